/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.diagrams;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Diagram View</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One diagram of the project as people arranged it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.diagrams.DiagramView#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.diagrams.DiagramView#getNodes <em>Nodes</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.diagrams.DiagramsPackage#getDiagramView()
 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
 * @generated
 */
public interface DiagramView extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.diagrams.DiagramKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the diagram shows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.diagrams.DiagramKind
	 * @see #setKind(DiagramKind)
	 * @see org.jalon.model.diagrams.DiagramsPackage#getDiagramView_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	DiagramKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.diagrams.DiagramView#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.diagrams.DiagramKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DiagramKind value);

	/**
	 * Returns the value of the '<em><b>Nodes</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.diagrams.NodePosition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What was decided for single elements; others are laid out automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nodes</em>' containment reference list.
	 * @see org.jalon.model.diagrams.DiagramsPackage#getDiagramView_Nodes()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	EList<NodePosition> getNodes();

} // DiagramView
