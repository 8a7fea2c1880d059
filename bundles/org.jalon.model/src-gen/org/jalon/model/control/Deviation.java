/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deviation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A gap between what was planned and what happens.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.Deviation#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getDetectedOn <em>Detected On</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getMagnitude <em>Magnitude</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getTimeDrift <em>Time Drift</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getCostDrift <em>Cost Drift</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getCause <em>Cause</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getTrend <em>Trend</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getRemedies <em>Remedies</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jalon.model.control.Deviation#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getDeviation()
 * @model annotation="http://jalon.org/model/meta criterion='C3.8'"
 * @generated
 */
public interface Deviation extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference by which the deviation is cited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Code()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.8'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Domain</b></em>' attribute.
	 * The default value is <code>"TIME"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.control.DeviationDomain}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it bears on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Domain</em>' attribute.
	 * @see org.jalon.model.control.DeviationDomain
	 * @see #setDomain(DeviationDomain)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Domain()
	 * @model default="TIME"
	 *        annotation="http://jalon.org/model/meta criterion='C5.2'"
	 * @generated
	 */
	DeviationDomain getDomain();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getDomain <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Domain</em>' attribute.
	 * @see org.jalon.model.control.DeviationDomain
	 * @see #getDomain()
	 * @generated
	 */
	void setDomain(DeviationDomain value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.control.DeviationState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far its treatment has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.control.DeviationState
	 * @see #setState(DeviationState)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.8'"
	 * @generated
	 */
	DeviationState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.control.DeviationState
	 * @see #getState()
	 * @generated
	 */
	void setState(DeviationState value);

	/**
	 * Returns the value of the '<em><b>Detected On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was found.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Detected On</em>' attribute.
	 * @see #setDetectedOn(LocalDate)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_DetectedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C3.8' unit='date'"
	 * @generated
	 */
	LocalDate getDetectedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getDetectedOn <em>Detected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detected On</em>' attribute.
	 * @see #getDetectedOn()
	 * @generated
	 */
	void setDetectedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements affected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.8'"
	 * @generated
	 */
	EList<ProjectElement> getConcerns();

	/**
	 * Returns the value of the '<em><b>Magnitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How large it is, with unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Magnitude</em>' attribute.
	 * @see #setMagnitude(String)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Magnitude()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.8'"
	 * @generated
	 */
	String getMagnitude();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getMagnitude <em>Magnitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Magnitude</em>' attribute.
	 * @see #getMagnitude()
	 * @generated
	 */
	void setMagnitude(String value);

	/**
	 * Returns the value of the '<em><b>Time Drift</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time lost or won.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Drift</em>' attribute.
	 * @see #setTimeDrift(Duration)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_TimeDrift()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C5.2' unit='working time; positive is late'"
	 * @generated
	 */
	Duration getTimeDrift();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getTimeDrift <em>Time Drift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Drift</em>' attribute.
	 * @see #getTimeDrift()
	 * @generated
	 */
	void setTimeDrift(Duration value);

	/**
	 * Returns the value of the '<em><b>Cost Drift</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost added or saved.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Drift</em>' attribute.
	 * @see #setCostDrift(BigDecimal)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_CostDrift()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.2' unit='project currency; positive is dearer'"
	 * @generated
	 */
	BigDecimal getCostDrift();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getCostDrift <em>Cost Drift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Drift</em>' attribute.
	 * @see #getCostDrift()
	 * @generated
	 */
	void setCostDrift(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Cause()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.2'"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.control.DeviationNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it lasts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.control.DeviationNature
	 * @see #setNature(DeviationNature)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Nature()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.2'"
	 * @generated
	 */
	DeviationNature getNature();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.control.DeviationNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(DeviationNature value);

	/**
	 * Returns the value of the '<em><b>Trend</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.control.Trend}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is heading against the forecast.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trend</em>' attribute.
	 * @see org.jalon.model.control.Trend
	 * @see #setTrend(Trend)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Trend()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.2'"
	 * @generated
	 */
	Trend getTrend();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getTrend <em>Trend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trend</em>' attribute.
	 * @see org.jalon.model.control.Trend
	 * @see #getTrend()
	 * @generated
	 */
	void setTrend(Trend value);

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does to quality, cost and time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequence</em>' attribute.
	 * @see #setConsequence(String)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Consequence()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.3'"
	 * @generated
	 */
	String getConsequence();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getConsequence <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consequence</em>' attribute.
	 * @see #getConsequence()
	 * @generated
	 */
	void setConsequence(String value);

	/**
	 * Returns the value of the '<em><b>Remedies</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.Remedy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ways to make up for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remedies</em>' containment reference list.
	 * @see org.jalon.model.control.ControlPackage#getDeviation_Remedies()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.8'"
	 * @generated
	 */
	EList<Remedy> getRemedies();

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who chose the remedy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' reference.
	 * @see #setDecidedBy(Party)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_DecidedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.4'"
	 * @generated
	 */
	Party getDecidedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getDecidedBy <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the choice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided On</em>' attribute.
	 * @see #setDecidedOn(LocalDate)
	 * @see org.jalon.model.control.ControlPackage#getDeviation_DecidedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C5.4' unit='date'"
	 * @generated
	 */
	LocalDate getDecidedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Deviation#getDecidedOn <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided On</em>' attribute.
	 * @see #getDecidedOn()
	 * @generated
	 */
	void setDecidedOn(LocalDate value);

} // Deviation
