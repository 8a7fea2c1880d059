/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.framing.Objective;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Indicator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something measured to know whether an objective is reached or an activity progresses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.Indicator#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getBaseline <em>Baseline</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getTargetOn <em>Target On</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getWarningThreshold <em>Warning Threshold</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getAlarmThreshold <em>Alarm Threshold</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getFormula <em>Formula</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getJustification <em>Justification</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getMeasures <em>Measures</em>}</li>
 *   <li>{@link org.jalon.model.control.Indicator#getMeasurements <em>Measurements</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getIndicator()
 * @model annotation="http://jalon.org/model/meta criterion='C1.7'"
 * @generated
 */
public interface Indicator extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit of the values.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(String)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Unit()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	String getUnit();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(String value);

	/**
	 * Returns the value of the '<em><b>Baseline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value when the project started.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baseline</em>' attribute.
	 * @see #setBaseline(Double)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Baseline()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.7' unit='the indicator\'s unit'"
	 * @generated
	 */
	Double getBaseline();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getBaseline <em>Baseline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Baseline</em>' attribute.
	 * @see #getBaseline()
	 * @generated
	 */
	void setBaseline(Double value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value to be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(Double)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Target()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.7' unit='the indicator\'s unit'"
	 * @generated
	 */
	Double getTarget();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Double value);

	/**
	 * Returns the value of the '<em><b>Target On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which the target must be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target On</em>' attribute.
	 * @see #setTargetOn(LocalDate)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_TargetOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7' unit='date'"
	 * @generated
	 */
	LocalDate getTargetOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getTargetOn <em>Target On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target On</em>' attribute.
	 * @see #getTargetOn()
	 * @generated
	 */
	void setTargetOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.control.IndicatorDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether more or less is better.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.jalon.model.control.IndicatorDirection
	 * @see #setDirection(IndicatorDirection)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Direction()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	IndicatorDirection getDirection();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.jalon.model.control.IndicatorDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(IndicatorDirection value);

	/**
	 * Returns the value of the '<em><b>Warning Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value from which attention is called.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Warning Threshold</em>' attribute.
	 * @see #setWarningThreshold(Double)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_WarningThreshold()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.7' unit='the indicator\'s unit'"
	 * @generated
	 */
	Double getWarningThreshold();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getWarningThreshold <em>Warning Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Warning Threshold</em>' attribute.
	 * @see #getWarningThreshold()
	 * @generated
	 */
	void setWarningThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Alarm Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value from which action is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alarm Threshold</em>' attribute.
	 * @see #setAlarmThreshold(Double)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_AlarmThreshold()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.7' unit='the indicator\'s unit'"
	 * @generated
	 */
	Double getAlarmThreshold();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getAlarmThreshold <em>Alarm Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alarm Threshold</em>' attribute.
	 * @see #getAlarmThreshold()
	 * @generated
	 */
	void setAlarmThreshold(Double value);

	/**
	 * Returns the value of the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the value is obtained, so that a third party can do it again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Formula</em>' attribute.
	 * @see #setFormula(String)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Formula()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	String getFormula();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getFormula <em>Formula</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Formula</em>' attribute.
	 * @see #getFormula()
	 * @generated
	 */
	void setFormula(String value);

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often it is measured.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see #setFrequency(String)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Frequency()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	String getFrequency();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(String value);

	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who measures it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Party)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Responsible()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	Party getResponsible();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Party value);

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this indicator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Justification()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.14'"
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Indicator#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Objective}.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.framing.Objective#getIndicators <em>Indicators</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objectives it measures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' reference list.
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Objectives()
	 * @see org.jalon.model.framing.Objective#getIndicators
	 * @model opposite="indicators" transient="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities or other elements it follows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' reference list.
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Measures()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.14'"
	 * @generated
	 */
	EList<ProjectElement> getMeasures();

	/**
	 * Returns the value of the '<em><b>Measurements</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.Measurement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Values measured, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measurements</em>' containment reference list.
	 * @see org.jalon.model.control.ControlPackage#getIndicator_Measurements()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	EList<Measurement> getMeasurements();

} // Indicator
