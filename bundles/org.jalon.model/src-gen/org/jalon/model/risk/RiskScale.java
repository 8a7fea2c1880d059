/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scale</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Levels of probability and impact, and the thresholds of criticality.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.RiskScale#getProbabilityLevels <em>Probability Levels</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskScale#getImpactLevels <em>Impact Levels</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskScale#getAcceptableUpTo <em>Acceptable Up To</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskScale#getCriticalFrom <em>Critical From</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.risk.RiskPackage#getRiskScale()
 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
 * @generated
 */
public interface RiskScale extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Probability Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.risk.ScaleLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels of probability, lowest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability Levels</em>' containment reference list.
	 * @see org.jalon.model.risk.RiskPackage#getRiskScale_ProbabilityLevels()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	EList<ScaleLevel> getProbabilityLevels();

	/**
	 * Returns the value of the '<em><b>Impact Levels</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.risk.ImpactLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Levels of impact for each dimension, lowest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impact Levels</em>' containment reference list.
	 * @see org.jalon.model.risk.RiskPackage#getRiskScale_ImpactLevels()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	EList<ImpactLevel> getImpactLevels();

	/**
	 * Returns the value of the '<em><b>Acceptable Up To</b></em>' attribute.
	 * The default value is <code>"4"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criticality up to which a risk is accepted as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptable Up To</em>' attribute.
	 * @see #setAcceptableUpTo(int)
	 * @see org.jalon.model.risk.RiskPackage#getRiskScale_AcceptableUpTo()
	 * @model default="4"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3' unit='probability level \327 impact level'"
	 * @generated
	 */
	int getAcceptableUpTo();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskScale#getAcceptableUpTo <em>Acceptable Up To</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptable Up To</em>' attribute.
	 * @see #getAcceptableUpTo()
	 * @generated
	 */
	void setAcceptableUpTo(int value);

	/**
	 * Returns the value of the '<em><b>Critical From</b></em>' attribute.
	 * The default value is <code>"12"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criticality from which a risk can't be left without response.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical From</em>' attribute.
	 * @see #setCriticalFrom(int)
	 * @see org.jalon.model.risk.RiskPackage#getRiskScale_CriticalFrom()
	 * @model default="12"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3' unit='probability level \327 impact level'"
	 * @generated
	 */
	int getCriticalFrom();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskScale#getCriticalFrom <em>Critical From</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical From</em>' attribute.
	 * @see #getCriticalFrom()
	 * @generated
	 */
	void setCriticalFrom(int value);

} // RiskScale
