/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.impl.IdentifiedImpl;

import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.ResourcesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.impl.RateImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.RateImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.RateImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.RateImpl#getOvertimeAmount <em>Overtime Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.RateImpl#getCostPerUse <em>Cost Per Use</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RateImpl extends IdentifiedImpl implements Rate {
	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDate from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final RateUnit UNIT_EDEFAULT = RateUnit.HOUR;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected RateUnit unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOvertimeAmount() <em>Overtime Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvertimeAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal OVERTIME_AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOvertimeAmount() <em>Overtime Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvertimeAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal overtimeAmount = OVERTIME_AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostPerUse() <em>Cost Per Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostPerUse()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_PER_USE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCostPerUse() <em>Cost Per Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostPerUse()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal costPerUse = COST_PER_USE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.RATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDate newFrom) {
		LocalDate oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RATE__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RATE__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RateUnit getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(RateUnit newUnit) {
		RateUnit oldUnit = unit;
		unit = newUnit == null ? UNIT_EDEFAULT : newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RATE__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getOvertimeAmount() {
		return overtimeAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOvertimeAmount(BigDecimal newOvertimeAmount) {
		BigDecimal oldOvertimeAmount = overtimeAmount;
		overtimeAmount = newOvertimeAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RATE__OVERTIME_AMOUNT, oldOvertimeAmount, overtimeAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCostPerUse() {
		return costPerUse;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostPerUse(BigDecimal newCostPerUse) {
		BigDecimal oldCostPerUse = costPerUse;
		costPerUse = newCostPerUse;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RATE__COST_PER_USE, oldCostPerUse, costPerUse));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ResourcesPackage.RATE__FROM:
				return getFrom();
			case ResourcesPackage.RATE__AMOUNT:
				return getAmount();
			case ResourcesPackage.RATE__UNIT:
				return getUnit();
			case ResourcesPackage.RATE__OVERTIME_AMOUNT:
				return getOvertimeAmount();
			case ResourcesPackage.RATE__COST_PER_USE:
				return getCostPerUse();
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
			case ResourcesPackage.RATE__FROM:
				setFrom((LocalDate)newValue);
				return;
			case ResourcesPackage.RATE__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case ResourcesPackage.RATE__UNIT:
				setUnit((RateUnit)newValue);
				return;
			case ResourcesPackage.RATE__OVERTIME_AMOUNT:
				setOvertimeAmount((BigDecimal)newValue);
				return;
			case ResourcesPackage.RATE__COST_PER_USE:
				setCostPerUse((BigDecimal)newValue);
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
			case ResourcesPackage.RATE__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case ResourcesPackage.RATE__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case ResourcesPackage.RATE__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ResourcesPackage.RATE__OVERTIME_AMOUNT:
				setOvertimeAmount(OVERTIME_AMOUNT_EDEFAULT);
				return;
			case ResourcesPackage.RATE__COST_PER_USE:
				setCostPerUse(COST_PER_USE_EDEFAULT);
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
			case ResourcesPackage.RATE__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case ResourcesPackage.RATE__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case ResourcesPackage.RATE__UNIT:
				return unit != UNIT_EDEFAULT;
			case ResourcesPackage.RATE__OVERTIME_AMOUNT:
				return OVERTIME_AMOUNT_EDEFAULT == null ? overtimeAmount != null : !OVERTIME_AMOUNT_EDEFAULT.equals(overtimeAmount);
			case ResourcesPackage.RATE__COST_PER_USE:
				return COST_PER_USE_EDEFAULT == null ? costPerUse != null : !COST_PER_USE_EDEFAULT.equals(costPerUse);
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
		result.append(" (from: ");
		result.append(from);
		result.append(", amount: ");
		result.append(amount);
		result.append(", unit: ");
		result.append(unit);
		result.append(", overtimeAmount: ");
		result.append(overtimeAmount);
		result.append(", costPerUse: ");
		result.append(costPerUse);
		result.append(')');
		return result.toString();
	}

} //RateImpl
