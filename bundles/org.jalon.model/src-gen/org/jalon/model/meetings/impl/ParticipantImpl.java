/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.impl.IdentifiedImpl;

import org.jalon.model.meetings.MeetingRole;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.meetings.Participant;
import org.jalon.model.meetings.Presence;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Participant</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.impl.ParticipantImpl#getParty <em>Party</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ParticipantImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ParticipantImpl#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ParticipantImpl#getPresence <em>Presence</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ParticipantImpl#getRepresentedBy <em>Represented By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ParticipantImpl extends IdentifiedImpl implements Participant {
	/**
	 * The cached value of the '{@link #getParty() <em>Party</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParty()
	 * @generated
	 * @ordered
	 */
	protected Party party;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final MeetingRole ROLE_EDEFAULT = MeetingRole.MEMBER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected MeetingRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRIBUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected String contribution = CONTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPresence() <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresence()
	 * @generated
	 * @ordered
	 */
	protected static final Presence PRESENCE_EDEFAULT = Presence.INVITED;

	/**
	 * The cached value of the '{@link #getPresence() <em>Presence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPresence()
	 * @generated
	 * @ordered
	 */
	protected Presence presence = PRESENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRepresentedBy() <em>Represented By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepresentedBy()
	 * @generated
	 * @ordered
	 */
	protected static final String REPRESENTED_BY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRepresentedBy() <em>Represented By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepresentedBy()
	 * @generated
	 * @ordered
	 */
	protected String representedBy = REPRESENTED_BY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ParticipantImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingsPackage.Literals.PARTICIPANT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getParty() {
		if (party != null && party.eIsProxy()) {
			InternalEObject oldParty = (InternalEObject)party;
			party = (Party)eResolveProxy(oldParty);
			if (party != oldParty) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.PARTICIPANT__PARTY, oldParty, party));
			}
		}
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetParty() {
		return party;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParty(Party newParty) {
		Party oldParty = party;
		party = newParty;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.PARTICIPANT__PARTY, oldParty, party));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(MeetingRole newRole) {
		MeetingRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.PARTICIPANT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContribution() {
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContribution(String newContribution) {
		String oldContribution = contribution;
		contribution = newContribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.PARTICIPANT__CONTRIBUTION, oldContribution, contribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Presence getPresence() {
		return presence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPresence(Presence newPresence) {
		Presence oldPresence = presence;
		presence = newPresence == null ? PRESENCE_EDEFAULT : newPresence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.PARTICIPANT__PRESENCE, oldPresence, presence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRepresentedBy() {
		return representedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepresentedBy(String newRepresentedBy) {
		String oldRepresentedBy = representedBy;
		representedBy = newRepresentedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.PARTICIPANT__REPRESENTED_BY, oldRepresentedBy, representedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MeetingsPackage.PARTICIPANT__PARTY:
				if (resolve) return getParty();
				return basicGetParty();
			case MeetingsPackage.PARTICIPANT__ROLE:
				return getRole();
			case MeetingsPackage.PARTICIPANT__CONTRIBUTION:
				return getContribution();
			case MeetingsPackage.PARTICIPANT__PRESENCE:
				return getPresence();
			case MeetingsPackage.PARTICIPANT__REPRESENTED_BY:
				return getRepresentedBy();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MeetingsPackage.PARTICIPANT__PARTY:
				setParty((Party)newValue);
				return;
			case MeetingsPackage.PARTICIPANT__ROLE:
				setRole((MeetingRole)newValue);
				return;
			case MeetingsPackage.PARTICIPANT__CONTRIBUTION:
				setContribution((String)newValue);
				return;
			case MeetingsPackage.PARTICIPANT__PRESENCE:
				setPresence((Presence)newValue);
				return;
			case MeetingsPackage.PARTICIPANT__REPRESENTED_BY:
				setRepresentedBy((String)newValue);
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
			case MeetingsPackage.PARTICIPANT__PARTY:
				setParty((Party)null);
				return;
			case MeetingsPackage.PARTICIPANT__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case MeetingsPackage.PARTICIPANT__CONTRIBUTION:
				setContribution(CONTRIBUTION_EDEFAULT);
				return;
			case MeetingsPackage.PARTICIPANT__PRESENCE:
				setPresence(PRESENCE_EDEFAULT);
				return;
			case MeetingsPackage.PARTICIPANT__REPRESENTED_BY:
				setRepresentedBy(REPRESENTED_BY_EDEFAULT);
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
			case MeetingsPackage.PARTICIPANT__PARTY:
				return party != null;
			case MeetingsPackage.PARTICIPANT__ROLE:
				return role != ROLE_EDEFAULT;
			case MeetingsPackage.PARTICIPANT__CONTRIBUTION:
				return CONTRIBUTION_EDEFAULT == null ? contribution != null : !CONTRIBUTION_EDEFAULT.equals(contribution);
			case MeetingsPackage.PARTICIPANT__PRESENCE:
				return presence != PRESENCE_EDEFAULT;
			case MeetingsPackage.PARTICIPANT__REPRESENTED_BY:
				return REPRESENTED_BY_EDEFAULT == null ? representedBy != null : !REPRESENTED_BY_EDEFAULT.equals(representedBy);
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
		result.append(" (role: ");
		result.append(role);
		result.append(", contribution: ");
		result.append(contribution);
		result.append(", presence: ");
		result.append(presence);
		result.append(", representedBy: ");
		result.append(representedBy);
		result.append(')');
		return result.toString();
	}

} //ParticipantImpl
