/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Functional Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Functional analysis of the product or service (APTE method).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.FunctionalAnalysis#getProduct <em>Product</em>}</li>
 *   <li>{@link org.jalon.model.framing.FunctionalAnalysis#getServesWhom <em>Serves Whom</em>}</li>
 *   <li>{@link org.jalon.model.framing.FunctionalAnalysis#getActsOnWhat <em>Acts On What</em>}</li>
 *   <li>{@link org.jalon.model.framing.FunctionalAnalysis#getForWhatPurpose <em>For What Purpose</em>}</li>
 *   <li>{@link org.jalon.model.framing.FunctionalAnalysis#getInteractors <em>Interactors</em>}</li>
 *   <li>{@link org.jalon.model.framing.FunctionalAnalysis#getFunctions <em>Functions</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getFunctionalAnalysis()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface FunctionalAnalysis extends Analysis {
	/**
	 * Returns the value of the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is analysed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Product</em>' attribute.
	 * @see #setProduct(String)
	 * @see org.jalon.model.framing.FramingPackage#getFunctionalAnalysis_Product()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getProduct();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FunctionalAnalysis#getProduct <em>Product</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Product</em>' attribute.
	 * @see #getProduct()
	 * @generated
	 */
	void setProduct(String value);

	/**
	 * Returns the value of the '<em><b>Serves Whom</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom the product serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Serves Whom</em>' attribute.
	 * @see #setServesWhom(String)
	 * @see org.jalon.model.framing.FramingPackage#getFunctionalAnalysis_ServesWhom()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getServesWhom();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FunctionalAnalysis#getServesWhom <em>Serves Whom</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serves Whom</em>' attribute.
	 * @see #getServesWhom()
	 * @generated
	 */
	void setServesWhom(String value);

	/**
	 * Returns the value of the '<em><b>Acts On What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the product acts on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acts On What</em>' attribute.
	 * @see #setActsOnWhat(String)
	 * @see org.jalon.model.framing.FramingPackage#getFunctionalAnalysis_ActsOnWhat()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getActsOnWhat();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FunctionalAnalysis#getActsOnWhat <em>Acts On What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acts On What</em>' attribute.
	 * @see #getActsOnWhat()
	 * @generated
	 */
	void setActsOnWhat(String value);

	/**
	 * Returns the value of the '<em><b>For What Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To what end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>For What Purpose</em>' attribute.
	 * @see #setForWhatPurpose(String)
	 * @see org.jalon.model.framing.FramingPackage#getFunctionalAnalysis_ForWhatPurpose()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getForWhatPurpose();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FunctionalAnalysis#getForWhatPurpose <em>For What Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>For What Purpose</em>' attribute.
	 * @see #getForWhatPurpose()
	 * @generated
	 */
	void setForWhatPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Interactors</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Interactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements of the environment that meet the product.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interactors</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFunctionalAnalysis_Interactors()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<Interactor> getInteractors();

	/**
	 * Returns the value of the '<em><b>Functions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Function}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Functions the product fulfils.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Functions</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFunctionalAnalysis_Functions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<Function> getFunctions();

} // FunctionalAnalysis
