/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import java.time.LocalDate;

import org.jalon.model.Identified;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Note</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A dated note on the progress of an action.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.ProgressNote#getNotedOn <em>Noted On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ProgressNote#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ProgressNote#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getProgressNote()
 * @model annotation="http://jalon.org/model/meta criterion='C3.3'"
 * @generated
 */
public interface ProgressNote extends Identified {
	/**
	 * Returns the value of the '<em><b>Noted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the note.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Noted On</em>' attribute.
	 * @see #setNotedOn(LocalDate)
	 * @see org.jalon.model.meetings.MeetingsPackage#getProgressNote_NotedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3' unit='date'"
	 * @generated
	 */
	LocalDate getNotedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ProgressNote#getNotedOn <em>Noted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Noted On</em>' attribute.
	 * @see #getNotedOn()
	 * @generated
	 */
	void setNotedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getProgressNote_Author()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.3'"
	 * @generated
	 */
	Party getAuthor();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ProgressNote#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Party value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happened.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getProgressNote_Text()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ProgressNote#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // ProgressNote
