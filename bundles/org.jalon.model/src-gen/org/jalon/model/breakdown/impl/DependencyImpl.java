/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;
import org.jalon.model.TimeUnit;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyNature;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.breakdown.WbsElement;

import org.jalon.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getLag <em>Lag</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getLagUnit <em>Lag Unit</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getLagPercent <em>Lag Percent</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getLagCalendar <em>Lag Calendar</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.DependencyImpl#getJustification <em>Justification</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DependencyImpl extends IdentifiedImpl implements Dependency {
	/**
	 * The cached value of the '{@link #getPredecessor() <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPredecessor()
	 * @generated
	 * @ordered
	 */
	protected WbsElement predecessor;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final DependencyType TYPE_EDEFAULT = DependencyType.FINISH_TO_START;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected DependencyType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final DependencyNature NATURE_EDEFAULT = DependencyNature.UNSPECIFIED;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected DependencyNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLag() <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLag()
	 * @generated
	 * @ordered
	 */
	protected static final Duration LAG_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getLag() <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLag()
	 * @generated
	 * @ordered
	 */
	protected Duration lag = LAG_EDEFAULT;

	/**
	 * The default value of the '{@link #getLagUnit() <em>Lag Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagUnit()
	 * @generated
	 * @ordered
	 */
	protected static final TimeUnit LAG_UNIT_EDEFAULT = TimeUnit.DAY;

	/**
	 * The cached value of the '{@link #getLagUnit() <em>Lag Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagUnit()
	 * @generated
	 * @ordered
	 */
	protected TimeUnit lagUnit = LAG_UNIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLagPercent() <em>Lag Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagPercent()
	 * @generated
	 * @ordered
	 */
	protected static final Double LAG_PERCENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLagPercent() <em>Lag Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagPercent()
	 * @generated
	 * @ordered
	 */
	protected Double lagPercent = LAG_PERCENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getLagCalendar() <em>Lag Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagCalendar()
	 * @generated
	 * @ordered
	 */
	protected static final LagCalendar LAG_CALENDAR_EDEFAULT = LagCalendar.SUCCESSOR;

	/**
	 * The cached value of the '{@link #getLagCalendar() <em>Lag Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLagCalendar()
	 * @generated
	 * @ordered
	 */
	protected LagCalendar lagCalendar = LAG_CALENDAR_EDEFAULT;

	/**
	 * The default value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected static final String JUSTIFICATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJustification() <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJustification()
	 * @generated
	 * @ordered
	 */
	protected String justification = JUSTIFICATION_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DependencyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BreakdownPackage.Literals.DEPENDENCY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WbsElement getPredecessor() {
		if (predecessor != null && predecessor.eIsProxy()) {
			InternalEObject oldPredecessor = (InternalEObject)predecessor;
			predecessor = (WbsElement)eResolveProxy(oldPredecessor);
			if (predecessor != oldPredecessor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, BreakdownPackage.DEPENDENCY__PREDECESSOR, oldPredecessor, predecessor));
			}
		}
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public WbsElement basicGetPredecessor() {
		return predecessor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPredecessor(WbsElement newPredecessor, NotificationChain msgs) {
		WbsElement oldPredecessor = predecessor;
		predecessor = newPredecessor;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__PREDECESSOR, oldPredecessor, newPredecessor);
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
	public void setPredecessor(WbsElement newPredecessor) {
		if (newPredecessor != predecessor) {
			NotificationChain msgs = null;
			if (predecessor != null)
				msgs = ((InternalEObject)predecessor).eInverseRemove(this, BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS, WbsElement.class, msgs);
			if (newPredecessor != null)
				msgs = ((InternalEObject)newPredecessor).eInverseAdd(this, BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS, WbsElement.class, msgs);
			msgs = basicSetPredecessor(newPredecessor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__PREDECESSOR, newPredecessor, newPredecessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public WbsElement getSuccessor() {
		if (eContainerFeatureID() != BreakdownPackage.DEPENDENCY__SUCCESSOR) return null;
		return (WbsElement)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSuccessor(WbsElement newSuccessor, NotificationChain msgs) {
		msgs = eBasicSetContainer((InternalEObject)newSuccessor, BreakdownPackage.DEPENDENCY__SUCCESSOR, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSuccessor(WbsElement newSuccessor) {
		if (newSuccessor != eInternalContainer() || (eContainerFeatureID() != BreakdownPackage.DEPENDENCY__SUCCESSOR && newSuccessor != null)) {
			if (EcoreUtil.isAncestor(this, newSuccessor))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString());
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newSuccessor != null)
				msgs = ((InternalEObject)newSuccessor).eInverseAdd(this, BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS, WbsElement.class, msgs);
			msgs = basicSetSuccessor(newSuccessor, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__SUCCESSOR, newSuccessor, newSuccessor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DependencyType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(DependencyType newType) {
		DependencyType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DependencyNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(DependencyNature newNature) {
		DependencyNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getLag() {
		return lag;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLag(Duration newLag) {
		Duration oldLag = lag;
		lag = newLag;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__LAG, oldLag, lag));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimeUnit getLagUnit() {
		return lagUnit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLagUnit(TimeUnit newLagUnit) {
		TimeUnit oldLagUnit = lagUnit;
		lagUnit = newLagUnit == null ? LAG_UNIT_EDEFAULT : newLagUnit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__LAG_UNIT, oldLagUnit, lagUnit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Double getLagPercent() {
		return lagPercent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLagPercent(Double newLagPercent) {
		Double oldLagPercent = lagPercent;
		lagPercent = newLagPercent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__LAG_PERCENT, oldLagPercent, lagPercent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LagCalendar getLagCalendar() {
		return lagCalendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLagCalendar(LagCalendar newLagCalendar) {
		LagCalendar oldLagCalendar = lagCalendar;
		lagCalendar = newLagCalendar == null ? LAG_CALENDAR_EDEFAULT : newLagCalendar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__LAG_CALENDAR, oldLagCalendar, lagCalendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJustification() {
		return justification;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJustification(String newJustification) {
		String oldJustification = justification;
		justification = newJustification;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.DEPENDENCY__JUSTIFICATION, oldJustification, justification));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case BreakdownPackage.DEPENDENCY__PREDECESSOR:
				if (predecessor != null)
					msgs = ((InternalEObject)predecessor).eInverseRemove(this, BreakdownPackage.WBS_ELEMENT__SUCCESSOR_LINKS, WbsElement.class, msgs);
				return basicSetPredecessor((WbsElement)otherEnd, msgs);
			case BreakdownPackage.DEPENDENCY__SUCCESSOR:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetSuccessor((WbsElement)otherEnd, msgs);
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
			case BreakdownPackage.DEPENDENCY__PREDECESSOR:
				return basicSetPredecessor(null, msgs);
			case BreakdownPackage.DEPENDENCY__SUCCESSOR:
				return basicSetSuccessor(null, msgs);
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
			case BreakdownPackage.DEPENDENCY__SUCCESSOR:
				return eInternalContainer().eInverseRemove(this, BreakdownPackage.WBS_ELEMENT__PREDECESSOR_LINKS, WbsElement.class, msgs);
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
			case BreakdownPackage.DEPENDENCY__PREDECESSOR:
				if (resolve) return getPredecessor();
				return basicGetPredecessor();
			case BreakdownPackage.DEPENDENCY__SUCCESSOR:
				return getSuccessor();
			case BreakdownPackage.DEPENDENCY__TYPE:
				return getType();
			case BreakdownPackage.DEPENDENCY__NATURE:
				return getNature();
			case BreakdownPackage.DEPENDENCY__LAG:
				return getLag();
			case BreakdownPackage.DEPENDENCY__LAG_UNIT:
				return getLagUnit();
			case BreakdownPackage.DEPENDENCY__LAG_PERCENT:
				return getLagPercent();
			case BreakdownPackage.DEPENDENCY__LAG_CALENDAR:
				return getLagCalendar();
			case BreakdownPackage.DEPENDENCY__JUSTIFICATION:
				return getJustification();
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
			case BreakdownPackage.DEPENDENCY__PREDECESSOR:
				setPredecessor((WbsElement)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__SUCCESSOR:
				setSuccessor((WbsElement)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__TYPE:
				setType((DependencyType)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__NATURE:
				setNature((DependencyNature)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__LAG:
				setLag((Duration)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__LAG_UNIT:
				setLagUnit((TimeUnit)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__LAG_PERCENT:
				setLagPercent((Double)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__LAG_CALENDAR:
				setLagCalendar((LagCalendar)newValue);
				return;
			case BreakdownPackage.DEPENDENCY__JUSTIFICATION:
				setJustification((String)newValue);
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
			case BreakdownPackage.DEPENDENCY__PREDECESSOR:
				setPredecessor((WbsElement)null);
				return;
			case BreakdownPackage.DEPENDENCY__SUCCESSOR:
				setSuccessor((WbsElement)null);
				return;
			case BreakdownPackage.DEPENDENCY__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case BreakdownPackage.DEPENDENCY__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case BreakdownPackage.DEPENDENCY__LAG:
				setLag(LAG_EDEFAULT);
				return;
			case BreakdownPackage.DEPENDENCY__LAG_UNIT:
				setLagUnit(LAG_UNIT_EDEFAULT);
				return;
			case BreakdownPackage.DEPENDENCY__LAG_PERCENT:
				setLagPercent(LAG_PERCENT_EDEFAULT);
				return;
			case BreakdownPackage.DEPENDENCY__LAG_CALENDAR:
				setLagCalendar(LAG_CALENDAR_EDEFAULT);
				return;
			case BreakdownPackage.DEPENDENCY__JUSTIFICATION:
				setJustification(JUSTIFICATION_EDEFAULT);
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
			case BreakdownPackage.DEPENDENCY__PREDECESSOR:
				return predecessor != null;
			case BreakdownPackage.DEPENDENCY__SUCCESSOR:
				return getSuccessor() != null;
			case BreakdownPackage.DEPENDENCY__TYPE:
				return type != TYPE_EDEFAULT;
			case BreakdownPackage.DEPENDENCY__NATURE:
				return nature != NATURE_EDEFAULT;
			case BreakdownPackage.DEPENDENCY__LAG:
				return LAG_EDEFAULT == null ? lag != null : !LAG_EDEFAULT.equals(lag);
			case BreakdownPackage.DEPENDENCY__LAG_UNIT:
				return lagUnit != LAG_UNIT_EDEFAULT;
			case BreakdownPackage.DEPENDENCY__LAG_PERCENT:
				return LAG_PERCENT_EDEFAULT == null ? lagPercent != null : !LAG_PERCENT_EDEFAULT.equals(lagPercent);
			case BreakdownPackage.DEPENDENCY__LAG_CALENDAR:
				return lagCalendar != LAG_CALENDAR_EDEFAULT;
			case BreakdownPackage.DEPENDENCY__JUSTIFICATION:
				return JUSTIFICATION_EDEFAULT == null ? justification != null : !JUSTIFICATION_EDEFAULT.equals(justification);
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
		result.append(" (type: ");
		result.append(type);
		result.append(", nature: ");
		result.append(nature);
		result.append(", lag: ");
		result.append(lag);
		result.append(", lagUnit: ");
		result.append(lagUnit);
		result.append(", lagPercent: ");
		result.append(lagPercent);
		result.append(", lagCalendar: ");
		result.append(lagCalendar);
		result.append(", justification: ");
		result.append(justification);
		result.append(')');
		return result.toString();
	}

} //DependencyImpl
