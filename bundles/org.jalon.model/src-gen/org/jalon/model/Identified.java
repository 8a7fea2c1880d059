/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Identified</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Anything that has an identity of its own, kept across saves, merges and exchanges.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.Identified#getId <em>Id</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.ModelPackage#getIdentified()
 * @model abstract="true"
 *        annotation="http://jalon.org/model/meta criterion='C2.7'"
 * @generated
 */
public interface Identified extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Universally unique identifier, given once when the element joins a project file and never changed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(String)
	 * @see org.jalon.model.ModelPackage#getIdentified_Id()
	 * @model id="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.7'"
	 * @generated
	 */
	String getId();

	/**
	 * Sets the value of the '{@link org.jalon.model.Identified#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(String value);

} // Identified
