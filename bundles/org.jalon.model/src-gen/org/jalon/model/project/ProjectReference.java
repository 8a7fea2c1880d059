/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.project;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reference</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Another project that this one must take into account.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.project.ProjectReference#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.project.ProjectReference#getUri <em>Uri</em>}</li>
 *   <li>{@link org.jalon.model.project.ProjectReference#getInfluence <em>Influence</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.project.ProjectPackage#getProjectReference()
 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
 * @generated
 */
public interface ProjectReference extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.project.ProjectRelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the other project matters to this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.project.ProjectRelationKind
	 * @see #setKind(ProjectRelationKind)
	 * @see org.jalon.model.project.ProjectPackage#getProjectReference_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	ProjectRelationKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.ProjectReference#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.project.ProjectRelationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ProjectRelationKind value);

	/**
	 * Returns the value of the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relative path or URI of the other project's file, when there is one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Uri</em>' attribute.
	 * @see #setUri(String)
	 * @see org.jalon.model.project.ProjectPackage#getProjectReference_Uri()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	String getUri();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.ProjectReference#getUri <em>Uri</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Uri</em>' attribute.
	 * @see #getUri()
	 * @generated
	 */
	void setUri(String value);

	/**
	 * Returns the value of the '<em><b>Influence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What one project gives to, needs from or changes for the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Influence</em>' attribute.
	 * @see #setInfluence(String)
	 * @see org.jalon.model.project.ProjectPackage#getProjectReference_Influence()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	String getInfluence();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.ProjectReference#getInfluence <em>Influence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Influence</em>' attribute.
	 * @see #getInfluence()
	 * @generated
	 */
	void setInfluence(String value);

} // ProjectReference
