/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.jalon.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * From the request to operational objectives.
 * <!-- end-model-doc -->
 * @see org.jalon.model.framing.FramingFactory
 * @model kind="package"
 * @generated
 */
public interface FramingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "framing";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/framing";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "framing";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	FramingPackage eINSTANCE = org.jalon.model.framing.impl.FramingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.FramingImpl <em>Framing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.FramingImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFraming()
	 * @generated
	 */
	int FRAMING = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Request</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__REQUEST = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__REQUIREMENTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Constraints</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__CONSTRAINTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Scope</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__SCOPE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Assumptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__ASSUMPTIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Feasibility</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__FEASIBILITY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Impacts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__IMPACTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Solutions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__SOLUTIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__OBJECTIVES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Analyses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__ANALYSES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Validated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__VALIDATED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING__VALIDATED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Framing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Framing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FRAMING_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.RequestImpl <em>Request</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.RequestImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequest()
	 * @generated
	 */
	int REQUEST = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Requester</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__REQUESTER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__RECEIVED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__CONTEXT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stakes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__STAKES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__PROBLEM = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Expected Results</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__EXPECTED_RESULTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Needs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__NEEDS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST__SOURCES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Request</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUEST_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.InformationSourceImpl <em>Information Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.InformationSourceImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInformationSource()
	 * @generated
	 */
	int INFORMATION_SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__ORIGIN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Consulted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__CONSULTED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Relevance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__RELEVANCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE__JUSTIFICATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Information Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Information Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INFORMATION_SOURCE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.RequirementImpl <em>Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.RequirementImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequirement()
	 * @generated
	 */
	int REQUIREMENT = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__CODE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__SOURCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__PRIORITY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__VERIFICATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__TARGET = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Satisfied By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT__SATISFIED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REQUIREMENT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.ConstraintImpl <em>Constraint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.ConstraintImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getConstraint()
	 * @generated
	 */
	int CONSTRAINT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__SOURCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__CONSEQUENCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Constraint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONSTRAINT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.ScopeItemImpl <em>Scope Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.ScopeItemImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getScopeItem()
	 * @generated
	 */
	int SCOPE_ITEM = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__SIDE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM__JUSTIFICATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Scope Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Scope Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCOPE_ITEM_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.AssumptionImpl <em>Assumption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.AssumptionImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getAssumption()
	 * @generated
	 */
	int ASSUMPTION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Check By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__CHECK_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__CONFIRMED = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION__CONSEQUENCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Assumption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSUMPTION_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.FeasibilityImpl <em>Feasibility</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.FeasibilityImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFeasibility()
	 * @generated
	 */
	int FEASIBILITY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Aspect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__ASPECT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Verdict</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__VERDICT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reserves</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__RESERVES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Studied On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY__STUDIED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Feasibility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Feasibility</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FEASIBILITY_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.ImpactAssessmentImpl <em>Impact Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.ImpactAssessmentImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getImpactAssessment()
	 * @generated
	 */
	int IMPACT_ASSESSMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Affected</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__AFFECTED = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Severity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__SEVERITY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT__MEASURES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Impact Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Impact Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_ASSESSMENT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.SolutionImpl <em>Solution</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.SolutionImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSolution()
	 * @generated
	 */
	int SOLUTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Gains</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__GAINS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Expected Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__EXPECTED_GAIN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__COST = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Protection</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__PROTECTION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Protection Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__PROTECTION_NOTE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Advantages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__ADVANTAGES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Drawbacks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__DRAWBACKS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__RISKS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__ANSWERS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__CHOSEN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Choice Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION__CHOICE_REASON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Solution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Solution</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SOLUTION_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.ObjectiveImpl <em>Objective</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.ObjectiveImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getObjective()
	 * @generated
	 */
	int OBJECTIVE = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__PURPOSE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Specific</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__SPECIFIC = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Realism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__REALISM = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DUE_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Parent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__PARENT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Children</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__CHILDREN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Requirements</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__REQUIREMENTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__INDICATORS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Deliverables</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE__DELIVERABLES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Objective</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OBJECTIVE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.AnalysisImpl <em>Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.AnalysisImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getAnalysis()
	 * @generated
	 */
	int ANALYSIS = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Led On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__LED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Led By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__LED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__JUSTIFICATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS__CONCLUSION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSIS_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.FreeAnalysisImpl <em>Free Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.FreeAnalysisImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFreeAnalysis()
	 * @generated
	 */
	int FREE_ANALYSIS = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__ID = ANALYSIS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__NAME = ANALYSIS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__DESCRIPTION = ANALYSIS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__DOCUMENTATION = ANALYSIS__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__PROPERTIES = ANALYSIS__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__EXTENSIONS = ANALYSIS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Led On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__LED_ON = ANALYSIS__LED_ON;

	/**
	 * The feature id for the '<em><b>Led By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__LED_BY = ANALYSIS__LED_BY;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__JUSTIFICATION = ANALYSIS__JUSTIFICATION;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__CONCLUSION = ANALYSIS__CONCLUSION;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__METHOD = ANALYSIS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS__CONTENT = ANALYSIS_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Free Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS_FEATURE_COUNT = ANALYSIS_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Free Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FREE_ANALYSIS_OPERATION_COUNT = ANALYSIS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.InterviewImpl <em>Interview</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.InterviewImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInterview()
	 * @generated
	 */
	int INTERVIEW = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__ID = ANALYSIS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__NAME = ANALYSIS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__DESCRIPTION = ANALYSIS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__DOCUMENTATION = ANALYSIS__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__PROPERTIES = ANALYSIS__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__EXTENSIONS = ANALYSIS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Led On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__LED_ON = ANALYSIS__LED_ON;

	/**
	 * The feature id for the '<em><b>Led By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__LED_BY = ANALYSIS__LED_BY;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__JUSTIFICATION = ANALYSIS__JUSTIFICATION;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__CONCLUSION = ANALYSIS__CONCLUSION;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__MODE = ANALYSIS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Interviewees</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__INTERVIEWEES = ANALYSIS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Exchanges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW__EXCHANGES = ANALYSIS_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Interview</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_FEATURE_COUNT = ANALYSIS_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Interview</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_OPERATION_COUNT = ANALYSIS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.InterviewExchangeImpl <em>Interview Exchange</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.InterviewExchangeImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInterviewExchange()
	 * @generated
	 */
	int INTERVIEW_EXCHANGE = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_EXCHANGE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_EXCHANGE__QUESTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_EXCHANGE__ANSWER = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Interview Exchange</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_EXCHANGE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Interview Exchange</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERVIEW_EXCHANGE_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl <em>Functional Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.FunctionalAnalysisImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFunctionalAnalysis()
	 * @generated
	 */
	int FUNCTIONAL_ANALYSIS = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__ID = ANALYSIS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__NAME = ANALYSIS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__DESCRIPTION = ANALYSIS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__DOCUMENTATION = ANALYSIS__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__PROPERTIES = ANALYSIS__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__EXTENSIONS = ANALYSIS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Led On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__LED_ON = ANALYSIS__LED_ON;

	/**
	 * The feature id for the '<em><b>Led By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__LED_BY = ANALYSIS__LED_BY;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__JUSTIFICATION = ANALYSIS__JUSTIFICATION;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__CONCLUSION = ANALYSIS__CONCLUSION;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__PRODUCT = ANALYSIS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Serves Whom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__SERVES_WHOM = ANALYSIS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Acts On What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT = ANALYSIS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>For What Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE = ANALYSIS_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interactors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__INTERACTORS = ANALYSIS_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Functions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS__FUNCTIONS = ANALYSIS_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Functional Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS_FEATURE_COUNT = ANALYSIS_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Functional Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTIONAL_ANALYSIS_OPERATION_COUNT = ANALYSIS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.InteractorImpl <em>Interactor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.InteractorImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInteractor()
	 * @generated
	 */
	int INTERACTOR = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The number of structural features of the '<em>Interactor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Interactor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERACTOR_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.FunctionImpl <em>Function</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.FunctionImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFunction()
	 * @generated
	 */
	int FUNCTION = 17;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Interactors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__INTERACTORS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__CRITERION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__LEVEL = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Flexibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION__FLEXIBILITY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Function</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FUNCTION_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.FiveWTwoHImpl <em>Five WTwo H</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.FiveWTwoHImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFiveWTwoH()
	 * @generated
	 */
	int FIVE_WTWO_H = 18;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__ID = ANALYSIS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__NAME = ANALYSIS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__DESCRIPTION = ANALYSIS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__DOCUMENTATION = ANALYSIS__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__PROPERTIES = ANALYSIS__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__EXTENSIONS = ANALYSIS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Led On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__LED_ON = ANALYSIS__LED_ON;

	/**
	 * The feature id for the '<em><b>Led By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__LED_BY = ANALYSIS__LED_BY;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__JUSTIFICATION = ANALYSIS__JUSTIFICATION;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__CONCLUSION = ANALYSIS__CONCLUSION;

	/**
	 * The feature id for the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__WHO = ANALYSIS_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__WHAT = ANALYSIS_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__WHERE = ANALYSIS_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__WHEN = ANALYSIS_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__HOW = ANALYSIS_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>How Much</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__HOW_MUCH = ANALYSIS_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H__WHY = ANALYSIS_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Five WTwo H</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H_FEATURE_COUNT = ANALYSIS_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Five WTwo H</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FIVE_WTWO_H_OPERATION_COUNT = ANALYSIS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.SwotAnalysisImpl <em>Swot Analysis</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.SwotAnalysisImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSwotAnalysis()
	 * @generated
	 */
	int SWOT_ANALYSIS = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__ID = ANALYSIS__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__NAME = ANALYSIS__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__DESCRIPTION = ANALYSIS__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__DOCUMENTATION = ANALYSIS__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__PROPERTIES = ANALYSIS__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__EXTENSIONS = ANALYSIS__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Led On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__LED_ON = ANALYSIS__LED_ON;

	/**
	 * The feature id for the '<em><b>Led By</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__LED_BY = ANALYSIS__LED_BY;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__JUSTIFICATION = ANALYSIS__JUSTIFICATION;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__CONCLUSION = ANALYSIS__CONCLUSION;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS__ITEMS = ANALYSIS_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Swot Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS_FEATURE_COUNT = ANALYSIS_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Swot Analysis</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ANALYSIS_OPERATION_COUNT = ANALYSIS_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.impl.SwotItemImpl <em>Swot Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.impl.SwotItemImpl
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSwotItem()
	 * @generated
	 */
	int SWOT_ITEM = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Quadrant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__QUADRANT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM__WEIGHT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Swot Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Swot Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWOT_ITEM_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.RequirementKind <em>Requirement Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.RequirementKind
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequirementKind()
	 * @generated
	 */
	int REQUIREMENT_KIND = 21;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.Priority <em>Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.Priority
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getPriority()
	 * @generated
	 */
	int PRIORITY = 22;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.RequirementState <em>Requirement State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.RequirementState
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequirementState()
	 * @generated
	 */
	int REQUIREMENT_STATE = 23;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.Relevance <em>Relevance</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.Relevance
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRelevance()
	 * @generated
	 */
	int RELEVANCE = 24;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.ScopeSide <em>Scope Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.ScopeSide
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getScopeSide()
	 * @generated
	 */
	int SCOPE_SIDE = 25;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.FeasibilityVerdict <em>Feasibility Verdict</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.FeasibilityVerdict
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFeasibilityVerdict()
	 * @generated
	 */
	int FEASIBILITY_VERDICT = 26;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.ImpactKind <em>Impact Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.ImpactKind
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getImpactKind()
	 * @generated
	 */
	int IMPACT_KIND = 27;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.ProtectionKind <em>Protection Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.ProtectionKind
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getProtectionKind()
	 * @generated
	 */
	int PROTECTION_KIND = 28;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.ConstraintKind <em>Constraint Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.ConstraintKind
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getConstraintKind()
	 * @generated
	 */
	int CONSTRAINT_KIND = 29;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.FunctionKind <em>Function Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.FunctionKind
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFunctionKind()
	 * @generated
	 */
	int FUNCTION_KIND = 30;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.SwotQuadrant <em>Swot Quadrant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.SwotQuadrant
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSwotQuadrant()
	 * @generated
	 */
	int SWOT_QUADRANT = 31;

	/**
	 * The meta object id for the '{@link org.jalon.model.framing.InterviewMode <em>Interview Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.framing.InterviewMode
	 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInterviewMode()
	 * @generated
	 */
	int INTERVIEW_MODE = 32;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Framing <em>Framing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Framing</em>'.
	 * @see org.jalon.model.framing.Framing
	 * @generated
	 */
	EClass getFraming();

	/**
	 * Returns the meta object for the containment reference '{@link org.jalon.model.framing.Framing#getRequest <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Request</em>'.
	 * @see org.jalon.model.framing.Framing#getRequest()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Request();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Requirements</em>'.
	 * @see org.jalon.model.framing.Framing#getRequirements()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Requirements();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getConstraints <em>Constraints</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Constraints</em>'.
	 * @see org.jalon.model.framing.Framing#getConstraints()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Constraints();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getScope <em>Scope</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Scope</em>'.
	 * @see org.jalon.model.framing.Framing#getScope()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Scope();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getAssumptions <em>Assumptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assumptions</em>'.
	 * @see org.jalon.model.framing.Framing#getAssumptions()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Assumptions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getFeasibility <em>Feasibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Feasibility</em>'.
	 * @see org.jalon.model.framing.Framing#getFeasibility()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Feasibility();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getImpacts <em>Impacts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impacts</em>'.
	 * @see org.jalon.model.framing.Framing#getImpacts()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Impacts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getSolutions <em>Solutions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Solutions</em>'.
	 * @see org.jalon.model.framing.Framing#getSolutions()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Solutions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Objectives</em>'.
	 * @see org.jalon.model.framing.Framing#getObjectives()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Objectives();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Framing#getAnalyses <em>Analyses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Analyses</em>'.
	 * @see org.jalon.model.framing.Framing#getAnalyses()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_Analyses();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.framing.Framing#getValidatedBy <em>Validated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Validated By</em>'.
	 * @see org.jalon.model.framing.Framing#getValidatedBy()
	 * @see #getFraming()
	 * @generated
	 */
	EReference getFraming_ValidatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Framing#getValidatedOn <em>Validated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validated On</em>'.
	 * @see org.jalon.model.framing.Framing#getValidatedOn()
	 * @see #getFraming()
	 * @generated
	 */
	EAttribute getFraming_ValidatedOn();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Request <em>Request</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Request</em>'.
	 * @see org.jalon.model.framing.Request
	 * @generated
	 */
	EClass getRequest();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.framing.Request#getRequester <em>Requester</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Requester</em>'.
	 * @see org.jalon.model.framing.Request#getRequester()
	 * @see #getRequest()
	 * @generated
	 */
	EReference getRequest_Requester();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Request#getReceivedOn <em>Received On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Received On</em>'.
	 * @see org.jalon.model.framing.Request#getReceivedOn()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_ReceivedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Request#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.jalon.model.framing.Request#getContext()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Request#getStakes <em>Stakes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Stakes</em>'.
	 * @see org.jalon.model.framing.Request#getStakes()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Stakes();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Request#getProblem <em>Problem</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Problem</em>'.
	 * @see org.jalon.model.framing.Request#getProblem()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Problem();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Request#getExpectedResults <em>Expected Results</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Results</em>'.
	 * @see org.jalon.model.framing.Request#getExpectedResults()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_ExpectedResults();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Request#getNeeds <em>Needs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Needs</em>'.
	 * @see org.jalon.model.framing.Request#getNeeds()
	 * @see #getRequest()
	 * @generated
	 */
	EAttribute getRequest_Needs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Request#getSources <em>Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Sources</em>'.
	 * @see org.jalon.model.framing.Request#getSources()
	 * @see #getRequest()
	 * @generated
	 */
	EReference getRequest_Sources();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.InformationSource <em>Information Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Information Source</em>'.
	 * @see org.jalon.model.framing.InformationSource
	 * @generated
	 */
	EClass getInformationSource();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.InformationSource#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.jalon.model.framing.InformationSource#getOrigin()
	 * @see #getInformationSource()
	 * @generated
	 */
	EAttribute getInformationSource_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.InformationSource#getConsultedOn <em>Consulted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consulted On</em>'.
	 * @see org.jalon.model.framing.InformationSource#getConsultedOn()
	 * @see #getInformationSource()
	 * @generated
	 */
	EAttribute getInformationSource_ConsultedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.InformationSource#getRelevance <em>Relevance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Relevance</em>'.
	 * @see org.jalon.model.framing.InformationSource#getRelevance()
	 * @see #getInformationSource()
	 * @generated
	 */
	EAttribute getInformationSource_Relevance();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.InformationSource#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.jalon.model.framing.InformationSource#getJustification()
	 * @see #getInformationSource()
	 * @generated
	 */
	EAttribute getInformationSource_Justification();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Requirement <em>Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Requirement</em>'.
	 * @see org.jalon.model.framing.Requirement
	 * @generated
	 */
	EClass getRequirement();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Requirement#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jalon.model.framing.Requirement#getCode()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Requirement#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.framing.Requirement#getKind()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.framing.Requirement#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Source</em>'.
	 * @see org.jalon.model.framing.Requirement#getSource()
	 * @see #getRequirement()
	 * @generated
	 */
	EReference getRequirement_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Requirement#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.jalon.model.framing.Requirement#getPriority()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Requirement#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.framing.Requirement#getState()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Requirement#getVerification <em>Verification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verification</em>'.
	 * @see org.jalon.model.framing.Requirement#getVerification()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Verification();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Requirement#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.jalon.model.framing.Requirement#getTarget()
	 * @see #getRequirement()
	 * @generated
	 */
	EAttribute getRequirement_Target();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Requirement#getSatisfiedBy <em>Satisfied By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Satisfied By</em>'.
	 * @see org.jalon.model.framing.Requirement#getSatisfiedBy()
	 * @see #getRequirement()
	 * @generated
	 */
	EReference getRequirement_SatisfiedBy();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Constraint <em>Constraint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Constraint</em>'.
	 * @see org.jalon.model.framing.Constraint
	 * @generated
	 */
	EClass getConstraint();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Constraint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.framing.Constraint#getKind()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Constraint#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.jalon.model.framing.Constraint#getSource()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Constraint#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consequence</em>'.
	 * @see org.jalon.model.framing.Constraint#getConsequence()
	 * @see #getConstraint()
	 * @generated
	 */
	EAttribute getConstraint_Consequence();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Constraint#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.framing.Constraint#getConcerns()
	 * @see #getConstraint()
	 * @generated
	 */
	EReference getConstraint_Concerns();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.ScopeItem <em>Scope Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scope Item</em>'.
	 * @see org.jalon.model.framing.ScopeItem
	 * @generated
	 */
	EClass getScopeItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.ScopeItem#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.jalon.model.framing.ScopeItem#getSide()
	 * @see #getScopeItem()
	 * @generated
	 */
	EAttribute getScopeItem_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.ScopeItem#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.jalon.model.framing.ScopeItem#getJustification()
	 * @see #getScopeItem()
	 * @generated
	 */
	EAttribute getScopeItem_Justification();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Assumption <em>Assumption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assumption</em>'.
	 * @see org.jalon.model.framing.Assumption
	 * @generated
	 */
	EClass getAssumption();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Assumption#getCheckBy <em>Check By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Check By</em>'.
	 * @see org.jalon.model.framing.Assumption#getCheckBy()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_CheckBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Assumption#isConfirmed <em>Confirmed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Confirmed</em>'.
	 * @see org.jalon.model.framing.Assumption#isConfirmed()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Confirmed();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Assumption#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consequence</em>'.
	 * @see org.jalon.model.framing.Assumption#getConsequence()
	 * @see #getAssumption()
	 * @generated
	 */
	EAttribute getAssumption_Consequence();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Feasibility <em>Feasibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Feasibility</em>'.
	 * @see org.jalon.model.framing.Feasibility
	 * @generated
	 */
	EClass getFeasibility();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Feasibility#getAspect <em>Aspect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aspect</em>'.
	 * @see org.jalon.model.framing.Feasibility#getAspect()
	 * @see #getFeasibility()
	 * @generated
	 */
	EAttribute getFeasibility_Aspect();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Feasibility#getVerdict <em>Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Verdict</em>'.
	 * @see org.jalon.model.framing.Feasibility#getVerdict()
	 * @see #getFeasibility()
	 * @generated
	 */
	EAttribute getFeasibility_Verdict();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Feasibility#getReserves <em>Reserves</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserves</em>'.
	 * @see org.jalon.model.framing.Feasibility#getReserves()
	 * @see #getFeasibility()
	 * @generated
	 */
	EAttribute getFeasibility_Reserves();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Feasibility#getStudiedOn <em>Studied On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Studied On</em>'.
	 * @see org.jalon.model.framing.Feasibility#getStudiedOn()
	 * @see #getFeasibility()
	 * @generated
	 */
	EAttribute getFeasibility_StudiedOn();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.ImpactAssessment <em>Impact Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact Assessment</em>'.
	 * @see org.jalon.model.framing.ImpactAssessment
	 * @generated
	 */
	EClass getImpactAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.ImpactAssessment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.framing.ImpactAssessment#getKind()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.ImpactAssessment#getAffected <em>Affected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Affected</em>'.
	 * @see org.jalon.model.framing.ImpactAssessment#getAffected()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EReference getImpactAssessment_Affected();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.ImpactAssessment#getSeverity <em>Severity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Severity</em>'.
	 * @see org.jalon.model.framing.ImpactAssessment#getSeverity()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_Severity();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.ImpactAssessment#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measures</em>'.
	 * @see org.jalon.model.framing.ImpactAssessment#getMeasures()
	 * @see #getImpactAssessment()
	 * @generated
	 */
	EAttribute getImpactAssessment_Measures();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Solution <em>Solution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Solution</em>'.
	 * @see org.jalon.model.framing.Solution
	 * @generated
	 */
	EClass getSolution();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getGains <em>Gains</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gains</em>'.
	 * @see org.jalon.model.framing.Solution#getGains()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_Gains();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getExpectedGain <em>Expected Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Gain</em>'.
	 * @see org.jalon.model.framing.Solution#getExpectedGain()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_ExpectedGain();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.jalon.model.framing.Solution#getCost()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getProtection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protection</em>'.
	 * @see org.jalon.model.framing.Solution#getProtection()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_Protection();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getProtectionNote <em>Protection Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protection Note</em>'.
	 * @see org.jalon.model.framing.Solution#getProtectionNote()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_ProtectionNote();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getAdvantages <em>Advantages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advantages</em>'.
	 * @see org.jalon.model.framing.Solution#getAdvantages()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_Advantages();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getDrawbacks <em>Drawbacks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawbacks</em>'.
	 * @see org.jalon.model.framing.Solution#getDrawbacks()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_Drawbacks();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risks</em>'.
	 * @see org.jalon.model.framing.Solution#getRisks()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_Risks();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Solution#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Answers</em>'.
	 * @see org.jalon.model.framing.Solution#getAnswers()
	 * @see #getSolution()
	 * @generated
	 */
	EReference getSolution_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.jalon.model.framing.Solution#isChosen()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_Chosen();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Solution#getChoiceReason <em>Choice Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Choice Reason</em>'.
	 * @see org.jalon.model.framing.Solution#getChoiceReason()
	 * @see #getSolution()
	 * @generated
	 */
	EAttribute getSolution_ChoiceReason();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Objective <em>Objective</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Objective</em>'.
	 * @see org.jalon.model.framing.Objective
	 * @generated
	 */
	EClass getObjective();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Objective#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.jalon.model.framing.Objective#getPurpose()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Objective#getSpecific <em>Specific</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Specific</em>'.
	 * @see org.jalon.model.framing.Objective#getSpecific()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Specific();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Objective#getRealism <em>Realism</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Realism</em>'.
	 * @see org.jalon.model.framing.Objective#getRealism()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_Realism();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Objective#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.jalon.model.framing.Objective#getDueOn()
	 * @see #getObjective()
	 * @generated
	 */
	EAttribute getObjective_DueOn();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.framing.Objective#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Parent</em>'.
	 * @see org.jalon.model.framing.Objective#getParent()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Parent();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Objective#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Children</em>'.
	 * @see org.jalon.model.framing.Objective#getChildren()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Children();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Objective#getRequirements <em>Requirements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Requirements</em>'.
	 * @see org.jalon.model.framing.Objective#getRequirements()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Requirements();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Objective#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Indicators</em>'.
	 * @see org.jalon.model.framing.Objective#getIndicators()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Indicators();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Objective#getDeliverables <em>Deliverables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Deliverables</em>'.
	 * @see org.jalon.model.framing.Objective#getDeliverables()
	 * @see #getObjective()
	 * @generated
	 */
	EReference getObjective_Deliverables();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Analysis <em>Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analysis</em>'.
	 * @see org.jalon.model.framing.Analysis
	 * @generated
	 */
	EClass getAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Analysis#getLedOn <em>Led On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Led On</em>'.
	 * @see org.jalon.model.framing.Analysis#getLedOn()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_LedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Analysis#getLedBy <em>Led By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Led By</em>'.
	 * @see org.jalon.model.framing.Analysis#getLedBy()
	 * @see #getAnalysis()
	 * @generated
	 */
	EReference getAnalysis_LedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Analysis#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.jalon.model.framing.Analysis#getJustification()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_Justification();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Analysis#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.jalon.model.framing.Analysis#getConclusion()
	 * @see #getAnalysis()
	 * @generated
	 */
	EAttribute getAnalysis_Conclusion();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.FreeAnalysis <em>Free Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Free Analysis</em>'.
	 * @see org.jalon.model.framing.FreeAnalysis
	 * @generated
	 */
	EClass getFreeAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FreeAnalysis#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.jalon.model.framing.FreeAnalysis#getMethod()
	 * @see #getFreeAnalysis()
	 * @generated
	 */
	EAttribute getFreeAnalysis_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FreeAnalysis#getContent <em>Content</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Content</em>'.
	 * @see org.jalon.model.framing.FreeAnalysis#getContent()
	 * @see #getFreeAnalysis()
	 * @generated
	 */
	EAttribute getFreeAnalysis_Content();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Interview <em>Interview</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview</em>'.
	 * @see org.jalon.model.framing.Interview
	 * @generated
	 */
	EClass getInterview();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Interview#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.jalon.model.framing.Interview#getMode()
	 * @see #getInterview()
	 * @generated
	 */
	EAttribute getInterview_Mode();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Interview#getInterviewees <em>Interviewees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Interviewees</em>'.
	 * @see org.jalon.model.framing.Interview#getInterviewees()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Interviewees();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.Interview#getExchanges <em>Exchanges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exchanges</em>'.
	 * @see org.jalon.model.framing.Interview#getExchanges()
	 * @see #getInterview()
	 * @generated
	 */
	EReference getInterview_Exchanges();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.InterviewExchange <em>Interview Exchange</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interview Exchange</em>'.
	 * @see org.jalon.model.framing.InterviewExchange
	 * @generated
	 */
	EClass getInterviewExchange();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.InterviewExchange#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.jalon.model.framing.InterviewExchange#getQuestion()
	 * @see #getInterviewExchange()
	 * @generated
	 */
	EAttribute getInterviewExchange_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.InterviewExchange#getAnswer <em>Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Answer</em>'.
	 * @see org.jalon.model.framing.InterviewExchange#getAnswer()
	 * @see #getInterviewExchange()
	 * @generated
	 */
	EAttribute getInterviewExchange_Answer();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.FunctionalAnalysis <em>Functional Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Functional Analysis</em>'.
	 * @see org.jalon.model.framing.FunctionalAnalysis
	 * @generated
	 */
	EClass getFunctionalAnalysis();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FunctionalAnalysis#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.jalon.model.framing.FunctionalAnalysis#getProduct()
	 * @see #getFunctionalAnalysis()
	 * @generated
	 */
	EAttribute getFunctionalAnalysis_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FunctionalAnalysis#getServesWhom <em>Serves Whom</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serves Whom</em>'.
	 * @see org.jalon.model.framing.FunctionalAnalysis#getServesWhom()
	 * @see #getFunctionalAnalysis()
	 * @generated
	 */
	EAttribute getFunctionalAnalysis_ServesWhom();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FunctionalAnalysis#getActsOnWhat <em>Acts On What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acts On What</em>'.
	 * @see org.jalon.model.framing.FunctionalAnalysis#getActsOnWhat()
	 * @see #getFunctionalAnalysis()
	 * @generated
	 */
	EAttribute getFunctionalAnalysis_ActsOnWhat();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FunctionalAnalysis#getForWhatPurpose <em>For What Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>For What Purpose</em>'.
	 * @see org.jalon.model.framing.FunctionalAnalysis#getForWhatPurpose()
	 * @see #getFunctionalAnalysis()
	 * @generated
	 */
	EAttribute getFunctionalAnalysis_ForWhatPurpose();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.FunctionalAnalysis#getInteractors <em>Interactors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interactors</em>'.
	 * @see org.jalon.model.framing.FunctionalAnalysis#getInteractors()
	 * @see #getFunctionalAnalysis()
	 * @generated
	 */
	EReference getFunctionalAnalysis_Interactors();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.FunctionalAnalysis#getFunctions <em>Functions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Functions</em>'.
	 * @see org.jalon.model.framing.FunctionalAnalysis#getFunctions()
	 * @see #getFunctionalAnalysis()
	 * @generated
	 */
	EReference getFunctionalAnalysis_Functions();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Interactor <em>Interactor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interactor</em>'.
	 * @see org.jalon.model.framing.Interactor
	 * @generated
	 */
	EClass getInteractor();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.Function <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Function</em>'.
	 * @see org.jalon.model.framing.Function
	 * @generated
	 */
	EClass getFunction();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Function#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.framing.Function#getKind()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.framing.Function#getInteractors <em>Interactors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Interactors</em>'.
	 * @see org.jalon.model.framing.Function#getInteractors()
	 * @see #getFunction()
	 * @generated
	 */
	EReference getFunction_Interactors();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Function#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.jalon.model.framing.Function#getCriterion()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Function#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.jalon.model.framing.Function#getLevel()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.Function#getFlexibility <em>Flexibility</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flexibility</em>'.
	 * @see org.jalon.model.framing.Function#getFlexibility()
	 * @see #getFunction()
	 * @generated
	 */
	EAttribute getFunction_Flexibility();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.FiveWTwoH <em>Five WTwo H</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Five WTwo H</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH
	 * @generated
	 */
	EClass getFiveWTwoH();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FiveWTwoH#getWho <em>Who</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Who</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH#getWho()
	 * @see #getFiveWTwoH()
	 * @generated
	 */
	EAttribute getFiveWTwoH_Who();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FiveWTwoH#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH#getWhat()
	 * @see #getFiveWTwoH()
	 * @generated
	 */
	EAttribute getFiveWTwoH_What();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FiveWTwoH#getWhere <em>Where</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Where</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH#getWhere()
	 * @see #getFiveWTwoH()
	 * @generated
	 */
	EAttribute getFiveWTwoH_Where();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FiveWTwoH#getWhen <em>When</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>When</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH#getWhen()
	 * @see #getFiveWTwoH()
	 * @generated
	 */
	EAttribute getFiveWTwoH_When();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FiveWTwoH#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH#getHow()
	 * @see #getFiveWTwoH()
	 * @generated
	 */
	EAttribute getFiveWTwoH_How();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FiveWTwoH#getHowMuch <em>How Much</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How Much</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH#getHowMuch()
	 * @see #getFiveWTwoH()
	 * @generated
	 */
	EAttribute getFiveWTwoH_HowMuch();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.FiveWTwoH#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.jalon.model.framing.FiveWTwoH#getWhy()
	 * @see #getFiveWTwoH()
	 * @generated
	 */
	EAttribute getFiveWTwoH_Why();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.SwotAnalysis <em>Swot Analysis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Swot Analysis</em>'.
	 * @see org.jalon.model.framing.SwotAnalysis
	 * @generated
	 */
	EClass getSwotAnalysis();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.framing.SwotAnalysis#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.jalon.model.framing.SwotAnalysis#getItems()
	 * @see #getSwotAnalysis()
	 * @generated
	 */
	EReference getSwotAnalysis_Items();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.framing.SwotItem <em>Swot Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Swot Item</em>'.
	 * @see org.jalon.model.framing.SwotItem
	 * @generated
	 */
	EClass getSwotItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.SwotItem#getQuadrant <em>Quadrant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quadrant</em>'.
	 * @see org.jalon.model.framing.SwotItem#getQuadrant()
	 * @see #getSwotItem()
	 * @generated
	 */
	EAttribute getSwotItem_Quadrant();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.framing.SwotItem#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.jalon.model.framing.SwotItem#getWeight()
	 * @see #getSwotItem()
	 * @generated
	 */
	EAttribute getSwotItem_Weight();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.RequirementKind <em>Requirement Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Requirement Kind</em>'.
	 * @see org.jalon.model.framing.RequirementKind
	 * @generated
	 */
	EEnum getRequirementKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.Priority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Priority</em>'.
	 * @see org.jalon.model.framing.Priority
	 * @generated
	 */
	EEnum getPriority();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.RequirementState <em>Requirement State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Requirement State</em>'.
	 * @see org.jalon.model.framing.RequirementState
	 * @generated
	 */
	EEnum getRequirementState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.Relevance <em>Relevance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relevance</em>'.
	 * @see org.jalon.model.framing.Relevance
	 * @generated
	 */
	EEnum getRelevance();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.ScopeSide <em>Scope Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scope Side</em>'.
	 * @see org.jalon.model.framing.ScopeSide
	 * @generated
	 */
	EEnum getScopeSide();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.FeasibilityVerdict <em>Feasibility Verdict</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Feasibility Verdict</em>'.
	 * @see org.jalon.model.framing.FeasibilityVerdict
	 * @generated
	 */
	EEnum getFeasibilityVerdict();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.ImpactKind <em>Impact Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact Kind</em>'.
	 * @see org.jalon.model.framing.ImpactKind
	 * @generated
	 */
	EEnum getImpactKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.ProtectionKind <em>Protection Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Protection Kind</em>'.
	 * @see org.jalon.model.framing.ProtectionKind
	 * @generated
	 */
	EEnum getProtectionKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.ConstraintKind <em>Constraint Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Constraint Kind</em>'.
	 * @see org.jalon.model.framing.ConstraintKind
	 * @generated
	 */
	EEnum getConstraintKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.FunctionKind <em>Function Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Function Kind</em>'.
	 * @see org.jalon.model.framing.FunctionKind
	 * @generated
	 */
	EEnum getFunctionKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.SwotQuadrant <em>Swot Quadrant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Swot Quadrant</em>'.
	 * @see org.jalon.model.framing.SwotQuadrant
	 * @generated
	 */
	EEnum getSwotQuadrant();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.framing.InterviewMode <em>Interview Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interview Mode</em>'.
	 * @see org.jalon.model.framing.InterviewMode
	 * @generated
	 */
	EEnum getInterviewMode();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	FramingFactory getFramingFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.FramingImpl <em>Framing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.FramingImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFraming()
		 * @generated
		 */
		EClass FRAMING = eINSTANCE.getFraming();

		/**
		 * The meta object literal for the '<em><b>Request</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__REQUEST = eINSTANCE.getFraming_Request();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__REQUIREMENTS = eINSTANCE.getFraming_Requirements();

		/**
		 * The meta object literal for the '<em><b>Constraints</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__CONSTRAINTS = eINSTANCE.getFraming_Constraints();

		/**
		 * The meta object literal for the '<em><b>Scope</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__SCOPE = eINSTANCE.getFraming_Scope();

		/**
		 * The meta object literal for the '<em><b>Assumptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__ASSUMPTIONS = eINSTANCE.getFraming_Assumptions();

		/**
		 * The meta object literal for the '<em><b>Feasibility</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__FEASIBILITY = eINSTANCE.getFraming_Feasibility();

		/**
		 * The meta object literal for the '<em><b>Impacts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__IMPACTS = eINSTANCE.getFraming_Impacts();

		/**
		 * The meta object literal for the '<em><b>Solutions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__SOLUTIONS = eINSTANCE.getFraming_Solutions();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__OBJECTIVES = eINSTANCE.getFraming_Objectives();

		/**
		 * The meta object literal for the '<em><b>Analyses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__ANALYSES = eINSTANCE.getFraming_Analyses();

		/**
		 * The meta object literal for the '<em><b>Validated By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FRAMING__VALIDATED_BY = eINSTANCE.getFraming_ValidatedBy();

		/**
		 * The meta object literal for the '<em><b>Validated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FRAMING__VALIDATED_ON = eINSTANCE.getFraming_ValidatedOn();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.RequestImpl <em>Request</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.RequestImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequest()
		 * @generated
		 */
		EClass REQUEST = eINSTANCE.getRequest();

		/**
		 * The meta object literal for the '<em><b>Requester</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUEST__REQUESTER = eINSTANCE.getRequest_Requester();

		/**
		 * The meta object literal for the '<em><b>Received On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__RECEIVED_ON = eINSTANCE.getRequest_ReceivedOn();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__CONTEXT = eINSTANCE.getRequest_Context();

		/**
		 * The meta object literal for the '<em><b>Stakes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__STAKES = eINSTANCE.getRequest_Stakes();

		/**
		 * The meta object literal for the '<em><b>Problem</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__PROBLEM = eINSTANCE.getRequest_Problem();

		/**
		 * The meta object literal for the '<em><b>Expected Results</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__EXPECTED_RESULTS = eINSTANCE.getRequest_ExpectedResults();

		/**
		 * The meta object literal for the '<em><b>Needs</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUEST__NEEDS = eINSTANCE.getRequest_Needs();

		/**
		 * The meta object literal for the '<em><b>Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUEST__SOURCES = eINSTANCE.getRequest_Sources();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.InformationSourceImpl <em>Information Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.InformationSourceImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInformationSource()
		 * @generated
		 */
		EClass INFORMATION_SOURCE = eINSTANCE.getInformationSource();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SOURCE__ORIGIN = eINSTANCE.getInformationSource_Origin();

		/**
		 * The meta object literal for the '<em><b>Consulted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SOURCE__CONSULTED_ON = eINSTANCE.getInformationSource_ConsultedOn();

		/**
		 * The meta object literal for the '<em><b>Relevance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SOURCE__RELEVANCE = eINSTANCE.getInformationSource_Relevance();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INFORMATION_SOURCE__JUSTIFICATION = eINSTANCE.getInformationSource_Justification();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.RequirementImpl <em>Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.RequirementImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequirement()
		 * @generated
		 */
		EClass REQUIREMENT = eINSTANCE.getRequirement();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__CODE = eINSTANCE.getRequirement_Code();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__KIND = eINSTANCE.getRequirement_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT__SOURCE = eINSTANCE.getRequirement_Source();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__PRIORITY = eINSTANCE.getRequirement_Priority();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__STATE = eINSTANCE.getRequirement_State();

		/**
		 * The meta object literal for the '<em><b>Verification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__VERIFICATION = eINSTANCE.getRequirement_Verification();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REQUIREMENT__TARGET = eINSTANCE.getRequirement_Target();

		/**
		 * The meta object literal for the '<em><b>Satisfied By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REQUIREMENT__SATISFIED_BY = eINSTANCE.getRequirement_SatisfiedBy();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.ConstraintImpl <em>Constraint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.ConstraintImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getConstraint()
		 * @generated
		 */
		EClass CONSTRAINT = eINSTANCE.getConstraint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__KIND = eINSTANCE.getConstraint_Kind();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__SOURCE = eINSTANCE.getConstraint_Source();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONSTRAINT__CONSEQUENCE = eINSTANCE.getConstraint_Consequence();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONSTRAINT__CONCERNS = eINSTANCE.getConstraint_Concerns();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.ScopeItemImpl <em>Scope Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.ScopeItemImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getScopeItem()
		 * @generated
		 */
		EClass SCOPE_ITEM = eINSTANCE.getScopeItem();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCOPE_ITEM__SIDE = eINSTANCE.getScopeItem_Side();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCOPE_ITEM__JUSTIFICATION = eINSTANCE.getScopeItem_Justification();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.AssumptionImpl <em>Assumption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.AssumptionImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getAssumption()
		 * @generated
		 */
		EClass ASSUMPTION = eINSTANCE.getAssumption();

		/**
		 * The meta object literal for the '<em><b>Check By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__CHECK_BY = eINSTANCE.getAssumption_CheckBy();

		/**
		 * The meta object literal for the '<em><b>Confirmed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__CONFIRMED = eINSTANCE.getAssumption_Confirmed();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSUMPTION__CONSEQUENCE = eINSTANCE.getAssumption_Consequence();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.FeasibilityImpl <em>Feasibility</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.FeasibilityImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFeasibility()
		 * @generated
		 */
		EClass FEASIBILITY = eINSTANCE.getFeasibility();

		/**
		 * The meta object literal for the '<em><b>Aspect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEASIBILITY__ASPECT = eINSTANCE.getFeasibility_Aspect();

		/**
		 * The meta object literal for the '<em><b>Verdict</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEASIBILITY__VERDICT = eINSTANCE.getFeasibility_Verdict();

		/**
		 * The meta object literal for the '<em><b>Reserves</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEASIBILITY__RESERVES = eINSTANCE.getFeasibility_Reserves();

		/**
		 * The meta object literal for the '<em><b>Studied On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FEASIBILITY__STUDIED_ON = eINSTANCE.getFeasibility_StudiedOn();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.ImpactAssessmentImpl <em>Impact Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.ImpactAssessmentImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getImpactAssessment()
		 * @generated
		 */
		EClass IMPACT_ASSESSMENT = eINSTANCE.getImpactAssessment();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__KIND = eINSTANCE.getImpactAssessment_Kind();

		/**
		 * The meta object literal for the '<em><b>Affected</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference IMPACT_ASSESSMENT__AFFECTED = eINSTANCE.getImpactAssessment_Affected();

		/**
		 * The meta object literal for the '<em><b>Severity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__SEVERITY = eINSTANCE.getImpactAssessment_Severity();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_ASSESSMENT__MEASURES = eINSTANCE.getImpactAssessment_Measures();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.SolutionImpl <em>Solution</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.SolutionImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSolution()
		 * @generated
		 */
		EClass SOLUTION = eINSTANCE.getSolution();

		/**
		 * The meta object literal for the '<em><b>Gains</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__GAINS = eINSTANCE.getSolution_Gains();

		/**
		 * The meta object literal for the '<em><b>Expected Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__EXPECTED_GAIN = eINSTANCE.getSolution_ExpectedGain();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__COST = eINSTANCE.getSolution_Cost();

		/**
		 * The meta object literal for the '<em><b>Protection</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__PROTECTION = eINSTANCE.getSolution_Protection();

		/**
		 * The meta object literal for the '<em><b>Protection Note</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__PROTECTION_NOTE = eINSTANCE.getSolution_ProtectionNote();

		/**
		 * The meta object literal for the '<em><b>Advantages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__ADVANTAGES = eINSTANCE.getSolution_Advantages();

		/**
		 * The meta object literal for the '<em><b>Drawbacks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__DRAWBACKS = eINSTANCE.getSolution_Drawbacks();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__RISKS = eINSTANCE.getSolution_Risks();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SOLUTION__ANSWERS = eINSTANCE.getSolution_Answers();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__CHOSEN = eINSTANCE.getSolution_Chosen();

		/**
		 * The meta object literal for the '<em><b>Choice Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SOLUTION__CHOICE_REASON = eINSTANCE.getSolution_ChoiceReason();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.ObjectiveImpl <em>Objective</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.ObjectiveImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getObjective()
		 * @generated
		 */
		EClass OBJECTIVE = eINSTANCE.getObjective();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__PURPOSE = eINSTANCE.getObjective_Purpose();

		/**
		 * The meta object literal for the '<em><b>Specific</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__SPECIFIC = eINSTANCE.getObjective_Specific();

		/**
		 * The meta object literal for the '<em><b>Realism</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__REALISM = eINSTANCE.getObjective_Realism();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OBJECTIVE__DUE_ON = eINSTANCE.getObjective_DueOn();

		/**
		 * The meta object literal for the '<em><b>Parent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__PARENT = eINSTANCE.getObjective_Parent();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__CHILDREN = eINSTANCE.getObjective_Children();

		/**
		 * The meta object literal for the '<em><b>Requirements</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__REQUIREMENTS = eINSTANCE.getObjective_Requirements();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__INDICATORS = eINSTANCE.getObjective_Indicators();

		/**
		 * The meta object literal for the '<em><b>Deliverables</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OBJECTIVE__DELIVERABLES = eINSTANCE.getObjective_Deliverables();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.AnalysisImpl <em>Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.AnalysisImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getAnalysis()
		 * @generated
		 */
		EClass ANALYSIS = eINSTANCE.getAnalysis();

		/**
		 * The meta object literal for the '<em><b>Led On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__LED_ON = eINSTANCE.getAnalysis_LedOn();

		/**
		 * The meta object literal for the '<em><b>Led By</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSIS__LED_BY = eINSTANCE.getAnalysis_LedBy();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__JUSTIFICATION = eINSTANCE.getAnalysis_Justification();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSIS__CONCLUSION = eINSTANCE.getAnalysis_Conclusion();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.FreeAnalysisImpl <em>Free Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.FreeAnalysisImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFreeAnalysis()
		 * @generated
		 */
		EClass FREE_ANALYSIS = eINSTANCE.getFreeAnalysis();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FREE_ANALYSIS__METHOD = eINSTANCE.getFreeAnalysis_Method();

		/**
		 * The meta object literal for the '<em><b>Content</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FREE_ANALYSIS__CONTENT = eINSTANCE.getFreeAnalysis_Content();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.InterviewImpl <em>Interview</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.InterviewImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInterview()
		 * @generated
		 */
		EClass INTERVIEW = eINSTANCE.getInterview();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW__MODE = eINSTANCE.getInterview_Mode();

		/**
		 * The meta object literal for the '<em><b>Interviewees</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__INTERVIEWEES = eINSTANCE.getInterview_Interviewees();

		/**
		 * The meta object literal for the '<em><b>Exchanges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERVIEW__EXCHANGES = eINSTANCE.getInterview_Exchanges();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.InterviewExchangeImpl <em>Interview Exchange</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.InterviewExchangeImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInterviewExchange()
		 * @generated
		 */
		EClass INTERVIEW_EXCHANGE = eINSTANCE.getInterviewExchange();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_EXCHANGE__QUESTION = eINSTANCE.getInterviewExchange_Question();

		/**
		 * The meta object literal for the '<em><b>Answer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERVIEW_EXCHANGE__ANSWER = eINSTANCE.getInterviewExchange_Answer();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl <em>Functional Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.FunctionalAnalysisImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFunctionalAnalysis()
		 * @generated
		 */
		EClass FUNCTIONAL_ANALYSIS = eINSTANCE.getFunctionalAnalysis();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_ANALYSIS__PRODUCT = eINSTANCE.getFunctionalAnalysis_Product();

		/**
		 * The meta object literal for the '<em><b>Serves Whom</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_ANALYSIS__SERVES_WHOM = eINSTANCE.getFunctionalAnalysis_ServesWhom();

		/**
		 * The meta object literal for the '<em><b>Acts On What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT = eINSTANCE.getFunctionalAnalysis_ActsOnWhat();

		/**
		 * The meta object literal for the '<em><b>For What Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE = eINSTANCE.getFunctionalAnalysis_ForWhatPurpose();

		/**
		 * The meta object literal for the '<em><b>Interactors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTIONAL_ANALYSIS__INTERACTORS = eINSTANCE.getFunctionalAnalysis_Interactors();

		/**
		 * The meta object literal for the '<em><b>Functions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTIONAL_ANALYSIS__FUNCTIONS = eINSTANCE.getFunctionalAnalysis_Functions();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.InteractorImpl <em>Interactor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.InteractorImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInteractor()
		 * @generated
		 */
		EClass INTERACTOR = eINSTANCE.getInteractor();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.FunctionImpl <em>Function</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.FunctionImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFunction()
		 * @generated
		 */
		EClass FUNCTION = eINSTANCE.getFunction();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__KIND = eINSTANCE.getFunction_Kind();

		/**
		 * The meta object literal for the '<em><b>Interactors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FUNCTION__INTERACTORS = eINSTANCE.getFunction_Interactors();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__CRITERION = eINSTANCE.getFunction_Criterion();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__LEVEL = eINSTANCE.getFunction_Level();

		/**
		 * The meta object literal for the '<em><b>Flexibility</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FUNCTION__FLEXIBILITY = eINSTANCE.getFunction_Flexibility();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.FiveWTwoHImpl <em>Five WTwo H</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.FiveWTwoHImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFiveWTwoH()
		 * @generated
		 */
		EClass FIVE_WTWO_H = eINSTANCE.getFiveWTwoH();

		/**
		 * The meta object literal for the '<em><b>Who</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIVE_WTWO_H__WHO = eINSTANCE.getFiveWTwoH_Who();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIVE_WTWO_H__WHAT = eINSTANCE.getFiveWTwoH_What();

		/**
		 * The meta object literal for the '<em><b>Where</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIVE_WTWO_H__WHERE = eINSTANCE.getFiveWTwoH_Where();

		/**
		 * The meta object literal for the '<em><b>When</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIVE_WTWO_H__WHEN = eINSTANCE.getFiveWTwoH_When();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIVE_WTWO_H__HOW = eINSTANCE.getFiveWTwoH_How();

		/**
		 * The meta object literal for the '<em><b>How Much</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIVE_WTWO_H__HOW_MUCH = eINSTANCE.getFiveWTwoH_HowMuch();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FIVE_WTWO_H__WHY = eINSTANCE.getFiveWTwoH_Why();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.SwotAnalysisImpl <em>Swot Analysis</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.SwotAnalysisImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSwotAnalysis()
		 * @generated
		 */
		EClass SWOT_ANALYSIS = eINSTANCE.getSwotAnalysis();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SWOT_ANALYSIS__ITEMS = eINSTANCE.getSwotAnalysis_Items();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.impl.SwotItemImpl <em>Swot Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.impl.SwotItemImpl
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSwotItem()
		 * @generated
		 */
		EClass SWOT_ITEM = eINSTANCE.getSwotItem();

		/**
		 * The meta object literal for the '<em><b>Quadrant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWOT_ITEM__QUADRANT = eINSTANCE.getSwotItem_Quadrant();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWOT_ITEM__WEIGHT = eINSTANCE.getSwotItem_Weight();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.RequirementKind <em>Requirement Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.RequirementKind
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequirementKind()
		 * @generated
		 */
		EEnum REQUIREMENT_KIND = eINSTANCE.getRequirementKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.Priority <em>Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.Priority
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getPriority()
		 * @generated
		 */
		EEnum PRIORITY = eINSTANCE.getPriority();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.RequirementState <em>Requirement State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.RequirementState
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRequirementState()
		 * @generated
		 */
		EEnum REQUIREMENT_STATE = eINSTANCE.getRequirementState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.Relevance <em>Relevance</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.Relevance
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getRelevance()
		 * @generated
		 */
		EEnum RELEVANCE = eINSTANCE.getRelevance();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.ScopeSide <em>Scope Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.ScopeSide
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getScopeSide()
		 * @generated
		 */
		EEnum SCOPE_SIDE = eINSTANCE.getScopeSide();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.FeasibilityVerdict <em>Feasibility Verdict</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.FeasibilityVerdict
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFeasibilityVerdict()
		 * @generated
		 */
		EEnum FEASIBILITY_VERDICT = eINSTANCE.getFeasibilityVerdict();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.ImpactKind <em>Impact Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.ImpactKind
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getImpactKind()
		 * @generated
		 */
		EEnum IMPACT_KIND = eINSTANCE.getImpactKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.ProtectionKind <em>Protection Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.ProtectionKind
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getProtectionKind()
		 * @generated
		 */
		EEnum PROTECTION_KIND = eINSTANCE.getProtectionKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.ConstraintKind <em>Constraint Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.ConstraintKind
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getConstraintKind()
		 * @generated
		 */
		EEnum CONSTRAINT_KIND = eINSTANCE.getConstraintKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.FunctionKind <em>Function Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.FunctionKind
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getFunctionKind()
		 * @generated
		 */
		EEnum FUNCTION_KIND = eINSTANCE.getFunctionKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.SwotQuadrant <em>Swot Quadrant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.SwotQuadrant
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getSwotQuadrant()
		 * @generated
		 */
		EEnum SWOT_QUADRANT = eINSTANCE.getSwotQuadrant();

		/**
		 * The meta object literal for the '{@link org.jalon.model.framing.InterviewMode <em>Interview Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.framing.InterviewMode
		 * @see org.jalon.model.framing.impl.FramingPackageImpl#getInterviewMode()
		 * @generated
		 */
		EEnum INTERVIEW_MODE = eINSTANCE.getInterviewMode();

	}

} //FramingPackage
