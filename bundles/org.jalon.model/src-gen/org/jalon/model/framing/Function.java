/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Function</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A function fulfilled by the product for or under the constraint of interactors.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Function#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.framing.Function#getInteractors <em>Interactors</em>}</li>
 *   <li>{@link org.jalon.model.framing.Function#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.jalon.model.framing.Function#getLevel <em>Level</em>}</li>
 *   <li>{@link org.jalon.model.framing.Function#getFlexibility <em>Flexibility</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getFunction()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface Function extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.FunctionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Principal (links two interactors) or constraint (adapts to one).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.FunctionKind
	 * @see #setKind(FunctionKind)
	 * @see org.jalon.model.framing.FramingPackage#getFunction_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	FunctionKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Function#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.FunctionKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(FunctionKind value);

	/**
	 * Returns the value of the '<em><b>Interactors</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Interactor}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interactors linked: two for a principal function, one for a constraint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interactors</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFunction_Interactors()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<Interactor> getInteractors();

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Criterion by which its fulfilment is appreciated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' attribute.
	 * @see #setCriterion(String)
	 * @see org.jalon.model.framing.FramingPackage#getFunction_Criterion()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getCriterion();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Function#getCriterion <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' attribute.
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(String value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level expected, with unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(String)
	 * @see org.jalon.model.framing.FramingPackage#getFunction_Level()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getLevel();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Function#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(String value);

	/**
	 * Returns the value of the '<em><b>Flexibility</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Tolerance on the level, from F0 (none) to F3 (free).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flexibility</em>' attribute.
	 * @see #setFlexibility(String)
	 * @see org.jalon.model.framing.FramingPackage#getFunction_Flexibility()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getFlexibility();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Function#getFlexibility <em>Flexibility</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flexibility</em>' attribute.
	 * @see #getFlexibility()
	 * @generated
	 */
	void setFlexibility(String value);

} // Function
