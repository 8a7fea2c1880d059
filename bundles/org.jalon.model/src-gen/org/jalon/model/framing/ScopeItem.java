/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scope Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One thing said to be in or out of the project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.ScopeItem#getSide <em>Side</em>}</li>
 *   <li>{@link org.jalon.model.framing.ScopeItem#getJustification <em>Justification</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getScopeItem()
 * @model annotation="http://jalon.org/model/meta criterion='C1.2'"
 * @generated
 */
public interface ScopeItem extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.ScopeSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is in or out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.jalon.model.framing.ScopeSide
	 * @see #setSide(ScopeSide)
	 * @see org.jalon.model.framing.FramingPackage#getScopeItem_Side()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	ScopeSide getSide();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.ScopeItem#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.jalon.model.framing.ScopeSide
	 * @see #getSide()
	 * @generated
	 */
	void setSide(ScopeSide value);

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the item is in or out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.jalon.model.framing.FramingPackage#getScopeItem_Justification()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.ScopeItem#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

} // ScopeItem
