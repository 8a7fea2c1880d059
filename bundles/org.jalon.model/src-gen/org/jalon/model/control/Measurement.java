/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.time.LocalDate;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One value of an indicator.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.Measurement#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.jalon.model.control.Measurement#getValue <em>Value</em>}</li>
 *   <li>{@link org.jalon.model.control.Measurement#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.jalon.model.control.Measurement#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getMeasurement()
 * @model annotation="http://jalon.org/model/meta criterion='C3.7'"
 * @generated
 */
public interface Measurement extends Identified {
	/**
	 * Returns the value of the '<em><b>Measured On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the measure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measured On</em>' attribute.
	 * @see #setMeasuredOn(LocalDate)
	 * @see org.jalon.model.control.ControlPackage#getMeasurement_MeasuredOn()
	 * @model dataType="org.jalon.model.LocalDate" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.7' unit='date'"
	 * @generated
	 */
	LocalDate getMeasuredOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Measurement#getMeasuredOn <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measured On</em>' attribute.
	 * @see #getMeasuredOn()
	 * @generated
	 */
	void setMeasuredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.jalon.model.control.ControlPackage#getMeasurement_Value()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.7' unit='the indicator\'s unit'"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Measurement#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Forecast</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value forecast for that day.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Forecast</em>' attribute.
	 * @see #setForecast(Double)
	 * @see org.jalon.model.control.ControlPackage#getMeasurement_Forecast()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.1' unit='the indicator\'s unit'"
	 * @generated
	 */
	Double getForecast();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Measurement#getForecast <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Forecast</em>' attribute.
	 * @see #getForecast()
	 * @generated
	 */
	void setForecast(Double value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What explains the value.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.control.ControlPackage#getMeasurement_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Measurement#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Measurement
