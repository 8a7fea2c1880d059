/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calendar Exception</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Days on which working time differs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.CalendarException#getName <em>Name</em>}</li>
 *   <li>{@link org.jalon.model.resources.CalendarException#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.resources.CalendarException#getTo <em>To</em>}</li>
 *   <li>{@link org.jalon.model.resources.CalendarException#getPeriods <em>Periods</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getCalendarException()
 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
 * @generated
 */
public interface CalendarException extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the exception is for: leave, shutdown, overtime Saturday and so on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendarException_Name()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.CalendarException#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendarException_From()
	 * @model dataType="org.jalon.model.LocalDate" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='date'"
	 * @generated
	 */
	LocalDate getFrom();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.CalendarException#getFrom <em>From</em>}' attribute.
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
	 * Last day; the first day alone when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>To</em>' attribute.
	 * @see #setTo(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendarException_To()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='date, included'"
	 * @generated
	 */
	LocalDate getTo();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.CalendarException#getTo <em>To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>To</em>' attribute.
	 * @see #getTo()
	 * @generated
	 */
	void setTo(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.WorkingPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working periods of each of these days; none means off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periods</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendarException_Periods()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	EList<WorkingPeriod> getPeriods();

} // CalendarException
