/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.breakdown.Deliverable;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A requirement of the client transcribed in quality, cost or time terms.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Requirement#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.framing.Requirement#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.framing.Requirement#getSource <em>Source</em>}</li>
 *   <li>{@link org.jalon.model.framing.Requirement#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.jalon.model.framing.Requirement#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.framing.Requirement#getVerification <em>Verification</em>}</li>
 *   <li>{@link org.jalon.model.framing.Requirement#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jalon.model.framing.Requirement#getSatisfiedBy <em>Satisfied By</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getRequirement()
 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
 * @generated
 */
public interface Requirement extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference by which the requirement is cited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_Code()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Requirement#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.RequirementKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the requirement bears on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.RequirementKind
	 * @see #setKind(RequirementKind)
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	RequirementKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Requirement#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.RequirementKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RequirementKind value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who requires it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' reference.
	 * @see #setSource(Party)
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_Source()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	Party getSource();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Requirement#getSource <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' reference.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(Party value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.Priority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Importance given by the client.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.jalon.model.framing.Priority
	 * @see #setPriority(Priority)
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_Priority()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	Priority getPriority();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Requirement#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.jalon.model.framing.Priority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(Priority value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.RequirementState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the requirement has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.framing.RequirementState
	 * @see #setState(RequirementState)
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	RequirementState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Requirement#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.framing.RequirementState
	 * @see #getState()
	 * @generated
	 */
	void setState(RequirementState value);

	/**
	 * Returns the value of the '<em><b>Verification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How its fulfilment is verified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verification</em>' attribute.
	 * @see #setVerification(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_Verification()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	String getVerification();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Requirement#getVerification <em>Verification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verification</em>' attribute.
	 * @see #getVerification()
	 * @generated
	 */
	void setVerification(String value);

	/**
	 * Returns the value of the '<em><b>Target</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level required, with its unit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' attribute.
	 * @see #setTarget(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_Target()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	String getTarget();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Requirement#getTarget <em>Target</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' attribute.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(String value);

	/**
	 * Returns the value of the '<em><b>Satisfied By</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.Deliverable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deliverables that satisfy it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Satisfied By</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getRequirement_SatisfiedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	EList<Deliverable> getSatisfiedBy();

} // Requirement
