/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Constraint</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A condition imposed on the project, which it can't change.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Constraint#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.framing.Constraint#getSource <em>Source</em>}</li>
 *   <li>{@link org.jalon.model.framing.Constraint#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link org.jalon.model.framing.Constraint#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getConstraint()
 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
 * @generated
 */
public interface Constraint extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.ConstraintKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Origin of the constraint.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.ConstraintKind
	 * @see #setKind(ConstraintKind)
	 * @see org.jalon.model.framing.FramingPackage#getConstraint_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	ConstraintKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Constraint#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.ConstraintKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ConstraintKind value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Text, standard, agreement or decision that imposes it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.jalon.model.framing.FramingPackage#getConstraint_Source()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Constraint#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Consequence</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is carried into the way the project is run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consequence</em>' attribute.
	 * @see #setConsequence(String)
	 * @see org.jalon.model.framing.FramingPackage#getConstraint_Consequence()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	String getConsequence();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Constraint#getConsequence <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consequence</em>' attribute.
	 * @see #getConsequence()
	 * @generated
	 */
	void setConsequence(String value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements it bears on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getConstraint_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	EList<ProjectElement> getConcerns();

} // Constraint
