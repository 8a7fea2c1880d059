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
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.Interactor;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Function</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.FunctionImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionImpl#getInteractors <em>Interactors</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionImpl#getLevel <em>Level</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionImpl#getFlexibility <em>Flexibility</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FunctionImpl extends ProjectElementImpl implements Function {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final FunctionKind KIND_EDEFAULT = FunctionKind.PRINCIPAL;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected FunctionKind kind = KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInteractors() <em>Interactors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractors()
	 * @generated
	 * @ordered
	 */
	protected EList<Interactor> interactors;

	/**
	 * The default value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected static final String CRITERION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected String criterion = CRITERION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected static final String LEVEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLevel() <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLevel()
	 * @generated
	 * @ordered
	 */
	protected String level = LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getFlexibility() <em>Flexibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlexibility()
	 * @generated
	 * @ordered
	 */
	protected static final String FLEXIBILITY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFlexibility() <em>Flexibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFlexibility()
	 * @generated
	 * @ordered
	 */
	protected String flexibility = FLEXIBILITY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FunctionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.FUNCTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(FunctionKind newKind) {
		FunctionKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTION__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interactor> getInteractors() {
		if (interactors == null) {
			interactors = new EObjectResolvingEList<Interactor>(Interactor.class, this, FramingPackage.FUNCTION__INTERACTORS);
		}
		return interactors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(String newCriterion) {
		String oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTION__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLevel() {
		return level;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLevel(String newLevel) {
		String oldLevel = level;
		level = newLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTION__LEVEL, oldLevel, level));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFlexibility() {
		return flexibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFlexibility(String newFlexibility) {
		String oldFlexibility = flexibility;
		flexibility = newFlexibility;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTION__FLEXIBILITY, oldFlexibility, flexibility));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.FUNCTION__KIND:
				return getKind();
			case FramingPackage.FUNCTION__INTERACTORS:
				return getInteractors();
			case FramingPackage.FUNCTION__CRITERION:
				return getCriterion();
			case FramingPackage.FUNCTION__LEVEL:
				return getLevel();
			case FramingPackage.FUNCTION__FLEXIBILITY:
				return getFlexibility();
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
			case FramingPackage.FUNCTION__KIND:
				setKind((FunctionKind)newValue);
				return;
			case FramingPackage.FUNCTION__INTERACTORS:
				getInteractors().clear();
				getInteractors().addAll((Collection<? extends Interactor>)newValue);
				return;
			case FramingPackage.FUNCTION__CRITERION:
				setCriterion((String)newValue);
				return;
			case FramingPackage.FUNCTION__LEVEL:
				setLevel((String)newValue);
				return;
			case FramingPackage.FUNCTION__FLEXIBILITY:
				setFlexibility((String)newValue);
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
			case FramingPackage.FUNCTION__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case FramingPackage.FUNCTION__INTERACTORS:
				getInteractors().clear();
				return;
			case FramingPackage.FUNCTION__CRITERION:
				setCriterion(CRITERION_EDEFAULT);
				return;
			case FramingPackage.FUNCTION__LEVEL:
				setLevel(LEVEL_EDEFAULT);
				return;
			case FramingPackage.FUNCTION__FLEXIBILITY:
				setFlexibility(FLEXIBILITY_EDEFAULT);
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
			case FramingPackage.FUNCTION__KIND:
				return kind != KIND_EDEFAULT;
			case FramingPackage.FUNCTION__INTERACTORS:
				return interactors != null && !interactors.isEmpty();
			case FramingPackage.FUNCTION__CRITERION:
				return CRITERION_EDEFAULT == null ? criterion != null : !CRITERION_EDEFAULT.equals(criterion);
			case FramingPackage.FUNCTION__LEVEL:
				return LEVEL_EDEFAULT == null ? level != null : !LEVEL_EDEFAULT.equals(level);
			case FramingPackage.FUNCTION__FLEXIBILITY:
				return FLEXIBILITY_EDEFAULT == null ? flexibility != null : !FLEXIBILITY_EDEFAULT.equals(flexibility);
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
		result.append(", criterion: ");
		result.append(criterion);
		result.append(", level: ");
		result.append(level);
		result.append(", flexibility: ");
		result.append(flexibility);
		result.append(')');
		return result.toString();
	}

} //FunctionImpl
