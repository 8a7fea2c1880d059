/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.impl.IdentifiedImpl;

import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.resources.SupplierCriterion;
import org.jalon.model.resources.SupplierRating;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Supplier Rating</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.impl.SupplierRatingImpl#getRatedOn <em>Rated On</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.SupplierRatingImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.SupplierRatingImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.SupplierRatingImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SupplierRatingImpl extends IdentifiedImpl implements SupplierRating {
	/**
	 * The default value of the '{@link #getRatedOn() <em>Rated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRatedOn() <em>Rated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate ratedOn = RATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected static final SupplierCriterion CRITERION_EDEFAULT = SupplierCriterion.QUALITY;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected SupplierCriterion criterion = CRITERION_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final int SCORE_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected int score = SCORE_EDEFAULT;

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
	protected SupplierRatingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.SUPPLIER_RATING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getRatedOn() {
		return ratedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedOn(LocalDate newRatedOn) {
		LocalDate oldRatedOn = ratedOn;
		ratedOn = newRatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SUPPLIER_RATING__RATED_ON, oldRatedOn, ratedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SupplierCriterion getCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(SupplierCriterion newCriterion) {
		SupplierCriterion oldCriterion = criterion;
		criterion = newCriterion == null ? CRITERION_EDEFAULT : newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SUPPLIER_RATING__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(int newScore) {
		int oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SUPPLIER_RATING__SCORE, oldScore, score));
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
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.SUPPLIER_RATING__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ResourcesPackage.SUPPLIER_RATING__RATED_ON:
				return getRatedOn();
			case ResourcesPackage.SUPPLIER_RATING__CRITERION:
				return getCriterion();
			case ResourcesPackage.SUPPLIER_RATING__SCORE:
				return getScore();
			case ResourcesPackage.SUPPLIER_RATING__COMMENT:
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
			case ResourcesPackage.SUPPLIER_RATING__RATED_ON:
				setRatedOn((LocalDate)newValue);
				return;
			case ResourcesPackage.SUPPLIER_RATING__CRITERION:
				setCriterion((SupplierCriterion)newValue);
				return;
			case ResourcesPackage.SUPPLIER_RATING__SCORE:
				setScore((Integer)newValue);
				return;
			case ResourcesPackage.SUPPLIER_RATING__COMMENT:
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
			case ResourcesPackage.SUPPLIER_RATING__RATED_ON:
				setRatedOn(RATED_ON_EDEFAULT);
				return;
			case ResourcesPackage.SUPPLIER_RATING__CRITERION:
				setCriterion(CRITERION_EDEFAULT);
				return;
			case ResourcesPackage.SUPPLIER_RATING__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case ResourcesPackage.SUPPLIER_RATING__COMMENT:
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
			case ResourcesPackage.SUPPLIER_RATING__RATED_ON:
				return RATED_ON_EDEFAULT == null ? ratedOn != null : !RATED_ON_EDEFAULT.equals(ratedOn);
			case ResourcesPackage.SUPPLIER_RATING__CRITERION:
				return criterion != CRITERION_EDEFAULT;
			case ResourcesPackage.SUPPLIER_RATING__SCORE:
				return score != SCORE_EDEFAULT;
			case ResourcesPackage.SUPPLIER_RATING__COMMENT:
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
		result.append(" (ratedOn: ");
		result.append(ratedOn);
		result.append(", criterion: ");
		result.append(criterion);
		result.append(", score: ");
		result.append(score);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //SupplierRatingImpl
