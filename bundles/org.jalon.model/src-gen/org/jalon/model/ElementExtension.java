/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Element Extension</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Root of the classes that an organisation's own metamodel attaches to project elements.
 * <!-- end-model-doc -->
 *
 *
 * @see org.jalon.model.ModelPackage#getElementExtension()
 * @model abstract="true"
 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
 * @generated
 */
public interface ElementExtension extends Identified {
} // ElementExtension
