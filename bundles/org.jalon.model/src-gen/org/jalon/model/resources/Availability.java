/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.time.LocalDate;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Availability</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Capacity of a resource over a period.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Availability#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.resources.Availability#getTo <em>To</em>}</li>
 *   <li>{@link org.jalon.model.resources.Availability#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jalon.model.resources.Availability#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getAvailability()
 * @model annotation="http://jalon.org/model/meta criterion='C2.12'"
 * @generated
 */
public interface Availability extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day; open when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getAvailability_From()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.12' unit='date'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Availability#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDate value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day; open when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getAvailability_To()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.12' unit='date, included'"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Availability#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units available during the period.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(double)
	 * @see org.jalon.model.resources.ResourcesPackage#getAvailability_Units()
	 * @model default="1.0"
	 *        annotation="http://jalon.org/model/meta criterion='C2.12' unit='units'"
	 * @generated
	 */
	double getUnits();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Availability#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(double value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the capacity differs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getAvailability_Reason()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.12'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Availability#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

} // Availability
