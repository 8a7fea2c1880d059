/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control.impl;

import java.math.BigDecimal;

import java.time.Duration;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;

import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Remedy;
import org.jalon.model.control.RemedyKind;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.meetings.ActionItem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Remedy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getAdvantages <em>Advantages</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getDrawbacks <em>Drawbacks</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getTimeGain <em>Time Gain</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getQualityEffect <em>Quality Effect</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.RemedyImpl#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RemedyImpl extends ProjectElementImpl implements Remedy {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RemedyKind KIND_EDEFAULT = RemedyKind.OTHER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RemedyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getAdvantages() <em>Advantages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdvantages()
	 * @generated
	 * @ordered
	 */
	protected static final String ADVANTAGES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAdvantages() <em>Advantages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAdvantages()
	 * @generated
	 * @ordered
	 */
	protected String advantages = ADVANTAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrawbacks() <em>Drawbacks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawbacks()
	 * @generated
	 * @ordered
	 */
	protected static final String DRAWBACKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDrawbacks() <em>Drawbacks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrawbacks()
	 * @generated
	 * @ordered
	 */
	protected String drawbacks = DRAWBACKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRisks() <em>Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected static final String RISKS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected String risks = RISKS_EDEFAULT;

	/**
	 * The default value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCost() <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCost()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal cost = COST_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeGain() <em>Time Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeGain()
	 * @generated
	 * @ordered
	 */
	protected static final Duration TIME_GAIN_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getTimeGain() <em>Time Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeGain()
	 * @generated
	 * @ordered
	 */
	protected Duration timeGain = TIME_GAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualityEffect() <em>Quality Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String QUALITY_EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getQualityEffect() <em>Quality Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityEffect()
	 * @generated
	 * @ordered
	 */
	protected String qualityEffect = QUALITY_EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected static final boolean CHOSEN_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isChosen() <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isChosen()
	 * @generated
	 * @ordered
	 */
	protected boolean chosen = CHOSEN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<ActionItem> actions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RemedyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlPackage.Literals.REMEDY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RemedyKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RemedyKind newKind) {
		RemedyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAdvantages() {
		return advantages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAdvantages(String newAdvantages) {
		String oldAdvantages = advantages;
		advantages = newAdvantages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__ADVANTAGES, oldAdvantages, advantages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDrawbacks() {
		return drawbacks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrawbacks(String newDrawbacks) {
		String oldDrawbacks = drawbacks;
		drawbacks = newDrawbacks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__DRAWBACKS, oldDrawbacks, drawbacks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRisks() {
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRisks(String newRisks) {
		String oldRisks = risks;
		risks = newRisks;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__RISKS, oldRisks, risks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCost() {
		return cost;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCost(BigDecimal newCost) {
		BigDecimal oldCost = cost;
		cost = newCost;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTimeGain() {
		return timeGain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeGain(Duration newTimeGain) {
		Duration oldTimeGain = timeGain;
		timeGain = newTimeGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__TIME_GAIN, oldTimeGain, timeGain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getQualityEffect() {
		return qualityEffect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualityEffect(String newQualityEffect) {
		String oldQualityEffect = qualityEffect;
		qualityEffect = newQualityEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__QUALITY_EFFECT, oldQualityEffect, qualityEffect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isChosen() {
		return chosen;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChosen(boolean newChosen) {
		boolean oldChosen = chosen;
		chosen = newChosen;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.REMEDY__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ActionItem> getActions() {
		if (actions == null) {
			actions = new EObjectResolvingEList<ActionItem>(ActionItem.class, this, ControlPackage.REMEDY__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ControlPackage.REMEDY__KIND:
				return getKind();
			case ControlPackage.REMEDY__ADVANTAGES:
				return getAdvantages();
			case ControlPackage.REMEDY__DRAWBACKS:
				return getDrawbacks();
			case ControlPackage.REMEDY__RISKS:
				return getRisks();
			case ControlPackage.REMEDY__COST:
				return getCost();
			case ControlPackage.REMEDY__TIME_GAIN:
				return getTimeGain();
			case ControlPackage.REMEDY__QUALITY_EFFECT:
				return getQualityEffect();
			case ControlPackage.REMEDY__CHOSEN:
				return isChosen();
			case ControlPackage.REMEDY__ACTIONS:
				return getActions();
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
			case ControlPackage.REMEDY__KIND:
				setKind((RemedyKind)newValue);
				return;
			case ControlPackage.REMEDY__ADVANTAGES:
				setAdvantages((String)newValue);
				return;
			case ControlPackage.REMEDY__DRAWBACKS:
				setDrawbacks((String)newValue);
				return;
			case ControlPackage.REMEDY__RISKS:
				setRisks((String)newValue);
				return;
			case ControlPackage.REMEDY__COST:
				setCost((BigDecimal)newValue);
				return;
			case ControlPackage.REMEDY__TIME_GAIN:
				setTimeGain((Duration)newValue);
				return;
			case ControlPackage.REMEDY__QUALITY_EFFECT:
				setQualityEffect((String)newValue);
				return;
			case ControlPackage.REMEDY__CHOSEN:
				setChosen((Boolean)newValue);
				return;
			case ControlPackage.REMEDY__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends ActionItem>)newValue);
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
			case ControlPackage.REMEDY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ControlPackage.REMEDY__ADVANTAGES:
				setAdvantages(ADVANTAGES_EDEFAULT);
				return;
			case ControlPackage.REMEDY__DRAWBACKS:
				setDrawbacks(DRAWBACKS_EDEFAULT);
				return;
			case ControlPackage.REMEDY__RISKS:
				setRisks(RISKS_EDEFAULT);
				return;
			case ControlPackage.REMEDY__COST:
				setCost(COST_EDEFAULT);
				return;
			case ControlPackage.REMEDY__TIME_GAIN:
				setTimeGain(TIME_GAIN_EDEFAULT);
				return;
			case ControlPackage.REMEDY__QUALITY_EFFECT:
				setQualityEffect(QUALITY_EFFECT_EDEFAULT);
				return;
			case ControlPackage.REMEDY__CHOSEN:
				setChosen(CHOSEN_EDEFAULT);
				return;
			case ControlPackage.REMEDY__ACTIONS:
				getActions().clear();
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
			case ControlPackage.REMEDY__KIND:
				return kind != KIND_EDEFAULT;
			case ControlPackage.REMEDY__ADVANTAGES:
				return ADVANTAGES_EDEFAULT == null ? advantages != null : !ADVANTAGES_EDEFAULT.equals(advantages);
			case ControlPackage.REMEDY__DRAWBACKS:
				return DRAWBACKS_EDEFAULT == null ? drawbacks != null : !DRAWBACKS_EDEFAULT.equals(drawbacks);
			case ControlPackage.REMEDY__RISKS:
				return RISKS_EDEFAULT == null ? risks != null : !RISKS_EDEFAULT.equals(risks);
			case ControlPackage.REMEDY__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case ControlPackage.REMEDY__TIME_GAIN:
				return TIME_GAIN_EDEFAULT == null ? timeGain != null : !TIME_GAIN_EDEFAULT.equals(timeGain);
			case ControlPackage.REMEDY__QUALITY_EFFECT:
				return QUALITY_EFFECT_EDEFAULT == null ? qualityEffect != null : !QUALITY_EFFECT_EDEFAULT.equals(qualityEffect);
			case ControlPackage.REMEDY__CHOSEN:
				return chosen != CHOSEN_EDEFAULT;
			case ControlPackage.REMEDY__ACTIONS:
				return actions != null && !actions.isEmpty();
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
		result.append(", advantages: ");
		result.append(advantages);
		result.append(", drawbacks: ");
		result.append(drawbacks);
		result.append(", risks: ");
		result.append(risks);
		result.append(", cost: ");
		result.append(cost);
		result.append(", timeGain: ");
		result.append(timeGain);
		result.append(", qualityEffect: ");
		result.append(qualityEffect);
		result.append(", chosen: ");
		result.append(chosen);
		result.append(')');
		return result.toString();
	}

} //RemedyImpl
