/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.breakdown.ThreePointEstimate;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An uncertain event that would affect the project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.Risk#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getCategory <em>Category</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getCause <em>Cause</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getEvent <em>Event</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getProximity <em>Proximity</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getTimeImpact <em>Time Impact</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getTimeEstimate <em>Time Estimate</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getCostImpact <em>Cost Impact</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.jalon.model.risk.Risk#getOccurredOn <em>Occurred On</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.risk.RiskPackage#getRisk()
 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
 * @generated
 */
public interface Risk extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference by which the risk is cited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Code()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.risk.RiskKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Threat or opportunity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.risk.RiskKind
	 * @see #setKind(RiskKind)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	RiskKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.risk.RiskKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RiskKind value);

	/**
	 * Returns the value of the '<em><b>Category</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.risk.RiskCategory}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Category</em>' attribute.
	 * @see org.jalon.model.risk.RiskCategory
	 * @see #setCategory(RiskCategory)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Category()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	RiskCategory getCategory();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getCategory <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Category</em>' attribute.
	 * @see org.jalon.model.risk.RiskCategory
	 * @see #getCategory()
	 * @generated
	 */
	void setCategory(RiskCategory value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.risk.RiskState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.risk.RiskState
	 * @see #setState(RiskState)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.5'"
	 * @generated
	 */
	RiskState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.risk.RiskState
	 * @see #getState()
	 * @generated
	 */
	void setState(RiskState value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it might occur.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Cause()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Event</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What would happen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Event</em>' attribute.
	 * @see #setEvent(String)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Event()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	String getEvent();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getEvent <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Event</em>' attribute.
	 * @see #getEvent()
	 * @generated
	 */
	void setEvent(String value);

	/**
	 * Returns the value of the '<em><b>Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it would do to the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effect</em>' attribute.
	 * @see #setEffect(String)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Effect()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	String getEffect();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getEffect <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effect</em>' attribute.
	 * @see #getEffect()
	 * @generated
	 */
	void setEffect(String value);

	/**
	 * Returns the value of the '<em><b>Proximity</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.risk.RiskProximity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How soon it might occur.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Proximity</em>' attribute.
	 * @see org.jalon.model.risk.RiskProximity
	 * @see #setProximity(RiskProximity)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Proximity()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	RiskProximity getProximity();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getProximity <em>Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Proximity</em>' attribute.
	 * @see org.jalon.model.risk.RiskProximity
	 * @see #getProximity()
	 * @generated
	 */
	void setProximity(RiskProximity value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who watches it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Party)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Owner()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	Party getOwner();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Party value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activities, objectives or other elements affected; the whole project when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	EList<ProjectElement> getConcerns();

	/**
	 * Returns the value of the '<em><b>Probability</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Probability that it occurs, used by simulation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability</em>' attribute.
	 * @see #setProbability(double)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Probability()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6' unit='0\u20131'"
	 * @generated
	 */
	double getProbability();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getProbability <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability</em>' attribute.
	 * @see #getProbability()
	 * @generated
	 */
	void setProbability(double value);

	/**
	 * Returns the value of the '<em><b>Time Impact</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time added to each activity affected if it occurs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Impact</em>' attribute.
	 * @see #setTimeImpact(Duration)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_TimeImpact()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6' unit='working time; negative shortens'"
	 * @generated
	 */
	Duration getTimeImpact();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getTimeImpact <em>Time Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Impact</em>' attribute.
	 * @see #getTimeImpact()
	 * @generated
	 */
	void setTimeImpact(Duration value);

	/**
	 * Returns the value of the '<em><b>Time Estimate</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Range of the impact on time, used by simulation instead of the impact on time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Estimate</em>' containment reference.
	 * @see #setTimeEstimate(ThreePointEstimate)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_TimeEstimate()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	ThreePointEstimate getTimeEstimate();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getTimeEstimate <em>Time Estimate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Estimate</em>' containment reference.
	 * @see #getTimeEstimate()
	 * @generated
	 */
	void setTimeEstimate(ThreePointEstimate value);

	/**
	 * Returns the value of the '<em><b>Cost Impact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost added if it occurs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Impact</em>' attribute.
	 * @see #setCostImpact(BigDecimal)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_CostImpact()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6' unit='project currency; negative saves'"
	 * @generated
	 */
	BigDecimal getCostImpact();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getCostImpact <em>Cost Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Impact</em>' attribute.
	 * @see #getCostImpact()
	 * @generated
	 */
	void setCostImpact(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Assessments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.risk.RiskAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Assessments over time, oldest first: the history of the risk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessments</em>' containment reference list.
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Assessments()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5'"
	 * @generated
	 */
	EList<RiskAssessment> getAssessments();

	/**
	 * Returns the value of the '<em><b>Responses</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.risk.RiskResponse}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responses</em>' containment reference list.
	 * @see org.jalon.model.risk.RiskPackage#getRisk_Responses()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	EList<RiskResponse> getResponses();

	/**
	 * Returns the value of the '<em><b>Occurred On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it occurred.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Occurred On</em>' attribute.
	 * @see #setOccurredOn(LocalDate)
	 * @see org.jalon.model.risk.RiskPackage#getRisk_OccurredOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5' unit='date'"
	 * @generated
	 */
	LocalDate getOccurredOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.Risk#getOccurredOn <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Occurred On</em>' attribute.
	 * @see #getOccurredOn()
	 * @generated
	 */
	void setOccurredOn(LocalDate value);

} // Risk
