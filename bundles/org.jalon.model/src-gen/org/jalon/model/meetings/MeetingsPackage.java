/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.jalon.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Meetings, minutes and the action plan.
 * <!-- end-model-doc -->
 * @see org.jalon.model.meetings.MeetingsFactory
 * @model kind="package"
 * @generated
 */
public interface MeetingsPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "meetings";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/meetings";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "meetings";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MeetingsPackage eINSTANCE = org.jalon.model.meetings.impl.MeetingsPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.MeetingSeriesImpl <em>Meeting Series</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.MeetingSeriesImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingSeries()
	 * @generated
	 */
	int MEETING_SERIES = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__NATURE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Rhythm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__RHYTHM = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__FROM = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__UNTIL = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__DURATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__PLACE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Invitees</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__INVITEES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Meetings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES__MEETINGS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Meeting Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Meeting Series</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_SERIES_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.InvitationImpl <em>Invitation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.InvitationImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getInvitation()
	 * @generated
	 */
	int INVITATION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__PARTY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__CONTRIBUTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Optional</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION__OPTIONAL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Invitation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Invitation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INVITATION_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.MeetingImpl <em>Meeting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.MeetingImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeeting()
	 * @generated
	 */
	int MEETING = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Nature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__NATURE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__START = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DURATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PLACE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__CONTEXT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Objectives</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__OBJECTIVES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Expected Deliverables</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__EXPECTED_DELIVERABLES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Situation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SITUATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__METHOD = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Method Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__METHOD_REASON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Agenda</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__AGENDA = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Participants</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__PARTICIPANTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Facts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__FACTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Decisions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__DECISIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Open Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__OPEN_POINTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Reviewed Actions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__REVIEWED_ACTIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Session</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__SESSION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Minutes Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__MINUTES_APPROVED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Minutes Approved On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING__MINUTES_APPROVED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of structural features of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 20;

	/**
	 * The number of operations of the '<em>Meeting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MEETING_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.AgendaItemImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getAgendaItem()
	 * @generated
	 */
	int AGENDA_ITEM = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__DURATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__OWNER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Expected Outcome</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM__EXPECTED_OUTCOME = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Agenda Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AGENDA_ITEM_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.ParticipantImpl <em>Participant</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.ParticipantImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getParticipant()
	 * @generated
	 */
	int PARTICIPANT = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Party</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__PARTY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__ROLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__CONTRIBUTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Presence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__PRESENCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Represented By</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT__REPRESENTED_BY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Participant</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTICIPANT_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.FactImpl <em>Fact</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.FactImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getFact()
	 * @generated
	 */
	int FACT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Stated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__STATED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Fact</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FACT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.DecisionImpl <em>Decision</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.DecisionImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getDecision()
	 * @generated
	 */
	int DECISION = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DECIDED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Decided On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__DECIDED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__REASON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Actions</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION__ACTIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Decision</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DECISION_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.OpenPointImpl <em>Open Point</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.OpenPointImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getOpenPoint()
	 * @generated
	 */
	int OPEN_POINT = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__OWNER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__REVIEW_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT__CLOSED = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Open Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Open Point</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OPEN_POINT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.ActionItemImpl <em>Action Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.ActionItemImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionItem()
	 * @generated
	 */
	int ACTION_ITEM = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__CODE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__WHAT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__WHY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__HOW = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__MEANS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__OWNER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Contributors</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__CONTRIBUTORS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__CREATED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__DUE_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__DONE_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__TYPE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__PRIORITY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Origin Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__ORIGIN_KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__ORIGIN = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__PERCENT_COMPLETE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Effectiveness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__EFFECTIVENESS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Log</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM__LOG = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 18;

	/**
	 * The number of structural features of the '<em>Action Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 19;

	/**
	 * The number of operations of the '<em>Action Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACTION_ITEM_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.impl.ProgressNoteImpl <em>Progress Note</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.impl.ProgressNoteImpl
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getProgressNote()
	 * @generated
	 */
	int PROGRESS_NOTE = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NOTE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Noted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NOTE__NOTED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NOTE__AUTHOR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NOTE__TEXT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Progress Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NOTE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Progress Note</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROGRESS_NOTE_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.MeetingNature <em>Meeting Nature</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.MeetingNature
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingNature()
	 * @generated
	 */
	int MEETING_NATURE = 10;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.Rhythm <em>Rhythm</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.Rhythm
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getRhythm()
	 * @generated
	 */
	int RHYTHM = 11;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.FacilitationMethod <em>Facilitation Method</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.FacilitationMethod
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getFacilitationMethod()
	 * @generated
	 */
	int FACILITATION_METHOD = 12;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.MeetingState <em>Meeting State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.MeetingState
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingState()
	 * @generated
	 */
	int MEETING_STATE = 13;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.Presence <em>Presence</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.Presence
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getPresence()
	 * @generated
	 */
	int PRESENCE = 14;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.MeetingRole <em>Meeting Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.MeetingRole
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingRole()
	 * @generated
	 */
	int MEETING_ROLE = 15;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.ActionState <em>Action State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.ActionState
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionState()
	 * @generated
	 */
	int ACTION_STATE = 16;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.ActionPriority <em>Action Priority</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.ActionPriority
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionPriority()
	 * @generated
	 */
	int ACTION_PRIORITY = 17;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.ActionOrigin <em>Action Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.ActionOrigin
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionOrigin()
	 * @generated
	 */
	int ACTION_ORIGIN = 18;

	/**
	 * The meta object id for the '{@link org.jalon.model.meetings.ActionType <em>Action Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.meetings.ActionType
	 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionType()
	 * @generated
	 */
	int ACTION_TYPE = 19;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.MeetingSeries <em>Meeting Series</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting Series</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries
	 * @generated
	 */
	EClass getMeetingSeries();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.MeetingSeries#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getNature()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EAttribute getMeetingSeries_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.MeetingSeries#getRhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rhythm</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getRhythm()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EAttribute getMeetingSeries_Rhythm();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.MeetingSeries#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getFrom()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EAttribute getMeetingSeries_From();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.MeetingSeries#getUntil <em>Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Until</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getUntil()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EAttribute getMeetingSeries_Until();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.MeetingSeries#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getDuration()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EAttribute getMeetingSeries_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.MeetingSeries#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getPlace()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EAttribute getMeetingSeries_Place();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.MeetingSeries#getInvitees <em>Invitees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Invitees</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getInvitees()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EReference getMeetingSeries_Invitees();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.MeetingSeries#getMeetings <em>Meetings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Meetings</em>'.
	 * @see org.jalon.model.meetings.MeetingSeries#getMeetings()
	 * @see #getMeetingSeries()
	 * @generated
	 */
	EReference getMeetingSeries_Meetings();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.Invitation <em>Invitation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Invitation</em>'.
	 * @see org.jalon.model.meetings.Invitation
	 * @generated
	 */
	EClass getInvitation();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.Invitation#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.jalon.model.meetings.Invitation#getParty()
	 * @see #getInvitation()
	 * @generated
	 */
	EReference getInvitation_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Invitation#getContribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution</em>'.
	 * @see org.jalon.model.meetings.Invitation#getContribution()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_Contribution();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Invitation#isOptional <em>Optional</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Optional</em>'.
	 * @see org.jalon.model.meetings.Invitation#isOptional()
	 * @see #getInvitation()
	 * @generated
	 */
	EAttribute getInvitation_Optional();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.Meeting <em>Meeting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Meeting</em>'.
	 * @see org.jalon.model.meetings.Meeting
	 * @generated
	 */
	EClass getMeeting();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getNature <em>Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Nature</em>'.
	 * @see org.jalon.model.meetings.Meeting#getNature()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Nature();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.meetings.Meeting#getState()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.jalon.model.meetings.Meeting#getStart()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.jalon.model.meetings.Meeting#getDuration()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Duration();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.jalon.model.meetings.Meeting#getPlace()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.jalon.model.meetings.Meeting#getContext()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Objectives</em>'.
	 * @see org.jalon.model.meetings.Meeting#getObjectives()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Objectives();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getExpectedDeliverables <em>Expected Deliverables</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Deliverables</em>'.
	 * @see org.jalon.model.meetings.Meeting#getExpectedDeliverables()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_ExpectedDeliverables();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getSituation <em>Situation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Situation</em>'.
	 * @see org.jalon.model.meetings.Meeting#getSituation()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Situation();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.jalon.model.meetings.Meeting#getMethod()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getMethodReason <em>Method Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method Reason</em>'.
	 * @see org.jalon.model.meetings.Meeting#getMethodReason()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_MethodReason();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.Meeting#getAgenda <em>Agenda</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Agenda</em>'.
	 * @see org.jalon.model.meetings.Meeting#getAgenda()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Agenda();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.Meeting#getParticipants <em>Participants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Participants</em>'.
	 * @see org.jalon.model.meetings.Meeting#getParticipants()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Participants();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.Meeting#getFacts <em>Facts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Facts</em>'.
	 * @see org.jalon.model.meetings.Meeting#getFacts()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Facts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.Meeting#getDecisions <em>Decisions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Decisions</em>'.
	 * @see org.jalon.model.meetings.Meeting#getDecisions()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Decisions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.Meeting#getOpenPoints <em>Open Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Open Points</em>'.
	 * @see org.jalon.model.meetings.Meeting#getOpenPoints()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_OpenPoints();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.meetings.Meeting#getReviewedActions <em>Reviewed Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Reviewed Actions</em>'.
	 * @see org.jalon.model.meetings.Meeting#getReviewedActions()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_ReviewedActions();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.Meeting#getSession <em>Session</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Session</em>'.
	 * @see org.jalon.model.meetings.Meeting#getSession()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_Session();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.Meeting#getMinutesApprovedBy <em>Minutes Approved By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Minutes Approved By</em>'.
	 * @see org.jalon.model.meetings.Meeting#getMinutesApprovedBy()
	 * @see #getMeeting()
	 * @generated
	 */
	EReference getMeeting_MinutesApprovedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Meeting#getMinutesApprovedOn <em>Minutes Approved On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Minutes Approved On</em>'.
	 * @see org.jalon.model.meetings.Meeting#getMinutesApprovedOn()
	 * @see #getMeeting()
	 * @generated
	 */
	EAttribute getMeeting_MinutesApprovedOn();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.AgendaItem <em>Agenda Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Agenda Item</em>'.
	 * @see org.jalon.model.meetings.AgendaItem
	 * @generated
	 */
	EClass getAgendaItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.AgendaItem#getDuration <em>Duration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duration</em>'.
	 * @see org.jalon.model.meetings.AgendaItem#getDuration()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_Duration();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.AgendaItem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.jalon.model.meetings.AgendaItem#getOwner()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EReference getAgendaItem_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.AgendaItem#getExpectedOutcome <em>Expected Outcome</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected Outcome</em>'.
	 * @see org.jalon.model.meetings.AgendaItem#getExpectedOutcome()
	 * @see #getAgendaItem()
	 * @generated
	 */
	EAttribute getAgendaItem_ExpectedOutcome();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.Participant <em>Participant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Participant</em>'.
	 * @see org.jalon.model.meetings.Participant
	 * @generated
	 */
	EClass getParticipant();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.Participant#getParty <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Party</em>'.
	 * @see org.jalon.model.meetings.Participant#getParty()
	 * @see #getParticipant()
	 * @generated
	 */
	EReference getParticipant_Party();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Participant#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.jalon.model.meetings.Participant#getRole()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Participant#getContribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution</em>'.
	 * @see org.jalon.model.meetings.Participant#getContribution()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Contribution();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Participant#getPresence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Presence</em>'.
	 * @see org.jalon.model.meetings.Participant#getPresence()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_Presence();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Participant#getRepresentedBy <em>Represented By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Represented By</em>'.
	 * @see org.jalon.model.meetings.Participant#getRepresentedBy()
	 * @see #getParticipant()
	 * @generated
	 */
	EAttribute getParticipant_RepresentedBy();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.Fact <em>Fact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fact</em>'.
	 * @see org.jalon.model.meetings.Fact
	 * @generated
	 */
	EClass getFact();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.Fact#getStatedBy <em>Stated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Stated By</em>'.
	 * @see org.jalon.model.meetings.Fact#getStatedBy()
	 * @see #getFact()
	 * @generated
	 */
	EReference getFact_StatedBy();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.meetings.Fact#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.meetings.Fact#getConcerns()
	 * @see #getFact()
	 * @generated
	 */
	EReference getFact_Concerns();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.Decision <em>Decision</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Decision</em>'.
	 * @see org.jalon.model.meetings.Decision
	 * @generated
	 */
	EClass getDecision();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.Decision#getDecidedBy <em>Decided By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Decided By</em>'.
	 * @see org.jalon.model.meetings.Decision#getDecidedBy()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_DecidedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Decision#getDecidedOn <em>Decided On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Decided On</em>'.
	 * @see org.jalon.model.meetings.Decision#getDecidedOn()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_DecidedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.Decision#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jalon.model.meetings.Decision#getReason()
	 * @see #getDecision()
	 * @generated
	 */
	EAttribute getDecision_Reason();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.meetings.Decision#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.meetings.Decision#getConcerns()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Concerns();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.meetings.Decision#getActions <em>Actions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Actions</em>'.
	 * @see org.jalon.model.meetings.Decision#getActions()
	 * @see #getDecision()
	 * @generated
	 */
	EReference getDecision_Actions();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.OpenPoint <em>Open Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Open Point</em>'.
	 * @see org.jalon.model.meetings.OpenPoint
	 * @generated
	 */
	EClass getOpenPoint();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.OpenPoint#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.jalon.model.meetings.OpenPoint#getOwner()
	 * @see #getOpenPoint()
	 * @generated
	 */
	EReference getOpenPoint_Owner();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.OpenPoint#getReviewOn <em>Review On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Review On</em>'.
	 * @see org.jalon.model.meetings.OpenPoint#getReviewOn()
	 * @see #getOpenPoint()
	 * @generated
	 */
	EAttribute getOpenPoint_ReviewOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.OpenPoint#isClosed <em>Closed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed</em>'.
	 * @see org.jalon.model.meetings.OpenPoint#isClosed()
	 * @see #getOpenPoint()
	 * @generated
	 */
	EAttribute getOpenPoint_Closed();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.ActionItem <em>Action Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Action Item</em>'.
	 * @see org.jalon.model.meetings.ActionItem
	 * @generated
	 */
	EClass getActionItem();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getCode()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getWhat <em>What</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getWhat()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_What();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getWhy <em>Why</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Why</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getWhy()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Why();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getHow <em>How</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>How</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getHow()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_How();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getMeans <em>Means</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Means</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getMeans()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Means();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.ActionItem#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getOwner()
	 * @see #getActionItem()
	 * @generated
	 */
	EReference getActionItem_Owner();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.meetings.ActionItem#getContributors <em>Contributors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Contributors</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getContributors()
	 * @see #getActionItem()
	 * @generated
	 */
	EReference getActionItem_Contributors();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getCreatedOn <em>Created On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Created On</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getCreatedOn()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_CreatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getDueOn <em>Due On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Due On</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getDueOn()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_DueOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getDoneOn <em>Done On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Done On</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getDoneOn()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_DoneOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getState()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_State();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getType()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getPriority()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Priority();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getOriginKind <em>Origin Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin Kind</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getOriginKind()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_OriginKind();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.ActionItem#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Origin</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getOrigin()
	 * @see #getActionItem()
	 * @generated
	 */
	EReference getActionItem_Origin();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.meetings.ActionItem#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getConcerns()
	 * @see #getActionItem()
	 * @generated
	 */
	EReference getActionItem_Concerns();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getPercentComplete <em>Percent Complete</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Percent Complete</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getPercentComplete()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_PercentComplete();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ActionItem#getEffectiveness <em>Effectiveness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effectiveness</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getEffectiveness()
	 * @see #getActionItem()
	 * @generated
	 */
	EAttribute getActionItem_Effectiveness();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.meetings.ActionItem#getLog <em>Log</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Log</em>'.
	 * @see org.jalon.model.meetings.ActionItem#getLog()
	 * @see #getActionItem()
	 * @generated
	 */
	EReference getActionItem_Log();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.meetings.ProgressNote <em>Progress Note</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Progress Note</em>'.
	 * @see org.jalon.model.meetings.ProgressNote
	 * @generated
	 */
	EClass getProgressNote();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ProgressNote#getNotedOn <em>Noted On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Noted On</em>'.
	 * @see org.jalon.model.meetings.ProgressNote#getNotedOn()
	 * @see #getProgressNote()
	 * @generated
	 */
	EAttribute getProgressNote_NotedOn();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.meetings.ProgressNote#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.jalon.model.meetings.ProgressNote#getAuthor()
	 * @see #getProgressNote()
	 * @generated
	 */
	EReference getProgressNote_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.meetings.ProgressNote#getText <em>Text</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Text</em>'.
	 * @see org.jalon.model.meetings.ProgressNote#getText()
	 * @see #getProgressNote()
	 * @generated
	 */
	EAttribute getProgressNote_Text();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.MeetingNature <em>Meeting Nature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting Nature</em>'.
	 * @see org.jalon.model.meetings.MeetingNature
	 * @generated
	 */
	EEnum getMeetingNature();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.Rhythm <em>Rhythm</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rhythm</em>'.
	 * @see org.jalon.model.meetings.Rhythm
	 * @generated
	 */
	EEnum getRhythm();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.FacilitationMethod <em>Facilitation Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Facilitation Method</em>'.
	 * @see org.jalon.model.meetings.FacilitationMethod
	 * @generated
	 */
	EEnum getFacilitationMethod();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.MeetingState <em>Meeting State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting State</em>'.
	 * @see org.jalon.model.meetings.MeetingState
	 * @generated
	 */
	EEnum getMeetingState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.Presence <em>Presence</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Presence</em>'.
	 * @see org.jalon.model.meetings.Presence
	 * @generated
	 */
	EEnum getPresence();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.MeetingRole <em>Meeting Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Meeting Role</em>'.
	 * @see org.jalon.model.meetings.MeetingRole
	 * @generated
	 */
	EEnum getMeetingRole();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.ActionState <em>Action State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action State</em>'.
	 * @see org.jalon.model.meetings.ActionState
	 * @generated
	 */
	EEnum getActionState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.ActionPriority <em>Action Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Priority</em>'.
	 * @see org.jalon.model.meetings.ActionPriority
	 * @generated
	 */
	EEnum getActionPriority();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.ActionOrigin <em>Action Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Origin</em>'.
	 * @see org.jalon.model.meetings.ActionOrigin
	 * @generated
	 */
	EEnum getActionOrigin();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.meetings.ActionType <em>Action Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Action Type</em>'.
	 * @see org.jalon.model.meetings.ActionType
	 * @generated
	 */
	EEnum getActionType();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MeetingsFactory getMeetingsFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.MeetingSeriesImpl <em>Meeting Series</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.MeetingSeriesImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingSeries()
		 * @generated
		 */
		EClass MEETING_SERIES = eINSTANCE.getMeetingSeries();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_SERIES__NATURE = eINSTANCE.getMeetingSeries_Nature();

		/**
		 * The meta object literal for the '<em><b>Rhythm</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_SERIES__RHYTHM = eINSTANCE.getMeetingSeries_Rhythm();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_SERIES__FROM = eINSTANCE.getMeetingSeries_From();

		/**
		 * The meta object literal for the '<em><b>Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_SERIES__UNTIL = eINSTANCE.getMeetingSeries_Until();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_SERIES__DURATION = eINSTANCE.getMeetingSeries_Duration();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING_SERIES__PLACE = eINSTANCE.getMeetingSeries_Place();

		/**
		 * The meta object literal for the '<em><b>Invitees</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_SERIES__INVITEES = eINSTANCE.getMeetingSeries_Invitees();

		/**
		 * The meta object literal for the '<em><b>Meetings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING_SERIES__MEETINGS = eINSTANCE.getMeetingSeries_Meetings();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.InvitationImpl <em>Invitation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.InvitationImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getInvitation()
		 * @generated
		 */
		EClass INVITATION = eINSTANCE.getInvitation();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INVITATION__PARTY = eINSTANCE.getInvitation_Party();

		/**
		 * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__CONTRIBUTION = eINSTANCE.getInvitation_Contribution();

		/**
		 * The meta object literal for the '<em><b>Optional</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INVITATION__OPTIONAL = eINSTANCE.getInvitation_Optional();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.MeetingImpl <em>Meeting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.MeetingImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeeting()
		 * @generated
		 */
		EClass MEETING = eINSTANCE.getMeeting();

		/**
		 * The meta object literal for the '<em><b>Nature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__NATURE = eINSTANCE.getMeeting_Nature();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__STATE = eINSTANCE.getMeeting_State();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__START = eINSTANCE.getMeeting_Start();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__DURATION = eINSTANCE.getMeeting_Duration();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__PLACE = eINSTANCE.getMeeting_Place();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__CONTEXT = eINSTANCE.getMeeting_Context();

		/**
		 * The meta object literal for the '<em><b>Objectives</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__OBJECTIVES = eINSTANCE.getMeeting_Objectives();

		/**
		 * The meta object literal for the '<em><b>Expected Deliverables</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__EXPECTED_DELIVERABLES = eINSTANCE.getMeeting_ExpectedDeliverables();

		/**
		 * The meta object literal for the '<em><b>Situation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__SITUATION = eINSTANCE.getMeeting_Situation();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__METHOD = eINSTANCE.getMeeting_Method();

		/**
		 * The meta object literal for the '<em><b>Method Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__METHOD_REASON = eINSTANCE.getMeeting_MethodReason();

		/**
		 * The meta object literal for the '<em><b>Agenda</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__AGENDA = eINSTANCE.getMeeting_Agenda();

		/**
		 * The meta object literal for the '<em><b>Participants</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__PARTICIPANTS = eINSTANCE.getMeeting_Participants();

		/**
		 * The meta object literal for the '<em><b>Facts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__FACTS = eINSTANCE.getMeeting_Facts();

		/**
		 * The meta object literal for the '<em><b>Decisions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__DECISIONS = eINSTANCE.getMeeting_Decisions();

		/**
		 * The meta object literal for the '<em><b>Open Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__OPEN_POINTS = eINSTANCE.getMeeting_OpenPoints();

		/**
		 * The meta object literal for the '<em><b>Reviewed Actions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__REVIEWED_ACTIONS = eINSTANCE.getMeeting_ReviewedActions();

		/**
		 * The meta object literal for the '<em><b>Session</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__SESSION = eINSTANCE.getMeeting_Session();

		/**
		 * The meta object literal for the '<em><b>Minutes Approved By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MEETING__MINUTES_APPROVED_BY = eINSTANCE.getMeeting_MinutesApprovedBy();

		/**
		 * The meta object literal for the '<em><b>Minutes Approved On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MEETING__MINUTES_APPROVED_ON = eINSTANCE.getMeeting_MinutesApprovedOn();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.AgendaItemImpl <em>Agenda Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.AgendaItemImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getAgendaItem()
		 * @generated
		 */
		EClass AGENDA_ITEM = eINSTANCE.getAgendaItem();

		/**
		 * The meta object literal for the '<em><b>Duration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__DURATION = eINSTANCE.getAgendaItem_Duration();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference AGENDA_ITEM__OWNER = eINSTANCE.getAgendaItem_Owner();

		/**
		 * The meta object literal for the '<em><b>Expected Outcome</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AGENDA_ITEM__EXPECTED_OUTCOME = eINSTANCE.getAgendaItem_ExpectedOutcome();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.ParticipantImpl <em>Participant</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.ParticipantImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getParticipant()
		 * @generated
		 */
		EClass PARTICIPANT = eINSTANCE.getParticipant();

		/**
		 * The meta object literal for the '<em><b>Party</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PARTICIPANT__PARTY = eINSTANCE.getParticipant_Party();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__ROLE = eINSTANCE.getParticipant_Role();

		/**
		 * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__CONTRIBUTION = eINSTANCE.getParticipant_Contribution();

		/**
		 * The meta object literal for the '<em><b>Presence</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__PRESENCE = eINSTANCE.getParticipant_Presence();

		/**
		 * The meta object literal for the '<em><b>Represented By</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTICIPANT__REPRESENTED_BY = eINSTANCE.getParticipant_RepresentedBy();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.FactImpl <em>Fact</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.FactImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getFact()
		 * @generated
		 */
		EClass FACT = eINSTANCE.getFact();

		/**
		 * The meta object literal for the '<em><b>Stated By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACT__STATED_BY = eINSTANCE.getFact_StatedBy();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FACT__CONCERNS = eINSTANCE.getFact_Concerns();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.DecisionImpl <em>Decision</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.DecisionImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getDecision()
		 * @generated
		 */
		EClass DECISION = eINSTANCE.getDecision();

		/**
		 * The meta object literal for the '<em><b>Decided By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__DECIDED_BY = eINSTANCE.getDecision_DecidedBy();

		/**
		 * The meta object literal for the '<em><b>Decided On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__DECIDED_ON = eINSTANCE.getDecision_DecidedOn();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DECISION__REASON = eINSTANCE.getDecision_Reason();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__CONCERNS = eINSTANCE.getDecision_Concerns();

		/**
		 * The meta object literal for the '<em><b>Actions</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DECISION__ACTIONS = eINSTANCE.getDecision_Actions();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.OpenPointImpl <em>Open Point</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.OpenPointImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getOpenPoint()
		 * @generated
		 */
		EClass OPEN_POINT = eINSTANCE.getOpenPoint();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference OPEN_POINT__OWNER = eINSTANCE.getOpenPoint_Owner();

		/**
		 * The meta object literal for the '<em><b>Review On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPEN_POINT__REVIEW_ON = eINSTANCE.getOpenPoint_ReviewOn();

		/**
		 * The meta object literal for the '<em><b>Closed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OPEN_POINT__CLOSED = eINSTANCE.getOpenPoint_Closed();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.ActionItemImpl <em>Action Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.ActionItemImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionItem()
		 * @generated
		 */
		EClass ACTION_ITEM = eINSTANCE.getActionItem();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__CODE = eINSTANCE.getActionItem_Code();

		/**
		 * The meta object literal for the '<em><b>What</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__WHAT = eINSTANCE.getActionItem_What();

		/**
		 * The meta object literal for the '<em><b>Why</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__WHY = eINSTANCE.getActionItem_Why();

		/**
		 * The meta object literal for the '<em><b>How</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__HOW = eINSTANCE.getActionItem_How();

		/**
		 * The meta object literal for the '<em><b>Means</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__MEANS = eINSTANCE.getActionItem_Means();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_ITEM__OWNER = eINSTANCE.getActionItem_Owner();

		/**
		 * The meta object literal for the '<em><b>Contributors</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_ITEM__CONTRIBUTORS = eINSTANCE.getActionItem_Contributors();

		/**
		 * The meta object literal for the '<em><b>Created On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__CREATED_ON = eINSTANCE.getActionItem_CreatedOn();

		/**
		 * The meta object literal for the '<em><b>Due On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__DUE_ON = eINSTANCE.getActionItem_DueOn();

		/**
		 * The meta object literal for the '<em><b>Done On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__DONE_ON = eINSTANCE.getActionItem_DoneOn();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__STATE = eINSTANCE.getActionItem_State();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__TYPE = eINSTANCE.getActionItem_Type();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__PRIORITY = eINSTANCE.getActionItem_Priority();

		/**
		 * The meta object literal for the '<em><b>Origin Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__ORIGIN_KIND = eINSTANCE.getActionItem_OriginKind();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_ITEM__ORIGIN = eINSTANCE.getActionItem_Origin();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_ITEM__CONCERNS = eINSTANCE.getActionItem_Concerns();

		/**
		 * The meta object literal for the '<em><b>Percent Complete</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__PERCENT_COMPLETE = eINSTANCE.getActionItem_PercentComplete();

		/**
		 * The meta object literal for the '<em><b>Effectiveness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACTION_ITEM__EFFECTIVENESS = eINSTANCE.getActionItem_Effectiveness();

		/**
		 * The meta object literal for the '<em><b>Log</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACTION_ITEM__LOG = eINSTANCE.getActionItem_Log();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.impl.ProgressNoteImpl <em>Progress Note</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.impl.ProgressNoteImpl
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getProgressNote()
		 * @generated
		 */
		EClass PROGRESS_NOTE = eINSTANCE.getProgressNote();

		/**
		 * The meta object literal for the '<em><b>Noted On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NOTE__NOTED_ON = eINSTANCE.getProgressNote_NotedOn();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROGRESS_NOTE__AUTHOR = eINSTANCE.getProgressNote_Author();

		/**
		 * The meta object literal for the '<em><b>Text</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROGRESS_NOTE__TEXT = eINSTANCE.getProgressNote_Text();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.MeetingNature <em>Meeting Nature</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.MeetingNature
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingNature()
		 * @generated
		 */
		EEnum MEETING_NATURE = eINSTANCE.getMeetingNature();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.Rhythm <em>Rhythm</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.Rhythm
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getRhythm()
		 * @generated
		 */
		EEnum RHYTHM = eINSTANCE.getRhythm();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.FacilitationMethod <em>Facilitation Method</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.FacilitationMethod
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getFacilitationMethod()
		 * @generated
		 */
		EEnum FACILITATION_METHOD = eINSTANCE.getFacilitationMethod();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.MeetingState <em>Meeting State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.MeetingState
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingState()
		 * @generated
		 */
		EEnum MEETING_STATE = eINSTANCE.getMeetingState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.Presence <em>Presence</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.Presence
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getPresence()
		 * @generated
		 */
		EEnum PRESENCE = eINSTANCE.getPresence();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.MeetingRole <em>Meeting Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.MeetingRole
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getMeetingRole()
		 * @generated
		 */
		EEnum MEETING_ROLE = eINSTANCE.getMeetingRole();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.ActionState <em>Action State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.ActionState
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionState()
		 * @generated
		 */
		EEnum ACTION_STATE = eINSTANCE.getActionState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.ActionPriority <em>Action Priority</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.ActionPriority
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionPriority()
		 * @generated
		 */
		EEnum ACTION_PRIORITY = eINSTANCE.getActionPriority();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.ActionOrigin <em>Action Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.ActionOrigin
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionOrigin()
		 * @generated
		 */
		EEnum ACTION_ORIGIN = eINSTANCE.getActionOrigin();

		/**
		 * The meta object literal for the '{@link org.jalon.model.meetings.ActionType <em>Action Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.meetings.ActionType
		 * @see org.jalon.model.meetings.impl.MeetingsPackageImpl#getActionType()
		 * @generated
		 */
		EEnum ACTION_TYPE = eINSTANCE.getActionType();

	}

} //MeetingsPackage
