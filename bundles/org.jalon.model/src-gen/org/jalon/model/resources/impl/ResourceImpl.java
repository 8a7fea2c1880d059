/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.resources.SkillLevel;
import org.jalon.model.resources.Supplier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getAvailabilities <em>Availabilities</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getRates <em>Rates</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getMaterialUnit <em>Material Unit</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#getMembers <em>Members</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.ResourceImpl#isGeneric <em>Generic</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ResourceImpl extends PartyImpl implements Resource {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ResourceKind KIND_EDEFAULT = ResourceKind.PERSON;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ResourceKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected static final double CAPACITY_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getCapacity() <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacity()
	 * @generated
	 * @ordered
	 */
	protected double capacity = CAPACITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAvailabilities() <em>Availabilities</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAvailabilities()
	 * @generated
	 * @ordered
	 */
	protected EList<Availability> availabilities;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected Calendar calendar;

	/**
	 * The cached value of the '{@link #getRates() <em>Rates</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRates()
	 * @generated
	 * @ordered
	 */
	protected EList<Rate> rates;

	/**
	 * The cached value of the '{@link #getSkills() <em>Skills</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<SkillLevel> skills;

	/**
	 * The default value of the '{@link #getMaterialUnit() <em>Material Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialUnit()
	 * @generated
	 * @ordered
	 */
	protected static final String MATERIAL_UNIT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMaterialUnit() <em>Material Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterialUnit()
	 * @generated
	 * @ordered
	 */
	protected String materialUnit = MATERIAL_UNIT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected Supplier supplier;

	/**
	 * The cached value of the '{@link #getMembers() <em>Members</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<Resource> members;

	/**
	 * The default value of the '{@link #isGeneric() <em>Generic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGeneric()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GENERIC_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGeneric() <em>Generic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGeneric()
	 * @generated
	 * @ordered
	 */
	protected boolean generic = GENERIC_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ResourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.RESOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RESOURCE__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourceKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ResourceKind newKind) {
		ResourceKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RESOURCE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCapacity() {
		return capacity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacity(double newCapacity) {
		double oldCapacity = capacity;
		capacity = newCapacity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RESOURCE__CAPACITY, oldCapacity, capacity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Availability> getAvailabilities() {
		if (availabilities == null) {
			availabilities = new EObjectContainmentEList<Availability>(Availability.class, this, ResourcesPackage.RESOURCE__AVAILABILITIES);
		}
		return availabilities;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getCalendar() {
		if (calendar != null && calendar.eIsProxy()) {
			InternalEObject oldCalendar = (InternalEObject)calendar;
			calendar = (Calendar)eResolveProxy(oldCalendar);
			if (calendar != oldCalendar) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ResourcesPackage.RESOURCE__CALENDAR, oldCalendar, calendar));
			}
		}
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Calendar basicGetCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(Calendar newCalendar) {
		Calendar oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RESOURCE__CALENDAR, oldCalendar, calendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Rate> getRates() {
		if (rates == null) {
			rates = new EObjectContainmentEList<Rate>(Rate.class, this, ResourcesPackage.RESOURCE__RATES);
		}
		return rates;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SkillLevel> getSkills() {
		if (skills == null) {
			skills = new EObjectContainmentEList<SkillLevel>(SkillLevel.class, this, ResourcesPackage.RESOURCE__SKILLS);
		}
		return skills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaterialUnit() {
		return materialUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterialUnit(String newMaterialUnit) {
		String oldMaterialUnit = materialUnit;
		materialUnit = newMaterialUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RESOURCE__MATERIAL_UNIT, oldMaterialUnit, materialUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplier getSupplier() {
		if (supplier != null && supplier.eIsProxy()) {
			InternalEObject oldSupplier = (InternalEObject)supplier;
			supplier = (Supplier)eResolveProxy(oldSupplier);
			if (supplier != oldSupplier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ResourcesPackage.RESOURCE__SUPPLIER, oldSupplier, supplier));
			}
		}
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Supplier basicGetSupplier() {
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(Supplier newSupplier) {
		Supplier oldSupplier = supplier;
		supplier = newSupplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RESOURCE__SUPPLIER, oldSupplier, supplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Resource> getMembers() {
		if (members == null) {
			members = new EObjectResolvingEList<Resource>(Resource.class, this, ResourcesPackage.RESOURCE__MEMBERS);
		}
		return members;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGeneric() {
		return generic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneric(boolean newGeneric) {
		boolean oldGeneric = generic;
		generic = newGeneric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.RESOURCE__GENERIC, oldGeneric, generic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.RESOURCE__AVAILABILITIES:
				return ((InternalEList<?>)getAvailabilities()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.RESOURCE__RATES:
				return ((InternalEList<?>)getRates()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.RESOURCE__SKILLS:
				return ((InternalEList<?>)getSkills()).basicRemove(otherEnd, msgs);
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
			case ResourcesPackage.RESOURCE__CODE:
				return getCode();
			case ResourcesPackage.RESOURCE__KIND:
				return getKind();
			case ResourcesPackage.RESOURCE__CAPACITY:
				return getCapacity();
			case ResourcesPackage.RESOURCE__AVAILABILITIES:
				return getAvailabilities();
			case ResourcesPackage.RESOURCE__CALENDAR:
				if (resolve) return getCalendar();
				return basicGetCalendar();
			case ResourcesPackage.RESOURCE__RATES:
				return getRates();
			case ResourcesPackage.RESOURCE__SKILLS:
				return getSkills();
			case ResourcesPackage.RESOURCE__MATERIAL_UNIT:
				return getMaterialUnit();
			case ResourcesPackage.RESOURCE__SUPPLIER:
				if (resolve) return getSupplier();
				return basicGetSupplier();
			case ResourcesPackage.RESOURCE__MEMBERS:
				return getMembers();
			case ResourcesPackage.RESOURCE__GENERIC:
				return isGeneric();
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
			case ResourcesPackage.RESOURCE__CODE:
				setCode((String)newValue);
				return;
			case ResourcesPackage.RESOURCE__KIND:
				setKind((ResourceKind)newValue);
				return;
			case ResourcesPackage.RESOURCE__CAPACITY:
				setCapacity((Double)newValue);
				return;
			case ResourcesPackage.RESOURCE__AVAILABILITIES:
				getAvailabilities().clear();
				getAvailabilities().addAll((Collection<? extends Availability>)newValue);
				return;
			case ResourcesPackage.RESOURCE__CALENDAR:
				setCalendar((Calendar)newValue);
				return;
			case ResourcesPackage.RESOURCE__RATES:
				getRates().clear();
				getRates().addAll((Collection<? extends Rate>)newValue);
				return;
			case ResourcesPackage.RESOURCE__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends SkillLevel>)newValue);
				return;
			case ResourcesPackage.RESOURCE__MATERIAL_UNIT:
				setMaterialUnit((String)newValue);
				return;
			case ResourcesPackage.RESOURCE__SUPPLIER:
				setSupplier((Supplier)newValue);
				return;
			case ResourcesPackage.RESOURCE__MEMBERS:
				getMembers().clear();
				getMembers().addAll((Collection<? extends Resource>)newValue);
				return;
			case ResourcesPackage.RESOURCE__GENERIC:
				setGeneric((Boolean)newValue);
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
			case ResourcesPackage.RESOURCE__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ResourcesPackage.RESOURCE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ResourcesPackage.RESOURCE__CAPACITY:
				setCapacity(CAPACITY_EDEFAULT);
				return;
			case ResourcesPackage.RESOURCE__AVAILABILITIES:
				getAvailabilities().clear();
				return;
			case ResourcesPackage.RESOURCE__CALENDAR:
				setCalendar((Calendar)null);
				return;
			case ResourcesPackage.RESOURCE__RATES:
				getRates().clear();
				return;
			case ResourcesPackage.RESOURCE__SKILLS:
				getSkills().clear();
				return;
			case ResourcesPackage.RESOURCE__MATERIAL_UNIT:
				setMaterialUnit(MATERIAL_UNIT_EDEFAULT);
				return;
			case ResourcesPackage.RESOURCE__SUPPLIER:
				setSupplier((Supplier)null);
				return;
			case ResourcesPackage.RESOURCE__MEMBERS:
				getMembers().clear();
				return;
			case ResourcesPackage.RESOURCE__GENERIC:
				setGeneric(GENERIC_EDEFAULT);
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
			case ResourcesPackage.RESOURCE__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ResourcesPackage.RESOURCE__KIND:
				return kind != KIND_EDEFAULT;
			case ResourcesPackage.RESOURCE__CAPACITY:
				return capacity != CAPACITY_EDEFAULT;
			case ResourcesPackage.RESOURCE__AVAILABILITIES:
				return availabilities != null && !availabilities.isEmpty();
			case ResourcesPackage.RESOURCE__CALENDAR:
				return calendar != null;
			case ResourcesPackage.RESOURCE__RATES:
				return rates != null && !rates.isEmpty();
			case ResourcesPackage.RESOURCE__SKILLS:
				return skills != null && !skills.isEmpty();
			case ResourcesPackage.RESOURCE__MATERIAL_UNIT:
				return MATERIAL_UNIT_EDEFAULT == null ? materialUnit != null : !MATERIAL_UNIT_EDEFAULT.equals(materialUnit);
			case ResourcesPackage.RESOURCE__SUPPLIER:
				return supplier != null;
			case ResourcesPackage.RESOURCE__MEMBERS:
				return members != null && !members.isEmpty();
			case ResourcesPackage.RESOURCE__GENERIC:
				return generic != GENERIC_EDEFAULT;
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
		result.append(" (code: ");
		result.append(code);
		result.append(", kind: ");
		result.append(kind);
		result.append(", capacity: ");
		result.append(capacity);
		result.append(", materialUnit: ");
		result.append(materialUnit);
		result.append(", generic: ");
		result.append(generic);
		result.append(')');
		return result.toString();
	}

} //ResourceImpl
