/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jalon.model.ModelPackage;

import org.jalon.model.breakdown.BreakdownPackage;

import org.jalon.model.breakdown.impl.BreakdownPackageImpl;

import org.jalon.model.closing.Achievement;
import org.jalon.model.closing.Closing;
import org.jalon.model.closing.ClosingFactory;
import org.jalon.model.closing.ClosingPackage;
import org.jalon.model.closing.ClosingReport;
import org.jalon.model.closing.Evaluation;
import org.jalon.model.closing.EvaluationSubject;
import org.jalon.model.closing.Lesson;
import org.jalon.model.closing.LessonKind;
import org.jalon.model.closing.LessonPlane;
import org.jalon.model.closing.SatisfactionSurvey;
import org.jalon.model.closing.SurveyAnswer;

import org.jalon.model.control.ControlPackage;

import org.jalon.model.control.impl.ControlPackageImpl;

import org.jalon.model.diagrams.DiagramsPackage;

import org.jalon.model.diagrams.impl.DiagramsPackageImpl;

import org.jalon.model.framing.FramingPackage;

import org.jalon.model.framing.impl.FramingPackageImpl;

import org.jalon.model.impl.ModelPackageImpl;

import org.jalon.model.meetings.MeetingsPackage;

import org.jalon.model.meetings.impl.MeetingsPackageImpl;

import org.jalon.model.project.ProjectPackage;

import org.jalon.model.project.impl.ProjectPackageImpl;

import org.jalon.model.resources.ResourcesPackage;

import org.jalon.model.resources.impl.ResourcesPackageImpl;

import org.jalon.model.risk.RiskPackage;

import org.jalon.model.risk.impl.RiskPackageImpl;

import org.jalon.model.stakeholders.StakeholdersPackage;

