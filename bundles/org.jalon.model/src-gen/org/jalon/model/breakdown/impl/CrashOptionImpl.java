/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import java.math.BigDecimal;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.CrashOption;

import org.jalon.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Crash Option</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.impl.CrashOptionImpl#getMeans <em>Means</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.CrashOptionImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.CrashOptionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.CrashOptionImpl#isDivisible <em>Divisible</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.CrashOptionImpl#getDrawback <em>Drawback</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CrashOptionImpl extends IdentifiedImpl implements CrashOption {
	/**
	 * The default value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected String means = MEANS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = null;

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
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #isDivisible() <em>Divisible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDivisible()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DIVISIBLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDivisible() <em>Divisible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDivisible()
	 * @generated
	 * @ordered
	 */
	protected boolean divisible = DIVISIBLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawback() <em>Drawback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawback()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAWBACK_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawback() <em>Drawback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawback()
	 * @generated
	 * @ordered
	 */
	protected String drawback = DRAWBACK_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CrashOptionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BreakdownPackage.Literals.CRASH_OPTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeans() {
		return means;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeans(String newMeans) {
		String oldMeans = means;
		means = newMeans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.CRASH_OPTION__MEANS, oldMeans, means));
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
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.CRASH_OPTION__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(BigDecimal newCost) {
		BigDecimal oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.CRASH_OPTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDivisible() {
		return divisible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDivisible(boolean newDivisible) {
		boolean oldDivisible = divisible;
		divisible = newDivisible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.CRASH_OPTION__DIVISIBLE, oldDivisible, divisible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrawback() {
		return drawback;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawback(String newDrawback) {
		String oldDrawback = drawback;
		drawback = newDrawback;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.CRASH_OPTION__DRAWBACK, oldDrawback, drawback));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BreakdownPackage.CRASH_OPTION__MEANS:
				return getMeans();
			case BreakdownPackage.CRASH_OPTION__DURATION:
				return getDuration();
			case BreakdownPackage.CRASH_OPTION__COST:
				return getCost();
			case BreakdownPackage.CRASH_OPTION__DIVISIBLE:
				return isDivisible();
			case BreakdownPackage.CRASH_OPTION__DRAWBACK:
				return getDrawback();
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
			case BreakdownPackage.CRASH_OPTION__MEANS:
				setMeans((String)newValue);
				return;
			case BreakdownPackage.CRASH_OPTION__DURATION:
				setDuration((Duration)newValue);
				return;
			case BreakdownPackage.CRASH_OPTION__COST:
				setCost((BigDecimal)newValue);
				return;
			case BreakdownPackage.CRASH_OPTION__DIVISIBLE:
				setDivisible((Boolean)newValue);
				return;
			case BreakdownPackage.CRASH_OPTION__DRAWBACK:
				setDrawback((String)newValue);
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
			case BreakdownPackage.CRASH_OPTION__MEANS:
				setMeans(MEANS_EDEFAULT);
				return;
			case BreakdownPackage.CRASH_OPTION__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case BreakdownPackage.CRASH_OPTION__COST:
				setCost(COST_EDEFAULT);
				return;
			case BreakdownPackage.CRASH_OPTION__DIVISIBLE:
				setDivisible(DIVISIBLE_EDEFAULT);
				return;
			case BreakdownPackage.CRASH_OPTION__DRAWBACK:
				setDrawback(DRAWBACK_EDEFAULT);
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
			case BreakdownPackage.CRASH_OPTION__MEANS:
				return MEANS_EDEFAULT == null ? means != null : !MEANS_EDEFAULT.equals(means);
			case BreakdownPackage.CRASH_OPTION__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case BreakdownPackage.CRASH_OPTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case BreakdownPackage.CRASH_OPTION__DIVISIBLE:
				return divisible != DIVISIBLE_EDEFAULT;
			case BreakdownPackage.CRASH_OPTION__DRAWBACK:
				return DRAWBACK_EDEFAULT == null ? drawback != null : !DRAWBACK_EDEFAULT.equals(drawback);
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
		result.append(" (means: ");
		result.append(means);
		result.append(", duration: ");
		result.append(duration);
		result.append(", cost: ");
		result.append(cost);
		result.append(", divisible: ");
		result.append(divisible);
		result.append(", drawback: ");
		result.append(drawback);
		result.append(')');
		return result.toString();
	}

} //CrashOptionImpl
