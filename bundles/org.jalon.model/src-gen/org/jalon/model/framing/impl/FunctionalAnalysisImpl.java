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
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Functional Analysis</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl#getProduct <em>Product</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl#getServesWhom <em>Serves Whom</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl#getActsOnWhat <em>Acts On What</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl#getForWhatPurpose <em>For What Purpose</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl#getInteractors <em>Interactors</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FunctionalAnalysisImpl#getFunctions <em>Functions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FunctionalAnalysisImpl extends AnalysisImpl implements FunctionalAnalysis {
	/**
	 * The default value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected static final String PRODUCT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProduct() <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProduct()
	 * @generated
	 * @ordered
	 */
	protected String product = PRODUCT_EDEFAULT;

	/**
	 * The default value of the '{@link #getServesWhom() <em>Serves Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServesWhom()
	 * @generated
	 * @ordered
	 */
	protected static final String SERVES_WHOM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getServesWhom() <em>Serves Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getServesWhom()
	 * @generated
	 * @ordered
	 */
	protected String servesWhom = SERVES_WHOM_EDEFAULT;

	/**
	 * The default value of the '{@link #getActsOnWhat() <em>Acts On What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActsOnWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String ACTS_ON_WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActsOnWhat() <em>Acts On What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActsOnWhat()
	 * @generated
	 * @ordered
	 */
	protected String actsOnWhat = ACTS_ON_WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getForWhatPurpose() <em>For What Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForWhatPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String FOR_WHAT_PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getForWhatPurpose() <em>For What Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getForWhatPurpose()
	 * @generated
	 * @ordered
	 */
	protected String forWhatPurpose = FOR_WHAT_PURPOSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getInteractors() <em>Interactors</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInteractors()
	 * @generated
	 * @ordered
	 */
	protected EList<Interactor> interactors;

	/**
	 * The cached value of the '{@link #getFunctions() <em>Functions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFunctions()
	 * @generated
	 * @ordered
	 */
	protected EList<Function> functions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FunctionalAnalysisImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.FUNCTIONAL_ANALYSIS;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProduct() {
		return product;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProduct(String newProduct) {
		String oldProduct = product;
		product = newProduct;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTIONAL_ANALYSIS__PRODUCT, oldProduct, product));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getServesWhom() {
		return servesWhom;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setServesWhom(String newServesWhom) {
		String oldServesWhom = servesWhom;
		servesWhom = newServesWhom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTIONAL_ANALYSIS__SERVES_WHOM, oldServesWhom, servesWhom));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getActsOnWhat() {
		return actsOnWhat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActsOnWhat(String newActsOnWhat) {
		String oldActsOnWhat = actsOnWhat;
		actsOnWhat = newActsOnWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT, oldActsOnWhat, actsOnWhat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getForWhatPurpose() {
		return forWhatPurpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setForWhatPurpose(String newForWhatPurpose) {
		String oldForWhatPurpose = forWhatPurpose;
		forWhatPurpose = newForWhatPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE, oldForWhatPurpose, forWhatPurpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interactor> getInteractors() {
		if (interactors == null) {
			interactors = new EObjectContainmentEList<Interactor>(Interactor.class, this, FramingPackage.FUNCTIONAL_ANALYSIS__INTERACTORS);
		}
		return interactors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Function> getFunctions() {
		if (functions == null) {
			functions = new EObjectContainmentEList<Function>(Function.class, this, FramingPackage.FUNCTIONAL_ANALYSIS__FUNCTIONS);
		}
		return functions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FramingPackage.FUNCTIONAL_ANALYSIS__INTERACTORS:
				return ((InternalEList<?>)getInteractors()).basicRemove(otherEnd, msgs);
			case FramingPackage.FUNCTIONAL_ANALYSIS__FUNCTIONS:
				return ((InternalEList<?>)getFunctions()).basicRemove(otherEnd, msgs);
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
			case FramingPackage.FUNCTIONAL_ANALYSIS__PRODUCT:
				return getProduct();
			case FramingPackage.FUNCTIONAL_ANALYSIS__SERVES_WHOM:
				return getServesWhom();
			case FramingPackage.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT:
				return getActsOnWhat();
			case FramingPackage.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE:
				return getForWhatPurpose();
			case FramingPackage.FUNCTIONAL_ANALYSIS__INTERACTORS:
				return getInteractors();
			case FramingPackage.FUNCTIONAL_ANALYSIS__FUNCTIONS:
				return getFunctions();
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
			case FramingPackage.FUNCTIONAL_ANALYSIS__PRODUCT:
				setProduct((String)newValue);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__SERVES_WHOM:
				setServesWhom((String)newValue);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT:
				setActsOnWhat((String)newValue);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE:
				setForWhatPurpose((String)newValue);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__INTERACTORS:
				getInteractors().clear();
				getInteractors().addAll((Collection<? extends Interactor>)newValue);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__FUNCTIONS:
				getFunctions().clear();
				getFunctions().addAll((Collection<? extends Function>)newValue);
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
			case FramingPackage.FUNCTIONAL_ANALYSIS__PRODUCT:
				setProduct(PRODUCT_EDEFAULT);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__SERVES_WHOM:
				setServesWhom(SERVES_WHOM_EDEFAULT);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT:
				setActsOnWhat(ACTS_ON_WHAT_EDEFAULT);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE:
				setForWhatPurpose(FOR_WHAT_PURPOSE_EDEFAULT);
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__INTERACTORS:
				getInteractors().clear();
				return;
			case FramingPackage.FUNCTIONAL_ANALYSIS__FUNCTIONS:
				getFunctions().clear();
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
			case FramingPackage.FUNCTIONAL_ANALYSIS__PRODUCT:
				return PRODUCT_EDEFAULT == null ? product != null : !PRODUCT_EDEFAULT.equals(product);
			case FramingPackage.FUNCTIONAL_ANALYSIS__SERVES_WHOM:
				return SERVES_WHOM_EDEFAULT == null ? servesWhom != null : !SERVES_WHOM_EDEFAULT.equals(servesWhom);
			case FramingPackage.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT:
				return ACTS_ON_WHAT_EDEFAULT == null ? actsOnWhat != null : !ACTS_ON_WHAT_EDEFAULT.equals(actsOnWhat);
			case FramingPackage.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE:
				return FOR_WHAT_PURPOSE_EDEFAULT == null ? forWhatPurpose != null : !FOR_WHAT_PURPOSE_EDEFAULT.equals(forWhatPurpose);
			case FramingPackage.FUNCTIONAL_ANALYSIS__INTERACTORS:
				return interactors != null && !interactors.isEmpty();
			case FramingPackage.FUNCTIONAL_ANALYSIS__FUNCTIONS:
				return functions != null && !functions.isEmpty();
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
		result.append(" (product: ");
		result.append(product);
		result.append(", servesWhom: ");
		result.append(servesWhom);
		result.append(", actsOnWhat: ");
		result.append(actsOnWhat);
		result.append(", forWhatPurpose: ");
		result.append(forWhatPurpose);
		result.append(')');
		return result.toString();
	}

} //FunctionalAnalysisImpl
