/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk.impl;

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

import org.jalon.model.breakdown.ThreePointEstimate;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskCategory;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskProximity;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Risk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getCategory <em>Category</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getEvent <em>Event</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getEffect <em>Effect</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getProximity <em>Proximity</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getProbability <em>Probability</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getTimeImpact <em>Time Impact</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getTimeEstimate <em>Time Estimate</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getCostImpact <em>Cost Impact</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getAssessments <em>Assessments</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getResponses <em>Responses</em>}</li>
 *   <li>{@link org.jalon.model.risk.impl.RiskImpl#getOccurredOn <em>Occurred On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RiskImpl extends ProjectElementImpl implements Risk {
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
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final RiskKind KIND_EDEFAULT = RiskKind.THREAT;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected RiskKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected static final RiskCategory CATEGORY_EDEFAULT = RiskCategory.TECHNICAL;

	/**
	 * The cached value of the '{@link #getCategory() <em>Category</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCategory()
	 * @generated
	 * @ordered
	 */
	protected RiskCategory category = CATEGORY_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final RiskState STATE_EDEFAULT = RiskState.IDENTIFIED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected RiskState state = STATE_EDEFAULT;

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
	 * The default value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected static final String EVENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvent() <em>Event</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvent()
	 * @generated
	 * @ordered
	 */
	protected String event = EVENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFECT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffect() <em>Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffect()
	 * @generated
	 * @ordered
	 */
	protected String effect = EFFECT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProximity() <em>Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProximity()
	 * @generated
	 * @ordered
	 */
	protected static final RiskProximity PROXIMITY_EDEFAULT = RiskProximity.IMMINENT;

	/**
	 * The cached value of the '{@link #getProximity() <em>Proximity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProximity()
	 * @generated
	 * @ordered
	 */
	protected RiskProximity proximity = PROXIMITY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Party owner;

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
	 * The default value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected static final double PROBABILITY_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProbability() <em>Probability</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProbability()
	 * @generated
	 * @ordered
	 */
	protected double probability = PROBABILITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeImpact() <em>Time Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeImpact()
	 * @generated
	 * @ordered
	 */
	protected static final Duration TIME_IMPACT_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getTimeImpact() <em>Time Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeImpact()
	 * @generated
	 * @ordered
	 */
	protected Duration timeImpact = TIME_IMPACT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getTimeEstimate() <em>Time Estimate</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeEstimate()
	 * @generated
	 * @ordered
	 */
	protected ThreePointEstimate timeEstimate;

	/**
	 * The default value of the '{@link #getCostImpact() <em>Cost Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostImpact()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal COST_IMPACT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCostImpact() <em>Cost Impact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCostImpact()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal costImpact = COST_IMPACT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAssessments() <em>Assessments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssessments()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskAssessment> assessments;

	/**
	 * The cached value of the '{@link #getResponses() <em>Responses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResponses()
	 * @generated
	 * @ordered
	 */
	protected EList<RiskResponse> responses;

	/**
	 * The default value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate OCCURRED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOccurredOn() <em>Occurred On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOccurredOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate occurredOn = OCCURRED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RiskImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return RiskPackage.Literals.RISK;
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(RiskKind newKind) {
		RiskKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskCategory getCategory() {
		return category;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCategory(RiskCategory newCategory) {
		RiskCategory oldCategory = category;
		category = newCategory == null ? CATEGORY_EDEFAULT : newCategory;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__CATEGORY, oldCategory, category));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(RiskState newState) {
		RiskState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__STATE, oldState, state));
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
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvent() {
		return event;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvent(String newEvent) {
		String oldEvent = event;
		event = newEvent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__EVENT, oldEvent, event));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffect() {
		return effect;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffect(String newEffect) {
		String oldEffect = effect;
		effect = newEffect;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__EFFECT, oldEffect, effect));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskProximity getProximity() {
		return proximity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProximity(RiskProximity newProximity) {
		RiskProximity oldProximity = proximity;
		proximity = newProximity == null ? PROXIMITY_EDEFAULT : newProximity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__PROXIMITY, oldProximity, proximity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Party)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, RiskPackage.RISK__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Party newOwner) {
		Party oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProjectElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<ProjectElement>(ProjectElement.class, this, RiskPackage.RISK__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProbability() {
		return probability;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProbability(double newProbability) {
		double oldProbability = probability;
		probability = newProbability;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__PROBABILITY, oldProbability, probability));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getTimeImpact() {
		return timeImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeImpact(Duration newTimeImpact) {
		Duration oldTimeImpact = timeImpact;
		timeImpact = newTimeImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__TIME_IMPACT, oldTimeImpact, timeImpact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ThreePointEstimate getTimeEstimate() {
		return timeEstimate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTimeEstimate(ThreePointEstimate newTimeEstimate, NotificationChain msgs) {
		ThreePointEstimate oldTimeEstimate = timeEstimate;
		timeEstimate = newTimeEstimate;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__TIME_ESTIMATE, oldTimeEstimate, newTimeEstimate);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeEstimate(ThreePointEstimate newTimeEstimate) {
		if (newTimeEstimate != timeEstimate) {
			NotificationChain msgs = null;
			if (timeEstimate != null)
				msgs = ((InternalEObject)timeEstimate).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - RiskPackage.RISK__TIME_ESTIMATE, null, msgs);
			if (newTimeEstimate != null)
				msgs = ((InternalEObject)newTimeEstimate).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - RiskPackage.RISK__TIME_ESTIMATE, null, msgs);
			msgs = basicSetTimeEstimate(newTimeEstimate, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__TIME_ESTIMATE, newTimeEstimate, newTimeEstimate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getCostImpact() {
		return costImpact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCostImpact(BigDecimal newCostImpact) {
		BigDecimal oldCostImpact = costImpact;
		costImpact = newCostImpact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__COST_IMPACT, oldCostImpact, costImpact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskAssessment> getAssessments() {
		if (assessments == null) {
			assessments = new EObjectContainmentEList<RiskAssessment>(RiskAssessment.class, this, RiskPackage.RISK__ASSESSMENTS);
		}
		return assessments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<RiskResponse> getResponses() {
		if (responses == null) {
			responses = new EObjectContainmentEList<RiskResponse>(RiskResponse.class, this, RiskPackage.RISK__RESPONSES);
		}
		return responses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getOccurredOn() {
		return occurredOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOccurredOn(LocalDate newOccurredOn) {
		LocalDate oldOccurredOn = occurredOn;
		occurredOn = newOccurredOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, RiskPackage.RISK__OCCURRED_ON, oldOccurredOn, occurredOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case RiskPackage.RISK__TIME_ESTIMATE:
				return basicSetTimeEstimate(null, msgs);
			case RiskPackage.RISK__ASSESSMENTS:
				return ((InternalEList<?>)getAssessments()).basicRemove(otherEnd, msgs);
			case RiskPackage.RISK__RESPONSES:
				return ((InternalEList<?>)getResponses()).basicRemove(otherEnd, msgs);
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
			case RiskPackage.RISK__CODE:
				return getCode();
			case RiskPackage.RISK__KIND:
				return getKind();
			case RiskPackage.RISK__CATEGORY:
				return getCategory();
			case RiskPackage.RISK__STATE:
				return getState();
			case RiskPackage.RISK__CAUSE:
				return getCause();
			case RiskPackage.RISK__EVENT:
				return getEvent();
			case RiskPackage.RISK__EFFECT:
				return getEffect();
			case RiskPackage.RISK__PROXIMITY:
				return getProximity();
			case RiskPackage.RISK__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case RiskPackage.RISK__CONCERNS:
				return getConcerns();
			case RiskPackage.RISK__PROBABILITY:
				return getProbability();
			case RiskPackage.RISK__TIME_IMPACT:
				return getTimeImpact();
			case RiskPackage.RISK__TIME_ESTIMATE:
				return getTimeEstimate();
			case RiskPackage.RISK__COST_IMPACT:
				return getCostImpact();
			case RiskPackage.RISK__ASSESSMENTS:
				return getAssessments();
			case RiskPackage.RISK__RESPONSES:
				return getResponses();
			case RiskPackage.RISK__OCCURRED_ON:
				return getOccurredOn();
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
			case RiskPackage.RISK__CODE:
				setCode((String)newValue);
				return;
			case RiskPackage.RISK__KIND:
				setKind((RiskKind)newValue);
				return;
			case RiskPackage.RISK__CATEGORY:
				setCategory((RiskCategory)newValue);
				return;
			case RiskPackage.RISK__STATE:
				setState((RiskState)newValue);
				return;
			case RiskPackage.RISK__CAUSE:
				setCause((String)newValue);
				return;
			case RiskPackage.RISK__EVENT:
				setEvent((String)newValue);
				return;
			case RiskPackage.RISK__EFFECT:
				setEffect((String)newValue);
				return;
			case RiskPackage.RISK__PROXIMITY:
				setProximity((RiskProximity)newValue);
				return;
			case RiskPackage.RISK__OWNER:
				setOwner((Party)newValue);
				return;
			case RiskPackage.RISK__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends ProjectElement>)newValue);
				return;
			case RiskPackage.RISK__PROBABILITY:
				setProbability((Double)newValue);
				return;
			case RiskPackage.RISK__TIME_IMPACT:
				setTimeImpact((Duration)newValue);
				return;
			case RiskPackage.RISK__TIME_ESTIMATE:
				setTimeEstimate((ThreePointEstimate)newValue);
				return;
			case RiskPackage.RISK__COST_IMPACT:
				setCostImpact((BigDecimal)newValue);
				return;
			case RiskPackage.RISK__ASSESSMENTS:
				getAssessments().clear();
				getAssessments().addAll((Collection<? extends RiskAssessment>)newValue);
				return;
			case RiskPackage.RISK__RESPONSES:
				getResponses().clear();
				getResponses().addAll((Collection<? extends RiskResponse>)newValue);
				return;
			case RiskPackage.RISK__OCCURRED_ON:
				setOccurredOn((LocalDate)newValue);
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
			case RiskPackage.RISK__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case RiskPackage.RISK__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case RiskPackage.RISK__CATEGORY:
				setCategory(CATEGORY_EDEFAULT);
				return;
			case RiskPackage.RISK__STATE:
				setState(STATE_EDEFAULT);
				return;
			case RiskPackage.RISK__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case RiskPackage.RISK__EVENT:
				setEvent(EVENT_EDEFAULT);
				return;
			case RiskPackage.RISK__EFFECT:
				setEffect(EFFECT_EDEFAULT);
				return;
			case RiskPackage.RISK__PROXIMITY:
				setProximity(PROXIMITY_EDEFAULT);
				return;
			case RiskPackage.RISK__OWNER:
				setOwner((Party)null);
				return;
			case RiskPackage.RISK__CONCERNS:
				getConcerns().clear();
				return;
			case RiskPackage.RISK__PROBABILITY:
				setProbability(PROBABILITY_EDEFAULT);
				return;
			case RiskPackage.RISK__TIME_IMPACT:
				setTimeImpact(TIME_IMPACT_EDEFAULT);
				return;
			case RiskPackage.RISK__TIME_ESTIMATE:
				setTimeEstimate((ThreePointEstimate)null);
				return;
			case RiskPackage.RISK__COST_IMPACT:
				setCostImpact(COST_IMPACT_EDEFAULT);
				return;
			case RiskPackage.RISK__ASSESSMENTS:
				getAssessments().clear();
				return;
			case RiskPackage.RISK__RESPONSES:
				getResponses().clear();
				return;
			case RiskPackage.RISK__OCCURRED_ON:
				setOccurredOn(OCCURRED_ON_EDEFAULT);
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
			case RiskPackage.RISK__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case RiskPackage.RISK__KIND:
				return kind != KIND_EDEFAULT;
			case RiskPackage.RISK__CATEGORY:
				return category != CATEGORY_EDEFAULT;
			case RiskPackage.RISK__STATE:
				return state != STATE_EDEFAULT;
			case RiskPackage.RISK__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case RiskPackage.RISK__EVENT:
				return EVENT_EDEFAULT == null ? event != null : !EVENT_EDEFAULT.equals(event);
			case RiskPackage.RISK__EFFECT:
				return EFFECT_EDEFAULT == null ? effect != null : !EFFECT_EDEFAULT.equals(effect);
			case RiskPackage.RISK__PROXIMITY:
				return proximity != PROXIMITY_EDEFAULT;
			case RiskPackage.RISK__OWNER:
				return owner != null;
			case RiskPackage.RISK__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case RiskPackage.RISK__PROBABILITY:
				return probability != PROBABILITY_EDEFAULT;
			case RiskPackage.RISK__TIME_IMPACT:
				return TIME_IMPACT_EDEFAULT == null ? timeImpact != null : !TIME_IMPACT_EDEFAULT.equals(timeImpact);
			case RiskPackage.RISK__TIME_ESTIMATE:
				return timeEstimate != null;
			case RiskPackage.RISK__COST_IMPACT:
				return COST_IMPACT_EDEFAULT == null ? costImpact != null : !COST_IMPACT_EDEFAULT.equals(costImpact);
			case RiskPackage.RISK__ASSESSMENTS:
				return assessments != null && !assessments.isEmpty();
			case RiskPackage.RISK__RESPONSES:
				return responses != null && !responses.isEmpty();
			case RiskPackage.RISK__OCCURRED_ON:
				return OCCURRED_ON_EDEFAULT == null ? occurredOn != null : !OCCURRED_ON_EDEFAULT.equals(occurredOn);
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
		result.append(", kind: ");
		result.append(kind);
		result.append(", category: ");
		result.append(category);
		result.append(", state: ");
		result.append(state);
		result.append(", cause: ");
		result.append(cause);
		result.append(", event: ");
		result.append(event);
		result.append(", effect: ");
		result.append(effect);
		result.append(", proximity: ");
		result.append(proximity);
		result.append(", probability: ");
		result.append(probability);
		result.append(", timeImpact: ");
		result.append(timeImpact);
		result.append(", costImpact: ");
		result.append(costImpact);
		result.append(", occurredOn: ");
		result.append(occurredOn);
		result.append(')');
		return result.toString();
	}

} //RiskImpl
