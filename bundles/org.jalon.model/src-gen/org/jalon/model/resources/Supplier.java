/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplier</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A supplier or subcontractor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Supplier#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.resources.Supplier#getRatings <em>Ratings</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getSupplier()
 * @model annotation="http://jalon.org/model/meta criterion='C7.4'"
 * @generated
 */
public interface Supplier extends Party {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Code of the supplier in the organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getSupplier_Code()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.4'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Supplier#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Ratings</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.SupplierRating}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ratings given, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratings</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getSupplier_Ratings()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.4'"
	 * @generated
	 */
	EList<SupplierRating> getRatings();

} // Supplier
