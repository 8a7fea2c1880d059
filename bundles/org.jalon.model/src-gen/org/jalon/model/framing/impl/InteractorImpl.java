/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import org.eclipse.emf.ecore.EClass;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Interactor;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Interactor</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class InteractorImpl extends ProjectElementImpl implements Interactor {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InteractorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.INTERACTOR;
	}

} //InteractorImpl
