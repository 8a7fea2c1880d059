/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import org.jalon.model.Identified;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Invitation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person invited to a series of meetings for what they contribute.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.Invitation#getParty <em>Party</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Invitation#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Invitation#isOptional <em>Optional</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getInvitation()
 * @model annotation="http://jalon.org/model/meta criterion='C2.11'"
 * @generated
 */
public interface Invitation extends Identified {
	/**
	 * Returns the value of the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is invited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Party</em>' reference.
	 * @see #setParty(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getInvitation_Party()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	Party getParty();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Invitation#getParty <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Party</em>' reference.
	 * @see #getParty()
	 * @generated
	 */
	void setParty(Party value);

	/**
	 * Returns the value of the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What they are expected to contribute.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contribution</em>' attribute.
	 * @see #setContribution(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getInvitation_Contribution()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	String getContribution();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Invitation#getContribution <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution</em>' attribute.
	 * @see #getContribution()
	 * @generated
	 */
	void setContribution(String value);

	/**
	 * Returns the value of the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the meeting can do without them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optional</em>' attribute.
	 * @see #setOptional(boolean)
	 * @see org.jalon.model.meetings.MeetingsPackage#getInvitation_Optional()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	boolean isOptional();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Invitation#isOptional <em>Optional</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optional</em>' attribute.
	 * @see #isOptional()
	 * @generated
	 */
	void setOptional(boolean value);

} // Invitation
