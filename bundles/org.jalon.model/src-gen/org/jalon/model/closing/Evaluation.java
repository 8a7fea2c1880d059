/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Evaluation of one thing against what was expected of it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.Evaluation#getSubjectKind <em>Subject Kind</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getAchievement <em>Achievement</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getScore <em>Score</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getEvaluatedBy <em>Evaluated By</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getEvaluatedOn <em>Evaluated On</em>}</li>
 *   <li>{@link org.jalon.model.closing.Evaluation#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.closing.ClosingPackage#getEvaluation()
 * @model annotation="http://jalon.org/model/meta criterion='C7.2'"
 * @generated
 */
public interface Evaluation extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Subject Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.closing.EvaluationSubject}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of thing is evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject Kind</em>' attribute.
	 * @see org.jalon.model.closing.EvaluationSubject
	 * @see #setSubjectKind(EvaluationSubject)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_SubjectKind()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.3'"
	 * @generated
	 */
	EvaluationSubject getSubjectKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getSubjectKind <em>Subject Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject Kind</em>' attribute.
	 * @see org.jalon.model.closing.EvaluationSubject
	 * @see #getSubjectKind()
	 * @generated
	 */
	void setSubjectKind(EvaluationSubject value);

	/**
	 * Returns the value of the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The thing evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' reference.
	 * @see #setSubject(ProjectElement)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_Subject()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.2'"
	 * @generated
	 */
	ProjectElement getSubject();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getSubject <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' reference.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(ProjectElement value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is looked at.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' attribute.
	 * @see #setCriterion(String)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_Criterion()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.2'"
	 * @generated
	 */
	String getCriterion();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getCriterion <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' attribute.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(String value);

	/**
	 * Returns the value of the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was expected, with unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected</em>' attribute.
	 * @see #setExpected(String)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_Expected()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.2'"
	 * @generated
	 */
	String getExpected();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getExpected <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected</em>' attribute.
	 * @see #getExpected()
	 * @generated
	 */
	void setExpected(String value);

	/**
	 * Returns the value of the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is observed, with unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Observed</em>' attribute.
	 * @see #setObserved(String)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_Observed()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.2'"
	 * @generated
	 */
	String getObserved();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getObserved <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Observed</em>' attribute.
	 * @see #getObserved()
	 * @generated
	 */
	void setObserved(String value);

	/**
	 * Returns the value of the '<em><b>Achievement</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.closing.Achievement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To what degree.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Achievement</em>' attribute.
	 * @see org.jalon.model.closing.Achievement
	 * @see #setAchievement(Achievement)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_Achievement()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.5'"
	 * @generated
	 */
	Achievement getAchievement();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getAchievement <em>Achievement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Achievement</em>' attribute.
	 * @see org.jalon.model.closing.Achievement
	 * @see #getAchievement()
	 * @generated
	 */
	void setAchievement(Achievement value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rating given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(int)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_Score()
	 * @model default="3"
	 *        annotation="http://jalon.org/model/meta criterion='C7.2' unit='1 (poor) \u2013 5 (excellent)'"
	 * @generated
	 */
	int getScore();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(int value);

	/**
	 * Returns the value of the '<em><b>Evaluated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who evaluated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluated By</em>' reference.
	 * @see #setEvaluatedBy(Party)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_EvaluatedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.2'"
	 * @generated
	 */
	Party getEvaluatedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getEvaluatedBy <em>Evaluated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluated By</em>' reference.
	 * @see #getEvaluatedBy()
	 * @generated
	 */
	void setEvaluatedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Evaluated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the evaluation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluated On</em>' attribute.
	 * @see #setEvaluatedOn(LocalDate)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_EvaluatedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C7.2' unit='date'"
	 * @generated
	 */
	LocalDate getEvaluatedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getEvaluatedOn <em>Evaluated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Evaluated On</em>' attribute.
	 * @see #getEvaluatedOn()
	 * @generated
	 */
	void setEvaluatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What explains it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.closing.ClosingPackage#getEvaluation_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.2'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Evaluation#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Evaluation
