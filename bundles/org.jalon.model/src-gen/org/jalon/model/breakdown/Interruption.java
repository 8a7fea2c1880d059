/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.time.LocalDateTime;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interruption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A period in which the work on an activity stands still.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.Interruption#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Interruption#getTo <em>To</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Interruption#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getInterruption()
 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
 * @generated
 */
public interface Interruption extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the work stops.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getInterruption_From()
	 * @model dataType="org.jalon.model.LocalDateTime" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='date'"
	 * @generated
	 */
	LocalDateTime getFrom();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Interruption#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it may go on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getInterruption_To()
	 * @model dataType="org.jalon.model.LocalDateTime" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='date'"
	 * @generated
	 */
	LocalDateTime getTo();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Interruption#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it stops.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getInterruption_Reason()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Interruption#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Interruption
