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

import org.jalon.model.ProjectElement;

import org.jalon.model.closing.Achievement;
import org.jalon.model.closing.ClosingPackage;
import org.jalon.model.closing.Evaluation;
import org.jalon.model.closing.EvaluationSubject;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Evaluation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getSubjectKind <em>Subject Kind</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getExpected <em>Expected</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getObserved <em>Observed</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getAchievement <em>Achievement</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getScore <em>Score</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getEvaluatedBy <em>Evaluated By</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getEvaluatedOn <em>Evaluated On</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.EvaluationImpl#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @generated
 */
public class EvaluationImpl extends ProjectElementImpl implements Evaluation {
	/**
	 * The default value of the '{@link #getSubjectKind() <em>Subject Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectKind()
	 * @generated
	 * @ordered
	 */
	protected static final EvaluationSubject SUBJECT_KIND_EDEFAULT = EvaluationSubject.ACTIVITY;

	/**
	 * The cached value of the '{@link #getSubjectKind() <em>Subject Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubjectKind()
	 * @generated
	 * @ordered
	 */
	protected EvaluationSubject subjectKind = SUBJECT_KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSubject() <em>Subject</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubject()
	 * @generated
	 * @ordered
	 */
	protected ProjectElement subject;

	/**
	 * The default value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected static final String CRITERION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCriterion() <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriterion()
	 * @generated
	 * @ordered
	 */
	protected String criterion = CRITERION_EDEFAULT;

	/**
	 * The default value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected static final String EXPECTED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getExpected() <em>Expected</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExpected()
	 * @generated
	 * @ordered
	 */
	protected String expected = EXPECTED_EDEFAULT;

	/**
	 * The default value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected static final String OBSERVED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getObserved() <em>Observed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getObserved()
	 * @generated
	 * @ordered
	 */
	protected String observed = OBSERVED_EDEFAULT;

	/**
	 * The default value of the '{@link #getAchievement() <em>Achievement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAchievement()
	 * @generated
	 * @ordered
	 */
	protected static final Achievement ACHIEVEMENT_EDEFAULT = Achievement.NOT_ASSESSED;

	/**
	 * The cached value of the '{@link #getAchievement() <em>Achievement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAchievement()
	 * @generated
	 * @ordered
	 */
	protected Achievement achievement = ACHIEVEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected static final int SCORE_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getScore() <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScore()
	 * @generated
	 * @ordered
	 */
	protected int score = SCORE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvaluatedBy() <em>Evaluated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluatedBy()
	 * @generated
	 * @ordered
	 */
	protected Party evaluatedBy;

