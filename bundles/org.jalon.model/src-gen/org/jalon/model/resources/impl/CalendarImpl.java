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
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.model.resources.ResourcesPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Calendar</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.impl.CalendarImpl#getBase <em>Base</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CalendarImpl#getPublicHolidays <em>Public Holidays</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CalendarImpl#getWeek <em>Week</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CalendarImpl#getExceptions <em>Exceptions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CalendarImpl extends ProjectElementImpl implements Calendar {
	/**
	 * The cached value of the '{@link #getBase() <em>Base</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBase()
	 * @generated
	 * @ordered
	 */
	protected Calendar base;

	/**
	 * The default value of the '{@link #getPublicHolidays() <em>Public Holidays</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicHolidays()
	 * @generated
	 * @ordered
	 */
	protected static final PublicHolidays PUBLIC_HOLIDAYS_EDEFAULT = PublicHolidays.NONE;

	/**
	 * The cached value of the '{@link #getPublicHolidays() <em>Public Holidays</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPublicHolidays()
	 * @generated
	 * @ordered
	 */
	protected PublicHolidays publicHolidays = PUBLIC_HOLIDAYS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getWeek() <em>Week</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWeek()
	 * @generated
	 * @ordered
	 */
	protected EList<DayPattern> week;

	/**
	 * The cached value of the '{@link #getExceptions() <em>Exceptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExceptions()
	 * @generated
	 * @ordered
	 */
	protected EList<CalendarException> exceptions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CalendarImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.CALENDAR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getBase() {
		if (base != null && base.eIsProxy()) {
			InternalEObject oldBase = (InternalEObject)base;
			base = (Calendar)eResolveProxy(oldBase);
			if (base != oldBase) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ResourcesPackage.CALENDAR__BASE, oldBase, base));
			}
		}
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Calendar basicGetBase() {
		return base;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBase(Calendar newBase) {
		Calendar oldBase = base;
		base = newBase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.CALENDAR__BASE, oldBase, base));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PublicHolidays getPublicHolidays() {
		return publicHolidays;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPublicHolidays(PublicHolidays newPublicHolidays) {
		PublicHolidays oldPublicHolidays = publicHolidays;
		publicHolidays = newPublicHolidays == null ? PUBLIC_HOLIDAYS_EDEFAULT : newPublicHolidays;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.CALENDAR__PUBLIC_HOLIDAYS, oldPublicHolidays, publicHolidays));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DayPattern> getWeek() {
		if (week == null) {
			week = new EObjectContainmentEList<DayPattern>(DayPattern.class, this, ResourcesPackage.CALENDAR__WEEK);
		}
		return week;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CalendarException> getExceptions() {
		if (exceptions == null) {
			exceptions = new EObjectContainmentEList<CalendarException>(CalendarException.class, this, ResourcesPackage.CALENDAR__EXCEPTIONS);
		}
		return exceptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ResourcesPackage.CALENDAR__WEEK:
				return ((InternalEList<?>)getWeek()).basicRemove(otherEnd, msgs);
			case ResourcesPackage.CALENDAR__EXCEPTIONS:
				return ((InternalEList<?>)getExceptions()).basicRemove(otherEnd, msgs);
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
			case ResourcesPackage.CALENDAR__BASE:
				if (resolve) return getBase();
				return basicGetBase();
			case ResourcesPackage.CALENDAR__PUBLIC_HOLIDAYS:
				return getPublicHolidays();
			case ResourcesPackage.CALENDAR__WEEK:
				return getWeek();
			case ResourcesPackage.CALENDAR__EXCEPTIONS:
				return getExceptions();
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
			case ResourcesPackage.CALENDAR__BASE:
				setBase((Calendar)newValue);
				return;
			case ResourcesPackage.CALENDAR__PUBLIC_HOLIDAYS:
				setPublicHolidays((PublicHolidays)newValue);
				return;
			case ResourcesPackage.CALENDAR__WEEK:
				getWeek().clear();
				getWeek().addAll((Collection<? extends DayPattern>)newValue);
				return;
			case ResourcesPackage.CALENDAR__EXCEPTIONS:
				getExceptions().clear();
				getExceptions().addAll((Collection<? extends CalendarException>)newValue);
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
			case ResourcesPackage.CALENDAR__BASE:
				setBase((Calendar)null);
				return;
			case ResourcesPackage.CALENDAR__PUBLIC_HOLIDAYS:
				setPublicHolidays(PUBLIC_HOLIDAYS_EDEFAULT);
				return;
			case ResourcesPackage.CALENDAR__WEEK:
				getWeek().clear();
				return;
			case ResourcesPackage.CALENDAR__EXCEPTIONS:
				getExceptions().clear();
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
			case ResourcesPackage.CALENDAR__BASE:
				return base != null;
			case ResourcesPackage.CALENDAR__PUBLIC_HOLIDAYS:
				return publicHolidays != PUBLIC_HOLIDAYS_EDEFAULT;
			case ResourcesPackage.CALENDAR__WEEK:
				return week != null && !week.isEmpty();
			case ResourcesPackage.CALENDAR__EXCEPTIONS:
				return exceptions != null && !exceptions.isEmpty();
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
		result.append(" (publicHolidays: ");
		result.append(publicHolidays);
		result.append(')');
		return result.toString();
	}

} //CalendarImpl