import org.jalon.model.stakeholders.impl.StakeholdersPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ClosingPackageImpl extends EPackageImpl implements ClosingPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass closingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass evaluationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass satisfactionSurveyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass surveyAnswerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lessonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass closingReportEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum evaluationSubjectEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum achievementEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lessonPlaneEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum lessonKindEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.jalon.model.closing.ClosingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ClosingPackageImpl() {
		super(eNS_URI, ClosingFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link ClosingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ClosingPackage init() {
		if (isInited) return (ClosingPackage)EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredClosingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ClosingPackageImpl theClosingPackage = registeredClosingPackage instanceof ClosingPackageImpl ? (ClosingPackageImpl)registeredClosingPackage : new ClosingPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);
		FramingPackageImpl theFramingPackage = (FramingPackageImpl)(registeredPackage instanceof FramingPackageImpl ? registeredPackage : FramingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);
		BreakdownPackageImpl theBreakdownPackage = (BreakdownPackageImpl)(registeredPackage instanceof BreakdownPackageImpl ? registeredPackage : BreakdownPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StakeholdersPackage.eNS_URI);
		StakeholdersPackageImpl theStakeholdersPackage = (StakeholdersPackageImpl)(registeredPackage instanceof StakeholdersPackageImpl ? registeredPackage : StakeholdersPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = (MeetingsPackageImpl)(registeredPackage instanceof MeetingsPackageImpl ? registeredPackage : MeetingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ControlPackageImpl theControlPackage = (ControlPackageImpl)(registeredPackage instanceof ControlPackageImpl ? registeredPackage : ControlPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);
		DiagramsPackageImpl theDiagramsPackage = (DiagramsPackageImpl)(registeredPackage instanceof DiagramsPackageImpl ? registeredPackage : DiagramsPackage.eINSTANCE);

		// Create package meta-data objects
		theClosingPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theClosingPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theClosingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ClosingPackage.eNS_URI, theClosingPackage);
		return theClosingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClosing() {
		return closingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosing_ClosedOn() {
		return (EAttribute)closingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClosing_Evaluations() {
		return (EReference)closingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClosing_Surveys() {
		return (EReference)closingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClosing_Lessons() {
		return (EReference)closingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClosing_Reports() {
		return (EReference)closingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getEvaluation() {
		return evaluationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_SubjectKind() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_Subject() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Criterion() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Expected() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Observed() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Achievement() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Score() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getEvaluation_EvaluatedBy() {
		return (EReference)evaluationEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_EvaluatedOn() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getEvaluation_Comment() {
		return (EAttribute)evaluationEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSatisfactionSurvey() {
		return satisfactionSurveyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSatisfactionSurvey_HeldOn() {
		return (EAttribute)satisfactionSurveyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSatisfactionSurvey_Answers() {
		return (EReference)satisfactionSurveyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSatisfactionSurvey_Conclusion() {
		return (EAttribute)satisfactionSurveyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSurveyAnswer() {
		return surveyAnswerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSurveyAnswer_Respondent() {
		return (EReference)surveyAnswerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyAnswer_Question() {
		return (EAttribute)surveyAnswerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyAnswer_Score() {
		return (EAttribute)surveyAnswerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSurveyAnswer_Comment() {
		return (EAttribute)surveyAnswerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLesson() {
		return lessonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Plane() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Kind() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Context() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_WhatHappened() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Cause() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Recommendation() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Keywords() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_Concerns() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLesson_Author() {
		return (EReference)lessonEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_LearnedOn() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLesson_Shareable() {
		return (EAttribute)lessonEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getClosingReport() {
		return closingReportEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosingReport_IssuedOn() {
		return (EAttribute)closingReportEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosingReport_Balance() {
		return (EAttribute)closingReportEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosingReport_Synthesis() {
		return (EAttribute)closingReportEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getClosingReport_Recommendations() {
		return (EAttribute)closingReportEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getClosingReport_Author() {
		return (EReference)closingReportEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEvaluationSubject() {
		return evaluationSubjectEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAchievement() {
		return achievementEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLessonPlane() {
		return lessonPlaneEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLessonKind() {
		return lessonKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ClosingFactory getClosingFactory() {
		return (ClosingFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		closingEClass = createEClass(CLOSING);
		createEAttribute(closingEClass, CLOSING__CLOSED_ON);
		createEReference(closingEClass, CLOSING__EVALUATIONS);
		createEReference(closingEClass, CLOSING__SURVEYS);
		createEReference(closingEClass, CLOSING__LESSONS);
		createEReference(closingEClass, CLOSING__REPORTS);

		evaluationEClass = createEClass(EVALUATION);
		createEAttribute(evaluationEClass, EVALUATION__SUBJECT_KIND);
		createEReference(evaluationEClass, EVALUATION__SUBJECT);
		createEAttribute(evaluationEClass, EVALUATION__CRITERION);
		createEAttribute(evaluationEClass, EVALUATION__EXPECTED);
		createEAttribute(evaluationEClass, EVALUATION__OBSERVED);
		createEAttribute(evaluationEClass, EVALUATION__ACHIEVEMENT);
		createEAttribute(evaluationEClass, EVALUATION__SCORE);
		createEReference(evaluationEClass, EVALUATION__EVALUATED_BY);
		createEAttribute(evaluationEClass, EVALUATION__EVALUATED_ON);
		createEAttribute(evaluationEClass, EVALUATION__COMMENT);

		satisfactionSurveyEClass = createEClass(SATISFACTION_SURVEY);
		createEAttribute(satisfactionSurveyEClass, SATISFACTION_SURVEY__HELD_ON);
		createEReference(satisfactionSurveyEClass, SATISFACTION_SURVEY__ANSWERS);
		createEAttribute(satisfactionSurveyEClass, SATISFACTION_SURVEY__CONCLUSION);

		surveyAnswerEClass = createEClass(SURVEY_ANSWER);
		createEReference(surveyAnswerEClass, SURVEY_ANSWER__RESPONDENT);
		createEAttribute(surveyAnswerEClass, SURVEY_ANSWER__QUESTION);
		createEAttribute(surveyAnswerEClass, SURVEY_ANSWER__SCORE);
		createEAttribute(surveyAnswerEClass, SURVEY_ANSWER__COMMENT);

		lessonEClass = createEClass(LESSON);
		createEAttribute(lessonEClass, LESSON__PLANE);
		createEAttribute(lessonEClass, LESSON__KIND);
		createEAttribute(lessonEClass, LESSON__CONTEXT);
		createEAttribute(lessonEClass, LESSON__WHAT_HAPPENED);
		createEAttribute(lessonEClass, LESSON__CAUSE);
		createEAttribute(lessonEClass, LESSON__RECOMMENDATION);
		createEAttribute(lessonEClass, LESSON__KEYWORDS);
		createEReference(lessonEClass, LESSON__CONCERNS);
		createEReference(lessonEClass, LESSON__AUTHOR);
		createEAttribute(lessonEClass, LESSON__LEARNED_ON);
		createEAttribute(lessonEClass, LESSON__SHAREABLE);

		closingReportEClass = createEClass(CLOSING_REPORT);
		createEAttribute(closingReportEClass, CLOSING_REPORT__ISSUED_ON);
		createEAttribute(closingReportEClass, CLOSING_REPORT__BALANCE);
		createEAttribute(closingReportEClass, CLOSING_REPORT__SYNTHESIS);
		createEAttribute(closingReportEClass, CLOSING_REPORT__RECOMMENDATIONS);
		createEReference(closingReportEClass, CLOSING_REPORT__AUTHOR);

		// Create enums
		evaluationSubjectEEnum = createEEnum(EVALUATION_SUBJECT);
		achievementEEnum = createEEnum(ACHIEVEMENT);
		lessonPlaneEEnum = createEEnum(LESSON_PLANE);
		lessonKindEEnum = createEEnum(LESSON_KIND);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ResourcesPackage theResourcesPackage = (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		closingEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		evaluationEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		satisfactionSurveyEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		surveyAnswerEClass.getESuperTypes().add(theModelPackage.getIdentified());
		lessonEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		closingReportEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(closingEClass, Closing.class, "Closing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClosing_ClosedOn(), theModelPackage.getLocalDate(), "closedOn", null, 0, 1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClosing_Evaluations(), this.getEvaluation(), null, "evaluations", null, 0, -1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClosing_Surveys(), this.getSatisfactionSurvey(), null, "surveys", null, 0, -1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClosing_Lessons(), this.getLesson(), null, "lessons", null, 0, -1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClosing_Reports(), this.getClosingReport(), null, "reports", null, 0, -1, Closing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(evaluationEClass, Evaluation.class, "Evaluation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getEvaluation_SubjectKind(), this.getEvaluationSubject(), "subjectKind", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluation_Subject(), theModelPackage.getProjectElement(), null, "subject", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Criterion(), ecorePackage.getEString(), "criterion", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Expected(), ecorePackage.getEString(), "expected", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Observed(), ecorePackage.getEString(), "observed", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Achievement(), this.getAchievement(), "achievement", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Score(), ecorePackage.getEInt(), "score", "3", 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getEvaluation_EvaluatedBy(), theResourcesPackage.getParty(), null, "evaluatedBy", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_EvaluatedOn(), theModelPackage.getLocalDate(), "evaluatedOn", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getEvaluation_Comment(), theModelPackage.getText(), "comment", null, 0, 1, Evaluation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(satisfactionSurveyEClass, SatisfactionSurvey.class, "SatisfactionSurvey", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSatisfactionSurvey_HeldOn(), theModelPackage.getLocalDate(), "heldOn", null, 0, 1, SatisfactionSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSatisfactionSurvey_Answers(), this.getSurveyAnswer(), null, "answers", null, 0, -1, SatisfactionSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSatisfactionSurvey_Conclusion(), theModelPackage.getText(), "conclusion", null, 0, 1, SatisfactionSurvey.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(surveyAnswerEClass, SurveyAnswer.class, "SurveyAnswer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSurveyAnswer_Respondent(), theResourcesPackage.getParty(), null, "respondent", null, 0, 1, SurveyAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyAnswer_Question(), ecorePackage.getEString(), "question", null, 0, 1, SurveyAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyAnswer_Score(), ecorePackage.getEInt(), "score", "3", 0, 1, SurveyAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSurveyAnswer_Comment(), theModelPackage.getText(), "comment", null, 0, 1, SurveyAnswer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lessonEClass, Lesson.class, "Lesson", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLesson_Plane(), this.getLessonPlane(), "plane", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Kind(), this.getLessonKind(), "kind", "DIFFICULTY", 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Context(), theModelPackage.getText(), "context", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_WhatHappened(), theModelPackage.getText(), "whatHappened", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Cause(), theModelPackage.getText(), "cause", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Recommendation(), theModelPackage.getText(), "recommendation", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Keywords(), ecorePackage.getEString(), "keywords", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLesson_Author(), theResourcesPackage.getParty(), null, "author", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_LearnedOn(), theModelPackage.getLocalDate(), "learnedOn", null, 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLesson_Shareable(), ecorePackage.getEBoolean(), "shareable", "true", 0, 1, Lesson.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(closingReportEClass, ClosingReport.class, "ClosingReport", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getClosingReport_IssuedOn(), theModelPackage.getLocalDate(), "issuedOn", null, 0, 1, ClosingReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClosingReport_Balance(), theModelPackage.getText(), "balance", null, 0, 1, ClosingReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClosingReport_Synthesis(), theModelPackage.getText(), "synthesis", null, 0, 1, ClosingReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getClosingReport_Recommendations(), theModelPackage.getText(), "recommendations", null, 0, 1, ClosingReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getClosingReport_Author(), theResourcesPackage.getParty(), null, "author", null, 0, 1, ClosingReport.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(evaluationSubjectEEnum, EvaluationSubject.class, "EvaluationSubject");
		addEEnumLiteral(evaluationSubjectEEnum, EvaluationSubject.ACTIVITY);
		addEEnumLiteral(evaluationSubjectEEnum, EvaluationSubject.PROCESS);
		addEEnumLiteral(evaluationSubjectEEnum, EvaluationSubject.PRODUCT);
		addEEnumLiteral(evaluationSubjectEEnum, EvaluationSubject.SUPPLIER);
		addEEnumLiteral(evaluationSubjectEEnum, EvaluationSubject.OBJECTIVE);

		initEEnum(achievementEEnum, Achievement.class, "Achievement");
		addEEnumLiteral(achievementEEnum, Achievement.NOT_ASSESSED);
		addEEnumLiteral(achievementEEnum, Achievement.NOT_REACHED);
		addEEnumLiteral(achievementEEnum, Achievement.PARTLY);
		addEEnumLiteral(achievementEEnum, Achievement.REACHED);
		addEEnumLiteral(achievementEEnum, Achievement.EXCEEDED);

		initEEnum(lessonPlaneEEnum, LessonPlane.class, "LessonPlane");
		addEEnumLiteral(lessonPlaneEEnum, LessonPlane.TECHNICAL_QUALITY);
		addEEnumLiteral(lessonPlaneEEnum, LessonPlane.ORGANISATIONAL_SOCIAL);
		addEEnumLiteral(lessonPlaneEEnum, LessonPlane.ECONOMIC);

		initEEnum(lessonKindEEnum, LessonKind.class, "LessonKind");
		addEEnumLiteral(lessonKindEEnum, LessonKind.SUCCESS);
		addEEnumLiteral(lessonKindEEnum, LessonKind.DIFFICULTY);
		addEEnumLiteral(lessonKindEEnum, LessonKind.IDEA);

		// Create annotations
		// http://jalon.org/model/meta
		createMetaAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://jalon.org/model/meta</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createMetaAnnotations() {
		String source = "http://jalon.org/model/meta";
		addAnnotation
		  (closingEClass,
		   source,
		   new String[] {
			   "criterion", "C7.8"
		   });
		addAnnotation
		  (getClosing_ClosedOn(),
		   source,
		   new String[] {
			   "criterion", "C7.8",
			   "unit", "date"
		   });
		addAnnotation
		  (getClosing_Evaluations(),
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (getClosing_Surveys(),
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (getClosing_Lessons(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getClosing_Reports(),
		   source,
		   new String[] {
			   "criterion", "C7.8"
		   });
		addAnnotation
		  (evaluationEClass,
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (getEvaluation_SubjectKind(),
		   source,
		   new String[] {
			   "criterion", "C7.3"
		   });
		addAnnotation
		  (getEvaluation_Subject(),
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (getEvaluation_Criterion(),
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (getEvaluation_Expected(),
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (getEvaluation_Observed(),
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (getEvaluation_Achievement(),
		   source,
		   new String[] {
			   "criterion", "C7.5"
		   });
		addAnnotation
		  (getEvaluation_Score(),
		   source,
		   new String[] {
			   "criterion", "C7.2",
			   "unit", "1 (poor) \u2013 5 (excellent)"
		   });
		addAnnotation
		  (getEvaluation_EvaluatedBy(),
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (getEvaluation_EvaluatedOn(),
		   source,
		   new String[] {
			   "criterion", "C7.2",
			   "unit", "date"
		   });
		addAnnotation
		  (getEvaluation_Comment(),
		   source,
		   new String[] {
			   "criterion", "C7.2"
		   });
		addAnnotation
		  (satisfactionSurveyEClass,
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (getSatisfactionSurvey_HeldOn(),
		   source,
		   new String[] {
			   "criterion", "C7.6",
			   "unit", "date"
		   });
		addAnnotation
		  (getSatisfactionSurvey_Answers(),
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (getSatisfactionSurvey_Conclusion(),
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (surveyAnswerEClass,
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (getSurveyAnswer_Respondent(),
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (getSurveyAnswer_Question(),
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (getSurveyAnswer_Score(),
		   source,
		   new String[] {
			   "criterion", "C7.6",
			   "unit", "1 (dissatisfied) \u2013 5 (delighted)"
		   });
		addAnnotation
		  (getSurveyAnswer_Comment(),
		   source,
		   new String[] {
			   "criterion", "C7.6"
		   });
		addAnnotation
		  (lessonEClass,
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_Plane(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_Kind(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_Context(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_WhatHappened(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_Cause(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_Recommendation(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_Keywords(),
		   source,
		   new String[] {
			   "criterion", "C7.9"
		   });
		addAnnotation
		  (getLesson_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_Author(),
		   source,
		   new String[] {
			   "criterion", "C7.7"
		   });
		addAnnotation
		  (getLesson_LearnedOn(),
		   source,
		   new String[] {
			   "criterion", "C7.7",
			   "unit", "date"
		   });
		addAnnotation
		  (getLesson_Shareable(),
		   source,
		   new String[] {
			   "criterion", "C7.9"
		   });
		addAnnotation
		  (closingReportEClass,
		   source,
		   new String[] {
			   "criterion", "C7.8"
		   });
		addAnnotation
		  (getClosingReport_IssuedOn(),
		   source,
		   new String[] {
			   "criterion", "C7.8",
			   "unit", "date"
		   });
		addAnnotation
		  (getClosingReport_Balance(),
		   source,
		   new String[] {
			   "criterion", "C7.1"
		   });
		addAnnotation
		  (getClosingReport_Synthesis(),
		   source,
		   new String[] {
			   "criterion", "C7.8"
		   });
		addAnnotation
		  (getClosingReport_Recommendations(),
		   source,
		   new String[] {
			   "criterion", "C7.9"
		   });
		addAnnotation
		  (getClosingReport_Author(),
		   source,
		   new String[] {
			   "criterion", "C7.8"
		   });
	}

} //ClosingPackageImpl
