/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.math.BigDecimal;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.breakdown.WbsElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An order or a contract that commits money.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Commitment#getReference <em>Reference</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getCommittedOn <em>Committed On</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getDeliveryOn <em>Delivery On</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getPaymentOn <em>Payment On</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getInvoicedAmount <em>Invoiced Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getPaidAmount <em>Paid Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.Commitment#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getCommitment()
 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
 * @generated
 */
public interface Commitment extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the order or contract.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reference</em>' attribute.
	 * @see #setReference(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_Reference()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	String getReference();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getReference <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reference</em>' attribute.
	 * @see #getReference()
	 * @generated
	 */
	void setReference(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.CommitmentKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What binds the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.resources.CommitmentKind
	 * @see #setKind(CommitmentKind)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	CommitmentKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.resources.CommitmentKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(CommitmentKind value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.CommitmentState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.resources.CommitmentState
	 * @see #setState(CommitmentState)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	CommitmentState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.resources.CommitmentState
	 * @see #getState()
	 * @generated
	 */
	void setState(CommitmentState value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The supplier towards whom the project is committed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier</em>' reference.
	 * @see #setSupplier(Supplier)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_Supplier()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	Supplier getSupplier();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getSupplier <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' reference.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(Supplier value);

	/**
	 * Returns the value of the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount committed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Amount</em>' attribute.
	 * @see #setAmount(BigDecimal)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_Amount()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency'"
	 * @generated
	 */
	BigDecimal getAmount();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getAmount <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Amount</em>' attribute.
	 * @see #getAmount()
	 * @generated
	 */
	void setAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Committed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it is, or will be, committed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Committed On</em>' attribute.
	 * @see #setCommittedOn(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_CommittedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13' unit='date'"
	 * @generated
	 */
	LocalDate getCommittedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getCommittedOn <em>Committed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Committed On</em>' attribute.
	 * @see #getCommittedOn()
	 * @generated
	 */
	void setCommittedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Delivery On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which goods or services are due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delivery On</em>' attribute.
	 * @see #setDeliveryOn(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_DeliveryOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13' unit='date'"
	 * @generated
	 */
	LocalDate getDeliveryOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getDeliveryOn <em>Delivery On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delivery On</em>' attribute.
	 * @see #getDeliveryOn()
	 * @generated
	 */
	void setDeliveryOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Payment On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which payment is due.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Payment On</em>' attribute.
	 * @see #setPaymentOn(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_PaymentOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13' unit='date'"
	 * @generated
	 */
	LocalDate getPaymentOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getPaymentOn <em>Payment On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Payment On</em>' attribute.
	 * @see #getPaymentOn()
	 * @generated
	 */
	void setPaymentOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Invoiced Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount invoiced so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Invoiced Amount</em>' attribute.
	 * @see #setInvoicedAmount(BigDecimal)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_InvoicedAmount()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency'"
	 * @generated
	 */
	BigDecimal getInvoicedAmount();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getInvoicedAmount <em>Invoiced Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Invoiced Amount</em>' attribute.
	 * @see #getInvoicedAmount()
	 * @generated
	 */
	void setInvoicedAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Paid Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Amount paid so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Paid Amount</em>' attribute.
	 * @see #setPaidAmount(BigDecimal)
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_PaidAmount()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13' unit='project currency'"
	 * @generated
	 */
	BigDecimal getPaidAmount();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Commitment#getPaidAmount <em>Paid Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Paid Amount</em>' attribute.
	 * @see #getPaidAmount()
	 * @generated
	 */
	void setPaidAmount(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.WbsElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Work it pays for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getCommitment_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	EList<WbsElement> getConcerns();

} // Commitment
