/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

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
 * Baselines, progress, indicators, deviations and published reports.
 * <!-- end-model-doc -->
 * @see org.jalon.model.control.ControlFactory
 * @model kind="package"
 * @generated
 */
public interface ControlPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "control";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/control";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "control";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ControlPackage eINSTANCE = org.jalon.model.control.impl.ControlPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.BaselineImpl <em>Baseline</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.BaselineImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getBaseline()
	 * @generated
	 */
	int BASELINE = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__NUMBER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Taken On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__TAKEN_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__APPROVED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__REASON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__START = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__FINISH = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__COST = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE__ENTRIES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Baseline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Baseline</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.BaselineEntryImpl <em>Baseline Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.BaselineEntryImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getBaselineEntry()
	 * @generated
	 */
	int BASELINE_ENTRY = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY__ELEMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY__START = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY__FINISH = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY__DURATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY__EFFORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY__COST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Baseline Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Baseline Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BASELINE_ENTRY_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.ProgressRecordImpl <em>Progress Record</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.ProgressRecordImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getProgressRecord()
	 * @generated
	 */
	int PROGRESS_RECORD = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Status Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__STATUS_DATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Recorded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__RECORDED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__COMMENT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD__ENTRIES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Progress Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Progress Record</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_RECORD_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.ProgressEntryImpl <em>Progress Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.ProgressEntryImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getProgressEntry()
	 * @generated
	 */
	int PROGRESS_ENTRY = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__ACTIVITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Physical Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Remaining Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__REMAINING_DURATION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Actual Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__ACTUAL_EFFORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Remaining Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__REMAINING_EFFORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Actual Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__ACTUAL_COST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Progress Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Progress Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_ENTRY_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.IndicatorImpl <em>Indicator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.IndicatorImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getIndicator()
	 * @generated
	 */
	int INDICATOR = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__UNIT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__BASELINE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Target On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__TARGET_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__DIRECTION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Warning Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__WARNING_THRESHOLD = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Alarm Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__ALARM_THRESHOLD = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FORMULA = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__FREQUENCY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__RESPONSIBLE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__JUSTIFICATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__OBJECTIVES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Measures</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASURES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Measurements</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR__MEASUREMENTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of structural features of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of operations of the '<em>Indicator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INDICATOR_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.MeasurementImpl <em>Measurement</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.MeasurementImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getMeasurement()
	 * @generated
	 */
	int MEASUREMENT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Measured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__MEASURED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__VALUE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__FORECAST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Measurement</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEASUREMENT_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.DeviationImpl <em>Deviation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.DeviationImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviation()
	 * @generated
	 */
	int DEVIATION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__CODE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Domain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__DOMAIN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Detected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__DETECTED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Magnitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__MAGNITUDE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Time Drift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__TIME_DRIFT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Cost Drift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__COST_DRIFT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__CAUSE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__NATURE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Trend</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__TREND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__CONSEQUENCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Remedies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__REMEDIES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__DECIDED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION__DECIDED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Deviation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Deviation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVIATION_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.RemedyImpl <em>Remedy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.RemedyImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getRemedy()
	 * @generated
	 */
	int REMEDY = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Advantages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__ADVANTAGES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Drawbacks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__DRAWBACKS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Risks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__RISKS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__COST = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Time Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__TIME_GAIN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Quality Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__QUALITY_EFFECT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__CHOSEN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY__ACTIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Remedy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Remedy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REMEDY_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.ReportIssueImpl <em>Report Issue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.ReportIssueImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getReportIssue()
	 * @generated
	 */
	int REPORT_ISSUE = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__ISSUED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Status Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__STATUS_DATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__AUTHOR = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__RECIPIENTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__SUMMARY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Items</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE__ITEMS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Report Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Report Issue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ISSUE_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.impl.ReportItemImpl <em>Report Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.impl.ReportItemImpl
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getReportItem()
	 * @generated
	 */
	int REPORT_ITEM = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM__DECIDED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Report Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Report Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REPORT_ITEM_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.DeviationDomain <em>Deviation Domain</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.DeviationDomain
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviationDomain()
	 * @generated
	 */
	int DEVIATION_DOMAIN = 10;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.DeviationNature <em>Deviation Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.DeviationNature
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviationNature()
	 * @generated
	 */
	int DEVIATION_NATURE = 11;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.Trend <em>Trend</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.Trend
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getTrend()
	 * @generated
	 */
	int TREND = 12;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.DeviationState <em>Deviation State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.DeviationState
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviationState()
	 * @generated
	 */
	int DEVIATION_STATE = 13;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.RemedyKind <em>Remedy Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.RemedyKind
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getRemedyKind()
	 * @generated
	 */
	int REMEDY_KIND = 14;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.IndicatorDirection <em>Indicator Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.IndicatorDirection
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getIndicatorDirection()
	 * @generated
	 */
	int INDICATOR_DIRECTION = 15;

	/**
	 * The meta object id for the '{@link org.jalon.model.control.ReportItemKind <em>Report Item Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.control.ReportItemKind
	 * @see org.jalon.model.control.impl.ControlPackageImpl#getReportItemKind()
	 * @generated
	 */
	int REPORT_ITEM_KIND = 16;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.Baseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Baseline</em>'.
	 * @see org.jalon.model.control.Baseline
	 * @generated
	 */
	EClass getBaseline();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Baseline#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.jalon.model.control.Baseline#getNumber()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Baseline#getTakenOn <em>Taken On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Taken On</em>'.
	 * @see org.jalon.model.control.Baseline#getTakenOn()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_TakenOn();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.Baseline#getApprovedBy <em>Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Approved By</em>'.
	 * @see org.jalon.model.control.Baseline#getApprovedBy()
	 * @see #getBaseline()
	 * @generated
	 */
	EReference getBaseline_ApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Baseline#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jalon.model.control.Baseline#getReason()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Reason();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Baseline#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.jalon.model.control.Baseline#getStart()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Baseline#getFinish <em>Finish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finish</em>'.
	 * @see org.jalon.model.control.Baseline#getFinish()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Finish();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Baseline#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.jalon.model.control.Baseline#getCost()
	 * @see #getBaseline()
	 * @generated
	 */
	EAttribute getBaseline_Cost();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.control.Baseline#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.jalon.model.control.Baseline#getEntries()
	 * @see #getBaseline()
	 * @generated
	 */
	EReference getBaseline_Entries();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.BaselineEntry <em>Baseline Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Baseline Entry</em>'.
	 * @see org.jalon.model.control.BaselineEntry
	 * @generated
	 */
	EClass getBaselineEntry();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.BaselineEntry#getElement <em>Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Element</em>'.
	 * @see org.jalon.model.control.BaselineEntry#getElement()
	 * @see #getBaselineEntry()
	 * @generated
	 */
	EReference getBaselineEntry_Element();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.BaselineEntry#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.jalon.model.control.BaselineEntry#getStart()
	 * @see #getBaselineEntry()
	 * @generated
	 */
	EAttribute getBaselineEntry_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.BaselineEntry#getFinish <em>Finish</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Finish</em>'.
	 * @see org.jalon.model.control.BaselineEntry#getFinish()
	 * @see #getBaselineEntry()
	 * @generated
	 */
	EAttribute getBaselineEntry_Finish();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.BaselineEntry#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.jalon.model.control.BaselineEntry#getDuration()
	 * @see #getBaselineEntry()
	 * @generated
	 */
	EAttribute getBaselineEntry_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.BaselineEntry#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.jalon.model.control.BaselineEntry#getEffort()
	 * @see #getBaselineEntry()
	 * @generated
	 */
	EAttribute getBaselineEntry_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.BaselineEntry#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.jalon.model.control.BaselineEntry#getCost()
	 * @see #getBaselineEntry()
	 * @generated
	 */
	EAttribute getBaselineEntry_Cost();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.ProgressRecord <em>Progress Record</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Record</em>'.
	 * @see org.jalon.model.control.ProgressRecord
	 * @generated
	 */
	EClass getProgressRecord();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressRecord#getStatusDate <em>Status Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Date</em>'.
	 * @see org.jalon.model.control.ProgressRecord#getStatusDate()
	 * @see #getProgressRecord()
	 * @generated
	 */
	EAttribute getProgressRecord_StatusDate();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.ProgressRecord#getRecordedBy <em>Recorded By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Recorded By</em>'.
	 * @see org.jalon.model.control.ProgressRecord#getRecordedBy()
	 * @see #getProgressRecord()
	 * @generated
	 */
	EReference getProgressRecord_RecordedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressRecord#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.control.ProgressRecord#getComment()
	 * @see #getProgressRecord()
	 * @generated
	 */
	EAttribute getProgressRecord_Comment();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.control.ProgressRecord#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.jalon.model.control.ProgressRecord#getEntries()
	 * @see #getProgressRecord()
	 * @generated
	 */
	EReference getProgressRecord_Entries();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.ProgressEntry <em>Progress Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Entry</em>'.
	 * @see org.jalon.model.control.ProgressEntry
	 * @generated
	 */
	EClass getProgressEntry();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.ProgressEntry#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Activity</em>'.
	 * @see org.jalon.model.control.ProgressEntry#getActivity()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EReference getProgressEntry_Activity();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressEntry#getPhysicalPercentComplete <em>Physical Percent Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Physical Percent Complete</em>'.
	 * @see org.jalon.model.control.ProgressEntry#getPhysicalPercentComplete()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_PhysicalPercentComplete();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressEntry#getRemainingDuration <em>Remaining Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remaining Duration</em>'.
	 * @see org.jalon.model.control.ProgressEntry#getRemainingDuration()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_RemainingDuration();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressEntry#getActualEffort <em>Actual Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Effort</em>'.
	 * @see org.jalon.model.control.ProgressEntry#getActualEffort()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_ActualEffort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressEntry#getRemainingEffort <em>Remaining Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remaining Effort</em>'.
	 * @see org.jalon.model.control.ProgressEntry#getRemainingEffort()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_RemainingEffort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressEntry#getActualCost <em>Actual Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Cost</em>'.
	 * @see org.jalon.model.control.ProgressEntry#getActualCost()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_ActualCost();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ProgressEntry#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.control.ProgressEntry#getComment()
	 * @see #getProgressEntry()
	 * @generated
	 */
	EAttribute getProgressEntry_Comment();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.Indicator <em>Indicator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Indicator</em>'.
	 * @see org.jalon.model.control.Indicator
	 * @generated
	 */
	EClass getIndicator();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jalon.model.control.Indicator#getUnit()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getBaseline <em>Baseline</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Baseline</em>'.
	 * @see org.jalon.model.control.Indicator#getBaseline()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Baseline();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target</em>'.
	 * @see org.jalon.model.control.Indicator#getTarget()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getTargetOn <em>Target On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Target On</em>'.
	 * @see org.jalon.model.control.Indicator#getTargetOn()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_TargetOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.jalon.model.control.Indicator#getDirection()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getWarningThreshold <em>Warning Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Warning Threshold</em>'.
	 * @see org.jalon.model.control.Indicator#getWarningThreshold()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_WarningThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getAlarmThreshold <em>Alarm Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alarm Threshold</em>'.
	 * @see org.jalon.model.control.Indicator#getAlarmThreshold()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_AlarmThreshold();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.jalon.model.control.Indicator#getFormula()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.jalon.model.control.Indicator#getFrequency()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Frequency();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.Indicator#getResponsible <em>Responsible</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Responsible</em>'.
	 * @see org.jalon.model.control.Indicator#getResponsible()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Responsible();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Indicator#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.jalon.model.control.Indicator#getJustification()
	 * @see #getIndicator()
	 * @generated
	 */
	EAttribute getIndicator_Justification();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.control.Indicator#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Objectives</em>'.
	 * @see org.jalon.model.control.Indicator#getObjectives()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Objectives();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.control.Indicator#getMeasures <em>Measures</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Measures</em>'.
	 * @see org.jalon.model.control.Indicator#getMeasures()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Measures();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.control.Indicator#getMeasurements <em>Measurements</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Measurements</em>'.
	 * @see org.jalon.model.control.Indicator#getMeasurements()
	 * @see #getIndicator()
	 * @generated
	 */
	EReference getIndicator_Measurements();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.Measurement <em>Measurement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Measurement</em>'.
	 * @see org.jalon.model.control.Measurement
	 * @generated
	 */
	EClass getMeasurement();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Measurement#getMeasuredOn <em>Measured On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Measured On</em>'.
	 * @see org.jalon.model.control.Measurement#getMeasuredOn()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_MeasuredOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Measurement#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.jalon.model.control.Measurement#getValue()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Measurement#getForecast <em>Forecast</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Forecast</em>'.
	 * @see org.jalon.model.control.Measurement#getForecast()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Forecast();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Measurement#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.control.Measurement#getComment()
	 * @see #getMeasurement()
	 * @generated
	 */
	EAttribute getMeasurement_Comment();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.Deviation <em>Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Deviation</em>'.
	 * @see org.jalon.model.control.Deviation
	 * @generated
	 */
	EClass getDeviation();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jalon.model.control.Deviation#getCode()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getDomain <em>Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Domain</em>'.
	 * @see org.jalon.model.control.Deviation#getDomain()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Domain();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.control.Deviation#getState()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getDetectedOn <em>Detected On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Detected On</em>'.
	 * @see org.jalon.model.control.Deviation#getDetectedOn()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_DetectedOn();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.control.Deviation#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.control.Deviation#getConcerns()
	 * @see #getDeviation()
	 * @generated
	 */
	EReference getDeviation_Concerns();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getMagnitude <em>Magnitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Magnitude</em>'.
	 * @see org.jalon.model.control.Deviation#getMagnitude()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Magnitude();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getTimeDrift <em>Time Drift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Drift</em>'.
	 * @see org.jalon.model.control.Deviation#getTimeDrift()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_TimeDrift();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getCostDrift <em>Cost Drift</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Drift</em>'.
	 * @see org.jalon.model.control.Deviation#getCostDrift()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_CostDrift();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.jalon.model.control.Deviation#getCause()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jalon.model.control.Deviation#getNature()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getTrend <em>Trend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trend</em>'.
	 * @see org.jalon.model.control.Deviation#getTrend()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Trend();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getConsequence <em>Consequence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Consequence</em>'.
	 * @see org.jalon.model.control.Deviation#getConsequence()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_Consequence();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.control.Deviation#getRemedies <em>Remedies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Remedies</em>'.
	 * @see org.jalon.model.control.Deviation#getRemedies()
	 * @see #getDeviation()
	 * @generated
	 */
	EReference getDeviation_Remedies();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.Deviation#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decided By</em>'.
	 * @see org.jalon.model.control.Deviation#getDecidedBy()
	 * @see #getDeviation()
	 * @generated
	 */
	EReference getDeviation_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Deviation#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.jalon.model.control.Deviation#getDecidedOn()
	 * @see #getDeviation()
	 * @generated
	 */
	EAttribute getDeviation_DecidedOn();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.Remedy <em>Remedy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Remedy</em>'.
	 * @see org.jalon.model.control.Remedy
	 * @generated
	 */
	EClass getRemedy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.control.Remedy#getKind()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#getAdvantages <em>Advantages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Advantages</em>'.
	 * @see org.jalon.model.control.Remedy#getAdvantages()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Advantages();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#getDrawbacks <em>Drawbacks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drawbacks</em>'.
	 * @see org.jalon.model.control.Remedy#getDrawbacks()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Drawbacks();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#getRisks <em>Risks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Risks</em>'.
	 * @see org.jalon.model.control.Remedy#getRisks()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Risks();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#getCost <em>Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost</em>'.
	 * @see org.jalon.model.control.Remedy#getCost()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Cost();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#getTimeGain <em>Time Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Gain</em>'.
	 * @see org.jalon.model.control.Remedy#getTimeGain()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_TimeGain();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#getQualityEffect <em>Quality Effect</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quality Effect</em>'.
	 * @see org.jalon.model.control.Remedy#getQualityEffect()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_QualityEffect();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.Remedy#isChosen <em>Chosen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chosen</em>'.
	 * @see org.jalon.model.control.Remedy#isChosen()
	 * @see #getRemedy()
	 * @generated
	 */
	EAttribute getRemedy_Chosen();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.control.Remedy#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Actions</em>'.
	 * @see org.jalon.model.control.Remedy#getActions()
	 * @see #getRemedy()
	 * @generated
	 */
	EReference getRemedy_Actions();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.ReportIssue <em>Report Issue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Issue</em>'.
	 * @see org.jalon.model.control.ReportIssue
	 * @generated
	 */
	EClass getReportIssue();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ReportIssue#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see org.jalon.model.control.ReportIssue#getIssuedOn()
	 * @see #getReportIssue()
	 * @generated
	 */
	EAttribute getReportIssue_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ReportIssue#getStatusDate <em>Status Date</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Status Date</em>'.
	 * @see org.jalon.model.control.ReportIssue#getStatusDate()
	 * @see #getReportIssue()
	 * @generated
	 */
	EAttribute getReportIssue_StatusDate();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.ReportIssue#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.jalon.model.control.ReportIssue#getAuthor()
	 * @see #getReportIssue()
	 * @generated
	 */
	EReference getReportIssue_Author();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.control.ReportIssue#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recipients</em>'.
	 * @see org.jalon.model.control.ReportIssue#getRecipients()
	 * @see #getReportIssue()
	 * @generated
	 */
	EReference getReportIssue_Recipients();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ReportIssue#getSummary <em>Summary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Summary</em>'.
	 * @see org.jalon.model.control.ReportIssue#getSummary()
	 * @see #getReportIssue()
	 * @generated
	 */
	EAttribute getReportIssue_Summary();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.control.ReportIssue#getItems <em>Items</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Items</em>'.
	 * @see org.jalon.model.control.ReportIssue#getItems()
	 * @see #getReportIssue()
	 * @generated
	 */
	EReference getReportIssue_Items();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.control.ReportItem <em>Report Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report Item</em>'.
	 * @see org.jalon.model.control.ReportItem
	 * @generated
	 */
	EClass getReportItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.control.ReportItem#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.control.ReportItem#getKind()
	 * @see #getReportItem()
	 * @generated
	 */
	EAttribute getReportItem_Kind();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.control.ReportItem#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.control.ReportItem#getConcerns()
	 * @see #getReportItem()
	 * @generated
	 */
	EReference getReportItem_Concerns();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.control.ReportItem#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decided By</em>'.
	 * @see org.jalon.model.control.ReportItem#getDecidedBy()
	 * @see #getReportItem()
	 * @generated
	 */
	EReference getReportItem_DecidedBy();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.control.DeviationDomain <em>Deviation Domain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deviation Domain</em>'.
	 * @see org.jalon.model.control.DeviationDomain
	 * @generated
	 */
	EEnum getDeviationDomain();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.control.DeviationNature <em>Deviation Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deviation Nature</em>'.
	 * @see org.jalon.model.control.DeviationNature
	 * @generated
	 */
	EEnum getDeviationNature();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.control.Trend <em>Trend</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Trend</em>'.
	 * @see org.jalon.model.control.Trend
	 * @generated
	 */
	EEnum getTrend();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.control.DeviationState <em>Deviation State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Deviation State</em>'.
	 * @see org.jalon.model.control.DeviationState
	 * @generated
	 */
	EEnum getDeviationState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.control.RemedyKind <em>Remedy Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Remedy Kind</em>'.
	 * @see org.jalon.model.control.RemedyKind
	 * @generated
	 */
	EEnum getRemedyKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.control.IndicatorDirection <em>Indicator Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Indicator Direction</em>'.
	 * @see org.jalon.model.control.IndicatorDirection
	 * @generated
	 */
	EEnum getIndicatorDirection();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.control.ReportItemKind <em>Report Item Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Report Item Kind</em>'.
	 * @see org.jalon.model.control.ReportItemKind
	 * @generated
	 */
	EEnum getReportItemKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ControlFactory getControlFactory();

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
		 * The meta object literal for the '{@link org.jalon.model.control.impl.BaselineImpl <em>Baseline</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.BaselineImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getBaseline()
		 * @generated
		 */
		EClass BASELINE = eINSTANCE.getBaseline();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__NUMBER = eINSTANCE.getBaseline_Number();

		/**
		 * The meta object literal for the '<em><b>Taken On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__TAKEN_ON = eINSTANCE.getBaseline_TakenOn();

		/**
		 * The meta object literal for the '<em><b>Approved By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BASELINE__APPROVED_BY = eINSTANCE.getBaseline_ApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__REASON = eINSTANCE.getBaseline_Reason();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__START = eINSTANCE.getBaseline_Start();

		/**
		 * The meta object literal for the '<em><b>Finish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__FINISH = eINSTANCE.getBaseline_Finish();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE__COST = eINSTANCE.getBaseline_Cost();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BASELINE__ENTRIES = eINSTANCE.getBaseline_Entries();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.BaselineEntryImpl <em>Baseline Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.BaselineEntryImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getBaselineEntry()
		 * @generated
		 */
		EClass BASELINE_ENTRY = eINSTANCE.getBaselineEntry();

		/**
		 * The meta object literal for the '<em><b>Element</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BASELINE_ENTRY__ELEMENT = eINSTANCE.getBaselineEntry_Element();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE_ENTRY__START = eINSTANCE.getBaselineEntry_Start();

		/**
		 * The meta object literal for the '<em><b>Finish</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE_ENTRY__FINISH = eINSTANCE.getBaselineEntry_Finish();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE_ENTRY__DURATION = eINSTANCE.getBaselineEntry_Duration();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE_ENTRY__EFFORT = eINSTANCE.getBaselineEntry_Effort();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BASELINE_ENTRY__COST = eINSTANCE.getBaselineEntry_Cost();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.ProgressRecordImpl <em>Progress Record</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.ProgressRecordImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getProgressRecord()
		 * @generated
		 */
		EClass PROGRESS_RECORD = eINSTANCE.getProgressRecord();

		/**
		 * The meta object literal for the '<em><b>Status Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_RECORD__STATUS_DATE = eINSTANCE.getProgressRecord_StatusDate();

		/**
		 * The meta object literal for the '<em><b>Recorded By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_RECORD__RECORDED_BY = eINSTANCE.getProgressRecord_RecordedBy();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_RECORD__COMMENT = eINSTANCE.getProgressRecord_Comment();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_RECORD__ENTRIES = eINSTANCE.getProgressRecord_Entries();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.ProgressEntryImpl <em>Progress Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.ProgressEntryImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getProgressEntry()
		 * @generated
		 */
		EClass PROGRESS_ENTRY = eINSTANCE.getProgressEntry();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_ENTRY__ACTIVITY = eINSTANCE.getProgressEntry_Activity();

		/**
		 * The meta object literal for the '<em><b>Physical Percent Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE = eINSTANCE.getProgressEntry_PhysicalPercentComplete();

		/**
		 * The meta object literal for the '<em><b>Remaining Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__REMAINING_DURATION = eINSTANCE.getProgressEntry_RemainingDuration();

		/**
		 * The meta object literal for the '<em><b>Actual Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__ACTUAL_EFFORT = eINSTANCE.getProgressEntry_ActualEffort();

		/**
		 * The meta object literal for the '<em><b>Remaining Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__REMAINING_EFFORT = eINSTANCE.getProgressEntry_RemainingEffort();

		/**
		 * The meta object literal for the '<em><b>Actual Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__ACTUAL_COST = eINSTANCE.getProgressEntry_ActualCost();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_ENTRY__COMMENT = eINSTANCE.getProgressEntry_Comment();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.IndicatorImpl <em>Indicator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.IndicatorImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getIndicator()
		 * @generated
		 */
		EClass INDICATOR = eINSTANCE.getIndicator();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__UNIT = eINSTANCE.getIndicator_Unit();

		/**
		 * The meta object literal for the '<em><b>Baseline</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__BASELINE = eINSTANCE.getIndicator_Baseline();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TARGET = eINSTANCE.getIndicator_Target();

		/**
		 * The meta object literal for the '<em><b>Target On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__TARGET_ON = eINSTANCE.getIndicator_TargetOn();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__DIRECTION = eINSTANCE.getIndicator_Direction();

		/**
		 * The meta object literal for the '<em><b>Warning Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__WARNING_THRESHOLD = eINSTANCE.getIndicator_WarningThreshold();

		/**
		 * The meta object literal for the '<em><b>Alarm Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__ALARM_THRESHOLD = eINSTANCE.getIndicator_AlarmThreshold();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FORMULA = eINSTANCE.getIndicator_Formula();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__FREQUENCY = eINSTANCE.getIndicator_Frequency();

		/**
		 * The meta object literal for the '<em><b>Responsible</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__RESPONSIBLE = eINSTANCE.getIndicator_Responsible();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INDICATOR__JUSTIFICATION = eINSTANCE.getIndicator_Justification();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__OBJECTIVES = eINSTANCE.getIndicator_Objectives();

		/**
		 * The meta object literal for the '<em><b>Measures</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__MEASURES = eINSTANCE.getIndicator_Measures();

		/**
		 * The meta object literal for the '<em><b>Measurements</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INDICATOR__MEASUREMENTS = eINSTANCE.getIndicator_Measurements();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.MeasurementImpl <em>Measurement</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.MeasurementImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getMeasurement()
		 * @generated
		 */
		EClass MEASUREMENT = eINSTANCE.getMeasurement();

		/**
		 * The meta object literal for the '<em><b>Measured On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__MEASURED_ON = eINSTANCE.getMeasurement_MeasuredOn();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__VALUE = eINSTANCE.getMeasurement_Value();

		/**
		 * The meta object literal for the '<em><b>Forecast</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__FORECAST = eINSTANCE.getMeasurement_Forecast();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEASUREMENT__COMMENT = eINSTANCE.getMeasurement_Comment();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.DeviationImpl <em>Deviation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.DeviationImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviation()
		 * @generated
		 */
		EClass DEVIATION = eINSTANCE.getDeviation();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__CODE = eINSTANCE.getDeviation_Code();

		/**
		 * The meta object literal for the '<em><b>Domain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__DOMAIN = eINSTANCE.getDeviation_Domain();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__STATE = eINSTANCE.getDeviation_State();

		/**
		 * The meta object literal for the '<em><b>Detected On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__DETECTED_ON = eINSTANCE.getDeviation_DetectedOn();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVIATION__CONCERNS = eINSTANCE.getDeviation_Concerns();

		/**
		 * The meta object literal for the '<em><b>Magnitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__MAGNITUDE = eINSTANCE.getDeviation_Magnitude();

		/**
		 * The meta object literal for the '<em><b>Time Drift</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__TIME_DRIFT = eINSTANCE.getDeviation_TimeDrift();

		/**
		 * The meta object literal for the '<em><b>Cost Drift</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__COST_DRIFT = eINSTANCE.getDeviation_CostDrift();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__CAUSE = eINSTANCE.getDeviation_Cause();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__NATURE = eINSTANCE.getDeviation_Nature();

		/**
		 * The meta object literal for the '<em><b>Trend</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__TREND = eINSTANCE.getDeviation_Trend();

		/**
		 * The meta object literal for the '<em><b>Consequence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__CONSEQUENCE = eINSTANCE.getDeviation_Consequence();

		/**
		 * The meta object literal for the '<em><b>Remedies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVIATION__REMEDIES = eINSTANCE.getDeviation_Remedies();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVIATION__DECIDED_BY = eINSTANCE.getDeviation_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVIATION__DECIDED_ON = eINSTANCE.getDeviation_DecidedOn();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.RemedyImpl <em>Remedy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.RemedyImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getRemedy()
		 * @generated
		 */
		EClass REMEDY = eINSTANCE.getRemedy();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__KIND = eINSTANCE.getRemedy_Kind();

		/**
		 * The meta object literal for the '<em><b>Advantages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__ADVANTAGES = eINSTANCE.getRemedy_Advantages();

		/**
		 * The meta object literal for the '<em><b>Drawbacks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__DRAWBACKS = eINSTANCE.getRemedy_Drawbacks();

		/**
		 * The meta object literal for the '<em><b>Risks</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__RISKS = eINSTANCE.getRemedy_Risks();

		/**
		 * The meta object literal for the '<em><b>Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__COST = eINSTANCE.getRemedy_Cost();

		/**
		 * The meta object literal for the '<em><b>Time Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__TIME_GAIN = eINSTANCE.getRemedy_TimeGain();

		/**
		 * The meta object literal for the '<em><b>Quality Effect</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__QUALITY_EFFECT = eINSTANCE.getRemedy_QualityEffect();

		/**
		 * The meta object literal for the '<em><b>Chosen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REMEDY__CHOSEN = eINSTANCE.getRemedy_Chosen();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REMEDY__ACTIONS = eINSTANCE.getRemedy_Actions();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.ReportIssueImpl <em>Report Issue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.ReportIssueImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getReportIssue()
		 * @generated
		 */
		EClass REPORT_ISSUE = eINSTANCE.getReportIssue();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_ISSUE__ISSUED_ON = eINSTANCE.getReportIssue_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Status Date</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_ISSUE__STATUS_DATE = eINSTANCE.getReportIssue_StatusDate();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_ISSUE__AUTHOR = eINSTANCE.getReportIssue_Author();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_ISSUE__RECIPIENTS = eINSTANCE.getReportIssue_Recipients();

		/**
		 * The meta object literal for the '<em><b>Summary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_ISSUE__SUMMARY = eINSTANCE.getReportIssue_Summary();

		/**
		 * The meta object literal for the '<em><b>Items</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_ISSUE__ITEMS = eINSTANCE.getReportIssue_Items();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.impl.ReportItemImpl <em>Report Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.impl.ReportItemImpl
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getReportItem()
		 * @generated
		 */
		EClass REPORT_ITEM = eINSTANCE.getReportItem();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REPORT_ITEM__KIND = eINSTANCE.getReportItem_Kind();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_ITEM__CONCERNS = eINSTANCE.getReportItem_Concerns();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference REPORT_ITEM__DECIDED_BY = eINSTANCE.getReportItem_DecidedBy();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.DeviationDomain <em>Deviation Domain</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.DeviationDomain
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviationDomain()
		 * @generated
		 */
		EEnum DEVIATION_DOMAIN = eINSTANCE.getDeviationDomain();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.DeviationNature <em>Deviation Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.DeviationNature
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviationNature()
		 * @generated
		 */
		EEnum DEVIATION_NATURE = eINSTANCE.getDeviationNature();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.Trend <em>Trend</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.Trend
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getTrend()
		 * @generated
		 */
		EEnum TREND = eINSTANCE.getTrend();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.DeviationState <em>Deviation State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.DeviationState
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getDeviationState()
		 * @generated
		 */
		EEnum DEVIATION_STATE = eINSTANCE.getDeviationState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.RemedyKind <em>Remedy Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.RemedyKind
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getRemedyKind()
		 * @generated
		 */
		EEnum REMEDY_KIND = eINSTANCE.getRemedyKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.IndicatorDirection <em>Indicator Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.IndicatorDirection
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getIndicatorDirection()
		 * @generated
		 */
		EEnum INDICATOR_DIRECTION = eINSTANCE.getIndicatorDirection();

		/**
		 * The meta object literal for the '{@link org.jalon.model.control.ReportItemKind <em>Report Item Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.control.ReportItemKind
		 * @see org.jalon.model.control.impl.ControlPackageImpl#getReportItemKind()
		 * @generated
		 */
		EEnum REPORT_ITEM_KIND = eINSTANCE.getReportItemKind();

	}

} //ControlPackage
