/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings.impl;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;

import org.jalon.model.breakdown.Activity;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.AgendaItem;
import org.jalon.model.meetings.Decision;
import org.jalon.model.meetings.FacilitationMethod;
import org.jalon.model.meetings.Fact;
import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.MeetingNature;
import org.jalon.model.meetings.MeetingState;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.meetings.OpenPoint;
import org.jalon.model.meetings.Participant;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getExpectedDeliverables <em>Expected Deliverables</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getSituation <em>Situation</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getMethodReason <em>Method Reason</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getAgenda <em>Agenda</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getParticipants <em>Participants</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getFacts <em>Facts</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getDecisions <em>Decisions</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getOpenPoints <em>Open Points</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getReviewedActions <em>Reviewed Actions</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getSession <em>Session</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getMinutesApprovedBy <em>Minutes Approved By</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingImpl#getMinutesApprovedOn <em>Minutes Approved On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingImpl extends ProjectElementImpl implements Meeting {
	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingNature NATURE_EDEFAULT = MeetingNature.PROGRESS;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected MeetingNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingState STATE_EDEFAULT = MeetingState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected MeetingState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DURATION_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT1H");

	/**
	 * The cached value of the '{@link #getDuration() <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDuration()
	 * @generated
	 * @ordered
	 */
	protected Duration duration = DURATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected static final String PLACE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPlace() <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlace()
	 * @generated
	 * @ordered
	 */
	protected String place = PLACE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected String context = CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected static final String OBJECTIVES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected String objectives = OBJECTIVES_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedDeliverables() <em>Expected Deliverables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedDeliverables()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_DELIVERABLES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedDeliverables() <em>Expected Deliverables</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedDeliverables()
	 * @generated
	 * @ordered
	 */
	protected String expectedDeliverables = EXPECTED_DELIVERABLES_EDEFAULT;

	/**
	 * The default value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected static final String SITUATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSituation() <em>Situation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSituation()
	 * @generated
	 * @ordered
	 */
	protected String situation = SITUATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final FacilitationMethod METHOD_EDEFAULT = FacilitationMethod.PARTICIPATIVE;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected FacilitationMethod method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethodReason() <em>Method Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodReason()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethodReason() <em>Method Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethodReason()
	 * @generated
	 * @ordered
	 */
	protected String methodReason = METHOD_REASON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAgenda() <em>Agenda</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAgenda()
	 * @generated
	 * @ordered
	 */
	protected EList<AgendaItem> agenda;

	/**
	 * The cached value of the '{@link #getParticipants() <em>Participants</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParticipants()
	 * @generated
	 * @ordered
	 */
	protected EList<Participant> participants;

	/**
	 * The cached value of the '{@link #getFacts() <em>Facts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFacts()
	 * @generated
	 * @ordered
	 */
	protected EList<Fact> facts;

	/**
	 * The cached value of the '{@link #getDecisions() <em>Decisions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecisions()
	 * @generated
	 * @ordered
	 */
	protected EList<Decision> decisions;

	/**
	 * The cached value of the '{@link #getOpenPoints() <em>Open Points</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOpenPoints()
	 * @generated
	 * @ordered
	 */
	protected EList<OpenPoint> openPoints;

	/**
	 * The cached value of the '{@link #getReviewedActions() <em>Reviewed Actions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewedActions()
	 * @generated
	 * @ordered
	 */
	protected EList<ActionItem> reviewedActions;

	/**
	 * The cached value of the '{@link #getSession() <em>Session</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSession()
	 * @generated
	 * @ordered
	 */
	protected Activity session;

	/**
	 * The cached value of the '{@link #getMinutesApprovedBy() <em>Minutes Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesApprovedBy()
	 * @generated
	 * @ordered
	 */
	protected Party minutesApprovedBy;

	/**
	 * The default value of the '{@link #getMinutesApprovedOn() <em>Minutes Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MINUTES_APPROVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMinutesApprovedOn() <em>Minutes Approved On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesApprovedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate minutesApprovedOn = MINUTES_APPROVED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingsPackage.Literals.MEETING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(MeetingNature newNature) {
		MeetingNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(MeetingState newState) {
		MeetingState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDateTime newStart) {
		LocalDateTime oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDuration() {
		return duration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDuration(Duration newDuration) {
		Duration oldDuration = duration;
		duration = newDuration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__DURATION, oldDuration, duration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPlace() {
		return place;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlace(String newPlace) {
		String oldPlace = place;
		place = newPlace;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObjectives() {
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObjectives(String newObjectives) {
		String oldObjectives = objectives;
		objectives = newObjectives;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__OBJECTIVES, oldObjectives, objectives));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectedDeliverables() {
		return expectedDeliverables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedDeliverables(String newExpectedDeliverables) {
		String oldExpectedDeliverables = expectedDeliverables;
		expectedDeliverables = newExpectedDeliverables;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__EXPECTED_DELIVERABLES, oldExpectedDeliverables, expectedDeliverables));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSituation() {
		return situation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSituation(String newSituation) {
		String oldSituation = situation;
		situation = newSituation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__SITUATION, oldSituation, situation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FacilitationMethod getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(FacilitationMethod newMethod) {
		FacilitationMethod oldMethod = method;
		method = newMethod == null ? METHOD_EDEFAULT : newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethodReason() {
		return methodReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethodReason(String newMethodReason) {
		String oldMethodReason = methodReason;
		methodReason = newMethodReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__METHOD_REASON, oldMethodReason, methodReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AgendaItem> getAgenda() {
		if (agenda == null) {
			agenda = new EObjectContainmentEList<AgendaItem>(AgendaItem.class, this, MeetingsPackage.MEETING__AGENDA);
		}
		return agenda;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Participant> getParticipants() {
		if (participants == null) {
			participants = new EObjectContainmentEList<Participant>(Participant.class, this, MeetingsPackage.MEETING__PARTICIPANTS);
		}
		return participants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Fact> getFacts() {
		if (facts == null) {
			facts = new EObjectContainmentEList<Fact>(Fact.class, this, MeetingsPackage.MEETING__FACTS);
		}
		return facts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Decision> getDecisions() {
		if (decisions == null) {
			decisions = new EObjectContainmentEList<Decision>(Decision.class, this, MeetingsPackage.MEETING__DECISIONS);
		}
		return decisions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<OpenPoint> getOpenPoints() {
		if (openPoints == null) {
			openPoints = new EObjectContainmentEList<OpenPoint>(OpenPoint.class, this, MeetingsPackage.MEETING__OPEN_POINTS);
		}
		return openPoints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ActionItem> getReviewedActions() {
		if (reviewedActions == null) {
			reviewedActions = new EObjectResolvingEList<ActionItem>(ActionItem.class, this, MeetingsPackage.MEETING__REVIEWED_ACTIONS);
		}
		return reviewedActions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getSession() {
		if (session != null && session.eIsProxy()) {
			InternalEObject oldSession = (InternalEObject)session;
			session = (Activity)eResolveProxy(oldSession);
			if (session != oldSession) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.MEETING__SESSION, oldSession, session));
			}
		}
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Activity basicGetSession() {
		return session;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSession(Activity newSession) {
		Activity oldSession = session;
		session = newSession;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__SESSION, oldSession, session));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getMinutesApprovedBy() {
		if (minutesApprovedBy != null && minutesApprovedBy.eIsProxy()) {
			InternalEObject oldMinutesApprovedBy = (InternalEObject)minutesApprovedBy;
			minutesApprovedBy = (Party)eResolveProxy(oldMinutesApprovedBy);
			if (minutesApprovedBy != oldMinutesApprovedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.MEETING__MINUTES_APPROVED_BY, oldMinutesApprovedBy, minutesApprovedBy));
			}
		}
		return minutesApprovedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetMinutesApprovedBy() {
		return minutesApprovedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesApprovedBy(Party newMinutesApprovedBy) {
		Party oldMinutesApprovedBy = minutesApprovedBy;
		minutesApprovedBy = newMinutesApprovedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__MINUTES_APPROVED_BY, oldMinutesApprovedBy, minutesApprovedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getMinutesApprovedOn() {
		return minutesApprovedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesApprovedOn(LocalDate newMinutesApprovedOn) {
		LocalDate oldMinutesApprovedOn = minutesApprovedOn;
		minutesApprovedOn = newMinutesApprovedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING__MINUTES_APPROVED_ON, oldMinutesApprovedOn, minutesApprovedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetingsPackage.MEETING__AGENDA:
				return ((InternalEList<?>)getAgenda()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING__PARTICIPANTS:
				return ((InternalEList<?>)getParticipants()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING__FACTS:
				return ((InternalEList<?>)getFacts()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING__DECISIONS:
				return ((InternalEList<?>)getDecisions()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING__OPEN_POINTS:
				return ((InternalEList<?>)getOpenPoints()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetingsPackage.MEETING__NATURE:
				return getNature();
			case MeetingsPackage.MEETING__STATE:
				return getState();
			case MeetingsPackage.MEETING__START:
				return getStart();
			case MeetingsPackage.MEETING__DURATION:
				return getDuration();
			case MeetingsPackage.MEETING__PLACE:
				return getPlace();
			case MeetingsPackage.MEETING__CONTEXT:
				return getContext();
			case MeetingsPackage.MEETING__OBJECTIVES:
				return getObjectives();
			case MeetingsPackage.MEETING__EXPECTED_DELIVERABLES:
				return getExpectedDeliverables();
			case MeetingsPackage.MEETING__SITUATION:
				return getSituation();
			case MeetingsPackage.MEETING__METHOD:
				return getMethod();
			case MeetingsPackage.MEETING__METHOD_REASON:
				return getMethodReason();
			case MeetingsPackage.MEETING__AGENDA:
				return getAgenda();
			case MeetingsPackage.MEETING__PARTICIPANTS:
				return getParticipants();
			case MeetingsPackage.MEETING__FACTS:
				return getFacts();
			case MeetingsPackage.MEETING__DECISIONS:
				return getDecisions();
			case MeetingsPackage.MEETING__OPEN_POINTS:
				return getOpenPoints();
			case MeetingsPackage.MEETING__REVIEWED_ACTIONS:
				return getReviewedActions();
			case MeetingsPackage.MEETING__SESSION:
				if (resolve) return getSession();
				return basicGetSession();
			case MeetingsPackage.MEETING__MINUTES_APPROVED_BY:
				if (resolve) return getMinutesApprovedBy();
				return basicGetMinutesApprovedBy();
			case MeetingsPackage.MEETING__MINUTES_APPROVED_ON:
				return getMinutesApprovedOn();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetingsPackage.MEETING__NATURE:
				setNature((MeetingNature)newValue);
				return;
			case MeetingsPackage.MEETING__STATE:
				setState((MeetingState)newValue);
				return;
			case MeetingsPackage.MEETING__START:
				setStart((LocalDateTime)newValue);
				return;
			case MeetingsPackage.MEETING__DURATION:
				setDuration((Duration)newValue);
				return;
			case MeetingsPackage.MEETING__PLACE:
				setPlace((String)newValue);
				return;
			case MeetingsPackage.MEETING__CONTEXT:
				setContext((String)newValue);
				return;
			case MeetingsPackage.MEETING__OBJECTIVES:
				setObjectives((String)newValue);
				return;
			case MeetingsPackage.MEETING__EXPECTED_DELIVERABLES:
				setExpectedDeliverables((String)newValue);
				return;
			case MeetingsPackage.MEETING__SITUATION:
				setSituation((String)newValue);
				return;
			case MeetingsPackage.MEETING__METHOD:
				setMethod((FacilitationMethod)newValue);
				return;
			case MeetingsPackage.MEETING__METHOD_REASON:
				setMethodReason((String)newValue);
				return;
			case MeetingsPackage.MEETING__AGENDA:
				getAgenda().clear();
				getAgenda().addAll((Collection<? extends AgendaItem>)newValue);
				return;
			case MeetingsPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
				getParticipants().addAll((Collection<? extends Participant>)newValue);
				return;
			case MeetingsPackage.MEETING__FACTS:
				getFacts().clear();
				getFacts().addAll((Collection<? extends Fact>)newValue);
				return;
			case MeetingsPackage.MEETING__DECISIONS:
				getDecisions().clear();
				getDecisions().addAll((Collection<? extends Decision>)newValue);
				return;
			case MeetingsPackage.MEETING__OPEN_POINTS:
				getOpenPoints().clear();
				getOpenPoints().addAll((Collection<? extends OpenPoint>)newValue);
				return;
			case MeetingsPackage.MEETING__REVIEWED_ACTIONS:
				getReviewedActions().clear();
				getReviewedActions().addAll((Collection<? extends ActionItem>)newValue);
				return;
			case MeetingsPackage.MEETING__SESSION:
				setSession((Activity)newValue);
				return;
			case MeetingsPackage.MEETING__MINUTES_APPROVED_BY:
				setMinutesApprovedBy((Party)newValue);
				return;
			case MeetingsPackage.MEETING__MINUTES_APPROVED_ON:
				setMinutesApprovedOn((LocalDate)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MeetingsPackage.MEETING__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__START:
				setStart(START_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__OBJECTIVES:
				setObjectives(OBJECTIVES_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__EXPECTED_DELIVERABLES:
				setExpectedDeliverables(EXPECTED_DELIVERABLES_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__SITUATION:
				setSituation(SITUATION_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__METHOD_REASON:
				setMethodReason(METHOD_REASON_EDEFAULT);
				return;
			case MeetingsPackage.MEETING__AGENDA:
				getAgenda().clear();
				return;
			case MeetingsPackage.MEETING__PARTICIPANTS:
				getParticipants().clear();
				return;
			case MeetingsPackage.MEETING__FACTS:
				getFacts().clear();
				return;
			case MeetingsPackage.MEETING__DECISIONS:
				getDecisions().clear();
				return;
			case MeetingsPackage.MEETING__OPEN_POINTS:
				getOpenPoints().clear();
				return;
			case MeetingsPackage.MEETING__REVIEWED_ACTIONS:
				getReviewedActions().clear();
				return;
			case MeetingsPackage.MEETING__SESSION:
				setSession((Activity)null);
				return;
			case MeetingsPackage.MEETING__MINUTES_APPROVED_BY:
				setMinutesApprovedBy((Party)null);
				return;
			case MeetingsPackage.MEETING__MINUTES_APPROVED_ON:
				setMinutesApprovedOn(MINUTES_APPROVED_ON_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MeetingsPackage.MEETING__NATURE:
				return nature != NATURE_EDEFAULT;
			case MeetingsPackage.MEETING__STATE:
				return state != STATE_EDEFAULT;
			case MeetingsPackage.MEETING__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case MeetingsPackage.MEETING__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case MeetingsPackage.MEETING__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case MeetingsPackage.MEETING__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case MeetingsPackage.MEETING__OBJECTIVES:
				return OBJECTIVES_EDEFAULT == null ? objectives != null : !OBJECTIVES_EDEFAULT.equals(objectives);
			case MeetingsPackage.MEETING__EXPECTED_DELIVERABLES:
				return EXPECTED_DELIVERABLES_EDEFAULT == null ? expectedDeliverables != null : !EXPECTED_DELIVERABLES_EDEFAULT.equals(expectedDeliverables);
			case MeetingsPackage.MEETING__SITUATION:
				return SITUATION_EDEFAULT == null ? situation != null : !SITUATION_EDEFAULT.equals(situation);
			case MeetingsPackage.MEETING__METHOD:
				return method != METHOD_EDEFAULT;
			case MeetingsPackage.MEETING__METHOD_REASON:
				return METHOD_REASON_EDEFAULT == null ? methodReason != null : !METHOD_REASON_EDEFAULT.equals(methodReason);
			case MeetingsPackage.MEETING__AGENDA:
				return agenda != null && !agenda.isEmpty();
			case MeetingsPackage.MEETING__PARTICIPANTS:
				return participants != null && !participants.isEmpty();
			case MeetingsPackage.MEETING__FACTS:
				return facts != null && !facts.isEmpty();
			case MeetingsPackage.MEETING__DECISIONS:
				return decisions != null && !decisions.isEmpty();
			case MeetingsPackage.MEETING__OPEN_POINTS:
				return openPoints != null && !openPoints.isEmpty();
			case MeetingsPackage.MEETING__REVIEWED_ACTIONS:
				return reviewedActions != null && !reviewedActions.isEmpty();
			case MeetingsPackage.MEETING__SESSION:
				return session != null;
			case MeetingsPackage.MEETING__MINUTES_APPROVED_BY:
				return minutesApprovedBy != null;
			case MeetingsPackage.MEETING__MINUTES_APPROVED_ON:
				return MINUTES_APPROVED_ON_EDEFAULT == null ? minutesApprovedOn != null : !MINUTES_APPROVED_ON_EDEFAULT.equals(minutesApprovedOn);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (nature: ");
		result.append(nature);
		result.append(", state: ");
		result.append(state);
		result.append(", start: ");
		result.append(start);
		result.append(", duration: ");
		result.append(duration);
		result.append(", place: ");
		result.append(place);
		result.append(", context: ");
		result.append(context);
		result.append(", objectives: ");
		result.append(objectives);
		result.append(", expectedDeliverables: ");
		result.append(expectedDeliverables);
		result.append(", situation: ");
		result.append(situation);
		result.append(", method: ");
		result.append(method);
		result.append(", methodReason: ");
		result.append(methodReason);
		result.append(", minutesApprovedOn: ");
		result.append(minutesApprovedOn);
		result.append(')');
		return result.toString();
	}

} //MeetingImpl
