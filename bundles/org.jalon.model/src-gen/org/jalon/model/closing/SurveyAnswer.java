/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import org.jalon.model.Identified;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Survey Answer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The answer of one party to one question.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.SurveyAnswer#getRespondent <em>Respondent</em>}</li>
 *   <li>{@link org.jalon.model.closing.SurveyAnswer#getQuestion <em>Question</em>}</li>
 *   <li>{@link org.jalon.model.closing.SurveyAnswer#getScore <em>Score</em>}</li>
 *   <li>{@link org.jalon.model.closing.SurveyAnswer#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.closing.ClosingPackage#getSurveyAnswer()
 * @model annotation="http://jalon.org/model/meta criterion='C7.6'"
 * @generated
 */
public interface SurveyAnswer extends Identified {
	/**
	 * Returns the value of the '<em><b>Respondent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Respondent</em>' reference.
	 * @see #setRespondent(Party)
	 * @see org.jalon.model.closing.ClosingPackage#getSurveyAnswer_Respondent()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.6'"
	 * @generated
	 */
	Party getRespondent();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.SurveyAnswer#getRespondent <em>Respondent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Respondent</em>' reference.
	 * @see #getRespondent()
	 * @generated
	 */
	void setRespondent(Party value);

	/**
	 * Returns the value of the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was asked.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Question</em>' attribute.
	 * @see #setQuestion(String)
	 * @see org.jalon.model.closing.ClosingPackage#getSurveyAnswer_Question()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.6'"
	 * @generated
	 */
	String getQuestion();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.SurveyAnswer#getQuestion <em>Question</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Question</em>' attribute.
	 * @see #getQuestion()
	 * @generated
	 */
	void setQuestion(String value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Satisfaction.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(int)
	 * @see org.jalon.model.closing.ClosingPackage#getSurveyAnswer_Score()
	 * @model default="3"
	 *        annotation="http://jalon.org/model/meta criterion='C7.6' unit='1 (dissatisfied) \u2013 5 (delighted)'"
	 * @generated
	 */
	int getScore();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.SurveyAnswer#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(int value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the respondent's words.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.closing.ClosingPackage#getSurveyAnswer_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.6'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.SurveyAnswer#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // SurveyAnswer
