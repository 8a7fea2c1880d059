/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.InformationSource;
import org.jalon.model.framing.Request;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getRequester <em>Requester</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getStakes <em>Stakes</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getProblem <em>Problem</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getExpectedResults <em>Expected Results</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.RequestImpl#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RequestImpl extends ProjectElementImpl implements Request {
	/**
	 * The cached value of the '{@link #getRequester() <em>Requester</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequester()
	 * @generated
	 * @ordered
	 */
	protected Party requester;

	/**
	 * The default value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate RECEIVED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReceivedOn() <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReceivedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate receivedOn = RECEIVED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected String context = CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getStakes() <em>Stakes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakes()
	 * @generated
	 * @ordered
	 */
	protected static final String STAKES_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStakes() <em>Stakes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakes()
	 * @generated
	 * @ordered
	 */
	protected String stakes = STAKES_EDEFAULT;

	/**
	 * The default value of the '{@link #getProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblem()
	 * @generated
	 * @ordered
	 */
	protected static final String PROBLEM_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getProblem() <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProblem()
	 * @generated
	 * @ordered
	 */
	protected String problem = PROBLEM_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpectedResults() <em>Expected Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedResults()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_RESULTS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpectedResults() <em>Expected Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpectedResults()
	 * @generated
	 * @ordered
	 */
	protected String expectedResults = EXPECTED_RESULTS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNeeds() <em>Needs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected static final String NEEDS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected String needs = NEEDS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSources() <em>Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSources()
	 * @generated
	 * @ordered
	 */
	protected EList<InformationSource> sources;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RequestImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.REQUEST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getRequester() {
		if (requester != null && requester.eIsProxy()) {
			InternalEObject oldRequester = (InternalEObject)requester;
			requester = (Party)eResolveProxy(oldRequester);
			if (requester != oldRequester) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FramingPackage.REQUEST__REQUESTER, oldRequester, requester));
			}
		}
		return requester;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetRequester() {
		return requester;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRequester(Party newRequester) {
		Party oldRequester = requester;
		requester = newRequester;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.REQUEST__REQUESTER, oldRequester, requester));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getReceivedOn() {
		return receivedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReceivedOn(LocalDate newReceivedOn) {
		LocalDate oldReceivedOn = receivedOn;
		receivedOn = newReceivedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.REQUEST__RECEIVED_ON, oldReceivedOn, receivedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.REQUEST__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getStakes() {
		return stakes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStakes(String newStakes) {
		String oldStakes = stakes;
		stakes = newStakes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.REQUEST__STAKES, oldStakes, stakes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getProblem() {
		return problem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProblem(String newProblem) {
		String oldProblem = problem;
		problem = newProblem;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.REQUEST__PROBLEM, oldProblem, problem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpectedResults() {
		return expectedResults;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpectedResults(String newExpectedResults) {
		String oldExpectedResults = expectedResults;
		expectedResults = newExpectedResults;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.REQUEST__EXPECTED_RESULTS, oldExpectedResults, expectedResults));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNeeds() {
		return needs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNeeds(String newNeeds) {
		String oldNeeds = needs;
		needs = newNeeds;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.REQUEST__NEEDS, oldNeeds, needs));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InformationSource> getSources() {
		if (sources == null) {
			sources = new EObjectContainmentEList<InformationSource>(InformationSource.class, this, FramingPackage.REQUEST__SOURCES);
		}
		return sources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FramingPackage.REQUEST__SOURCES:
				return ((InternalEList<?>)getSources()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case FramingPackage.REQUEST__REQUESTER:
				if (resolve) return getRequester();
				return basicGetRequester();
			case FramingPackage.REQUEST__RECEIVED_ON:
				return getReceivedOn();
			case FramingPackage.REQUEST__CONTEXT:
				return getContext();
			case FramingPackage.REQUEST__STAKES:
				return getStakes();
			case FramingPackage.REQUEST__PROBLEM:
				return getProblem();
			case FramingPackage.REQUEST__EXPECTED_RESULTS:
				return getExpectedResults();
			case FramingPackage.REQUEST__NEEDS:
				return getNeeds();
			case FramingPackage.REQUEST__SOURCES:
				return getSources();
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
			case FramingPackage.REQUEST__REQUESTER:
				setRequester((Party)newValue);
				return;
			case FramingPackage.REQUEST__RECEIVED_ON:
				setReceivedOn((LocalDate)newValue);
				return;
			case FramingPackage.REQUEST__CONTEXT:
				setContext((String)newValue);
				return;
			case FramingPackage.REQUEST__STAKES:
				setStakes((String)newValue);
				return;
			case FramingPackage.REQUEST__PROBLEM:
				setProblem((String)newValue);
				return;
			case FramingPackage.REQUEST__EXPECTED_RESULTS:
				setExpectedResults((String)newValue);
				return;
			case FramingPackage.REQUEST__NEEDS:
				setNeeds((String)newValue);
				return;
			case FramingPackage.REQUEST__SOURCES:
				getSources().clear();
				getSources().addAll((Collection<? extends InformationSource>)newValue);
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
			case FramingPackage.REQUEST__REQUESTER:
				setRequester((Party)null);
				return;
			case FramingPackage.REQUEST__RECEIVED_ON:
				setReceivedOn(RECEIVED_ON_EDEFAULT);
				return;
			case FramingPackage.REQUEST__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case FramingPackage.REQUEST__STAKES:
				setStakes(STAKES_EDEFAULT);
				return;
			case FramingPackage.REQUEST__PROBLEM:
				setProblem(PROBLEM_EDEFAULT);
				return;
			case FramingPackage.REQUEST__EXPECTED_RESULTS:
				setExpectedResults(EXPECTED_RESULTS_EDEFAULT);
				return;
			case FramingPackage.REQUEST__NEEDS:
				setNeeds(NEEDS_EDEFAULT);
				return;
			case FramingPackage.REQUEST__SOURCES:
				getSources().clear();
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
			case FramingPackage.REQUEST__REQUESTER:
				return requester != null;
			case FramingPackage.REQUEST__RECEIVED_ON:
				return RECEIVED_ON_EDEFAULT == null ? receivedOn != null : !RECEIVED_ON_EDEFAULT.equals(receivedOn);
			case FramingPackage.REQUEST__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case FramingPackage.REQUEST__STAKES:
				return STAKES_EDEFAULT == null ? stakes != null : !STAKES_EDEFAULT.equals(stakes);
			case FramingPackage.REQUEST__PROBLEM:
				return PROBLEM_EDEFAULT == null ? problem != null : !PROBLEM_EDEFAULT.equals(problem);
			case FramingPackage.REQUEST__EXPECTED_RESULTS:
				return EXPECTED_RESULTS_EDEFAULT == null ? expectedResults != null : !EXPECTED_RESULTS_EDEFAULT.equals(expectedResults);
			case FramingPackage.REQUEST__NEEDS:
				return NEEDS_EDEFAULT == null ? needs != null : !NEEDS_EDEFAULT.equals(needs);
			case FramingPackage.REQUEST__SOURCES:
				return sources != null && !sources.isEmpty();
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
		result.append(" (receivedOn: ");
		result.append(receivedOn);
		result.append(", context: ");
		result.append(context);
		result.append(", stakes: ");
		result.append(stakes);
		result.append(", problem: ");
		result.append(problem);
		result.append(", expectedResults: ");
		result.append(expectedResults);
		result.append(", needs: ");
		result.append(needs);
		result.append(')');
		return result.toString();
	}

} //RequestImpl
