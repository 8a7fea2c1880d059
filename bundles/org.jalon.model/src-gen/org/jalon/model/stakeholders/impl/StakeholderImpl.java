/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.resources.Resource;

import org.jalon.model.resources.impl.PartyImpl;

import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholderRole;
import org.jalon.model.stakeholders.StakeholderSide;
import org.jalon.model.stakeholders.StakeholdersPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getSide <em>Side</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getRole <em>Role</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getWantedAttitude <em>Wanted Attitude</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getResource <em>Resource</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.impl.StakeholderImpl#getRelations <em>Relations</em>}</li>
 * </ul>
 *
 * @generated
 */
public class StakeholderImpl extends PartyImpl implements Stakeholder {
	/**
	 * The default value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected static final StakeholderSide SIDE_EDEFAULT = StakeholderSide.INTERNAL;

	/**
	 * The cached value of the '{@link #getSide() <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSide()
	 * @generated
	 * @ordered
	 */
	protected StakeholderSide side = SIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected static final StakeholderRole ROLE_EDEFAULT = StakeholderRole.OTHER;

	/**
	 * The cached value of the '{@link #getRole() <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRole()
	 * @generated
	 * @ordered
	 */
	protected StakeholderRole role = ROLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected static final int POWER_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected int power = POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected static final int INTEREST_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getInterest() <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterest()
	 * @generated
	 * @ordered
	 */
	protected int interest = INTEREST_EDEFAULT;

	/**
	 * The default value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected static final Attitude ATTITUDE_EDEFAULT = Attitude.UNKNOWN;

	/**
	 * The cached value of the '{@link #getAttitude() <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAttitude()
	 * @generated
	 * @ordered
	 */
	protected Attitude attitude = ATTITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWantedAttitude() <em>Wanted Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWantedAttitude()
	 * @generated
	 * @ordered
	 */
	protected static final Attitude WANTED_ATTITUDE_EDEFAULT = Attitude.UNKNOWN;

	/**
	 * The cached value of the '{@link #getWantedAttitude() <em>Wanted Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWantedAttitude()
	 * @generated
	 * @ordered
	 */
	protected Attitude wantedAttitude = WANTED_ATTITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectations() <em>Expectations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectations() <em>Expectations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectations()
	 * @generated
	 * @ordered
	 */
	protected String expectations = EXPECTATIONS_EDEFAULT;

