/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Day Pattern</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Working time of one day of the week.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.DayPattern#getDay <em>Day</em>}</li>
 *   <li>{@link org.jalon.model.resources.DayPattern#getPeriods <em>Periods</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getDayPattern()
 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
 * @generated
 */
public interface DayPattern extends Identified {
	/**
	 * Returns the value of the '<em><b>Day</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.Weekday}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The day of the week whose working time this is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Day</em>' attribute.
	 * @see org.jalon.model.resources.Weekday
	 * @see #setDay(Weekday)
	 * @see org.jalon.model.resources.ResourcesPackage#getDayPattern_Day()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	Weekday getDay();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.DayPattern#getDay <em>Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Day</em>' attribute.
	 * @see org.jalon.model.resources.Weekday
	 * @see #getDay()
	 * @generated
	 */
	void setDay(Weekday value);

	/**
	 * Returns the value of the '<em><b>Periods</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.WorkingPeriod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working periods; none means a day off.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Periods</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getDayPattern_Periods()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	EList<WorkingPeriod> getPeriods();

} // DayPattern
