/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Free Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An analysis that follows no predefined form.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.FreeAnalysis#getMethod <em>Method</em>}</li>
 *   <li>{@link org.jalon.model.framing.FreeAnalysis#getContent <em>Content</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getFreeAnalysis()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface FreeAnalysis extends Analysis {
	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the method used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.jalon.model.framing.FramingPackage#getFreeAnalysis_Method()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FreeAnalysis#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Content</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Outcome in full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Content</em>' attribute.
	 * @see #setContent(String)
	 * @see org.jalon.model.framing.FramingPackage#getFreeAnalysis_Content()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getContent();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FreeAnalysis#getContent <em>Content</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Content</em>' attribute.
	 * @see #getContent()
	 * @generated
	 */
	void setContent(String value);

} // FreeAnalysis