	/**
	 * The default value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTRIBUTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContribution() <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContribution()
	 * @generated
	 * @ordered
	 */
	protected String contribution = CONTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected static final String STRATEGY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStrategy() <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStrategy()
	 * @generated
	 * @ordered
	 */
	protected String strategy = STRATEGY_EDEFAULT;

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
	 * The cached value of the '{@link #getRelations() <em>Relations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelations()
	 * @generated
	 * @ordered
	 */
	protected EList<Relation> relations;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected StakeholderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return StakeholdersPackage.Literals.STAKEHOLDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StakeholderSide getSide() {
		return side;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSide(StakeholderSide newSide) {
		StakeholderSide oldSide = side;
		side = newSide == null ? SIDE_EDEFAULT : newSide;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__SIDE, oldSide, side));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StakeholderRole getRole() {
		return role;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRole(StakeholderRole newRole) {
		StakeholderRole oldRole = role;
		role = newRole == null ? ROLE_EDEFAULT : newRole;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__ROLE, oldRole, role));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(int newPower) {
		int oldPower = power;
		power = newPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__POWER, oldPower, power));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getInterest() {
		return interest;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInterest(int newInterest) {
		int oldInterest = interest;
		interest = newInterest;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__INTEREST, oldInterest, interest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attitude getAttitude() {
		return attitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAttitude(Attitude newAttitude) {
		Attitude oldAttitude = attitude;
		attitude = newAttitude == null ? ATTITUDE_EDEFAULT : newAttitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__ATTITUDE, oldAttitude, attitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Attitude getWantedAttitude() {
		return wantedAttitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWantedAttitude(Attitude newWantedAttitude) {
		Attitude oldWantedAttitude = wantedAttitude;
		wantedAttitude = newWantedAttitude == null ? WANTED_ATTITUDE_EDEFAULT : newWantedAttitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__WANTED_ATTITUDE, oldWantedAttitude, wantedAttitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectations() {
		return expectations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectations(String newExpectations) {
		String oldExpectations = expectations;
		expectations = newExpectations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__EXPECTATIONS, oldExpectations, expectations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContribution() {
		return contribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContribution(String newContribution) {
		String oldContribution = contribution;
		contribution = newContribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__CONTRIBUTION, oldContribution, contribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStrategy() {
		return strategy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStrategy(String newStrategy) {
		String oldStrategy = strategy;
		strategy = newStrategy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__STRATEGY, oldStrategy, strategy));
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
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, StakeholdersPackage.STAKEHOLDER__RESOURCE, oldResource, resource));
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
			eNotify(new ENotificationImpl(this, Notification.SET, StakeholdersPackage.STAKEHOLDER__RESOURCE, oldResource, resource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Relation> getRelations() {
		if (relations == null) {
			relations = new EObjectContainmentEList<Relation>(Relation.class, this, StakeholdersPackage.STAKEHOLDER__RELATIONS);
		}
		return relations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case StakeholdersPackage.STAKEHOLDER__RELATIONS:
				return ((InternalEList<?>)getRelations()).basicRemove(otherEnd, msgs);
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
			case StakeholdersPackage.STAKEHOLDER__SIDE:
				return getSide();
			case StakeholdersPackage.STAKEHOLDER__ROLE:
				return getRole();
			case StakeholdersPackage.STAKEHOLDER__POWER:
				return getPower();
			case StakeholdersPackage.STAKEHOLDER__INTEREST:
				return getInterest();
			case StakeholdersPackage.STAKEHOLDER__ATTITUDE:
				return getAttitude();
			case StakeholdersPackage.STAKEHOLDER__WANTED_ATTITUDE:
				return getWantedAttitude();
			case StakeholdersPackage.STAKEHOLDER__EXPECTATIONS:
				return getExpectations();
			case StakeholdersPackage.STAKEHOLDER__CONTRIBUTION:
				return getContribution();
			case StakeholdersPackage.STAKEHOLDER__STRATEGY:
				return getStrategy();
			case StakeholdersPackage.STAKEHOLDER__RESOURCE:
				if (resolve) return getResource();
				return basicGetResource();
			case StakeholdersPackage.STAKEHOLDER__RELATIONS:
				return getRelations();
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
			case StakeholdersPackage.STAKEHOLDER__SIDE:
				setSide((StakeholderSide)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__ROLE:
				setRole((StakeholderRole)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__POWER:
				setPower((Integer)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__INTEREST:
				setInterest((Integer)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__ATTITUDE:
				setAttitude((Attitude)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__WANTED_ATTITUDE:
				setWantedAttitude((Attitude)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__EXPECTATIONS:
				setExpectations((String)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__CONTRIBUTION:
				setContribution((String)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__STRATEGY:
				setStrategy((String)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__RESOURCE:
				setResource((Resource)newValue);
				return;
			case StakeholdersPackage.STAKEHOLDER__RELATIONS:
				getRelations().clear();
				getRelations().addAll((Collection<? extends Relation>)newValue);
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
			case StakeholdersPackage.STAKEHOLDER__SIDE:
				setSide(SIDE_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__ROLE:
				setRole(ROLE_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__POWER:
				setPower(POWER_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__INTEREST:
				setInterest(INTEREST_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__ATTITUDE:
				setAttitude(ATTITUDE_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__WANTED_ATTITUDE:
				setWantedAttitude(WANTED_ATTITUDE_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__EXPECTATIONS:
				setExpectations(EXPECTATIONS_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__CONTRIBUTION:
				setContribution(CONTRIBUTION_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__STRATEGY:
				setStrategy(STRATEGY_EDEFAULT);
				return;
			case StakeholdersPackage.STAKEHOLDER__RESOURCE:
				setResource((Resource)null);
				return;
			case StakeholdersPackage.STAKEHOLDER__RELATIONS:
				getRelations().clear();
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
			case StakeholdersPackage.STAKEHOLDER__SIDE:
				return side != SIDE_EDEFAULT;
			case StakeholdersPackage.STAKEHOLDER__ROLE:
				return role != ROLE_EDEFAULT;
			case StakeholdersPackage.STAKEHOLDER__POWER:
				return power != POWER_EDEFAULT;
			case StakeholdersPackage.STAKEHOLDER__INTEREST:
				return interest != INTEREST_EDEFAULT;
			case StakeholdersPackage.STAKEHOLDER__ATTITUDE:
				return attitude != ATTITUDE_EDEFAULT;
			case StakeholdersPackage.STAKEHOLDER__WANTED_ATTITUDE:
				return wantedAttitude != WANTED_ATTITUDE_EDEFAULT;
			case StakeholdersPackage.STAKEHOLDER__EXPECTATIONS:
				return EXPECTATIONS_EDEFAULT == null ? expectations != null : !EXPECTATIONS_EDEFAULT.equals(expectations);
			case StakeholdersPackage.STAKEHOLDER__CONTRIBUTION:
				return CONTRIBUTION_EDEFAULT == null ? contribution != null : !CONTRIBUTION_EDEFAULT.equals(contribution);
			case StakeholdersPackage.STAKEHOLDER__STRATEGY:
				return STRATEGY_EDEFAULT == null ? strategy != null : !STRATEGY_EDEFAULT.equals(strategy);
			case StakeholdersPackage.STAKEHOLDER__RESOURCE:
				return resource != null;
			case StakeholdersPackage.STAKEHOLDER__RELATIONS:
				return relations != null && !relations.isEmpty();
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
		result.append(" (side: ");
		result.append(side);
		result.append(", role: ");
		result.append(role);
		result.append(", power: ");
		result.append(power);
		result.append(", interest: ");
		result.append(interest);
		result.append(", attitude: ");
		result.append(attitude);
		result.append(", wantedAttitude: ");
		result.append(wantedAttitude);
		result.append(", expectations: ");
		result.append(expectations);
		result.append(", contribution: ");
		result.append(contribution);
		result.append(", strategy: ");
		result.append(strategy);
		result.append(')');
		return result.toString();
	}

} //StakeholderImpl
