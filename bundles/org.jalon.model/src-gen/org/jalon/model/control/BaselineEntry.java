/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDateTime;

import org.jalon.model.Identified;

import org.jalon.model.breakdown.WbsElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Baseline Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Dates, effort and cost of one node when the baseline was taken.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.BaselineEntry#getElement <em>Element</em>}</li>
 *   <li>{@link org.jalon.model.control.BaselineEntry#getStart <em>Start</em>}</li>
 *   <li>{@link org.jalon.model.control.BaselineEntry#getFinish <em>Finish</em>}</li>
 *   <li>{@link org.jalon.model.control.BaselineEntry#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.control.BaselineEntry#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.jalon.model.control.BaselineEntry#getCost <em>Cost</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getBaselineEntry()
 * @model annotation="http://jalon.org/model/meta criterion='C3.4'"
 * @generated
 */
public interface BaselineEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The node of the breakdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(WbsElement)
	 * @see org.jalon.model.control.ControlPackage#getBaselineEntry_Element()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	WbsElement getElement();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.BaselineEntry#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(WbsElement value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.jalon.model.control.ControlPackage#getBaselineEntry_Start()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.BaselineEntry#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned finish.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finish</em>' attribute.
	 * @see #setFinish(LocalDateTime)
	 * @see org.jalon.model.control.ControlPackage#getBaselineEntry_Finish()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getFinish();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.BaselineEntry#getFinish <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finish</em>' attribute.
	 * @see #getFinish()
	 * @generated
	 */
	void setFinish(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned duration.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.jalon.model.control.ControlPackage#getBaselineEntry_Duration()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='working time'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.BaselineEntry#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned effort.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(Duration)
	 * @see org.jalon.model.control.ControlPackage#getBaselineEntry_Effort()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='working time'"
	 * @generated
	 */
	Duration getEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.BaselineEntry#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(Duration value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.jalon.model.control.ControlPackage#getBaselineEntry_Cost()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4' unit='project currency'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.BaselineEntry#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

} // BaselineEntry
