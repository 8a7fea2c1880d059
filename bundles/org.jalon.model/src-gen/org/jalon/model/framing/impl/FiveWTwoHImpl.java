/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.framing.FiveWTwoH;
import org.jalon.model.framing.FramingPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Five WTwo H</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.FiveWTwoHImpl#getWho <em>Who</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FiveWTwoHImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FiveWTwoHImpl#getWhere <em>Where</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FiveWTwoHImpl#getWhen <em>When</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FiveWTwoHImpl#getHow <em>How</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FiveWTwoHImpl#getHowMuch <em>How Much</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FiveWTwoHImpl#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FiveWTwoHImpl extends AnalysisImpl implements FiveWTwoH {
	/**
	 * The default value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected static final String WHO_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWho() <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWho()
	 * @generated
	 * @ordered
	 */
	protected String who = WHO_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected static final String WHERE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhere() <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhere()
	 * @generated
	 * @ordered
	 */
	protected String where = WHERE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected static final String WHEN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhen() <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhen()
	 * @generated
	 * @ordered
	 */
	protected String when = WHEN_EDEFAULT;

	/**
	 * The default value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected String how = HOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHowMuch() <em>How Much</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMuch()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_MUCH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHowMuch() <em>How Much</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHowMuch()
	 * @generated
	 * @ordered
	 */
	protected String howMuch = HOW_MUCH_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FiveWTwoHImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.FIVE_WTWO_H;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWho() {
		return who;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWho(String newWho) {
		String oldWho = who;
		who = newWho;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FIVE_WTWO_H__WHO, oldWho, who));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FIVE_WTWO_H__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhere() {
		return where;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhere(String newWhere) {
		String oldWhere = where;
		where = newWhere;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FIVE_WTWO_H__WHERE, oldWhere, where));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhen() {
		return when;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhen(String newWhen) {
		String oldWhen = when;
		when = newWhen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FIVE_WTWO_H__WHEN, oldWhen, when));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHow() {
		return how;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHow(String newHow) {
		String oldHow = how;
		how = newHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FIVE_WTWO_H__HOW, oldHow, how));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHowMuch() {
		return howMuch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHowMuch(String newHowMuch) {
		String oldHowMuch = howMuch;
		howMuch = newHowMuch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FIVE_WTWO_H__HOW_MUCH, oldHowMuch, howMuch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FIVE_WTWO_H__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.FIVE_WTWO_H__WHO:
				return getWho();
			case FramingPackage.FIVE_WTWO_H__WHAT:
				return getWhat();
			case FramingPackage.FIVE_WTWO_H__WHERE:
				return getWhere();
			case FramingPackage.FIVE_WTWO_H__WHEN:
				return getWhen();
			case FramingPackage.FIVE_WTWO_H__HOW:
				return getHow();
			case FramingPackage.FIVE_WTWO_H__HOW_MUCH:
				return getHowMuch();
			case FramingPackage.FIVE_WTWO_H__WHY:
				return getWhy();
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
			case FramingPackage.FIVE_WTWO_H__WHO:
				setWho((String)newValue);
				return;
			case FramingPackage.FIVE_WTWO_H__WHAT:
				setWhat((String)newValue);
				return;
			case FramingPackage.FIVE_WTWO_H__WHERE:
				setWhere((String)newValue);
				return;
			case FramingPackage.FIVE_WTWO_H__WHEN:
				setWhen((String)newValue);
				return;
			case FramingPackage.FIVE_WTWO_H__HOW:
				setHow((String)newValue);
				return;
			case FramingPackage.FIVE_WTWO_H__HOW_MUCH:
				setHowMuch((String)newValue);
				return;
			case FramingPackage.FIVE_WTWO_H__WHY:
				setWhy((String)newValue);
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
			case FramingPackage.FIVE_WTWO_H__WHO:
				setWho(WHO_EDEFAULT);
				return;
			case FramingPackage.FIVE_WTWO_H__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case FramingPackage.FIVE_WTWO_H__WHERE:
				setWhere(WHERE_EDEFAULT);
				return;
			case FramingPackage.FIVE_WTWO_H__WHEN:
				setWhen(WHEN_EDEFAULT);
				return;
			case FramingPackage.FIVE_WTWO_H__HOW:
				setHow(HOW_EDEFAULT);
				return;
			case FramingPackage.FIVE_WTWO_H__HOW_MUCH:
				setHowMuch(HOW_MUCH_EDEFAULT);
				return;
			case FramingPackage.FIVE_WTWO_H__WHY:
				setWhy(WHY_EDEFAULT);
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
			case FramingPackage.FIVE_WTWO_H__WHO:
				return WHO_EDEFAULT == null ? who != null : !WHO_EDEFAULT.equals(who);
			case FramingPackage.FIVE_WTWO_H__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case FramingPackage.FIVE_WTWO_H__WHERE:
				return WHERE_EDEFAULT == null ? where != null : !WHERE_EDEFAULT.equals(where);
			case FramingPackage.FIVE_WTWO_H__WHEN:
				return WHEN_EDEFAULT == null ? when != null : !WHEN_EDEFAULT.equals(when);
			case FramingPackage.FIVE_WTWO_H__HOW:
				return HOW_EDEFAULT == null ? how != null : !HOW_EDEFAULT.equals(how);
			case FramingPackage.FIVE_WTWO_H__HOW_MUCH:
				return HOW_MUCH_EDEFAULT == null ? howMuch != null : !HOW_MUCH_EDEFAULT.equals(howMuch);
			case FramingPackage.FIVE_WTWO_H__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
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
		result.append(" (who: ");
		result.append(who);
		result.append(", what: ");
		result.append(what);
		result.append(", where: ");
		result.append(where);
		result.append(", when: ");
		result.append(when);
		result.append(", how: ");
		result.append(how);
		result.append(", howMuch: ");
		result.append(howMuch);
		result.append(", why: ");
		result.append(why);
		result.append(')');
		return result.toString();
	}

} //FiveWTwoHImpl
