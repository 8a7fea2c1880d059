/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Satisfaction Survey</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A survey of interested parties.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.SatisfactionSurvey#getHeldOn <em>Held On</em>}</li>
 *   <li>{@link org.jalon.model.closing.SatisfactionSurvey#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.jalon.model.closing.SatisfactionSurvey#getConclusion <em>Conclusion</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.closing.ClosingPackage#getSatisfactionSurvey()
 * @model annotation="http://jalon.org/model/meta criterion='C7.6'"
 * @generated
 */
public interface SatisfactionSurvey extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the survey.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Held On</em>' attribute.
	 * @see #setHeldOn(LocalDate)
	 * @see org.jalon.model.closing.ClosingPackage#getSatisfactionSurvey_HeldOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C7.6' unit='date'"
	 * @generated
	 */
	LocalDate getHeldOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.SatisfactionSurvey#getHeldOn <em>Held On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Held On</em>' attribute.
	 * @see #getHeldOn()
	 * @generated
	 */
	void setHeldOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.closing.SurveyAnswer}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Answers received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' containment reference list.
	 * @see org.jalon.model.closing.ClosingPackage#getSatisfactionSurvey_Answers()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.6'"
	 * @generated
	 */
	EList<SurveyAnswer> getAnswers();

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to retain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see #setConclusion(String)
	 * @see org.jalon.model.closing.ClosingPackage#getSatisfactionSurvey_Conclusion()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.6'"
	 * @generated
	 */
	String getConclusion();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.SatisfactionSurvey#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(String value);

} // SatisfactionSurvey
