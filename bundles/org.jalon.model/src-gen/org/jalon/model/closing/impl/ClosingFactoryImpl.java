/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jalon.model.closing.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClosingFactoryImpl extends EFactoryImpl implements ClosingFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static ClosingFactory init() {
		try {
			ClosingFactory theClosingFactory = (ClosingFactory)EPackage.Registry.INSTANCE.getEFactory(ClosingPackage.eNS_URI);
			if (theClosingFactory != null) {
				return theClosingFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new ClosingFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClosingFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case ClosingPackage.CLOSING: return createClosing();
			case ClosingPackage.EVALUATION: return createEvaluation();
			case ClosingPackage.SATISFACTION_SURVEY: return createSatisfactionSurvey();
			case ClosingPackage.SURVEY_ANSWER: return createSurveyAnswer();
			case ClosingPackage.LESSON: return createLesson();
			case ClosingPackage.CLOSING_REPORT: return createClosingReport();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case ClosingPackage.EVALUATION_SUBJECT:
				return createEvaluationSubjectFromString(eDataType, initialValue);
			case ClosingPackage.ACHIEVEMENT:
				return createAchievementFromString(eDataType, initialValue);
			case ClosingPackage.LESSON_PLANE:
				return createLessonPlaneFromString(eDataType, initialValue);
			case ClosingPackage.LESSON_KIND:
				return createLessonKindFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case ClosingPackage.EVALUATION_SUBJECT:
				return convertEvaluationSubjectToString(eDataType, instanceValue);
			case ClosingPackage.ACHIEVEMENT:
				return convertAchievementToString(eDataType, instanceValue);
			case ClosingPackage.LESSON_PLANE:
				return convertLessonPlaneToString(eDataType, instanceValue);
			case ClosingPackage.LESSON_KIND:
				return convertLessonKindToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Closing createClosing() {
		ClosingImpl closing = new ClosingImpl();
		return closing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Evaluation createEvaluation() {
		EvaluationImpl evaluation = new EvaluationImpl();
		return evaluation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SatisfactionSurvey createSatisfactionSurvey() {
		SatisfactionSurveyImpl satisfactionSurvey = new SatisfactionSurveyImpl();
		return satisfactionSurvey;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SurveyAnswer createSurveyAnswer() {
		SurveyAnswerImpl surveyAnswer = new SurveyAnswerImpl();
		return surveyAnswer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lesson createLesson() {
		LessonImpl lesson = new LessonImpl();
		return lesson;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClosingReport createClosingReport() {
		ClosingReportImpl closingReport = new ClosingReportImpl();
		return closingReport;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public EvaluationSubject createEvaluationSubjectFromString(EDataType eDataType, String initialValue) {
		EvaluationSubject result = EvaluationSubject.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertEvaluationSubjectToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Achievement createAchievementFromString(EDataType eDataType, String initialValue) {
		Achievement result = Achievement.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAchievementToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LessonPlane createLessonPlaneFromString(EDataType eDataType, String initialValue) {
		LessonPlane result = LessonPlane.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLessonPlaneToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LessonKind createLessonKindFromString(EDataType eDataType, String initialValue) {
		LessonKind result = LessonKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLessonKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClosingPackage getClosingPackage() {
		return (ClosingPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static ClosingPackage getPackage() {
		return ClosingPackage.eINSTANCE;
	}

} //ClosingFactoryImpl
