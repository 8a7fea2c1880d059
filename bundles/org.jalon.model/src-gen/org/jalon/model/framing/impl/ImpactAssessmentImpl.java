/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.ImpactAssessment;
import org.jalon.model.framing.ImpactKind;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Impact Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.ImpactAssessmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ImpactAssessmentImpl#getAffected <em>Affected</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ImpactAssessmentImpl#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ImpactAssessmentImpl#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ImpactAssessmentImpl extends ProjectElementImpl implements ImpactAssessment {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ImpactKind KIND_EDEFAULT = ImpactKind.ORGANISATIONAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ImpactKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAffected() <em>Affected</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAffected()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> affected;

	/**
	 * The default value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected static final int SEVERITY_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getSeverity() <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSeverity()
	 * @generated
	 * @ordered
	 */
	protected int severity = SEVERITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeasures() <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected static final String MEASURES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeasures() <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeasures()
	 * @generated
	 * @ordered
	 */
	protected String measures = MEASURES_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ImpactAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.IMPACT_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ImpactKind newKind) {
		ImpactKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.IMPACT_ASSESSMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getAffected() {
		if (affected == null) {
			affected = new EObjectResolvingEList<Party>(Party.class, this, FramingPackage.IMPACT_ASSESSMENT__AFFECTED);
		}
		return affected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSeverity() {
		return severity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSeverity(int newSeverity) {
		int oldSeverity = severity;
		severity = newSeverity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.IMPACT_ASSESSMENT__SEVERITY, oldSeverity, severity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeasures() {
		return measures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeasures(String newMeasures) {
		String oldMeasures = measures;
		measures = newMeasures;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.IMPACT_ASSESSMENT__MEASURES, oldMeasures, measures));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.IMPACT_ASSESSMENT__KIND:
				return getKind();
			case FramingPackage.IMPACT_ASSESSMENT__AFFECTED:
				return getAffected();
			case FramingPackage.IMPACT_ASSESSMENT__SEVERITY:
				return getSeverity();
			case FramingPackage.IMPACT_ASSESSMENT__MEASURES:
				return getMeasures();
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
			case FramingPackage.IMPACT_ASSESSMENT__KIND:
				setKind((ImpactKind)newValue);
				return;
			case FramingPackage.IMPACT_ASSESSMENT__AFFECTED:
				getAffected().clear();
				getAffected().addAll((Collection<? extends Party>)newValue);
				return;
			case FramingPackage.IMPACT_ASSESSMENT__SEVERITY:
				setSeverity((Integer)newValue);
				return;
			case FramingPackage.IMPACT_ASSESSMENT__MEASURES:
				setMeasures((String)newValue);
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
			case FramingPackage.IMPACT_ASSESSMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FramingPackage.IMPACT_ASSESSMENT__AFFECTED:
				getAffected().clear();
				return;
			case FramingPackage.IMPACT_ASSESSMENT__SEVERITY:
				setSeverity(SEVERITY_EDEFAULT);
				return;
			case FramingPackage.IMPACT_ASSESSMENT__MEASURES:
				setMeasures(MEASURES_EDEFAULT);
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
			case FramingPackage.IMPACT_ASSESSMENT__KIND:
				return kind != KIND_EDEFAULT;
			case FramingPackage.IMPACT_ASSESSMENT__AFFECTED:
				return affected != null && !affected.isEmpty();
			case FramingPackage.IMPACT_ASSESSMENT__SEVERITY:
				return severity != SEVERITY_EDEFAULT;
			case FramingPackage.IMPACT_ASSESSMENT__MEASURES:
				return MEASURES_EDEFAULT == null ? measures != null : !MEASURES_EDEFAULT.equals(measures);
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", severity: ");
		result.append(severity);
		result.append(", measures: ");
		result.append(measures);
		result.append(')');
		return result.toString();
	}

} //ImpactAssessmentImpl
