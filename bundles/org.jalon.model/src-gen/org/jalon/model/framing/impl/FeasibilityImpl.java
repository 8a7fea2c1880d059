/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.framing.Feasibility;
import org.jalon.model.framing.FeasibilityVerdict;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.ImpactKind;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Feasibility</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.FeasibilityImpl#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FeasibilityImpl#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FeasibilityImpl#getReserves <em>Reserves</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FeasibilityImpl#getStudiedOn <em>Studied On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FeasibilityImpl extends ProjectElementImpl implements Feasibility {
	/**
	 * The default value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactKind ASPECT_EDEFAULT = ImpactKind.ORGANISATIONAL;

	/**
	 * The cached value of the '{@link #getAspect() <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAspect()
	 * @generated
	 * @ordered
	 */
	protected ImpactKind aspect = ASPECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected static final FeasibilityVerdict VERDICT_EDEFAULT = FeasibilityVerdict.UNDECIDED;

	/**
	 * The cached value of the '{@link #getVerdict() <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVerdict()
	 * @generated
	 * @ordered
	 */
	protected FeasibilityVerdict verdict = VERDICT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReserves() <em>Reserves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserves()
	 * @generated
	 * @ordered
	 */
	protected static final String RESERVES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReserves() <em>Reserves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReserves()
	 * @generated
	 * @ordered
	 */
	protected String reserves = RESERVES_EDEFAULT;

	/**
	 * The default value of the '{@link #getStudiedOn() <em>Studied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudiedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate STUDIED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStudiedOn() <em>Studied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStudiedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate studiedOn = STUDIED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FeasibilityImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.FEASIBILITY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactKind getAspect() {
		return aspect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAspect(ImpactKind newAspect) {
		ImpactKind oldAspect = aspect;
		aspect = newAspect == null ? ASPECT_EDEFAULT : newAspect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FEASIBILITY__ASPECT, oldAspect, aspect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FeasibilityVerdict getVerdict() {
		return verdict;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVerdict(FeasibilityVerdict newVerdict) {
		FeasibilityVerdict oldVerdict = verdict;
		verdict = newVerdict == null ? VERDICT_EDEFAULT : newVerdict;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FEASIBILITY__VERDICT, oldVerdict, verdict));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReserves() {
		return reserves;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserves(String newReserves) {
		String oldReserves = reserves;
		reserves = newReserves;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FEASIBILITY__RESERVES, oldReserves, reserves));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getStudiedOn() {
		return studiedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStudiedOn(LocalDate newStudiedOn) {
		LocalDate oldStudiedOn = studiedOn;
		studiedOn = newStudiedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FEASIBILITY__STUDIED_ON, oldStudiedOn, studiedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.FEASIBILITY__ASPECT:
				return getAspect();
			case FramingPackage.FEASIBILITY__VERDICT:
				return getVerdict();
			case FramingPackage.FEASIBILITY__RESERVES:
				return getReserves();
			case FramingPackage.FEASIBILITY__STUDIED_ON:
				return getStudiedOn();
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
			case FramingPackage.FEASIBILITY__ASPECT:
				setAspect((ImpactKind)newValue);
				return;
			case FramingPackage.FEASIBILITY__VERDICT:
				setVerdict((FeasibilityVerdict)newValue);
				return;
			case FramingPackage.FEASIBILITY__RESERVES:
				setReserves((String)newValue);
				return;
			case FramingPackage.FEASIBILITY__STUDIED_ON:
				setStudiedOn((LocalDate)newValue);
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
			case FramingPackage.FEASIBILITY__ASPECT:
				setAspect(ASPECT_EDEFAULT);
				return;
			case FramingPackage.FEASIBILITY__VERDICT:
				setVerdict(VERDICT_EDEFAULT);
				return;
			case FramingPackage.FEASIBILITY__RESERVES:
				setReserves(RESERVES_EDEFAULT);
				return;
			case FramingPackage.FEASIBILITY__STUDIED_ON:
				setStudiedOn(STUDIED_ON_EDEFAULT);
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
			case FramingPackage.FEASIBILITY__ASPECT:
				return aspect != ASPECT_EDEFAULT;
			case FramingPackage.FEASIBILITY__VERDICT:
				return verdict != VERDICT_EDEFAULT;
			case FramingPackage.FEASIBILITY__RESERVES:
				return RESERVES_EDEFAULT == null ? reserves != null : !RESERVES_EDEFAULT.equals(reserves);
			case FramingPackage.FEASIBILITY__STUDIED_ON:
				return STUDIED_ON_EDEFAULT == null ? studiedOn != null : !STUDIED_ON_EDEFAULT.equals(studiedOn);
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
		result.append(" (aspect: ");
		result.append(aspect);
		result.append(", verdict: ");
		result.append(verdict);
		result.append(", reserves: ");
		result.append(reserves);
		result.append(", studiedOn: ");
		result.append(studiedOn);
		result.append(')');
		return result.toString();
	}

} //FeasibilityImpl
