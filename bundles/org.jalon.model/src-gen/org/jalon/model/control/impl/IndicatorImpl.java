/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.ProjectElement;

import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Indicator;
import org.jalon.model.control.IndicatorDirection;
import org.jalon.model.control.Measurement;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getTargetOn <em>Target On</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getWarningThreshold <em>Warning Threshold</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getAlarmThreshold <em>Alarm Threshold</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getJustification <em>Justification</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.IndicatorImpl#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IndicatorImpl extends ProjectElementImpl implements Indicator {
	/**
	 * The default value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUnit() <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnit()
	 * @generated
	 * @ordered
	 */
	protected String unit = UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected static final Double BASELINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBaseline() <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseline()
	 * @generated
	 * @ordered
	 */
	protected Double baseline = BASELINE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected static final Double TARGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Double target = TARGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTargetOn() <em>Target On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate TARGET_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTargetOn() <em>Target On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTargetOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate targetOn = TARGET_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final IndicatorDirection DIRECTION_EDEFAULT = IndicatorDirection.HIGHER_IS_BETTER;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected IndicatorDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getWarningThreshold() <em>Warning Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarningThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double WARNING_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWarningThreshold() <em>Warning Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWarningThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double warningThreshold = WARNING_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getAlarmThreshold() <em>Alarm Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlarmThreshold()
	 * @generated
	 * @ordered
	 */
	protected static final Double ALARM_THRESHOLD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAlarmThreshold() <em>Alarm Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAlarmThreshold()
	 * @generated
	 * @ordered
	 */
	protected Double alarmThreshold = ALARM_THRESHOLD_EDEFAULT;

	/**
	 * The default value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected static final String FORMULA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFormula() <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFormula()
	 * @generated
	 * @ordered
	 */
	protected String formula = FORMULA_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final String FREQUENCY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected String frequency = FREQUENCY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected Party responsible;

	/**
	 * The default value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected static final String JUSTIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected String justification = JUSTIFICATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected EList<ProjectElement> measures;

	/**
	 * The cached value of the '{@link #getMeasurements() <em>Measurements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasurements()
	 * @generated
	 * @ordered
	 */
	protected EList<Measurement> measurements;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IndicatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlPackage.Literals.INDICATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUnit() {
		return unit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnit(String newUnit) {
		String oldUnit = unit;
		unit = newUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__UNIT, oldUnit, unit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getBaseline() {
		return baseline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseline(Double newBaseline) {
		Double oldBaseline = baseline;
		baseline = newBaseline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__BASELINE, oldBaseline, baseline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getTarget() {
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Double newTarget) {
		Double oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getTargetOn() {
		return targetOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTargetOn(LocalDate newTargetOn) {
		LocalDate oldTargetOn = targetOn;
		targetOn = newTargetOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__TARGET_ON, oldTargetOn, targetOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IndicatorDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(IndicatorDirection newDirection) {
		IndicatorDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getWarningThreshold() {
		return warningThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWarningThreshold(Double newWarningThreshold) {
		Double oldWarningThreshold = warningThreshold;
		warningThreshold = newWarningThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__WARNING_THRESHOLD, oldWarningThreshold, warningThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getAlarmThreshold() {
		return alarmThreshold;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlarmThreshold(Double newAlarmThreshold) {
		Double oldAlarmThreshold = alarmThreshold;
		alarmThreshold = newAlarmThreshold;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__ALARM_THRESHOLD, oldAlarmThreshold, alarmThreshold));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFormula() {
		return formula;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFormula(String newFormula) {
		String oldFormula = formula;
		formula = newFormula;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__FORMULA, oldFormula, formula));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(String newFrequency) {
		String oldFrequency = frequency;
		frequency = newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getResponsible() {
		if (responsible != null && responsible.eIsProxy()) {
			InternalEObject oldResponsible = (InternalEObject)responsible;
			responsible = (Party)eResolveProxy(oldResponsible);
			if (responsible != oldResponsible) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ControlPackage.INDICATOR__RESPONSIBLE, oldResponsible, responsible));
			}
		}
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Party newResponsible) {
		Party oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__RESPONSIBLE, oldResponsible, responsible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJustification() {
		return justification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJustification(String newJustification) {
		String oldJustification = justification;
		justification = newJustification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.INDICATOR__JUSTIFICATION, oldJustification, justification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectWithInverseResolvingEList.ManyInverse<Objective>(Objective.class, this, ControlPackage.INDICATOR__OBJECTIVES, FramingPackage.OBJECTIVE__INDICATORS);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProjectElement> getMeasures() {
		if (measures == null) {
			measures = new EObjectResolvingEList<ProjectElement>(ProjectElement.class, this, ControlPackage.INDICATOR__MEASURES);
		}
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Measurement> getMeasurements() {
		if (measurements == null) {
			measurements = new EObjectContainmentEList<Measurement>(Measurement.class, this, ControlPackage.INDICATOR__MEASUREMENTS);
		}
		return measurements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlPackage.INDICATOR__OBJECTIVES:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getObjectives()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlPackage.INDICATOR__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case ControlPackage.INDICATOR__MEASUREMENTS:
				return ((InternalEList<?>)getMeasurements()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlPackage.INDICATOR__UNIT:
				return getUnit();
			case ControlPackage.INDICATOR__BASELINE:
				return getBaseline();
			case ControlPackage.INDICATOR__TARGET:
				return getTarget();
			case ControlPackage.INDICATOR__TARGET_ON:
				return getTargetOn();
			case ControlPackage.INDICATOR__DIRECTION:
				return getDirection();
			case ControlPackage.INDICATOR__WARNING_THRESHOLD:
				return getWarningThreshold();
			case ControlPackage.INDICATOR__ALARM_THRESHOLD:
				return getAlarmThreshold();
			case ControlPackage.INDICATOR__FORMULA:
				return getFormula();
			case ControlPackage.INDICATOR__FREQUENCY:
				return getFrequency();
			case ControlPackage.INDICATOR__RESPONSIBLE:
				if (resolve) return getResponsible();
				return basicGetResponsible();
			case ControlPackage.INDICATOR__JUSTIFICATION:
				return getJustification();
			case ControlPackage.INDICATOR__OBJECTIVES:
				return getObjectives();
			case ControlPackage.INDICATOR__MEASURES:
				return getMeasures();
			case ControlPackage.INDICATOR__MEASUREMENTS:
				return getMeasurements();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ControlPackage.INDICATOR__UNIT:
				setUnit((String)newValue);
				return;
			case ControlPackage.INDICATOR__BASELINE:
				setBaseline((Double)newValue);
				return;
			case ControlPackage.INDICATOR__TARGET:
				setTarget((Double)newValue);
				return;
			case ControlPackage.INDICATOR__TARGET_ON:
				setTargetOn((LocalDate)newValue);
				return;
			case ControlPackage.INDICATOR__DIRECTION:
				setDirection((IndicatorDirection)newValue);
				return;
			case ControlPackage.INDICATOR__WARNING_THRESHOLD:
				setWarningThreshold((Double)newValue);
				return;
			case ControlPackage.INDICATOR__ALARM_THRESHOLD:
				setAlarmThreshold((Double)newValue);
				return;
			case ControlPackage.INDICATOR__FORMULA:
				setFormula((String)newValue);
				return;
			case ControlPackage.INDICATOR__FREQUENCY:
				setFrequency((String)newValue);
				return;
			case ControlPackage.INDICATOR__RESPONSIBLE:
				setResponsible((Party)newValue);
				return;
			case ControlPackage.INDICATOR__JUSTIFICATION:
				setJustification((String)newValue);
				return;
			case ControlPackage.INDICATOR__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case ControlPackage.INDICATOR__MEASURES:
				getMeasures().clear();
				getMeasures().addAll((Collection<? extends ProjectElement>)newValue);
				return;
			case ControlPackage.INDICATOR__MEASUREMENTS:
				getMeasurements().clear();
				getMeasurements().addAll((Collection<? extends Measurement>)newValue);
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
			case ControlPackage.INDICATOR__UNIT:
				setUnit(UNIT_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__BASELINE:
				setBaseline(BASELINE_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__TARGET:
				setTarget(TARGET_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__TARGET_ON:
				setTargetOn(TARGET_ON_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__WARNING_THRESHOLD:
				setWarningThreshold(WARNING_THRESHOLD_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__ALARM_THRESHOLD:
				setAlarmThreshold(ALARM_THRESHOLD_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__FORMULA:
				setFormula(FORMULA_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__RESPONSIBLE:
				setResponsible((Party)null);
				return;
			case ControlPackage.INDICATOR__JUSTIFICATION:
				setJustification(JUSTIFICATION_EDEFAULT);
				return;
			case ControlPackage.INDICATOR__OBJECTIVES:
				getObjectives().clear();
				return;
			case ControlPackage.INDICATOR__MEASURES:
				getMeasures().clear();
				return;
			case ControlPackage.INDICATOR__MEASUREMENTS:
				getMeasurements().clear();
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
			case ControlPackage.INDICATOR__UNIT:
				return UNIT_EDEFAULT == null ? unit != null : !UNIT_EDEFAULT.equals(unit);
			case ControlPackage.INDICATOR__BASELINE:
				return BASELINE_EDEFAULT == null ? baseline != null : !BASELINE_EDEFAULT.equals(baseline);
			case ControlPackage.INDICATOR__TARGET:
				return TARGET_EDEFAULT == null ? target != null : !TARGET_EDEFAULT.equals(target);
			case ControlPackage.INDICATOR__TARGET_ON:
				return TARGET_ON_EDEFAULT == null ? targetOn != null : !TARGET_ON_EDEFAULT.equals(targetOn);
			case ControlPackage.INDICATOR__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ControlPackage.INDICATOR__WARNING_THRESHOLD:
				return WARNING_THRESHOLD_EDEFAULT == null ? warningThreshold != null : !WARNING_THRESHOLD_EDEFAULT.equals(warningThreshold);
			case ControlPackage.INDICATOR__ALARM_THRESHOLD:
				return ALARM_THRESHOLD_EDEFAULT == null ? alarmThreshold != null : !ALARM_THRESHOLD_EDEFAULT.equals(alarmThreshold);
			case ControlPackage.INDICATOR__FORMULA:
				return FORMULA_EDEFAULT == null ? formula != null : !FORMULA_EDEFAULT.equals(formula);
			case ControlPackage.INDICATOR__FREQUENCY:
				return FREQUENCY_EDEFAULT == null ? frequency != null : !FREQUENCY_EDEFAULT.equals(frequency);
			case ControlPackage.INDICATOR__RESPONSIBLE:
				return responsible != null;
			case ControlPackage.INDICATOR__JUSTIFICATION:
				return JUSTIFICATION_EDEFAULT == null ? justification != null : !JUSTIFICATION_EDEFAULT.equals(justification);
			case ControlPackage.INDICATOR__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case ControlPackage.INDICATOR__MEASURES:
				return measures != null && !measures.isEmpty();
			case ControlPackage.INDICATOR__MEASUREMENTS:
				return measurements != null && !measurements.isEmpty();
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
		result.append(" (unit: ");
		result.append(unit);
		result.append(", baseline: ");
		result.append(baseline);
		result.append(", target: ");
		result.append(target);
		result.append(", targetOn: ");
		result.append(targetOn);
		result.append(", direction: ");
		result.append(direction);
		result.append(", warningThreshold: ");
		result.append(warningThreshold);
		result.append(", alarmThreshold: ");
		result.append(alarmThreshold);
		result.append(", formula: ");
		result.append(formula);
		result.append(", frequency: ");
		result.append(frequency);
		result.append(", justification: ");
		result.append(justification);
		result.append(')');
		return result.toString();
	}

} //IndicatorImpl
