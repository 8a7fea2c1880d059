/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What was learned, worded so that a later project can use it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.Lesson#getPlane <em>Plane</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getContext <em>Context</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getWhatHappened <em>What Happened</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getCause <em>Cause</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#getLearnedOn <em>Learned On</em>}</li>
 *   <li>{@link org.jalon.model.closing.Lesson#isShareable <em>Shareable</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.closing.ClosingPackage#getLesson()
 * @model annotation="http://jalon.org/model/meta criterion='C7.7'"
 * @generated
 */
public interface Lesson extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Plane</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.closing.LessonPlane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Plane on which it is drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Plane</em>' attribute.
	 * @see org.jalon.model.closing.LessonPlane
	 * @see #setPlane(LessonPlane)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Plane()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	LessonPlane getPlane();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getPlane <em>Plane</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Plane</em>' attribute.
	 * @see org.jalon.model.closing.LessonPlane
	 * @see #getPlane()
	 * @generated
	 */
	void setPlane(LessonPlane value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"DIFFICULTY"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.closing.LessonKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether to do it again or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.closing.LessonKind
	 * @see #setKind(LessonKind)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Kind()
	 * @model default="DIFFICULTY"
	 *        annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	LessonKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.closing.LessonKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LessonKind value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Situation in which it was learned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Context()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>What Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What Happened</em>' attribute.
	 * @see #setWhatHappened(String)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_WhatHappened()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	String getWhatHappened();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getWhatHappened <em>What Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What Happened</em>' attribute.
	 * @see #getWhatHappened()
	 * @generated
	 */
	void setWhatHappened(String value);

	/**
	 * Returns the value of the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it happened, as far as is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cause</em>' attribute.
	 * @see #setCause(String)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Cause()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	String getCause();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getCause <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cause</em>' attribute.
	 * @see #getCause()
	 * @generated
	 */
	void setCause(String value);

	/**
	 * Returns the value of the '<em><b>Recommendation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do next time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendation</em>' attribute.
	 * @see #setRecommendation(String)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Recommendation()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	String getRecommendation();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getRecommendation <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommendation</em>' attribute.
	 * @see #getRecommendation()
	 * @generated
	 */
	void setRecommendation(String value);

	/**
	 * Returns the value of the '<em><b>Keywords</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Words under which it is found again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Keywords</em>' attribute list.
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Keywords()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.9'"
	 * @generated
	 */
	EList<String> getKeywords();

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements it was learned on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	EList<ProjectElement> getConcerns();

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Party)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Author()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	Party getAuthor();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Party value);

	/**
	 * Returns the value of the '<em><b>Learned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was written.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Learned On</em>' attribute.
	 * @see #setLearnedOn(LocalDate)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_LearnedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C7.7' unit='date'"
	 * @generated
	 */
	LocalDate getLearnedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#getLearnedOn <em>Learned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Learned On</em>' attribute.
	 * @see #getLearnedOn()
	 * @generated
	 */
	void setLearnedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Shareable</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it may go to the organisation's repository.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shareable</em>' attribute.
	 * @see #setShareable(boolean)
	 * @see org.jalon.model.closing.ClosingPackage#getLesson_Shareable()
	 * @model default="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.9'"
	 * @generated
	 */
	boolean isShareable();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Lesson#isShareable <em>Shareable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shareable</em>' attribute.
	 * @see #isShareable()
	 * @generated
	 */
	void setShareable(boolean value);

} // Lesson
