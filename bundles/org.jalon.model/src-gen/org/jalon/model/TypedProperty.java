/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Typed Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A named, typed value added to an element.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.TypedProperty#getKey <em>Key</em>}</li>
 *   <li>{@link org.jalon.model.TypedProperty#getType <em>Type</em>}</li>
 *   <li>{@link org.jalon.model.TypedProperty#getValue <em>Value</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.ModelPackage#getTypedProperty()
 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
 * @generated
 */
public interface TypedProperty extends Identified {
	/**
	 * Returns the value of the '<em><b>Key</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the property, unique within its element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Key</em>' attribute.
	 * @see #setKey(String)
	 * @see org.jalon.model.ModelPackage#getTypedProperty_Key()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	String getKey();

	/**
	 * Sets the value of the '{@link org.jalon.model.TypedProperty#getKey <em>Key</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Key</em>' attribute.
	 * @see #getKey()
	 * @generated
	 */
	void setKey(String value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.PropertyType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Type as which the value is checked and edited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.jalon.model.PropertyType
	 * @see #setType(PropertyType)
	 * @see org.jalon.model.ModelPackage#getTypedProperty_Type()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	PropertyType getType();

	/**
	 * Sets the value of the '{@link org.jalon.model.TypedProperty#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.jalon.model.PropertyType
	 * @see #getType()
	 * @generated
	 */
	void setType(PropertyType value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Value in the neutral form of its type: ISO dates, decimal point, true or false.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(String)
	 * @see org.jalon.model.ModelPackage#getTypedProperty_Value()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	String getValue();

	/**
	 * Sets the value of the '{@link org.jalon.model.TypedProperty#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(String value);

} // TypedProperty
