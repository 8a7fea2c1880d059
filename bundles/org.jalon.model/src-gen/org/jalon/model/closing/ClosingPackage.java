/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.jalon.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Balance, evaluations, satisfaction and lessons learned.
 * <!-- end-model-doc -->
 * @see org.jalon.model.closing.ClosingFactory
 * @model kind="package"
 * @generated
 */
public interface ClosingPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "closing";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/closing";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "closing";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ClosingPackage eINSTANCE = org.jalon.model.closing.impl.ClosingPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.impl.ClosingImpl <em>Closing</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.impl.ClosingImpl
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getClosing()
	 * @generated
	 */
	int CLOSING = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__CLOSED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Evaluations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__EVALUATIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Surveys</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__SURVEYS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Lessons</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__LESSONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Reports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING__REPORTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Closing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Closing</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.impl.EvaluationImpl <em>Evaluation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.impl.EvaluationImpl
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getEvaluation()
	 * @generated
	 */
	int EVALUATION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Subject Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SUBJECT_KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subject</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SUBJECT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__CRITERION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Expected</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EXPECTED = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Observed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__OBSERVED = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Achievement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__ACHIEVEMENT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__SCORE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Evaluated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EVALUATED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Evaluated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__EVALUATED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION__COMMENT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The number of structural features of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of operations of the '<em>Evaluation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EVALUATION_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.impl.SatisfactionSurveyImpl <em>Satisfaction Survey</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.impl.SatisfactionSurveyImpl
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getSatisfactionSurvey()
	 * @generated
	 */
	int SATISFACTION_SURVEY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Held On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__HELD_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Answers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__ANSWERS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY__CONCLUSION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Satisfaction Survey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Satisfaction Survey</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SATISFACTION_SURVEY_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.impl.SurveyAnswerImpl <em>Survey Answer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.impl.SurveyAnswerImpl
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getSurveyAnswer()
	 * @generated
	 */
	int SURVEY_ANSWER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ANSWER__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Respondent</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ANSWER__RESPONDENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Question</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ANSWER__QUESTION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ANSWER__SCORE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ANSWER__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Survey Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ANSWER_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Survey Answer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SURVEY_ANSWER_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.impl.LessonImpl <em>Lesson</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.impl.LessonImpl
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getLesson()
	 * @generated
	 */
	int LESSON = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Plane</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__PLANE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CONTEXT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>What Happened</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__WHAT_HAPPENED = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cause</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CAUSE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Recommendation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__RECOMMENDATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Keywords</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__KEYWORDS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__AUTHOR = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Learned On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__LEARNED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Shareable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON__SHAREABLE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Lesson</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LESSON_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.impl.ClosingReportImpl <em>Report</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.impl.ClosingReportImpl
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getClosingReport()
	 * @generated
	 */
	int CLOSING_REPORT = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__ISSUED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__BALANCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Synthesis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__SYNTHESIS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recommendations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__RECOMMENDATIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT__AUTHOR = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Report</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLOSING_REPORT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.EvaluationSubject <em>Evaluation Subject</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.EvaluationSubject
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getEvaluationSubject()
	 * @generated
	 */
	int EVALUATION_SUBJECT = 6;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.Achievement <em>Achievement</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.Achievement
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getAchievement()
	 * @generated
	 */
	int ACHIEVEMENT = 7;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.LessonPlane <em>Lesson Plane</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.LessonPlane
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getLessonPlane()
	 * @generated
	 */
	int LESSON_PLANE = 8;

	/**
	 * The meta object id for the '{@link org.jalon.model.closing.LessonKind <em>Lesson Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.closing.LessonKind
	 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getLessonKind()
	 * @generated
	 */
	int LESSON_KIND = 9;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.closing.Closing <em>Closing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Closing</em>'.
	 * @see org.jalon.model.closing.Closing
	 * @generated
	 */
	EClass getClosing();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Closing#getClosedOn <em>Closed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Closed On</em>'.
	 * @see org.jalon.model.closing.Closing#getClosedOn()
	 * @see #getClosing()
	 * @generated
	 */
	EAttribute getClosing_ClosedOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.closing.Closing#getEvaluations <em>Evaluations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Evaluations</em>'.
	 * @see org.jalon.model.closing.Closing#getEvaluations()
	 * @see #getClosing()
	 * @generated
	 */
	EReference getClosing_Evaluations();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.closing.Closing#getSurveys <em>Surveys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Surveys</em>'.
	 * @see org.jalon.model.closing.Closing#getSurveys()
	 * @see #getClosing()
	 * @generated
	 */
	EReference getClosing_Surveys();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.closing.Closing#getLessons <em>Lessons</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Lessons</em>'.
	 * @see org.jalon.model.closing.Closing#getLessons()
	 * @see #getClosing()
	 * @generated
	 */
	EReference getClosing_Lessons();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.closing.Closing#getReports <em>Reports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reports</em>'.
	 * @see org.jalon.model.closing.Closing#getReports()
	 * @see #getClosing()
	 * @generated
	 */
	EReference getClosing_Reports();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.closing.Evaluation <em>Evaluation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Evaluation</em>'.
	 * @see org.jalon.model.closing.Evaluation
	 * @generated
	 */
	EClass getEvaluation();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getSubjectKind <em>Subject Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subject Kind</em>'.
	 * @see org.jalon.model.closing.Evaluation#getSubjectKind()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_SubjectKind();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.closing.Evaluation#getSubject <em>Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Subject</em>'.
	 * @see org.jalon.model.closing.Evaluation#getSubject()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_Subject();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.jalon.model.closing.Evaluation#getCriterion()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getExpected <em>Expected</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expected</em>'.
	 * @see org.jalon.model.closing.Evaluation#getExpected()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Expected();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getObserved <em>Observed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Observed</em>'.
	 * @see org.jalon.model.closing.Evaluation#getObserved()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Observed();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getAchievement <em>Achievement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Achievement</em>'.
	 * @see org.jalon.model.closing.Evaluation#getAchievement()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Achievement();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.jalon.model.closing.Evaluation#getScore()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Score();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.closing.Evaluation#getEvaluatedBy <em>Evaluated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Evaluated By</em>'.
	 * @see org.jalon.model.closing.Evaluation#getEvaluatedBy()
	 * @see #getEvaluation()
	 * @generated
	 */
	EReference getEvaluation_EvaluatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getEvaluatedOn <em>Evaluated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Evaluated On</em>'.
	 * @see org.jalon.model.closing.Evaluation#getEvaluatedOn()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_EvaluatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Evaluation#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.closing.Evaluation#getComment()
	 * @see #getEvaluation()
	 * @generated
	 */
	EAttribute getEvaluation_Comment();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.closing.SatisfactionSurvey <em>Satisfaction Survey</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Satisfaction Survey</em>'.
	 * @see org.jalon.model.closing.SatisfactionSurvey
	 * @generated
	 */
	EClass getSatisfactionSurvey();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.SatisfactionSurvey#getHeldOn <em>Held On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Held On</em>'.
	 * @see org.jalon.model.closing.SatisfactionSurvey#getHeldOn()
	 * @see #getSatisfactionSurvey()
	 * @generated
	 */
	EAttribute getSatisfactionSurvey_HeldOn();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.closing.SatisfactionSurvey#getAnswers <em>Answers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Answers</em>'.
	 * @see org.jalon.model.closing.SatisfactionSurvey#getAnswers()
	 * @see #getSatisfactionSurvey()
	 * @generated
	 */
	EReference getSatisfactionSurvey_Answers();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.SatisfactionSurvey#getConclusion <em>Conclusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Conclusion</em>'.
	 * @see org.jalon.model.closing.SatisfactionSurvey#getConclusion()
	 * @see #getSatisfactionSurvey()
	 * @generated
	 */
	EAttribute getSatisfactionSurvey_Conclusion();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.closing.SurveyAnswer <em>Survey Answer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Survey Answer</em>'.
	 * @see org.jalon.model.closing.SurveyAnswer
	 * @generated
	 */
	EClass getSurveyAnswer();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.closing.SurveyAnswer#getRespondent <em>Respondent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Respondent</em>'.
	 * @see org.jalon.model.closing.SurveyAnswer#getRespondent()
	 * @see #getSurveyAnswer()
	 * @generated
	 */
	EReference getSurveyAnswer_Respondent();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.SurveyAnswer#getQuestion <em>Question</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Question</em>'.
	 * @see org.jalon.model.closing.SurveyAnswer#getQuestion()
	 * @see #getSurveyAnswer()
	 * @generated
	 */
	EAttribute getSurveyAnswer_Question();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.SurveyAnswer#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.jalon.model.closing.SurveyAnswer#getScore()
	 * @see #getSurveyAnswer()
	 * @generated
	 */
	EAttribute getSurveyAnswer_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.SurveyAnswer#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.closing.SurveyAnswer#getComment()
	 * @see #getSurveyAnswer()
	 * @generated
	 */
	EAttribute getSurveyAnswer_Comment();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.closing.Lesson <em>Lesson</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lesson</em>'.
	 * @see org.jalon.model.closing.Lesson
	 * @generated
	 */
	EClass getLesson();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#getPlane <em>Plane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plane</em>'.
	 * @see org.jalon.model.closing.Lesson#getPlane()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Plane();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.closing.Lesson#getKind()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#getContext <em>Context</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Context</em>'.
	 * @see org.jalon.model.closing.Lesson#getContext()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Context();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#getWhatHappened <em>What Happened</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>What Happened</em>'.
	 * @see org.jalon.model.closing.Lesson#getWhatHappened()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_WhatHappened();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#getCause <em>Cause</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cause</em>'.
	 * @see org.jalon.model.closing.Lesson#getCause()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Cause();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#getRecommendation <em>Recommendation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recommendation</em>'.
	 * @see org.jalon.model.closing.Lesson#getRecommendation()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Recommendation();

	/**
	 * Returns the meta object for the attribute list '{@link org.jalon.model.closing.Lesson#getKeywords <em>Keywords</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Keywords</em>'.
	 * @see org.jalon.model.closing.Lesson#getKeywords()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Keywords();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.closing.Lesson#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.closing.Lesson#getConcerns()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Concerns();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.closing.Lesson#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.jalon.model.closing.Lesson#getAuthor()
	 * @see #getLesson()
	 * @generated
	 */
	EReference getLesson_Author();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#getLearnedOn <em>Learned On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Learned On</em>'.
	 * @see org.jalon.model.closing.Lesson#getLearnedOn()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_LearnedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.Lesson#isShareable <em>Shareable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Shareable</em>'.
	 * @see org.jalon.model.closing.Lesson#isShareable()
	 * @see #getLesson()
	 * @generated
	 */
	EAttribute getLesson_Shareable();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.closing.ClosingReport <em>Report</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Report</em>'.
	 * @see org.jalon.model.closing.ClosingReport
	 * @generated
	 */
	EClass getClosingReport();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.ClosingReport#getIssuedOn <em>Issued On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Issued On</em>'.
	 * @see org.jalon.model.closing.ClosingReport#getIssuedOn()
	 * @see #getClosingReport()
	 * @generated
	 */
	EAttribute getClosingReport_IssuedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.ClosingReport#getBalance <em>Balance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Balance</em>'.
	 * @see org.jalon.model.closing.ClosingReport#getBalance()
	 * @see #getClosingReport()
	 * @generated
	 */
	EAttribute getClosingReport_Balance();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.ClosingReport#getSynthesis <em>Synthesis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Synthesis</em>'.
	 * @see org.jalon.model.closing.ClosingReport#getSynthesis()
	 * @see #getClosingReport()
	 * @generated
	 */
	EAttribute getClosingReport_Synthesis();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.closing.ClosingReport#getRecommendations <em>Recommendations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recommendations</em>'.
	 * @see org.jalon.model.closing.ClosingReport#getRecommendations()
	 * @see #getClosingReport()
	 * @generated
	 */
	EAttribute getClosingReport_Recommendations();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.closing.ClosingReport#getAuthor <em>Author</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Author</em>'.
	 * @see org.jalon.model.closing.ClosingReport#getAuthor()
	 * @see #getClosingReport()
	 * @generated
	 */
	EReference getClosingReport_Author();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.closing.EvaluationSubject <em>Evaluation Subject</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Evaluation Subject</em>'.
	 * @see org.jalon.model.closing.EvaluationSubject
	 * @generated
	 */
	EEnum getEvaluationSubject();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.closing.Achievement <em>Achievement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Achievement</em>'.
	 * @see org.jalon.model.closing.Achievement
	 * @generated
	 */
	EEnum getAchievement();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.closing.LessonPlane <em>Lesson Plane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lesson Plane</em>'.
	 * @see org.jalon.model.closing.LessonPlane
	 * @generated
	 */
	EEnum getLessonPlane();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.closing.LessonKind <em>Lesson Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Lesson Kind</em>'.
	 * @see org.jalon.model.closing.LessonKind
	 * @generated
	 */
	EEnum getLessonKind();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ClosingFactory getClosingFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.impl.ClosingImpl <em>Closing</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.impl.ClosingImpl
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getClosing()
		 * @generated
		 */
		EClass CLOSING = eINSTANCE.getClosing();

		/**
		 * The meta object literal for the '<em><b>Closed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSING__CLOSED_ON = eINSTANCE.getClosing_ClosedOn();

		/**
		 * The meta object literal for the '<em><b>Evaluations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOSING__EVALUATIONS = eINSTANCE.getClosing_Evaluations();

		/**
		 * The meta object literal for the '<em><b>Surveys</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOSING__SURVEYS = eINSTANCE.getClosing_Surveys();

		/**
		 * The meta object literal for the '<em><b>Lessons</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOSING__LESSONS = eINSTANCE.getClosing_Lessons();

		/**
		 * The meta object literal for the '<em><b>Reports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOSING__REPORTS = eINSTANCE.getClosing_Reports();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.impl.EvaluationImpl <em>Evaluation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.impl.EvaluationImpl
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getEvaluation()
		 * @generated
		 */
		EClass EVALUATION = eINSTANCE.getEvaluation();

		/**
		 * The meta object literal for the '<em><b>Subject Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__SUBJECT_KIND = eINSTANCE.getEvaluation_SubjectKind();

		/**
		 * The meta object literal for the '<em><b>Subject</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__SUBJECT = eINSTANCE.getEvaluation_Subject();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__CRITERION = eINSTANCE.getEvaluation_Criterion();

		/**
		 * The meta object literal for the '<em><b>Expected</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__EXPECTED = eINSTANCE.getEvaluation_Expected();

		/**
		 * The meta object literal for the '<em><b>Observed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__OBSERVED = eINSTANCE.getEvaluation_Observed();

		/**
		 * The meta object literal for the '<em><b>Achievement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__ACHIEVEMENT = eINSTANCE.getEvaluation_Achievement();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__SCORE = eINSTANCE.getEvaluation_Score();

		/**
		 * The meta object literal for the '<em><b>Evaluated By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EVALUATION__EVALUATED_BY = eINSTANCE.getEvaluation_EvaluatedBy();

		/**
		 * The meta object literal for the '<em><b>Evaluated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__EVALUATED_ON = eINSTANCE.getEvaluation_EvaluatedOn();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EVALUATION__COMMENT = eINSTANCE.getEvaluation_Comment();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.impl.SatisfactionSurveyImpl <em>Satisfaction Survey</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.impl.SatisfactionSurveyImpl
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getSatisfactionSurvey()
		 * @generated
		 */
		EClass SATISFACTION_SURVEY = eINSTANCE.getSatisfactionSurvey();

		/**
		 * The meta object literal for the '<em><b>Held On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SATISFACTION_SURVEY__HELD_ON = eINSTANCE.getSatisfactionSurvey_HeldOn();

		/**
		 * The meta object literal for the '<em><b>Answers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SATISFACTION_SURVEY__ANSWERS = eINSTANCE.getSatisfactionSurvey_Answers();

		/**
		 * The meta object literal for the '<em><b>Conclusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SATISFACTION_SURVEY__CONCLUSION = eINSTANCE.getSatisfactionSurvey_Conclusion();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.impl.SurveyAnswerImpl <em>Survey Answer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.impl.SurveyAnswerImpl
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getSurveyAnswer()
		 * @generated
		 */
		EClass SURVEY_ANSWER = eINSTANCE.getSurveyAnswer();

		/**
		 * The meta object literal for the '<em><b>Respondent</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SURVEY_ANSWER__RESPONDENT = eINSTANCE.getSurveyAnswer_Respondent();

		/**
		 * The meta object literal for the '<em><b>Question</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ANSWER__QUESTION = eINSTANCE.getSurveyAnswer_Question();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ANSWER__SCORE = eINSTANCE.getSurveyAnswer_Score();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SURVEY_ANSWER__COMMENT = eINSTANCE.getSurveyAnswer_Comment();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.impl.LessonImpl <em>Lesson</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.impl.LessonImpl
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getLesson()
		 * @generated
		 */
		EClass LESSON = eINSTANCE.getLesson();

		/**
		 * The meta object literal for the '<em><b>Plane</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__PLANE = eINSTANCE.getLesson_Plane();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__KIND = eINSTANCE.getLesson_Kind();

		/**
		 * The meta object literal for the '<em><b>Context</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__CONTEXT = eINSTANCE.getLesson_Context();

		/**
		 * The meta object literal for the '<em><b>What Happened</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__WHAT_HAPPENED = eINSTANCE.getLesson_WhatHappened();

		/**
		 * The meta object literal for the '<em><b>Cause</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__CAUSE = eINSTANCE.getLesson_Cause();

		/**
		 * The meta object literal for the '<em><b>Recommendation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__RECOMMENDATION = eINSTANCE.getLesson_Recommendation();

		/**
		 * The meta object literal for the '<em><b>Keywords</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__KEYWORDS = eINSTANCE.getLesson_Keywords();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__CONCERNS = eINSTANCE.getLesson_Concerns();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LESSON__AUTHOR = eINSTANCE.getLesson_Author();

		/**
		 * The meta object literal for the '<em><b>Learned On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__LEARNED_ON = eINSTANCE.getLesson_LearnedOn();

		/**
		 * The meta object literal for the '<em><b>Shareable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LESSON__SHAREABLE = eINSTANCE.getLesson_Shareable();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.impl.ClosingReportImpl <em>Report</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.impl.ClosingReportImpl
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getClosingReport()
		 * @generated
		 */
		EClass CLOSING_REPORT = eINSTANCE.getClosingReport();

		/**
		 * The meta object literal for the '<em><b>Issued On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSING_REPORT__ISSUED_ON = eINSTANCE.getClosingReport_IssuedOn();

		/**
		 * The meta object literal for the '<em><b>Balance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSING_REPORT__BALANCE = eINSTANCE.getClosingReport_Balance();

		/**
		 * The meta object literal for the '<em><b>Synthesis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSING_REPORT__SYNTHESIS = eINSTANCE.getClosingReport_Synthesis();

		/**
		 * The meta object literal for the '<em><b>Recommendations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLOSING_REPORT__RECOMMENDATIONS = eINSTANCE.getClosingReport_Recommendations();

		/**
		 * The meta object literal for the '<em><b>Author</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLOSING_REPORT__AUTHOR = eINSTANCE.getClosingReport_Author();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.EvaluationSubject <em>Evaluation Subject</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.EvaluationSubject
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getEvaluationSubject()
		 * @generated
		 */
		EEnum EVALUATION_SUBJECT = eINSTANCE.getEvaluationSubject();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.Achievement <em>Achievement</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.Achievement
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getAchievement()
		 * @generated
		 */
		EEnum ACHIEVEMENT = eINSTANCE.getAchievement();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.LessonPlane <em>Lesson Plane</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.LessonPlane
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getLessonPlane()
		 * @generated
		 */
		EEnum LESSON_PLANE = eINSTANCE.getLessonPlane();

		/**
		 * The meta object literal for the '{@link org.jalon.model.closing.LessonKind <em>Lesson Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.closing.LessonKind
		 * @see org.jalon.model.closing.impl.ClosingPackageImpl#getLessonKind()
		 * @generated
		 */
		EEnum LESSON_KIND = eINSTANCE.getLessonKind();

	}

} //ClosingPackage
