/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Framing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything that turns the request into agreed, operational objectives; the content of the project charter.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Framing#getRequest <em>Request</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getScope <em>Scope</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getFeasibility <em>Feasibility</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getSolutions <em>Solutions</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getAnalyses <em>Analyses</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.jalon.model.framing.Framing#getValidatedOn <em>Validated On</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getFraming()
 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
 * @generated
 */
public interface Framing extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Request</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The request the project answers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Request</em>' containment reference.
	 * @see #setRequest(Request)
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Request()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	Request getRequest();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Framing#getRequest <em>Request</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Request</em>' containment reference.
	 * @see #getRequest()
	 * @generated
	 */
	void setRequest(Request value);

	/**
	 * Returns the value of the '<em><b>Requirements</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements of the client, transcribed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requirements</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Requirements()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.5'"
	 * @generated
	 */
	EList<Requirement> getRequirements();

	/**
	 * Returns the value of the '<em><b>Constraints</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Constraint}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Constraints under which the project is run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraints</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Constraints()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	EList<Constraint> getConstraints();

	/**
	 * Returns the value of the '<em><b>Scope</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.ScopeItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is part of the project and what is not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scope</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Scope()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	EList<ScopeItem> getScope();

	/**
	 * Returns the value of the '<em><b>Assumptions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Assumption}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is held true without proof.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assumptions</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Assumptions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	EList<Assumption> getAssumptions();

	/**
	 * Returns the value of the '<em><b>Feasibility</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Feasibility}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Feasibility studies and their verdicts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feasibility</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Feasibility()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	EList<Feasibility> getFeasibility();

	/**
	 * Returns the value of the '<em><b>Impacts</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.ImpactAssessment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Impacts of the project on people and organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Impacts</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Impacts()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.4'"
	 * @generated
	 */
	EList<ImpactAssessment> getImpacts();

	/**
	 * Returns the value of the '<em><b>Solutions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Solution}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Candidate solutions and the choice made.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solutions</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Solutions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	EList<Solution> getSolutions();

	/**
	 * Returns the value of the '<em><b>Objectives</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Objective}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Operational objectives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Objectives</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Objectives()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.7'"
	 * @generated
	 */
	EList<Objective> getObjectives();

	/**
	 * Returns the value of the '<em><b>Analyses</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Analysis}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Analyses led, each with its tool and outcome.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Analyses</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getFraming_Analyses()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<Analysis> getAnalyses();

	/**
	 * Returns the value of the '<em><b>Validated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who validated the framing.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validated By</em>' reference.
	 * @see #setValidatedBy(Party)
	 * @see org.jalon.model.framing.FramingPackage#getFraming_ValidatedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	Party getValidatedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Framing#getValidatedBy <em>Validated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated By</em>' reference.
	 * @see #getValidatedBy()
	 * @generated
	 */
	void setValidatedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the framing was validated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validated On</em>' attribute.
	 * @see #setValidatedOn(LocalDate)
	 * @see org.jalon.model.framing.FramingPackage#getFraming_ValidatedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10' unit='date'"
	 * @generated
	 */
	LocalDate getValidatedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Framing#getValidatedOn <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated On</em>' attribute.
	 * @see #getValidatedOn()
	 * @generated
	 */
	void setValidatedOn(LocalDate value);

} // Framing
