/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

import org.jalon.model.stakeholders.CommunicationFrequency;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.CommunicationMedium;
import org.jalon.model.stakeholders.StakeholdersPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Communication Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getSender <em>Sender</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getCopies <em>Copies</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getFirstOn <em>First On</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getInformation <em>Information</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getJustification <em>Justification</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl#getValidatedOn <em>Validated On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommunicationItemImpl extends ProjectElementImpl implements CommunicationItem {
	/**
	 * The cached value of the '{@link #getSender() <em>Sender</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSender()
	 * @generated
	 * @ordered
	 */
	protected Party sender;

	/**
	 * The cached value of the '{@link #getRecipients() <em>Recipients</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipients()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> recipients;

	/**
	 * The cached value of the '{@link #getCopies() <em>Copies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCopies()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> copies;

	/**
	 * The default value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final CommunicationFrequency FREQUENCY_EDEFAULT = CommunicationFrequency.ONCE;

	/**
	 * The cached value of the '{@link #getFrequency() <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrequency()
	 * @generated
	 * @ordered
	 */
	protected CommunicationFrequency frequency = FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstOn() <em>First On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate FIRST_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstOn() <em>First On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate firstOn = FIRST_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getMedium() <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedium()
	 * @generated
	 * @ordered
	 */
	protected static final CommunicationMedium MEDIUM_EDEFAULT = CommunicationMedium.MEETING;

	/**
	 * The cached value of the '{@link #getMedium() <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMedium()
	 * @generated
	 * @ordered
	 */
	protected CommunicationMedium medium = MEDIUM_EDEFAULT;

	/**
	 * The default value of the '{@link #getInformation() <em>Information</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformation()
	 * @generated
	 * @ordered
	 */
	protected static final String INFORMATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInformation() <em>Information</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInformation()
	 * @generated
	 * @ordered
	 */
	protected String information = INFORMATION_EDEFAULT;

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
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected static final String JUSTIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected String justification = JUSTIFICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected static final boolean MANDATORY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isMandatory() <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isMandatory()
	 * @generated
	 * @ordered
	 */
	protected boolean mandatory = MANDATORY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getValidatedBy() <em>Validated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedBy()
	 * @generated
	 * @ordered
	 */
	protected Party validatedBy;

	/**
	 * The default value of the '{@link #getValidatedOn() <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALIDATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidatedOn() <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validatedOn = VALIDATED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommunicationItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholdersPackage.Literals.COMMUNICATION_ITEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getSender() {
		if (sender != null && sender.eIsProxy()) {
			InternalEObject oldSender = (InternalEObject)sender;
			sender = (Party)eResolveProxy(oldSender);
			if (sender != oldSender) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StakeholdersPackage.COMMUNICATION_ITEM__SENDER, oldSender, sender));
			}
		}
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetSender() {
		return sender;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSender(Party newSender) {
		Party oldSender = sender;
		sender = newSender;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__SENDER, oldSender, sender));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getRecipients() {
		if (recipients == null) {
			recipients = new EObjectResolvingEList<Party>(Party.class, this, StakeholdersPackage.COMMUNICATION_ITEM__RECIPIENTS);
		}
		return recipients;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getCopies() {
		if (copies == null) {
			copies = new EObjectResolvingEList<Party>(Party.class, this, StakeholdersPackage.COMMUNICATION_ITEM__COPIES);
		}
		return copies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommunicationFrequency getFrequency() {
		return frequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrequency(CommunicationFrequency newFrequency) {
		CommunicationFrequency oldFrequency = frequency;
		frequency = newFrequency == null ? FREQUENCY_EDEFAULT : newFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__FREQUENCY, oldFrequency, frequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getFirstOn() {
		return firstOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstOn(LocalDate newFirstOn) {
		LocalDate oldFirstOn = firstOn;
		firstOn = newFirstOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__FIRST_ON, oldFirstOn, firstOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommunicationMedium getMedium() {
		return medium;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMedium(CommunicationMedium newMedium) {
		CommunicationMedium oldMedium = medium;
		medium = newMedium == null ? MEDIUM_EDEFAULT : newMedium;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__MEDIUM, oldMedium, medium));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInformation() {
		return information;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInformation(String newInformation) {
		String oldInformation = information;
		information = newInformation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__INFORMATION, oldInformation, information));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__PLACE, oldPlace, place));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJustification() {
		return justification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJustification(String newJustification) {
		String oldJustification = justification;
		justification = newJustification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__JUSTIFICATION, oldJustification, justification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isMandatory() {
		return mandatory;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMandatory(boolean newMandatory) {
		boolean oldMandatory = mandatory;
		mandatory = newMandatory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__MANDATORY, oldMandatory, mandatory));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getValidatedBy() {
		if (validatedBy != null && validatedBy.eIsProxy()) {
			InternalEObject oldValidatedBy = (InternalEObject)validatedBy;
			validatedBy = (Party)eResolveProxy(oldValidatedBy);
			if (validatedBy != oldValidatedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_BY, oldValidatedBy, validatedBy));
			}
		}
		return validatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetValidatedBy() {
		return validatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidatedBy(Party newValidatedBy) {
		Party oldValidatedBy = validatedBy;
		validatedBy = newValidatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_BY, oldValidatedBy, validatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidatedOn() {
		return validatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidatedOn(LocalDate newValidatedOn) {
		LocalDate oldValidatedOn = validatedOn;
		validatedOn = newValidatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_ON, oldValidatedOn, validatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case StakeholdersPackage.COMMUNICATION_ITEM__SENDER:
				if (resolve) return getSender();
				return basicGetSender();
			case StakeholdersPackage.COMMUNICATION_ITEM__RECIPIENTS:
				return getRecipients();
			case StakeholdersPackage.COMMUNICATION_ITEM__COPIES:
				return getCopies();
			case StakeholdersPackage.COMMUNICATION_ITEM__FREQUENCY:
				return getFrequency();
			case StakeholdersPackage.COMMUNICATION_ITEM__FIRST_ON:
				return getFirstOn();
			case StakeholdersPackage.COMMUNICATION_ITEM__MEDIUM:
				return getMedium();
			case StakeholdersPackage.COMMUNICATION_ITEM__INFORMATION:
				return getInformation();
			case StakeholdersPackage.COMMUNICATION_ITEM__PLACE:
				return getPlace();
			case StakeholdersPackage.COMMUNICATION_ITEM__PURPOSE:
				return getPurpose();
			case StakeholdersPackage.COMMUNICATION_ITEM__JUSTIFICATION:
				return getJustification();
			case StakeholdersPackage.COMMUNICATION_ITEM__MANDATORY:
				return isMandatory();
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_BY:
				if (resolve) return getValidatedBy();
				return basicGetValidatedBy();
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_ON:
				return getValidatedOn();
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
			case StakeholdersPackage.COMMUNICATION_ITEM__SENDER:
				setSender((Party)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__RECIPIENTS:
				getRecipients().clear();
				getRecipients().addAll((Collection<? extends Party>)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__COPIES:
				getCopies().clear();
				getCopies().addAll((Collection<? extends Party>)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__FREQUENCY:
				setFrequency((CommunicationFrequency)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__FIRST_ON:
				setFirstOn((LocalDate)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__MEDIUM:
				setMedium((CommunicationMedium)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__INFORMATION:
				setInformation((String)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__PLACE:
				setPlace((String)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__PURPOSE:
				setPurpose((String)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__JUSTIFICATION:
				setJustification((String)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__MANDATORY:
				setMandatory((Boolean)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_BY:
				setValidatedBy((Party)newValue);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_ON:
				setValidatedOn((LocalDate)newValue);
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
			case StakeholdersPackage.COMMUNICATION_ITEM__SENDER:
				setSender((Party)null);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__RECIPIENTS:
				getRecipients().clear();
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__COPIES:
				getCopies().clear();
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__FREQUENCY:
				setFrequency(FREQUENCY_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__FIRST_ON:
				setFirstOn(FIRST_ON_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__MEDIUM:
				setMedium(MEDIUM_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__INFORMATION:
				setInformation(INFORMATION_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__PLACE:
				setPlace(PLACE_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__JUSTIFICATION:
				setJustification(JUSTIFICATION_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__MANDATORY:
				setMandatory(MANDATORY_EDEFAULT);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_BY:
				setValidatedBy((Party)null);
				return;
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_ON:
				setValidatedOn(VALIDATED_ON_EDEFAULT);
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
			case StakeholdersPackage.COMMUNICATION_ITEM__SENDER:
				return sender != null;
			case StakeholdersPackage.COMMUNICATION_ITEM__RECIPIENTS:
				return recipients != null && !recipients.isEmpty();
			case StakeholdersPackage.COMMUNICATION_ITEM__COPIES:
				return copies != null && !copies.isEmpty();
			case StakeholdersPackage.COMMUNICATION_ITEM__FREQUENCY:
				return frequency != FREQUENCY_EDEFAULT;
			case StakeholdersPackage.COMMUNICATION_ITEM__FIRST_ON:
				return FIRST_ON_EDEFAULT == null ? firstOn != null : !FIRST_ON_EDEFAULT.equals(firstOn);
			case StakeholdersPackage.COMMUNICATION_ITEM__MEDIUM:
				return medium != MEDIUM_EDEFAULT;
			case StakeholdersPackage.COMMUNICATION_ITEM__INFORMATION:
				return INFORMATION_EDEFAULT == null ? information != null : !INFORMATION_EDEFAULT.equals(information);
			case StakeholdersPackage.COMMUNICATION_ITEM__PLACE:
				return PLACE_EDEFAULT == null ? place != null : !PLACE_EDEFAULT.equals(place);
			case StakeholdersPackage.COMMUNICATION_ITEM__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case StakeholdersPackage.COMMUNICATION_ITEM__JUSTIFICATION:
				return JUSTIFICATION_EDEFAULT == null ? justification != null : !JUSTIFICATION_EDEFAULT.equals(justification);
			case StakeholdersPackage.COMMUNICATION_ITEM__MANDATORY:
				return mandatory != MANDATORY_EDEFAULT;
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_BY:
				return validatedBy != null;
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_ON:
				return VALIDATED_ON_EDEFAULT == null ? validatedOn != null : !VALIDATED_ON_EDEFAULT.equals(validatedOn);
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
		result.append(" (frequency: ");
		result.append(frequency);
		result.append(", firstOn: ");
		result.append(firstOn);
		result.append(", medium: ");
		result.append(medium);
		result.append(", information: ");
		result.append(information);
		result.append(", place: ");
		result.append(place);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", justification: ");
		result.append(justification);
		result.append(", mandatory: ");
		result.append(mandatory);
		result.append(", validatedOn: ");
		result.append(validatedOn);
		result.append(')');
		return result.toString();
	}

} //CommunicationItemImpl
