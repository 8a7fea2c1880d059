/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jalon.model.breakdown.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class BreakdownFactoryImpl extends EFactoryImpl implements BreakdownFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static BreakdownFactory init() {
		try {
			BreakdownFactory theBreakdownFactory = (BreakdownFactory)EPackage.Registry.INSTANCE.getEFactory(BreakdownPackage.eNS_URI);
			if (theBreakdownFactory != null) {
				return theBreakdownFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new BreakdownFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public BreakdownFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case BreakdownPackage.WORK_PACKAGE: return createWorkPackage();
			case BreakdownPackage.ACTIVITY: return createActivity();
			case BreakdownPackage.THREE_POINT_ESTIMATE: return createThreePointEstimate();
			case BreakdownPackage.CRASH_OPTION: return createCrashOption();
			case BreakdownPackage.INTERRUPTION: return createInterruption();
			case BreakdownPackage.DEPENDENCY: return createDependency();
			case BreakdownPackage.DELIVERABLE: return createDeliverable();
			case BreakdownPackage.SKILL_REQUIREMENT: return createSkillRequirement();
			case BreakdownPackage.PROGRESS_MILESTONE: return createProgressMilestone();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case BreakdownPackage.ACTIVITY_KIND:
				return createActivityKindFromString(eDataType, initialValue);
			case BreakdownPackage.ACTIVITY_NATURE:
				return createActivityNatureFromString(eDataType, initialValue);
			case BreakdownPackage.SCHEDULING_MODE:
				return createSchedulingModeFromString(eDataType, initialValue);
			case BreakdownPackage.CONSTRAINT_TYPE:
				return createConstraintTypeFromString(eDataType, initialValue);
			case BreakdownPackage.EFFORT_RULE:
				return createEffortRuleFromString(eDataType, initialValue);
			case BreakdownPackage.EARNED_VALUE_METHOD:
				return createEarnedValueMethodFromString(eDataType, initialValue);
			case BreakdownPackage.ESTIMATE_DISTRIBUTION:
				return createEstimateDistributionFromString(eDataType, initialValue);
			case BreakdownPackage.DEPENDENCY_TYPE:
				return createDependencyTypeFromString(eDataType, initialValue);
			case BreakdownPackage.DEPENDENCY_NATURE:
				return createDependencyNatureFromString(eDataType, initialValue);
			case BreakdownPackage.LAG_CALENDAR:
				return createLagCalendarFromString(eDataType, initialValue);
			case BreakdownPackage.DELIVERABLE_STATE:
				return createDeliverableStateFromString(eDataType, initialValue);
			case BreakdownPackage.COST_ACCRUAL:
				return createCostAccrualFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case BreakdownPackage.ACTIVITY_KIND:
				return convertActivityKindToString(eDataType, instanceValue);
			case BreakdownPackage.ACTIVITY_NATURE:
				return convertActivityNatureToString(eDataType, instanceValue);
			case BreakdownPackage.SCHEDULING_MODE:
				return convertSchedulingModeToString(eDataType, instanceValue);
			case BreakdownPackage.CONSTRAINT_TYPE:
				return convertConstraintTypeToString(eDataType, instanceValue);
			case BreakdownPackage.EFFORT_RULE:
				return convertEffortRuleToString(eDataType, instanceValue);
			case BreakdownPackage.EARNED_VALUE_METHOD:
				return convertEarnedValueMethodToString(eDataType, instanceValue);
			case BreakdownPackage.ESTIMATE_DISTRIBUTION:
				return convertEstimateDistributionToString(eDataType, instanceValue);
			case BreakdownPackage.DEPENDENCY_TYPE:
				return convertDependencyTypeToString(eDataType, instanceValue);
			case BreakdownPackage.DEPENDENCY_NATURE:
				return convertDependencyNatureToString(eDataType, instanceValue);
			case BreakdownPackage.LAG_CALENDAR:
				return convertLagCalendarToString(eDataType, instanceValue);
			case BreakdownPackage.DELIVERABLE_STATE:
				return convertDeliverableStateToString(eDataType, instanceValue);
			case BreakdownPackage.COST_ACCRUAL:
				return convertCostAccrualToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WorkPackage createWorkPackage() {
		WorkPackageImpl workPackage = new WorkPackageImpl();
		return workPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity createActivity() {
		ActivityImpl activity = new ActivityImpl();
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThreePointEstimate createThreePointEstimate() {
		ThreePointEstimateImpl threePointEstimate = new ThreePointEstimateImpl();
		return threePointEstimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CrashOption createCrashOption() {
		CrashOptionImpl crashOption = new CrashOptionImpl();
		return crashOption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interruption createInterruption() {
		InterruptionImpl interruption = new InterruptionImpl();
		return interruption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Dependency createDependency() {
		DependencyImpl dependency = new DependencyImpl();
		return dependency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Deliverable createDeliverable() {
		DeliverableImpl deliverable = new DeliverableImpl();
		return deliverable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SkillRequirement createSkillRequirement() {
		SkillRequirementImpl skillRequirement = new SkillRequirementImpl();
		return skillRequirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressMilestone createProgressMilestone() {
		ProgressMilestoneImpl progressMilestone = new ProgressMilestoneImpl();
		return progressMilestone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityKind createActivityKindFromString(EDataType eDataType, String initialValue) {
		ActivityKind result = ActivityKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityNature createActivityNatureFromString(EDataType eDataType, String initialValue) {
		ActivityNature result = ActivityNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertActivityNatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SchedulingMode createSchedulingModeFromString(EDataType eDataType, String initialValue) {
		SchedulingMode result = SchedulingMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSchedulingModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConstraintType createConstraintTypeFromString(EDataType eDataType, String initialValue) {
		ConstraintType result = ConstraintType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConstraintTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EffortRule createEffortRuleFromString(EDataType eDataType, String initialValue) {
		EffortRule result = EffortRule.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEffortRuleToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EarnedValueMethod createEarnedValueMethodFromString(EDataType eDataType, String initialValue) {
		EarnedValueMethod result = EarnedValueMethod.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEarnedValueMethodToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EstimateDistribution createEstimateDistributionFromString(EDataType eDataType, String initialValue) {
		EstimateDistribution result = EstimateDistribution.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEstimateDistributionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DependencyType createDependencyTypeFromString(EDataType eDataType, String initialValue) {
		DependencyType result = DependencyType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDependencyTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DependencyNature createDependencyNatureFromString(EDataType eDataType, String initialValue) {
		DependencyNature result = DependencyNature.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDependencyNatureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LagCalendar createLagCalendarFromString(EDataType eDataType, String initialValue) {
		LagCalendar result = LagCalendar.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLagCalendarToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DeliverableState createDeliverableStateFromString(EDataType eDataType, String initialValue) {
		DeliverableState result = DeliverableState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDeliverableStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CostAccrual createCostAccrualFromString(EDataType eDataType, String initialValue) {
		CostAccrual result = CostAccrual.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertCostAccrualToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BreakdownPackage getBreakdownPackage() {
		return (BreakdownPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static BreakdownPackage getPackage() {
		return BreakdownPackage.eINSTANCE;
	}

} //BreakdownFactoryImpl
