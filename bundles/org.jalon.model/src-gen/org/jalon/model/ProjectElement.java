/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of everything a project is made of.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.ProjectElement#getName <em>Name</em>}</li>
 *   <li>{@link org.jalon.model.ProjectElement#getDescription <em>Description</em>}</li>
 *   <li>{@link org.jalon.model.ProjectElement#getDocumentation <em>Documentation</em>}</li>
 *   <li>{@link org.jalon.model.ProjectElement#getProperties <em>Properties</em>}</li>
 *   <li>{@link org.jalon.model.ProjectElement#getExtensions <em>Extensions</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.ModelPackage#getProjectElement()
 * @model abstract="true"
 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
 * @generated
 */
public interface ProjectElement extends Identified {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short name by which people speak of the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.jalon.model.ModelPackage#getProjectElement_Name()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.jalon.model.ProjectElement#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What there is to know about the element, in full sentences.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.jalon.model.ModelPackage#getProjectElement_Description()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.jalon.model.ProjectElement#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Documentation</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.DocumentLink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Documents that describe, prove or result from the element.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Documentation</em>' containment reference list.
	 * @see org.jalon.model.ModelPackage#getProjectElement_Documentation()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	EList<DocumentLink> getDocumentation();

	/**
	 * Returns the value of the '<em><b>Properties</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.TypedProperty}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free properties added by the organisation or the project, without any code.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Properties</em>' containment reference list.
	 * @see org.jalon.model.ModelPackage#getProjectElement_Properties()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	EList<TypedProperty> getProperties();

	/**
	 * Returns the value of the '<em><b>Extensions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.ElementExtension}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Objects of an organisation's own metamodel attached to the element. Unknown ones survive loading and saving.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Extensions</em>' containment reference list.
	 * @see org.jalon.model.ModelPackage#getProjectElement_Extensions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	EList<ElementExtension> getExtensions();

} // ProjectElement
