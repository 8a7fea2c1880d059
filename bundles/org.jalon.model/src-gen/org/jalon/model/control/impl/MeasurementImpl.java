/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Measurement;

import org.jalon.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Measurement</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.impl.MeasurementImpl#getMeasuredOn <em>Measured On</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.MeasurementImpl#getValue <em>Value</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.MeasurementImpl#getForecast <em>Forecast</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.MeasurementImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeasurementImpl extends IdentifiedImpl implements Measurement {
	/**
	 * The default value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MEASURED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasuredOn() <em>Measured On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasuredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate measuredOn = MEASURED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected static final double VALUE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getValue() <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValue()
	 * @generated
	 * @ordered
	 */
	protected double value = VALUE_EDEFAULT;

	/**
	 * The default value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected static final Double FORECAST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForecast() <em>Forecast</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForecast()
	 * @generated
	 * @ordered
	 */
	protected Double forecast = FORECAST_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeasurementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlPackage.Literals.MEASUREMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getMeasuredOn() {
		return measuredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasuredOn(LocalDate newMeasuredOn) {
		LocalDate oldMeasuredOn = measuredOn;
		measuredOn = newMeasuredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.MEASUREMENT__MEASURED_ON, oldMeasuredOn, measuredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getValue() {
		return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValue(double newValue) {
		double oldValue = value;
		value = newValue;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.MEASUREMENT__VALUE, oldValue, value));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getForecast() {
		return forecast;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForecast(Double newForecast) {
		Double oldForecast = forecast;
		forecast = newForecast;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.MEASUREMENT__FORECAST, oldForecast, forecast));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.MEASUREMENT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlPackage.MEASUREMENT__MEASURED_ON:
				return getMeasuredOn();
			case ControlPackage.MEASUREMENT__VALUE:
				return getValue();
			case ControlPackage.MEASUREMENT__FORECAST:
				return getForecast();
			case ControlPackage.MEASUREMENT__COMMENT:
				return getComment();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ControlPackage.MEASUREMENT__MEASURED_ON:
				setMeasuredOn((LocalDate)newValue);
				return;
			case ControlPackage.MEASUREMENT__VALUE:
				setValue((Double)newValue);
				return;
			case ControlPackage.MEASUREMENT__FORECAST:
				setForecast((Double)newValue);
				return;
			case ControlPackage.MEASUREMENT__COMMENT:
				setComment((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ControlPackage.MEASUREMENT__MEASURED_ON:
				setMeasuredOn(MEASURED_ON_EDEFAULT);
				return;
			case ControlPackage.MEASUREMENT__VALUE:
				setValue(VALUE_EDEFAULT);
				return;
			case ControlPackage.MEASUREMENT__FORECAST:
				setForecast(FORECAST_EDEFAULT);
				return;
			case ControlPackage.MEASUREMENT__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ControlPackage.MEASUREMENT__MEASURED_ON:
				return MEASURED_ON_EDEFAULT == null ? measuredOn != null : !MEASURED_ON_EDEFAULT.equals(measuredOn);
			case ControlPackage.MEASUREMENT__VALUE:
				return value != VALUE_EDEFAULT;
			case ControlPackage.MEASUREMENT__FORECAST:
				return FORECAST_EDEFAULT == null ? forecast != null : !FORECAST_EDEFAULT.equals(forecast);
			case ControlPackage.MEASUREMENT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (measuredOn: ");
		result.append(measuredOn);
		result.append(", value: ");
		result.append(value);
		result.append(", forecast: ");
		result.append(forecast);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //MeasurementImpl
