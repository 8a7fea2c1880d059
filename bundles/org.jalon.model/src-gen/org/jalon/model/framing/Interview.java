/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interview</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An interview.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Interview#getMode <em>Mode</em>}</li>
 *   <li>{@link org.jalon.model.framing.Interview#getInterviewees <em>Interviewees</em>}</li>
 *   <li>{@link org.jalon.model.framing.Interview#getExchanges <em>Exchanges</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getInterview()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface Interview extends Analysis {
	/**
	 * Returns the value of the '<em><b>Mode</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.InterviewMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it was led.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mode</em>' attribute.
	 * @see org.jalon.model.framing.InterviewMode
	 * @see #setMode(InterviewMode)
	 * @see org.jalon.model.framing.FramingPackage#getInterview_Mode()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	InterviewMode getMode();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Interview#getMode <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mode</em>' attribute.
	 * @see org.jalon.model.framing.InterviewMode
	 * @see #getMode()
	 * @generated
	 */
	void setMode(InterviewMode value);

	/**
	 * Returns the value of the '<em><b>Interviewees</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who was interviewed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interviewees</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getInterview_Interviewees()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<Party> getInterviewees();

	/**
	 * Returns the value of the '<em><b>Exchanges</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.InterviewExchange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Questions asked and answers given, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Exchanges</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getInterview_Exchanges()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<InterviewExchange> getExchanges();

} // Interview
