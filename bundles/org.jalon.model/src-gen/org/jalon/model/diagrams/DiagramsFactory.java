/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.diagrams;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.jalon.model.diagrams.DiagramsPackage
 * @generated
 */
public interface DiagramsFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	DiagramsFactory eINSTANCE = org.jalon.model.diagrams.impl.DiagramsFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Diagram View</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Diagram View</em>'.
	 * @generated
	 */
	DiagramView createDiagramView();

	/**
	 * Returns a new object of class '<em>Node Position</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Node Position</em>'.
	 * @generated
	 */
	NodePosition createNodePosition();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	DiagramsPackage getDiagramsPackage();

} //DiagramsFactory
