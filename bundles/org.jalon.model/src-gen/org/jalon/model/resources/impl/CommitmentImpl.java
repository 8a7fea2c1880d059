/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources.impl;

import java.math.BigDecimal;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.jalon.model.breakdown.WbsElement;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Commitment;
import org.jalon.model.resources.CommitmentKind;
import org.jalon.model.resources.CommitmentState;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.resources.Supplier;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Commitment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getReference <em>Reference</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getAmount <em>Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getCommittedOn <em>Committed On</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getDeliveryOn <em>Delivery On</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getPaymentOn <em>Payment On</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getInvoicedAmount <em>Invoiced Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getPaidAmount <em>Paid Amount</em>}</li>
 *   <li>{@link org.jalon.model.resources.impl.CommitmentImpl#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CommitmentImpl extends ProjectElementImpl implements Commitment {
	/**
	 * The default value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected static final String REFERENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReference() <em>Reference</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReference()
	 * @generated
	 * @ordered
	 */
	protected String reference = REFERENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentKind KIND_EDEFAULT = CommitmentKind.ORDER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected CommitmentKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final CommitmentState STATE_EDEFAULT = CommitmentState.FORECAST;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected CommitmentState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupplier() <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplier()
	 * @generated
	 * @ordered
	 */
	protected Supplier supplier;

	/**
	 * The default value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAmount() <em>Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal amount = AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCommittedOn() <em>Committed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommittedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate COMMITTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCommittedOn() <em>Committed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommittedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate committedOn = COMMITTED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeliveryOn() <em>Delivery On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DELIVERY_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeliveryOn() <em>Delivery On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeliveryOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate deliveryOn = DELIVERY_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaymentOn() <em>Payment On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaymentOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate PAYMENT_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPaymentOn() <em>Payment On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaymentOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate paymentOn = PAYMENT_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getInvoicedAmount() <em>Invoiced Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvoicedAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal INVOICED_AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInvoicedAmount() <em>Invoiced Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInvoicedAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal invoicedAmount = INVOICED_AMOUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPaidAmount() <em>Paid Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaidAmount()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal PAID_AMOUNT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPaidAmount() <em>Paid Amount</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPaidAmount()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal paidAmount = PAID_AMOUNT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<WbsElement> concerns;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CommitmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ResourcesPackage.Literals.COMMITMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReference() {
		return reference;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReference(String newReference) {
		String oldReference = reference;
		reference = newReference;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__REFERENCE, oldReference, reference));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(CommitmentKind newKind) {
		CommitmentKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CommitmentState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(CommitmentState newState) {
		CommitmentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Supplier getSupplier() {
		if (supplier != null && supplier.eIsProxy()) {
			InternalEObject oldSupplier = (InternalEObject)supplier;
			supplier = (Supplier)eResolveProxy(oldSupplier);
			if (supplier != oldSupplier) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ResourcesPackage.COMMITMENT__SUPPLIER, oldSupplier, supplier));
			}
		}
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Supplier basicGetSupplier() {
		return supplier;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplier(Supplier newSupplier) {
		Supplier oldSupplier = supplier;
		supplier = newSupplier;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__SUPPLIER, oldSupplier, supplier));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getAmount() {
		return amount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAmount(BigDecimal newAmount) {
		BigDecimal oldAmount = amount;
		amount = newAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__AMOUNT, oldAmount, amount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCommittedOn() {
		return committedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCommittedOn(LocalDate newCommittedOn) {
		LocalDate oldCommittedOn = committedOn;
		committedOn = newCommittedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__COMMITTED_ON, oldCommittedOn, committedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDeliveryOn() {
		return deliveryOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeliveryOn(LocalDate newDeliveryOn) {
		LocalDate oldDeliveryOn = deliveryOn;
		deliveryOn = newDeliveryOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__DELIVERY_ON, oldDeliveryOn, deliveryOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getPaymentOn() {
		return paymentOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaymentOn(LocalDate newPaymentOn) {
		LocalDate oldPaymentOn = paymentOn;
		paymentOn = newPaymentOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__PAYMENT_ON, oldPaymentOn, paymentOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getInvoicedAmount() {
		return invoicedAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInvoicedAmount(BigDecimal newInvoicedAmount) {
		BigDecimal oldInvoicedAmount = invoicedAmount;
		invoicedAmount = newInvoicedAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__INVOICED_AMOUNT, oldInvoicedAmount, invoicedAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getPaidAmount() {
		return paidAmount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPaidAmount(BigDecimal newPaidAmount) {
		BigDecimal oldPaidAmount = paidAmount;
		paidAmount = newPaidAmount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ResourcesPackage.COMMITMENT__PAID_AMOUNT, oldPaidAmount, paidAmount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WbsElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<WbsElement>(WbsElement.class, this, ResourcesPackage.COMMITMENT__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ResourcesPackage.COMMITMENT__REFERENCE:
				return getReference();
			case ResourcesPackage.COMMITMENT__KIND:
				return getKind();
			case ResourcesPackage.COMMITMENT__STATE:
				return getState();
			case ResourcesPackage.COMMITMENT__SUPPLIER:
				if (resolve) return getSupplier();
				return basicGetSupplier();
			case ResourcesPackage.COMMITMENT__AMOUNT:
				return getAmount();
			case ResourcesPackage.COMMITMENT__COMMITTED_ON:
				return getCommittedOn();
			case ResourcesPackage.COMMITMENT__DELIVERY_ON:
				return getDeliveryOn();
			case ResourcesPackage.COMMITMENT__PAYMENT_ON:
				return getPaymentOn();
			case ResourcesPackage.COMMITMENT__INVOICED_AMOUNT:
				return getInvoicedAmount();
			case ResourcesPackage.COMMITMENT__PAID_AMOUNT:
				return getPaidAmount();
			case ResourcesPackage.COMMITMENT__CONCERNS:
				return getConcerns();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ResourcesPackage.COMMITMENT__REFERENCE:
				setReference((String)newValue);
				return;
			case ResourcesPackage.COMMITMENT__KIND:
				setKind((CommitmentKind)newValue);
				return;
			case ResourcesPackage.COMMITMENT__STATE:
				setState((CommitmentState)newValue);
				return;
			case ResourcesPackage.COMMITMENT__SUPPLIER:
				setSupplier((Supplier)newValue);
				return;
			case ResourcesPackage.COMMITMENT__AMOUNT:
				setAmount((BigDecimal)newValue);
				return;
			case ResourcesPackage.COMMITMENT__COMMITTED_ON:
				setCommittedOn((LocalDate)newValue);
				return;
			case ResourcesPackage.COMMITMENT__DELIVERY_ON:
				setDeliveryOn((LocalDate)newValue);
				return;
			case ResourcesPackage.COMMITMENT__PAYMENT_ON:
				setPaymentOn((LocalDate)newValue);
				return;
			case ResourcesPackage.COMMITMENT__INVOICED_AMOUNT:
				setInvoicedAmount((BigDecimal)newValue);
				return;
			case ResourcesPackage.COMMITMENT__PAID_AMOUNT:
				setPaidAmount((BigDecimal)newValue);
				return;
			case ResourcesPackage.COMMITMENT__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends WbsElement>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ResourcesPackage.COMMITMENT__REFERENCE:
				setReference(REFERENCE_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__SUPPLIER:
				setSupplier((Supplier)null);
				return;
			case ResourcesPackage.COMMITMENT__AMOUNT:
				setAmount(AMOUNT_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__COMMITTED_ON:
				setCommittedOn(COMMITTED_ON_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__DELIVERY_ON:
				setDeliveryOn(DELIVERY_ON_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__PAYMENT_ON:
				setPaymentOn(PAYMENT_ON_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__INVOICED_AMOUNT:
				setInvoicedAmount(INVOICED_AMOUNT_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__PAID_AMOUNT:
				setPaidAmount(PAID_AMOUNT_EDEFAULT);
				return;
			case ResourcesPackage.COMMITMENT__CONCERNS:
				getConcerns().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ResourcesPackage.COMMITMENT__REFERENCE:
				return REFERENCE_EDEFAULT == null ? reference != null : !REFERENCE_EDEFAULT.equals(reference);
			case ResourcesPackage.COMMITMENT__KIND:
				return kind != KIND_EDEFAULT;
			case ResourcesPackage.COMMITMENT__STATE:
				return state != STATE_EDEFAULT;
			case ResourcesPackage.COMMITMENT__SUPPLIER:
				return supplier != null;
			case ResourcesPackage.COMMITMENT__AMOUNT:
				return AMOUNT_EDEFAULT == null ? amount != null : !AMOUNT_EDEFAULT.equals(amount);
			case ResourcesPackage.COMMITMENT__COMMITTED_ON:
				return COMMITTED_ON_EDEFAULT == null ? committedOn != null : !COMMITTED_ON_EDEFAULT.equals(committedOn);
			case ResourcesPackage.COMMITMENT__DELIVERY_ON:
				return DELIVERY_ON_EDEFAULT == null ? deliveryOn != null : !DELIVERY_ON_EDEFAULT.equals(deliveryOn);
			case ResourcesPackage.COMMITMENT__PAYMENT_ON:
				return PAYMENT_ON_EDEFAULT == null ? paymentOn != null : !PAYMENT_ON_EDEFAULT.equals(paymentOn);
			case ResourcesPackage.COMMITMENT__INVOICED_AMOUNT:
				return INVOICED_AMOUNT_EDEFAULT == null ? invoicedAmount != null : !INVOICED_AMOUNT_EDEFAULT.equals(invoicedAmount);
			case ResourcesPackage.COMMITMENT__PAID_AMOUNT:
				return PAID_AMOUNT_EDEFAULT == null ? paidAmount != null : !PAID_AMOUNT_EDEFAULT.equals(paidAmount);
			case ResourcesPackage.COMMITMENT__CONCERNS:
				return concerns != null && !concerns.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (reference: ");
		result.append(reference);
		result.append(", kind: ");
		result.append(kind);
		result.append(", state: ");
		result.append(state);
		result.append(", amount: ");
		result.append(amount);
		result.append(", committedOn: ");
		result.append(committedOn);
		result.append(", deliveryOn: ");
		result.append(deliveryOn);
		result.append(", paymentOn: ");
		result.append(paymentOn);
		result.append(", invoicedAmount: ");
		result.append(invoicedAmount);
		result.append(", paidAmount: ");
		result.append(paidAmount);
		result.append(')');
		return result.toString();
	}

} //CommitmentImpl
