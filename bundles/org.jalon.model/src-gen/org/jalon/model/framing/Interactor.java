/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interactor</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An element of the environment that meets the product.
 * <!-- end-model-doc -->
 *
 *
 * @see org.jalon.model.framing.FramingPackage#getInteractor()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface Interactor extends ProjectElement {
} // Interactor
