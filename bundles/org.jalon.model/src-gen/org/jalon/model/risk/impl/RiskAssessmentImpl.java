/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.impl.IdentifiedImpl;

import org.jalon.model.resources.Party;

import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#getAssessedOn <em>Assessed On</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#getAssessedBy <em>Assessed By</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#getProbabilityLevel <em>Probability Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#getCostLevel <em>Cost Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#getTimeLevel <em>Time Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#getQualityLevel <em>Quality Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#isResidual <em>Residual</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskAssessmentImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskAssessmentImpl extends IdentifiedImpl implements RiskAssessment {
	/**
	 * The default value of the '{@link #getAssessedOn() <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ASSESSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAssessedOn() <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate assessedOn = ASSESSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssessedBy() <em>Assessed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessedBy()
	 * @generated
	 * @ordered
	 */
	protected Party assessedBy;

	/**
	 * The default value of the '{@link #getProbabilityLevel() <em>Probability Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbabilityLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int PROBABILITY_LEVEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getProbabilityLevel() <em>Probability Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbabilityLevel()
	 * @generated
	 * @ordered
	 */
	protected int probabilityLevel = PROBABILITY_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostLevel() <em>Cost Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int COST_LEVEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getCostLevel() <em>Cost Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostLevel()
	 * @generated
	 * @ordered
	 */
	protected int costLevel = COST_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeLevel() <em>Time Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int TIME_LEVEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getTimeLevel() <em>Time Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeLevel()
	 * @generated
	 * @ordered
	 */
	protected int timeLevel = TIME_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getQualityLevel() <em>Quality Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityLevel()
	 * @generated
	 * @ordered
	 */
	protected static final int QUALITY_LEVEL_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getQualityLevel() <em>Quality Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getQualityLevel()
	 * @generated
	 * @ordered
	 */
	protected int qualityLevel = QUALITY_LEVEL_EDEFAULT;

	/**
	 * The default value of the '{@link #isResidual() <em>Residual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isResidual()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESIDUAL_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isResidual() <em>Residual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isResidual()
	 * @generated
	 * @ordered
	 */
	protected boolean residual = RESIDUAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskAssessmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK_ASSESSMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getAssessedOn() {
		return assessedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedOn(LocalDate newAssessedOn) {
		LocalDate oldAssessedOn = assessedOn;
		assessedOn = newAssessedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__ASSESSED_ON, oldAssessedOn, assessedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAssessedBy() {
		if (assessedBy != null && assessedBy.eIsProxy()) {
			InternalEObject oldAssessedBy = (InternalEObject)assessedBy;
			assessedBy = (Party)eResolveProxy(oldAssessedBy);
			if (assessedBy != oldAssessedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RiskPackage.RISK_ASSESSMENT__ASSESSED_BY, oldAssessedBy, assessedBy));
			}
		}
		return assessedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetAssessedBy() {
		return assessedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAssessedBy(Party newAssessedBy) {
		Party oldAssessedBy = assessedBy;
		assessedBy = newAssessedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__ASSESSED_BY, oldAssessedBy, assessedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getProbabilityLevel() {
		return probabilityLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbabilityLevel(int newProbabilityLevel) {
		int oldProbabilityLevel = probabilityLevel;
		probabilityLevel = newProbabilityLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__PROBABILITY_LEVEL, oldProbabilityLevel, probabilityLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getCostLevel() {
		return costLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostLevel(int newCostLevel) {
		int oldCostLevel = costLevel;
		costLevel = newCostLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__COST_LEVEL, oldCostLevel, costLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getTimeLevel() {
		return timeLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeLevel(int newTimeLevel) {
		int oldTimeLevel = timeLevel;
		timeLevel = newTimeLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__TIME_LEVEL, oldTimeLevel, timeLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getQualityLevel() {
		return qualityLevel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setQualityLevel(int newQualityLevel) {
		int oldQualityLevel = qualityLevel;
		qualityLevel = newQualityLevel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__QUALITY_LEVEL, oldQualityLevel, qualityLevel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isResidual() {
		return residual;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResidual(boolean newResidual) {
		boolean oldResidual = residual;
		residual = newResidual;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__RESIDUAL, oldResidual, residual));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK_ASSESSMENT__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_ON:
				return getAssessedOn();
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_BY:
				if (resolve) return getAssessedBy();
				return basicGetAssessedBy();
			case RiskPackage.RISK_ASSESSMENT__PROBABILITY_LEVEL:
				return getProbabilityLevel();
			case RiskPackage.RISK_ASSESSMENT__COST_LEVEL:
				return getCostLevel();
			case RiskPackage.RISK_ASSESSMENT__TIME_LEVEL:
				return getTimeLevel();
			case RiskPackage.RISK_ASSESSMENT__QUALITY_LEVEL:
				return getQualityLevel();
			case RiskPackage.RISK_ASSESSMENT__RESIDUAL:
				return isResidual();
			case RiskPackage.RISK_ASSESSMENT__COMMENT:
				return getComment();
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
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_ON:
				setAssessedOn((LocalDate)newValue);
				return;
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_BY:
				setAssessedBy((Party)newValue);
				return;
			case RiskPackage.RISK_ASSESSMENT__PROBABILITY_LEVEL:
				setProbabilityLevel((Integer)newValue);
				return;
			case RiskPackage.RISK_ASSESSMENT__COST_LEVEL:
				setCostLevel((Integer)newValue);
				return;
			case RiskPackage.RISK_ASSESSMENT__TIME_LEVEL:
				setTimeLevel((Integer)newValue);
				return;
			case RiskPackage.RISK_ASSESSMENT__QUALITY_LEVEL:
				setQualityLevel((Integer)newValue);
				return;
			case RiskPackage.RISK_ASSESSMENT__RESIDUAL:
				setResidual((Boolean)newValue);
				return;
			case RiskPackage.RISK_ASSESSMENT__COMMENT:
				setComment((String)newValue);
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
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_ON:
				setAssessedOn(ASSESSED_ON_EDEFAULT);
				return;
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_BY:
				setAssessedBy((Party)null);
				return;
			case RiskPackage.RISK_ASSESSMENT__PROBABILITY_LEVEL:
				setProbabilityLevel(PROBABILITY_LEVEL_EDEFAULT);
				return;
			case RiskPackage.RISK_ASSESSMENT__COST_LEVEL:
				setCostLevel(COST_LEVEL_EDEFAULT);
				return;
			case RiskPackage.RISK_ASSESSMENT__TIME_LEVEL:
				setTimeLevel(TIME_LEVEL_EDEFAULT);
				return;
			case RiskPackage.RISK_ASSESSMENT__QUALITY_LEVEL:
				setQualityLevel(QUALITY_LEVEL_EDEFAULT);
				return;
			case RiskPackage.RISK_ASSESSMENT__RESIDUAL:
				setResidual(RESIDUAL_EDEFAULT);
				return;
			case RiskPackage.RISK_ASSESSMENT__COMMENT:
				setComment(COMMENT_EDEFAULT);
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
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_ON:
				return ASSESSED_ON_EDEFAULT == null ? assessedOn != null : !ASSESSED_ON_EDEFAULT.equals(assessedOn);
			case RiskPackage.RISK_ASSESSMENT__ASSESSED_BY:
				return assessedBy != null;
			case RiskPackage.RISK_ASSESSMENT__PROBABILITY_LEVEL:
				return probabilityLevel != PROBABILITY_LEVEL_EDEFAULT;
			case RiskPackage.RISK_ASSESSMENT__COST_LEVEL:
				return costLevel != COST_LEVEL_EDEFAULT;
			case RiskPackage.RISK_ASSESSMENT__TIME_LEVEL:
				return timeLevel != TIME_LEVEL_EDEFAULT;
			case RiskPackage.RISK_ASSESSMENT__QUALITY_LEVEL:
				return qualityLevel != QUALITY_LEVEL_EDEFAULT;
			case RiskPackage.RISK_ASSESSMENT__RESIDUAL:
				return residual != RESIDUAL_EDEFAULT;
			case RiskPackage.RISK_ASSESSMENT__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
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
		result.append(" (assessedOn: ");
		result.append(assessedOn);
		result.append(", probabilityLevel: ");
		result.append(probabilityLevel);
		result.append(", costLevel: ");
		result.append(costLevel);
		result.append(", timeLevel: ");
		result.append(timeLevel);
		result.append(", qualityLevel: ");
		result.append(qualityLevel);
		result.append(", residual: ");
		result.append(residual);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //RiskAssessmentImpl
