/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting Series</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Recurrent meetings of one kind.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getUntil <em>Until</em>}</li>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getInvitees <em>Invitees</em>}</li>
 *   <li>{@link org.jalon.model.meetings.MeetingSeries#getMeetings <em>Meetings</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries()
 * @model annotation="http://jalon.org/model/meta criterion='C2.11'"
 * @generated
 */
public interface MeetingSeries extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The default value is <code>"PROGRESS"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.MeetingNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the meetings are for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingNature
	 * @see #setNature(MeetingNature)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_Nature()
	 * @model default="PROGRESS"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	MeetingNature getNature();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.MeetingSeries#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(MeetingNature value);

	/**
	 * Returns the value of the '<em><b>Rhythm</b></em>' attribute.
	 * The default value is <code>"WEEKLY"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.Rhythm}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often they take place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rhythm</em>' attribute.
	 * @see org.jalon.model.meetings.Rhythm
	 * @see #setRhythm(Rhythm)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_Rhythm()
	 * @model default="WEEKLY"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	Rhythm getRhythm();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.MeetingSeries#getRhythm <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rhythm</em>' attribute.
	 * @see org.jalon.model.meetings.Rhythm
	 * @see #getRhythm()
	 * @generated
	 */
	void setRhythm(Rhythm value);

	/**
	 * Returns the value of the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the first meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>From</em>' attribute.
	 * @see #setFrom(LocalDateTime)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_From()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11' unit='date'"
	 * @generated
	 */
	LocalDateTime getFrom();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.MeetingSeries#getFrom <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>From</em>' attribute.
	 * @see #getFrom()
	 * @generated
	 */
	void setFrom(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Last day of the series; the end of the project when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Until</em>' attribute.
	 * @see #setUntil(LocalDate)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_Until()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11' unit='date'"
	 * @generated
	 */
	LocalDate getUntil();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.MeetingSeries#getUntil <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Until</em>' attribute.
	 * @see #getUntil()
	 * @generated
	 */
	void setUntil(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * The default value is <code>"PT1H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual duration of a meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_Duration()
	 * @model default="PT1H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11' unit='elapsed time'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.MeetingSeries#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Usual place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_Place()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.MeetingSeries#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Invitees</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.Invitation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is invited, and why.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invitees</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_Invitees()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	EList<Invitation> getInvitees();

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.Meeting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meetings of the series, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeetingSeries_Meetings()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	EList<Meeting> getMeetings();

} // MeetingSeries
