/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jalon.model.ModelPackage;

import org.jalon.model.breakdown.BreakdownPackage;

import org.jalon.model.breakdown.impl.BreakdownPackageImpl;

import org.jalon.model.closing.ClosingPackage;

import org.jalon.model.closing.impl.ClosingPackageImpl;

import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Deviation;
import org.jalon.model.control.DeviationDomain;
import org.jalon.model.control.DeviationNature;
import org.jalon.model.control.DeviationState;
import org.jalon.model.control.Indicator;
import org.jalon.model.control.IndicatorDirection;
import org.jalon.model.control.Measurement;
import org.jalon.model.control.ProgressEntry;
import org.jalon.model.control.ProgressRecord;
import org.jalon.model.control.Remedy;
import org.jalon.model.control.RemedyKind;
import org.jalon.model.control.ReportIssue;
import org.jalon.model.control.ReportItem;
import org.jalon.model.control.ReportItemKind;
import org.jalon.model.control.Trend;

import org.jalon.model.diagrams.DiagramsPackage;

import org.jalon.model.diagrams.impl.DiagramsPackageImpl;

import org.jalon.model.framing.FramingPackage;

import org.jalon.model.framing.impl.FramingPackageImpl;

import org.jalon.model.impl.ModelPackageImpl;

import org.jalon.model.meetings.MeetingsPackage;

import org.jalon.model.meetings.impl.MeetingsPackageImpl;

import org.jalon.model.project.ProjectPackage;

import org.jalon.model.project.impl.ProjectPackageImpl;

import org.jalon.model.resources.ResourcesPackage;

import org.jalon.model.resources.impl.ResourcesPackageImpl;

import org.jalon.model.risk.RiskPackage;

import org.jalon.model.risk.impl.RiskPackageImpl;

import org.jalon.model.stakeholders.StakeholdersPackage;

