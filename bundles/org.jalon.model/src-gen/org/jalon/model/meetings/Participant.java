/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import org.jalon.model.Identified;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person's part in a meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.Participant#getParty <em>Party</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Participant#getRole <em>Role</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Participant#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Participant#getPresence <em>Presence</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Participant#getRepresentedBy <em>Represented By</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getParticipant()
 * @model annotation="http://jalon.org/model/meta criterion='C4.1'"
 * @generated
 */
public interface Participant extends Identified {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The person who takes part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getParticipant_Party()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Participant#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"MEMBER"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.MeetingRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role in the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingRole
	 * @see #setRole(MeetingRole)
	 * @see org.jalon.model.meetings.MeetingsPackage#getParticipant_Role()
	 * @model default="MEMBER"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	MeetingRole getRole();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Participant#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(MeetingRole value);

	/**
	 * Returns the value of the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they are to contribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contribution</em>' attribute.
	 * @see #setContribution(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getParticipant_Contribution()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	String getContribution();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Participant#getContribution <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution</em>' attribute.
	 * @see #getContribution()
	 * @generated
	 */
	void setContribution(String value);

	/**
	 * Returns the value of the '<em><b>Presence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.Presence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether they came.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Presence</em>' attribute.
	 * @see org.jalon.model.meetings.Presence
	 * @see #setPresence(Presence)
	 * @see org.jalon.model.meetings.MeetingsPackage#getParticipant_Presence()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	Presence getPresence();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Participant#getPresence <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Presence</em>' attribute.
	 * @see org.jalon.model.meetings.Presence
	 * @see #getPresence()
	 * @generated
	 */
	void setPresence(Presence value);

	/**
	 * Returns the value of the '<em><b>Represented By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who stood in for them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Represented By</em>' attribute.
	 * @see #setRepresentedBy(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getParticipant_RepresentedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	String getRepresentedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Participant#getRepresentedBy <em>Represented By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Represented By</em>' attribute.
	 * @see #getRepresentedBy()
	 * @generated
	 */
	void setRepresentedBy(String value);

} // Participant
