/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assumption</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something held true without proof.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Assumption#getCheckBy <em>Check By</em>}</li>
 *   <li>{@link org.jalon.model.framing.Assumption#isConfirmed <em>Confirmed</em>}</li>
 *   <li>{@link org.jalon.model.framing.Assumption#getConsequence <em>Consequence</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getAssumption()
 * @model annotation="http://jalon.org/model/meta criterion='C1.2'"
 * @generated
 */
public interface Assumption extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Check By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day before which it must be checked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Check By</em>' attribute.
	 * @see #setCheckBy(LocalDate)
	 * @see org.jalon.model.framing.FramingPackage#getAssumption_CheckBy()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2' unit='date'"
	 * @generated
	 */
	LocalDate getCheckBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Assumption#getCheckBy <em>Check By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Check By</em>' attribute.
	 * @see #getCheckBy()
	 * @generated
	 */
	void setCheckBy(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Confirmed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has been checked and holds.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Confirmed</em>' attribute.
	 * @see #setConfirmed(boolean)
	 * @see org.jalon.model.framing.FramingPackage#getAssumption_Confirmed()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	boolean isConfirmed();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Assumption#isConfirmed <em>Confirmed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Confirmed</em>' attribute.
	 * @see #isConfirmed()
	 * @generated
	 */
	void setConfirmed(boolean value);

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What follows if it proves false.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequence</em>' attribute.
	 * @see #setConsequence(String)
	 * @see org.jalon.model.framing.FramingPackage#getAssumption_Consequence()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	String getConsequence();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Assumption#getConsequence <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consequence</em>' attribute.
	 * @see #getConsequence()
	 * @generated
	 */
	void setConsequence(String value);

} // Assumption
