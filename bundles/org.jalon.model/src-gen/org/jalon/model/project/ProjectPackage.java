/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.project;

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
 * The project itself, its dates and scheduling options, and its links with other projects.
 * <!-- end-model-doc -->
 * @see org.jalon.model.project.ProjectFactory
 * @model kind="package"
 * @generated
 */
public interface ProjectPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "project";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/project";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "project";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ProjectPackage eINSTANCE = org.jalon.model.project.impl.ProjectPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.project.impl.ProjectImpl <em>Project</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.project.impl.ProjectImpl
	 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProject()
	 * @generated
	 */
	int PROJECT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CODE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Sponsor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SPONSOR = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MANAGER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ORGANISATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SITE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__START = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__FINISH = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Status Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__STATUS_DATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CURRENCY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__BUDGET = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DIRECTION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Constraint Precedence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CONSTRAINT_PRECEDENCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Progress Policy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PROGRESS_POLICY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CALENDAR = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Minutes Per Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MINUTES_PER_DAY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Minutes Per Week</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MINUTES_PER_WEEK = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Days Per Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DAYS_PER_MONTH = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Critical Float</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CRITICAL_FLOAT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Near Critical Float</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__NEAR_CRITICAL_FLOAT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Framing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__FRAMING = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Wbs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__WBS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Calendars</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CALENDARS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SKILLS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Resources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RESOURCES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Suppliers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__SUPPLIERS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Commitments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__COMMITMENTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Risk Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RISK_SCALE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__RISKS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Stakeholders</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__STAKEHOLDERS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Communication Plan</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__COMMUNICATION_PLAN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Meeting Series</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MEETING_SERIES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__MEETINGS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__ACTIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 33;

	/**
	 * The feature id for the '<em><b>Baselines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__BASELINES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 34;

	/**
	 * The feature id for the '<em><b>Progress Records</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__PROGRESS_RECORDS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 35;

	/**
	 * The feature id for the '<em><b>Indicators</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__INDICATORS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 36;

	/**
	 * The feature id for the '<em><b>Deviations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DEVIATIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 37;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REPORTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 38;

	/**
	 * The feature id for the '<em><b>Closing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__CLOSING = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 39;

	/**
	 * The feature id for the '<em><b>Diagrams</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__DIAGRAMS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 40;

	/**
	 * The feature id for the '<em><b>References</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT__REFERENCES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 41;

	/**
	 * The number of structural features of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 42;

	/**
	 * The number of operations of the '<em>Project</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.project.impl.ProjectReferenceImpl <em>Reference</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.project.impl.ProjectReferenceImpl
	 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProjectReference()
	 * @generated
	 */
	int PROJECT_REFERENCE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__URI = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE__INFLUENCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Reference</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROJECT_REFERENCE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.project.SchedulingDirection <em>Scheduling Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.project.SchedulingDirection
	 * @see org.jalon.model.project.impl.ProjectPackageImpl#getSchedulingDirection()
	 * @generated
	 */
	int SCHEDULING_DIRECTION = 2;

	/**
	 * The meta object id for the '{@link org.jalon.model.project.ConstraintPrecedence <em>Constraint Precedence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.project.ConstraintPrecedence
	 * @see org.jalon.model.project.impl.ProjectPackageImpl#getConstraintPrecedence()
	 * @generated
	 */
	int CONSTRAINT_PRECEDENCE = 3;

	/**
	 * The meta object id for the '{@link org.jalon.model.project.ProgressPolicy <em>Progress Policy</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.project.ProgressPolicy
	 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProgressPolicy()
	 * @generated
	 */
	int PROGRESS_POLICY = 4;

	/**
	 * The meta object id for the '{@link org.jalon.model.project.ProjectState <em>State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.project.ProjectState
	 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProjectState()
	 * @generated
	 */
	int PROJECT_STATE = 5;

	/**
	 * The meta object id for the '{@link org.jalon.model.project.ProjectRelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.project.ProjectRelationKind
	 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProjectRelationKind()
	 * @generated
	 */
	int PROJECT_RELATION_KIND = 6;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.project.Project <em>Project</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Project</em>'.
	 * @see org.jalon.model.project.Project
	 * @generated
	 */
	EClass getProject();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jalon.model.project.Project#getCode()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.project.Project#getState()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_State();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.project.Project#getSponsor <em>Sponsor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sponsor</em>'.
	 * @see org.jalon.model.project.Project#getSponsor()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Sponsor();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.project.Project#getManager <em>Manager</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Manager</em>'.
	 * @see org.jalon.model.project.Project#getManager()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Manager();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.jalon.model.project.Project#getOrganisation()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getSite <em>Site</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Site</em>'.
	 * @see org.jalon.model.project.Project#getSite()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Site();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.jalon.model.project.Project#getStart()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getFinish <em>Finish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finish</em>'.
	 * @see org.jalon.model.project.Project#getFinish()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Finish();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getStatusDate <em>Status Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Date</em>'.
	 * @see org.jalon.model.project.Project#getStatusDate()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_StatusDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.jalon.model.project.Project#getCurrency()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.jalon.model.project.Project#getBudget()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Budget();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.jalon.model.project.Project#getDirection()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getConstraintPrecedence <em>Constraint Precedence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Constraint Precedence</em>'.
	 * @see org.jalon.model.project.Project#getConstraintPrecedence()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_ConstraintPrecedence();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getProgressPolicy <em>Progress Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Progress Policy</em>'.
	 * @see org.jalon.model.project.Project#getProgressPolicy()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_ProgressPolicy();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.project.Project#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Calendar</em>'.
	 * @see org.jalon.model.project.Project#getCalendar()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Calendar();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getMinutesPerDay <em>Minutes Per Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Day</em>'.
	 * @see org.jalon.model.project.Project#getMinutesPerDay()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_MinutesPerDay();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getMinutesPerWeek <em>Minutes Per Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Per Week</em>'.
	 * @see org.jalon.model.project.Project#getMinutesPerWeek()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_MinutesPerWeek();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getDaysPerMonth <em>Days Per Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Days Per Month</em>'.
	 * @see org.jalon.model.project.Project#getDaysPerMonth()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_DaysPerMonth();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getCriticalFloat <em>Critical Float</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical Float</em>'.
	 * @see org.jalon.model.project.Project#getCriticalFloat()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_CriticalFloat();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.Project#getNearCriticalFloat <em>Near Critical Float</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Critical Float</em>'.
	 * @see org.jalon.model.project.Project#getNearCriticalFloat()
	 * @see #getProject()
	 * @generated
	 */
	EAttribute getProject_NearCriticalFloat();

	/**
	 * Returns the meta object for the containment reference '{@link org.jalon.model.project.Project#getFraming <em>Framing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Framing</em>'.
	 * @see org.jalon.model.project.Project#getFraming()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Framing();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getWbs <em>Wbs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Wbs</em>'.
	 * @see org.jalon.model.project.Project#getWbs()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Wbs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getCalendars <em>Calendars</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Calendars</em>'.
	 * @see org.jalon.model.project.Project#getCalendars()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Calendars();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skills</em>'.
	 * @see org.jalon.model.project.Project#getSkills()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Skills();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getResources <em>Resources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Resources</em>'.
	 * @see org.jalon.model.project.Project#getResources()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Resources();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getSuppliers <em>Suppliers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Suppliers</em>'.
	 * @see org.jalon.model.project.Project#getSuppliers()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Suppliers();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getCommitments <em>Commitments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Commitments</em>'.
	 * @see org.jalon.model.project.Project#getCommitments()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Commitments();

	/**
	 * Returns the meta object for the containment reference '{@link org.jalon.model.project.Project#getRiskScale <em>Risk Scale</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Risk Scale</em>'.
	 * @see org.jalon.model.project.Project#getRiskScale()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_RiskScale();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Risks</em>'.
	 * @see org.jalon.model.project.Project#getRisks()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Risks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getStakeholders <em>Stakeholders</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stakeholders</em>'.
	 * @see org.jalon.model.project.Project#getStakeholders()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Stakeholders();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getCommunicationPlan <em>Communication Plan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Communication Plan</em>'.
	 * @see org.jalon.model.project.Project#getCommunicationPlan()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_CommunicationPlan();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getMeetingSeries <em>Meeting Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meeting Series</em>'.
	 * @see org.jalon.model.project.Project#getMeetingSeries()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_MeetingSeries();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.jalon.model.project.Project#getMeetings()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Meetings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Actions</em>'.
	 * @see org.jalon.model.project.Project#getActions()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Actions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getBaselines <em>Baselines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Baselines</em>'.
	 * @see org.jalon.model.project.Project#getBaselines()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Baselines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getProgressRecords <em>Progress Records</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Progress Records</em>'.
	 * @see org.jalon.model.project.Project#getProgressRecords()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_ProgressRecords();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Indicators</em>'.
	 * @see org.jalon.model.project.Project#getIndicators()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Indicators();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getDeviations <em>Deviations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deviations</em>'.
	 * @see org.jalon.model.project.Project#getDeviations()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Deviations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.jalon.model.project.Project#getReports()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Reports();

	/**
	 * Returns the meta object for the containment reference '{@link org.jalon.model.project.Project#getClosing <em>Closing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Closing</em>'.
	 * @see org.jalon.model.project.Project#getClosing()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Closing();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getDiagrams <em>Diagrams</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Diagrams</em>'.
	 * @see org.jalon.model.project.Project#getDiagrams()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_Diagrams();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.project.Project#getReferences <em>References</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>References</em>'.
	 * @see org.jalon.model.project.Project#getReferences()
	 * @see #getProject()
	 * @generated
	 */
	EReference getProject_References();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.project.ProjectReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reference</em>'.
	 * @see org.jalon.model.project.ProjectReference
	 * @generated
	 */
	EClass getProjectReference();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.ProjectReference#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.project.ProjectReference#getKind()
	 * @see #getProjectReference()
	 * @generated
	 */
	EAttribute getProjectReference_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.ProjectReference#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.jalon.model.project.ProjectReference#getUri()
	 * @see #getProjectReference()
	 * @generated
	 */
	EAttribute getProjectReference_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.project.ProjectReference#getInfluence <em>Influence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Influence</em>'.
	 * @see org.jalon.model.project.ProjectReference#getInfluence()
	 * @see #getProjectReference()
	 * @generated
	 */
	EAttribute getProjectReference_Influence();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.project.SchedulingDirection <em>Scheduling Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scheduling Direction</em>'.
	 * @see org.jalon.model.project.SchedulingDirection
	 * @generated
	 */
	EEnum getSchedulingDirection();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.project.ConstraintPrecedence <em>Constraint Precedence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Constraint Precedence</em>'.
	 * @see org.jalon.model.project.ConstraintPrecedence
	 * @generated
	 */
	EEnum getConstraintPrecedence();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.project.ProgressPolicy <em>Progress Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Progress Policy</em>'.
	 * @see org.jalon.model.project.ProgressPolicy
	 * @generated
	 */
	EEnum getProgressPolicy();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.project.ProjectState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>State</em>'.
	 * @see org.jalon.model.project.ProjectState
	 * @generated
	 */
	EEnum getProjectState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.project.ProjectRelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see org.jalon.model.project.ProjectRelationKind
	 * @generated
	 */
	EEnum getProjectRelationKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ProjectFactory getProjectFactory();

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
		 * The meta object literal for the '{@link org.jalon.model.project.impl.ProjectImpl <em>Project</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.project.impl.ProjectImpl
		 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProject()
		 * @generated
		 */
		EClass PROJECT = eINSTANCE.getProject();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CODE = eINSTANCE.getProject_Code();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__STATE = eINSTANCE.getProject_State();

		/**
		 * The meta object literal for the '<em><b>Sponsor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SPONSOR = eINSTANCE.getProject_Sponsor();

		/**
		 * The meta object literal for the '<em><b>Manager</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__MANAGER = eINSTANCE.getProject_Manager();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__ORGANISATION = eINSTANCE.getProject_Organisation();

		/**
		 * The meta object literal for the '<em><b>Site</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__SITE = eINSTANCE.getProject_Site();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__START = eINSTANCE.getProject_Start();

		/**
		 * The meta object literal for the '<em><b>Finish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__FINISH = eINSTANCE.getProject_Finish();

		/**
		 * The meta object literal for the '<em><b>Status Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__STATUS_DATE = eINSTANCE.getProject_StatusDate();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CURRENCY = eINSTANCE.getProject_Currency();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__BUDGET = eINSTANCE.getProject_Budget();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DIRECTION = eINSTANCE.getProject_Direction();

		/**
		 * The meta object literal for the '<em><b>Constraint Precedence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CONSTRAINT_PRECEDENCE = eINSTANCE.getProject_ConstraintPrecedence();

		/**
		 * The meta object literal for the '<em><b>Progress Policy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__PROGRESS_POLICY = eINSTANCE.getProject_ProgressPolicy();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__CALENDAR = eINSTANCE.getProject_Calendar();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__MINUTES_PER_DAY = eINSTANCE.getProject_MinutesPerDay();

		/**
		 * The meta object literal for the '<em><b>Minutes Per Week</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__MINUTES_PER_WEEK = eINSTANCE.getProject_MinutesPerWeek();

		/**
		 * The meta object literal for the '<em><b>Days Per Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__DAYS_PER_MONTH = eINSTANCE.getProject_DaysPerMonth();

		/**
		 * The meta object literal for the '<em><b>Critical Float</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__CRITICAL_FLOAT = eINSTANCE.getProject_CriticalFloat();

		/**
		 * The meta object literal for the '<em><b>Near Critical Float</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT__NEAR_CRITICAL_FLOAT = eINSTANCE.getProject_NearCriticalFloat();

		/**
		 * The meta object literal for the '<em><b>Framing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__FRAMING = eINSTANCE.getProject_Framing();

		/**
		 * The meta object literal for the '<em><b>Wbs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__WBS = eINSTANCE.getProject_Wbs();

		/**
		 * The meta object literal for the '<em><b>Calendars</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__CALENDARS = eINSTANCE.getProject_Calendars();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SKILLS = eINSTANCE.getProject_Skills();

		/**
		 * The meta object literal for the '<em><b>Resources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__RESOURCES = eINSTANCE.getProject_Resources();

		/**
		 * The meta object literal for the '<em><b>Suppliers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__SUPPLIERS = eINSTANCE.getProject_Suppliers();

		/**
		 * The meta object literal for the '<em><b>Commitments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__COMMITMENTS = eINSTANCE.getProject_Commitments();

		/**
		 * The meta object literal for the '<em><b>Risk Scale</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__RISK_SCALE = eINSTANCE.getProject_RiskScale();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__RISKS = eINSTANCE.getProject_Risks();

		/**
		 * The meta object literal for the '<em><b>Stakeholders</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__STAKEHOLDERS = eINSTANCE.getProject_Stakeholders();

		/**
		 * The meta object literal for the '<em><b>Communication Plan</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__COMMUNICATION_PLAN = eINSTANCE.getProject_CommunicationPlan();

		/**
		 * The meta object literal for the '<em><b>Meeting Series</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__MEETING_SERIES = eINSTANCE.getProject_MeetingSeries();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__MEETINGS = eINSTANCE.getProject_Meetings();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__ACTIONS = eINSTANCE.getProject_Actions();

		/**
		 * The meta object literal for the '<em><b>Baselines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__BASELINES = eINSTANCE.getProject_Baselines();

		/**
		 * The meta object literal for the '<em><b>Progress Records</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__PROGRESS_RECORDS = eINSTANCE.getProject_ProgressRecords();

		/**
		 * The meta object literal for the '<em><b>Indicators</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__INDICATORS = eINSTANCE.getProject_Indicators();

		/**
		 * The meta object literal for the '<em><b>Deviations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__DEVIATIONS = eINSTANCE.getProject_Deviations();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__REPORTS = eINSTANCE.getProject_Reports();

		/**
		 * The meta object literal for the '<em><b>Closing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__CLOSING = eINSTANCE.getProject_Closing();

		/**
		 * The meta object literal for the '<em><b>Diagrams</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__DIAGRAMS = eINSTANCE.getProject_Diagrams();

		/**
		 * The meta object literal for the '<em><b>References</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROJECT__REFERENCES = eINSTANCE.getProject_References();

		/**
		 * The meta object literal for the '{@link org.jalon.model.project.impl.ProjectReferenceImpl <em>Reference</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.project.impl.ProjectReferenceImpl
		 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProjectReference()
		 * @generated
		 */
		EClass PROJECT_REFERENCE = eINSTANCE.getProjectReference();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_REFERENCE__KIND = eINSTANCE.getProjectReference_Kind();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_REFERENCE__URI = eINSTANCE.getProjectReference_Uri();

		/**
		 * The meta object literal for the '<em><b>Influence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROJECT_REFERENCE__INFLUENCE = eINSTANCE.getProjectReference_Influence();

		/**
		 * The meta object literal for the '{@link org.jalon.model.project.SchedulingDirection <em>Scheduling Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.project.SchedulingDirection
		 * @see org.jalon.model.project.impl.ProjectPackageImpl#getSchedulingDirection()
		 * @generated
		 */
		EEnum SCHEDULING_DIRECTION = eINSTANCE.getSchedulingDirection();

		/**
		 * The meta object literal for the '{@link org.jalon.model.project.ConstraintPrecedence <em>Constraint Precedence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.project.ConstraintPrecedence
		 * @see org.jalon.model.project.impl.ProjectPackageImpl#getConstraintPrecedence()
		 * @generated
		 */
		EEnum CONSTRAINT_PRECEDENCE = eINSTANCE.getConstraintPrecedence();

		/**
		 * The meta object literal for the '{@link org.jalon.model.project.ProgressPolicy <em>Progress Policy</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.project.ProgressPolicy
		 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProgressPolicy()
		 * @generated
		 */
		EEnum PROGRESS_POLICY = eINSTANCE.getProgressPolicy();

		/**
		 * The meta object literal for the '{@link org.jalon.model.project.ProjectState <em>State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.project.ProjectState
		 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProjectState()
		 * @generated
		 */
		EEnum PROJECT_STATE = eINSTANCE.getProjectState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.project.ProjectRelationKind <em>Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.project.ProjectRelationKind
		 * @see org.jalon.model.project.impl.ProjectPackageImpl#getProjectRelationKind()
		 * @generated
		 */
		EEnum PROJECT_RELATION_KIND = eINSTANCE.getProjectRelationKind();

	}

} //ProjectPackage
