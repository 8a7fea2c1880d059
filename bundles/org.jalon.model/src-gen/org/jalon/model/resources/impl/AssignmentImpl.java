/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources.impl;

import java.math.BigDecimal;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;

import org.jalon.model.impl.IdentifiedImpl;

import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Contour;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getResource <em>Resource</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getContour <em>Contour</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getActualEffort <em>Actual Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getRemainingEffort <em>Remaining Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getOvertimeEffort <em>Overtime Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getActualCost <em>Actual Cost</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.AssignmentImpl#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AssignmentImpl extends IdentifiedImpl implements Assignment {
	/**
	 * The cached value of the '{@link #getResource() <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResource()
	 * @generated
	 * @ordered
	 */
	protected Resource resource;

	/**
	 * The default value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected static final double UNITS_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected double units = UNITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Duration EFFORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffort() <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffort()
	 * @generated
	 * @ordered
	 */
	protected Duration effort = EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getContour() <em>Contour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContour()
	 * @generated
	 * @ordered
	 */
	protected static final Contour CONTOUR_EDEFAULT = Contour.FLAT;

	/**
	 * The cached value of the '{@link #getContour() <em>Contour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContour()
	 * @generated
	 * @ordered
	 */
	protected Contour contour = CONTOUR_EDEFAULT;

	/**
	 * The default value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected static final Duration DELAY_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getDelay() <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDelay()
	 * @generated
	 * @ordered
	 */
	protected Duration delay = DELAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualEffort() <em>Actual Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Duration ACTUAL_EFFORT_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getActualEffort() <em>Actual Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualEffort()
	 * @generated
	 * @ordered
	 */
	protected Duration actualEffort = ACTUAL_EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRemainingEffort() <em>Remaining Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Duration REMAINING_EFFORT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRemainingEffort() <em>Remaining Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemainingEffort()
	 * @generated
	 * @ordered
	 */
	protected Duration remainingEffort = REMAINING_EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOvertimeEffort() <em>Overtime Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvertimeEffort()
	 * @generated
	 * @ordered
	 */
	protected static final Duration OVERTIME_EFFORT_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getOvertimeEffort() <em>Overtime Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOvertimeEffort()
	 * @generated
	 * @ordered
	 */
	protected Duration overtimeEffort = OVERTIME_EFFORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getActualCost() <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal ACTUAL_COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getActualCost() <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActualCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal actualCost = ACTUAL_COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final String ROLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected String role = ROLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AssignmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.ASSIGNMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Activity getActivity() {
		if (eContainerFeatureID() != ResourcesPackage.ASSIGNMENT__ACTIVITY) return null;
		return (Activity)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetActivity(Activity newActivity, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newActivity, ResourcesPackage.ASSIGNMENT__ACTIVITY, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActivity(Activity newActivity) {
		if (newActivity != eInternalContainer() || (eContainerFeatureID() != ResourcesPackage.ASSIGNMENT__ACTIVITY && newActivity != null)) {
			if (EcoreUtil.isAncestor(this, newActivity))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newActivity != null)
				msgs = ((InternalEObject)newActivity).eInverseAdd(this, BreakdownPackage.ACTIVITY__ASSIGNMENTS, Activity.class, msgs);
			msgs = basicSetActivity(newActivity, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__ACTIVITY, newActivity, newActivity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Resource getResource() {
		if (resource != null && resource.eIsProxy()) {
			InternalEObject oldResource = (InternalEObject)resource;
			resource = (Resource)eResolveProxy(oldResource);
			if (resource != oldResource) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ResourcesPackage.ASSIGNMENT__RESOURCE, oldResource, resource));
			}
		}
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Resource basicGetResource() {
		return resource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResource(Resource newResource) {
		Resource oldResource = resource;
		resource = newResource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__RESOURCE, oldResource, resource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getUnits() {
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnits(double newUnits) {
		double oldUnits = units;
		units = newUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__UNITS, oldUnits, units));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getEffort() {
		return effort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffort(Duration newEffort) {
		Duration oldEffort = effort;
		effort = newEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__EFFORT, oldEffort, effort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Contour getContour() {
		return contour;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContour(Contour newContour) {
		Contour oldContour = contour;
		contour = newContour == null ? CONTOUR_EDEFAULT : newContour;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__CONTOUR, oldContour, contour));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getDelay() {
		return delay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDelay(Duration newDelay) {
		Duration oldDelay = delay;
		delay = newDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__DELAY, oldDelay, delay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getActualEffort() {
		return actualEffort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualEffort(Duration newActualEffort) {
		Duration oldActualEffort = actualEffort;
		actualEffort = newActualEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__ACTUAL_EFFORT, oldActualEffort, actualEffort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getRemainingEffort() {
		return remainingEffort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRemainingEffort(Duration newRemainingEffort) {
		Duration oldRemainingEffort = remainingEffort;
		remainingEffort = newRemainingEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__REMAINING_EFFORT, oldRemainingEffort, remainingEffort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getOvertimeEffort() {
		return overtimeEffort;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOvertimeEffort(Duration newOvertimeEffort) {
		Duration oldOvertimeEffort = overtimeEffort;
		overtimeEffort = newOvertimeEffort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__OVERTIME_EFFORT, oldOvertimeEffort, overtimeEffort));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getActualCost() {
		return actualCost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setActualCost(BigDecimal newActualCost) {
		BigDecimal oldActualCost = actualCost;
		actualCost = newActualCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__ACTUAL_COST, oldActualCost, actualCost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(String newRole) {
		String oldRole = role;
		role = newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.ASSIGNMENT__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.ASSIGNMENT__ACTIVITY:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetActivity((Activity)otherEnd, msgs);
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
			case ResourcesPackage.ASSIGNMENT__ACTIVITY:
				return basicSetActivity(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs) {
		switch (eContainerFeatureID()) {
			case ResourcesPackage.ASSIGNMENT__ACTIVITY:
				return eInternalContainer().eInverseRemove(this, BreakdownPackage.ACTIVITY__ASSIGNMENTS, Activity.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ResourcesPackage.ASSIGNMENT__ACTIVITY:
				return getActivity();
			case ResourcesPackage.ASSIGNMENT__RESOURCE:
				if (resolve) return getResource();
				return basicGetResource();
			case ResourcesPackage.ASSIGNMENT__UNITS:
				return getUnits();
			case ResourcesPackage.ASSIGNMENT__EFFORT:
				return getEffort();
			case ResourcesPackage.ASSIGNMENT__CONTOUR:
				return getContour();
			case ResourcesPackage.ASSIGNMENT__DELAY:
				return getDelay();
			case ResourcesPackage.ASSIGNMENT__ACTUAL_EFFORT:
				return getActualEffort();
			case ResourcesPackage.ASSIGNMENT__REMAINING_EFFORT:
				return getRemainingEffort();
			case ResourcesPackage.ASSIGNMENT__OVERTIME_EFFORT:
				return getOvertimeEffort();
			case ResourcesPackage.ASSIGNMENT__ACTUAL_COST:
				return getActualCost();
			case ResourcesPackage.ASSIGNMENT__ROLE:
				return getRole();
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
			case ResourcesPackage.ASSIGNMENT__ACTIVITY:
				setActivity((Activity)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__RESOURCE:
				setResource((Resource)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__UNITS:
				setUnits((Double)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__EFFORT:
				setEffort((Duration)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__CONTOUR:
				setContour((Contour)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__DELAY:
				setDelay((Duration)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__ACTUAL_EFFORT:
				setActualEffort((Duration)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__REMAINING_EFFORT:
				setRemainingEffort((Duration)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__OVERTIME_EFFORT:
				setOvertimeEffort((Duration)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__ACTUAL_COST:
				setActualCost((BigDecimal)newValue);
				return;
			case ResourcesPackage.ASSIGNMENT__ROLE:
				setRole((String)newValue);
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
			case ResourcesPackage.ASSIGNMENT__ACTIVITY:
				setActivity((Activity)null);
				return;
			case ResourcesPackage.ASSIGNMENT__RESOURCE:
				setResource((Resource)null);
				return;
			case ResourcesPackage.ASSIGNMENT__UNITS:
				setUnits(UNITS_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__EFFORT:
				setEffort(EFFORT_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__CONTOUR:
				setContour(CONTOUR_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__DELAY:
				setDelay(DELAY_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__ACTUAL_EFFORT:
				setActualEffort(ACTUAL_EFFORT_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__REMAINING_EFFORT:
				setRemainingEffort(REMAINING_EFFORT_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__OVERTIME_EFFORT:
				setOvertimeEffort(OVERTIME_EFFORT_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__ACTUAL_COST:
				setActualCost(ACTUAL_COST_EDEFAULT);
				return;
			case ResourcesPackage.ASSIGNMENT__ROLE:
				setRole(ROLE_EDEFAULT);
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
			case ResourcesPackage.ASSIGNMENT__ACTIVITY:
				return getActivity() != null;
			case ResourcesPackage.ASSIGNMENT__RESOURCE:
				return resource != null;
			case ResourcesPackage.ASSIGNMENT__UNITS:
				return units != UNITS_EDEFAULT;
			case ResourcesPackage.ASSIGNMENT__EFFORT:
				return EFFORT_EDEFAULT == null ? effort != null : !EFFORT_EDEFAULT.equals(effort);
			case ResourcesPackage.ASSIGNMENT__CONTOUR:
				return contour != CONTOUR_EDEFAULT;
			case ResourcesPackage.ASSIGNMENT__DELAY:
				return DELAY_EDEFAULT == null ? delay != null : !DELAY_EDEFAULT.equals(delay);
			case ResourcesPackage.ASSIGNMENT__ACTUAL_EFFORT:
				return ACTUAL_EFFORT_EDEFAULT == null ? actualEffort != null : !ACTUAL_EFFORT_EDEFAULT.equals(actualEffort);
			case ResourcesPackage.ASSIGNMENT__REMAINING_EFFORT:
				return REMAINING_EFFORT_EDEFAULT == null ? remainingEffort != null : !REMAINING_EFFORT_EDEFAULT.equals(remainingEffort);
			case ResourcesPackage.ASSIGNMENT__OVERTIME_EFFORT:
				return OVERTIME_EFFORT_EDEFAULT == null ? overtimeEffort != null : !OVERTIME_EFFORT_EDEFAULT.equals(overtimeEffort);
			case ResourcesPackage.ASSIGNMENT__ACTUAL_COST:
				return ACTUAL_COST_EDEFAULT == null ? actualCost != null : !ACTUAL_COST_EDEFAULT.equals(actualCost);
			case ResourcesPackage.ASSIGNMENT__ROLE:
				return ROLE_EDEFAULT == null ? role != null : !ROLE_EDEFAULT.equals(role);
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
		result.append(" (units: ");
		result.append(units);
		result.append(", effort: ");
		result.append(effort);
		result.append(", contour: ");
		result.append(contour);
		result.append(", delay: ");
		result.append(delay);
		result.append(", actualEffort: ");
		result.append(actualEffort);
		result.append(", remainingEffort: ");
		result.append(remainingEffort);
		result.append(", overtimeEffort: ");
		result.append(overtimeEffort);
		result.append(", actualCost: ");
		result.append(actualCost);
		result.append(", role: ");
		result.append(role);
		result.append(')');
		return result.toString();
	}

} //AssignmentImpl
