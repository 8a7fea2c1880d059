/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.breakdown.Deliverable;

import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Indicator;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Requirement;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getSpecific <em>Specific</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getRealism <em>Realism</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.ObjectiveImpl#getDeliverables <em>Deliverables</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ObjectiveImpl extends ProjectElementImpl implements Objective {
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
	 * The default value of the '{@link #getSpecific() <em>Specific</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecific()
	 * @generated
	 * @ordered
	 */
	protected static final String SPECIFIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSpecific() <em>Specific</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpecific()
	 * @generated
	 * @ordered
	 */
	protected String specific = SPECIFIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getRealism() <em>Realism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealism()
	 * @generated
	 * @ordered
	 */
	protected static final String REALISM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRealism() <em>Realism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRealism()
	 * @generated
	 * @ordered
	 */
	protected String realism = REALISM_EDEFAULT;

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
	 * The cached value of the '{@link #getParent() <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getParent()
	 * @generated
	 * @ordered
	 */
	protected Objective parent;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> children;

	/**
	 * The cached value of the '{@link #getRequirements() <em>Requirements</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<Requirement> requirements;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getDeliverables() <em>Deliverables</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliverables()
	 * @generated
	 * @ordered
	 */
	protected EList<Deliverable> deliverables;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ObjectiveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.OBJECTIVE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.OBJECTIVE__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSpecific() {
		return specific;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpecific(String newSpecific) {
		String oldSpecific = specific;
		specific = newSpecific;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.OBJECTIVE__SPECIFIC, oldSpecific, specific));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRealism() {
		return realism;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRealism(String newRealism) {
		String oldRealism = realism;
		realism = newRealism;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.OBJECTIVE__REALISM, oldRealism, realism));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.OBJECTIVE__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objective getParent() {
		if (parent != null && parent.eIsProxy()) {
			InternalEObject oldParent = (InternalEObject)parent;
			parent = (Objective)eResolveProxy(oldParent);
			if (parent != oldParent) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FramingPackage.OBJECTIVE__PARENT, oldParent, parent));
			}
		}
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Objective basicGetParent() {
		return parent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(Objective newParent, NotificationChain msgs) {
		Objective oldParent = parent;
		parent = newParent;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FramingPackage.OBJECTIVE__PARENT, oldParent, newParent);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Objective newParent) {
		if (newParent != parent) {
			NotificationChain msgs = null;
			if (parent != null)
				msgs = ((InternalEObject)parent).eInverseRemove(this, FramingPackage.OBJECTIVE__CHILDREN, Objective.class, msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, FramingPackage.OBJECTIVE__CHILDREN, Objective.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.OBJECTIVE__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getChildren() {
		if (children == null) {
			children = new EObjectWithInverseResolvingEList<Objective>(Objective.class, this, FramingPackage.OBJECTIVE__CHILDREN, FramingPackage.OBJECTIVE__PARENT);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Requirement> getRequirements() {
		if (requirements == null) {
			requirements = new EObjectResolvingEList<Requirement>(Requirement.class, this, FramingPackage.OBJECTIVE__REQUIREMENTS);
		}
		return requirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectWithInverseResolvingEList.ManyInverse<Indicator>(Indicator.class, this, FramingPackage.OBJECTIVE__INDICATORS, ControlPackage.INDICATOR__OBJECTIVES);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deliverable> getDeliverables() {
		if (deliverables == null) {
			deliverables = new EObjectResolvingEList<Deliverable>(Deliverable.class, this, FramingPackage.OBJECTIVE__DELIVERABLES);
		}
		return deliverables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FramingPackage.OBJECTIVE__PARENT:
				if (parent != null)
					msgs = ((InternalEObject)parent).eInverseRemove(this, FramingPackage.OBJECTIVE__CHILDREN, Objective.class, msgs);
				return basicSetParent((Objective)otherEnd, msgs);
			case FramingPackage.OBJECTIVE__CHILDREN:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getChildren()).basicAdd(otherEnd, msgs);
			case FramingPackage.OBJECTIVE__INDICATORS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getIndicators()).basicAdd(otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FramingPackage.OBJECTIVE__PARENT:
				return basicSetParent(null, msgs);
			case FramingPackage.OBJECTIVE__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
			case FramingPackage.OBJECTIVE__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
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
			case FramingPackage.OBJECTIVE__PURPOSE:
				return getPurpose();
			case FramingPackage.OBJECTIVE__SPECIFIC:
				return getSpecific();
			case FramingPackage.OBJECTIVE__REALISM:
				return getRealism();
			case FramingPackage.OBJECTIVE__DUE_ON:
				return getDueOn();
			case FramingPackage.OBJECTIVE__PARENT:
				if (resolve) return getParent();
				return basicGetParent();
			case FramingPackage.OBJECTIVE__CHILDREN:
				return getChildren();
			case FramingPackage.OBJECTIVE__REQUIREMENTS:
				return getRequirements();
			case FramingPackage.OBJECTIVE__INDICATORS:
				return getIndicators();
			case FramingPackage.OBJECTIVE__DELIVERABLES:
				return getDeliverables();
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
			case FramingPackage.OBJECTIVE__PURPOSE:
				setPurpose((String)newValue);
				return;
			case FramingPackage.OBJECTIVE__SPECIFIC:
				setSpecific((String)newValue);
				return;
			case FramingPackage.OBJECTIVE__REALISM:
				setRealism((String)newValue);
				return;
			case FramingPackage.OBJECTIVE__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case FramingPackage.OBJECTIVE__PARENT:
				setParent((Objective)newValue);
				return;
			case FramingPackage.OBJECTIVE__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Objective>)newValue);
				return;
			case FramingPackage.OBJECTIVE__REQUIREMENTS:
				getRequirements().clear();
				getRequirements().addAll((Collection<? extends Requirement>)newValue);
				return;
			case FramingPackage.OBJECTIVE__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case FramingPackage.OBJECTIVE__DELIVERABLES:
				getDeliverables().clear();
				getDeliverables().addAll((Collection<? extends Deliverable>)newValue);
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
			case FramingPackage.OBJECTIVE__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case FramingPackage.OBJECTIVE__SPECIFIC:
				setSpecific(SPECIFIC_EDEFAULT);
				return;
			case FramingPackage.OBJECTIVE__REALISM:
				setRealism(REALISM_EDEFAULT);
				return;
			case FramingPackage.OBJECTIVE__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case FramingPackage.OBJECTIVE__PARENT:
				setParent((Objective)null);
				return;
			case FramingPackage.OBJECTIVE__CHILDREN:
				getChildren().clear();
				return;
			case FramingPackage.OBJECTIVE__REQUIREMENTS:
				getRequirements().clear();
				return;
			case FramingPackage.OBJECTIVE__INDICATORS:
				getIndicators().clear();
				return;
			case FramingPackage.OBJECTIVE__DELIVERABLES:
				getDeliverables().clear();
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
			case FramingPackage.OBJECTIVE__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case FramingPackage.OBJECTIVE__SPECIFIC:
				return SPECIFIC_EDEFAULT == null ? specific != null : !SPECIFIC_EDEFAULT.equals(specific);
			case FramingPackage.OBJECTIVE__REALISM:
				return REALISM_EDEFAULT == null ? realism != null : !REALISM_EDEFAULT.equals(realism);
			case FramingPackage.OBJECTIVE__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case FramingPackage.OBJECTIVE__PARENT:
				return parent != null;
			case FramingPackage.OBJECTIVE__CHILDREN:
				return children != null && !children.isEmpty();
			case FramingPackage.OBJECTIVE__REQUIREMENTS:
				return requirements != null && !requirements.isEmpty();
			case FramingPackage.OBJECTIVE__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case FramingPackage.OBJECTIVE__DELIVERABLES:
				return deliverables != null && !deliverables.isEmpty();
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
		result.append(" (purpose: ");
		result.append(purpose);
		result.append(", specific: ");
		result.append(specific);
		result.append(", realism: ");
		result.append(realism);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(')');
		return result.toString();
	}

} //ObjectiveImpl
