/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.jalon.model.framing.Analysis;
import org.jalon.model.framing.FramingPackage;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Analysis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.AnalysisImpl#getLedOn <em>Led On</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.AnalysisImpl#getLedBy <em>Led By</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.AnalysisImpl#getJustification <em>Justification</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.AnalysisImpl#getConclusion <em>Conclusion</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AnalysisImpl extends ProjectElementImpl implements Analysis {
	/**
	 * The default value of the '{@link #getLedOn() <em>Led On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLedOn() <em>Led On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate ledOn = LED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLedBy() <em>Led By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> ledBy;

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
	 * The default value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected static final String CONCLUSION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConclusion() <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConclusion()
	 * @generated
	 * @ordered
	 */
	protected String conclusion = CONCLUSION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnalysisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.ANALYSIS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLedOn() {
		return ledOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLedOn(LocalDate newLedOn) {
		LocalDate oldLedOn = ledOn;
		ledOn = newLedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.ANALYSIS__LED_ON, oldLedOn, ledOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getLedBy() {
		if (ledBy == null) {
			ledBy = new EObjectResolvingEList<Party>(Party.class, this, FramingPackage.ANALYSIS__LED_BY);
		}
		return ledBy;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.ANALYSIS__JUSTIFICATION, oldJustification, justification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConclusion() {
		return conclusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConclusion(String newConclusion) {
		String oldConclusion = conclusion;
		conclusion = newConclusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.ANALYSIS__CONCLUSION, oldConclusion, conclusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.ANALYSIS__LED_ON:
				return getLedOn();
			case FramingPackage.ANALYSIS__LED_BY:
				return getLedBy();
			case FramingPackage.ANALYSIS__JUSTIFICATION:
				return getJustification();
			case FramingPackage.ANALYSIS__CONCLUSION:
				return getConclusion();
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
			case FramingPackage.ANALYSIS__LED_ON:
				setLedOn((LocalDate)newValue);
				return;
			case FramingPackage.ANALYSIS__LED_BY:
				getLedBy().clear();
				getLedBy().addAll((Collection<? extends Party>)newValue);
				return;
			case FramingPackage.ANALYSIS__JUSTIFICATION:
				setJustification((String)newValue);
				return;
			case FramingPackage.ANALYSIS__CONCLUSION:
				setConclusion((String)newValue);
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
			case FramingPackage.ANALYSIS__LED_ON:
				setLedOn(LED_ON_EDEFAULT);
				return;
			case FramingPackage.ANALYSIS__LED_BY:
				getLedBy().clear();
				return;
			case FramingPackage.ANALYSIS__JUSTIFICATION:
				setJustification(JUSTIFICATION_EDEFAULT);
				return;
			case FramingPackage.ANALYSIS__CONCLUSION:
				setConclusion(CONCLUSION_EDEFAULT);
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
			case FramingPackage.ANALYSIS__LED_ON:
				return LED_ON_EDEFAULT == null ? ledOn != null : !LED_ON_EDEFAULT.equals(ledOn);
			case FramingPackage.ANALYSIS__LED_BY:
				return ledBy != null && !ledBy.isEmpty();
			case FramingPackage.ANALYSIS__JUSTIFICATION:
				return JUSTIFICATION_EDEFAULT == null ? justification != null : !JUSTIFICATION_EDEFAULT.equals(justification);
			case FramingPackage.ANALYSIS__CONCLUSION:
				return CONCLUSION_EDEFAULT == null ? conclusion != null : !CONCLUSION_EDEFAULT.equals(conclusion);
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
		result.append(" (ledOn: ");
		result.append(ledOn);
		result.append(", justification: ");
		result.append(justification);
		result.append(", conclusion: ");
		result.append(conclusion);
		result.append(')');
		return result.toString();
	}

} //AnalysisImpl
