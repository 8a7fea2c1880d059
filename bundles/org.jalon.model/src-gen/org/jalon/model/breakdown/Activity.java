/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.TimeUnit;

import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Calendar;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Activity</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Elementary piece of work, or a point in time, that is planned.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.Activity#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getSchedulingMode <em>Scheduling Mode</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getManualStart <em>Manual Start</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getManualFinish <em>Manual Finish</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getDurationUnit <em>Duration Unit</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#isElapsed <em>Elapsed</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#isEstimated <em>Estimated</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getEstimate <em>Estimate</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getCrashOptions <em>Crash Options</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getEffortRule <em>Effort Rule</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#isEffortDriven <em>Effort Driven</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getInterruptions <em>Interruptions</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#isIgnoreResourceCalendars <em>Ignore Resource Calendars</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getLevellingPriority <em>Levelling Priority</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getLevelledStart <em>Levelled Start</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getRequiredSkills <em>Required Skills</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getAssignments <em>Assignments</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getValidates <em>Validates</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getEarnedValueMethod <em>Earned Value Method</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getProgressMilestones <em>Progress Milestones</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getActualStart <em>Actual Start</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getActualFinish <em>Actual Finish</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getPercentComplete <em>Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getPhysicalPercentComplete <em>Physical Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getRemainingDuration <em>Remaining Duration</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getFixedCost <em>Fixed Cost</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getFixedCostAccrual <em>Fixed Cost Accrual</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Activity#getActualFixedCost <em>Actual Fixed Cost</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity()
 * @model annotation="http://jalon.org/model/meta criterion='C2.1'"
 * @generated
 */
