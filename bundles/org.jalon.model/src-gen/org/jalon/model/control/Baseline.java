/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.math.BigDecimal;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Baseline</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Immutable snapshot of the plan, taken as a reference.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.Baseline#getNumber <em>Number</em>}</li>
 *   <li>{@link org.jalon.model.control.Baseline#getTakenOn <em>Taken On</em>}</li>
 *   <li>{@link org.jalon.model.control.Baseline#getApprovedBy <em>Approved By</em>}</li>
 *   <li>{@link org.jalon.model.control.Baseline#getReason <em>Reason</em>}</li>
 *   <li>{@link org.jalon.model.control.Baseline#getStart <em>Start</em>}</li>
 *   <li>{@link org.jalon.model.control.Baseline#getFinish <em>Finish</em>}</li>
 *   <li>{@link org.jalon.model.control.Baseline#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.control.Baseline#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getBaseline()
 * @model annotation="http://jalon.org/model/meta criterion='C3.4'"
 * @generated
 */
public interface Baseline extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rank of the baseline, 0 being the first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.jalon.model.control.ControlPackage#getBaseline_Number()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Baseline#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Taken On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When the snapshot was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Taken On</em>' attribute.
	 * @see #setTakenOn(LocalDateTime)
	 * @see org.jalon.model.control.ControlPackage#getBaseline_TakenOn()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getTakenOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Baseline#getTakenOn <em>Taken On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Taken On</em>' attribute.
	 * @see #getTakenOn()
	 * @generated
	 */
	void setTakenOn(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Approved By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who approved it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Approved By</em>' reference.
	 * @see #setApprovedBy(Party)
	 * @see org.jalon.model.control.ControlPackage#getBaseline_ApprovedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	Party getApprovedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Baseline#getApprovedBy <em>Approved By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Approved By</em>' reference.
	 * @see #getApprovedBy()
	 * @generated
	 */
	void setApprovedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was taken.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reason</em>' attribute.
	 * @see #setReason(String)
	 * @see org.jalon.model.control.ControlPackage#getBaseline_Reason()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.3'"
	 * @generated
	 */
	String getReason();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Baseline#getReason <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reason</em>' attribute.
	 * @see #getReason()
	 * @generated
	 */
	void setReason(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Start of the project in the snapshot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.jalon.model.control.ControlPackage#getBaseline_Start()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Baseline#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Finish of the project in the snapshot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finish</em>' attribute.
	 * @see #setFinish(LocalDateTime)
	 * @see org.jalon.model.control.ControlPackage#getBaseline_Finish()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getFinish();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Baseline#getFinish <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finish</em>' attribute.
	 * @see #getFinish()
	 * @generated
	 */
	void setFinish(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total cost in the snapshot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.jalon.model.control.ControlPackage#getBaseline_Cost()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4' unit='project currency'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Baseline#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.BaselineEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line for each node of the breakdown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.jalon.model.control.ControlPackage#getBaseline_Entries()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	EList<BaselineEntry> getEntries();

} // Baseline
