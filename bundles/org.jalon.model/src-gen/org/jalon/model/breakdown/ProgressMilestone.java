/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Milestone</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A weighted step of an activity, earned as a whole when reached.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.ProgressMilestone#getWeight <em>Weight</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.ProgressMilestone#getReachedOn <em>Reached On</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getProgressMilestone()
 * @model annotation="http://jalon.org/model/meta criterion='C2.14'"
 * @generated
 */
public interface ProgressMilestone extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share earned when it is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(double)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getProgressMilestone_Weight()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.14' unit='percent of the activity, 0\u2013100'"
	 * @generated
	 */
	double getWeight();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.ProgressMilestone#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(double value);

	/**
	 * Returns the value of the '<em><b>Reached On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reached On</em>' attribute.
	 * @see #setReachedOn(LocalDate)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getProgressMilestone_ReachedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.14' unit='date'"
	 * @generated
	 */
	LocalDate getReachedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.ProgressMilestone#getReachedOn <em>Reached On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reached On</em>' attribute.
	 * @see #getReachedOn()
	 * @generated
	 */
	void setReachedOn(LocalDate value);

} // ProgressMilestone
