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

import org.jalon.model.framing.Analysis;
import org.jalon.model.framing.Assumption;
import org.jalon.model.framing.Constraint;
import org.jalon.model.framing.Feasibility;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.ImpactAssessment;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Request;
import org.jalon.model.framing.Requirement;
import org.jalon.model.framing.ScopeItem;
import org.jalon.model.framing.Solution;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Framing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getRequest <em>Request</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getRequirements <em>Requirements</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getConstraints <em>Constraints</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getScope <em>Scope</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getAssumptions <em>Assumptions</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getFeasibility <em>Feasibility</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getImpacts <em>Impacts</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getSolutions <em>Solutions</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getObjectives <em>Objectives</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getAnalyses <em>Analyses</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.jalon.model.framing.impl.FramingImpl#getValidatedOn <em>Validated On</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FramingImpl extends ProjectElementImpl implements Framing {
	/**
	 * The cached value of the '{@link #getRequest() <em>Request</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequest()
	 * @generated
	 * @ordered
	 */
	protected Request request;

	/**
	 * The cached value of the '{@link #getRequirements() <em>Requirements</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRequirements()
	 * @generated
	 * @ordered
	 */
	protected EList<Requirement> requirements;

	/**
	 * The cached value of the '{@link #getConstraints() <em>Constraints</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraints()
	 * @generated
	 * @ordered
	 */
	protected EList<Constraint> constraints;

	/**
	 * The cached value of the '{@link #getScope() <em>Scope</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScope()
	 * @generated
	 * @ordered
	 */
	protected EList<ScopeItem> scope;

	/**
	 * The cached value of the '{@link #getAssumptions() <em>Assumptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAssumptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Assumption> assumptions;

	/**
	 * The cached value of the '{@link #getFeasibility() <em>Feasibility</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeasibility()
	 * @generated
	 * @ordered
	 */
	protected EList<Feasibility> feasibility;

	/**
	 * The cached value of the '{@link #getImpacts() <em>Impacts</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getImpacts()
	 * @generated
	 * @ordered
	 */
	protected EList<ImpactAssessment> impacts;

	/**
	 * The cached value of the '{@link #getSolutions() <em>Solutions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSolutions()
	 * @generated
	 * @ordered
	 */
	protected EList<Solution> solutions;

	/**
	 * The cached value of the '{@link #getObjectives() <em>Objectives</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObjectives()
	 * @generated
	 * @ordered
	 */
	protected EList<Objective> objectives;

	/**
	 * The cached value of the '{@link #getAnalyses() <em>Analyses</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyses()
	 * @generated
	 * @ordered
	 */
	protected EList<Analysis> analyses;

	/**
	 * The cached value of the '{@link #getValidatedBy() <em>Validated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedBy()
	 * @generated
	 * @ordered
	 */
	protected Party validatedBy;

	/**
	 * The default value of the '{@link #getValidatedOn() <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate VALIDATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getValidatedOn() <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getValidatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate validatedOn = VALIDATED_ON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FramingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return FramingPackage.Literals.FRAMING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Request getRequest() {
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRequest(Request newRequest, NotificationChain msgs) {
		Request oldRequest = request;
		request = newRequest;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, FramingPackage.FRAMING__REQUEST, oldRequest, newRequest);
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
	public void setRequest(Request newRequest) {
		if (newRequest != request) {
			NotificationChain msgs = null;
			if (request != null)
				msgs = ((InternalEObject)request).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - FramingPackage.FRAMING__REQUEST, null, msgs);
			if (newRequest != null)
				msgs = ((InternalEObject)newRequest).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - FramingPackage.FRAMING__REQUEST, null, msgs);
			msgs = basicSetRequest(newRequest, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FRAMING__REQUEST, newRequest, newRequest));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Requirement> getRequirements() {
		if (requirements == null) {
			requirements = new EObjectContainmentEList<Requirement>(Requirement.class, this, FramingPackage.FRAMING__REQUIREMENTS);
		}
		return requirements;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Constraint> getConstraints() {
		if (constraints == null) {
			constraints = new EObjectContainmentEList<Constraint>(Constraint.class, this, FramingPackage.FRAMING__CONSTRAINTS);
		}
		return constraints;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ScopeItem> getScope() {
		if (scope == null) {
			scope = new EObjectContainmentEList<ScopeItem>(ScopeItem.class, this, FramingPackage.FRAMING__SCOPE);
		}
		return scope;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Assumption> getAssumptions() {
		if (assumptions == null) {
			assumptions = new EObjectContainmentEList<Assumption>(Assumption.class, this, FramingPackage.FRAMING__ASSUMPTIONS);
		}
		return assumptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Feasibility> getFeasibility() {
		if (feasibility == null) {
			feasibility = new EObjectContainmentEList<Feasibility>(Feasibility.class, this, FramingPackage.FRAMING__FEASIBILITY);
		}
		return feasibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ImpactAssessment> getImpacts() {
		if (impacts == null) {
			impacts = new EObjectContainmentEList<ImpactAssessment>(ImpactAssessment.class, this, FramingPackage.FRAMING__IMPACTS);
		}
		return impacts;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Solution> getSolutions() {
		if (solutions == null) {
			solutions = new EObjectContainmentEList<Solution>(Solution.class, this, FramingPackage.FRAMING__SOLUTIONS);
		}
		return solutions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Objective> getObjectives() {
		if (objectives == null) {
			objectives = new EObjectContainmentEList<Objective>(Objective.class, this, FramingPackage.FRAMING__OBJECTIVES);
		}
		return objectives;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Analysis> getAnalyses() {
		if (analyses == null) {
			analyses = new EObjectContainmentEList<Analysis>(Analysis.class, this, FramingPackage.FRAMING__ANALYSES);
		}
		return analyses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getValidatedBy() {
		if (validatedBy != null && validatedBy.eIsProxy()) {
			InternalEObject oldValidatedBy = (InternalEObject)validatedBy;
			validatedBy = (Party)eResolveProxy(oldValidatedBy);
			if (validatedBy != oldValidatedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, FramingPackage.FRAMING__VALIDATED_BY, oldValidatedBy, validatedBy));
			}
		}
		return validatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetValidatedBy() {
		return validatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidatedBy(Party newValidatedBy) {
		Party oldValidatedBy = validatedBy;
		validatedBy = newValidatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FRAMING__VALIDATED_BY, oldValidatedBy, validatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getValidatedOn() {
		return validatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setValidatedOn(LocalDate newValidatedOn) {
		LocalDate oldValidatedOn = validatedOn;
		validatedOn = newValidatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, FramingPackage.FRAMING__VALIDATED_ON, oldValidatedOn, validatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case FramingPackage.FRAMING__REQUEST:
				return basicSetRequest(null, msgs);
			case FramingPackage.FRAMING__REQUIREMENTS:
				return ((InternalEList<?>)getRequirements()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__CONSTRAINTS:
				return ((InternalEList<?>)getConstraints()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__SCOPE:
				return ((InternalEList<?>)getScope()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__ASSUMPTIONS:
				return ((InternalEList<?>)getAssumptions()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__FEASIBILITY:
				return ((InternalEList<?>)getFeasibility()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__IMPACTS:
				return ((InternalEList<?>)getImpacts()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__SOLUTIONS:
				return ((InternalEList<?>)getSolutions()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__OBJECTIVES:
				return ((InternalEList<?>)getObjectives()).basicRemove(otherEnd, msgs);
			case FramingPackage.FRAMING__ANALYSES:
				return ((InternalEList<?>)getAnalyses()).basicRemove(otherEnd, msgs);
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
			case FramingPackage.FRAMING__REQUEST:
				return getRequest();
			case FramingPackage.FRAMING__REQUIREMENTS:
				return getRequirements();
			case FramingPackage.FRAMING__CONSTRAINTS:
				return getConstraints();
			case FramingPackage.FRAMING__SCOPE:
				return getScope();
			case FramingPackage.FRAMING__ASSUMPTIONS:
				return getAssumptions();
			case FramingPackage.FRAMING__FEASIBILITY:
				return getFeasibility();
			case FramingPackage.FRAMING__IMPACTS:
				return getImpacts();
			case FramingPackage.FRAMING__SOLUTIONS:
				return getSolutions();
			case FramingPackage.FRAMING__OBJECTIVES:
				return getObjectives();
			case FramingPackage.FRAMING__ANALYSES:
				return getAnalyses();
			case FramingPackage.FRAMING__VALIDATED_BY:
				if (resolve) return getValidatedBy();
				return basicGetValidatedBy();
			case FramingPackage.FRAMING__VALIDATED_ON:
				return getValidatedOn();
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
			case FramingPackage.FRAMING__REQUEST:
				setRequest((Request)newValue);
				return;
			case FramingPackage.FRAMING__REQUIREMENTS:
				getRequirements().clear();
				getRequirements().addAll((Collection<? extends Requirement>)newValue);
				return;
			case FramingPackage.FRAMING__CONSTRAINTS:
				getConstraints().clear();
				getConstraints().addAll((Collection<? extends Constraint>)newValue);
				return;
			case FramingPackage.FRAMING__SCOPE:
				getScope().clear();
				getScope().addAll((Collection<? extends ScopeItem>)newValue);
				return;
			case FramingPackage.FRAMING__ASSUMPTIONS:
				getAssumptions().clear();
				getAssumptions().addAll((Collection<? extends Assumption>)newValue);
				return;
			case FramingPackage.FRAMING__FEASIBILITY:
				getFeasibility().clear();
				getFeasibility().addAll((Collection<? extends Feasibility>)newValue);
				return;
			case FramingPackage.FRAMING__IMPACTS:
				getImpacts().clear();
				getImpacts().addAll((Collection<? extends ImpactAssessment>)newValue);
				return;
			case FramingPackage.FRAMING__SOLUTIONS:
				getSolutions().clear();
				getSolutions().addAll((Collection<? extends Solution>)newValue);
				return;
			case FramingPackage.FRAMING__OBJECTIVES:
				getObjectives().clear();
				getObjectives().addAll((Collection<? extends Objective>)newValue);
				return;
			case FramingPackage.FRAMING__ANALYSES:
				getAnalyses().clear();
				getAnalyses().addAll((Collection<? extends Analysis>)newValue);
				return;
			case FramingPackage.FRAMING__VALIDATED_BY:
				setValidatedBy((Party)newValue);
				return;
			case FramingPackage.FRAMING__VALIDATED_ON:
				setValidatedOn((LocalDate)newValue);
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
			case FramingPackage.FRAMING__REQUEST:
				setRequest((Request)null);
				return;
			case FramingPackage.FRAMING__REQUIREMENTS:
				getRequirements().clear();
				return;
			case FramingPackage.FRAMING__CONSTRAINTS:
				getConstraints().clear();
				return;
			case FramingPackage.FRAMING__SCOPE:
				getScope().clear();
				return;
			case FramingPackage.FRAMING__ASSUMPTIONS:
				getAssumptions().clear();
				return;
			case FramingPackage.FRAMING__FEASIBILITY:
				getFeasibility().clear();
				return;
			case FramingPackage.FRAMING__IMPACTS:
				getImpacts().clear();
				return;
			case FramingPackage.FRAMING__SOLUTIONS:
				getSolutions().clear();
				return;
			case FramingPackage.FRAMING__OBJECTIVES:
				getObjectives().clear();
				return;
			case FramingPackage.FRAMING__ANALYSES:
				getAnalyses().clear();
				return;
			case FramingPackage.FRAMING__VALIDATED_BY:
				setValidatedBy((Party)null);
				return;
			case FramingPackage.FRAMING__VALIDATED_ON:
				setValidatedOn(VALIDATED_ON_EDEFAULT);
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
			case FramingPackage.FRAMING__REQUEST:
				return request != null;
			case FramingPackage.FRAMING__REQUIREMENTS:
				return requirements != null && !requirements.isEmpty();
			case FramingPackage.FRAMING__CONSTRAINTS:
				return constraints != null && !constraints.isEmpty();
			case FramingPackage.FRAMING__SCOPE:
				return scope != null && !scope.isEmpty();
			case FramingPackage.FRAMING__ASSUMPTIONS:
				return assumptions != null && !assumptions.isEmpty();
			case FramingPackage.FRAMING__FEASIBILITY:
				return feasibility != null && !feasibility.isEmpty();
			case FramingPackage.FRAMING__IMPACTS:
				return impacts != null && !impacts.isEmpty();
			case FramingPackage.FRAMING__SOLUTIONS:
				return solutions != null && !solutions.isEmpty();
			case FramingPackage.FRAMING__OBJECTIVES:
				return objectives != null && !objectives.isEmpty();
			case FramingPackage.FRAMING__ANALYSES:
				return analyses != null && !analyses.isEmpty();
			case FramingPackage.FRAMING__VALIDATED_BY:
				return validatedBy != null;
			case FramingPackage.FRAMING__VALIDATED_ON:
				return VALIDATED_ON_EDEFAULT == null ? validatedOn != null : !VALIDATED_ON_EDEFAULT.equals(validatedOn);
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
		result.append(" (validatedOn: ");
		result.append(validatedOn);
		result.append(')');
		return result.toString();
	}

} //FramingImpl
