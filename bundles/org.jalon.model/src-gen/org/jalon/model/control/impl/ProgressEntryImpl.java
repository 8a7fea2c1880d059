/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control.impl;

import java.math.BigDecimal;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.breakdown.Activity;

import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.ProgressEntry;

import org.jalon.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.impl.ProgressEntryImpl#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.ProgressEntryImpl#getPhysicalPercentComplete <em>Physical Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.ProgressEntryImpl#getRemainingDuration <em>Remaining Duration</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.ProgressEntryImpl#getActualEffort <em>Actual Effort</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.ProgressEntryImpl#getRemainingEffort <em>Remaining Effort</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.ProgressEntryImpl#getActualCost <em>Actual Cost</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.ProgressEntryImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressEntryImpl extends IdentifiedImpl implements ProgressEntry {
	/**
	 * The cached value of the '{@link #getActivity() <em>Activity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActivity()
	 * @generated
	 * @ordered
	 */
	protected Activity activity;

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
	 * The default value of the '{@link #getActualEffort() <em>Actual Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Duration ACTUAL_EFFORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualEffort() <em>Actual Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEffort()
	 * @generated
	 * @ordered
	 */
	protected Duration actualEffort = ACTUAL_EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemainingEffort() <em>Remaining Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REMAINING_EFFORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemainingEffort() <em>Remaining Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingEffort()
	 * @generated
	 * @ordered
	 */
	protected Duration remainingEffort = REMAINING_EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualCost() <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualCost() <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualCost = ACTUAL_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgressEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlPackage.Literals.PROGRESS_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getActivity() {
		if (activity != null && activity.eIsProxy()) {
			InternalEObject oldActivity = (InternalEObject)activity;
			activity = (Activity)eResolveProxy(oldActivity);
			if (activity != oldActivity) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ControlPackage.PROGRESS_ENTRY__ACTIVITY, oldActivity, activity));
			}
		}
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Activity basicGetActivity() {
		return activity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivity(Activity newActivity) {
		Activity oldActivity = activity;
		activity = newActivity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.PROGRESS_ENTRY__ACTIVITY, oldActivity, activity));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE, oldPhysicalPercentComplete, physicalPercentComplete));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.PROGRESS_ENTRY__REMAINING_DURATION, oldRemainingDuration, remainingDuration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getActualEffort() {
		return actualEffort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualEffort(Duration newActualEffort) {
		Duration oldActualEffort = actualEffort;
		actualEffort = newActualEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.PROGRESS_ENTRY__ACTUAL_EFFORT, oldActualEffort, actualEffort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRemainingEffort() {
		return remainingEffort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemainingEffort(Duration newRemainingEffort) {
		Duration oldRemainingEffort = remainingEffort;
		remainingEffort = newRemainingEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.PROGRESS_ENTRY__REMAINING_EFFORT, oldRemainingEffort, remainingEffort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualCost() {
		return actualCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualCost(BigDecimal newActualCost) {
		BigDecimal oldActualCost = actualCost;
		actualCost = newActualCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.PROGRESS_ENTRY__ACTUAL_COST, oldActualCost, actualCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.PROGRESS_ENTRY__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlPackage.PROGRESS_ENTRY__ACTIVITY:
				if (resolve) return getActivity();
				return basicGetActivity();
			case ControlPackage.PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE:
				return getPhysicalPercentComplete();
			case ControlPackage.PROGRESS_ENTRY__REMAINING_DURATION:
				return getRemainingDuration();
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_EFFORT:
				return getActualEffort();
			case ControlPackage.PROGRESS_ENTRY__REMAINING_EFFORT:
				return getRemainingEffort();
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_COST:
				return getActualCost();
			case ControlPackage.PROGRESS_ENTRY__COMMENT:
				return getComment();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ControlPackage.PROGRESS_ENTRY__ACTIVITY:
				setActivity((Activity)newValue);
				return;
			case ControlPackage.PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE:
				setPhysicalPercentComplete((Double)newValue);
				return;
			case ControlPackage.PROGRESS_ENTRY__REMAINING_DURATION:
				setRemainingDuration((Duration)newValue);
				return;
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_EFFORT:
				setActualEffort((Duration)newValue);
				return;
			case ControlPackage.PROGRESS_ENTRY__REMAINING_EFFORT:
				setRemainingEffort((Duration)newValue);
				return;
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_COST:
				setActualCost((BigDecimal)newValue);
				return;
			case ControlPackage.PROGRESS_ENTRY__COMMENT:
				setComment((String)newValue);
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
			case ControlPackage.PROGRESS_ENTRY__ACTIVITY:
				setActivity((Activity)null);
				return;
			case ControlPackage.PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE:
				setPhysicalPercentComplete(PHYSICAL_PERCENT_COMPLETE_EDEFAULT);
				return;
			case ControlPackage.PROGRESS_ENTRY__REMAINING_DURATION:
				setRemainingDuration(REMAINING_DURATION_EDEFAULT);
				return;
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_EFFORT:
				setActualEffort(ACTUAL_EFFORT_EDEFAULT);
				return;
			case ControlPackage.PROGRESS_ENTRY__REMAINING_EFFORT:
				setRemainingEffort(REMAINING_EFFORT_EDEFAULT);
				return;
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_COST:
				setActualCost(ACTUAL_COST_EDEFAULT);
				return;
			case ControlPackage.PROGRESS_ENTRY__COMMENT:
				setComment(COMMENT_EDEFAULT);
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
			case ControlPackage.PROGRESS_ENTRY__ACTIVITY:
				return activity != null;
			case ControlPackage.PROGRESS_ENTRY__PHYSICAL_PERCENT_COMPLETE:
				return physicalPercentComplete != PHYSICAL_PERCENT_COMPLETE_EDEFAULT;
			case ControlPackage.PROGRESS_ENTRY__REMAINING_DURATION:
				return REMAINING_DURATION_EDEFAULT == null ? remainingDuration != null : !REMAINING_DURATION_EDEFAULT.equals(remainingDuration);
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_EFFORT:
				return ACTUAL_EFFORT_EDEFAULT == null ? actualEffort != null : !ACTUAL_EFFORT_EDEFAULT.equals(actualEffort);
			case ControlPackage.PROGRESS_ENTRY__REMAINING_EFFORT:
				return REMAINING_EFFORT_EDEFAULT == null ? remainingEffort != null : !REMAINING_EFFORT_EDEFAULT.equals(remainingEffort);
			case ControlPackage.PROGRESS_ENTRY__ACTUAL_COST:
				return ACTUAL_COST_EDEFAULT == null ? actualCost != null : !ACTUAL_COST_EDEFAULT.equals(actualCost);
			case ControlPackage.PROGRESS_ENTRY__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
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
		result.append(" (physicalPercentComplete: ");
		result.append(physicalPercentComplete);
		result.append(", remainingDuration: ");
		result.append(remainingDuration);
		result.append(", actualEffort: ");
		result.append(actualEffort);
		result.append(", remainingEffort: ");
		result.append(remainingEffort);
		result.append(", actualCost: ");
		result.append(actualCost);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //ProgressEntryImpl
