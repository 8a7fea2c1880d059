/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.time.LocalTime;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Working Period</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A period of work within a day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.WorkingPeriod#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.resources.WorkingPeriod#getTo <em>To</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getWorkingPeriod()
 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
 * @generated
 */
public interface WorkingPeriod extends Identified {
	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * The default value is <code>"08:00"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalTime)
	 * @see org.jalon.model.resources.ResourcesPackage#getWorkingPeriod_From()
	 * @model default="08:00" dataType="org.jalon.model.LocalTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='time of day'"
	 * @generated
	 */
	LocalTime getFrom();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.WorkingPeriod#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalTime value);

	/**
	 * Returns the value of the '<em><b>To</b></em>' attribute.
	 * The default value is <code>"12:00"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * End of work.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalTime)
	 * @see org.jalon.model.resources.ResourcesPackage#getWorkingPeriod_To()
	 * @model default="12:00" dataType="org.jalon.model.LocalTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='time of day; 00:00 is midnight at the end of the day'"
	 * @generated
	 */
	LocalTime getTo();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.WorkingPeriod#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalTime value);

} // WorkingPeriod
