/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.impl;

import java.time.Duration;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.EstimateDistribution;
import org.jalon.model.breakdown.ThreePointEstimate;

import org.jalon.model.impl.IdentifiedImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Three Point Estimate</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.impl.ThreePointEstimateImpl#getOptimistic <em>Optimistic</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ThreePointEstimateImpl#getMostLikely <em>Most Likely</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ThreePointEstimateImpl#getPessimistic <em>Pessimistic</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ThreePointEstimateImpl#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.impl.ThreePointEstimateImpl#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ThreePointEstimateImpl extends IdentifiedImpl implements ThreePointEstimate {
	/**
	 * The default value of the '{@link #getOptimistic() <em>Optimistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimistic()
	 * @generated
	 * @ordered
	 */
	protected static final Duration OPTIMISTIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOptimistic() <em>Optimistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOptimistic()
	 * @generated
	 * @ordered
	 */
	protected Duration optimistic = OPTIMISTIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getMostLikely() <em>Most Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostLikely()
	 * @generated
	 * @ordered
	 */
	protected static final Duration MOST_LIKELY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMostLikely() <em>Most Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMostLikely()
	 * @generated
	 * @ordered
	 */
	protected Duration mostLikely = MOST_LIKELY_EDEFAULT;

	/**
	 * The default value of the '{@link #getPessimistic() <em>Pessimistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPessimistic()
	 * @generated
	 * @ordered
	 */
	protected static final Duration PESSIMISTIC_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPessimistic() <em>Pessimistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPessimistic()
	 * @generated
	 * @ordered
	 */
	protected Duration pessimistic = PESSIMISTIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected static final EstimateDistribution DISTRIBUTION_EDEFAULT = EstimateDistribution.BETA_PERT;

	/**
	 * The cached value of the '{@link #getDistribution() <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDistribution()
	 * @generated
	 * @ordered
	 */
	protected EstimateDistribution distribution = DISTRIBUTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ThreePointEstimateImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return BreakdownPackage.Literals.THREE_POINT_ESTIMATE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getOptimistic() {
		return optimistic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOptimistic(Duration newOptimistic) {
		Duration oldOptimistic = optimistic;
		optimistic = newOptimistic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.THREE_POINT_ESTIMATE__OPTIMISTIC, oldOptimistic, optimistic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getMostLikely() {
		return mostLikely;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMostLikely(Duration newMostLikely) {
		Duration oldMostLikely = mostLikely;
		mostLikely = newMostLikely;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.THREE_POINT_ESTIMATE__MOST_LIKELY, oldMostLikely, mostLikely));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getPessimistic() {
		return pessimistic;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPessimistic(Duration newPessimistic) {
		Duration oldPessimistic = pessimistic;
		pessimistic = newPessimistic;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.THREE_POINT_ESTIMATE__PESSIMISTIC, oldPessimistic, pessimistic));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EstimateDistribution getDistribution() {
		return distribution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDistribution(EstimateDistribution newDistribution) {
		EstimateDistribution oldDistribution = distribution;
		distribution = newDistribution == null ? DISTRIBUTION_EDEFAULT : newDistribution;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.THREE_POINT_ESTIMATE__DISTRIBUTION, oldDistribution, distribution));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, BreakdownPackage.THREE_POINT_ESTIMATE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case BreakdownPackage.THREE_POINT_ESTIMATE__OPTIMISTIC:
				return getOptimistic();
			case BreakdownPackage.THREE_POINT_ESTIMATE__MOST_LIKELY:
				return getMostLikely();
			case BreakdownPackage.THREE_POINT_ESTIMATE__PESSIMISTIC:
				return getPessimistic();
			case BreakdownPackage.THREE_POINT_ESTIMATE__DISTRIBUTION:
				return getDistribution();
			case BreakdownPackage.THREE_POINT_ESTIMATE__SOURCE:
				return getSource();
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
			case BreakdownPackage.THREE_POINT_ESTIMATE__OPTIMISTIC:
				setOptimistic((Duration)newValue);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__MOST_LIKELY:
				setMostLikely((Duration)newValue);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__PESSIMISTIC:
				setPessimistic((Duration)newValue);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__DISTRIBUTION:
				setDistribution((EstimateDistribution)newValue);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__SOURCE:
				setSource((String)newValue);
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
			case BreakdownPackage.THREE_POINT_ESTIMATE__OPTIMISTIC:
				setOptimistic(OPTIMISTIC_EDEFAULT);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__MOST_LIKELY:
				setMostLikely(MOST_LIKELY_EDEFAULT);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__PESSIMISTIC:
				setPessimistic(PESSIMISTIC_EDEFAULT);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__DISTRIBUTION:
				setDistribution(DISTRIBUTION_EDEFAULT);
				return;
			case BreakdownPackage.THREE_POINT_ESTIMATE__SOURCE:
				setSource(SOURCE_EDEFAULT);
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
			case BreakdownPackage.THREE_POINT_ESTIMATE__OPTIMISTIC:
				return OPTIMISTIC_EDEFAULT == null ? optimistic != null : !OPTIMISTIC_EDEFAULT.equals(optimistic);
			case BreakdownPackage.THREE_POINT_ESTIMATE__MOST_LIKELY:
				return MOST_LIKELY_EDEFAULT == null ? mostLikely != null : !MOST_LIKELY_EDEFAULT.equals(mostLikely);
			case BreakdownPackage.THREE_POINT_ESTIMATE__PESSIMISTIC:
				return PESSIMISTIC_EDEFAULT == null ? pessimistic != null : !PESSIMISTIC_EDEFAULT.equals(pessimistic);
			case BreakdownPackage.THREE_POINT_ESTIMATE__DISTRIBUTION:
				return distribution != DISTRIBUTION_EDEFAULT;
			case BreakdownPackage.THREE_POINT_ESTIMATE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
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
		result.append(" (optimistic: ");
		result.append(optimistic);
		result.append(", mostLikely: ");
		result.append(mostLikely);
		result.append(", pessimistic: ");
		result.append(pessimistic);
		result.append(", distribution: ");
		result.append(distribution);
		result.append(", source: ");
		result.append(source);
		result.append(')');
		return result.toString();
	}

} //ThreePointEstimateImpl
