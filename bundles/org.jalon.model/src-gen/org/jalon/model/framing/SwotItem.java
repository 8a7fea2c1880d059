/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Swot Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One finding of a SWOT analysis.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.SwotItem#getQuadrant <em>Quadrant</em>}</li>
 *   <li>{@link org.jalon.model.framing.SwotItem#getWeight <em>Weight</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getSwotItem()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface SwotItem extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Quadrant</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.SwotQuadrant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Quadrant it belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quadrant</em>' attribute.
	 * @see org.jalon.model.framing.SwotQuadrant
	 * @see #setQuadrant(SwotQuadrant)
	 * @see org.jalon.model.framing.FramingPackage#getSwotItem_Quadrant()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	SwotQuadrant getQuadrant();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.SwotItem#getQuadrant <em>Quadrant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quadrant</em>' attribute.
	 * @see org.jalon.model.framing.SwotQuadrant
	 * @see #getQuadrant()
	 * @generated
	 */
	void setQuadrant(SwotQuadrant value);

	/**
	 * Returns the value of the '<em><b>Weight</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Importance, from 1 to 5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Weight</em>' attribute.
	 * @see #setWeight(int)
	 * @see org.jalon.model.framing.FramingPackage#getSwotItem_Weight()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9' unit='level, 1\u20135'"
	 * @generated
	 */
	int getWeight();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.SwotItem#getWeight <em>Weight</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Weight</em>' attribute.
	 * @see #getWeight()
	 * @generated
	 */
	void setWeight(int value);

} // SwotItem
