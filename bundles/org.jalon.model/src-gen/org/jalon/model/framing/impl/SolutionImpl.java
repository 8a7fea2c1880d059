/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import java.math.BigDecimal;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.ProtectionKind;
import org.jalon.model.framing.Requirement;
import org.jalon.model.framing.Solution;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Solution</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getGains <em>Gains</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getExpectedGain <em>Expected Gain</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getProtectionNote <em>Protection Note</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getAdvantages <em>Advantages</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getDrawbacks <em>Drawbacks</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.SolutionImpl#getChoiceReason <em>Choice Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SolutionImpl extends ProjectElementImpl implements Solution {
	/**
	 * The default value of the '{@link #getGains() <em>Gains</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGains()
	 * @generated
	 * @ordered
	 */
	protected static final String GAINS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGains() <em>Gains</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGains()
	 * @generated
	 * @ordered
	 */
	protected String gains = GAINS_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedGain() <em>Expected Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedGain()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal EXPECTED_GAIN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedGain() <em>Expected Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedGain()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal expectedGain = EXPECTED_GAIN_EDEFAULT;

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
	 * The default value of the '{@link #getProtection() <em>Protection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtection()
	 * @generated
	 * @ordered
	 */
	protected static final ProtectionKind PROTECTION_EDEFAULT = ProtectionKind.NONE;

	/**
	 * The cached value of the '{@link #getProtection() <em>Protection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtection()
	 * @generated
	 * @ordered
	 */
	protected ProtectionKind protection = PROTECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtectionNote() <em>Protection Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectionNote()
	 * @generated
	 * @ordered
	 */
	protected static final String PROTECTION_NOTE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProtectionNote() <em>Protection Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtectionNote()
	 * @generated
	 * @ordered
	 */
	protected String protectionNote = PROTECTION_NOTE_EDEFAULT;

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
	 * The cached value of the '{@link #getAnswers() <em>Answers</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnswers()
	 * @generated
	 * @ordered
	 */
	protected EList<Requirement> answers;

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
	 * The default value of the '{@link #getChoiceReason() <em>Choice Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoiceReason()
	 * @generated
	 * @ordered
	 */
	protected static final String CHOICE_REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getChoiceReason() <em>Choice Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChoiceReason()
	 * @generated
	 * @ordered
	 */
	protected String choiceReason = CHOICE_REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SolutionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.SOLUTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGains() {
		return gains;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGains(String newGains) {
		String oldGains = gains;
		gains = newGains;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__GAINS, oldGains, gains));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getExpectedGain() {
		return expectedGain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedGain(BigDecimal newExpectedGain) {
		BigDecimal oldExpectedGain = expectedGain;
		expectedGain = newExpectedGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__EXPECTED_GAIN, oldExpectedGain, expectedGain));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__COST, oldCost, cost));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProtectionKind getProtection() {
		return protection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtection(ProtectionKind newProtection) {
		ProtectionKind oldProtection = protection;
		protection = newProtection == null ? PROTECTION_EDEFAULT : newProtection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__PROTECTION, oldProtection, protection));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProtectionNote() {
		return protectionNote;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtectionNote(String newProtectionNote) {
		String oldProtectionNote = protectionNote;
		protectionNote = newProtectionNote;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__PROTECTION_NOTE, oldProtectionNote, protectionNote));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__ADVANTAGES, oldAdvantages, advantages));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__DRAWBACKS, oldDrawbacks, drawbacks));
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__RISKS, oldRisks, risks));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Requirement> getAnswers() {
		if (answers == null) {
			answers = new EObjectResolvingEList<Requirement>(Requirement.class, this, FramingPackage.SOLUTION__ANSWERS);
		}
		return answers;
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
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__CHOSEN, oldChosen, chosen));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getChoiceReason() {
		return choiceReason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChoiceReason(String newChoiceReason) {
		String oldChoiceReason = choiceReason;
		choiceReason = newChoiceReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.SOLUTION__CHOICE_REASON, oldChoiceReason, choiceReason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.SOLUTION__GAINS:
				return getGains();
			case FramingPackage.SOLUTION__EXPECTED_GAIN:
				return getExpectedGain();
			case FramingPackage.SOLUTION__COST:
				return getCost();
			case FramingPackage.SOLUTION__PROTECTION:
				return getProtection();
			case FramingPackage.SOLUTION__PROTECTION_NOTE:
				return getProtectionNote();
			case FramingPackage.SOLUTION__ADVANTAGES:
				return getAdvantages();
			case FramingPackage.SOLUTION__DRAWBACKS:
				return getDrawbacks();
			case FramingPackage.SOLUTION__RISKS:
				return getRisks();
			case FramingPackage.SOLUTION__ANSWERS:
				return getAnswers();
			case FramingPackage.SOLUTION__CHOSEN:
				return isChosen();
			case FramingPackage.SOLUTION__CHOICE_REASON:
				return getChoiceReason();
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
			case FramingPackage.SOLUTION__GAINS:
				setGains((String)newValue);
				return;
			case FramingPackage.SOLUTION__EXPECTED_GAIN:
				setExpectedGain((BigDecimal)newValue);
				return;
			case FramingPackage.SOLUTION__COST:
				setCost((BigDecimal)newValue);
				return;
			case FramingPackage.SOLUTION__PROTECTION:
				setProtection((ProtectionKind)newValue);
				return;
			case FramingPackage.SOLUTION__PROTECTION_NOTE:
				setProtectionNote((String)newValue);
				return;
			case FramingPackage.SOLUTION__ADVANTAGES:
				setAdvantages((String)newValue);
				return;
			case FramingPackage.SOLUTION__DRAWBACKS:
				setDrawbacks((String)newValue);
				return;
			case FramingPackage.SOLUTION__RISKS:
				setRisks((String)newValue);
				return;
			case FramingPackage.SOLUTION__ANSWERS:
				getAnswers().clear();
				getAnswers().addAll((Collection<? extends Requirement>)newValue);
				return;
			case FramingPackage.SOLUTION__CHOSEN:
				setChosen((Boolean)newValue);
				return;
			case FramingPackage.SOLUTION__CHOICE_REASON:
				setChoiceReason((String)newValue);
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
			case FramingPackage.SOLUTION__GAINS:
				setGains(GAINS_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__EXPECTED_GAIN:
				setExpectedGain(EXPECTED_GAIN_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__COST:
				setCost(COST_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__PROTECTION:
				setProtection(PROTECTION_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__PROTECTION_NOTE:
				setProtectionNote(PROTECTION_NOTE_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__ADVANTAGES:
				setAdvantages(ADVANTAGES_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__DRAWBACKS:
				setDrawbacks(DRAWBACKS_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__RISKS:
				setRisks(RISKS_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__ANSWERS:
				getAnswers().clear();
				return;
			case FramingPackage.SOLUTION__CHOSEN:
				setChosen(CHOSEN_EDEFAULT);
				return;
			case FramingPackage.SOLUTION__CHOICE_REASON:
				setChoiceReason(CHOICE_REASON_EDEFAULT);
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
			case FramingPackage.SOLUTION__GAINS:
				return GAINS_EDEFAULT == null ? gains != null : !GAINS_EDEFAULT.equals(gains);
			case FramingPackage.SOLUTION__EXPECTED_GAIN:
				return EXPECTED_GAIN_EDEFAULT == null ? expectedGain != null : !EXPECTED_GAIN_EDEFAULT.equals(expectedGain);
			case FramingPackage.SOLUTION__COST:
				return COST_EDEFAULT == null ? cost != null : !COST_EDEFAULT.equals(cost);
			case FramingPackage.SOLUTION__PROTECTION:
				return protection != PROTECTION_EDEFAULT;
			case FramingPackage.SOLUTION__PROTECTION_NOTE:
				return PROTECTION_NOTE_EDEFAULT == null ? protectionNote != null : !PROTECTION_NOTE_EDEFAULT.equals(protectionNote);
			case FramingPackage.SOLUTION__ADVANTAGES:
				return ADVANTAGES_EDEFAULT == null ? advantages != null : !ADVANTAGES_EDEFAULT.equals(advantages);
			case FramingPackage.SOLUTION__DRAWBACKS:
				return DRAWBACKS_EDEFAULT == null ? drawbacks != null : !DRAWBACKS_EDEFAULT.equals(drawbacks);
			case FramingPackage.SOLUTION__RISKS:
				return RISKS_EDEFAULT == null ? risks != null : !RISKS_EDEFAULT.equals(risks);
			case FramingPackage.SOLUTION__ANSWERS:
				return answers != null && !answers.isEmpty();
			case FramingPackage.SOLUTION__CHOSEN:
				return chosen != CHOSEN_EDEFAULT;
			case FramingPackage.SOLUTION__CHOICE_REASON:
				return CHOICE_REASON_EDEFAULT == null ? choiceReason != null : !CHOICE_REASON_EDEFAULT.equals(choiceReason);
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
		result.append(" (gains: ");
		result.append(gains);
		result.append(", expectedGain: ");
		result.append(expectedGain);
		result.append(", cost: ");
		result.append(cost);
		result.append(", protection: ");
		result.append(protection);
		result.append(", protectionNote: ");
		result.append(protectionNote);
		result.append(", advantages: ");
		result.append(advantages);
		result.append(", drawbacks: ");
		result.append(drawbacks);
		result.append(", risks: ");
		result.append(risks);
		result.append(", chosen: ");
		result.append(chosen);
		result.append(", choiceReason: ");
		result.append(choiceReason);
		result.append(')');
		return result.toString();
	}

} //SolutionImpl
