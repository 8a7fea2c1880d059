/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Deliverable</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something handed over, which is accepted or not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.Deliverable#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Deliverable#getAcceptanceCriteria <em>Acceptance Criteria</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Deliverable#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Deliverable#getDeliveredOn <em>Delivered On</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Deliverable#getAcceptedOn <em>Accepted On</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Deliverable#getAcceptedBy <em>Accepted By</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Deliverable#getRecipient <em>Recipient</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable()
 * @model annotation="http://jalon.org/model/meta criterion='C1.8'"
 * @generated
 */
public interface Deliverable extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.DeliverableState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.breakdown.DeliverableState
	 * @see #setState(DeliverableState)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.3'"
	 * @generated
	 */
	DeliverableState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Deliverable#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.breakdown.DeliverableState
	 * @see #getState()
	 * @generated
	 */
	void setState(DeliverableState value);

	/**
	 * Returns the value of the '<em><b>Acceptance Criteria</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it takes for the deliverable to be accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Acceptance Criteria</em>' attribute.
	 * @see #setAcceptanceCriteria(String)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable_AcceptanceCriteria()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.8'"
	 * @generated
	 */
	String getAcceptanceCriteria();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Deliverable#getAcceptanceCriteria <em>Acceptance Criteria</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Acceptance Criteria</em>' attribute.
	 * @see #getAcceptanceCriteria()
	 * @generated
	 */
	void setAcceptanceCriteria(String value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable_DueOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3' unit='date'"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Deliverable#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Delivered On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was delivered.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivered On</em>' attribute.
	 * @see #setDeliveredOn(LocalDate)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable_DeliveredOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3' unit='date'"
	 * @generated
	 */
	LocalDate getDeliveredOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Deliverable#getDeliveredOn <em>Delivered On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivered On</em>' attribute.
	 * @see #getDeliveredOn()
	 * @generated
	 */
	void setDeliveredOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Accepted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was accepted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted On</em>' attribute.
	 * @see #setAcceptedOn(LocalDate)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable_AcceptedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3' unit='date'"
	 * @generated
	 */
	LocalDate getAcceptedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Deliverable#getAcceptedOn <em>Accepted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted On</em>' attribute.
	 * @see #getAcceptedOn()
	 * @generated
	 */
	void setAcceptedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Accepted By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who accepted it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Accepted By</em>' reference.
	 * @see #setAcceptedBy(Party)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable_AcceptedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.3'"
	 * @generated
	 */
	Party getAcceptedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Deliverable#getAcceptedBy <em>Accepted By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Accepted By</em>' reference.
	 * @see #getAcceptedBy()
	 * @generated
	 */
	void setAcceptedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Recipient</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who receives it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipient</em>' reference.
	 * @see #setRecipient(Party)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDeliverable_Recipient()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.8'"
	 * @generated
	 */
	Party getRecipient();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Deliverable#getRecipient <em>Recipient</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recipient</em>' reference.
	 * @see #getRecipient()
	 * @generated
	 */
	void setRecipient(Party value);

} // Deliverable
