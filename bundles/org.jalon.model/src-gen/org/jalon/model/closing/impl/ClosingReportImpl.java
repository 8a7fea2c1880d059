/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing.impl;

import java.time.LocalDate;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.jalon.model.closing.ClosingPackage;
import org.jalon.model.closing.ClosingReport;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.impl.ClosingReportImpl#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingReportImpl#getBalance <em>Balance</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingReportImpl#getSynthesis <em>Synthesis</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingReportImpl#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingReportImpl#getAuthor <em>Author</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClosingReportImpl extends ProjectElementImpl implements ClosingReport {
	/**
	 * The default value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate ISSUED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIssuedOn() <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIssuedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate issuedOn = ISSUED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getBalance() <em>Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalance()
	 * @generated
	 * @ordered
	 */
	protected static final String BALANCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBalance() <em>Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBalance()
	 * @generated
	 * @ordered
	 */
	protected String balance = BALANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSynthesis() <em>Synthesis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynthesis()
	 * @generated
	 * @ordered
	 */
	protected static final String SYNTHESIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSynthesis() <em>Synthesis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSynthesis()
	 * @generated
	 * @ordered
	 */
	protected String synthesis = SYNTHESIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecommendations() <em>Recommendations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendations()
	 * @generated
	 * @ordered
	 */
	protected static final String RECOMMENDATIONS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecommendations() <em>Recommendations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendations()
	 * @generated
	 * @ordered
	 */
	protected String recommendations = RECOMMENDATIONS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Party author;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClosingReportImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClosingPackage.Literals.CLOSING_REPORT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getIssuedOn() {
		return issuedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIssuedOn(LocalDate newIssuedOn) {
		LocalDate oldIssuedOn = issuedOn;
		issuedOn = newIssuedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.CLOSING_REPORT__ISSUED_ON, oldIssuedOn, issuedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getBalance() {
		return balance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBalance(String newBalance) {
		String oldBalance = balance;
		balance = newBalance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.CLOSING_REPORT__BALANCE, oldBalance, balance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSynthesis() {
		return synthesis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSynthesis(String newSynthesis) {
		String oldSynthesis = synthesis;
		synthesis = newSynthesis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.CLOSING_REPORT__SYNTHESIS, oldSynthesis, synthesis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecommendations() {
		return recommendations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecommendations(String newRecommendations) {
		String oldRecommendations = recommendations;
		recommendations = newRecommendations;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.CLOSING_REPORT__RECOMMENDATIONS, oldRecommendations, recommendations));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAuthor() {
		if (author != null && author.eIsProxy()) {
			InternalEObject oldAuthor = (InternalEObject)author;
			author = (Party)eResolveProxy(oldAuthor);
			if (author != oldAuthor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ClosingPackage.CLOSING_REPORT__AUTHOR, oldAuthor, author));
			}
		}
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Party newAuthor) {
		Party oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.CLOSING_REPORT__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClosingPackage.CLOSING_REPORT__ISSUED_ON:
				return getIssuedOn();
			case ClosingPackage.CLOSING_REPORT__BALANCE:
				return getBalance();
			case ClosingPackage.CLOSING_REPORT__SYNTHESIS:
				return getSynthesis();
			case ClosingPackage.CLOSING_REPORT__RECOMMENDATIONS:
				return getRecommendations();
			case ClosingPackage.CLOSING_REPORT__AUTHOR:
				if (resolve) return getAuthor();
				return basicGetAuthor();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClosingPackage.CLOSING_REPORT__ISSUED_ON:
				setIssuedOn((LocalDate)newValue);
				return;
			case ClosingPackage.CLOSING_REPORT__BALANCE:
				setBalance((String)newValue);
				return;
			case ClosingPackage.CLOSING_REPORT__SYNTHESIS:
				setSynthesis((String)newValue);
				return;
			case ClosingPackage.CLOSING_REPORT__RECOMMENDATIONS:
				setRecommendations((String)newValue);
				return;
			case ClosingPackage.CLOSING_REPORT__AUTHOR:
				setAuthor((Party)newValue);
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
			case ClosingPackage.CLOSING_REPORT__ISSUED_ON:
				setIssuedOn(ISSUED_ON_EDEFAULT);
				return;
			case ClosingPackage.CLOSING_REPORT__BALANCE:
				setBalance(BALANCE_EDEFAULT);
				return;
			case ClosingPackage.CLOSING_REPORT__SYNTHESIS:
				setSynthesis(SYNTHESIS_EDEFAULT);
				return;
			case ClosingPackage.CLOSING_REPORT__RECOMMENDATIONS:
				setRecommendations(RECOMMENDATIONS_EDEFAULT);
				return;
			case ClosingPackage.CLOSING_REPORT__AUTHOR:
				setAuthor((Party)null);
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
			case ClosingPackage.CLOSING_REPORT__ISSUED_ON:
				return ISSUED_ON_EDEFAULT == null ? issuedOn != null : !ISSUED_ON_EDEFAULT.equals(issuedOn);
			case ClosingPackage.CLOSING_REPORT__BALANCE:
				return BALANCE_EDEFAULT == null ? balance != null : !BALANCE_EDEFAULT.equals(balance);
			case ClosingPackage.CLOSING_REPORT__SYNTHESIS:
				return SYNTHESIS_EDEFAULT == null ? synthesis != null : !SYNTHESIS_EDEFAULT.equals(synthesis);
			case ClosingPackage.CLOSING_REPORT__RECOMMENDATIONS:
				return RECOMMENDATIONS_EDEFAULT == null ? recommendations != null : !RECOMMENDATIONS_EDEFAULT.equals(recommendations);
			case ClosingPackage.CLOSING_REPORT__AUTHOR:
				return author != null;
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
		result.append(" (issuedOn: ");
		result.append(issuedOn);
		result.append(", balance: ");
		result.append(balance);
		result.append(", synthesis: ");
		result.append(synthesis);
		result.append(", recommendations: ");
		result.append(recommendations);
		result.append(')');
		return result.toString();
	}

} //ClosingReportImpl
