/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

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

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Interview;
import org.jalon.model.framing.InterviewExchange;
import org.jalon.model.framing.InterviewMode;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interview</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.InterviewImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.InterviewImpl#getInterviewees <em>Interviewees</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.InterviewImpl#getExchanges <em>Exchanges</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InterviewImpl extends AnalysisImpl implements Interview {
	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final InterviewMode MODE_EDEFAULT = InterviewMode.OPEN;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected InterviewMode mode = MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInterviewees() <em>Interviewees</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterviewees()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> interviewees;

	/**
	 * The cached value of the '{@link #getExchanges() <em>Exchanges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExchanges()
	 * @generated
	 * @ordered
	 */
	protected EList<InterviewExchange> exchanges;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InterviewImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.INTERVIEW;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(InterviewMode newMode) {
		InterviewMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.INTERVIEW__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getInterviewees() {
		if (interviewees == null) {
			interviewees = new EObjectResolvingEList<Party>(Party.class, this, FramingPackage.INTERVIEW__INTERVIEWEES);
		}
		return interviewees;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterviewExchange> getExchanges() {
		if (exchanges == null) {
			exchanges = new EObjectContainmentEList<InterviewExchange>(InterviewExchange.class, this, FramingPackage.INTERVIEW__EXCHANGES);
		}
		return exchanges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FramingPackage.INTERVIEW__EXCHANGES:
				return ((InternalEList<?>)getExchanges()).basicRemove(otherEnd, msgs);
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
			case FramingPackage.INTERVIEW__MODE:
				return getMode();
			case FramingPackage.INTERVIEW__INTERVIEWEES:
				return getInterviewees();
			case FramingPackage.INTERVIEW__EXCHANGES:
				return getExchanges();
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
			case FramingPackage.INTERVIEW__MODE:
				setMode((InterviewMode)newValue);
				return;
			case FramingPackage.INTERVIEW__INTERVIEWEES:
				getInterviewees().clear();
				getInterviewees().addAll((Collection<? extends Party>)newValue);
				return;
			case FramingPackage.INTERVIEW__EXCHANGES:
				getExchanges().clear();
				getExchanges().addAll((Collection<? extends InterviewExchange>)newValue);
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
			case FramingPackage.INTERVIEW__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case FramingPackage.INTERVIEW__INTERVIEWEES:
				getInterviewees().clear();
				return;
			case FramingPackage.INTERVIEW__EXCHANGES:
				getExchanges().clear();
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
			case FramingPackage.INTERVIEW__MODE:
				return mode != MODE_EDEFAULT;
			case FramingPackage.INTERVIEW__INTERVIEWEES:
				return interviewees != null && !interviewees.isEmpty();
			case FramingPackage.INTERVIEW__EXCHANGES:
				return exchanges != null && !exchanges.isEmpty();
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
		result.append(" (mode: ");
		result.append(mode);
		result.append(')');
		return result.toString();
	}

} //InterviewImpl
