/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk;

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
 * Threats and opportunities, their assessment and the responses to them.
 * <!-- end-model-doc -->
 * @see org.jalon.model.risk.RiskFactory
 * @model kind="package"
 * @generated
 */
public interface RiskPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "risk";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/risk";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "risk";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	RiskPackage eINSTANCE = org.jalon.model.risk.impl.RiskPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.impl.RiskScaleImpl <em>Scale</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.impl.RiskScaleImpl
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskScale()
	 * @generated
	 */
	int RISK_SCALE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Probability Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__PROBABILITY_LEVELS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Impact Levels</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__IMPACT_LEVELS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Acceptable Up To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__ACCEPTABLE_UP_TO = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Critical From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE__CRITICAL_FROM = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Scale</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_SCALE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.impl.ScaleLevelImpl <em>Scale Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.impl.ScaleLevelImpl
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getScaleLevel()
	 * @generated
	 */
	int SCALE_LEVEL = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__RANK = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__LOWER_BOUND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Upper Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL__UPPER_BOUND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scale Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Scale Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCALE_LEVEL_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.impl.ImpactLevelImpl <em>Impact Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.impl.ImpactLevelImpl
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getImpactLevel()
	 * @generated
	 */
	int IMPACT_LEVEL = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__ID = SCALE_LEVEL__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__NAME = SCALE_LEVEL__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__DESCRIPTION = SCALE_LEVEL__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__DOCUMENTATION = SCALE_LEVEL__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__PROPERTIES = SCALE_LEVEL__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__EXTENSIONS = SCALE_LEVEL__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Rank</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__RANK = SCALE_LEVEL__RANK;

	/**
	 * The feature id for the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__LOWER_BOUND = SCALE_LEVEL__LOWER_BOUND;

	/**
	 * The feature id for the '<em><b>Upper Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__UPPER_BOUND = SCALE_LEVEL__UPPER_BOUND;

	/**
	 * The feature id for the '<em><b>Dimension</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL__DIMENSION = SCALE_LEVEL_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Impact Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL_FEATURE_COUNT = SCALE_LEVEL_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Impact Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IMPACT_LEVEL_OPERATION_COUNT = SCALE_LEVEL_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.impl.RiskImpl <em>Risk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.impl.RiskImpl
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRisk()
	 * @generated
	 */
	int RISK = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CODE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Category</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CATEGORY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CAUSE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EVENT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__EFFECT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Proximity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PROXIMITY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OWNER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__PROBABILITY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Time Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TIME_IMPACT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Time Estimate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__TIME_ESTIMATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Cost Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__COST_IMPACT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Assessments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__ASSESSMENTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Responses</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__RESPONSES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK__OCCURRED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The number of structural features of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The number of operations of the '<em>Risk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.impl.RiskAssessmentImpl <em>Assessment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.impl.RiskAssessmentImpl
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskAssessment()
	 * @generated
	 */
	int RISK_ASSESSMENT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Assessed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__ASSESSED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Assessed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__ASSESSED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Probability Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__PROBABILITY_LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Cost Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__COST_LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Time Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__TIME_LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Quality Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__QUALITY_LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Residual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__RESIDUAL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Assessment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_ASSESSMENT_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.impl.RiskResponseImpl <em>Response</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.impl.RiskResponseImpl
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskResponse()
	 * @generated
	 */
	int RISK_RESPONSE = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__STRATEGY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__COST = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__ACTION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE__TRIGGER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Response</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RISK_RESPONSE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.RiskKind <em>Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.RiskKind
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskKind()
	 * @generated
	 */
	int RISK_KIND = 6;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.RiskState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.RiskState
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskState()
	 * @generated
	 */
	int RISK_STATE = 7;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.RiskProximity <em>Proximity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.RiskProximity
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskProximity()
	 * @generated
	 */
	int RISK_PROXIMITY = 8;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.RiskCategory <em>Category</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.RiskCategory
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskCategory()
	 * @generated
	 */
	int RISK_CATEGORY = 9;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.ResponseStrategy <em>Response Strategy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.ResponseStrategy
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getResponseStrategy()
	 * @generated
	 */
	int RESPONSE_STRATEGY = 10;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.ResponseState <em>Response State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.ResponseState
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getResponseState()
	 * @generated
	 */
	int RESPONSE_STATE = 11;

	/**
	 * The meta object id for the '{@link org.jalon.model.risk.ImpactDimension <em>Impact Dimension</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.risk.ImpactDimension
	 * @see org.jalon.model.risk.impl.RiskPackageImpl#getImpactDimension()
	 * @generated
	 */
	int IMPACT_DIMENSION = 12;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.risk.RiskScale <em>Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale</em>'.
	 * @see org.jalon.model.risk.RiskScale
	 * @generated
	 */
	EClass getRiskScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.risk.RiskScale#getProbabilityLevels <em>Probability Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Probability Levels</em>'.
	 * @see org.jalon.model.risk.RiskScale#getProbabilityLevels()
	 * @see #getRiskScale()
	 * @generated
	 */
	EReference getRiskScale_ProbabilityLevels();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.risk.RiskScale#getImpactLevels <em>Impact Levels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Impact Levels</em>'.
	 * @see org.jalon.model.risk.RiskScale#getImpactLevels()
	 * @see #getRiskScale()
	 * @generated
	 */
	EReference getRiskScale_ImpactLevels();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskScale#getAcceptableUpTo <em>Acceptable Up To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptable Up To</em>'.
	 * @see org.jalon.model.risk.RiskScale#getAcceptableUpTo()
	 * @see #getRiskScale()
	 * @generated
	 */
	EAttribute getRiskScale_AcceptableUpTo();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskScale#getCriticalFrom <em>Critical From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical From</em>'.
	 * @see org.jalon.model.risk.RiskScale#getCriticalFrom()
	 * @see #getRiskScale()
	 * @generated
	 */
	EAttribute getRiskScale_CriticalFrom();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.risk.ScaleLevel <em>Scale Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scale Level</em>'.
	 * @see org.jalon.model.risk.ScaleLevel
	 * @generated
	 */
	EClass getScaleLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.ScaleLevel#getRank <em>Rank</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rank</em>'.
	 * @see org.jalon.model.risk.ScaleLevel#getRank()
	 * @see #getScaleLevel()
	 * @generated
	 */
	EAttribute getScaleLevel_Rank();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.ScaleLevel#getLowerBound <em>Lower Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Bound</em>'.
	 * @see org.jalon.model.risk.ScaleLevel#getLowerBound()
	 * @see #getScaleLevel()
	 * @generated
	 */
	EAttribute getScaleLevel_LowerBound();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.ScaleLevel#getUpperBound <em>Upper Bound</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper Bound</em>'.
	 * @see org.jalon.model.risk.ScaleLevel#getUpperBound()
	 * @see #getScaleLevel()
	 * @generated
	 */
	EAttribute getScaleLevel_UpperBound();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.risk.ImpactLevel <em>Impact Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Impact Level</em>'.
	 * @see org.jalon.model.risk.ImpactLevel
	 * @generated
	 */
	EClass getImpactLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.ImpactLevel#getDimension <em>Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dimension</em>'.
	 * @see org.jalon.model.risk.ImpactLevel#getDimension()
	 * @see #getImpactLevel()
	 * @generated
	 */
	EAttribute getImpactLevel_Dimension();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.risk.Risk <em>Risk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Risk</em>'.
	 * @see org.jalon.model.risk.Risk
	 * @generated
	 */
	EClass getRisk();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jalon.model.risk.Risk#getCode()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.risk.Risk#getKind()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Category</em>'.
	 * @see org.jalon.model.risk.Risk#getCategory()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Category();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.risk.Risk#getState()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.jalon.model.risk.Risk#getCause()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getEvent <em>Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Event</em>'.
	 * @see org.jalon.model.risk.Risk#getEvent()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Event();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getEffect <em>Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effect</em>'.
	 * @see org.jalon.model.risk.Risk#getEffect()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Effect();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getProximity <em>Proximity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Proximity</em>'.
	 * @see org.jalon.model.risk.Risk#getProximity()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Proximity();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.risk.Risk#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.jalon.model.risk.Risk#getOwner()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Owner();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.risk.Risk#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.risk.Risk#getConcerns()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Concerns();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getProbability <em>Probability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Probability</em>'.
	 * @see org.jalon.model.risk.Risk#getProbability()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_Probability();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getTimeImpact <em>Time Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Impact</em>'.
	 * @see org.jalon.model.risk.Risk#getTimeImpact()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_TimeImpact();

	/**
	 * Returns the meta object for the containment reference '{@link org.jalon.model.risk.Risk#getTimeEstimate <em>Time Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Time Estimate</em>'.
	 * @see org.jalon.model.risk.Risk#getTimeEstimate()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_TimeEstimate();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getCostImpact <em>Cost Impact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Impact</em>'.
	 * @see org.jalon.model.risk.Risk#getCostImpact()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_CostImpact();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.risk.Risk#getAssessments <em>Assessments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assessments</em>'.
	 * @see org.jalon.model.risk.Risk#getAssessments()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Assessments();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.risk.Risk#getResponses <em>Responses</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Responses</em>'.
	 * @see org.jalon.model.risk.Risk#getResponses()
	 * @see #getRisk()
	 * @generated
	 */
	EReference getRisk_Responses();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.Risk#getOccurredOn <em>Occurred On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Occurred On</em>'.
	 * @see org.jalon.model.risk.Risk#getOccurredOn()
	 * @see #getRisk()
	 * @generated
	 */
	EAttribute getRisk_OccurredOn();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.risk.RiskAssessment <em>Assessment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assessment</em>'.
	 * @see org.jalon.model.risk.RiskAssessment
	 * @generated
	 */
	EClass getRiskAssessment();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskAssessment#getAssessedOn <em>Assessed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Assessed On</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#getAssessedOn()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_AssessedOn();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.risk.RiskAssessment#getAssessedBy <em>Assessed By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Assessed By</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#getAssessedBy()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EReference getRiskAssessment_AssessedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskAssessment#getProbabilityLevel <em>Probability Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Probability Level</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#getProbabilityLevel()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_ProbabilityLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskAssessment#getCostLevel <em>Cost Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Level</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#getCostLevel()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_CostLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskAssessment#getTimeLevel <em>Time Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Level</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#getTimeLevel()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_TimeLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskAssessment#getQualityLevel <em>Quality Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quality Level</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#getQualityLevel()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_QualityLevel();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskAssessment#isResidual <em>Residual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Residual</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#isResidual()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_Residual();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskAssessment#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.risk.RiskAssessment#getComment()
	 * @see #getRiskAssessment()
	 * @generated
	 */
	EAttribute getRiskAssessment_Comment();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.risk.RiskResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Response</em>'.
	 * @see org.jalon.model.risk.RiskResponse
	 * @generated
	 */
	EClass getRiskResponse();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskResponse#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strategy</em>'.
	 * @see org.jalon.model.risk.RiskResponse#getStrategy()
	 * @see #getRiskResponse()
	 * @generated
	 */
	EAttribute getRiskResponse_Strategy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskResponse#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.risk.RiskResponse#getState()
	 * @see #getRiskResponse()
	 * @generated
	 */
	EAttribute getRiskResponse_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskResponse#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.jalon.model.risk.RiskResponse#getCost()
	 * @see #getRiskResponse()
	 * @generated
	 */
	EAttribute getRiskResponse_Cost();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.risk.RiskResponse#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Action</em>'.
	 * @see org.jalon.model.risk.RiskResponse#getAction()
	 * @see #getRiskResponse()
	 * @generated
	 */
	EReference getRiskResponse_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.risk.RiskResponse#getTrigger <em>Trigger</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trigger</em>'.
	 * @see org.jalon.model.risk.RiskResponse#getTrigger()
	 * @see #getRiskResponse()
	 * @generated
	 */
	EAttribute getRiskResponse_Trigger();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.risk.RiskKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Kind</em>'.
	 * @see org.jalon.model.risk.RiskKind
	 * @generated
	 */
	EEnum getRiskKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.risk.RiskState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.jalon.model.risk.RiskState
	 * @generated
	 */
	EEnum getRiskState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.risk.RiskProximity <em>Proximity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Proximity</em>'.
	 * @see org.jalon.model.risk.RiskProximity
	 * @generated
	 */
	EEnum getRiskProximity();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.risk.RiskCategory <em>Category</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Category</em>'.
	 * @see org.jalon.model.risk.RiskCategory
	 * @generated
	 */
	EEnum getRiskCategory();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.risk.ResponseStrategy <em>Response Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Response Strategy</em>'.
	 * @see org.jalon.model.risk.ResponseStrategy
	 * @generated
	 */
	EEnum getResponseStrategy();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.risk.ResponseState <em>Response State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Response State</em>'.
	 * @see org.jalon.model.risk.ResponseState
	 * @generated
	 */
	EEnum getResponseState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.risk.ImpactDimension <em>Impact Dimension</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Impact Dimension</em>'.
	 * @see org.jalon.model.risk.ImpactDimension
	 * @generated
	 */
	EEnum getImpactDimension();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	RiskFactory getRiskFactory();

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
		 * The meta object literal for the '{@link org.jalon.model.risk.impl.RiskScaleImpl <em>Scale</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.impl.RiskScaleImpl
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskScale()
		 * @generated
		 */
		EClass RISK_SCALE = eINSTANCE.getRiskScale();

		/**
		 * The meta object literal for the '<em><b>Probability Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SCALE__PROBABILITY_LEVELS = eINSTANCE.getRiskScale_ProbabilityLevels();

		/**
		 * The meta object literal for the '<em><b>Impact Levels</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_SCALE__IMPACT_LEVELS = eINSTANCE.getRiskScale_ImpactLevels();

		/**
		 * The meta object literal for the '<em><b>Acceptable Up To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SCALE__ACCEPTABLE_UP_TO = eINSTANCE.getRiskScale_AcceptableUpTo();

		/**
		 * The meta object literal for the '<em><b>Critical From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_SCALE__CRITICAL_FROM = eINSTANCE.getRiskScale_CriticalFrom();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.impl.ScaleLevelImpl <em>Scale Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.impl.ScaleLevelImpl
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getScaleLevel()
		 * @generated
		 */
		EClass SCALE_LEVEL = eINSTANCE.getScaleLevel();

		/**
		 * The meta object literal for the '<em><b>Rank</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_LEVEL__RANK = eINSTANCE.getScaleLevel_Rank();

		/**
		 * The meta object literal for the '<em><b>Lower Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_LEVEL__LOWER_BOUND = eINSTANCE.getScaleLevel_LowerBound();

		/**
		 * The meta object literal for the '<em><b>Upper Bound</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCALE_LEVEL__UPPER_BOUND = eINSTANCE.getScaleLevel_UpperBound();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.impl.ImpactLevelImpl <em>Impact Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.impl.ImpactLevelImpl
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getImpactLevel()
		 * @generated
		 */
		EClass IMPACT_LEVEL = eINSTANCE.getImpactLevel();

		/**
		 * The meta object literal for the '<em><b>Dimension</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IMPACT_LEVEL__DIMENSION = eINSTANCE.getImpactLevel_Dimension();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.impl.RiskImpl <em>Risk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.impl.RiskImpl
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRisk()
		 * @generated
		 */
		EClass RISK = eINSTANCE.getRisk();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CODE = eINSTANCE.getRisk_Code();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__KIND = eINSTANCE.getRisk_Kind();

		/**
		 * The meta object literal for the '<em><b>Category</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CATEGORY = eINSTANCE.getRisk_Category();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__STATE = eINSTANCE.getRisk_State();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__CAUSE = eINSTANCE.getRisk_Cause();

		/**
		 * The meta object literal for the '<em><b>Event</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__EVENT = eINSTANCE.getRisk_Event();

		/**
		 * The meta object literal for the '<em><b>Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__EFFECT = eINSTANCE.getRisk_Effect();

		/**
		 * The meta object literal for the '<em><b>Proximity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__PROXIMITY = eINSTANCE.getRisk_Proximity();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__OWNER = eINSTANCE.getRisk_Owner();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__CONCERNS = eINSTANCE.getRisk_Concerns();

		/**
		 * The meta object literal for the '<em><b>Probability</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__PROBABILITY = eINSTANCE.getRisk_Probability();

		/**
		 * The meta object literal for the '<em><b>Time Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__TIME_IMPACT = eINSTANCE.getRisk_TimeImpact();

		/**
		 * The meta object literal for the '<em><b>Time Estimate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__TIME_ESTIMATE = eINSTANCE.getRisk_TimeEstimate();

		/**
		 * The meta object literal for the '<em><b>Cost Impact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__COST_IMPACT = eINSTANCE.getRisk_CostImpact();

		/**
		 * The meta object literal for the '<em><b>Assessments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__ASSESSMENTS = eINSTANCE.getRisk_Assessments();

		/**
		 * The meta object literal for the '<em><b>Responses</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK__RESPONSES = eINSTANCE.getRisk_Responses();

		/**
		 * The meta object literal for the '<em><b>Occurred On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK__OCCURRED_ON = eINSTANCE.getRisk_OccurredOn();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.impl.RiskAssessmentImpl <em>Assessment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.impl.RiskAssessmentImpl
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskAssessment()
		 * @generated
		 */
		EClass RISK_ASSESSMENT = eINSTANCE.getRiskAssessment();

		/**
		 * The meta object literal for the '<em><b>Assessed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__ASSESSED_ON = eINSTANCE.getRiskAssessment_AssessedOn();

		/**
		 * The meta object literal for the '<em><b>Assessed By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_ASSESSMENT__ASSESSED_BY = eINSTANCE.getRiskAssessment_AssessedBy();

		/**
		 * The meta object literal for the '<em><b>Probability Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__PROBABILITY_LEVEL = eINSTANCE.getRiskAssessment_ProbabilityLevel();

		/**
		 * The meta object literal for the '<em><b>Cost Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__COST_LEVEL = eINSTANCE.getRiskAssessment_CostLevel();

		/**
		 * The meta object literal for the '<em><b>Time Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__TIME_LEVEL = eINSTANCE.getRiskAssessment_TimeLevel();

		/**
		 * The meta object literal for the '<em><b>Quality Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__QUALITY_LEVEL = eINSTANCE.getRiskAssessment_QualityLevel();

		/**
		 * The meta object literal for the '<em><b>Residual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__RESIDUAL = eINSTANCE.getRiskAssessment_Residual();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_ASSESSMENT__COMMENT = eINSTANCE.getRiskAssessment_Comment();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.impl.RiskResponseImpl <em>Response</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.impl.RiskResponseImpl
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskResponse()
		 * @generated
		 */
		EClass RISK_RESPONSE = eINSTANCE.getRiskResponse();

		/**
		 * The meta object literal for the '<em><b>Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_RESPONSE__STRATEGY = eINSTANCE.getRiskResponse_Strategy();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_RESPONSE__STATE = eINSTANCE.getRiskResponse_State();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_RESPONSE__COST = eINSTANCE.getRiskResponse_Cost();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RISK_RESPONSE__ACTION = eINSTANCE.getRiskResponse_Action();

		/**
		 * The meta object literal for the '<em><b>Trigger</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RISK_RESPONSE__TRIGGER = eINSTANCE.getRiskResponse_Trigger();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.RiskKind <em>Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.RiskKind
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskKind()
		 * @generated
		 */
		EEnum RISK_KIND = eINSTANCE.getRiskKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.RiskState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.RiskState
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskState()
		 * @generated
		 */
		EEnum RISK_STATE = eINSTANCE.getRiskState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.RiskProximity <em>Proximity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.RiskProximity
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskProximity()
		 * @generated
		 */
		EEnum RISK_PROXIMITY = eINSTANCE.getRiskProximity();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.RiskCategory <em>Category</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.RiskCategory
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getRiskCategory()
		 * @generated
		 */
		EEnum RISK_CATEGORY = eINSTANCE.getRiskCategory();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.ResponseStrategy <em>Response Strategy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.ResponseStrategy
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getResponseStrategy()
		 * @generated
		 */
		EEnum RESPONSE_STRATEGY = eINSTANCE.getResponseStrategy();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.ResponseState <em>Response State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.ResponseState
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getResponseState()
		 * @generated
		 */
		EEnum RESPONSE_STATE = eINSTANCE.getResponseState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.risk.ImpactDimension <em>Impact Dimension</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.risk.ImpactDimension
		 * @see org.jalon.model.risk.impl.RiskPackageImpl#getImpactDimension()
		 * @generated
		 */
		EEnum IMPACT_DIMENSION = eINSTANCE.getImpactDimension();

	}

} //RiskPackage
