/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Swot Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Strengths, weaknesses, opportunities and threats.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.SwotAnalysis#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getSwotAnalysis()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface SwotAnalysis extends Analysis {
	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.SwotItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Findings of all four quadrants.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getSwotAnalysis_Items()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<SwotItem> getItems();

} // SwotAnalysis
