/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.breakdown.Deliverable;

import org.jalon.model.control.Indicator;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Objective</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An operational objective: unambiguous, in context, measurable, realistic, dated.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Objective#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getSpecific <em>Specific</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getRealism <em>Realism</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getParent <em>Parent</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getChildren <em>Children</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jalon.model.framing.Objective#getDeliverables <em>Deliverables</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getObjective()
 * @model annotation="http://jalon.org/model/meta criterion='C1.7'"
 * @generated
 */
public interface Objective extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the objective serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Purpose()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Objective#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Specific</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The objective worded without ambiguity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Specific</em>' attribute.
	 * @see #setSpecific(String)
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Specific()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	String getSpecific();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Objective#getSpecific <em>Specific</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Specific</em>' attribute.
	 * @see #getSpecific()
	 * @generated
	 */
	void setSpecific(String value);

	/**
	 * Returns the value of the '<em><b>Realism</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it can be reached with the means given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Realism</em>' attribute.
	 * @see #setRealism(String)
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Realism()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	String getRealism();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Objective#getRealism <em>Realism</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Realism</em>' attribute.
	 * @see #getRealism()
	 * @generated
	 */
	void setRealism(String value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it must be reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.jalon.model.framing.FramingPackage#getObjective_DueOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7' unit='date'"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Objective#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Parent</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.framing.Objective#getChildren <em>Children</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Wider objective that this one serves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parent</em>' reference.
	 * @see #setParent(Objective)
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Parent()
	 * @see org.jalon.model.framing.Objective#getChildren
	 * @model opposite="children"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	Objective getParent();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Objective#getParent <em>Parent</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parent</em>' reference.
	 * @see #getParent()
	 * @generated
	 */
	void setParent(Objective value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Objective}.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.framing.Objective#getParent <em>Parent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Narrower objectives that serve this one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Children</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Children()
	 * @see org.jalon.model.framing.Objective#getParent
	 * @model opposite="parent" transient="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	EList<Objective> getChildren();

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements it answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Requirements()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	EList<Requirement> getRequirements();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.control.Indicator}.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.control.Indicator#getObjectives <em>Objectives</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Indicators by which it is measured: at least one.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Indicators()
	 * @see org.jalon.model.control.Indicator#getObjectives
	 * @model opposite="objectives"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Deliverables</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.Deliverable}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deliverables through which it is reached.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deliverables</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getObjective_Deliverables()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.8'"
	 * @generated
	 */
	EList<Deliverable> getDeliverables();

} // Objective
