/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.InformationSource;
import org.jalon.model.framing.Relevance;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Information Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.InformationSourceImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.InformationSourceImpl#getConsultedOn <em>Consulted On</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.InformationSourceImpl#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.InformationSourceImpl#getJustification <em>Justification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InformationSourceImpl extends ProjectElementImpl implements InformationSource {
	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final String ORIGIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected String origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsultedOn() <em>Consulted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CONSULTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsultedOn() <em>Consulted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsultedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate consultedOn = CONSULTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getRelevance() <em>Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelevance()
	 * @generated
	 * @ordered
	 */
	protected static final Relevance RELEVANCE_EDEFAULT = Relevance.UNKNOWN;

	/**
	 * The cached value of the '{@link #getRelevance() <em>Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelevance()
	 * @generated
	 * @ordered
	 */
	protected Relevance relevance = RELEVANCE_EDEFAULT;

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
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InformationSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.INFORMATION_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(String newOrigin) {
		String oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.INFORMATION_SOURCE__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getConsultedOn() {
		return consultedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsultedOn(LocalDate newConsultedOn) {
		LocalDate oldConsultedOn = consultedOn;
		consultedOn = newConsultedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.INFORMATION_SOURCE__CONSULTED_ON, oldConsultedOn, consultedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Relevance getRelevance() {
		return relevance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelevance(Relevance newRelevance) {
		Relevance oldRelevance = relevance;
		relevance = newRelevance == null ? RELEVANCE_EDEFAULT : newRelevance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.INFORMATION_SOURCE__RELEVANCE, oldRelevance, relevance));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.INFORMATION_SOURCE__JUSTIFICATION, oldJustification, justification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.INFORMATION_SOURCE__ORIGIN:
				return getOrigin();
			case FramingPackage.INFORMATION_SOURCE__CONSULTED_ON:
				return getConsultedOn();
			case FramingPackage.INFORMATION_SOURCE__RELEVANCE:
				return getRelevance();
			case FramingPackage.INFORMATION_SOURCE__JUSTIFICATION:
				return getJustification();
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
			case FramingPackage.INFORMATION_SOURCE__ORIGIN:
				setOrigin((String)newValue);
				return;
			case FramingPackage.INFORMATION_SOURCE__CONSULTED_ON:
				setConsultedOn((LocalDate)newValue);
				return;
			case FramingPackage.INFORMATION_SOURCE__RELEVANCE:
				setRelevance((Relevance)newValue);
				return;
			case FramingPackage.INFORMATION_SOURCE__JUSTIFICATION:
				setJustification((String)newValue);
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
			case FramingPackage.INFORMATION_SOURCE__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case FramingPackage.INFORMATION_SOURCE__CONSULTED_ON:
				setConsultedOn(CONSULTED_ON_EDEFAULT);
				return;
			case FramingPackage.INFORMATION_SOURCE__RELEVANCE:
				setRelevance(RELEVANCE_EDEFAULT);
				return;
			case FramingPackage.INFORMATION_SOURCE__JUSTIFICATION:
				setJustification(JUSTIFICATION_EDEFAULT);
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
			case FramingPackage.INFORMATION_SOURCE__ORIGIN:
				return ORIGIN_EDEFAULT == null ? origin != null : !ORIGIN_EDEFAULT.equals(origin);
			case FramingPackage.INFORMATION_SOURCE__CONSULTED_ON:
				return CONSULTED_ON_EDEFAULT == null ? consultedOn != null : !CONSULTED_ON_EDEFAULT.equals(consultedOn);
			case FramingPackage.INFORMATION_SOURCE__RELEVANCE:
				return relevance != RELEVANCE_EDEFAULT;
			case FramingPackage.INFORMATION_SOURCE__JUSTIFICATION:
				return JUSTIFICATION_EDEFAULT == null ? justification != null : !JUSTIFICATION_EDEFAULT.equals(justification);
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
		result.append(" (origin: ");
		result.append(origin);
		result.append(", consultedOn: ");
		result.append(consultedOn);
		result.append(", relevance: ");
		result.append(relevance);
		result.append(", justification: ");
		result.append(justification);
		result.append(')');
		return result.toString();
	}

} //InformationSourceImpl
