/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Rate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Rate of a resource from a given day on.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Rate#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.resources.Rate#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.Rate#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jalon.model.resources.Rate#getOvertimeAmount <em>Overtime Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.Rate#getCostPerUse <em>Cost Per Use</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getRate()
 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
 * @generated
 */
public interface Rate extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day of the rate; open when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getRate_From()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13' unit='date'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Rate#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of one unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.jalon.model.resources.ResourcesPackage#getRate_Amount()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency per unit'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Rate#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.RateUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one unit buys.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see org.jalon.model.resources.RateUnit
	 * @see #setUnit(RateUnit)
	 * @see org.jalon.model.resources.ResourcesPackage#getRate_Unit()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	RateUnit getUnit();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Rate#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see org.jalon.model.resources.RateUnit
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(RateUnit value);

	/**
	 * Returns the value of the '<em><b>Overtime Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of one unit of overtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overtime Amount</em>' attribute.
	 * @see #setOvertimeAmount(BigDecimal)
	 * @see org.jalon.model.resources.ResourcesPackage#getRate_OvertimeAmount()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency per unit'"
	 * @generated
	 */
	BigDecimal getOvertimeAmount();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Rate#getOvertimeAmount <em>Overtime Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overtime Amount</em>' attribute.
	 * @see #getOvertimeAmount()
	 * @generated
	 */
	void setOvertimeAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cost Per Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost borne once for each assignment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Per Use</em>' attribute.
	 * @see #setCostPerUse(BigDecimal)
	 * @see org.jalon.model.resources.ResourcesPackage#getRate_CostPerUse()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency'"
	 * @generated
	 */
	BigDecimal getCostPerUse();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Rate#getCostPerUse <em>Cost Per Use</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Per Use</em>' attribute.
	 * @see #getCostPerUse()
	 * @generated
	 */
	void setCostPerUse(BigDecimal value);

} // Rate