import org.jalon.model.stakeholders.impl.StakeholdersPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ControlPackageImpl extends EPackageImpl implements ControlPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baselineEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baselineEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressRecordEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass indicatorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass measurementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass remedyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportIssueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reportItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviationDomainEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviationNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum trendEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deviationStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum remedyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum indicatorDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum reportItemKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.jalon.model.control.ControlPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ControlPackageImpl() {
		super(eNS_URI, ControlFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ControlPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ControlPackage init() {
		if (isInited) return (ControlPackage)EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredControlPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ControlPackageImpl theControlPackage = registeredControlPackage instanceof ControlPackageImpl ? (ControlPackageImpl)registeredControlPackage : new ControlPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);
		FramingPackageImpl theFramingPackage = (FramingPackageImpl)(registeredPackage instanceof FramingPackageImpl ? registeredPackage : FramingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);
		BreakdownPackageImpl theBreakdownPackage = (BreakdownPackageImpl)(registeredPackage instanceof BreakdownPackageImpl ? registeredPackage : BreakdownPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StakeholdersPackage.eNS_URI);
		StakeholdersPackageImpl theStakeholdersPackage = (StakeholdersPackageImpl)(registeredPackage instanceof StakeholdersPackageImpl ? registeredPackage : StakeholdersPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = (MeetingsPackageImpl)(registeredPackage instanceof MeetingsPackageImpl ? registeredPackage : MeetingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);
		ClosingPackageImpl theClosingPackage = (ClosingPackageImpl)(registeredPackage instanceof ClosingPackageImpl ? registeredPackage : ClosingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);
		DiagramsPackageImpl theDiagramsPackage = (DiagramsPackageImpl)(registeredPackage instanceof DiagramsPackageImpl ? registeredPackage : DiagramsPackage.eINSTANCE);

		// Create package meta-data objects
		theControlPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theControlPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theControlPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ControlPackage.eNS_URI, theControlPackage);
		return theControlPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBaseline() {
		return baselineEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseline_Number() {
		return (EAttribute)baselineEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseline_TakenOn() {
		return (EAttribute)baselineEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBaseline_ApprovedBy() {
		return (EReference)baselineEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseline_Reason() {
		return (EAttribute)baselineEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseline_Start() {
		return (EAttribute)baselineEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseline_Finish() {
		return (EAttribute)baselineEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaseline_Cost() {
		return (EAttribute)baselineEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBaseline_Entries() {
		return (EReference)baselineEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBaselineEntry() {
		return baselineEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBaselineEntry_Element() {
		return (EReference)baselineEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaselineEntry_Start() {
		return (EAttribute)baselineEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaselineEntry_Finish() {
		return (EAttribute)baselineEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaselineEntry_Duration() {
		return (EAttribute)baselineEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaselineEntry_Effort() {
		return (EAttribute)baselineEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaselineEntry_Cost() {
		return (EAttribute)baselineEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgressRecord() {
		return progressRecordEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressRecord_StatusDate() {
		return (EAttribute)progressRecordEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressRecord_RecordedBy() {
		return (EReference)progressRecordEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressRecord_Comment() {
		return (EAttribute)progressRecordEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressRecord_Entries() {
		return (EReference)progressRecordEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgressEntry() {
		return progressEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressEntry_Activity() {
		return (EReference)progressEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_PhysicalPercentComplete() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_RemainingDuration() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_ActualEffort() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_RemainingEffort() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_ActualCost() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressEntry_Comment() {
		return (EAttribute)progressEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIndicator() {
		return indicatorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Unit() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Baseline() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Target() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_TargetOn() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Direction() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_WarningThreshold() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_AlarmThreshold() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Formula() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Frequency() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Responsible() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIndicator_Justification() {
		return (EAttribute)indicatorEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Objectives() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Measures() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIndicator_Measurements() {
		return (EReference)indicatorEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeasurement() {
		return measurementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_MeasuredOn() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Value() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Forecast() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeasurement_Comment() {
		return (EAttribute)measurementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviation() {
		return deviationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Code() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Domain() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_State() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_DetectedOn() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviation_Concerns() {
		return (EReference)deviationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Magnitude() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_TimeDrift() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_CostDrift() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Cause() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Nature() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Trend() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_Consequence() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviation_Remedies() {
		return (EReference)deviationEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviation_DecidedBy() {
		return (EReference)deviationEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviation_DecidedOn() {
		return (EAttribute)deviationEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRemedy() {
		return remedyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_Kind() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_Advantages() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_Drawbacks() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_Risks() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_Cost() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_TimeGain() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_QualityEffect() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRemedy_Chosen() {
		return (EAttribute)remedyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRemedy_Actions() {
		return (EReference)remedyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportIssue() {
		return reportIssueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportIssue_IssuedOn() {
		return (EAttribute)reportIssueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportIssue_StatusDate() {
		return (EAttribute)reportIssueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportIssue_Author() {
		return (EReference)reportIssueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportIssue_Recipients() {
		return (EReference)reportIssueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportIssue_Summary() {
		return (EAttribute)reportIssueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportIssue_Items() {
		return (EReference)reportIssueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReportItem() {
		return reportItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReportItem_Kind() {
		return (EAttribute)reportItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportItem_Concerns() {
		return (EReference)reportItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getReportItem_DecidedBy() {
		return (EReference)reportItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviationDomain() {
		return deviationDomainEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviationNature() {
		return deviationNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTrend() {
		return trendEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeviationState() {
		return deviationStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRemedyKind() {
		return remedyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIndicatorDirection() {
		return indicatorDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getReportItemKind() {
		return reportItemKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ControlFactory getControlFactory() {
		return (ControlFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		baselineEClass = createEClass(BASELINE);
		createEAttribute(baselineEClass, BASELINE__NUMBER);
		createEAttribute(baselineEClass, BASELINE__TAKEN_ON);
		createEReference(baselineEClass, BASELINE__APPROVED_BY);
		createEAttribute(baselineEClass, BASELINE__REASON);
		createEAttribute(baselineEClass, BASELINE__START);
		createEAttribute(baselineEClass, BASELINE__FINISH);
		createEAttribute(baselineEClass, BASELINE__COST);
		createEReference(baselineEClass, BASELINE__ENTRIES);

		baselineEntryEClass = createEClass(BASELINE_ENTRY);
		createEReference(baselineEntryEClass, BASELINE_ENTRY__ELEMENT);
		createEAttribute(baselineEntryEClass, BASELINE_ENTRY__START);
		createEAttribute(baselineEntryEClass, BASELINE_ENTRY__FINISH);
		createEAttribute(baselineEntryEClass, BASELINE_ENTRY__DURATION);
		createEAttribute(baselineEntryEClass, BASELINE_ENTRY__EFFORT);
		createEAttribute(baselineEntryEClass, BASELINE_ENTRY__COST);

		progressRecordEClass = createEClass(PROGRESS_RECORD);
		createEAttribute(progressRecordEClass, PROGRESS_RECORD__STATUS_DATE);
		createEReference(progressRecordEClass, PROGRESS_RECORD__RECORDED_BY);
		createEAttribute(progressRecordEClass, PROGRESS_RECORD__COMMENT);
		createEReference(progressRecordEClass, PROGRESS_RECORD__ENTRIES);

		progressEntryEClass = createEClass(PROGRESS_ENTRY);
		createEReference(progressEntryEClass, PROGRESS_ENTRY__ACTIVITY);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__REMAINING_DURATION);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__ACTUAL_EFFORT);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__REMAINING_EFFORT);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__ACTUAL_COST);
		createEAttribute(progressEntryEClass, PROGRESS_ENTRY__COMMENT);

		indicatorEClass = createEClass(INDICATOR);
		createEAttribute(indicatorEClass, INDICATOR__UNIT);
		createEAttribute(indicatorEClass, INDICATOR__BASELINE);
		createEAttribute(indicatorEClass, INDICATOR__TARGET);
		createEAttribute(indicatorEClass, INDICATOR__TARGET_ON);
		createEAttribute(indicatorEClass, INDICATOR__DIRECTION);
		createEAttribute(indicatorEClass, INDICATOR__WARNING_THRESHOLD);
		createEAttribute(indicatorEClass, INDICATOR__ALARM_THRESHOLD);
		createEAttribute(indicatorEClass, INDICATOR__FORMULA);
		createEAttribute(indicatorEClass, INDICATOR__FREQUENCY);
		createEReference(indicatorEClass, INDICATOR__RESPONSIBLE);
		createEAttribute(indicatorEClass, INDICATOR__JUSTIFICATION);
		createEReference(indicatorEClass, INDICATOR__OBJECTIVES);
		createEReference(indicatorEClass, INDICATOR__MEASURES);
		createEReference(indicatorEClass, INDICATOR__MEASUREMENTS);

		measurementEClass = createEClass(MEASUREMENT);
		createEAttribute(measurementEClass, MEASUREMENT__MEASURED_ON);
		createEAttribute(measurementEClass, MEASUREMENT__VALUE);
		createEAttribute(measurementEClass, MEASUREMENT__FORECAST);
		createEAttribute(measurementEClass, MEASUREMENT__COMMENT);

		deviationEClass = createEClass(DEVIATION);
		createEAttribute(deviationEClass, DEVIATION__CODE);
		createEAttribute(deviationEClass, DEVIATION__DOMAIN);
		createEAttribute(deviationEClass, DEVIATION__STATE);
		createEAttribute(deviationEClass, DEVIATION__DETECTED_ON);
		createEReference(deviationEClass, DEVIATION__CONCERNS);
		createEAttribute(deviationEClass, DEVIATION__MAGNITUDE);
		createEAttribute(deviationEClass, DEVIATION__TIME_DRIFT);
		createEAttribute(deviationEClass, DEVIATION__COST_DRIFT);
		createEAttribute(deviationEClass, DEVIATION__CAUSE);
		createEAttribute(deviationEClass, DEVIATION__NATURE);
		createEAttribute(deviationEClass, DEVIATION__TREND);
		createEAttribute(deviationEClass, DEVIATION__CONSEQUENCE);
		createEReference(deviationEClass, DEVIATION__REMEDIES);
		createEReference(deviationEClass, DEVIATION__DECIDED_BY);
		createEAttribute(deviationEClass, DEVIATION__DECIDED_ON);

		remedyEClass = createEClass(REMEDY);
		createEAttribute(remedyEClass, REMEDY__KIND);
		createEAttribute(remedyEClass, REMEDY__ADVANTAGES);
		createEAttribute(remedyEClass, REMEDY__DRAWBACKS);
		createEAttribute(remedyEClass, REMEDY__RISKS);
		createEAttribute(remedyEClass, REMEDY__COST);
		createEAttribute(remedyEClass, REMEDY__TIME_GAIN);
		createEAttribute(remedyEClass, REMEDY__QUALITY_EFFECT);
		createEAttribute(remedyEClass, REMEDY__CHOSEN);
		createEReference(remedyEClass, REMEDY__ACTIONS);

		reportIssueEClass = createEClass(REPORT_ISSUE);
		createEAttribute(reportIssueEClass, REPORT_ISSUE__ISSUED_ON);
		createEAttribute(reportIssueEClass, REPORT_ISSUE__STATUS_DATE);
		createEReference(reportIssueEClass, REPORT_ISSUE__AUTHOR);
		createEReference(reportIssueEClass, REPORT_ISSUE__RECIPIENTS);
		createEAttribute(reportIssueEClass, REPORT_ISSUE__SUMMARY);
		createEReference(reportIssueEClass, REPORT_ISSUE__ITEMS);

		reportItemEClass = createEClass(REPORT_ITEM);
		createEAttribute(reportItemEClass, REPORT_ITEM__KIND);
		createEReference(reportItemEClass, REPORT_ITEM__CONCERNS);
		createEReference(reportItemEClass, REPORT_ITEM__DECIDED_BY);

		// Create enums
		deviationDomainEEnum = createEEnum(DEVIATION_DOMAIN);
		deviationNatureEEnum = createEEnum(DEVIATION_NATURE);
		trendEEnum = createEEnum(TREND);
		deviationStateEEnum = createEEnum(DEVIATION_STATE);
		remedyKindEEnum = createEEnum(REMEDY_KIND);
		indicatorDirectionEEnum = createEEnum(INDICATOR_DIRECTION);
		reportItemKindEEnum = createEEnum(REPORT_ITEM_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ResourcesPackage theResourcesPackage = (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		BreakdownPackage theBreakdownPackage = (BreakdownPackage)EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);
		FramingPackage theFramingPackage = (FramingPackage)EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);
		MeetingsPackage theMeetingsPackage = (MeetingsPackage)EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		baselineEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		baselineEntryEClass.getESuperTypes().add(theModelPackage.getIdentified());
		progressRecordEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		progressEntryEClass.getESuperTypes().add(theModelPackage.getIdentified());
		indicatorEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		measurementEClass.getESuperTypes().add(theModelPackage.getIdentified());
		deviationEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		remedyEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		reportIssueEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		reportItemEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(baselineEClass, Baseline.class, "Baseline", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBaseline_Number(), ecorePackage.getEInt(), "number", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseline_TakenOn(), theModelPackage.getLocalDateTime(), "takenOn", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBaseline_ApprovedBy(), theResourcesPackage.getParty(), null, "approvedBy", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseline_Reason(), theModelPackage.getText(), "reason", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseline_Start(), theModelPackage.getLocalDateTime(), "start", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseline_Finish(), theModelPackage.getLocalDateTime(), "finish", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaseline_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBaseline_Entries(), this.getBaselineEntry(), null, "entries", null, 0, -1, Baseline.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(baselineEntryEClass, BaselineEntry.class, "BaselineEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBaselineEntry_Element(), theBreakdownPackage.getWbsElement(), null, "element", null, 1, 1, BaselineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaselineEntry_Start(), theModelPackage.getLocalDateTime(), "start", null, 0, 1, BaselineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaselineEntry_Finish(), theModelPackage.getLocalDateTime(), "finish", null, 0, 1, BaselineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaselineEntry_Duration(), theModelPackage.getDuration(), "duration", null, 0, 1, BaselineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaselineEntry_Effort(), theModelPackage.getDuration(), "effort", null, 0, 1, BaselineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaselineEntry_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, BaselineEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressRecordEClass, ProgressRecord.class, "ProgressRecord", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgressRecord_StatusDate(), theModelPackage.getLocalDateTime(), "statusDate", null, 1, 1, ProgressRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressRecord_RecordedBy(), theResourcesPackage.getParty(), null, "recordedBy", null, 0, 1, ProgressRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressRecord_Comment(), theModelPackage.getText(), "comment", null, 0, 1, ProgressRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressRecord_Entries(), this.getProgressEntry(), null, "entries", null, 0, -1, ProgressRecord.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressEntryEClass, ProgressEntry.class, "ProgressEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getProgressEntry_Activity(), theBreakdownPackage.getActivity(), null, "activity", null, 1, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_PhysicalPercentComplete(), ecorePackage.getEDouble(), "physicalPercentComplete", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_RemainingDuration(), theModelPackage.getDuration(), "remainingDuration", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_ActualEffort(), theModelPackage.getDuration(), "actualEffort", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_RemainingEffort(), theModelPackage.getDuration(), "remainingEffort", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_ActualCost(), ecorePackage.getEBigDecimal(), "actualCost", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressEntry_Comment(), theModelPackage.getText(), "comment", null, 0, 1, ProgressEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(indicatorEClass, Indicator.class, "Indicator", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIndicator_Unit(), ecorePackage.getEString(), "unit", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Baseline(), ecorePackage.getEDoubleObject(), "baseline", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Target(), ecorePackage.getEDoubleObject(), "target", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_TargetOn(), theModelPackage.getLocalDate(), "targetOn", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Direction(), this.getIndicatorDirection(), "direction", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_WarningThreshold(), ecorePackage.getEDoubleObject(), "warningThreshold", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_AlarmThreshold(), ecorePackage.getEDoubleObject(), "alarmThreshold", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Formula(), theModelPackage.getText(), "formula", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Frequency(), ecorePackage.getEString(), "frequency", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Responsible(), theResourcesPackage.getParty(), null, "responsible", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIndicator_Justification(), theModelPackage.getText(), "justification", null, 0, 1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Objectives(), theFramingPackage.getObjective(), theFramingPackage.getObjective_Indicators(), "objectives", null, 0, -1, Indicator.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Measures(), theModelPackage.getProjectElement(), null, "measures", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIndicator_Measurements(), this.getMeasurement(), null, "measurements", null, 0, -1, Indicator.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(measurementEClass, Measurement.class, "Measurement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeasurement_MeasuredOn(), theModelPackage.getLocalDate(), "measuredOn", null, 1, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Value(), ecorePackage.getEDouble(), "value", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Forecast(), ecorePackage.getEDoubleObject(), "forecast", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeasurement_Comment(), theModelPackage.getText(), "comment", null, 0, 1, Measurement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviationEClass, Deviation.class, "Deviation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviation_Code(), ecorePackage.getEString(), "code", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Domain(), this.getDeviationDomain(), "domain", "TIME", 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_State(), this.getDeviationState(), "state", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_DetectedOn(), theModelPackage.getLocalDate(), "detectedOn", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviation_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Magnitude(), ecorePackage.getEString(), "magnitude", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_TimeDrift(), theModelPackage.getDuration(), "timeDrift", "PT0H", 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_CostDrift(), ecorePackage.getEBigDecimal(), "costDrift", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Cause(), theModelPackage.getText(), "cause", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Nature(), this.getDeviationNature(), "nature", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Trend(), this.getTrend(), "trend", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_Consequence(), theModelPackage.getText(), "consequence", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviation_Remedies(), this.getRemedy(), null, "remedies", null, 0, -1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviation_DecidedBy(), theResourcesPackage.getParty(), null, "decidedBy", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviation_DecidedOn(), theModelPackage.getLocalDate(), "decidedOn", null, 0, 1, Deviation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(remedyEClass, Remedy.class, "Remedy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRemedy_Kind(), this.getRemedyKind(), "kind", "OTHER", 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemedy_Advantages(), theModelPackage.getText(), "advantages", null, 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemedy_Drawbacks(), theModelPackage.getText(), "drawbacks", null, 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemedy_Risks(), theModelPackage.getText(), "risks", null, 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemedy_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemedy_TimeGain(), theModelPackage.getDuration(), "timeGain", "PT0H", 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemedy_QualityEffect(), theModelPackage.getText(), "qualityEffect", null, 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRemedy_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRemedy_Actions(), theMeetingsPackage.getActionItem(), null, "actions", null, 0, -1, Remedy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportIssueEClass, ReportIssue.class, "ReportIssue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportIssue_IssuedOn(), theModelPackage.getLocalDate(), "issuedOn", null, 0, 1, ReportIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportIssue_StatusDate(), theModelPackage.getLocalDateTime(), "statusDate", null, 0, 1, ReportIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportIssue_Author(), theResourcesPackage.getParty(), null, "author", null, 0, 1, ReportIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportIssue_Recipients(), theResourcesPackage.getParty(), null, "recipients", null, 0, -1, ReportIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReportIssue_Summary(), theModelPackage.getText(), "summary", null, 0, 1, ReportIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportIssue_Items(), this.getReportItem(), null, "items", null, 0, -1, ReportIssue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reportItemEClass, ReportItem.class, "ReportItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReportItem_Kind(), this.getReportItemKind(), "kind", "HIGHLIGHT", 0, 1, ReportItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportItem_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, ReportItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getReportItem_DecidedBy(), theResourcesPackage.getParty(), null, "decidedBy", null, 0, 1, ReportItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(deviationDomainEEnum, DeviationDomain.class, "DeviationDomain");
		addEEnumLiteral(deviationDomainEEnum, DeviationDomain.COST);
		addEEnumLiteral(deviationDomainEEnum, DeviationDomain.TIME);
		addEEnumLiteral(deviationDomainEEnum, DeviationDomain.QUALITY);
		addEEnumLiteral(deviationDomainEEnum, DeviationDomain.MANAGEMENT);

		initEEnum(deviationNatureEEnum, DeviationNature.class, "DeviationNature");
		addEEnumLiteral(deviationNatureEEnum, DeviationNature.ONE_OFF);
		addEEnumLiteral(deviationNatureEEnum, DeviationNature.RECURRENT);
		addEEnumLiteral(deviationNatureEEnum, DeviationNature.STRUCTURAL);

		initEEnum(trendEEnum, Trend.class, "Trend");
		addEEnumLiteral(trendEEnum, Trend.UNKNOWN);
		addEEnumLiteral(trendEEnum, Trend.IMPROVING);
		addEEnumLiteral(trendEEnum, Trend.STABLE);
		addEEnumLiteral(trendEEnum, Trend.WORSENING);

		initEEnum(deviationStateEEnum, DeviationState.class, "DeviationState");
		addEEnumLiteral(deviationStateEEnum, DeviationState.DETECTED);
		addEEnumLiteral(deviationStateEEnum, DeviationState.ANALYSED);
		addEEnumLiteral(deviationStateEEnum, DeviationState.DECIDED);
		addEEnumLiteral(deviationStateEEnum, DeviationState.TREATED);
		addEEnumLiteral(deviationStateEEnum, DeviationState.CLOSED);

		initEEnum(remedyKindEEnum, RemedyKind.class, "RemedyKind");
		addEEnumLiteral(remedyKindEEnum, RemedyKind.USE_FLOAT);
		addEEnumLiteral(remedyKindEEnum, RemedyKind.MOVE_MILESTONE);
		addEEnumLiteral(remedyKindEEnum, RemedyKind.REINFORCE_RESOURCES);
		addEEnumLiteral(remedyKindEEnum, RemedyKind.FAST_TRACK);
		addEEnumLiteral(remedyKindEEnum, RemedyKind.CRASH);
		addEEnumLiteral(remedyKindEEnum, RemedyKind.REDUCE_SCOPE);
		addEEnumLiteral(remedyKindEEnum, RemedyKind.CHANGE_METHOD);
		addEEnumLiteral(remedyKindEEnum, RemedyKind.OTHER);

		initEEnum(indicatorDirectionEEnum, IndicatorDirection.class, "IndicatorDirection");
		addEEnumLiteral(indicatorDirectionEEnum, IndicatorDirection.HIGHER_IS_BETTER);
		addEEnumLiteral(indicatorDirectionEEnum, IndicatorDirection.LOWER_IS_BETTER);
		addEEnumLiteral(indicatorDirectionEEnum, IndicatorDirection.ON_TARGET);

		initEEnum(reportItemKindEEnum, ReportItemKind.class, "ReportItemKind");
		addEEnumLiteral(reportItemKindEEnum, ReportItemKind.DECISION);
		addEEnumLiteral(reportItemKindEEnum, ReportItemKind.VALIDATION);
		addEEnumLiteral(reportItemKindEEnum, ReportItemKind.PROPOSAL);
		addEEnumLiteral(reportItemKindEEnum, ReportItemKind.REFRAMING);
		addEEnumLiteral(reportItemKindEEnum, ReportItemKind.HIGHLIGHT);
		addEEnumLiteral(reportItemKindEEnum, ReportItemKind.ALERT);

		// Create annotations
		// http://jalon.org/model/meta
		createMetaAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://jalon.org/model/meta</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createMetaAnnotations() {
		String source = "http://jalon.org/model/meta";
		addAnnotation
		  (baselineEClass,
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getBaseline_Number(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getBaseline_TakenOn(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getBaseline_ApprovedBy(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getBaseline_Reason(),
		   source,
		   new String[] {
			   "criterion", "C5.3"
		   });
		addAnnotation
		  (getBaseline_Start(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getBaseline_Finish(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getBaseline_Cost(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getBaseline_Entries(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (baselineEntryEClass,
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getBaselineEntry_Element(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getBaselineEntry_Start(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getBaselineEntry_Finish(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getBaselineEntry_Duration(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "working time"
		   });
		addAnnotation
		  (getBaselineEntry_Effort(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "working time"
		   });
		addAnnotation
		  (getBaselineEntry_Cost(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "project currency"
		   });
		addAnnotation
		  (progressRecordEClass,
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getProgressRecord_StatusDate(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getProgressRecord_RecordedBy(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getProgressRecord_Comment(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (getProgressRecord_Entries(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (progressEntryEClass,
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getProgressEntry_Activity(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getProgressEntry_PhysicalPercentComplete(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "percent, 0\u2013100"
		   });
		addAnnotation
		  (getProgressEntry_RemainingDuration(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "working time"
		   });
		addAnnotation
		  (getProgressEntry_ActualEffort(),
		   source,
		   new String[] {
			   "criterion", "C3.2",
			   "unit", "working time"
		   });
		addAnnotation
		  (getProgressEntry_RemainingEffort(),
		   source,
		   new String[] {
			   "criterion", "C3.2",
			   "unit", "working time"
		   });
		addAnnotation
		  (getProgressEntry_ActualCost(),
		   source,
		   new String[] {
			   "criterion", "C3.6",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getProgressEntry_Comment(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (indicatorEClass,
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getIndicator_Unit(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getIndicator_Baseline(),
		   source,
		   new String[] {
			   "criterion", "C1.7",
			   "unit", "the indicator\'s unit"
		   });
		addAnnotation
		  (getIndicator_Target(),
		   source,
		   new String[] {
			   "criterion", "C1.7",
			   "unit", "the indicator\'s unit"
		   });
		addAnnotation
		  (getIndicator_TargetOn(),
		   source,
		   new String[] {
			   "criterion", "C1.7",
			   "unit", "date"
		   });
		addAnnotation
		  (getIndicator_Direction(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getIndicator_WarningThreshold(),
		   source,
		   new String[] {
			   "criterion", "C3.7",
			   "unit", "the indicator\'s unit"
		   });
		addAnnotation
		  (getIndicator_AlarmThreshold(),
		   source,
		   new String[] {
			   "criterion", "C3.7",
			   "unit", "the indicator\'s unit"
		   });
		addAnnotation
		  (getIndicator_Formula(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (getIndicator_Frequency(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (getIndicator_Responsible(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (getIndicator_Justification(),
		   source,
		   new String[] {
			   "criterion", "C2.14"
		   });
		addAnnotation
		  (getIndicator_Objectives(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getIndicator_Measures(),
		   source,
		   new String[] {
			   "criterion", "C2.14"
		   });
		addAnnotation
		  (getIndicator_Measurements(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (measurementEClass,
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (getMeasurement_MeasuredOn(),
		   source,
		   new String[] {
			   "criterion", "C3.7",
			   "unit", "date"
		   });
		addAnnotation
		  (getMeasurement_Value(),
		   source,
		   new String[] {
			   "criterion", "C3.7",
			   "unit", "the indicator\'s unit"
		   });
		addAnnotation
		  (getMeasurement_Forecast(),
		   source,
		   new String[] {
			   "criterion", "C5.1",
			   "unit", "the indicator\'s unit"
		   });
		addAnnotation
		  (getMeasurement_Comment(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (deviationEClass,
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getDeviation_Code(),
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getDeviation_Domain(),
		   source,
		   new String[] {
			   "criterion", "C5.2"
		   });
		addAnnotation
		  (getDeviation_State(),
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getDeviation_DetectedOn(),
		   source,
		   new String[] {
			   "criterion", "C3.8",
			   "unit", "date"
		   });
		addAnnotation
		  (getDeviation_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getDeviation_Magnitude(),
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getDeviation_TimeDrift(),
		   source,
		   new String[] {
			   "criterion", "C5.2",
			   "unit", "working time; positive is late"
		   });
		addAnnotation
		  (getDeviation_CostDrift(),
		   source,
		   new String[] {
			   "criterion", "C5.2",
			   "unit", "project currency; positive is dearer"
		   });
		addAnnotation
		  (getDeviation_Cause(),
		   source,
		   new String[] {
			   "criterion", "C5.2"
		   });
		addAnnotation
		  (getDeviation_Nature(),
		   source,
		   new String[] {
			   "criterion", "C5.2"
		   });
		addAnnotation
		  (getDeviation_Trend(),
		   source,
		   new String[] {
			   "criterion", "C5.2"
		   });
		addAnnotation
		  (getDeviation_Consequence(),
		   source,
		   new String[] {
			   "criterion", "C5.3"
		   });
		addAnnotation
		  (getDeviation_Remedies(),
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getDeviation_DecidedBy(),
		   source,
		   new String[] {
			   "criterion", "C5.4"
		   });
		addAnnotation
		  (getDeviation_DecidedOn(),
		   source,
		   new String[] {
			   "criterion", "C5.4",
			   "unit", "date"
		   });
		addAnnotation
		  (remedyEClass,
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getRemedy_Kind(),
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getRemedy_Advantages(),
		   source,
		   new String[] {
			   "criterion", "C5.4"
		   });
		addAnnotation
		  (getRemedy_Drawbacks(),
		   source,
		   new String[] {
			   "criterion", "C5.4"
		   });
		addAnnotation
		  (getRemedy_Risks(),
		   source,
		   new String[] {
			   "criterion", "C5.4"
		   });
		addAnnotation
		  (getRemedy_Cost(),
		   source,
		   new String[] {
			   "criterion", "C5.4",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getRemedy_TimeGain(),
		   source,
		   new String[] {
			   "criterion", "C5.4",
			   "unit", "working time"
		   });
		addAnnotation
		  (getRemedy_QualityEffect(),
		   source,
		   new String[] {
			   "criterion", "C5.3"
		   });
		addAnnotation
		  (getRemedy_Chosen(),
		   source,
		   new String[] {
			   "criterion", "C5.4"
		   });
		addAnnotation
		  (getRemedy_Actions(),
		   source,
		   new String[] {
			   "criterion", "C3.9"
		   });
		addAnnotation
		  (reportIssueEClass,
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
		addAnnotation
		  (getReportIssue_IssuedOn(),
		   source,
		   new String[] {
			   "criterion", "C5.6",
			   "unit", "date"
		   });
		addAnnotation
		  (getReportIssue_StatusDate(),
		   source,
		   new String[] {
			   "criterion", "C5.6",
			   "unit", "date"
		   });
		addAnnotation
		  (getReportIssue_Author(),
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
		addAnnotation
		  (getReportIssue_Recipients(),
		   source,
		   new String[] {
			   "criterion", "C6.3"
		   });
		addAnnotation
		  (getReportIssue_Summary(),
		   source,
		   new String[] {
			   "criterion", "C5.1"
		   });
		addAnnotation
		  (getReportIssue_Items(),
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
		addAnnotation
		  (reportItemEClass,
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
		addAnnotation
		  (getReportItem_Kind(),
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
		addAnnotation
		  (getReportItem_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C5.5"
		   });
		addAnnotation
		  (getReportItem_DecidedBy(),
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
	}

} //ControlPackageImpl
