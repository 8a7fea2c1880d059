/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Request</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The request as received: what is asked, by whom, why.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Request#getRequester <em>Requester</em>}</li>
 *   <li>{@link org.jalon.model.framing.Request#getReceivedOn <em>Received On</em>}</li>
 *   <li>{@link org.jalon.model.framing.Request#getContext <em>Context</em>}</li>
 *   <li>{@link org.jalon.model.framing.Request#getStakes <em>Stakes</em>}</li>
 *   <li>{@link org.jalon.model.framing.Request#getProblem <em>Problem</em>}</li>
 *   <li>{@link org.jalon.model.framing.Request#getExpectedResults <em>Expected Results</em>}</li>
 *   <li>{@link org.jalon.model.framing.Request#getNeeds <em>Needs</em>}</li>
 *   <li>{@link org.jalon.model.framing.Request#getSources <em>Sources</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getRequest()
 * @model annotation="http://jalon.org/model/meta criterion='C1.1'"
 * @generated
 */
public interface Request extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Requester</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who asks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Requester</em>' reference.
	 * @see #setRequester(Party)
	 * @see org.jalon.model.framing.FramingPackage#getRequest_Requester()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	Party getRequester();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Request#getRequester <em>Requester</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Requester</em>' reference.
	 * @see #getRequester()
	 * @generated
	 */
	void setRequester(Party value);

	/**
	 * Returns the value of the '<em><b>Received On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the request was received.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Received On</em>' attribute.
	 * @see #setReceivedOn(LocalDate)
	 * @see org.jalon.model.framing.FramingPackage#getRequest_ReceivedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1' unit='date'"
	 * @generated
	 */
	LocalDate getReceivedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Request#getReceivedOn <em>Received On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Received On</em>' attribute.
	 * @see #getReceivedOn()
	 * @generated
	 */
	void setReceivedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Context</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Situation in which the request arises.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Context</em>' attribute.
	 * @see #setContext(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequest_Context()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	String getContext();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Request#getContext <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Context</em>' attribute.
	 * @see #getContext()
	 * @generated
	 */
	void setContext(String value);

	/**
	 * Returns the value of the '<em><b>Stakes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is to be won or lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stakes</em>' attribute.
	 * @see #setStakes(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequest_Stakes()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	String getStakes();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Request#getStakes <em>Stakes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stakes</em>' attribute.
	 * @see #getStakes()
	 * @generated
	 */
	void setStakes(String value);

	/**
	 * Returns the value of the '<em><b>Problem</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The problem to be solved, as one question.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Problem</em>' attribute.
	 * @see #setProblem(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequest_Problem()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	String getProblem();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Request#getProblem <em>Problem</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Problem</em>' attribute.
	 * @see #getProblem()
	 * @generated
	 */
	void setProblem(String value);

	/**
	 * Returns the value of the '<em><b>Expected Results</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Results the requester expects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Results</em>' attribute.
	 * @see #setExpectedResults(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequest_ExpectedResults()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	String getExpectedResults();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Request#getExpectedResults <em>Expected Results</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Results</em>' attribute.
	 * @see #getExpectedResults()
	 * @generated
	 */
	void setExpectedResults(String value);

	/**
	 * Returns the value of the '<em><b>Needs</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Needs behind the request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Needs</em>' attribute.
	 * @see #setNeeds(String)
	 * @see org.jalon.model.framing.FramingPackage#getRequest_Needs()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	String getNeeds();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Request#getNeeds <em>Needs</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Needs</em>' attribute.
	 * @see #getNeeds()
	 * @generated
	 */
	void setNeeds(String value);

	/**
	 * Returns the value of the '<em><b>Sources</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.framing.InformationSource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sources consulted to understand the request.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sources</em>' containment reference list.
	 * @see org.jalon.model.framing.FramingPackage#getRequest_Sources()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	EList<InformationSource> getSources();

} // Request
