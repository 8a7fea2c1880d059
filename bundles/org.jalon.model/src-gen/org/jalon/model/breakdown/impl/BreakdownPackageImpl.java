/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jalon.model.ModelPackage;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ActivityNature;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.CostAccrual;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.DeliverableState;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyNature;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.EarnedValueMethod;
import org.jalon.model.breakdown.EffortRule;
import org.jalon.model.breakdown.EstimateDistribution;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.breakdown.ProgressMilestone;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.SkillRequirement;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;

import org.jalon.model.closing.ClosingPackage;

import org.jalon.model.closing.impl.ClosingPackageImpl;

import org.jalon.model.control.ControlPackage;

import org.jalon.model.control.impl.ControlPackageImpl;

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
public class BreakdownPackageImpl extends EPackageImpl implements BreakdownPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass wbsElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workPackageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass activityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass threePointEstimateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass crashOptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interruptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dependencyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deliverableEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillRequirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressMilestoneEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum activityNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum schedulingModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum constraintTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum effortRuleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum earnedValueMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum estimateDistributionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dependencyTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dependencyNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lagCalendarEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum deliverableStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum costAccrualEEnum = null;

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
	 * @see org.jalon.model.breakdown.BreakdownPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private BreakdownPackageImpl() {
		super(eNS_URI, BreakdownFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link BreakdownPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static BreakdownPackage init() {
		if (isInited) return (BreakdownPackage)EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredBreakdownPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		BreakdownPackageImpl theBreakdownPackage = registeredBreakdownPackage instanceof BreakdownPackageImpl ? (BreakdownPackageImpl)registeredBreakdownPackage : new BreakdownPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);
		FramingPackageImpl theFramingPackage = (FramingPackageImpl)(registeredPackage instanceof FramingPackageImpl ? registeredPackage : FramingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StakeholdersPackage.eNS_URI);
		StakeholdersPackageImpl theStakeholdersPackage = (StakeholdersPackageImpl)(registeredPackage instanceof StakeholdersPackageImpl ? registeredPackage : StakeholdersPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = (MeetingsPackageImpl)(registeredPackage instanceof MeetingsPackageImpl ? registeredPackage : MeetingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ControlPackageImpl theControlPackage = (ControlPackageImpl)(registeredPackage instanceof ControlPackageImpl ? registeredPackage : ControlPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);
		ClosingPackageImpl theClosingPackage = (ClosingPackageImpl)(registeredPackage instanceof ClosingPackageImpl ? registeredPackage : ClosingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);
		DiagramsPackageImpl theDiagramsPackage = (DiagramsPackageImpl)(registeredPackage instanceof DiagramsPackageImpl ? registeredPackage : DiagramsPackage.eINSTANCE);

		// Create package meta-data objects
		theBreakdownPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theBreakdownPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theBreakdownPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(BreakdownPackage.eNS_URI, theBreakdownPackage);
		return theBreakdownPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWbsElement() {
		return wbsElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWbsElement_Responsible() {
		return (EReference)wbsElementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWbsElement_PredecessorLinks() {
		return (EReference)wbsElementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWbsElement_SuccessorLinks() {
		return (EReference)wbsElementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWbsElement_ConstraintType() {
		return (EAttribute)wbsElementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWbsElement_ConstraintDate() {
		return (EAttribute)wbsElementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWbsElement_Deadline() {
		return (EAttribute)wbsElementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWbsElement_Deliverables() {
		return (EReference)wbsElementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWbsElement_Inactive() {
		return (EAttribute)wbsElementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkPackage() {
		return workPackageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getWorkPackage_Children() {
		return (EReference)workPackageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkPackage_Budget() {
		return (EAttribute)workPackageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActivity() {
		return activityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Kind() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Nature() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_SchedulingMode() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ManualStart() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ManualFinish() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Duration() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_DurationUnit() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Elapsed() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Estimated() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Estimate() {
		return (EReference)activityEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_CrashOptions() {
		return (EReference)activityEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_Effort() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_EffortRule() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_EffortDriven() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Calendar() {
		return (EReference)activityEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Interruptions() {
		return (EReference)activityEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_IgnoreResourceCalendars() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_LevellingPriority() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_LevelledStart() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_RequiredSkills() {
		return (EReference)activityEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Assignments() {
		return (EReference)activityEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_Validates() {
		return (EReference)activityEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_EarnedValueMethod() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActivity_ProgressMilestones() {
		return (EReference)activityEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ActualStart() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ActualFinish() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_PercentComplete() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_PhysicalPercentComplete() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_RemainingDuration() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_FixedCost() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_FixedCostAccrual() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActivity_ActualFixedCost() {
		return (EAttribute)activityEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getThreePointEstimate() {
		return threePointEstimateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreePointEstimate_Optimistic() {
		return (EAttribute)threePointEstimateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreePointEstimate_MostLikely() {
		return (EAttribute)threePointEstimateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreePointEstimate_Pessimistic() {
		return (EAttribute)threePointEstimateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreePointEstimate_Distribution() {
		return (EAttribute)threePointEstimateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThreePointEstimate_Source() {
		return (EAttribute)threePointEstimateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCrashOption() {
		return crashOptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrashOption_Means() {
		return (EAttribute)crashOptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrashOption_Duration() {
		return (EAttribute)crashOptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrashOption_Cost() {
		return (EAttribute)crashOptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrashOption_Divisible() {
		return (EAttribute)crashOptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCrashOption_Drawback() {
		return (EAttribute)crashOptionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterruption() {
		return interruptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruption_From() {
		return (EAttribute)interruptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruption_To() {
		return (EAttribute)interruptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterruption_Reason() {
		return (EAttribute)interruptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDependency() {
		return dependencyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_Predecessor() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDependency_Successor() {
		return (EReference)dependencyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Type() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Nature() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Lag() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_LagUnit() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_LagPercent() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_LagCalendar() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDependency_Justification() {
		return (EAttribute)dependencyEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeliverable() {
		return deliverableEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_State() {
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_AcceptanceCriteria() {
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_DueOn() {
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_DeliveredOn() {
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeliverable_AcceptedOn() {
		return (EAttribute)deliverableEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliverable_AcceptedBy() {
		return (EReference)deliverableEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeliverable_Recipient() {
		return (EReference)deliverableEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkillRequirement() {
		return skillRequirementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSkillRequirement_Skill() {
		return (EReference)skillRequirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillRequirement_Level() {
		return (EAttribute)skillRequirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillRequirement_Quantity() {
		return (EAttribute)skillRequirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgressMilestone() {
		return progressMilestoneEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressMilestone_Weight() {
		return (EAttribute)progressMilestoneEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressMilestone_ReachedOn() {
		return (EAttribute)progressMilestoneEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityKind() {
		return activityKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActivityNature() {
		return activityNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSchedulingMode() {
		return schedulingModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConstraintType() {
		return constraintTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEffortRule() {
		return effortRuleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEarnedValueMethod() {
		return earnedValueMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEstimateDistribution() {
		return estimateDistributionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDependencyType() {
		return dependencyTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDependencyNature() {
		return dependencyNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLagCalendar() {
		return lagCalendarEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDeliverableState() {
		return deliverableStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCostAccrual() {
		return costAccrualEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BreakdownFactory getBreakdownFactory() {
		return (BreakdownFactory)getEFactoryInstance();
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
		wbsElementEClass = createEClass(WBS_ELEMENT);
		createEReference(wbsElementEClass, WBS_ELEMENT__RESPONSIBLE);
		createEReference(wbsElementEClass, WBS_ELEMENT__PREDECESSOR_LINKS);
		createEReference(wbsElementEClass, WBS_ELEMENT__SUCCESSOR_LINKS);
		createEAttribute(wbsElementEClass, WBS_ELEMENT__CONSTRAINT_TYPE);
		createEAttribute(wbsElementEClass, WBS_ELEMENT__CONSTRAINT_DATE);
		createEAttribute(wbsElementEClass, WBS_ELEMENT__DEADLINE);
		createEReference(wbsElementEClass, WBS_ELEMENT__DELIVERABLES);
		createEAttribute(wbsElementEClass, WBS_ELEMENT__INACTIVE);

		workPackageEClass = createEClass(WORK_PACKAGE);
		createEReference(workPackageEClass, WORK_PACKAGE__CHILDREN);
		createEAttribute(workPackageEClass, WORK_PACKAGE__BUDGET);

		activityEClass = createEClass(ACTIVITY);
		createEAttribute(activityEClass, ACTIVITY__KIND);
		createEAttribute(activityEClass, ACTIVITY__NATURE);
		createEAttribute(activityEClass, ACTIVITY__SCHEDULING_MODE);
		createEAttribute(activityEClass, ACTIVITY__MANUAL_START);
		createEAttribute(activityEClass, ACTIVITY__MANUAL_FINISH);
		createEAttribute(activityEClass, ACTIVITY__DURATION);
		createEAttribute(activityEClass, ACTIVITY__DURATION_UNIT);
		createEAttribute(activityEClass, ACTIVITY__ELAPSED);
		createEAttribute(activityEClass, ACTIVITY__ESTIMATED);
		createEReference(activityEClass, ACTIVITY__ESTIMATE);
		createEReference(activityEClass, ACTIVITY__CRASH_OPTIONS);
		createEAttribute(activityEClass, ACTIVITY__EFFORT);
		createEAttribute(activityEClass, ACTIVITY__EFFORT_RULE);
		createEAttribute(activityEClass, ACTIVITY__EFFORT_DRIVEN);
		createEReference(activityEClass, ACTIVITY__CALENDAR);
		createEReference(activityEClass, ACTIVITY__INTERRUPTIONS);
		createEAttribute(activityEClass, ACTIVITY__IGNORE_RESOURCE_CALENDARS);
		createEAttribute(activityEClass, ACTIVITY__LEVELLING_PRIORITY);
		createEAttribute(activityEClass, ACTIVITY__LEVELLED_START);
		createEReference(activityEClass, ACTIVITY__REQUIRED_SKILLS);
		createEReference(activityEClass, ACTIVITY__ASSIGNMENTS);
		createEReference(activityEClass, ACTIVITY__VALIDATES);
		createEAttribute(activityEClass, ACTIVITY__EARNED_VALUE_METHOD);
		createEReference(activityEClass, ACTIVITY__PROGRESS_MILESTONES);
		createEAttribute(activityEClass, ACTIVITY__ACTUAL_START);
		createEAttribute(activityEClass, ACTIVITY__ACTUAL_FINISH);
		createEAttribute(activityEClass, ACTIVITY__PERCENT_COMPLETE);
		createEAttribute(activityEClass, ACTIVITY__PHYSICAL_PERCENT_COMPLETE);
		createEAttribute(activityEClass, ACTIVITY__REMAINING_DURATION);
		createEAttribute(activityEClass, ACTIVITY__FIXED_COST);
		createEAttribute(activityEClass, ACTIVITY__FIXED_COST_ACCRUAL);
		createEAttribute(activityEClass, ACTIVITY__ACTUAL_FIXED_COST);

		threePointEstimateEClass = createEClass(THREE_POINT_ESTIMATE);
		createEAttribute(threePointEstimateEClass, THREE_POINT_ESTIMATE__OPTIMISTIC);
		createEAttribute(threePointEstimateEClass, THREE_POINT_ESTIMATE__MOST_LIKELY);
		createEAttribute(threePointEstimateEClass, THREE_POINT_ESTIMATE__PESSIMISTIC);
		createEAttribute(threePointEstimateEClass, THREE_POINT_ESTIMATE__DISTRIBUTION);
		createEAttribute(threePointEstimateEClass, THREE_POINT_ESTIMATE__SOURCE);

		crashOptionEClass = createEClass(CRASH_OPTION);
		createEAttribute(crashOptionEClass, CRASH_OPTION__MEANS);
		createEAttribute(crashOptionEClass, CRASH_OPTION__DURATION);
		createEAttribute(crashOptionEClass, CRASH_OPTION__COST);
		createEAttribute(crashOptionEClass, CRASH_OPTION__DIVISIBLE);
		createEAttribute(crashOptionEClass, CRASH_OPTION__DRAWBACK);

		interruptionEClass = createEClass(INTERRUPTION);
		createEAttribute(interruptionEClass, INTERRUPTION__FROM);
		createEAttribute(interruptionEClass, INTERRUPTION__TO);
		createEAttribute(interruptionEClass, INTERRUPTION__REASON);

		dependencyEClass = createEClass(DEPENDENCY);
		createEReference(dependencyEClass, DEPENDENCY__PREDECESSOR);
		createEReference(dependencyEClass, DEPENDENCY__SUCCESSOR);
		createEAttribute(dependencyEClass, DEPENDENCY__TYPE);
		createEAttribute(dependencyEClass, DEPENDENCY__NATURE);
		createEAttribute(dependencyEClass, DEPENDENCY__LAG);
		createEAttribute(dependencyEClass, DEPENDENCY__LAG_UNIT);
		createEAttribute(dependencyEClass, DEPENDENCY__LAG_PERCENT);
		createEAttribute(dependencyEClass, DEPENDENCY__LAG_CALENDAR);
		createEAttribute(dependencyEClass, DEPENDENCY__JUSTIFICATION);

		deliverableEClass = createEClass(DELIVERABLE);
		createEAttribute(deliverableEClass, DELIVERABLE__STATE);
		createEAttribute(deliverableEClass, DELIVERABLE__ACCEPTANCE_CRITERIA);
		createEAttribute(deliverableEClass, DELIVERABLE__DUE_ON);
		createEAttribute(deliverableEClass, DELIVERABLE__DELIVERED_ON);
		createEAttribute(deliverableEClass, DELIVERABLE__ACCEPTED_ON);
		createEReference(deliverableEClass, DELIVERABLE__ACCEPTED_BY);
		createEReference(deliverableEClass, DELIVERABLE__RECIPIENT);

		skillRequirementEClass = createEClass(SKILL_REQUIREMENT);
		createEReference(skillRequirementEClass, SKILL_REQUIREMENT__SKILL);
		createEAttribute(skillRequirementEClass, SKILL_REQUIREMENT__LEVEL);
		createEAttribute(skillRequirementEClass, SKILL_REQUIREMENT__QUANTITY);

		progressMilestoneEClass = createEClass(PROGRESS_MILESTONE);
		createEAttribute(progressMilestoneEClass, PROGRESS_MILESTONE__WEIGHT);
		createEAttribute(progressMilestoneEClass, PROGRESS_MILESTONE__REACHED_ON);

		// Create enums
		activityKindEEnum = createEEnum(ACTIVITY_KIND);
		activityNatureEEnum = createEEnum(ACTIVITY_NATURE);
		schedulingModeEEnum = createEEnum(SCHEDULING_MODE);
		constraintTypeEEnum = createEEnum(CONSTRAINT_TYPE);
		effortRuleEEnum = createEEnum(EFFORT_RULE);
		earnedValueMethodEEnum = createEEnum(EARNED_VALUE_METHOD);
		estimateDistributionEEnum = createEEnum(ESTIMATE_DISTRIBUTION);
		dependencyTypeEEnum = createEEnum(DEPENDENCY_TYPE);
		dependencyNatureEEnum = createEEnum(DEPENDENCY_NATURE);
		lagCalendarEEnum = createEEnum(LAG_CALENDAR);
		deliverableStateEEnum = createEEnum(DELIVERABLE_STATE);
		costAccrualEEnum = createEEnum(COST_ACCRUAL);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		wbsElementEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		workPackageEClass.getESuperTypes().add(this.getWbsElement());
		activityEClass.getESuperTypes().add(this.getWbsElement());
		threePointEstimateEClass.getESuperTypes().add(theModelPackage.getIdentified());
		crashOptionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		interruptionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		dependencyEClass.getESuperTypes().add(theModelPackage.getIdentified());
		deliverableEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		skillRequirementEClass.getESuperTypes().add(theModelPackage.getIdentified());
		progressMilestoneEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(wbsElementEClass, WbsElement.class, "WbsElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWbsElement_Responsible(), theResourcesPackage.getParty(), null, "responsible", null, 0, 1, WbsElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWbsElement_PredecessorLinks(), this.getDependency(), this.getDependency_Successor(), "predecessorLinks", null, 0, -1, WbsElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWbsElement_SuccessorLinks(), this.getDependency(), this.getDependency_Predecessor(), "successorLinks", null, 0, -1, WbsElement.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWbsElement_ConstraintType(), this.getConstraintType(), "constraintType", null, 0, 1, WbsElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWbsElement_ConstraintDate(), theModelPackage.getLocalDateTime(), "constraintDate", null, 0, 1, WbsElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWbsElement_Deadline(), theModelPackage.getLocalDateTime(), "deadline", null, 0, 1, WbsElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getWbsElement_Deliverables(), this.getDeliverable(), null, "deliverables", null, 0, -1, WbsElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWbsElement_Inactive(), ecorePackage.getEBoolean(), "inactive", null, 0, 1, WbsElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workPackageEClass, WorkPackage.class, "WorkPackage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getWorkPackage_Children(), this.getWbsElement(), null, "children", null, 0, -1, WorkPackage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkPackage_Budget(), ecorePackage.getEBigDecimal(), "budget", null, 0, 1, WorkPackage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(activityEClass, Activity.class, "Activity", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActivity_Kind(), this.getActivityKind(), "kind", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Nature(), this.getActivityNature(), "nature", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_SchedulingMode(), this.getSchedulingMode(), "schedulingMode", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_ManualStart(), theModelPackage.getLocalDateTime(), "manualStart", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_ManualFinish(), theModelPackage.getLocalDateTime(), "manualFinish", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Duration(), theModelPackage.getDuration(), "duration", "PT8H", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_DurationUnit(), theModelPackage.getTimeUnit(), "durationUnit", "DAY", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Elapsed(), ecorePackage.getEBoolean(), "elapsed", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Estimated(), ecorePackage.getEBoolean(), "estimated", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Estimate(), this.getThreePointEstimate(), null, "estimate", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_CrashOptions(), this.getCrashOption(), null, "crashOptions", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_Effort(), theModelPackage.getDuration(), "effort", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_EffortRule(), this.getEffortRule(), "effortRule", "FIXED_UNITS", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_EffortDriven(), ecorePackage.getEBoolean(), "effortDriven", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Calendar(), theResourcesPackage.getCalendar(), null, "calendar", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Interruptions(), this.getInterruption(), null, "interruptions", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_IgnoreResourceCalendars(), ecorePackage.getEBoolean(), "ignoreResourceCalendars", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_LevellingPriority(), ecorePackage.getEInt(), "levellingPriority", "500", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_LevelledStart(), theModelPackage.getLocalDateTime(), "levelledStart", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_RequiredSkills(), this.getSkillRequirement(), null, "requiredSkills", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Assignments(), theResourcesPackage.getAssignment(), theResourcesPackage.getAssignment_Activity(), "assignments", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_Validates(), this.getDeliverable(), null, "validates", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_EarnedValueMethod(), this.getEarnedValueMethod(), "earnedValueMethod", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActivity_ProgressMilestones(), this.getProgressMilestone(), null, "progressMilestones", null, 0, -1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_ActualStart(), theModelPackage.getLocalDateTime(), "actualStart", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_ActualFinish(), theModelPackage.getLocalDateTime(), "actualFinish", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_PercentComplete(), ecorePackage.getEDouble(), "percentComplete", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_PhysicalPercentComplete(), ecorePackage.getEDouble(), "physicalPercentComplete", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_RemainingDuration(), theModelPackage.getDuration(), "remainingDuration", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_FixedCost(), ecorePackage.getEBigDecimal(), "fixedCost", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_FixedCostAccrual(), this.getCostAccrual(), "fixedCostAccrual", "PRORATED", 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActivity_ActualFixedCost(), ecorePackage.getEBigDecimal(), "actualFixedCost", null, 0, 1, Activity.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(threePointEstimateEClass, ThreePointEstimate.class, "ThreePointEstimate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getThreePointEstimate_Optimistic(), theModelPackage.getDuration(), "optimistic", null, 1, 1, ThreePointEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreePointEstimate_MostLikely(), theModelPackage.getDuration(), "mostLikely", null, 1, 1, ThreePointEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreePointEstimate_Pessimistic(), theModelPackage.getDuration(), "pessimistic", null, 1, 1, ThreePointEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreePointEstimate_Distribution(), this.getEstimateDistribution(), "distribution", null, 0, 1, ThreePointEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThreePointEstimate_Source(), ecorePackage.getEString(), "source", null, 0, 1, ThreePointEstimate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(crashOptionEClass, CrashOption.class, "CrashOption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCrashOption_Means(), ecorePackage.getEString(), "means", null, 0, 1, CrashOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrashOption_Duration(), theModelPackage.getDuration(), "duration", null, 1, 1, CrashOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrashOption_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, CrashOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrashOption_Divisible(), ecorePackage.getEBoolean(), "divisible", "true", 0, 1, CrashOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCrashOption_Drawback(), theModelPackage.getText(), "drawback", null, 0, 1, CrashOption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interruptionEClass, Interruption.class, "Interruption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterruption_From(), theModelPackage.getLocalDateTime(), "from", null, 1, 1, Interruption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterruption_To(), theModelPackage.getLocalDateTime(), "to", null, 1, 1, Interruption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterruption_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Interruption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dependencyEClass, Dependency.class, "Dependency", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDependency_Predecessor(), this.getWbsElement(), this.getWbsElement_SuccessorLinks(), "predecessor", null, 1, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDependency_Successor(), this.getWbsElement(), this.getWbsElement_PredecessorLinks(), "successor", null, 0, 1, Dependency.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Type(), this.getDependencyType(), "type", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Nature(), this.getDependencyNature(), "nature", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Lag(), theModelPackage.getDuration(), "lag", "PT0H", 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_LagUnit(), theModelPackage.getTimeUnit(), "lagUnit", "DAY", 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_LagPercent(), ecorePackage.getEDoubleObject(), "lagPercent", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_LagCalendar(), this.getLagCalendar(), "lagCalendar", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDependency_Justification(), ecorePackage.getEString(), "justification", null, 0, 1, Dependency.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deliverableEClass, Deliverable.class, "Deliverable", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeliverable_State(), this.getDeliverableState(), "state", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliverable_AcceptanceCriteria(), theModelPackage.getText(), "acceptanceCriteria", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliverable_DueOn(), theModelPackage.getLocalDate(), "dueOn", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliverable_DeliveredOn(), theModelPackage.getLocalDate(), "deliveredOn", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeliverable_AcceptedOn(), theModelPackage.getLocalDate(), "acceptedOn", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeliverable_AcceptedBy(), theResourcesPackage.getParty(), null, "acceptedBy", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeliverable_Recipient(), theResourcesPackage.getParty(), null, "recipient", null, 0, 1, Deliverable.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skillRequirementEClass, SkillRequirement.class, "SkillRequirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSkillRequirement_Skill(), theResourcesPackage.getSkill(), null, "skill", null, 1, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillRequirement_Level(), ecorePackage.getEInt(), "level", "1", 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillRequirement_Quantity(), ecorePackage.getEInt(), "quantity", "1", 0, 1, SkillRequirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressMilestoneEClass, ProgressMilestone.class, "ProgressMilestone", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgressMilestone_Weight(), ecorePackage.getEDouble(), "weight", null, 0, 1, ProgressMilestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressMilestone_ReachedOn(), theModelPackage.getLocalDate(), "reachedOn", null, 0, 1, ProgressMilestone.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(activityKindEEnum, ActivityKind.class, "ActivityKind");
		addEEnumLiteral(activityKindEEnum, ActivityKind.TASK);
		addEEnumLiteral(activityKindEEnum, ActivityKind.MILESTONE);
		addEEnumLiteral(activityKindEEnum, ActivityKind.GATE);
		addEEnumLiteral(activityKindEEnum, ActivityKind.WORKING_SESSION);

		initEEnum(activityNatureEEnum, ActivityNature.class, "ActivityNature");
		addEEnumLiteral(activityNatureEEnum, ActivityNature.UNSPECIFIED);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.STUDY);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.DESIGN);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.PROCUREMENT);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.MANUFACTURING);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.CIVIL_WORKS);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.INSTALLATION);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.COMMISSIONING);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.TESTING);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.TRAINING);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.DOCUMENTATION);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.MAINTENANCE);
		addEEnumLiteral(activityNatureEEnum, ActivityNature.MANAGEMENT);

		initEEnum(schedulingModeEEnum, SchedulingMode.class, "SchedulingMode");
		addEEnumLiteral(schedulingModeEEnum, SchedulingMode.AUTOMATIC);
		addEEnumLiteral(schedulingModeEEnum, SchedulingMode.MANUAL);

		initEEnum(constraintTypeEEnum, ConstraintType.class, "ConstraintType");
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.AS_SOON_AS_POSSIBLE);
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.AS_LATE_AS_POSSIBLE);
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.MUST_START_ON);
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.MUST_FINISH_ON);
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.START_NO_EARLIER_THAN);
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.START_NO_LATER_THAN);
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.FINISH_NO_EARLIER_THAN);
		addEEnumLiteral(constraintTypeEEnum, ConstraintType.FINISH_NO_LATER_THAN);

		initEEnum(effortRuleEEnum, EffortRule.class, "EffortRule");
		addEEnumLiteral(effortRuleEEnum, EffortRule.FIXED_DURATION);
		addEEnumLiteral(effortRuleEEnum, EffortRule.FIXED_UNITS);
		addEEnumLiteral(effortRuleEEnum, EffortRule.FIXED_EFFORT);

		initEEnum(earnedValueMethodEEnum, EarnedValueMethod.class, "EarnedValueMethod");
		addEEnumLiteral(earnedValueMethodEEnum, EarnedValueMethod.PHYSICAL_PERCENT);
		addEEnumLiteral(earnedValueMethodEEnum, EarnedValueMethod.ZERO_HUNDRED);
		addEEnumLiteral(earnedValueMethodEEnum, EarnedValueMethod.FIFTY_FIFTY);
		addEEnumLiteral(earnedValueMethodEEnum, EarnedValueMethod.TWENTY_EIGHTY);
		addEEnumLiteral(earnedValueMethodEEnum, EarnedValueMethod.WEIGHTED_MILESTONES);
		addEEnumLiteral(earnedValueMethodEEnum, EarnedValueMethod.DURATION_PERCENT);
		addEEnumLiteral(earnedValueMethodEEnum, EarnedValueMethod.LEVEL_OF_EFFORT);

		initEEnum(estimateDistributionEEnum, EstimateDistribution.class, "EstimateDistribution");
		addEEnumLiteral(estimateDistributionEEnum, EstimateDistribution.BETA_PERT);
		addEEnumLiteral(estimateDistributionEEnum, EstimateDistribution.TRIANGULAR);
		addEEnumLiteral(estimateDistributionEEnum, EstimateDistribution.LOGNORMAL);
		addEEnumLiteral(estimateDistributionEEnum, EstimateDistribution.UNIFORM);

		initEEnum(dependencyTypeEEnum, DependencyType.class, "DependencyType");
		addEEnumLiteral(dependencyTypeEEnum, DependencyType.FINISH_TO_START);
		addEEnumLiteral(dependencyTypeEEnum, DependencyType.START_TO_START);
		addEEnumLiteral(dependencyTypeEEnum, DependencyType.FINISH_TO_FINISH);
		addEEnumLiteral(dependencyTypeEEnum, DependencyType.START_TO_FINISH);

		initEEnum(dependencyNatureEEnum, DependencyNature.class, "DependencyNature");
		addEEnumLiteral(dependencyNatureEEnum, DependencyNature.UNSPECIFIED);
		addEEnumLiteral(dependencyNatureEEnum, DependencyNature.MANDATORY);
		addEEnumLiteral(dependencyNatureEEnum, DependencyNature.DISCRETIONARY);
		addEEnumLiteral(dependencyNatureEEnum, DependencyNature.EXTERNAL);

		initEEnum(lagCalendarEEnum, LagCalendar.class, "LagCalendar");
		addEEnumLiteral(lagCalendarEEnum, LagCalendar.SUCCESSOR);
		addEEnumLiteral(lagCalendarEEnum, LagCalendar.PREDECESSOR);
		addEEnumLiteral(lagCalendarEEnum, LagCalendar.PROJECT);
		addEEnumLiteral(lagCalendarEEnum, LagCalendar.CONTINUOUS);

		initEEnum(deliverableStateEEnum, DeliverableState.class, "DeliverableState");
		addEEnumLiteral(deliverableStateEEnum, DeliverableState.PLANNED);
		addEEnumLiteral(deliverableStateEEnum, DeliverableState.IN_PROGRESS);
		addEEnumLiteral(deliverableStateEEnum, DeliverableState.DELIVERED);
		addEEnumLiteral(deliverableStateEEnum, DeliverableState.ACCEPTED);
		addEEnumLiteral(deliverableStateEEnum, DeliverableState.REJECTED);

		initEEnum(costAccrualEEnum, CostAccrual.class, "CostAccrual");
		addEEnumLiteral(costAccrualEEnum, CostAccrual.START);
		addEEnumLiteral(costAccrualEEnum, CostAccrual.PRORATED);
		addEEnumLiteral(costAccrualEEnum, CostAccrual.END);

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
		  (wbsElementEClass,
		   source,
		   new String[] {
			   "criterion", "C2.1"
		   });
		addAnnotation
		  (getWbsElement_Responsible(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getWbsElement_PredecessorLinks(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getWbsElement_SuccessorLinks(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getWbsElement_ConstraintType(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getWbsElement_ConstraintDate(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getWbsElement_Deadline(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "date"
		   });
		addAnnotation
		  (getWbsElement_Deliverables(),
		   source,
		   new String[] {
			   "criterion", "C1.8"
		   });
		addAnnotation
		  (getWbsElement_Inactive(),
		   source,
		   new String[] {
			   "criterion", "C2.7"
		   });
		addAnnotation
		  (workPackageEClass,
		   source,
		   new String[] {
			   "criterion", "C1.8"
		   });
		addAnnotation
		  (getWorkPackage_Children(),
		   source,
		   new String[] {
			   "criterion", "C2.1"
		   });
		addAnnotation
		  (getWorkPackage_Budget(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency"
		   });
		addAnnotation
		  (activityEClass,
		   source,
		   new String[] {
			   "criterion", "C2.1"
		   });
		addAnnotation
		  (getActivity_Kind(),
		   source,
		   new String[] {
			   "criterion", "C2.1"
		   });
		addAnnotation
		  (getActivity_Nature(),
		   source,
		   new String[] {
			   "criterion", "C2.1"
		   });
		addAnnotation
		  (getActivity_SchedulingMode(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getActivity_ManualStart(),
		   source,
		   new String[] {
			   "criterion", "C2.8",
			   "unit", "date"
		   });
		addAnnotation
		  (getActivity_ManualFinish(),
		   source,
		   new String[] {
			   "criterion", "C2.8",
			   "unit", "date"
		   });
		addAnnotation
		  (getActivity_Duration(),
		   source,
		   new String[] {
			   "criterion", "C2.3",
			   "unit", "working time (elapsed time if elapsed)"
		   });
		addAnnotation
		  (getActivity_DurationUnit(),
		   source,
		   new String[] {
			   "criterion", "C2.3"
		   });
		addAnnotation
		  (getActivity_Elapsed(),
		   source,
		   new String[] {
			   "criterion", "C2.3"
		   });
		addAnnotation
		  (getActivity_Estimated(),
		   source,
		   new String[] {
			   "criterion", "C2.3"
		   });
		addAnnotation
		  (getActivity_Estimate(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getActivity_CrashOptions(),
		   source,
		   new String[] {
			   "criterion", "C2.9"
		   });
		addAnnotation
		  (getActivity_Effort(),
		   source,
		   new String[] {
			   "criterion", "C2.4",
			   "unit", "working time"
		   });
		addAnnotation
		  (getActivity_EffortRule(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getActivity_EffortDriven(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getActivity_Calendar(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getActivity_Interruptions(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getActivity_IgnoreResourceCalendars(),
		   source,
		   new String[] {
			   "criterion", "C2.12"
		   });
		addAnnotation
		  (getActivity_LevellingPriority(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "0\u20131000"
		   });
		addAnnotation
		  (getActivity_LevelledStart(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "date"
		   });
		addAnnotation
		  (getActivity_RequiredSkills(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getActivity_Assignments(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getActivity_Validates(),
		   source,
		   new String[] {
			   "criterion", "C2.10"
		   });
		addAnnotation
		  (getActivity_EarnedValueMethod(),
		   source,
		   new String[] {
			   "criterion", "C2.14"
		   });
		addAnnotation
		  (getActivity_ProgressMilestones(),
		   source,
		   new String[] {
			   "criterion", "C2.14"
		   });
		addAnnotation
		  (getActivity_ActualStart(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getActivity_ActualFinish(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getActivity_PercentComplete(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "percent, 0\u2013100"
		   });
		addAnnotation
		  (getActivity_PhysicalPercentComplete(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "percent, 0\u2013100"
		   });
		addAnnotation
		  (getActivity_RemainingDuration(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "working time (elapsed time if elapsed)"
		   });
		addAnnotation
		  (getActivity_FixedCost(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getActivity_FixedCostAccrual(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getActivity_ActualFixedCost(),
		   source,
		   new String[] {
			   "criterion", "C3.6",
			   "unit", "project currency"
		   });
		addAnnotation
		  (threePointEstimateEClass,
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getThreePointEstimate_Optimistic(),
		   source,
		   new String[] {
			   "criterion", "C2.8",
			   "unit", "working time"
		   });
		addAnnotation
		  (getThreePointEstimate_MostLikely(),
		   source,
		   new String[] {
			   "criterion", "C2.8",
			   "unit", "working time"
		   });
		addAnnotation
		  (getThreePointEstimate_Pessimistic(),
		   source,
		   new String[] {
			   "criterion", "C2.8",
			   "unit", "working time"
		   });
		addAnnotation
		  (getThreePointEstimate_Distribution(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getThreePointEstimate_Source(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (crashOptionEClass,
		   source,
		   new String[] {
			   "criterion", "C2.9"
		   });
		addAnnotation
		  (getCrashOption_Means(),
		   source,
		   new String[] {
			   "criterion", "C2.9"
		   });
		addAnnotation
		  (getCrashOption_Duration(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "working time (elapsed time if elapsed)"
		   });
		addAnnotation
		  (getCrashOption_Cost(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getCrashOption_Divisible(),
		   source,
		   new String[] {
			   "criterion", "C2.9"
		   });
		addAnnotation
		  (getCrashOption_Drawback(),
		   source,
		   new String[] {
			   "criterion", "C2.9"
		   });
		addAnnotation
		  (interruptionEClass,
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getInterruption_From(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getInterruption_To(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getInterruption_Reason(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (dependencyEClass,
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getDependency_Predecessor(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getDependency_Successor(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getDependency_Type(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getDependency_Nature(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getDependency_Lag(),
		   source,
		   new String[] {
			   "criterion", "C2.2",
			   "unit", "working time in the lag calendar; negative for a lead"
		   });
		addAnnotation
		  (getDependency_LagUnit(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getDependency_LagPercent(),
		   source,
		   new String[] {
			   "criterion", "C2.2",
			   "unit", "percent of the predecessor\'s duration"
		   });
		addAnnotation
		  (getDependency_LagCalendar(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (getDependency_Justification(),
		   source,
		   new String[] {
			   "criterion", "C2.2"
		   });
		addAnnotation
		  (deliverableEClass,
		   source,
		   new String[] {
			   "criterion", "C1.8"
		   });
		addAnnotation
		  (getDeliverable_State(),
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
		addAnnotation
		  (getDeliverable_AcceptanceCriteria(),
		   source,
		   new String[] {
			   "criterion", "C1.8"
		   });
		addAnnotation
		  (getDeliverable_DueOn(),
		   source,
		   new String[] {
			   "criterion", "C3.3",
			   "unit", "date"
		   });
		addAnnotation
		  (getDeliverable_DeliveredOn(),
		   source,
		   new String[] {
			   "criterion", "C3.3",
			   "unit", "date"
		   });
		addAnnotation
		  (getDeliverable_AcceptedOn(),
		   source,
		   new String[] {
			   "criterion", "C3.3",
			   "unit", "date"
		   });
		addAnnotation
		  (getDeliverable_AcceptedBy(),
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
		addAnnotation
		  (getDeliverable_Recipient(),
		   source,
		   new String[] {
			   "criterion", "C1.8"
		   });
		addAnnotation
		  (skillRequirementEClass,
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getSkillRequirement_Skill(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getSkillRequirement_Level(),
		   source,
		   new String[] {
			   "criterion", "C2.4",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getSkillRequirement_Quantity(),
		   source,
		   new String[] {
			   "criterion", "C2.4",
			   "unit", "persons"
		   });
		addAnnotation
		  (progressMilestoneEClass,
		   source,
		   new String[] {
			   "criterion", "C2.14"
		   });
		addAnnotation
		  (getProgressMilestone_Weight(),
		   source,
		   new String[] {
			   "criterion", "C2.14",
			   "unit", "percent of the activity, 0\u2013100"
		   });
		addAnnotation
		  (getProgressMilestone_ReachedOn(),
		   source,
		   new String[] {
			   "criterion", "C2.14",
			   "unit", "date"
		   });
	}

} //BreakdownPackageImpl
