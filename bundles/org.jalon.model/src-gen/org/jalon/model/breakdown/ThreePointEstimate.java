/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.time.Duration;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Three Point Estimate</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Three-point estimate of a duration (PERT).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.ThreePointEstimate#getOptimistic <em>Optimistic</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.ThreePointEstimate#getMostLikely <em>Most Likely</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.ThreePointEstimate#getPessimistic <em>Pessimistic</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.ThreePointEstimate#getDistribution <em>Distribution</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.ThreePointEstimate#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getThreePointEstimate()
 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
 * @generated
 */
public interface ThreePointEstimate extends Identified {
	/**
	 * Returns the value of the '<em><b>Optimistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration if everything goes well.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Optimistic</em>' attribute.
	 * @see #setOptimistic(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getThreePointEstimate_Optimistic()
	 * @model dataType="org.jalon.model.Duration" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8' unit='working time'"
	 * @generated
	 */
	Duration getOptimistic();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.ThreePointEstimate#getOptimistic <em>Optimistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Optimistic</em>' attribute.
	 * @see #getOptimistic()
	 * @generated
	 */
	void setOptimistic(Duration value);

	/**
	 * Returns the value of the '<em><b>Most Likely</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration seen most often.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Most Likely</em>' attribute.
	 * @see #setMostLikely(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getThreePointEstimate_MostLikely()
	 * @model dataType="org.jalon.model.Duration" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8' unit='working time'"
	 * @generated
	 */
	Duration getMostLikely();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.ThreePointEstimate#getMostLikely <em>Most Likely</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Most Likely</em>' attribute.
	 * @see #getMostLikely()
	 * @generated
	 */
	void setMostLikely(Duration value);

	/**
	 * Returns the value of the '<em><b>Pessimistic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration if everything goes wrong.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pessimistic</em>' attribute.
	 * @see #setPessimistic(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getThreePointEstimate_Pessimistic()
	 * @model dataType="org.jalon.model.Duration" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8' unit='working time'"
	 * @generated
	 */
	Duration getPessimistic();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.ThreePointEstimate#getPessimistic <em>Pessimistic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pessimistic</em>' attribute.
	 * @see #getPessimistic()
	 * @generated
	 */
	void setPessimistic(Duration value);

	/**
	 * Returns the value of the '<em><b>Distribution</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.EstimateDistribution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Distribution that stands for the three points.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Distribution</em>' attribute.
	 * @see org.jalon.model.breakdown.EstimateDistribution
	 * @see #setDistribution(EstimateDistribution)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getThreePointEstimate_Distribution()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	EstimateDistribution getDistribution();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.ThreePointEstimate#getDistribution <em>Distribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Distribution</em>' attribute.
	 * @see org.jalon.model.breakdown.EstimateDistribution
	 * @see #getDistribution()
	 * @generated
	 */
	void setDistribution(EstimateDistribution value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who or what the estimate comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getThreePointEstimate_Source()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.ThreePointEstimate#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // ThreePointEstimate
