/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control.impl;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;
import org.jalon.model.ProjectElement;

import org.jalon.model.control.ControlPackage;
import org.jalon.model.control.Deviation;
import org.jalon.model.control.DeviationDomain;
import org.jalon.model.control.DeviationNature;
import org.jalon.model.control.DeviationState;
import org.jalon.model.control.Remedy;
import org.jalon.model.control.Trend;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Deviation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getDomain <em>Domain</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getDetectedOn <em>Detected On</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getMagnitude <em>Magnitude</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getTimeDrift <em>Time Drift</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getCostDrift <em>Cost Drift</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getTrend <em>Trend</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getConsequence <em>Consequence</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getRemedies <em>Remedies</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.jalon.model.control.impl.DeviationImpl#getDecidedOn <em>Decided On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DeviationImpl extends ProjectElementImpl implements Deviation {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected static final DeviationDomain DOMAIN_EDEFAULT = DeviationDomain.TIME;

	/**
	 * The cached value of the '{@link #getDomain() <em>Domain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDomain()
	 * @generated
	 * @ordered
	 */
	protected DeviationDomain domain = DOMAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final DeviationState STATE_EDEFAULT = DeviationState.DETECTED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected DeviationState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDetectedOn() <em>Detected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetectedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DETECTED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDetectedOn() <em>Detected On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetectedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate detectedOn = DETECTED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<ProjectElement> concerns;

	/**
	 * The default value of the '{@link #getMagnitude() <em>Magnitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagnitude()
	 * @generated
	 * @ordered
	 */
	protected static final String MAGNITUDE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMagnitude() <em>Magnitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMagnitude()
	 * @generated
	 * @ordered
	 */
	protected String magnitude = MAGNITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeDrift() <em>Time Drift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeDrift()
	 * @generated
	 * @ordered
	 */
	protected static final Duration TIME_DRIFT_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getTimeDrift() <em>Time Drift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeDrift()
	 * @generated
	 * @ordered
	 */
	protected Duration timeDrift = TIME_DRIFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCostDrift() <em>Cost Drift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostDrift()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_DRIFT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCostDrift() <em>Cost Drift</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostDrift()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal costDrift = COST_DRIFT_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected static final DeviationNature NATURE_EDEFAULT = DeviationNature.ONE_OFF;

	/**
	 * The cached value of the '{@link #getNature() <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNature()
	 * @generated
	 * @ordered
	 */
	protected DeviationNature nature = NATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrend() <em>Trend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrend()
	 * @generated
	 * @ordered
	 */
	protected static final Trend TREND_EDEFAULT = Trend.UNKNOWN;

	/**
	 * The cached value of the '{@link #getTrend() <em>Trend</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrend()
	 * @generated
	 * @ordered
	 */
	protected Trend trend = TREND_EDEFAULT;

	/**
	 * The default value of the '{@link #getConsequence() <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsequence()
	 * @generated
	 * @ordered
	 */
	protected static final String CONSEQUENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConsequence() <em>Consequence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConsequence()
	 * @generated
	 * @ordered
	 */
	protected String consequence = CONSEQUENCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getRemedies() <em>Remedies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRemedies()
	 * @generated
	 * @ordered
	 */
	protected EList<Remedy> remedies;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected Party decidedBy;

	/**
	 * The default value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DECIDED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecidedOn() <em>Decided On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate decidedOn = DECIDED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DeviationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ControlPackage.Literals.DEVIATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviationDomain getDomain() {
		return domain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDomain(DeviationDomain newDomain) {
		DeviationDomain oldDomain = domain;
		domain = newDomain == null ? DOMAIN_EDEFAULT : newDomain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__DOMAIN, oldDomain, domain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviationState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(DeviationState newState) {
		DeviationState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDetectedOn() {
		return detectedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetectedOn(LocalDate newDetectedOn) {
		LocalDate oldDetectedOn = detectedOn;
		detectedOn = newDetectedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__DETECTED_ON, oldDetectedOn, detectedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProjectElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<ProjectElement>(ProjectElement.class, this, ControlPackage.DEVIATION__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMagnitude() {
		return magnitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMagnitude(String newMagnitude) {
		String oldMagnitude = magnitude;
		magnitude = newMagnitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__MAGNITUDE, oldMagnitude, magnitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTimeDrift() {
		return timeDrift;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeDrift(Duration newTimeDrift) {
		Duration oldTimeDrift = timeDrift;
		timeDrift = newTimeDrift;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__TIME_DRIFT, oldTimeDrift, timeDrift));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCostDrift() {
		return costDrift;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostDrift(BigDecimal newCostDrift) {
		BigDecimal oldCostDrift = costDrift;
		costDrift = newCostDrift;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__COST_DRIFT, oldCostDrift, costDrift));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviationNature getNature() {
		return nature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNature(DeviationNature newNature) {
		DeviationNature oldNature = nature;
		nature = newNature == null ? NATURE_EDEFAULT : newNature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__NATURE, oldNature, nature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Trend getTrend() {
		return trend;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrend(Trend newTrend) {
		Trend oldTrend = trend;
		trend = newTrend == null ? TREND_EDEFAULT : newTrend;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__TREND, oldTrend, trend));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getConsequence() {
		return consequence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConsequence(String newConsequence) {
		String oldConsequence = consequence;
		consequence = newConsequence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__CONSEQUENCE, oldConsequence, consequence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Remedy> getRemedies() {
		if (remedies == null) {
			remedies = new EObjectContainmentEList<Remedy>(Remedy.class, this, ControlPackage.DEVIATION__REMEDIES);
		}
		return remedies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getDecidedBy() {
		if (decidedBy != null && decidedBy.eIsProxy()) {
			InternalEObject oldDecidedBy = (InternalEObject)decidedBy;
			decidedBy = (Party)eResolveProxy(oldDecidedBy);
			if (decidedBy != oldDecidedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ControlPackage.DEVIATION__DECIDED_BY, oldDecidedBy, decidedBy));
			}
		}
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(Party newDecidedBy) {
		Party oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDecidedOn() {
		return decidedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedOn(LocalDate newDecidedOn) {
		LocalDate oldDecidedOn = decidedOn;
		decidedOn = newDecidedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ControlPackage.DEVIATION__DECIDED_ON, oldDecidedOn, decidedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ControlPackage.DEVIATION__REMEDIES:
				return ((InternalEList<?>)getRemedies()).basicRemove(otherEnd, msgs);
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
			case ControlPackage.DEVIATION__CODE:
				return getCode();
			case ControlPackage.DEVIATION__DOMAIN:
				return getDomain();
			case ControlPackage.DEVIATION__STATE:
				return getState();
			case ControlPackage.DEVIATION__DETECTED_ON:
				return getDetectedOn();
			case ControlPackage.DEVIATION__CONCERNS:
				return getConcerns();
			case ControlPackage.DEVIATION__MAGNITUDE:
				return getMagnitude();
			case ControlPackage.DEVIATION__TIME_DRIFT:
				return getTimeDrift();
			case ControlPackage.DEVIATION__COST_DRIFT:
				return getCostDrift();
			case ControlPackage.DEVIATION__CAUSE:
				return getCause();
			case ControlPackage.DEVIATION__NATURE:
				return getNature();
			case ControlPackage.DEVIATION__TREND:
				return getTrend();
			case ControlPackage.DEVIATION__CONSEQUENCE:
				return getConsequence();
			case ControlPackage.DEVIATION__REMEDIES:
				return getRemedies();
			case ControlPackage.DEVIATION__DECIDED_BY:
				if (resolve) return getDecidedBy();
				return basicGetDecidedBy();
			case ControlPackage.DEVIATION__DECIDED_ON:
				return getDecidedOn();
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
			case ControlPackage.DEVIATION__CODE:
				setCode((String)newValue);
				return;
			case ControlPackage.DEVIATION__DOMAIN:
				setDomain((DeviationDomain)newValue);
				return;
			case ControlPackage.DEVIATION__STATE:
				setState((DeviationState)newValue);
				return;
			case ControlPackage.DEVIATION__DETECTED_ON:
				setDetectedOn((LocalDate)newValue);
				return;
			case ControlPackage.DEVIATION__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends ProjectElement>)newValue);
				return;
			case ControlPackage.DEVIATION__MAGNITUDE:
				setMagnitude((String)newValue);
				return;
			case ControlPackage.DEVIATION__TIME_DRIFT:
				setTimeDrift((Duration)newValue);
				return;
			case ControlPackage.DEVIATION__COST_DRIFT:
				setCostDrift((BigDecimal)newValue);
				return;
			case ControlPackage.DEVIATION__CAUSE:
				setCause((String)newValue);
				return;
			case ControlPackage.DEVIATION__NATURE:
				setNature((DeviationNature)newValue);
				return;
			case ControlPackage.DEVIATION__TREND:
				setTrend((Trend)newValue);
				return;
			case ControlPackage.DEVIATION__CONSEQUENCE:
				setConsequence((String)newValue);
				return;
			case ControlPackage.DEVIATION__REMEDIES:
				getRemedies().clear();
				getRemedies().addAll((Collection<? extends Remedy>)newValue);
				return;
			case ControlPackage.DEVIATION__DECIDED_BY:
				setDecidedBy((Party)newValue);
				return;
			case ControlPackage.DEVIATION__DECIDED_ON:
				setDecidedOn((LocalDate)newValue);
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
			case ControlPackage.DEVIATION__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__DOMAIN:
				setDomain(DOMAIN_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__DETECTED_ON:
				setDetectedOn(DETECTED_ON_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__CONCERNS:
				getConcerns().clear();
				return;
			case ControlPackage.DEVIATION__MAGNITUDE:
				setMagnitude(MAGNITUDE_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__TIME_DRIFT:
				setTimeDrift(TIME_DRIFT_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__COST_DRIFT:
				setCostDrift(COST_DRIFT_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__NATURE:
				setNature(NATURE_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__TREND:
				setTrend(TREND_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__CONSEQUENCE:
				setConsequence(CONSEQUENCE_EDEFAULT);
				return;
			case ControlPackage.DEVIATION__REMEDIES:
				getRemedies().clear();
				return;
			case ControlPackage.DEVIATION__DECIDED_BY:
				setDecidedBy((Party)null);
				return;
			case ControlPackage.DEVIATION__DECIDED_ON:
				setDecidedOn(DECIDED_ON_EDEFAULT);
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
			case ControlPackage.DEVIATION__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ControlPackage.DEVIATION__DOMAIN:
				return domain != DOMAIN_EDEFAULT;
			case ControlPackage.DEVIATION__STATE:
				return state != STATE_EDEFAULT;
			case ControlPackage.DEVIATION__DETECTED_ON:
				return DETECTED_ON_EDEFAULT == null ? detectedOn != null : !DETECTED_ON_EDEFAULT.equals(detectedOn);
			case ControlPackage.DEVIATION__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case ControlPackage.DEVIATION__MAGNITUDE:
				return MAGNITUDE_EDEFAULT == null ? magnitude != null : !MAGNITUDE_EDEFAULT.equals(magnitude);
			case ControlPackage.DEVIATION__TIME_DRIFT:
				return TIME_DRIFT_EDEFAULT == null ? timeDrift != null : !TIME_DRIFT_EDEFAULT.equals(timeDrift);
			case ControlPackage.DEVIATION__COST_DRIFT:
				return COST_DRIFT_EDEFAULT == null ? costDrift != null : !COST_DRIFT_EDEFAULT.equals(costDrift);
			case ControlPackage.DEVIATION__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case ControlPackage.DEVIATION__NATURE:
				return nature != NATURE_EDEFAULT;
			case ControlPackage.DEVIATION__TREND:
				return trend != TREND_EDEFAULT;
			case ControlPackage.DEVIATION__CONSEQUENCE:
				return CONSEQUENCE_EDEFAULT == null ? consequence != null : !CONSEQUENCE_EDEFAULT.equals(consequence);
			case ControlPackage.DEVIATION__REMEDIES:
				return remedies != null && !remedies.isEmpty();
			case ControlPackage.DEVIATION__DECIDED_BY:
				return decidedBy != null;
			case ControlPackage.DEVIATION__DECIDED_ON:
				return DECIDED_ON_EDEFAULT == null ? decidedOn != null : !DECIDED_ON_EDEFAULT.equals(decidedOn);
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
		result.append(" (code: ");
		result.append(code);
		result.append(", domain: ");
		result.append(domain);
		result.append(", state: ");
		result.append(state);
		result.append(", detectedOn: ");
		result.append(detectedOn);
		result.append(", magnitude: ");
		result.append(magnitude);
		result.append(", timeDrift: ");
		result.append(timeDrift);
		result.append(", costDrift: ");
		result.append(costDrift);
		result.append(", cause: ");
		result.append(cause);
		result.append(", nature: ");
		result.append(nature);
		result.append(", trend: ");
		result.append(trend);
		result.append(", consequence: ");
		result.append(consequence);
		result.append(", decidedOn: ");
		result.append(decidedOn);
		result.append(')');
		return result.toString();
	}

} //DeviationImpl
