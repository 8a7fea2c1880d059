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

import org.jalon.model.breakdown.Activity;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One meeting: its preparation, its minutes and its outcome.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.Meeting#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getStart <em>Start</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getContext <em>Context</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getExpectedDeliverables <em>Expected Deliverables</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getMethod <em>Method</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getMethodReason <em>Method Reason</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getOpenPoints <em>Open Points</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getReviewedActions <em>Reviewed Actions</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getSession <em>Session</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getMinutesApprovedBy <em>Minutes Approved By</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Meeting#getMinutesApprovedOn <em>Minutes Approved On</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting()
 * @model annotation="http://jalon.org/model/meta criterion='C4.1'"
 * @generated
 */
public interface Meeting extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The default value is <code>"PROGRESS"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.MeetingNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingNature
	 * @see #setNature(MeetingNature)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Nature()
	 * @model default="PROGRESS"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	MeetingNature getNature();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(MeetingNature value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.MeetingState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingState
	 * @see #setState(MeetingState)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	MeetingState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.meetings.MeetingState
	 * @see #getState()
	 * @generated
	 */
	void setState(MeetingState value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Start()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C4.5' unit='date'"
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * The default value is <code>"PT1H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long it lasts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Duration()
	 * @model default="PT1H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C4.5' unit='elapsed time'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getDuration <em>Duration</em>}' attribute.
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
	 * Where it takes place.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Place()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.5'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Context, stakes and objectives of the project, recalled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Context()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the meeting must reach.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' attribute.
	 * @see #setObjectives(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Objectives()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	String getObjectives();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getObjectives <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Objectives</em>' attribute.
	 * @see #getObjectives()
	 * @generated
	 */
	void setObjectives(String value);

	/**
	 * Returns the value of the '<em><b>Expected Deliverables</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it must produce.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Deliverables</em>' attribute.
	 * @see #setExpectedDeliverables(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_ExpectedDeliverables()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	String getExpectedDeliverables();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getExpectedDeliverables <em>Expected Deliverables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Deliverables</em>' attribute.
	 * @see #getExpectedDeliverables()
	 * @generated
	 */
	void setExpectedDeliverables(String value);

	/**
	 * Returns the value of the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the project stands: done, to come, difficulties met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Situation</em>' attribute.
	 * @see #setSituation(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Situation()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	String getSituation();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getSituation <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Situation</em>' attribute.
	 * @see #getSituation()
	 * @generated
	 */
	void setSituation(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * The default value is <code>"PARTICIPATIVE"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.FacilitationMethod}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is led.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see org.jalon.model.meetings.FacilitationMethod
	 * @see #setMethod(FacilitationMethod)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Method()
	 * @model default="PARTICIPATIVE"
	 *        annotation="http://jalon.org/model/meta criterion='C4.2'"
	 * @generated
	 */
	FacilitationMethod getMethod();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see org.jalon.model.meetings.FacilitationMethod
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(FacilitationMethod value);

	/**
	 * Returns the value of the '<em><b>Method Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the method fits people and context.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method Reason</em>' attribute.
	 * @see #setMethodReason(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_MethodReason()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.2'"
	 * @generated
	 */
	String getMethodReason();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getMethodReason <em>Method Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method Reason</em>' attribute.
	 * @see #getMethodReason()
	 * @generated
	 */
	void setMethodReason(String value);

	/**
	 * Returns the value of the '<em><b>Agenda</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.AgendaItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Items of the agenda, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Agenda</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Agenda()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C4.5'"
	 * @generated
	 */
	EList<AgendaItem> getAgenda();

	/**
	 * Returns the value of the '<em><b>Participants</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.Participant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who takes part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Participants</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Participants()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	EList<Participant> getParticipants();

	/**
	 * Returns the value of the '<em><b>Facts</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.Fact}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facts recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Facts</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Facts()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	EList<Fact> getFacts();

	/**
	 * Returns the value of the '<em><b>Decisions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.Decision}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Decisions taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decisions</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Decisions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	EList<Decision> getDecisions();

	/**
	 * Returns the value of the '<em><b>Open Points</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.OpenPoint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Points left open.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Open Points</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_OpenPoints()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	EList<OpenPoint> getOpenPoints();

	/**
	 * Returns the value of the '<em><b>Reviewed Actions</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.ActionItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions reviewed during the meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reviewed Actions</em>' reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_ReviewedActions()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	EList<ActionItem> getReviewedActions();

	/**
	 * Returns the value of the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Activity of the plan that stands for this meeting.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Session</em>' reference.
	 * @see #setSession(Activity)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_Session()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	Activity getSession();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getSession <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Session</em>' reference.
	 * @see #getSession()
	 * @generated
	 */
	void setSession(Activity value);

	/**
	 * Returns the value of the '<em><b>Minutes Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who approved the minutes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Approved By</em>' reference.
	 * @see #setMinutesApprovedBy(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_MinutesApprovedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	Party getMinutesApprovedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getMinutesApprovedBy <em>Minutes Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Approved By</em>' reference.
	 * @see #getMinutesApprovedBy()
	 * @generated
	 */
	void setMinutesApprovedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Minutes Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the approval.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Approved On</em>' attribute.
	 * @see #setMinutesApprovedOn(LocalDate)
	 * @see org.jalon.model.meetings.MeetingsPackage#getMeeting_MinutesApprovedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C4.3' unit='date'"
	 * @generated
	 */
	LocalDate getMinutesApprovedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Meeting#getMinutesApprovedOn <em>Minutes Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Approved On</em>' attribute.
	 * @see #getMinutesApprovedOn()
	 * @generated
	 */
	void setMinutesApprovedOn(LocalDate value);

} // Meeting
