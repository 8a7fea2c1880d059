/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Calendar</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Working time: a week pattern, public holidays and dated exceptions, on top of a base calendar.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Calendar#getBase <em>Base</em>}</li>
 *   <li>{@link org.jalon.model.resources.Calendar#getPublicHolidays <em>Public Holidays</em>}</li>
 *   <li>{@link org.jalon.model.resources.Calendar#getWeek <em>Week</em>}</li>
 *   <li>{@link org.jalon.model.resources.Calendar#getExceptions <em>Exceptions</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getCalendar()
 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
 * @generated
 */
public interface Calendar extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Base</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar that decides wherever this one says nothing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base</em>' reference.
	 * @see #setBase(Calendar)
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendar_Base()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	Calendar getBase();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Calendar#getBase <em>Base</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base</em>' reference.
	 * @see #getBase()
	 * @generated
	 */
	void setBase(Calendar value);

	/**
	 * Returns the value of the '<em><b>Public Holidays</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.PublicHolidays}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Public holidays that are off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Public Holidays</em>' attribute.
	 * @see org.jalon.model.resources.PublicHolidays
	 * @see #setPublicHolidays(PublicHolidays)
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendar_PublicHolidays()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	PublicHolidays getPublicHolidays();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Calendar#getPublicHolidays <em>Public Holidays</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Public Holidays</em>' attribute.
	 * @see org.jalon.model.resources.PublicHolidays
	 * @see #getPublicHolidays()
	 * @generated
	 */
	void setPublicHolidays(PublicHolidays value);

	/**
	 * Returns the value of the '<em><b>Week</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.DayPattern}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working time of each day of the week. Days without a pattern follow the base, or are off without one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Week</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendar_Week()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	EList<DayPattern> getWeek();

	/**
	 * Returns the value of the '<em><b>Exceptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.CalendarException}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Dated exceptions; the first that covers a day wins over holidays and week.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exceptions</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getCalendar_Exceptions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	EList<CalendarException> getExceptions();

} // Calendar
