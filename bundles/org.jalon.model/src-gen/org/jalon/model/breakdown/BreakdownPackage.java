/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

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
 * Work breakdown structure, activities, deliverables and precedences.
 * <!-- end-model-doc -->
 * @see org.jalon.model.breakdown.BreakdownFactory
 * @model kind="package"
 * @generated
 */
public interface BreakdownPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "breakdown";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/breakdown";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "breakdown";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	BreakdownPackage eINSTANCE = org.jalon.model.breakdown.impl.BreakdownPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.WbsElementImpl <em>Wbs Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.WbsElementImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getWbsElement()
	 * @generated
	 */
	int WBS_ELEMENT = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__RESPONSIBLE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Predecessor Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__PREDECESSOR_LINKS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Successor Links</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__SUCCESSOR_LINKS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Constraint Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__CONSTRAINT_TYPE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Constraint Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__CONSTRAINT_DATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__DEADLINE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Deliverables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__DELIVERABLES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Inactive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT__INACTIVE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Wbs Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Wbs Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WBS_ELEMENT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.WorkPackageImpl <em>Work Package</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.WorkPackageImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getWorkPackage()
	 * @generated
	 */
	int WORK_PACKAGE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__ID = WBS_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__NAME = WBS_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__DESCRIPTION = WBS_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__DOCUMENTATION = WBS_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__PROPERTIES = WBS_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__EXTENSIONS = WBS_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__RESPONSIBLE = WBS_ELEMENT__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Predecessor Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__PREDECESSOR_LINKS = WBS_ELEMENT__PREDECESSOR_LINKS;

	/**
	 * The feature id for the '<em><b>Successor Links</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__SUCCESSOR_LINKS = WBS_ELEMENT__SUCCESSOR_LINKS;

	/**
	 * The feature id for the '<em><b>Constraint Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__CONSTRAINT_TYPE = WBS_ELEMENT__CONSTRAINT_TYPE;

	/**
	 * The feature id for the '<em><b>Constraint Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__CONSTRAINT_DATE = WBS_ELEMENT__CONSTRAINT_DATE;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__DEADLINE = WBS_ELEMENT__DEADLINE;

	/**
	 * The feature id for the '<em><b>Deliverables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__DELIVERABLES = WBS_ELEMENT__DELIVERABLES;

	/**
	 * The feature id for the '<em><b>Inactive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__INACTIVE = WBS_ELEMENT__INACTIVE;

	/**
	 * The feature id for the '<em><b>Children</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__CHILDREN = WBS_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE__BUDGET = WBS_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Work Package</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE_FEATURE_COUNT = WBS_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Work Package</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORK_PACKAGE_OPERATION_COUNT = WBS_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.ActivityImpl <em>Activity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.ActivityImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getActivity()
	 * @generated
	 */
	int ACTIVITY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ID = WBS_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NAME = WBS_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DESCRIPTION = WBS_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DOCUMENTATION = WBS_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PROPERTIES = WBS_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EXTENSIONS = WBS_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__RESPONSIBLE = WBS_ELEMENT__RESPONSIBLE;

	/**
	 * The feature id for the '<em><b>Predecessor Links</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PREDECESSOR_LINKS = WBS_ELEMENT__PREDECESSOR_LINKS;

	/**
	 * The feature id for the '<em><b>Successor Links</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__SUCCESSOR_LINKS = WBS_ELEMENT__SUCCESSOR_LINKS;

	/**
	 * The feature id for the '<em><b>Constraint Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CONSTRAINT_TYPE = WBS_ELEMENT__CONSTRAINT_TYPE;

	/**
	 * The feature id for the '<em><b>Constraint Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CONSTRAINT_DATE = WBS_ELEMENT__CONSTRAINT_DATE;

	/**
	 * The feature id for the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DEADLINE = WBS_ELEMENT__DEADLINE;

	/**
	 * The feature id for the '<em><b>Deliverables</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DELIVERABLES = WBS_ELEMENT__DELIVERABLES;

	/**
	 * The feature id for the '<em><b>Inactive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__INACTIVE = WBS_ELEMENT__INACTIVE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__KIND = WBS_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__NATURE = WBS_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Scheduling Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__SCHEDULING_MODE = WBS_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Manual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__MANUAL_START = WBS_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Manual Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__MANUAL_FINISH = WBS_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DURATION = WBS_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Duration Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__DURATION_UNIT = WBS_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Elapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ELAPSED = WBS_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Estimated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ESTIMATED = WBS_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Estimate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ESTIMATE = WBS_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Crash Options</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CRASH_OPTIONS = WBS_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EFFORT = WBS_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Effort Rule</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EFFORT_RULE = WBS_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Effort Driven</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EFFORT_DRIVEN = WBS_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__CALENDAR = WBS_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Interruptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__INTERRUPTIONS = WBS_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Ignore Resource Calendars</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__IGNORE_RESOURCE_CALENDARS = WBS_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Levelling Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__LEVELLING_PRIORITY = WBS_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Levelled Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__LEVELLED_START = WBS_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Required Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__REQUIRED_SKILLS = WBS_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Assignments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ASSIGNMENTS = WBS_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Validates</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__VALIDATES = WBS_ELEMENT_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Earned Value Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__EARNED_VALUE_METHOD = WBS_ELEMENT_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Progress Milestones</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PROGRESS_MILESTONES = WBS_ELEMENT_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ACTUAL_START = WBS_ELEMENT_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Actual Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ACTUAL_FINISH = WBS_ELEMENT_FEATURE_COUNT + 25;

	/**
	 * The feature id for the '<em><b>Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PERCENT_COMPLETE = WBS_ELEMENT_FEATURE_COUNT + 26;

	/**
	 * The feature id for the '<em><b>Physical Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__PHYSICAL_PERCENT_COMPLETE = WBS_ELEMENT_FEATURE_COUNT + 27;

	/**
	 * The feature id for the '<em><b>Remaining Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__REMAINING_DURATION = WBS_ELEMENT_FEATURE_COUNT + 28;

	/**
	 * The feature id for the '<em><b>Fixed Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FIXED_COST = WBS_ELEMENT_FEATURE_COUNT + 29;

	/**
	 * The feature id for the '<em><b>Fixed Cost Accrual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__FIXED_COST_ACCRUAL = WBS_ELEMENT_FEATURE_COUNT + 30;

	/**
	 * The feature id for the '<em><b>Actual Fixed Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY__ACTUAL_FIXED_COST = WBS_ELEMENT_FEATURE_COUNT + 31;

	/**
	 * The number of structural features of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_FEATURE_COUNT = WBS_ELEMENT_FEATURE_COUNT + 32;

	/**
	 * The number of operations of the '<em>Activity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTIVITY_OPERATION_COUNT = WBS_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.ThreePointEstimateImpl <em>Three Point Estimate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.ThreePointEstimateImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getThreePointEstimate()
	 * @generated
	 */
	int THREE_POINT_ESTIMATE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Optimistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE__OPTIMISTIC = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Most Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE__MOST_LIKELY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pessimistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE__PESSIMISTIC = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Distribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE__DISTRIBUTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE__SOURCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Three Point Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Three Point Estimate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THREE_POINT_ESTIMATE_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.CrashOptionImpl <em>Crash Option</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.CrashOptionImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getCrashOption()
	 * @generated
	 */
	int CRASH_OPTION = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION__MEANS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION__DURATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION__COST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Divisible</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION__DIVISIBLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Drawback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION__DRAWBACK = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Crash Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Crash Option</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CRASH_OPTION_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.InterruptionImpl <em>Interruption</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.InterruptionImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getInterruption()
	 * @generated
	 */
	int INTERRUPTION = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPTION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPTION__FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPTION__TO = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPTION__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Interruption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPTION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Interruption</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERRUPTION_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.DependencyImpl <em>Dependency</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.DependencyImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDependency()
	 * @generated
	 */
	int DEPENDENCY = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Predecessor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__PREDECESSOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Successor</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__SUCCESSOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__TYPE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__NATURE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Lag</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__LAG = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Lag Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__LAG_UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Lag Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__LAG_PERCENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Lag Calendar</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__LAG_CALENDAR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY__JUSTIFICATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Dependency</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEPENDENCY_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.DeliverableImpl <em>Deliverable</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.DeliverableImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDeliverable()
	 * @generated
	 */
	int DELIVERABLE = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Acceptance Criteria</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ACCEPTANCE_CRITERIA = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DUE_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Delivered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__DELIVERED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Accepted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ACCEPTED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Accepted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__ACCEPTED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Recipient</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE__RECIPIENT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Deliverable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Deliverable</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DELIVERABLE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.SkillRequirementImpl <em>Skill Requirement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.SkillRequirementImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getSkillRequirement()
	 * @generated
	 */
	int SKILL_REQUIREMENT = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Skill</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__SKILL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT__QUANTITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Skill Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Skill Requirement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_REQUIREMENT_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.impl.ProgressMilestoneImpl <em>Progress Milestone</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.impl.ProgressMilestoneImpl
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getProgressMilestone()
	 * @generated
	 */
	int PROGRESS_MILESTONE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__WEIGHT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE__REACHED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Progress Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Progress Milestone</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_MILESTONE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.ActivityKind <em>Activity Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.ActivityKind
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getActivityKind()
	 * @generated
	 */
	int ACTIVITY_KIND = 10;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.ActivityNature <em>Activity Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.ActivityNature
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getActivityNature()
	 * @generated
	 */
	int ACTIVITY_NATURE = 11;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.SchedulingMode <em>Scheduling Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.SchedulingMode
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getSchedulingMode()
	 * @generated
	 */
	int SCHEDULING_MODE = 12;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.ConstraintType <em>Constraint Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.ConstraintType
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getConstraintType()
	 * @generated
	 */
	int CONSTRAINT_TYPE = 13;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.EffortRule <em>Effort Rule</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.EffortRule
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getEffortRule()
	 * @generated
	 */
	int EFFORT_RULE = 14;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.EarnedValueMethod <em>Earned Value Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.EarnedValueMethod
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getEarnedValueMethod()
	 * @generated
	 */
	int EARNED_VALUE_METHOD = 15;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.EstimateDistribution <em>Estimate Distribution</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.EstimateDistribution
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getEstimateDistribution()
	 * @generated
	 */
	int ESTIMATE_DISTRIBUTION = 16;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.DependencyType <em>Dependency Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.DependencyType
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDependencyType()
	 * @generated
	 */
	int DEPENDENCY_TYPE = 17;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.DependencyNature <em>Dependency Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.DependencyNature
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDependencyNature()
	 * @generated
	 */
	int DEPENDENCY_NATURE = 18;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.LagCalendar <em>Lag Calendar</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.LagCalendar
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getLagCalendar()
	 * @generated
	 */
	int LAG_CALENDAR = 19;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.DeliverableState <em>Deliverable State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.DeliverableState
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDeliverableState()
	 * @generated
	 */
	int DELIVERABLE_STATE = 20;

	/**
	 * The meta object id for the '{@link org.jalon.model.breakdown.CostAccrual <em>Cost Accrual</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.breakdown.CostAccrual
	 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getCostAccrual()
	 * @generated
	 */
	int COST_ACCRUAL = 21;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.WbsElement <em>Wbs Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Wbs Element</em>'.
	 * @see org.jalon.model.breakdown.WbsElement
	 * @generated
	 */
	EClass getWbsElement();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.breakdown.WbsElement#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#getResponsible()
	 * @see #getWbsElement()
	 * @generated
	 */
	EReference getWbsElement_Responsible();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.WbsElement#getPredecessorLinks <em>Predecessor Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Predecessor Links</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#getPredecessorLinks()
	 * @see #getWbsElement()
	 * @generated
	 */
	EReference getWbsElement_PredecessorLinks();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.breakdown.WbsElement#getSuccessorLinks <em>Successor Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Successor Links</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#getSuccessorLinks()
	 * @see #getWbsElement()
	 * @generated
	 */
	EReference getWbsElement_SuccessorLinks();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.WbsElement#getConstraintType <em>Constraint Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Constraint Type</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#getConstraintType()
	 * @see #getWbsElement()
	 * @generated
	 */
	EAttribute getWbsElement_ConstraintType();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.WbsElement#getConstraintDate <em>Constraint Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Constraint Date</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#getConstraintDate()
	 * @see #getWbsElement()
	 * @generated
	 */
	EAttribute getWbsElement_ConstraintDate();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.WbsElement#getDeadline <em>Deadline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Deadline</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#getDeadline()
	 * @see #getWbsElement()
	 * @generated
	 */
	EAttribute getWbsElement_Deadline();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.WbsElement#getDeliverables <em>Deliverables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Deliverables</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#getDeliverables()
	 * @see #getWbsElement()
	 * @generated
	 */
	EReference getWbsElement_Deliverables();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.WbsElement#isInactive <em>Inactive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inactive</em>'.
	 * @see org.jalon.model.breakdown.WbsElement#isInactive()
	 * @see #getWbsElement()
	 * @generated
	 */
	EAttribute getWbsElement_Inactive();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.WorkPackage <em>Work Package</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Work Package</em>'.
	 * @see org.jalon.model.breakdown.WorkPackage
	 * @generated
	 */
	EClass getWorkPackage();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.WorkPackage#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Children</em>'.
	 * @see org.jalon.model.breakdown.WorkPackage#getChildren()
	 * @see #getWorkPackage()
	 * @generated
	 */
	EReference getWorkPackage_Children();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.WorkPackage#getBudget <em>Budget</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Budget</em>'.
	 * @see org.jalon.model.breakdown.WorkPackage#getBudget()
	 * @see #getWorkPackage()
	 * @generated
	 */
	EAttribute getWorkPackage_Budget();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.Activity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Activity</em>'.
	 * @see org.jalon.model.breakdown.Activity
	 * @generated
	 */
	EClass getActivity();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.breakdown.Activity#getKind()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jalon.model.breakdown.Activity#getNature()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getSchedulingMode <em>Scheduling Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scheduling Mode</em>'.
	 * @see org.jalon.model.breakdown.Activity#getSchedulingMode()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_SchedulingMode();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getManualStart <em>Manual Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manual Start</em>'.
	 * @see org.jalon.model.breakdown.Activity#getManualStart()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ManualStart();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getManualFinish <em>Manual Finish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manual Finish</em>'.
	 * @see org.jalon.model.breakdown.Activity#getManualFinish()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ManualFinish();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.jalon.model.breakdown.Activity#getDuration()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getDurationUnit <em>Duration Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration Unit</em>'.
	 * @see org.jalon.model.breakdown.Activity#getDurationUnit()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_DurationUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#isElapsed <em>Elapsed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Elapsed</em>'.
	 * @see org.jalon.model.breakdown.Activity#isElapsed()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Elapsed();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#isEstimated <em>Estimated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Estimated</em>'.
	 * @see org.jalon.model.breakdown.Activity#isEstimated()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Estimated();

	/**
	 * Returns the meta object for the containment reference '{@link org.jalon.model.breakdown.Activity#getEstimate <em>Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Estimate</em>'.
	 * @see org.jalon.model.breakdown.Activity#getEstimate()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Estimate();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.Activity#getCrashOptions <em>Crash Options</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Crash Options</em>'.
	 * @see org.jalon.model.breakdown.Activity#getCrashOptions()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_CrashOptions();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.jalon.model.breakdown.Activity#getEffort()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getEffortRule <em>Effort Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort Rule</em>'.
	 * @see org.jalon.model.breakdown.Activity#getEffortRule()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_EffortRule();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#isEffortDriven <em>Effort Driven</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort Driven</em>'.
	 * @see org.jalon.model.breakdown.Activity#isEffortDriven()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_EffortDriven();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.breakdown.Activity#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Calendar</em>'.
	 * @see org.jalon.model.breakdown.Activity#getCalendar()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Calendar();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.Activity#getInterruptions <em>Interruptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interruptions</em>'.
	 * @see org.jalon.model.breakdown.Activity#getInterruptions()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Interruptions();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#isIgnoreResourceCalendars <em>Ignore Resource Calendars</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ignore Resource Calendars</em>'.
	 * @see org.jalon.model.breakdown.Activity#isIgnoreResourceCalendars()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_IgnoreResourceCalendars();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getLevellingPriority <em>Levelling Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levelling Priority</em>'.
	 * @see org.jalon.model.breakdown.Activity#getLevellingPriority()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_LevellingPriority();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getLevelledStart <em>Levelled Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Levelled Start</em>'.
	 * @see org.jalon.model.breakdown.Activity#getLevelledStart()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_LevelledStart();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.Activity#getRequiredSkills <em>Required Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Required Skills</em>'.
	 * @see org.jalon.model.breakdown.Activity#getRequiredSkills()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_RequiredSkills();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.Activity#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Assignments</em>'.
	 * @see org.jalon.model.breakdown.Activity#getAssignments()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Assignments();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.breakdown.Activity#getValidates <em>Validates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Validates</em>'.
	 * @see org.jalon.model.breakdown.Activity#getValidates()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_Validates();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getEarnedValueMethod <em>Earned Value Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Earned Value Method</em>'.
	 * @see org.jalon.model.breakdown.Activity#getEarnedValueMethod()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_EarnedValueMethod();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.breakdown.Activity#getProgressMilestones <em>Progress Milestones</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Progress Milestones</em>'.
	 * @see org.jalon.model.breakdown.Activity#getProgressMilestones()
	 * @see #getActivity()
	 * @generated
	 */
	EReference getActivity_ProgressMilestones();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getActualStart <em>Actual Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Start</em>'.
	 * @see org.jalon.model.breakdown.Activity#getActualStart()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ActualStart();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getActualFinish <em>Actual Finish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Finish</em>'.
	 * @see org.jalon.model.breakdown.Activity#getActualFinish()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ActualFinish();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getPercentComplete <em>Percent Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent Complete</em>'.
	 * @see org.jalon.model.breakdown.Activity#getPercentComplete()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_PercentComplete();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getPhysicalPercentComplete <em>Physical Percent Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical Percent Complete</em>'.
	 * @see org.jalon.model.breakdown.Activity#getPhysicalPercentComplete()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_PhysicalPercentComplete();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getRemainingDuration <em>Remaining Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remaining Duration</em>'.
	 * @see org.jalon.model.breakdown.Activity#getRemainingDuration()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_RemainingDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getFixedCost <em>Fixed Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed Cost</em>'.
	 * @see org.jalon.model.breakdown.Activity#getFixedCost()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_FixedCost();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getFixedCostAccrual <em>Fixed Cost Accrual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fixed Cost Accrual</em>'.
	 * @see org.jalon.model.breakdown.Activity#getFixedCostAccrual()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_FixedCostAccrual();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Activity#getActualFixedCost <em>Actual Fixed Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Fixed Cost</em>'.
	 * @see org.jalon.model.breakdown.Activity#getActualFixedCost()
	 * @see #getActivity()
	 * @generated
	 */
	EAttribute getActivity_ActualFixedCost();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.ThreePointEstimate <em>Three Point Estimate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Three Point Estimate</em>'.
	 * @see org.jalon.model.breakdown.ThreePointEstimate
	 * @generated
	 */
	EClass getThreePointEstimate();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.ThreePointEstimate#getOptimistic <em>Optimistic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optimistic</em>'.
	 * @see org.jalon.model.breakdown.ThreePointEstimate#getOptimistic()
	 * @see #getThreePointEstimate()
	 * @generated
	 */
	EAttribute getThreePointEstimate_Optimistic();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.ThreePointEstimate#getMostLikely <em>Most Likely</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Most Likely</em>'.
	 * @see org.jalon.model.breakdown.ThreePointEstimate#getMostLikely()
	 * @see #getThreePointEstimate()
	 * @generated
	 */
	EAttribute getThreePointEstimate_MostLikely();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.ThreePointEstimate#getPessimistic <em>Pessimistic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pessimistic</em>'.
	 * @see org.jalon.model.breakdown.ThreePointEstimate#getPessimistic()
	 * @see #getThreePointEstimate()
	 * @generated
	 */
	EAttribute getThreePointEstimate_Pessimistic();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.ThreePointEstimate#getDistribution <em>Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distribution</em>'.
	 * @see org.jalon.model.breakdown.ThreePointEstimate#getDistribution()
	 * @see #getThreePointEstimate()
	 * @generated
	 */
	EAttribute getThreePointEstimate_Distribution();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.ThreePointEstimate#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.jalon.model.breakdown.ThreePointEstimate#getSource()
	 * @see #getThreePointEstimate()
	 * @generated
	 */
	EAttribute getThreePointEstimate_Source();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.CrashOption <em>Crash Option</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Crash Option</em>'.
	 * @see org.jalon.model.breakdown.CrashOption
	 * @generated
	 */
	EClass getCrashOption();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.CrashOption#getMeans <em>Means</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Means</em>'.
	 * @see org.jalon.model.breakdown.CrashOption#getMeans()
	 * @see #getCrashOption()
	 * @generated
	 */
	EAttribute getCrashOption_Means();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.CrashOption#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.jalon.model.breakdown.CrashOption#getDuration()
	 * @see #getCrashOption()
	 * @generated
	 */
	EAttribute getCrashOption_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.CrashOption#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.jalon.model.breakdown.CrashOption#getCost()
	 * @see #getCrashOption()
	 * @generated
	 */
	EAttribute getCrashOption_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.CrashOption#isDivisible <em>Divisible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Divisible</em>'.
	 * @see org.jalon.model.breakdown.CrashOption#isDivisible()
	 * @see #getCrashOption()
	 * @generated
	 */
	EAttribute getCrashOption_Divisible();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.CrashOption#getDrawback <em>Drawback</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawback</em>'.
	 * @see org.jalon.model.breakdown.CrashOption#getDrawback()
	 * @see #getCrashOption()
	 * @generated
	 */
	EAttribute getCrashOption_Drawback();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.Interruption <em>Interruption</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interruption</em>'.
	 * @see org.jalon.model.breakdown.Interruption
	 * @generated
	 */
	EClass getInterruption();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Interruption#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.jalon.model.breakdown.Interruption#getFrom()
	 * @see #getInterruption()
	 * @generated
	 */
	EAttribute getInterruption_From();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Interruption#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.jalon.model.breakdown.Interruption#getTo()
	 * @see #getInterruption()
	 * @generated
	 */
	EAttribute getInterruption_To();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Interruption#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jalon.model.breakdown.Interruption#getReason()
	 * @see #getInterruption()
	 * @generated
	 */
	EAttribute getInterruption_Reason();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.Dependency <em>Dependency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Dependency</em>'.
	 * @see org.jalon.model.breakdown.Dependency
	 * @generated
	 */
	EClass getDependency();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.breakdown.Dependency#getPredecessor <em>Predecessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Predecessor</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getPredecessor()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_Predecessor();

	/**
	 * Returns the meta object for the container reference '{@link org.jalon.model.breakdown.Dependency#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Successor</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getSuccessor()
	 * @see #getDependency()
	 * @generated
	 */
	EReference getDependency_Successor();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Dependency#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getType()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Dependency#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getNature()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Dependency#getLag <em>Lag</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lag</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getLag()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Lag();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Dependency#getLagUnit <em>Lag Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lag Unit</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getLagUnit()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_LagUnit();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Dependency#getLagPercent <em>Lag Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lag Percent</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getLagPercent()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_LagPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Dependency#getLagCalendar <em>Lag Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lag Calendar</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getLagCalendar()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_LagCalendar();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Dependency#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.jalon.model.breakdown.Dependency#getJustification()
	 * @see #getDependency()
	 * @generated
	 */
	EAttribute getDependency_Justification();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.Deliverable <em>Deliverable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deliverable</em>'.
	 * @see org.jalon.model.breakdown.Deliverable
	 * @generated
	 */
	EClass getDeliverable();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Deliverable#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.breakdown.Deliverable#getState()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Deliverable#getAcceptanceCriteria <em>Acceptance Criteria</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Acceptance Criteria</em>'.
	 * @see org.jalon.model.breakdown.Deliverable#getAcceptanceCriteria()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_AcceptanceCriteria();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Deliverable#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.jalon.model.breakdown.Deliverable#getDueOn()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Deliverable#getDeliveredOn <em>Delivered On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivered On</em>'.
	 * @see org.jalon.model.breakdown.Deliverable#getDeliveredOn()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_DeliveredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.Deliverable#getAcceptedOn <em>Accepted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Accepted On</em>'.
	 * @see org.jalon.model.breakdown.Deliverable#getAcceptedOn()
	 * @see #getDeliverable()
	 * @generated
	 */
	EAttribute getDeliverable_AcceptedOn();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.breakdown.Deliverable#getAcceptedBy <em>Accepted By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Accepted By</em>'.
	 * @see org.jalon.model.breakdown.Deliverable#getAcceptedBy()
	 * @see #getDeliverable()
	 * @generated
	 */
	EReference getDeliverable_AcceptedBy();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.breakdown.Deliverable#getRecipient <em>Recipient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recipient</em>'.
	 * @see org.jalon.model.breakdown.Deliverable#getRecipient()
	 * @see #getDeliverable()
	 * @generated
	 */
	EReference getDeliverable_Recipient();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.SkillRequirement <em>Skill Requirement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Skill Requirement</em>'.
	 * @see org.jalon.model.breakdown.SkillRequirement
	 * @generated
	 */
	EClass getSkillRequirement();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.breakdown.SkillRequirement#getSkill <em>Skill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Skill</em>'.
	 * @see org.jalon.model.breakdown.SkillRequirement#getSkill()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EReference getSkillRequirement_Skill();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.SkillRequirement#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.jalon.model.breakdown.SkillRequirement#getLevel()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EAttribute getSkillRequirement_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.SkillRequirement#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.jalon.model.breakdown.SkillRequirement#getQuantity()
	 * @see #getSkillRequirement()
	 * @generated
	 */
	EAttribute getSkillRequirement_Quantity();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.breakdown.ProgressMilestone <em>Progress Milestone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Milestone</em>'.
	 * @see org.jalon.model.breakdown.ProgressMilestone
	 * @generated
	 */
	EClass getProgressMilestone();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.ProgressMilestone#getWeight <em>Weight</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Weight</em>'.
	 * @see org.jalon.model.breakdown.ProgressMilestone#getWeight()
	 * @see #getProgressMilestone()
	 * @generated
	 */
	EAttribute getProgressMilestone_Weight();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.breakdown.ProgressMilestone#getReachedOn <em>Reached On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reached On</em>'.
	 * @see org.jalon.model.breakdown.ProgressMilestone#getReachedOn()
	 * @see #getProgressMilestone()
	 * @generated
	 */
	EAttribute getProgressMilestone_ReachedOn();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.ActivityKind <em>Activity Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Kind</em>'.
	 * @see org.jalon.model.breakdown.ActivityKind
	 * @generated
	 */
	EEnum getActivityKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.ActivityNature <em>Activity Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Activity Nature</em>'.
	 * @see org.jalon.model.breakdown.ActivityNature
	 * @generated
	 */
	EEnum getActivityNature();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.SchedulingMode <em>Scheduling Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scheduling Mode</em>'.
	 * @see org.jalon.model.breakdown.SchedulingMode
	 * @generated
	 */
	EEnum getSchedulingMode();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.ConstraintType <em>Constraint Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Constraint Type</em>'.
	 * @see org.jalon.model.breakdown.ConstraintType
	 * @generated
	 */
	EEnum getConstraintType();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.EffortRule <em>Effort Rule</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Effort Rule</em>'.
	 * @see org.jalon.model.breakdown.EffortRule
	 * @generated
	 */
	EEnum getEffortRule();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.EarnedValueMethod <em>Earned Value Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Earned Value Method</em>'.
	 * @see org.jalon.model.breakdown.EarnedValueMethod
	 * @generated
	 */
	EEnum getEarnedValueMethod();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.EstimateDistribution <em>Estimate Distribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Estimate Distribution</em>'.
	 * @see org.jalon.model.breakdown.EstimateDistribution
	 * @generated
	 */
	EEnum getEstimateDistribution();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.DependencyType <em>Dependency Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dependency Type</em>'.
	 * @see org.jalon.model.breakdown.DependencyType
	 * @generated
	 */
	EEnum getDependencyType();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.DependencyNature <em>Dependency Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Dependency Nature</em>'.
	 * @see org.jalon.model.breakdown.DependencyNature
	 * @generated
	 */
	EEnum getDependencyNature();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.LagCalendar <em>Lag Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lag Calendar</em>'.
	 * @see org.jalon.model.breakdown.LagCalendar
	 * @generated
	 */
	EEnum getLagCalendar();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.DeliverableState <em>Deliverable State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deliverable State</em>'.
	 * @see org.jalon.model.breakdown.DeliverableState
	 * @generated
	 */
	EEnum getDeliverableState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.breakdown.CostAccrual <em>Cost Accrual</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Cost Accrual</em>'.
	 * @see org.jalon.model.breakdown.CostAccrual
	 * @generated
	 */
	EEnum getCostAccrual();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	BreakdownFactory getBreakdownFactory();

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
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.WbsElementImpl <em>Wbs Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.WbsElementImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getWbsElement()
		 * @generated
		 */
		EClass WBS_ELEMENT = eINSTANCE.getWbsElement();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WBS_ELEMENT__RESPONSIBLE = eINSTANCE.getWbsElement_Responsible();

		/**
		 * The meta object literal for the '<em><b>Predecessor Links</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WBS_ELEMENT__PREDECESSOR_LINKS = eINSTANCE.getWbsElement_PredecessorLinks();

		/**
		 * The meta object literal for the '<em><b>Successor Links</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WBS_ELEMENT__SUCCESSOR_LINKS = eINSTANCE.getWbsElement_SuccessorLinks();

		/**
		 * The meta object literal for the '<em><b>Constraint Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WBS_ELEMENT__CONSTRAINT_TYPE = eINSTANCE.getWbsElement_ConstraintType();

		/**
		 * The meta object literal for the '<em><b>Constraint Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WBS_ELEMENT__CONSTRAINT_DATE = eINSTANCE.getWbsElement_ConstraintDate();

		/**
		 * The meta object literal for the '<em><b>Deadline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WBS_ELEMENT__DEADLINE = eINSTANCE.getWbsElement_Deadline();

		/**
		 * The meta object literal for the '<em><b>Deliverables</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WBS_ELEMENT__DELIVERABLES = eINSTANCE.getWbsElement_Deliverables();

		/**
		 * The meta object literal for the '<em><b>Inactive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WBS_ELEMENT__INACTIVE = eINSTANCE.getWbsElement_Inactive();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.WorkPackageImpl <em>Work Package</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.WorkPackageImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getWorkPackage()
		 * @generated
		 */
		EClass WORK_PACKAGE = eINSTANCE.getWorkPackage();

		/**
		 * The meta object literal for the '<em><b>Children</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference WORK_PACKAGE__CHILDREN = eINSTANCE.getWorkPackage_Children();

		/**
		 * The meta object literal for the '<em><b>Budget</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORK_PACKAGE__BUDGET = eINSTANCE.getWorkPackage_Budget();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.ActivityImpl <em>Activity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.ActivityImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getActivity()
		 * @generated
		 */
		EClass ACTIVITY = eINSTANCE.getActivity();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__KIND = eINSTANCE.getActivity_Kind();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__NATURE = eINSTANCE.getActivity_Nature();

		/**
		 * The meta object literal for the '<em><b>Scheduling Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__SCHEDULING_MODE = eINSTANCE.getActivity_SchedulingMode();

		/**
		 * The meta object literal for the '<em><b>Manual Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__MANUAL_START = eINSTANCE.getActivity_ManualStart();

		/**
		 * The meta object literal for the '<em><b>Manual Finish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__MANUAL_FINISH = eINSTANCE.getActivity_ManualFinish();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__DURATION = eINSTANCE.getActivity_Duration();

		/**
		 * The meta object literal for the '<em><b>Duration Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__DURATION_UNIT = eINSTANCE.getActivity_DurationUnit();

		/**
		 * The meta object literal for the '<em><b>Elapsed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__ELAPSED = eINSTANCE.getActivity_Elapsed();

		/**
		 * The meta object literal for the '<em><b>Estimated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__ESTIMATED = eINSTANCE.getActivity_Estimated();

		/**
		 * The meta object literal for the '<em><b>Estimate</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__ESTIMATE = eINSTANCE.getActivity_Estimate();

		/**
		 * The meta object literal for the '<em><b>Crash Options</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__CRASH_OPTIONS = eINSTANCE.getActivity_CrashOptions();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__EFFORT = eINSTANCE.getActivity_Effort();

		/**
		 * The meta object literal for the '<em><b>Effort Rule</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__EFFORT_RULE = eINSTANCE.getActivity_EffortRule();

		/**
		 * The meta object literal for the '<em><b>Effort Driven</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__EFFORT_DRIVEN = eINSTANCE.getActivity_EffortDriven();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__CALENDAR = eINSTANCE.getActivity_Calendar();

		/**
		 * The meta object literal for the '<em><b>Interruptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__INTERRUPTIONS = eINSTANCE.getActivity_Interruptions();

		/**
		 * The meta object literal for the '<em><b>Ignore Resource Calendars</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__IGNORE_RESOURCE_CALENDARS = eINSTANCE.getActivity_IgnoreResourceCalendars();

		/**
		 * The meta object literal for the '<em><b>Levelling Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__LEVELLING_PRIORITY = eINSTANCE.getActivity_LevellingPriority();

		/**
		 * The meta object literal for the '<em><b>Levelled Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__LEVELLED_START = eINSTANCE.getActivity_LevelledStart();

		/**
		 * The meta object literal for the '<em><b>Required Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__REQUIRED_SKILLS = eINSTANCE.getActivity_RequiredSkills();

		/**
		 * The meta object literal for the '<em><b>Assignments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__ASSIGNMENTS = eINSTANCE.getActivity_Assignments();

		/**
		 * The meta object literal for the '<em><b>Validates</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__VALIDATES = eINSTANCE.getActivity_Validates();

		/**
		 * The meta object literal for the '<em><b>Earned Value Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__EARNED_VALUE_METHOD = eINSTANCE.getActivity_EarnedValueMethod();

		/**
		 * The meta object literal for the '<em><b>Progress Milestones</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTIVITY__PROGRESS_MILESTONES = eINSTANCE.getActivity_ProgressMilestones();

		/**
		 * The meta object literal for the '<em><b>Actual Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__ACTUAL_START = eINSTANCE.getActivity_ActualStart();

		/**
		 * The meta object literal for the '<em><b>Actual Finish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__ACTUAL_FINISH = eINSTANCE.getActivity_ActualFinish();

		/**
		 * The meta object literal for the '<em><b>Percent Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PERCENT_COMPLETE = eINSTANCE.getActivity_PercentComplete();

		/**
		 * The meta object literal for the '<em><b>Physical Percent Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__PHYSICAL_PERCENT_COMPLETE = eINSTANCE.getActivity_PhysicalPercentComplete();

		/**
		 * The meta object literal for the '<em><b>Remaining Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__REMAINING_DURATION = eINSTANCE.getActivity_RemainingDuration();

		/**
		 * The meta object literal for the '<em><b>Fixed Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__FIXED_COST = eINSTANCE.getActivity_FixedCost();

		/**
		 * The meta object literal for the '<em><b>Fixed Cost Accrual</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__FIXED_COST_ACCRUAL = eINSTANCE.getActivity_FixedCostAccrual();

		/**
		 * The meta object literal for the '<em><b>Actual Fixed Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTIVITY__ACTUAL_FIXED_COST = eINSTANCE.getActivity_ActualFixedCost();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.ThreePointEstimateImpl <em>Three Point Estimate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.ThreePointEstimateImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getThreePointEstimate()
		 * @generated
		 */
		EClass THREE_POINT_ESTIMATE = eINSTANCE.getThreePointEstimate();

		/**
		 * The meta object literal for the '<em><b>Optimistic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREE_POINT_ESTIMATE__OPTIMISTIC = eINSTANCE.getThreePointEstimate_Optimistic();

		/**
		 * The meta object literal for the '<em><b>Most Likely</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREE_POINT_ESTIMATE__MOST_LIKELY = eINSTANCE.getThreePointEstimate_MostLikely();

		/**
		 * The meta object literal for the '<em><b>Pessimistic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREE_POINT_ESTIMATE__PESSIMISTIC = eINSTANCE.getThreePointEstimate_Pessimistic();

		/**
		 * The meta object literal for the '<em><b>Distribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREE_POINT_ESTIMATE__DISTRIBUTION = eINSTANCE.getThreePointEstimate_Distribution();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THREE_POINT_ESTIMATE__SOURCE = eINSTANCE.getThreePointEstimate_Source();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.CrashOptionImpl <em>Crash Option</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.CrashOptionImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getCrashOption()
		 * @generated
		 */
		EClass CRASH_OPTION = eINSTANCE.getCrashOption();

		/**
		 * The meta object literal for the '<em><b>Means</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRASH_OPTION__MEANS = eINSTANCE.getCrashOption_Means();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRASH_OPTION__DURATION = eINSTANCE.getCrashOption_Duration();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRASH_OPTION__COST = eINSTANCE.getCrashOption_Cost();

		/**
		 * The meta object literal for the '<em><b>Divisible</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRASH_OPTION__DIVISIBLE = eINSTANCE.getCrashOption_Divisible();

		/**
		 * The meta object literal for the '<em><b>Drawback</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CRASH_OPTION__DRAWBACK = eINSTANCE.getCrashOption_Drawback();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.InterruptionImpl <em>Interruption</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.InterruptionImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getInterruption()
		 * @generated
		 */
		EClass INTERRUPTION = eINSTANCE.getInterruption();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPTION__FROM = eINSTANCE.getInterruption_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPTION__TO = eINSTANCE.getInterruption_To();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERRUPTION__REASON = eINSTANCE.getInterruption_Reason();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.DependencyImpl <em>Dependency</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.DependencyImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDependency()
		 * @generated
		 */
		EClass DEPENDENCY = eINSTANCE.getDependency();

		/**
		 * The meta object literal for the '<em><b>Predecessor</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__PREDECESSOR = eINSTANCE.getDependency_Predecessor();

		/**
		 * The meta object literal for the '<em><b>Successor</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEPENDENCY__SUCCESSOR = eINSTANCE.getDependency_Successor();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__TYPE = eINSTANCE.getDependency_Type();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__NATURE = eINSTANCE.getDependency_Nature();

		/**
		 * The meta object literal for the '<em><b>Lag</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__LAG = eINSTANCE.getDependency_Lag();

		/**
		 * The meta object literal for the '<em><b>Lag Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__LAG_UNIT = eINSTANCE.getDependency_LagUnit();

		/**
		 * The meta object literal for the '<em><b>Lag Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__LAG_PERCENT = eINSTANCE.getDependency_LagPercent();

		/**
		 * The meta object literal for the '<em><b>Lag Calendar</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__LAG_CALENDAR = eINSTANCE.getDependency_LagCalendar();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEPENDENCY__JUSTIFICATION = eINSTANCE.getDependency_Justification();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.DeliverableImpl <em>Deliverable</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.DeliverableImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDeliverable()
		 * @generated
		 */
		EClass DELIVERABLE = eINSTANCE.getDeliverable();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__STATE = eINSTANCE.getDeliverable_State();

		/**
		 * The meta object literal for the '<em><b>Acceptance Criteria</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__ACCEPTANCE_CRITERIA = eINSTANCE.getDeliverable_AcceptanceCriteria();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__DUE_ON = eINSTANCE.getDeliverable_DueOn();

		/**
		 * The meta object literal for the '<em><b>Delivered On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__DELIVERED_ON = eINSTANCE.getDeliverable_DeliveredOn();

		/**
		 * The meta object literal for the '<em><b>Accepted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DELIVERABLE__ACCEPTED_ON = eINSTANCE.getDeliverable_AcceptedOn();

		/**
		 * The meta object literal for the '<em><b>Accepted By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERABLE__ACCEPTED_BY = eINSTANCE.getDeliverable_AcceptedBy();

		/**
		 * The meta object literal for the '<em><b>Recipient</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DELIVERABLE__RECIPIENT = eINSTANCE.getDeliverable_Recipient();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.SkillRequirementImpl <em>Skill Requirement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.SkillRequirementImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getSkillRequirement()
		 * @generated
		 */
		EClass SKILL_REQUIREMENT = eINSTANCE.getSkillRequirement();

		/**
		 * The meta object literal for the '<em><b>Skill</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKILL_REQUIREMENT__SKILL = eINSTANCE.getSkillRequirement_Skill();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_REQUIREMENT__LEVEL = eINSTANCE.getSkillRequirement_Level();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_REQUIREMENT__QUANTITY = eINSTANCE.getSkillRequirement_Quantity();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.impl.ProgressMilestoneImpl <em>Progress Milestone</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.impl.ProgressMilestoneImpl
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getProgressMilestone()
		 * @generated
		 */
		EClass PROGRESS_MILESTONE = eINSTANCE.getProgressMilestone();

		/**
		 * The meta object literal for the '<em><b>Weight</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_MILESTONE__WEIGHT = eINSTANCE.getProgressMilestone_Weight();

		/**
		 * The meta object literal for the '<em><b>Reached On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_MILESTONE__REACHED_ON = eINSTANCE.getProgressMilestone_ReachedOn();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.ActivityKind <em>Activity Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.ActivityKind
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getActivityKind()
		 * @generated
		 */
		EEnum ACTIVITY_KIND = eINSTANCE.getActivityKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.ActivityNature <em>Activity Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.ActivityNature
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getActivityNature()
		 * @generated
		 */
		EEnum ACTIVITY_NATURE = eINSTANCE.getActivityNature();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.SchedulingMode <em>Scheduling Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.SchedulingMode
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getSchedulingMode()
		 * @generated
		 */
		EEnum SCHEDULING_MODE = eINSTANCE.getSchedulingMode();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.ConstraintType <em>Constraint Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.ConstraintType
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getConstraintType()
		 * @generated
		 */
		EEnum CONSTRAINT_TYPE = eINSTANCE.getConstraintType();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.EffortRule <em>Effort Rule</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.EffortRule
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getEffortRule()
		 * @generated
		 */
		EEnum EFFORT_RULE = eINSTANCE.getEffortRule();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.EarnedValueMethod <em>Earned Value Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.EarnedValueMethod
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getEarnedValueMethod()
		 * @generated
		 */
		EEnum EARNED_VALUE_METHOD = eINSTANCE.getEarnedValueMethod();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.EstimateDistribution <em>Estimate Distribution</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.EstimateDistribution
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getEstimateDistribution()
		 * @generated
		 */
		EEnum ESTIMATE_DISTRIBUTION = eINSTANCE.getEstimateDistribution();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.DependencyType <em>Dependency Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.DependencyType
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDependencyType()
		 * @generated
		 */
		EEnum DEPENDENCY_TYPE = eINSTANCE.getDependencyType();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.DependencyNature <em>Dependency Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.DependencyNature
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDependencyNature()
		 * @generated
		 */
		EEnum DEPENDENCY_NATURE = eINSTANCE.getDependencyNature();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.LagCalendar <em>Lag Calendar</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.LagCalendar
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getLagCalendar()
		 * @generated
		 */
		EEnum LAG_CALENDAR = eINSTANCE.getLagCalendar();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.DeliverableState <em>Deliverable State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.DeliverableState
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getDeliverableState()
		 * @generated
		 */
		EEnum DELIVERABLE_STATE = eINSTANCE.getDeliverableState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.breakdown.CostAccrual <em>Cost Accrual</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.breakdown.CostAccrual
		 * @see org.jalon.model.breakdown.impl.BreakdownPackageImpl#getCostAccrual()
		 * @generated
		 */
		EEnum COST_ACCRUAL = eINSTANCE.getCostAccrual();

	}

} //BreakdownPackage
