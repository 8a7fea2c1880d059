/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;
import org.jalon.model.TimeUnit;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ActivityNature;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.CostAccrual;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.EarnedValueMethod;
import org.jalon.model.breakdown.EffortRule;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.ProgressMilestone;
import org.jalon.model.breakdown.SchedulingMode;
import org.jalon.model.breakdown.SkillRequirement;
import org.jalon.model.breakdown.ThreePointEstimate;

import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.ResourcesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getSchedulingMode <em>Scheduling Mode</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getManualStart <em>Manual Start</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getManualFinish <em>Manual Finish</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getDurationUnit <em>Duration Unit</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#isElapsed <em>Elapsed</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#isEstimated <em>Estimated</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getEstimate <em>Estimate</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getCrashOptions <em>Crash Options</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getEffortRule <em>Effort Rule</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#isEffortDriven <em>Effort Driven</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getInterruptions <em>Interruptions</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#isIgnoreResourceCalendars <em>Ignore Resource Calendars</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getLevellingPriority <em>Levelling Priority</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getLevelledStart <em>Levelled Start</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getRequiredSkills <em>Required Skills</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getValidates <em>Validates</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getEarnedValueMethod <em>Earned Value Method</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getProgressMilestones <em>Progress Milestones</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getActualFinish <em>Actual Finish</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getPercentComplete <em>Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getPhysicalPercentComplete <em>Physical Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getRemainingDuration <em>Remaining Duration</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getFixedCost <em>Fixed Cost</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getFixedCostAccrual <em>Fixed Cost Accrual</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ActivityImpl#getActualFixedCost <em>Actual Fixed Cost</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActivityImpl extends WbsElementImpl implements Activity {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityKind KIND_EDEFAULT = ActivityKind.TASK;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ActivityKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final ActivityNature NATURE_EDEFAULT = ActivityNature.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected ActivityNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSchedulingMode() <em>Scheduling Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedulingMode()
	 * @generated
	 * @ordered
	 */
	protected static final SchedulingMode SCHEDULING_MODE_EDEFAULT = SchedulingMode.AUTOMATIC;

	/**
	 * The cached value of the '{@link #getSchedulingMode() <em>Scheduling Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSchedulingMode()
	 * @generated
	 * @ordered
	 */
	protected SchedulingMode schedulingMode = SCHEDULING_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getManualStart() <em>Manual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManualStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime MANUAL_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManualStart() <em>Manual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManualStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime manualStart = MANUAL_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getManualFinish() <em>Manual Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManualFinish()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime MANUAL_FINISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getManualFinish() <em>Manual Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManualFinish()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime manualFinish = MANUAL_FINISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT8H");

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getDurationUnit() <em>Duration Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationUnit()
	 * @generated
	 * @ordered
	 */
	protected static final TimeUnit DURATION_UNIT_EDEFAULT = TimeUnit.DAY;

	/**
	 * The cached value of the '{@link #getDurationUnit() <em>Duration Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDurationUnit()
	 * @generated
	 * @ordered
	 */
	protected TimeUnit durationUnit = DURATION_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #isElapsed() <em>Elapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isElapsed()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ELAPSED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isElapsed() <em>Elapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isElapsed()
	 * @generated
	 * @ordered
	 */
	protected boolean elapsed = ELAPSED_EDEFAULT;

	/**
	 * The default value of the '{@link #isEstimated() <em>Estimated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEstimated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ESTIMATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEstimated() <em>Estimated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEstimated()
	 * @generated
	 * @ordered
	 */
	protected boolean estimated = ESTIMATED_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEstimate() <em>Estimate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEstimate()
	 * @generated
	 * @ordered
	 */
	protected ThreePointEstimate estimate;

	/**
	 * The cached value of the '{@link #getCrashOptions() <em>Crash Options</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCrashOptions()
	 * @generated
	 * @ordered
	 */
	protected EList<CrashOption> crashOptions;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Duration EFFORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected Duration effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffortRule() <em>Effort Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffortRule()
	 * @generated
	 * @ordered
	 */
	protected static final EffortRule EFFORT_RULE_EDEFAULT = EffortRule.FIXED_UNITS;

	/**
	 * The cached value of the '{@link #getEffortRule() <em>Effort Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffortRule()
	 * @generated
	 * @ordered
	 */
	protected EffortRule effortRule = EFFORT_RULE_EDEFAULT;

	/**
	 * The default value of the '{@link #isEffortDriven() <em>Effort Driven</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEffortDriven()
	 * @generated
	 * @ordered
	 */
	protected static final boolean EFFORT_DRIVEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEffortDriven() <em>Effort Driven</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEffortDriven()
	 * @generated
	 * @ordered
	 */
	protected boolean effortDriven = EFFORT_DRIVEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected Calendar calendar;

	/**
	 * The cached value of the '{@link #getInterruptions() <em>Interruptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterruptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Interruption> interruptions;

	/**
	 * The default value of the '{@link #isIgnoreResourceCalendars() <em>Ignore Resource Calendars</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIgnoreResourceCalendars()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IGNORE_RESOURCE_CALENDARS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIgnoreResourceCalendars() <em>Ignore Resource Calendars</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIgnoreResourceCalendars()
	 * @generated
	 * @ordered
	 */
	protected boolean ignoreResourceCalendars = IGNORE_RESOURCE_CALENDARS_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevellingPriority() <em>Levelling Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevellingPriority()
	 * @generated
	 * @ordered
	 */
	protected static final int LEVELLING_PRIORITY_EDEFAULT = 500;

	/**
	 * The cached value of the '{@link #getLevellingPriority() <em>Levelling Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevellingPriority()
	 * @generated
	 * @ordered
	 */
	protected int levellingPriority = LEVELLING_PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevelledStart() <em>Levelled Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevelledStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime LEVELLED_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevelledStart() <em>Levelled Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevelledStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime levelledStart = LEVELLED_START_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRequiredSkills() <em>Required Skills</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequiredSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<SkillRequirement> requiredSkills;

	/**
	 * The cached value of the '{@link #getAssignments() <em>Assignments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssignments()
	 * @generated
	 * @ordered
	 */
	protected EList<Assignment> assignments;

	/**
	 * The cached value of the '{@link #getValidates() <em>Validates</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidates()
	 * @generated
	 * @ordered
	 */
	protected EList<Deliverable> validates;

	/**
	 * The default value of the '{@link #getEarnedValueMethod() <em>Earned Value Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarnedValueMethod()
	 * @generated
	 * @ordered
	 */
	protected static final EarnedValueMethod EARNED_VALUE_METHOD_EDEFAULT = EarnedValueMethod.PHYSICAL_PERCENT;

	/**
	 * The cached value of the '{@link #getEarnedValueMethod() <em>Earned Value Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEarnedValueMethod()
	 * @generated
	 * @ordered
	 */
	protected EarnedValueMethod earnedValueMethod = EARNED_VALUE_METHOD_EDEFAULT;

	/**
	 * The cached value of the '{@link #getProgressMilestones() <em>Progress Milestones</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressMilestones()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgressMilestone> progressMilestones;

	/**
	 * The default value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime ACTUAL_START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualStart() <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime actualStart = ACTUAL_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualFinish() <em>Actual Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualFinish()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime ACTUAL_FINISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualFinish() <em>Actual Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualFinish()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime actualFinish = ACTUAL_FINISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPercentComplete() <em>Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentComplete()
	 * @generated
	 * @ordered
	 */
	protected static final double PERCENT_COMPLETE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPercentComplete() <em>Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentComplete()
	 * @generated
	 * @ordered
	 */
	protected double percentComplete = PERCENT_COMPLETE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPhysicalPercentComplete() <em>Physical Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalPercentComplete()
	 * @generated
	 * @ordered
	 */
	protected static final double PHYSICAL_PERCENT_COMPLETE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPhysicalPercentComplete() <em>Physical Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhysicalPercentComplete()
	 * @generated
	 * @ordered
	 */
	protected double physicalPercentComplete = PHYSICAL_PERCENT_COMPLETE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemainingDuration() <em>Remaining Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REMAINING_DURATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemainingDuration() <em>Remaining Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration remainingDuration = REMAINING_DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getFixedCost() <em>Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal FIXED_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFixedCost() <em>Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal fixedCost = FIXED_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getFixedCostAccrual() <em>Fixed Cost Accrual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedCostAccrual()
	 * @generated
	 * @ordered
	 */
	protected static final CostAccrual FIXED_COST_ACCRUAL_EDEFAULT = CostAccrual.PRORATED;

	/**
	 * The cached value of the '{@link #getFixedCostAccrual() <em>Fixed Cost Accrual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFixedCostAccrual()
	 * @generated
	 * @ordered
	 */
	protected CostAccrual fixedCostAccrual = FIXED_COST_ACCRUAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualFixedCost() <em>Actual Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualFixedCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_FIXED_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualFixedCost() <em>Actual Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualFixedCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualFixedCost = ACTUAL_FIXED_COST_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActivityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BreakdownPackage.Literals.ACTIVITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ActivityKind newKind) {
		ActivityKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActivityNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(ActivityNature newNature) {
		ActivityNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchedulingMode getSchedulingMode() {
		return schedulingMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSchedulingMode(SchedulingMode newSchedulingMode) {
		SchedulingMode oldSchedulingMode = schedulingMode;
		schedulingMode = newSchedulingMode == null ? SCHEDULING_MODE_EDEFAULT : newSchedulingMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__SCHEDULING_MODE, oldSchedulingMode, schedulingMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getManualStart() {
		return manualStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManualStart(LocalDateTime newManualStart) {
		LocalDateTime oldManualStart = manualStart;
		manualStart = newManualStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__MANUAL_START, oldManualStart, manualStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getManualFinish() {
		return manualFinish;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManualFinish(LocalDateTime newManualFinish) {
		LocalDateTime oldManualFinish = manualFinish;
		manualFinish = newManualFinish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__MANUAL_FINISH, oldManualFinish, manualFinish));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Duration newDuration) {
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeUnit getDurationUnit() {
		return durationUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDurationUnit(TimeUnit newDurationUnit) {
		TimeUnit oldDurationUnit = durationUnit;
		durationUnit = newDurationUnit == null ? DURATION_UNIT_EDEFAULT : newDurationUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__DURATION_UNIT, oldDurationUnit, durationUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isElapsed() {
		return elapsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElapsed(boolean newElapsed) {
		boolean oldElapsed = elapsed;
		elapsed = newElapsed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__ELAPSED, oldElapsed, elapsed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEstimated() {
		return estimated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEstimated(boolean newEstimated) {
		boolean oldEstimated = estimated;
		estimated = newEstimated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__ESTIMATED, oldEstimated, estimated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThreePointEstimate getEstimate() {
		return estimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetEstimate(ThreePointEstimate newEstimate, NotificationChain msgs) {
		ThreePointEstimate oldEstimate = estimate;
		estimate = newEstimate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__ESTIMATE, oldEstimate, newEstimate);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEstimate(ThreePointEstimate newEstimate) {
		if (newEstimate != estimate) {
			NotificationChain msgs = null;
			if (estimate != null)
				msgs = ((InternalEObject)estimate).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - BreakdownPackage.ACTIVITY__ESTIMATE, null, msgs);
			if (newEstimate != null)
				msgs = ((InternalEObject)newEstimate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - BreakdownPackage.ACTIVITY__ESTIMATE, null, msgs);
			msgs = basicSetEstimate(newEstimate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__ESTIMATE, newEstimate, newEstimate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CrashOption> getCrashOptions() {
		if (crashOptions == null) {
			crashOptions = new EObjectContainmentEList<CrashOption>(CrashOption.class, this, BreakdownPackage.ACTIVITY__CRASH_OPTIONS);
		}
		return crashOptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(Duration newEffort) {
		Duration oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EffortRule getEffortRule() {
		return effortRule;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffortRule(EffortRule newEffortRule) {
		EffortRule oldEffortRule = effortRule;
		effortRule = newEffortRule == null ? EFFORT_RULE_EDEFAULT : newEffortRule;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__EFFORT_RULE, oldEffortRule, effortRule));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEffortDriven() {
		return effortDriven;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffortDriven(boolean newEffortDriven) {
		boolean oldEffortDriven = effortDriven;
		effortDriven = newEffortDriven;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__EFFORT_DRIVEN, oldEffortDriven, effortDriven));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getCalendar() {
		if (calendar != null && calendar.eIsProxy()) {
			InternalEObject oldCalendar = (InternalEObject)calendar;
			calendar = (Calendar)eResolveProxy(oldCalendar);
			if (calendar != oldCalendar) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BreakdownPackage.ACTIVITY__CALENDAR, oldCalendar, calendar));
			}
		}
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Calendar basicGetCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(Calendar newCalendar) {
		Calendar oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__CALENDAR, oldCalendar, calendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interruption> getInterruptions() {
		if (interruptions == null) {
			interruptions = new EObjectContainmentEList<Interruption>(Interruption.class, this, BreakdownPackage.ACTIVITY__INTERRUPTIONS);
		}
		return interruptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIgnoreResourceCalendars() {
		return ignoreResourceCalendars;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIgnoreResourceCalendars(boolean newIgnoreResourceCalendars) {
		boolean oldIgnoreResourceCalendars = ignoreResourceCalendars;
		ignoreResourceCalendars = newIgnoreResourceCalendars;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__IGNORE_RESOURCE_CALENDARS, oldIgnoreResourceCalendars, ignoreResourceCalendars));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLevellingPriority() {
		return levellingPriority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevellingPriority(int newLevellingPriority) {
		int oldLevellingPriority = levellingPriority;
		levellingPriority = newLevellingPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__LEVELLING_PRIORITY, oldLevellingPriority, levellingPriority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getLevelledStart() {
		return levelledStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevelledStart(LocalDateTime newLevelledStart) {
		LocalDateTime oldLevelledStart = levelledStart;
		levelledStart = newLevelledStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__LEVELLED_START, oldLevelledStart, levelledStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SkillRequirement> getRequiredSkills() {
		if (requiredSkills == null) {
			requiredSkills = new EObjectContainmentEList<SkillRequirement>(SkillRequirement.class, this, BreakdownPackage.ACTIVITY__REQUIRED_SKILLS);
		}
		return requiredSkills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assignment> getAssignments() {
		if (assignments == null) {
			assignments = new EObjectContainmentWithInverseEList<Assignment>(Assignment.class, this, BreakdownPackage.ACTIVITY__ASSIGNMENTS, ResourcesPackage.ASSIGNMENT__ACTIVITY);
		}
		return assignments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deliverable> getValidates() {
		if (validates == null) {
			validates = new EObjectResolvingEList<Deliverable>(Deliverable.class, this, BreakdownPackage.ACTIVITY__VALIDATES);
		}
		return validates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EarnedValueMethod getEarnedValueMethod() {
		return earnedValueMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEarnedValueMethod(EarnedValueMethod newEarnedValueMethod) {
		EarnedValueMethod oldEarnedValueMethod = earnedValueMethod;
		earnedValueMethod = newEarnedValueMethod == null ? EARNED_VALUE_METHOD_EDEFAULT : newEarnedValueMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__EARNED_VALUE_METHOD, oldEarnedValueMethod, earnedValueMethod));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgressMilestone> getProgressMilestones() {
		if (progressMilestones == null) {
			progressMilestones = new EObjectContainmentEList<ProgressMilestone>(ProgressMilestone.class, this, BreakdownPackage.ACTIVITY__PROGRESS_MILESTONES);
		}
		return progressMilestones;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getActualStart() {
		return actualStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualStart(LocalDateTime newActualStart) {
		LocalDateTime oldActualStart = actualStart;
		actualStart = newActualStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__ACTUAL_START, oldActualStart, actualStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getActualFinish() {
		return actualFinish;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualFinish(LocalDateTime newActualFinish) {
		LocalDateTime oldActualFinish = actualFinish;
		actualFinish = newActualFinish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__ACTUAL_FINISH, oldActualFinish, actualFinish));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPercentComplete() {
		return percentComplete;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercentComplete(double newPercentComplete) {
		double oldPercentComplete = percentComplete;
		percentComplete = newPercentComplete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__PERCENT_COMPLETE, oldPercentComplete, percentComplete));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPhysicalPercentComplete() {
		return physicalPercentComplete;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhysicalPercentComplete(double newPhysicalPercentComplete) {
		double oldPhysicalPercentComplete = physicalPercentComplete;
		physicalPercentComplete = newPhysicalPercentComplete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__PHYSICAL_PERCENT_COMPLETE, oldPhysicalPercentComplete, physicalPercentComplete));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRemainingDuration() {
		return remainingDuration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemainingDuration(Duration newRemainingDuration) {
		Duration oldRemainingDuration = remainingDuration;
		remainingDuration = newRemainingDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__REMAINING_DURATION, oldRemainingDuration, remainingDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getFixedCost() {
		return fixedCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedCost(BigDecimal newFixedCost) {
		BigDecimal oldFixedCost = fixedCost;
		fixedCost = newFixedCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__FIXED_COST, oldFixedCost, fixedCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CostAccrual getFixedCostAccrual() {
		return fixedCostAccrual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFixedCostAccrual(CostAccrual newFixedCostAccrual) {
		CostAccrual oldFixedCostAccrual = fixedCostAccrual;
		fixedCostAccrual = newFixedCostAccrual == null ? FIXED_COST_ACCRUAL_EDEFAULT : newFixedCostAccrual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__FIXED_COST_ACCRUAL, oldFixedCostAccrual, fixedCostAccrual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualFixedCost() {
		return actualFixedCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualFixedCost(BigDecimal newActualFixedCost) {
		BigDecimal oldActualFixedCost = actualFixedCost;
		actualFixedCost = newActualFixedCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.ACTIVITY__ACTUAL_FIXED_COST, oldActualFixedCost, actualFixedCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BreakdownPackage.ACTIVITY__ASSIGNMENTS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getAssignments()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BreakdownPackage.ACTIVITY__ESTIMATE:
				return basicSetEstimate(null, msgs);
			case BreakdownPackage.ACTIVITY__CRASH_OPTIONS:
				return ((InternalEList<?>)getCrashOptions()).basicRemove(otherEnd, msgs);
			case BreakdownPackage.ACTIVITY__INTERRUPTIONS:
				return ((InternalEList<?>)getInterruptions()).basicRemove(otherEnd, msgs);
			case BreakdownPackage.ACTIVITY__REQUIRED_SKILLS:
				return ((InternalEList<?>)getRequiredSkills()).basicRemove(otherEnd, msgs);
			case BreakdownPackage.ACTIVITY__ASSIGNMENTS:
				return ((InternalEList<?>)getAssignments()).basicRemove(otherEnd, msgs);
			case BreakdownPackage.ACTIVITY__PROGRESS_MILESTONES:
				return ((InternalEList<?>)getProgressMilestones()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BreakdownPackage.ACTIVITY__KIND:
				return getKind();
			case BreakdownPackage.ACTIVITY__NATURE:
				return getNature();
			case BreakdownPackage.ACTIVITY__SCHEDULING_MODE:
				return getSchedulingMode();
			case BreakdownPackage.ACTIVITY__MANUAL_START:
				return getManualStart();
			case BreakdownPackage.ACTIVITY__MANUAL_FINISH:
				return getManualFinish();
			case BreakdownPackage.ACTIVITY__DURATION:
				return getDuration();
			case BreakdownPackage.ACTIVITY__DURATION_UNIT:
				return getDurationUnit();
			case BreakdownPackage.ACTIVITY__ELAPSED:
				return isElapsed();
			case BreakdownPackage.ACTIVITY__ESTIMATED:
				return isEstimated();
			case BreakdownPackage.ACTIVITY__ESTIMATE:
				return getEstimate();
			case BreakdownPackage.ACTIVITY__CRASH_OPTIONS:
				return getCrashOptions();
			case BreakdownPackage.ACTIVITY__EFFORT:
				return getEffort();
			case BreakdownPackage.ACTIVITY__EFFORT_RULE:
				return getEffortRule();
			case BreakdownPackage.ACTIVITY__EFFORT_DRIVEN:
				return isEffortDriven();
			case BreakdownPackage.ACTIVITY__CALENDAR:
				if (resolve) return getCalendar();
				return basicGetCalendar();
			case BreakdownPackage.ACTIVITY__INTERRUPTIONS:
				return getInterruptions();
			case BreakdownPackage.ACTIVITY__IGNORE_RESOURCE_CALENDARS:
				return isIgnoreResourceCalendars();
			case BreakdownPackage.ACTIVITY__LEVELLING_PRIORITY:
				return getLevellingPriority();
			case BreakdownPackage.ACTIVITY__LEVELLED_START:
				return getLevelledStart();
			case BreakdownPackage.ACTIVITY__REQUIRED_SKILLS:
				return getRequiredSkills();
			case BreakdownPackage.ACTIVITY__ASSIGNMENTS:
				return getAssignments();
			case BreakdownPackage.ACTIVITY__VALIDATES:
				return getValidates();
			case BreakdownPackage.ACTIVITY__EARNED_VALUE_METHOD:
				return getEarnedValueMethod();
			case BreakdownPackage.ACTIVITY__PROGRESS_MILESTONES:
				return getProgressMilestones();
			case BreakdownPackage.ACTIVITY__ACTUAL_START:
				return getActualStart();
			case BreakdownPackage.ACTIVITY__ACTUAL_FINISH:
				return getActualFinish();
			case BreakdownPackage.ACTIVITY__PERCENT_COMPLETE:
				return getPercentComplete();
			case BreakdownPackage.ACTIVITY__PHYSICAL_PERCENT_COMPLETE:
				return getPhysicalPercentComplete();
			case BreakdownPackage.ACTIVITY__REMAINING_DURATION:
				return getRemainingDuration();
			case BreakdownPackage.ACTIVITY__FIXED_COST:
				return getFixedCost();
			case BreakdownPackage.ACTIVITY__FIXED_COST_ACCRUAL:
				return getFixedCostAccrual();
			case BreakdownPackage.ACTIVITY__ACTUAL_FIXED_COST:
				return getActualFixedCost();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case BreakdownPackage.ACTIVITY__KIND:
				setKind((ActivityKind)newValue);
				return;
			case BreakdownPackage.ACTIVITY__NATURE:
				setNature((ActivityNature)newValue);
				return;
			case BreakdownPackage.ACTIVITY__SCHEDULING_MODE:
				setSchedulingMode((SchedulingMode)newValue);
				return;
			case BreakdownPackage.ACTIVITY__MANUAL_START:
				setManualStart((LocalDateTime)newValue);
				return;
			case BreakdownPackage.ACTIVITY__MANUAL_FINISH:
				setManualFinish((LocalDateTime)newValue);
				return;
			case BreakdownPackage.ACTIVITY__DURATION:
				setDuration((Duration)newValue);
				return;
			case BreakdownPackage.ACTIVITY__DURATION_UNIT:
				setDurationUnit((TimeUnit)newValue);
				return;
			case BreakdownPackage.ACTIVITY__ELAPSED:
				setElapsed((Boolean)newValue);
				return;
			case BreakdownPackage.ACTIVITY__ESTIMATED:
				setEstimated((Boolean)newValue);
				return;
			case BreakdownPackage.ACTIVITY__ESTIMATE:
				setEstimate((ThreePointEstimate)newValue);
				return;
			case BreakdownPackage.ACTIVITY__CRASH_OPTIONS:
				getCrashOptions().clear();
				getCrashOptions().addAll((Collection<? extends CrashOption>)newValue);
				return;
			case BreakdownPackage.ACTIVITY__EFFORT:
				setEffort((Duration)newValue);
				return;
			case BreakdownPackage.ACTIVITY__EFFORT_RULE:
				setEffortRule((EffortRule)newValue);
				return;
			case BreakdownPackage.ACTIVITY__EFFORT_DRIVEN:
				setEffortDriven((Boolean)newValue);
				return;
			case BreakdownPackage.ACTIVITY__CALENDAR:
				setCalendar((Calendar)newValue);
				return;
			case BreakdownPackage.ACTIVITY__INTERRUPTIONS:
				getInterruptions().clear();
				getInterruptions().addAll((Collection<? extends Interruption>)newValue);
				return;
			case BreakdownPackage.ACTIVITY__IGNORE_RESOURCE_CALENDARS:
				setIgnoreResourceCalendars((Boolean)newValue);
				return;
			case BreakdownPackage.ACTIVITY__LEVELLING_PRIORITY:
				setLevellingPriority((Integer)newValue);
				return;
			case BreakdownPackage.ACTIVITY__LEVELLED_START:
				setLevelledStart((LocalDateTime)newValue);
				return;
			case BreakdownPackage.ACTIVITY__REQUIRED_SKILLS:
				getRequiredSkills().clear();
				getRequiredSkills().addAll((Collection<? extends SkillRequirement>)newValue);
				return;
			case BreakdownPackage.ACTIVITY__ASSIGNMENTS:
				getAssignments().clear();
				getAssignments().addAll((Collection<? extends Assignment>)newValue);
				return;
			case BreakdownPackage.ACTIVITY__VALIDATES:
				getValidates().clear();
				getValidates().addAll((Collection<? extends Deliverable>)newValue);
				return;
			case BreakdownPackage.ACTIVITY__EARNED_VALUE_METHOD:
				setEarnedValueMethod((EarnedValueMethod)newValue);
				return;
			case BreakdownPackage.ACTIVITY__PROGRESS_MILESTONES:
				getProgressMilestones().clear();
				getProgressMilestones().addAll((Collection<? extends ProgressMilestone>)newValue);
				return;
			case BreakdownPackage.ACTIVITY__ACTUAL_START:
				setActualStart((LocalDateTime)newValue);
				return;
			case BreakdownPackage.ACTIVITY__ACTUAL_FINISH:
				setActualFinish((LocalDateTime)newValue);
				return;
			case BreakdownPackage.ACTIVITY__PERCENT_COMPLETE:
				setPercentComplete((Double)newValue);
				return;
			case BreakdownPackage.ACTIVITY__PHYSICAL_PERCENT_COMPLETE:
				setPhysicalPercentComplete((Double)newValue);
				return;
			case BreakdownPackage.ACTIVITY__REMAINING_DURATION:
				setRemainingDuration((Duration)newValue);
				return;
			case BreakdownPackage.ACTIVITY__FIXED_COST:
				setFixedCost((BigDecimal)newValue);
				return;
			case BreakdownPackage.ACTIVITY__FIXED_COST_ACCRUAL:
				setFixedCostAccrual((CostAccrual)newValue);
				return;
			case BreakdownPackage.ACTIVITY__ACTUAL_FIXED_COST:
				setActualFixedCost((BigDecimal)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case BreakdownPackage.ACTIVITY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__SCHEDULING_MODE:
				setSchedulingMode(SCHEDULING_MODE_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__MANUAL_START:
				setManualStart(MANUAL_START_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__MANUAL_FINISH:
				setManualFinish(MANUAL_FINISH_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__DURATION_UNIT:
				setDurationUnit(DURATION_UNIT_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__ELAPSED:
				setElapsed(ELAPSED_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__ESTIMATED:
				setEstimated(ESTIMATED_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__ESTIMATE:
				setEstimate((ThreePointEstimate)null);
				return;
			case BreakdownPackage.ACTIVITY__CRASH_OPTIONS:
				getCrashOptions().clear();
				return;
			case BreakdownPackage.ACTIVITY__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__EFFORT_RULE:
				setEffortRule(EFFORT_RULE_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__EFFORT_DRIVEN:
				setEffortDriven(EFFORT_DRIVEN_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__CALENDAR:
				setCalendar((Calendar)null);
				return;
			case BreakdownPackage.ACTIVITY__INTERRUPTIONS:
				getInterruptions().clear();
				return;
			case BreakdownPackage.ACTIVITY__IGNORE_RESOURCE_CALENDARS:
				setIgnoreResourceCalendars(IGNORE_RESOURCE_CALENDARS_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__LEVELLING_PRIORITY:
				setLevellingPriority(LEVELLING_PRIORITY_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__LEVELLED_START:
				setLevelledStart(LEVELLED_START_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__REQUIRED_SKILLS:
				getRequiredSkills().clear();
				return;
			case BreakdownPackage.ACTIVITY__ASSIGNMENTS:
				getAssignments().clear();
				return;
			case BreakdownPackage.ACTIVITY__VALIDATES:
				getValidates().clear();
				return;
			case BreakdownPackage.ACTIVITY__EARNED_VALUE_METHOD:
				setEarnedValueMethod(EARNED_VALUE_METHOD_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__PROGRESS_MILESTONES:
				getProgressMilestones().clear();
				return;
			case BreakdownPackage.ACTIVITY__ACTUAL_START:
				setActualStart(ACTUAL_START_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__ACTUAL_FINISH:
				setActualFinish(ACTUAL_FINISH_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__PERCENT_COMPLETE:
				setPercentComplete(PERCENT_COMPLETE_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__PHYSICAL_PERCENT_COMPLETE:
				setPhysicalPercentComplete(PHYSICAL_PERCENT_COMPLETE_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__REMAINING_DURATION:
				setRemainingDuration(REMAINING_DURATION_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__FIXED_COST:
				setFixedCost(FIXED_COST_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__FIXED_COST_ACCRUAL:
				setFixedCostAccrual(FIXED_COST_ACCRUAL_EDEFAULT);
				return;
			case BreakdownPackage.ACTIVITY__ACTUAL_FIXED_COST:
				setActualFixedCost(ACTUAL_FIXED_COST_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case BreakdownPackage.ACTIVITY__KIND:
				return kind != KIND_EDEFAULT;
			case BreakdownPackage.ACTIVITY__NATURE:
				return nature != NATURE_EDEFAULT;
			case BreakdownPackage.ACTIVITY__SCHEDULING_MODE:
				return schedulingMode != SCHEDULING_MODE_EDEFAULT;
			case BreakdownPackage.ACTIVITY__MANUAL_START:
				return MANUAL_START_EDEFAULT == null ? manualStart != null : !MANUAL_START_EDEFAULT.equals(manualStart);
			case BreakdownPackage.ACTIVITY__MANUAL_FINISH:
				return MANUAL_FINISH_EDEFAULT == null ? manualFinish != null : !MANUAL_FINISH_EDEFAULT.equals(manualFinish);
			case BreakdownPackage.ACTIVITY__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case BreakdownPackage.ACTIVITY__DURATION_UNIT:
				return durationUnit != DURATION_UNIT_EDEFAULT;
			case BreakdownPackage.ACTIVITY__ELAPSED:
				return elapsed != ELAPSED_EDEFAULT;
			case BreakdownPackage.ACTIVITY__ESTIMATED:
				return estimated != ESTIMATED_EDEFAULT;
			case BreakdownPackage.ACTIVITY__ESTIMATE:
				return estimate != null;
			case BreakdownPackage.ACTIVITY__CRASH_OPTIONS:
				return crashOptions != null && !crashOptions.isEmpty();
			case BreakdownPackage.ACTIVITY__EFFORT:
				return EFFORT_EDEFAULT == null ? effort != null : !EFFORT_EDEFAULT.equals(effort);
			case BreakdownPackage.ACTIVITY__EFFORT_RULE:
				return effortRule != EFFORT_RULE_EDEFAULT;
			case BreakdownPackage.ACTIVITY__EFFORT_DRIVEN:
				return effortDriven != EFFORT_DRIVEN_EDEFAULT;
			case BreakdownPackage.ACTIVITY__CALENDAR:
				return calendar != null;
			case BreakdownPackage.ACTIVITY__INTERRUPTIONS:
				return interruptions != null && !interruptions.isEmpty();
			case BreakdownPackage.ACTIVITY__IGNORE_RESOURCE_CALENDARS:
				return ignoreResourceCalendars != IGNORE_RESOURCE_CALENDARS_EDEFAULT;
			case BreakdownPackage.ACTIVITY__LEVELLING_PRIORITY:
				return levellingPriority != LEVELLING_PRIORITY_EDEFAULT;
			case BreakdownPackage.ACTIVITY__LEVELLED_START:
				return LEVELLED_START_EDEFAULT == null ? levelledStart != null : !LEVELLED_START_EDEFAULT.equals(levelledStart);
			case BreakdownPackage.ACTIVITY__REQUIRED_SKILLS:
				return requiredSkills != null && !requiredSkills.isEmpty();
			case BreakdownPackage.ACTIVITY__ASSIGNMENTS:
				return assignments != null && !assignments.isEmpty();
			case BreakdownPackage.ACTIVITY__VALIDATES:
				return validates != null && !validates.isEmpty();
			case BreakdownPackage.ACTIVITY__EARNED_VALUE_METHOD:
				return earnedValueMethod != EARNED_VALUE_METHOD_EDEFAULT;
			case BreakdownPackage.ACTIVITY__PROGRESS_MILESTONES:
				return progressMilestones != null && !progressMilestones.isEmpty();
			case BreakdownPackage.ACTIVITY__ACTUAL_START:
				return ACTUAL_START_EDEFAULT == null ? actualStart != null : !ACTUAL_START_EDEFAULT.equals(actualStart);
			case BreakdownPackage.ACTIVITY__ACTUAL_FINISH:
				return ACTUAL_FINISH_EDEFAULT == null ? actualFinish != null : !ACTUAL_FINISH_EDEFAULT.equals(actualFinish);
			case BreakdownPackage.ACTIVITY__PERCENT_COMPLETE:
				return percentComplete != PERCENT_COMPLETE_EDEFAULT;
			case BreakdownPackage.ACTIVITY__PHYSICAL_PERCENT_COMPLETE:
				return physicalPercentComplete != PHYSICAL_PERCENT_COMPLETE_EDEFAULT;
			case BreakdownPackage.ACTIVITY__REMAINING_DURATION:
				return REMAINING_DURATION_EDEFAULT == null ? remainingDuration != null : !REMAINING_DURATION_EDEFAULT.equals(remainingDuration);
			case BreakdownPackage.ACTIVITY__FIXED_COST:
				return FIXED_COST_EDEFAULT == null ? fixedCost != null : !FIXED_COST_EDEFAULT.equals(fixedCost);
			case BreakdownPackage.ACTIVITY__FIXED_COST_ACCRUAL:
				return fixedCostAccrual != FIXED_COST_ACCRUAL_EDEFAULT;
			case BreakdownPackage.ACTIVITY__ACTUAL_FIXED_COST:
				return ACTUAL_FIXED_COST_EDEFAULT == null ? actualFixedCost != null : !ACTUAL_FIXED_COST_EDEFAULT.equals(actualFixedCost);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (kind: ");
		result.append(kind);
		result.append(", nature: ");
		result.append(nature);
		result.append(", schedulingMode: ");
		result.append(schedulingMode);
		result.append(", manualStart: ");
		result.append(manualStart);
		result.append(", manualFinish: ");
		result.append(manualFinish);
		result.append(", duration: ");
		result.append(duration);
		result.append(", durationUnit: ");
		result.append(durationUnit);
		result.append(", elapsed: ");
		result.append(elapsed);
		result.append(", estimated: ");
		result.append(estimated);
		result.append(", effort: ");
		result.append(effort);
		result.append(", effortRule: ");
		result.append(effortRule);
		result.append(", effortDriven: ");
		result.append(effortDriven);
		result.append(", ignoreResourceCalendars: ");
		result.append(ignoreResourceCalendars);
		result.append(", levellingPriority: ");
		result.append(levellingPriority);
		result.append(", levelledStart: ");
		result.append(levelledStart);
		result.append(", earnedValueMethod: ");
		result.append(earnedValueMethod);
		result.append(", actualStart: ");
		result.append(actualStart);
		result.append(", actualFinish: ");
		result.append(actualFinish);
		result.append(", percentComplete: ");
		result.append(percentComplete);
		result.append(", physicalPercentComplete: ");
		result.append(physicalPercentComplete);
		result.append(", remainingDuration: ");
		result.append(remainingDuration);
		result.append(", fixedCost: ");
		result.append(fixedCost);
		result.append(", fixedCostAccrual: ");
		result.append(fixedCostAccrual);
		result.append(", actualFixedCost: ");
		result.append(actualFixedCost);
		result.append(')');
		return result.toString();
	}

} //ActivityImpl
