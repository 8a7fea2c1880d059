/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.impl;

import org.eclipse.emf.ecore.EClass;

import org.jalon.model.ElementExtension;
import org.jalon.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element Extension</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public abstract class ElementExtensionImpl extends IdentifiedImpl implements ElementExtension {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElementExtensionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ModelPackage.Literals.ELEMENT_EXTENSION;
	}

} //ElementExtensionImpl
