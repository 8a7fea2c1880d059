/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Closing</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything that closes the project and makes it useful to later ones.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.Closing#getClosedOn <em>Closed On</em>}</li>
 *   <li>{@link org.jalon.model.closing.Closing#getEvaluations <em>Evaluations</em>}</li>
 *   <li>{@link org.jalon.model.closing.Closing#getSurveys <em>Surveys</em>}</li>
 *   <li>{@link org.jalon.model.closing.Closing#getLessons <em>Lessons</em>}</li>
 *   <li>{@link org.jalon.model.closing.Closing#getReports <em>Reports</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.closing.ClosingPackage#getClosing()
 * @model annotation="http://jalon.org/model/meta criterion='C7.8'"
 * @generated
 */
public interface Closing extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Closed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the project was closed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed On</em>' attribute.
	 * @see #setClosedOn(LocalDate)
	 * @see org.jalon.model.closing.ClosingPackage#getClosing_ClosedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C7.8' unit='date'"
	 * @generated
	 */
	LocalDate getClosedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.Closing#getClosedOn <em>Closed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed On</em>' attribute.
	 * @see #getClosedOn()
	 * @generated
	 */
	void setClosedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Evaluations</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.closing.Evaluation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Evaluations of activities, processes, product, suppliers and objectives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Evaluations</em>' containment reference list.
	 * @see org.jalon.model.closing.ClosingPackage#getClosing_Evaluations()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.2'"
	 * @generated
	 */
	EList<Evaluation> getEvaluations();

	/**
	 * Returns the value of the '<em><b>Surveys</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.closing.SatisfactionSurvey}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Satisfaction of clients and other parties.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Surveys</em>' containment reference list.
	 * @see org.jalon.model.closing.ClosingPackage#getClosing_Surveys()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.6'"
	 * @generated
	 */
	EList<SatisfactionSurvey> getSurveys();

	/**
	 * Returns the value of the '<em><b>Lessons</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.closing.Lesson}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lessons drawn.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lessons</em>' containment reference list.
	 * @see org.jalon.model.closing.ClosingPackage#getClosing_Lessons()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.7'"
	 * @generated
	 */
	EList<Lesson> getLessons();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.closing.ClosingReport}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Closing reports.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.jalon.model.closing.ClosingPackage#getClosing_Reports()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.8'"
	 * @generated
	 */
	EList<ClosingReport> getReports();

} // Closing
