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
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.meetings.Invitation;
import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.MeetingNature;
import org.jalon.model.meetings.MeetingSeries;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.meetings.Rhythm;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Meeting Series</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getRhythm <em>Rhythm</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getUntil <em>Until</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getInvitees <em>Invitees</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.MeetingSeriesImpl#getMeetings <em>Meetings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MeetingSeriesImpl extends ProjectElementImpl implements MeetingSeries {
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
	 * The default value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected static final Rhythm RHYTHM_EDEFAULT = Rhythm.WEEKLY;

	/**
	 * The cached value of the '{@link #getRhythm() <em>Rhythm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRhythm()
	 * @generated
	 * @ordered
	 */
	protected Rhythm rhythm = RHYTHM_EDEFAULT;

	/**
	 * The default value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime FROM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime from = FROM_EDEFAULT;

	/**
	 * The default value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate UNTIL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUntil() <em>Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUntil()
	 * @generated
	 * @ordered
	 */
	protected LocalDate until = UNTIL_EDEFAULT;

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
	 * The cached value of the '{@link #getInvitees() <em>Invitees</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvitees()
	 * @generated
	 * @ordered
	 */
	protected EList<Invitation> invitees;

	/**
	 * The cached value of the '{@link #getMeetings() <em>Meetings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<Meeting> meetings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MeetingSeriesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingsPackage.Literals.MEETING_SERIES;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING_SERIES__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Rhythm getRhythm() {
		return rhythm;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRhythm(Rhythm newRhythm) {
		Rhythm oldRhythm = rhythm;
		rhythm = newRhythm == null ? RHYTHM_EDEFAULT : newRhythm;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING_SERIES__RHYTHM, oldRhythm, rhythm));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(LocalDateTime newFrom) {
		LocalDateTime oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING_SERIES__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getUntil() {
		return until;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUntil(LocalDate newUntil) {
		LocalDate oldUntil = until;
		until = newUntil;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING_SERIES__UNTIL, oldUntil, until));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING_SERIES__DURATION, oldDuration, duration));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.MEETING_SERIES__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Invitation> getInvitees() {
		if (invitees == null) {
			invitees = new EObjectContainmentEList<Invitation>(Invitation.class, this, MeetingsPackage.MEETING_SERIES__INVITEES);
		}
		return invitees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Meeting> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectContainmentEList<Meeting>(Meeting.class, this, MeetingsPackage.MEETING_SERIES__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetingsPackage.MEETING_SERIES__INVITEES:
				return ((InternalEList<?>)getInvitees()).basicRemove(otherEnd, msgs);
			case MeetingsPackage.MEETING_SERIES__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
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
			case MeetingsPackage.MEETING_SERIES__NATURE:
				return getNature();
			case MeetingsPackage.MEETING_SERIES__RHYTHM:
				return getRhythm();
			case MeetingsPackage.MEETING_SERIES__FROM:
				return getFrom();
			case MeetingsPackage.MEETING_SERIES__UNTIL:
				return getUntil();
			case MeetingsPackage.MEETING_SERIES__DURATION:
				return getDuration();
			case MeetingsPackage.MEETING_SERIES__PLACE:
				return getPlace();
			case MeetingsPackage.MEETING_SERIES__INVITEES:
				return getInvitees();
			case MeetingsPackage.MEETING_SERIES__MEETINGS:
				return getMeetings();
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
			case MeetingsPackage.MEETING_SERIES__NATURE:
				setNature((MeetingNature)newValue);
				return;
			case MeetingsPackage.MEETING_SERIES__RHYTHM:
				setRhythm((Rhythm)newValue);
				return;
			case MeetingsPackage.MEETING_SERIES__FROM:
				setFrom((LocalDateTime)newValue);
				return;
			case MeetingsPackage.MEETING_SERIES__UNTIL:
				setUntil((LocalDate)newValue);
				return;
			case MeetingsPackage.MEETING_SERIES__DURATION:
				setDuration((Duration)newValue);
				return;
			case MeetingsPackage.MEETING_SERIES__PLACE:
				setPlace((String)newValue);
				return;
			case MeetingsPackage.MEETING_SERIES__INVITEES:
				getInvitees().clear();
				getInvitees().addAll((Collection<? extends Invitation>)newValue);
				return;
			case MeetingsPackage.MEETING_SERIES__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends Meeting>)newValue);
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
			case MeetingsPackage.MEETING_SERIES__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case MeetingsPackage.MEETING_SERIES__RHYTHM:
				setRhythm(RHYTHM_EDEFAULT);
				return;
			case MeetingsPackage.MEETING_SERIES__FROM:
				setFrom(FROM_EDEFAULT);
				return;
			case MeetingsPackage.MEETING_SERIES__UNTIL:
				setUntil(UNTIL_EDEFAULT);
				return;
			case MeetingsPackage.MEETING_SERIES__DURATION:
				setDuration(DURATION_EDEFAULT);
				return;
			case MeetingsPackage.MEETING_SERIES__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case MeetingsPackage.MEETING_SERIES__INVITEES:
				getInvitees().clear();
				return;
			case MeetingsPackage.MEETING_SERIES__MEETINGS:
				getMeetings().clear();
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
			case MeetingsPackage.MEETING_SERIES__NATURE:
				return nature != NATURE_EDEFAULT;
			case MeetingsPackage.MEETING_SERIES__RHYTHM:
				return rhythm != RHYTHM_EDEFAULT;
			case MeetingsPackage.MEETING_SERIES__FROM:
				return FROM_EDEFAULT == null ? from != null : !FROM_EDEFAULT.equals(from);
			case MeetingsPackage.MEETING_SERIES__UNTIL:
				return UNTIL_EDEFAULT == null ? until != null : !UNTIL_EDEFAULT.equals(until);
			case MeetingsPackage.MEETING_SERIES__DURATION:
				return DURATION_EDEFAULT == null ? duration != null : !DURATION_EDEFAULT.equals(duration);
			case MeetingsPackage.MEETING_SERIES__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case MeetingsPackage.MEETING_SERIES__INVITEES:
				return invitees != null && !invitees.isEmpty();
			case MeetingsPackage.MEETING_SERIES__MEETINGS:
				return meetings != null && !meetings.isEmpty();
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
		result.append(", rhythm: ");
		result.append(rhythm);
		result.append(", from: ");
		result.append(from);
		result.append(", until: ");
		result.append(until);
		result.append(", duration: ");
		result.append(duration);
		result.append(", place: ");
		result.append(place);
		result.append(')');
		return result.toString();
	}

} //MeetingSeriesImpl
