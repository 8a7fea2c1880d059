/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One level of impact on one dimension: project currency for cost, days for time, a judgement for quality.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.ImpactLevel#getDimension <em>Dimension</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.risk.RiskPackage#getImpactLevel()
 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
 * @generated
 */
public interface ImpactLevel extends ScaleLevel {
	/**
	 * Returns the value of the '<em><b>Dimension</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.risk.ImpactDimension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the impact bears on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dimension</em>' attribute.
	 * @see org.jalon.model.risk.ImpactDimension
	 * @see #setDimension(ImpactDimension)
	 * @see org.jalon.model.risk.RiskPackage#getImpactLevel_Dimension()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	ImpactDimension getDimension();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.ImpactLevel#getDimension <em>Dimension</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dimension</em>' attribute.
	 * @see org.jalon.model.risk.ImpactDimension
	 * @see #getDimension()
	 * @generated
	 */
	void setDimension(ImpactDimension value);

} // ImpactLevel
