/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import java.time.Duration;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Agenda Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One item of an agenda.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.AgendaItem#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.meetings.AgendaItem#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.jalon.model.meetings.AgendaItem#getExpectedOutcome <em>Expected Outcome</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getAgendaItem()
 * @model annotation="http://jalon.org/model/meta criterion='C4.5'"
 * @generated
 */
public interface AgendaItem extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * The default value is <code>"PT10M"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time allotted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.jalon.model.meetings.MeetingsPackage#getAgendaItem_Duration()
	 * @model default="PT10M" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C4.5' unit='elapsed time'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.AgendaItem#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who leads it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getAgendaItem_Owner()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.5'"
	 * @generated
	 */
	Party getOwner();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.AgendaItem#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Party value);

	/**
	 * Returns the value of the '<em><b>Expected Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it must reach: information, advice, decision.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Outcome</em>' attribute.
	 * @see #setExpectedOutcome(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getAgendaItem_ExpectedOutcome()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.5'"
	 * @generated
	 */
	String getExpectedOutcome();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.AgendaItem#getExpectedOutcome <em>Expected Outcome</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Outcome</em>' attribute.
	 * @see #getExpectedOutcome()
	 * @generated
	 */
	void setExpectedOutcome(String value);

} // AgendaItem
