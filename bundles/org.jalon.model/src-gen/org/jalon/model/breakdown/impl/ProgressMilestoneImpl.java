/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ProgressMilestone;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Progress Milestone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.impl.ProgressMilestoneImpl#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ProgressMilestoneImpl#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProgressMilestoneImpl extends ProjectElementImpl implements ProgressMilestone {
	/**
	 * The default value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected static final double WEIGHT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWeight() <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeight()
	 * @generated
	 * @ordered
	 */
	protected double weight = WEIGHT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReachedOn() <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReachedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate REACHED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReachedOn() <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReachedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate reachedOn = REACHED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProgressMilestoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BreakdownPackage.Literals.PROGRESS_MILESTONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWeight() {
		return weight;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWeight(double newWeight) {
		double oldWeight = weight;
		weight = newWeight;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.PROGRESS_MILESTONE__WEIGHT, oldWeight, weight));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReachedOn() {
		return reachedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReachedOn(LocalDate newReachedOn) {
		LocalDate oldReachedOn = reachedOn;
		reachedOn = newReachedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.PROGRESS_MILESTONE__REACHED_ON, oldReachedOn, reachedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BreakdownPackage.PROGRESS_MILESTONE__WEIGHT:
				return getWeight();
			case BreakdownPackage.PROGRESS_MILESTONE__REACHED_ON:
				return getReachedOn();
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
			case BreakdownPackage.PROGRESS_MILESTONE__WEIGHT:
				setWeight((Double)newValue);
				return;
			case BreakdownPackage.PROGRESS_MILESTONE__REACHED_ON:
				setReachedOn((LocalDate)newValue);
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
			case BreakdownPackage.PROGRESS_MILESTONE__WEIGHT:
				setWeight(WEIGHT_EDEFAULT);
				return;
			case BreakdownPackage.PROGRESS_MILESTONE__REACHED_ON:
				setReachedOn(REACHED_ON_EDEFAULT);
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
			case BreakdownPackage.PROGRESS_MILESTONE__WEIGHT:
				return weight != WEIGHT_EDEFAULT;
			case BreakdownPackage.PROGRESS_MILESTONE__REACHED_ON:
				return REACHED_ON_EDEFAULT == null ? reachedOn != null : !REACHED_ON_EDEFAULT.equals(reachedOn);
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
		result.append(" (weight: ");
		result.append(weight);
		result.append(", reachedOn: ");
		result.append(reachedOn);
		result.append(')');
		return result.toString();
	}

} //ProgressMilestoneImpl
