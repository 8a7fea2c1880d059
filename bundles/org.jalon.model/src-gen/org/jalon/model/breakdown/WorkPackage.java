/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Work Package</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A part of the work, broken down further. Its dates, effort and cost are rolled up from its content.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.WorkPackage#getChildren <em>Children</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WorkPackage#getBudget <em>Budget</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getWorkPackage()
 * @model annotation="http://jalon.org/model/meta criterion='C1.8'"
 * @generated
 */
public interface WorkPackage extends WbsElement {
	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.WbsElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work packages and activities it is made of, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWorkPackage_Children()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.1'"
	 * @generated
	 */
	EList<WbsElement> getChildren();

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget allotted to the package.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWorkPackage_Budget()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency'"
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.WorkPackage#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

} // WorkPackage
