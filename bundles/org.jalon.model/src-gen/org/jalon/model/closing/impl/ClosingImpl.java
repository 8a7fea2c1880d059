/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing.impl;

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

import org.jalon.model.closing.Closing;
import org.jalon.model.closing.ClosingPackage;
import org.jalon.model.closing.ClosingReport;
import org.jalon.model.closing.Evaluation;
import org.jalon.model.closing.Lesson;
import org.jalon.model.closing.SatisfactionSurvey;

import org.jalon.model.impl.ProjectElementImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Closing</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.impl.ClosingImpl#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingImpl#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingImpl#getSurveys <em>Surveys</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingImpl#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.ClosingImpl#getReports <em>Reports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ClosingImpl extends ProjectElementImpl implements Closing {
	/**
	 * The default value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CLOSED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getClosedOn() <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate closedOn = CLOSED_ON_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvaluations() <em>Evaluations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluations()
	 * @generated
	 * @ordered
	 */
	protected EList<Evaluation> evaluations;

	/**
	 * The cached value of the '{@link #getSurveys() <em>Surveys</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurveys()
	 * @generated
	 * @ordered
	 */
	protected EList<SatisfactionSurvey> surveys;

	/**
	 * The cached value of the '{@link #getLessons() <em>Lessons</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLessons()
	 * @generated
	 * @ordered
	 */
	protected EList<Lesson> lessons;

	/**
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<ClosingReport> reports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ClosingImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClosingPackage.Literals.CLOSING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getClosedOn() {
		return closedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosedOn(LocalDate newClosedOn) {
		LocalDate oldClosedOn = closedOn;
		closedOn = newClosedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.CLOSING__CLOSED_ON, oldClosedOn, closedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Evaluation> getEvaluations() {
		if (evaluations == null) {
			evaluations = new EObjectContainmentEList<Evaluation>(Evaluation.class, this, ClosingPackage.CLOSING__EVALUATIONS);
		}
		return evaluations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<SatisfactionSurvey> getSurveys() {
		if (surveys == null) {
			surveys = new EObjectContainmentEList<SatisfactionSurvey>(SatisfactionSurvey.class, this, ClosingPackage.CLOSING__SURVEYS);
		}
		return surveys;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Lesson> getLessons() {
		if (lessons == null) {
			lessons = new EObjectContainmentEList<Lesson>(Lesson.class, this, ClosingPackage.CLOSING__LESSONS);
		}
		return lessons;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClosingReport> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList<ClosingReport>(ClosingReport.class, this, ClosingPackage.CLOSING__REPORTS);
		}
		return reports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ClosingPackage.CLOSING__EVALUATIONS:
				return ((InternalEList<?>)getEvaluations()).basicRemove(otherEnd, msgs);
			case ClosingPackage.CLOSING__SURVEYS:
				return ((InternalEList<?>)getSurveys()).basicRemove(otherEnd, msgs);
			case ClosingPackage.CLOSING__LESSONS:
				return ((InternalEList<?>)getLessons()).basicRemove(otherEnd, msgs);
			case ClosingPackage.CLOSING__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
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
			case ClosingPackage.CLOSING__CLOSED_ON:
				return getClosedOn();
			case ClosingPackage.CLOSING__EVALUATIONS:
				return getEvaluations();
			case ClosingPackage.CLOSING__SURVEYS:
				return getSurveys();
			case ClosingPackage.CLOSING__LESSONS:
				return getLessons();
			case ClosingPackage.CLOSING__REPORTS:
				return getReports();
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
			case ClosingPackage.CLOSING__CLOSED_ON:
				setClosedOn((LocalDate)newValue);
				return;
			case ClosingPackage.CLOSING__EVALUATIONS:
				getEvaluations().clear();
				getEvaluations().addAll((Collection<? extends Evaluation>)newValue);
				return;
			case ClosingPackage.CLOSING__SURVEYS:
				getSurveys().clear();
				getSurveys().addAll((Collection<? extends SatisfactionSurvey>)newValue);
				return;
			case ClosingPackage.CLOSING__LESSONS:
				getLessons().clear();
				getLessons().addAll((Collection<? extends Lesson>)newValue);
				return;
			case ClosingPackage.CLOSING__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends ClosingReport>)newValue);
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
			case ClosingPackage.CLOSING__CLOSED_ON:
				setClosedOn(CLOSED_ON_EDEFAULT);
				return;
			case ClosingPackage.CLOSING__EVALUATIONS:
				getEvaluations().clear();
				return;
			case ClosingPackage.CLOSING__SURVEYS:
				getSurveys().clear();
				return;
			case ClosingPackage.CLOSING__LESSONS:
				getLessons().clear();
				return;
			case ClosingPackage.CLOSING__REPORTS:
				getReports().clear();
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
			case ClosingPackage.CLOSING__CLOSED_ON:
				return CLOSED_ON_EDEFAULT == null ? closedOn != null : !CLOSED_ON_EDEFAULT.equals(closedOn);
			case ClosingPackage.CLOSING__EVALUATIONS:
				return evaluations != null && !evaluations.isEmpty();
			case ClosingPackage.CLOSING__SURVEYS:
				return surveys != null && !surveys.isEmpty();
			case ClosingPackage.CLOSING__LESSONS:
				return lessons != null && !lessons.isEmpty();
			case ClosingPackage.CLOSING__REPORTS:
				return reports != null && !reports.isEmpty();
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
		result.append(" (closedOn: ");
		result.append(closedOn);
		result.append(')');
		return result.toString();
	}

} //ClosingImpl
