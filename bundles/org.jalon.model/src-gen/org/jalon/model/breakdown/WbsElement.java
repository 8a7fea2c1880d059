/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Wbs Element</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A work package or an activity: a node of the work breakdown structure. Its code (1.2.3) is computed from its position.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#getResponsible <em>Responsible</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#getPredecessorLinks <em>Predecessor Links</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#getSuccessorLinks <em>Successor Links</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#getConstraintType <em>Constraint Type</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#getConstraintDate <em>Constraint Date</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#getDeadline <em>Deadline</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#getDeliverables <em>Deliverables</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.WbsElement#isInactive <em>Inactive</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement()
 * @model abstract="true"
 *        annotation="http://jalon.org/model/meta criterion='C2.1'"
 * @generated
 */
public interface WbsElement extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Responsible</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Responsible</em>' reference.
	 * @see #setResponsible(Party)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_Responsible()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	Party getResponsible();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.WbsElement#getResponsible <em>Responsible</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Responsible</em>' reference.
	 * @see #getResponsible()
	 * @generated
	 */
	void setResponsible(Party value);

	/**
	 * Returns the value of the '<em><b>Predecessor Links</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.Dependency}.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.breakdown.Dependency#getSuccessor <em>Successor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links to what must come before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessor Links</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_PredecessorLinks()
	 * @see org.jalon.model.breakdown.Dependency#getSuccessor
	 * @model opposite="successor" containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	EList<Dependency> getPredecessorLinks();

	/**
	 * Returns the value of the '<em><b>Successor Links</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.Dependency}.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.breakdown.Dependency#getPredecessor <em>Predecessor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Links to what comes after. Derived from the successors' side, not stored.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor Links</em>' reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_SuccessorLinks()
	 * @see org.jalon.model.breakdown.Dependency#getPredecessor
	 * @model opposite="predecessor" transient="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	EList<Dependency> getSuccessorLinks();

	/**
	 * Returns the value of the '<em><b>Constraint Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.ConstraintType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the imposed date binds it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraint Type</em>' attribute.
	 * @see org.jalon.model.breakdown.ConstraintType
	 * @see #setConstraintType(ConstraintType)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_ConstraintType()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	ConstraintType getConstraintType();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.WbsElement#getConstraintType <em>Constraint Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Constraint Type</em>' attribute.
	 * @see org.jalon.model.breakdown.ConstraintType
	 * @see #getConstraintType()
	 * @generated
	 */
	void setConstraintType(ConstraintType value);

	/**
	 * Returns the value of the '<em><b>Constraint Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The imposed date; required by all constraints but the two "as … as possible".
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraint Date</em>' attribute.
	 * @see #setConstraintDate(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_ConstraintDate()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='date'"
	 * @generated
	 */
	LocalDateTime getConstraintDate();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.WbsElement#getConstraintDate <em>Constraint Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Constraint Date</em>' attribute.
	 * @see #getConstraintDate()
	 * @generated
	 */
	void setConstraintDate(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Deadline</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date that should be met; it moves nothing, but is warned about and reduces float.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deadline</em>' attribute.
	 * @see #setDeadline(LocalDateTime)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_Deadline()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9' unit='date'"
	 * @generated
	 */
	LocalDateTime getDeadline();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.WbsElement#getDeadline <em>Deadline</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Deadline</em>' attribute.
	 * @see #getDeadline()
	 * @generated
	 */
	void setDeadline(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Deliverables</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.Deliverable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deliverables produced.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deliverables</em>' containment reference list.
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_Deliverables()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.8'"
	 * @generated
	 */
	EList<Deliverable> getDeliverables();

	/**
	 * Returns the value of the '<em><b>Inactive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is left out of the plan while being kept in the file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inactive</em>' attribute.
	 * @see #setInactive(boolean)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getWbsElement_Inactive()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.7'"
	 * @generated
	 */
	boolean isInactive();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.WbsElement#isInactive <em>Inactive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inactive</em>' attribute.
	 * @see #isInactive()
	 * @generated
	 */
	void setInactive(boolean value);

} // WbsElement