public interface Activity extends WbsElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.ActivityKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is on the plan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.breakdown.ActivityKind
	 * @see #setKind(ActivityKind)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.1'"
	 * @generated
	 */
	ActivityKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.breakdown.ActivityKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ActivityKind value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.ActivityNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Nature of the work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.breakdown.ActivityNature
	 * @see #setNature(ActivityNature)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Nature()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.1'"
	 * @generated
	 */
	ActivityNature getNature();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.breakdown.ActivityNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(ActivityNature value);

	/**
	 * Returns the value of the '<em><b>Scheduling Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.SchedulingMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its dates are computed or set by hand.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scheduling Mode</em>' attribute.
	 * @see org.jalon.model.breakdown.SchedulingMode
	 * @see #setSchedulingMode(SchedulingMode)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_SchedulingMode()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	SchedulingMode getSchedulingMode();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getSchedulingMode <em>Scheduling Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scheduling Mode</em>' attribute.
	 * @see org.jalon.model.breakdown.SchedulingMode
	 * @see #getSchedulingMode()
	 * @generated
	 */
	void setSchedulingMode(SchedulingMode value);

	/**
	 * Returns the value of the '<em><b>Manual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start set by hand, in manual mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manual Start</em>' attribute.
	 * @see #setManualStart(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_ManualStart()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8' unit='date'"
	 * @generated
	 */
	LocalDateTime getManualStart();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getManualStart <em>Manual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manual Start</em>' attribute.
	 * @see #getManualStart()
	 * @generated
	 */
	void setManualStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Manual Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finish set by hand, in manual mode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manual Finish</em>' attribute.
	 * @see #setManualFinish(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_ManualFinish()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8' unit='date'"
	 * @generated
	 */
	LocalDateTime getManualFinish();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getManualFinish <em>Manual Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manual Finish</em>' attribute.
	 * @see #getManualFinish()
	 * @generated
	 */
	void setManualFinish(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * The default value is <code>"PT8H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimated duration. Zero for a milestone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Duration()
	 * @model default="PT8H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.3' unit='working time (elapsed time if elapsed)'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Duration Unit</b></em>' attribute.
	 * The default value is <code>"DAY"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.TimeUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit in which the duration is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration Unit</em>' attribute.
	 * @see org.jalon.model.TimeUnit
	 * @see #setDurationUnit(TimeUnit)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_DurationUnit()
	 * @model default="DAY"
	 *        annotation="http://jalon.org/model/meta criterion='C2.3'"
	 * @generated
	 */
	TimeUnit getDurationUnit();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getDurationUnit <em>Duration Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration Unit</em>' attribute.
	 * @see org.jalon.model.TimeUnit
	 * @see #getDurationUnit()
	 * @generated
	 */
	void setDurationUnit(TimeUnit value);

	/**
	 * Returns the value of the '<em><b>Elapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the duration runs day and night, through days off (drying, transport).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Elapsed</em>' attribute.
	 * @see #setElapsed(boolean)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Elapsed()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.3'"
	 * @generated
	 */
	boolean isElapsed();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#isElapsed <em>Elapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Elapsed</em>' attribute.
	 * @see #isElapsed()
	 * @generated
	 */
	void setElapsed(boolean value);

	/**
	 * Returns the value of the '<em><b>Estimated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the duration is still a rough guess.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Estimated</em>' attribute.
	 * @see #setEstimated(boolean)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Estimated()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.3'"
	 * @generated
	 */
	boolean isEstimated();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#isEstimated <em>Estimated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Estimated</em>' attribute.
	 * @see #isEstimated()
	 * @generated
	 */
	void setEstimated(boolean value);

	/**
	 * Returns the value of the '<em><b>Estimate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Optimistic, most likely and pessimistic durations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Estimate</em>' containment reference.
	 * @see #setEstimate(ThreePointEstimate)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Estimate()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	ThreePointEstimate getEstimate();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getEstimate <em>Estimate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Estimate</em>' containment reference.
	 * @see #getEstimate()
	 * @generated
	 */
	void setEstimate(ThreePointEstimate value);

	/**
	 * Returns the value of the '<em><b>Crash Options</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.CrashOption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways to shorten it for money.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Crash Options</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_CrashOptions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9'"
	 * @generated
	 */
	EList<CrashOption> getCrashOptions();

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned effort when it isn't given by assignments.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Effort()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4' unit='working time'"
	 * @generated
	 */
	Duration getEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(Duration value);

	/**
	 * Returns the value of the '<em><b>Effort Rule</b></em>' attribute.
	 * The default value is <code>"FIXED_UNITS"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.EffortRule}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What stays when units, effort or duration change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort Rule</em>' attribute.
	 * @see org.jalon.model.breakdown.EffortRule
	 * @see #setEffortRule(EffortRule)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_EffortRule()
	 * @model default="FIXED_UNITS"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	EffortRule getEffortRule();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getEffortRule <em>Effort Rule</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort Rule</em>' attribute.
	 * @see org.jalon.model.breakdown.EffortRule
	 * @see #getEffortRule()
	 * @generated
	 */
	void setEffortRule(EffortRule value);

	/**
	 * Returns the value of the '<em><b>Effort Driven</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether adding a resource shortens the duration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort Driven</em>' attribute.
	 * @see #setEffortDriven(boolean)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_EffortDriven()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	boolean isEffortDriven();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#isEffortDriven <em>Effort Driven</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort Driven</em>' attribute.
	 * @see #isEffortDriven()
	 * @generated
	 */
	void setEffortDriven(boolean value);

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar of the activity; the project's when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar</em>' reference.
	 * @see #setCalendar(Calendar)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Calendar()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	Calendar getCalendar();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getCalendar <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' reference.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(Calendar value);

	/**
	 * Returns the value of the '<em><b>Interruptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.Interruption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Periods in which the work stands still, whatever the calendars say.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interruptions</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Interruptions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	EList<Interruption> getInterruptions();

	/**
	 * Returns the value of the '<em><b>Ignore Resource Calendars</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the work goes on when its resources are off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ignore Resource Calendars</em>' attribute.
	 * @see #setIgnoreResourceCalendars(boolean)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_IgnoreResourceCalendars()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.12'"
	 * @generated
	 */
	boolean isIgnoreResourceCalendars();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#isIgnoreResourceCalendars <em>Ignore Resource Calendars</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ignore Resource Calendars</em>' attribute.
	 * @see #isIgnoreResourceCalendars()
	 * @generated
	 */
	void setIgnoreResourceCalendars(boolean value);

	/**
	 * Returns the value of the '<em><b>Levelling Priority</b></em>' attribute.
	 * The default value is <code>"500"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who gets a scarce resource first: the higher.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levelling Priority</em>' attribute.
	 * @see #setLevellingPriority(int)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_LevellingPriority()
	 * @model default="500"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9' unit='0\u20131000'"
	 * @generated
	 */
	int getLevellingPriority();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getLevellingPriority <em>Levelling Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levelling Priority</em>' attribute.
	 * @see #getLevellingPriority()
	 * @generated
	 */
	void setLevellingPriority(int value);

	/**
	 * Returns the value of the '<em><b>Levelled Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date before which it doesn't start, because an accepted levelling found its resources busy until then.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Levelled Start</em>' attribute.
	 * @see #setLevelledStart(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_LevelledStart()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9' unit='date'"
	 * @generated
	 */
	LocalDateTime getLevelledStart();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getLevelledStart <em>Levelled Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Levelled Start</em>' attribute.
	 * @see #getLevelledStart()
	 * @generated
	 */
	void setLevelledStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Required Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.SkillRequirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills the activity needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Required Skills</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_RequiredSkills()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	EList<SkillRequirement> getRequiredSkills();

	/**
	 * Returns the value of the '<em><b>Assignments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Assignment}.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.resources.Assignment#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources assigned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assignments</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Assignments()
	 * @see org.jalon.model.resources.Assignment#getActivity
	 * @model opposite="activity" containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	EList<Assignment> getAssignments();

	/**
	 * Returns the value of the '<em><b>Validates</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.Deliverable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deliverables validated at this gate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validates</em>' reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_Validates()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.10'"
	 * @generated
	 */
	EList<Deliverable> getValidates();

	/**
	 * Returns the value of the '<em><b>Earned Value Method</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.EarnedValueMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its earned share is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Earned Value Method</em>' attribute.
	 * @see org.jalon.model.breakdown.EarnedValueMethod
	 * @see #setEarnedValueMethod(EarnedValueMethod)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_EarnedValueMethod()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.14'"
	 * @generated
	 */
	EarnedValueMethod getEarnedValueMethod();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getEarnedValueMethod <em>Earned Value Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Earned Value Method</em>' attribute.
	 * @see org.jalon.model.breakdown.EarnedValueMethod
	 * @see #getEarnedValueMethod()
	 * @generated
	 */
	void setEarnedValueMethod(EarnedValueMethod value);

	/**
	 * Returns the value of the '<em><b>Progress Milestones</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.ProgressMilestone}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Weighted steps, for the method of weighted milestones.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress Milestones</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_ProgressMilestones()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.14'"
	 * @generated
	 */
	EList<ProgressMilestone> getProgressMilestones();

	/**
	 * Returns the value of the '<em><b>Actual Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it actually started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Start</em>' attribute.
	 * @see #setActualStart(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_ActualStart()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getActualStart();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getActualStart <em>Actual Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Start</em>' attribute.
	 * @see #getActualStart()
	 * @generated
	 */
	void setActualStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Actual Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it actually finished.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Finish</em>' attribute.
	 * @see #setActualFinish(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_ActualFinish()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getActualFinish();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getActualFinish <em>Actual Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Finish</em>' attribute.
	 * @see #getActualFinish()
	 * @generated
	 */
	void setActualFinish(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the duration already elapsed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent Complete</em>' attribute.
	 * @see #setPercentComplete(double)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_PercentComplete()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4' unit='percent, 0\u2013100'"
	 * @generated
	 */
	double getPercentComplete();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getPercentComplete <em>Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent Complete</em>' attribute.
	 * @see #getPercentComplete()
	 * @generated
	 */
	void setPercentComplete(double value);

	/**
	 * Returns the value of the '<em><b>Physical Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the work physically done, as observed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Physical Percent Complete</em>' attribute.
	 * @see #setPhysicalPercentComplete(double)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_PhysicalPercentComplete()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4' unit='percent, 0\u2013100'"
	 * @generated
	 */
	double getPhysicalPercentComplete();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getPhysicalPercentComplete <em>Physical Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical Percent Complete</em>' attribute.
	 * @see #getPhysicalPercentComplete()
	 * @generated
	 */
	void setPhysicalPercentComplete(double value);

	/**
	 * Returns the value of the '<em><b>Remaining Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration still needed from the status date; computed from the share done when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remaining Duration</em>' attribute.
	 * @see #setRemainingDuration(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_RemainingDuration()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='working time (elapsed time if elapsed)'"
	 * @generated
	 */
	Duration getRemainingDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getRemainingDuration <em>Remaining Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remaining Duration</em>' attribute.
	 * @see #getRemainingDuration()
	 * @generated
	 */
	void setRemainingDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Fixed Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned cost that depends neither on effort nor on duration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Cost</em>' attribute.
	 * @see #setFixedCost(BigDecimal)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_FixedCost()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency'"
	 * @generated
	 */
	BigDecimal getFixedCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getFixedCost <em>Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Cost</em>' attribute.
	 * @see #getFixedCost()
	 * @generated
	 */
	void setFixedCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Fixed Cost Accrual</b></em>' attribute.
	 * The default value is <code>"PRORATED"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.CostAccrual}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the fixed cost falls due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fixed Cost Accrual</em>' attribute.
	 * @see org.jalon.model.breakdown.CostAccrual
	 * @see #setFixedCostAccrual(CostAccrual)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_FixedCostAccrual()
	 * @model default="PRORATED"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	CostAccrual getFixedCostAccrual();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getFixedCostAccrual <em>Fixed Cost Accrual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fixed Cost Accrual</em>' attribute.
	 * @see org.jalon.model.breakdown.CostAccrual
	 * @see #getFixedCostAccrual()
	 * @generated
	 */
	void setFixedCostAccrual(CostAccrual value);

	/**
	 * Returns the value of the '<em><b>Actual Fixed Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fixed cost actually borne so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Fixed Cost</em>' attribute.
	 * @see #setActualFixedCost(BigDecimal)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getActivity_ActualFixedCost()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.6' unit='project currency'"
	 * @generated
	 */
	BigDecimal getActualFixedCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Activity#getActualFixedCost <em>Actual Fixed Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Fixed Cost</em>' attribute.
	 * @see #getActualFixedCost()
	 * @generated
	 */
	void setActualFixedCost(BigDecimal value);

} // Activity