	/**
	 * The default value of the '{@link #getEvaluatedOn() <em>Evaluated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate EVALUATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvaluatedOn() <em>Evaluated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvaluatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate evaluatedOn = EVALUATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected EvaluationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClosingPackage.Literals.EVALUATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EvaluationSubject getSubjectKind() {
		return subjectKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubjectKind(EvaluationSubject newSubjectKind) {
		EvaluationSubject oldSubjectKind = subjectKind;
		subjectKind = newSubjectKind == null ? SUBJECT_KIND_EDEFAULT : newSubjectKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__SUBJECT_KIND, oldSubjectKind, subjectKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectElement getSubject() {
		if (subject != null && subject.eIsProxy()) {
			InternalEObject oldSubject = (InternalEObject)subject;
			subject = (ProjectElement)eResolveProxy(oldSubject);
			if (subject != oldSubject) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ClosingPackage.EVALUATION__SUBJECT, oldSubject, subject));
			}
		}
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProjectElement basicGetSubject() {
		return subject;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubject(ProjectElement newSubject) {
		ProjectElement oldSubject = subject;
		subject = newSubject;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__SUBJECT, oldSubject, subject));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCriterion() {
		return criterion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriterion(String newCriterion) {
		String oldCriterion = criterion;
		criterion = newCriterion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__CRITERION, oldCriterion, criterion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getExpected() {
		return expected;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExpected(String newExpected) {
		String oldExpected = expected;
		expected = newExpected;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__EXPECTED, oldExpected, expected));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getObserved() {
		return observed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setObserved(String newObserved) {
		String oldObserved = observed;
		observed = newObserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__OBSERVED, oldObserved, observed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Achievement getAchievement() {
		return achievement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAchievement(Achievement newAchievement) {
		Achievement oldAchievement = achievement;
		achievement = newAchievement == null ? ACHIEVEMENT_EDEFAULT : newAchievement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__ACHIEVEMENT, oldAchievement, achievement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getScore() {
		return score;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScore(int newScore) {
		int oldScore = score;
		score = newScore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__SCORE, oldScore, score));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getEvaluatedBy() {
		if (evaluatedBy != null && evaluatedBy.eIsProxy()) {
			InternalEObject oldEvaluatedBy = (InternalEObject)evaluatedBy;
			evaluatedBy = (Party)eResolveProxy(oldEvaluatedBy);
			if (evaluatedBy != oldEvaluatedBy) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ClosingPackage.EVALUATION__EVALUATED_BY, oldEvaluatedBy, evaluatedBy));
			}
		}
		return evaluatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetEvaluatedBy() {
		return evaluatedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluatedBy(Party newEvaluatedBy) {
		Party oldEvaluatedBy = evaluatedBy;
		evaluatedBy = newEvaluatedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__EVALUATED_BY, oldEvaluatedBy, evaluatedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getEvaluatedOn() {
		return evaluatedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvaluatedOn(LocalDate newEvaluatedOn) {
		LocalDate oldEvaluatedOn = evaluatedOn;
		evaluatedOn = newEvaluatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__EVALUATED_ON, oldEvaluatedOn, evaluatedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.EVALUATION__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClosingPackage.EVALUATION__SUBJECT_KIND:
				return getSubjectKind();
			case ClosingPackage.EVALUATION__SUBJECT:
				if (resolve) return getSubject();
				return basicGetSubject();
			case ClosingPackage.EVALUATION__CRITERION:
				return getCriterion();
			case ClosingPackage.EVALUATION__EXPECTED:
				return getExpected();
			case ClosingPackage.EVALUATION__OBSERVED:
				return getObserved();
			case ClosingPackage.EVALUATION__ACHIEVEMENT:
				return getAchievement();
			case ClosingPackage.EVALUATION__SCORE:
				return getScore();
			case ClosingPackage.EVALUATION__EVALUATED_BY:
				if (resolve) return getEvaluatedBy();
				return basicGetEvaluatedBy();
			case ClosingPackage.EVALUATION__EVALUATED_ON:
				return getEvaluatedOn();
			case ClosingPackage.EVALUATION__COMMENT:
				return getComment();
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
			case ClosingPackage.EVALUATION__SUBJECT_KIND:
				setSubjectKind((EvaluationSubject)newValue);
				return;
			case ClosingPackage.EVALUATION__SUBJECT:
				setSubject((ProjectElement)newValue);
				return;
			case ClosingPackage.EVALUATION__CRITERION:
				setCriterion((String)newValue);
				return;
			case ClosingPackage.EVALUATION__EXPECTED:
				setExpected((String)newValue);
				return;
			case ClosingPackage.EVALUATION__OBSERVED:
				setObserved((String)newValue);
				return;
			case ClosingPackage.EVALUATION__ACHIEVEMENT:
				setAchievement((Achievement)newValue);
				return;
			case ClosingPackage.EVALUATION__SCORE:
				setScore((Integer)newValue);
				return;
			case ClosingPackage.EVALUATION__EVALUATED_BY:
				setEvaluatedBy((Party)newValue);
				return;
			case ClosingPackage.EVALUATION__EVALUATED_ON:
				setEvaluatedOn((LocalDate)newValue);
				return;
			case ClosingPackage.EVALUATION__COMMENT:
				setComment((String)newValue);
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
			case ClosingPackage.EVALUATION__SUBJECT_KIND:
				setSubjectKind(SUBJECT_KIND_EDEFAULT);
				return;
			case ClosingPackage.EVALUATION__SUBJECT:
				setSubject((ProjectElement)null);
				return;
			case ClosingPackage.EVALUATION__CRITERION:
				setCriterion(CRITERION_EDEFAULT);
				return;
			case ClosingPackage.EVALUATION__EXPECTED:
				setExpected(EXPECTED_EDEFAULT);
				return;
			case ClosingPackage.EVALUATION__OBSERVED:
				setObserved(OBSERVED_EDEFAULT);
				return;
			case ClosingPackage.EVALUATION__ACHIEVEMENT:
				setAchievement(ACHIEVEMENT_EDEFAULT);
				return;
			case ClosingPackage.EVALUATION__SCORE:
				setScore(SCORE_EDEFAULT);
				return;
			case ClosingPackage.EVALUATION__EVALUATED_BY:
				setEvaluatedBy((Party)null);
				return;
			case ClosingPackage.EVALUATION__EVALUATED_ON:
				setEvaluatedOn(EVALUATED_ON_EDEFAULT);
				return;
			case ClosingPackage.EVALUATION__COMMENT:
				setComment(COMMENT_EDEFAULT);
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
			case ClosingPackage.EVALUATION__SUBJECT_KIND:
				return subjectKind != SUBJECT_KIND_EDEFAULT;
			case ClosingPackage.EVALUATION__SUBJECT:
				return subject != null;
			case ClosingPackage.EVALUATION__CRITERION:
				return CRITERION_EDEFAULT == null ? criterion != null : !CRITERION_EDEFAULT.equals(criterion);
			case ClosingPackage.EVALUATION__EXPECTED:
				return EXPECTED_EDEFAULT == null ? expected != null : !EXPECTED_EDEFAULT.equals(expected);
			case ClosingPackage.EVALUATION__OBSERVED:
				return OBSERVED_EDEFAULT == null ? observed != null : !OBSERVED_EDEFAULT.equals(observed);
			case ClosingPackage.EVALUATION__ACHIEVEMENT:
				return achievement != ACHIEVEMENT_EDEFAULT;
			case ClosingPackage.EVALUATION__SCORE:
				return score != SCORE_EDEFAULT;
			case ClosingPackage.EVALUATION__EVALUATED_BY:
				return evaluatedBy != null;
			case ClosingPackage.EVALUATION__EVALUATED_ON:
				return EVALUATED_ON_EDEFAULT == null ? evaluatedOn != null : !EVALUATED_ON_EDEFAULT.equals(evaluatedOn);
			case ClosingPackage.EVALUATION__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
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
		result.append(" (subjectKind: ");
		result.append(subjectKind);
		result.append(", criterion: ");
		result.append(criterion);
		result.append(", expected: ");
		result.append(expected);
		result.append(", observed: ");
		result.append(observed);
		result.append(", achievement: ");
		result.append(achievement);
		result.append(", score: ");
		result.append(score);
		result.append(", evaluatedOn: ");
		result.append(evaluatedOn);
		result.append(", comment: ");
		result.append(comment);
		result.append(')');
		return result.toString();
	}

} //EvaluationImpl
