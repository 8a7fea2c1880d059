/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One level of a scale.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.ScaleLevel#getRank <em>Rank</em>}</li>
 *   <li>{@link org.jalon.model.risk.ScaleLevel#getLowerBound <em>Lower Bound</em>}</li>
 *   <li>{@link org.jalon.model.risk.ScaleLevel#getUpperBound <em>Upper Bound</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.risk.RiskPackage#getScaleLevel()
 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
 * @generated
 */
public interface ScaleLevel extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Rank</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank of the level, 1 being the lowest.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rank</em>' attribute.
	 * @see #setRank(int)
	 * @see org.jalon.model.risk.RiskPackage#getScaleLevel_Rank()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3' unit='level, 1\u20135'"
	 * @generated
	 */
	int getRank();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.ScaleLevel#getRank <em>Rank</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rank</em>' attribute.
	 * @see #getRank()
	 * @generated
	 */
	void setRank(int value);

	/**
	 * Returns the value of the '<em><b>Lower Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least value of the level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lower Bound</em>' attribute.
	 * @see #setLowerBound(double)
	 * @see org.jalon.model.risk.RiskPackage#getScaleLevel_LowerBound()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.3' unit='probability, 0\u20131 (or the unit of the dimension)'"
	 * @generated
	 */
	double getLowerBound();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.ScaleLevel#getLowerBound <em>Lower Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lower Bound</em>' attribute.
	 * @see #getLowerBound()
	 * @generated
	 */
	void setLowerBound(double value);

	/**
	 * Returns the value of the '<em><b>Upper Bound</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Greatest value of the level.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Upper Bound</em>' attribute.
	 * @see #setUpperBound(double)
	 * @see org.jalon.model.risk.RiskPackage#getScaleLevel_UpperBound()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.3' unit='probability, 0\u20131 (or the unit of the dimension)'"
	 * @generated
	 */
	double getUpperBound();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.ScaleLevel#getUpperBound <em>Upper Bound</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Upper Bound</em>' attribute.
	 * @see #getUpperBound()
	 * @generated
	 */
	void setUpperBound(double value);

} // ScaleLevel
