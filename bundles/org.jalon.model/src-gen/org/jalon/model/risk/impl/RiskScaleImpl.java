/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.risk.ImpactLevel;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskScale;
import org.jalon.model.risk.ScaleLevel;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.impl.RiskScaleImpl#getProbabilityLevels <em>Probability Levels</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskScaleImpl#getImpactLevels <em>Impact Levels</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskScaleImpl#getAcceptableUpTo <em>Acceptable Up To</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskScaleImpl#getCriticalFrom <em>Critical From</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskScaleImpl extends ProjectElementImpl implements RiskScale {
	/**
	 * The cached value of the '{@link #getProbabilityLevels() <em>Probability Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbabilityLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<ScaleLevel> probabilityLevels;

	/**
	 * The cached value of the '{@link #getImpactLevels() <em>Impact Levels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpactLevels()
	 * @generated
	 * @ordered
	 */
	protected EList<ImpactLevel> impactLevels;

	/**
	 * The default value of the '{@link #getAcceptableUpTo() <em>Acceptable Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptableUpTo()
	 * @generated
	 * @ordered
	 */
	protected static final int ACCEPTABLE_UP_TO_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getAcceptableUpTo() <em>Acceptable Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAcceptableUpTo()
	 * @generated
	 * @ordered
	 */
	protected int acceptableUpTo = ACCEPTABLE_UP_TO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriticalFrom() <em>Critical From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalFrom()
	 * @generated
	 * @ordered
	 */
	protected static final int CRITICAL_FROM_EDEFAULT = 12;

	/**
	 * The cached value of the '{@link #getCriticalFrom() <em>Critical From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalFrom()
	 * @generated
	 * @ordered
	 */
	protected int criticalFrom = CRITICAL_FROM_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskScaleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK_SCALE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScaleLevel> getProbabilityLevels() {
		if (probabilityLevels == null) {
			probabilityLevels = new EObjectContainmentEList<ScaleLevel>(ScaleLevel.class, this, RiskPackage.RISK_SCALE__PROBABILITY_LEVELS);
		}
		return probabilityLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImpactLevel> getImpactLevels() {
		if (impactLevels == null) {
			impactLevels = new EObjectContainmentEList<ImpactLevel>(ImpactLevel.class, this, RiskPackage.RISK_SCALE__IMPACT_LEVELS);
		}
		return impactLevels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAcceptableUpTo() {
		return acceptableUpTo;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAcceptableUpTo(int newAcceptableUpTo) {
		int oldAcceptableUpTo = acceptableUpTo;
		acceptableUpTo = newAcceptableUpTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SCALE__ACCEPTABLE_UP_TO, oldAcceptableUpTo, acceptableUpTo));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCriticalFrom() {
		return criticalFrom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticalFrom(int newCriticalFrom) {
		int oldCriticalFrom = criticalFrom;
		criticalFrom = newCriticalFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_SCALE__CRITICAL_FROM, oldCriticalFrom, criticalFrom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.RISK_SCALE__PROBABILITY_LEVELS:
				return ((InternalEList<?>)getProbabilityLevels()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK_SCALE__IMPACT_LEVELS:
				return ((InternalEList<?>)getImpactLevels()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.RISK_SCALE__PROBABILITY_LEVELS:
				return getProbabilityLevels();
			case RiskPackage.RISK_SCALE__IMPACT_LEVELS:
				return getImpactLevels();
			case RiskPackage.RISK_SCALE__ACCEPTABLE_UP_TO:
				return getAcceptableUpTo();
			case RiskPackage.RISK_SCALE__CRITICAL_FROM:
				return getCriticalFrom();
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
			case RiskPackage.RISK_SCALE__PROBABILITY_LEVELS:
				getProbabilityLevels().clear();
				getProbabilityLevels().addAll((Collection<? extends ScaleLevel>)newValue);
				return;
			case RiskPackage.RISK_SCALE__IMPACT_LEVELS:
				getImpactLevels().clear();
				getImpactLevels().addAll((Collection<? extends ImpactLevel>)newValue);
				return;
			case RiskPackage.RISK_SCALE__ACCEPTABLE_UP_TO:
				setAcceptableUpTo((Integer)newValue);
				return;
			case RiskPackage.RISK_SCALE__CRITICAL_FROM:
				setCriticalFrom((Integer)newValue);
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
			case RiskPackage.RISK_SCALE__PROBABILITY_LEVELS:
				getProbabilityLevels().clear();
				return;
			case RiskPackage.RISK_SCALE__IMPACT_LEVELS:
				getImpactLevels().clear();
				return;
			case RiskPackage.RISK_SCALE__ACCEPTABLE_UP_TO:
				setAcceptableUpTo(ACCEPTABLE_UP_TO_EDEFAULT);
				return;
			case RiskPackage.RISK_SCALE__CRITICAL_FROM:
				setCriticalFrom(CRITICAL_FROM_EDEFAULT);
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
			case RiskPackage.RISK_SCALE__PROBABILITY_LEVELS:
				return probabilityLevels != null && !probabilityLevels.isEmpty();
			case RiskPackage.RISK_SCALE__IMPACT_LEVELS:
				return impactLevels != null && !impactLevels.isEmpty();
			case RiskPackage.RISK_SCALE__ACCEPTABLE_UP_TO:
				return acceptableUpTo != ACCEPTABLE_UP_TO_EDEFAULT;
			case RiskPackage.RISK_SCALE__CRITICAL_FROM:
				return criticalFrom != CRITICAL_FROM_EDEFAULT;
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
		result.append(" (acceptableUpTo: ");
		result.append(acceptableUpTo);
		result.append(", criticalFrom: ");
		result.append(criticalFrom);
		result.append(')');
		return result.toString();
	}

} //RiskScaleImpl
