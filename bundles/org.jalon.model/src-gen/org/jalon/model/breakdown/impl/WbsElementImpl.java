/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectWithInverseResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Wbs Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#getPredecessorLinks <em>Predecessor Links</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#getSuccessorLinks <em>Successor Links</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#getConstraintType <em>Constraint Type</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#getConstraintDate <em>Constraint Date</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.WbsElementImpl#isInactive <em>Inactive</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class WbsElementImpl extends ProjectElementImpl implements WbsElement {
	/**
	 * The cached value of the '{@link #getResponsible() <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponsible()
	 * @generated
	 * @ordered
	 */
	protected Party responsible;

	/**
	 * The cached value of the '{@link #getPredecessorLinks() <em>Predecessor Links</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessorLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Dependency> predecessorLinks;

	/**
	 * The cached value of the '{@link #getSuccessorLinks() <em>Successor Links</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuccessorLinks()
	 * @generated
	 * @ordered
	 */
	protected EList<Dependency> successorLinks;

	/**
	 * The default value of the '{@link #getConstraintType() <em>Constraint Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraintType()
	 * @generated
	 * @ordered
	 */
	protected static final ConstraintType CONSTRAINT_TYPE_EDEFAULT = ConstraintType.AS_SOON_AS_POSSIBLE;

	/**
	 * The cached value of the '{@link #getConstraintType() <em>Constraint Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraintType()
	 * @generated
	 * @ordered
	 */
	protected ConstraintType constraintType = CONSTRAINT_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConstraintDate() <em>Constraint Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraintDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime CONSTRAINT_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConstraintDate() <em>Constraint Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraintDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime constraintDate = CONSTRAINT_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime DEADLINE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeadline() <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadline()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime deadline = DEADLINE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDeliverables() <em>Deliverables</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliverables()
	 * @generated
	 * @ordered
	 */
	protected EList<Deliverable> deliverables;

	/**
	 * The default value of the '{@link #isInactive() <em>Inactive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInactive()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INACTIVE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isInactive() <em>Inactive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInactive()
	 * @generated
	 * @ordered
	 */
	protected boolean inactive = INACTIVE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected WbsElementImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BreakdownPackage.Literals.WBS_ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getResponsible() {
		if (responsible != null && responsible.eIsProxy()) {
			InternalEObject oldResponsible = (InternalEObject)responsible;
			responsible = (Party)eResolveProxy(oldResponsible);
			if (responsible != oldResponsible) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BreakdownPackage.WBS_ELEMENT__RESPONSIBLE, oldResponsible, responsible));
			}
		}
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetResponsible() {
		return responsible;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResponsible(Party newResponsible) {
		Party oldResponsible = responsible;
		responsible = newResponsible;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.WBS_ELEMENT__RESPONSIBLE, oldResponsible, responsible));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dependency> getPredecessorLinks() {
		if (predecessorLinks == null) {
			predecessorLinks = new EObjectContainmentWithInverseEList<Dependency>(Dependency.class, this, BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS, BreakdownPackage.DEPENDENCY__SUCCESSOR);
		}
		return predecessorLinks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Dependency> getSuccessorLinks() {
		if (successorLinks == null) {
			successorLinks = new EObjectWithInverseResolvingEList<Dependency>(Dependency.class, this, BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS, BreakdownPackage.DEPENDENCY__PREDECESSOR);
		}
		return successorLinks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConstraintType getConstraintType() {
		return constraintType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConstraintType(ConstraintType newConstraintType) {
		ConstraintType oldConstraintType = constraintType;
		constraintType = newConstraintType == null ? CONSTRAINT_TYPE_EDEFAULT : newConstraintType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.WBS_ELEMENT__CONSTRAINT_TYPE, oldConstraintType, constraintType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getConstraintDate() {
		return constraintDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConstraintDate(LocalDateTime newConstraintDate) {
		LocalDateTime oldConstraintDate = constraintDate;
		constraintDate = newConstraintDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.WBS_ELEMENT__CONSTRAINT_DATE, oldConstraintDate, constraintDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getDeadline() {
		return deadline;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadline(LocalDateTime newDeadline) {
		LocalDateTime oldDeadline = deadline;
		deadline = newDeadline;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.WBS_ELEMENT__DEADLINE, oldDeadline, deadline));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deliverable> getDeliverables() {
		if (deliverables == null) {
			deliverables = new EObjectContainmentEList<Deliverable>(Deliverable.class, this, BreakdownPackage.WBS_ELEMENT__DELIVERABLES);
		}
		return deliverables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInactive() {
		return inactive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInactive(boolean newInactive) {
		boolean oldInactive = inactive;
		inactive = newInactive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.WBS_ELEMENT__INACTIVE, oldInactive, inactive));
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
			case BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getPredecessorLinks()).basicAdd(otherEnd, msgs);
			case BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getSuccessorLinks()).basicAdd(otherEnd, msgs);
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
			case BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS:
				return ((InternalEList<?>)getPredecessorLinks()).basicRemove(otherEnd, msgs);
			case BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS:
				return ((InternalEList<?>)getSuccessorLinks()).basicRemove(otherEnd, msgs);
			case BreakdownPackage.WBS_ELEMENT__DELIVERABLES:
				return ((InternalEList<?>)getDeliverables()).basicRemove(otherEnd, msgs);
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
			case BreakdownPackage.WBS_ELEMENT__RESPONSIBLE:
				if (resolve) return getResponsible();
				return basicGetResponsible();
			case BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS:
				return getPredecessorLinks();
			case BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS:
				return getSuccessorLinks();
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_TYPE:
				return getConstraintType();
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_DATE:
				return getConstraintDate();
			case BreakdownPackage.WBS_ELEMENT__DEADLINE:
				return getDeadline();
			case BreakdownPackage.WBS_ELEMENT__DELIVERABLES:
				return getDeliverables();
			case BreakdownPackage.WBS_ELEMENT__INACTIVE:
				return isInactive();
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
			case BreakdownPackage.WBS_ELEMENT__RESPONSIBLE:
				setResponsible((Party)newValue);
				return;
			case BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS:
				getPredecessorLinks().clear();
				getPredecessorLinks().addAll((Collection<? extends Dependency>)newValue);
				return;
			case BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS:
				getSuccessorLinks().clear();
				getSuccessorLinks().addAll((Collection<? extends Dependency>)newValue);
				return;
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_TYPE:
				setConstraintType((ConstraintType)newValue);
				return;
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_DATE:
				setConstraintDate((LocalDateTime)newValue);
				return;
			case BreakdownPackage.WBS_ELEMENT__DEADLINE:
				setDeadline((LocalDateTime)newValue);
				return;
			case BreakdownPackage.WBS_ELEMENT__DELIVERABLES:
				getDeliverables().clear();
				getDeliverables().addAll((Collection<? extends Deliverable>)newValue);
				return;
			case BreakdownPackage.WBS_ELEMENT__INACTIVE:
				setInactive((Boolean)newValue);
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
			case BreakdownPackage.WBS_ELEMENT__RESPONSIBLE:
				setResponsible((Party)null);
				return;
			case BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS:
				getPredecessorLinks().clear();
				return;
			case BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS:
				getSuccessorLinks().clear();
				return;
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_TYPE:
				setConstraintType(CONSTRAINT_TYPE_EDEFAULT);
				return;
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_DATE:
				setConstraintDate(CONSTRAINT_DATE_EDEFAULT);
				return;
			case BreakdownPackage.WBS_ELEMENT__DEADLINE:
				setDeadline(DEADLINE_EDEFAULT);
				return;
			case BreakdownPackage.WBS_ELEMENT__DELIVERABLES:
				getDeliverables().clear();
				return;
			case BreakdownPackage.WBS_ELEMENT__INACTIVE:
				setInactive(INACTIVE_EDEFAULT);
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
			case BreakdownPackage.WBS_ELEMENT__RESPONSIBLE:
				return responsible != null;
			case BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS:
				return predecessorLinks != null && !predecessorLinks.isEmpty();
			case BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS:
				return successorLinks != null && !successorLinks.isEmpty();
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_TYPE:
				return constraintType != CONSTRAINT_TYPE_EDEFAULT;
			case BreakdownPackage.WBS_ELEMENT__CONSTRAINT_DATE:
				return CONSTRAINT_DATE_EDEFAULT == null ? constraintDate != null : !CONSTRAINT_DATE_EDEFAULT.equals(constraintDate);
			case BreakdownPackage.WBS_ELEMENT__DEADLINE:
				return DEADLINE_EDEFAULT == null ? deadline != null : !DEADLINE_EDEFAULT.equals(deadline);
			case BreakdownPackage.WBS_ELEMENT__DELIVERABLES:
				return deliverables != null && !deliverables.isEmpty();
			case BreakdownPackage.WBS_ELEMENT__INACTIVE:
				return inactive != INACTIVE_EDEFAULT;
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
		result.append(" (constraintType: ");
		result.append(constraintType);
		result.append(", constraintDate: ");
		result.append(constraintDate);
		result.append(", deadline: ");
		result.append(deadline);
		result.append(", inactive: ");
		result.append(inactive);
		result.append(')');
		return result.toString();
	}

} //WbsElementImpl
