/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.DeliverableState;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.impl.DeliverableImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DeliverableImpl#getAcceptanceCriteria <em>Acceptance Criteria</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DeliverableImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DeliverableImpl#getDeliveredOn <em>Delivered On</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DeliverableImpl#getAcceptedOn <em>Accepted On</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DeliverableImpl#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DeliverableImpl#getRecipient <em>Recipient</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeliverableImpl extends ProjectElementImpl implements Deliverable {
	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final DeliverableState STATE_EDEFAULT = DeliverableState.PLANNED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected DeliverableState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptanceCriteria() <em>Acceptance Criteria</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptanceCriteria()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCEPTANCE_CRITERIA_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptanceCriteria() <em>Acceptance Criteria</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptanceCriteria()
	 * @generated
	 * @ordered
	 */
	protected String acceptanceCriteria = ACCEPTANCE_CRITERIA_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeliveredOn() <em>Delivered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DELIVERED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveredOn() <em>Delivered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate deliveredOn = DELIVERED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getAcceptedOn() <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ACCEPTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAcceptedOn() <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate acceptedOn = ACCEPTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAcceptedBy() <em>Accepted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptedBy()
	 * @generated
	 * @ordered
	 */
	protected Party acceptedBy;

	/**
	 * The cached value of the '{@link #getRecipient() <em>Recipient</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecipient()
	 * @generated
	 * @ordered
	 */
	protected Party recipient;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeliverableImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BreakdownPackage.Literals.DELIVERABLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeliverableState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(DeliverableState newState) {
		DeliverableState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DELIVERABLE__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAcceptanceCriteria() {
		return acceptanceCriteria;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptanceCriteria(String newAcceptanceCriteria) {
		String oldAcceptanceCriteria = acceptanceCriteria;
		acceptanceCriteria = newAcceptanceCriteria;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DELIVERABLE__ACCEPTANCE_CRITERIA, oldAcceptanceCriteria, acceptanceCriteria));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DELIVERABLE__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDeliveredOn() {
		return deliveredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveredOn(LocalDate newDeliveredOn) {
		LocalDate oldDeliveredOn = deliveredOn;
		deliveredOn = newDeliveredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DELIVERABLE__DELIVERED_ON, oldDeliveredOn, deliveredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAcceptedOn() {
		return acceptedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedOn(LocalDate newAcceptedOn) {
		LocalDate oldAcceptedOn = acceptedOn;
		acceptedOn = newAcceptedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DELIVERABLE__ACCEPTED_ON, oldAcceptedOn, acceptedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAcceptedBy() {
		if (acceptedBy != null && acceptedBy.eIsProxy()) {
			InternalEObject oldAcceptedBy = (InternalEObject)acceptedBy;
			acceptedBy = (Party)eResolveProxy(oldAcceptedBy);
			if (acceptedBy != oldAcceptedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BreakdownPackage.DELIVERABLE__ACCEPTED_BY, oldAcceptedBy, acceptedBy));
			}
		}
		return acceptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetAcceptedBy() {
		return acceptedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptedBy(Party newAcceptedBy) {
		Party oldAcceptedBy = acceptedBy;
		acceptedBy = newAcceptedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DELIVERABLE__ACCEPTED_BY, oldAcceptedBy, acceptedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getRecipient() {
		if (recipient != null && recipient.eIsProxy()) {
			InternalEObject oldRecipient = (InternalEObject)recipient;
			recipient = (Party)eResolveProxy(oldRecipient);
			if (recipient != oldRecipient) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BreakdownPackage.DELIVERABLE__RECIPIENT, oldRecipient, recipient));
			}
		}
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetRecipient() {
		return recipient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecipient(Party newRecipient) {
		Party oldRecipient = recipient;
		recipient = newRecipient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DELIVERABLE__RECIPIENT, oldRecipient, recipient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BreakdownPackage.DELIVERABLE__STATE:
				return getState();
			case BreakdownPackage.DELIVERABLE__ACCEPTANCE_CRITERIA:
				return getAcceptanceCriteria();
			case BreakdownPackage.DELIVERABLE__DUE_ON:
				return getDueOn();
			case BreakdownPackage.DELIVERABLE__DELIVERED_ON:
				return getDeliveredOn();
			case BreakdownPackage.DELIVERABLE__ACCEPTED_ON:
				return getAcceptedOn();
			case BreakdownPackage.DELIVERABLE__ACCEPTED_BY:
				if (resolve) return getAcceptedBy();
				return basicGetAcceptedBy();
			case BreakdownPackage.DELIVERABLE__RECIPIENT:
				if (resolve) return getRecipient();
				return basicGetRecipient();
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
			case BreakdownPackage.DELIVERABLE__STATE:
				setState((DeliverableState)newValue);
				return;
			case BreakdownPackage.DELIVERABLE__ACCEPTANCE_CRITERIA:
				setAcceptanceCriteria((String)newValue);
				return;
			case BreakdownPackage.DELIVERABLE__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case BreakdownPackage.DELIVERABLE__DELIVERED_ON:
				setDeliveredOn((LocalDate)newValue);
				return;
			case BreakdownPackage.DELIVERABLE__ACCEPTED_ON:
				setAcceptedOn((LocalDate)newValue);
				return;
			case BreakdownPackage.DELIVERABLE__ACCEPTED_BY:
				setAcceptedBy((Party)newValue);
				return;
			case BreakdownPackage.DELIVERABLE__RECIPIENT:
				setRecipient((Party)newValue);
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
			case BreakdownPackage.DELIVERABLE__STATE:
				setState(STATE_EDEFAULT);
				return;
			case BreakdownPackage.DELIVERABLE__ACCEPTANCE_CRITERIA:
				setAcceptanceCriteria(ACCEPTANCE_CRITERIA_EDEFAULT);
				return;
			case BreakdownPackage.DELIVERABLE__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case BreakdownPackage.DELIVERABLE__DELIVERED_ON:
				setDeliveredOn(DELIVERED_ON_EDEFAULT);
				return;
			case BreakdownPackage.DELIVERABLE__ACCEPTED_ON:
				setAcceptedOn(ACCEPTED_ON_EDEFAULT);
				return;
			case BreakdownPackage.DELIVERABLE__ACCEPTED_BY:
				setAcceptedBy((Party)null);
				return;
			case BreakdownPackage.DELIVERABLE__RECIPIENT:
				setRecipient((Party)null);
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
			case BreakdownPackage.DELIVERABLE__STATE:
				return state != STATE_EDEFAULT;
			case BreakdownPackage.DELIVERABLE__ACCEPTANCE_CRITERIA:
				return ACCEPTANCE_CRITERIA_EDEFAULT == null ? acceptanceCriteria != null : !ACCEPTANCE_CRITERIA_EDEFAULT.equals(acceptanceCriteria);
			case BreakdownPackage.DELIVERABLE__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case BreakdownPackage.DELIVERABLE__DELIVERED_ON:
				return DELIVERED_ON_EDEFAULT == null ? deliveredOn != null : !DELIVERED_ON_EDEFAULT.equals(deliveredOn);
			case BreakdownPackage.DELIVERABLE__ACCEPTED_ON:
				return ACCEPTED_ON_EDEFAULT == null ? acceptedOn != null : !ACCEPTED_ON_EDEFAULT.equals(acceptedOn);
			case BreakdownPackage.DELIVERABLE__ACCEPTED_BY:
				return acceptedBy != null;
			case BreakdownPackage.DELIVERABLE__RECIPIENT:
				return recipient != null;
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
		result.append(" (state: ");
		result.append(state);
		result.append(", acceptanceCriteria: ");
		result.append(acceptanceCriteria);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", deliveredOn: ");
		result.append(deliveredOn);
		result.append(", acceptedOn: ");
		result.append(acceptedOn);
		result.append(')');
		return result.toString();
	}

} //DeliverableImpl
