/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk;

import java.math.BigDecimal;

import org.jalon.model.ProjectElement;

import org.jalon.model.meetings.ActionItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Response</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is done about a risk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.RiskResponse#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskResponse#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskResponse#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskResponse#getAction <em>Action</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskResponse#getTrigger <em>Trigger</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.risk.RiskPackage#getRiskResponse()
 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
 * @generated
 */
public interface RiskResponse extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' attribute.
	 * The default value is <code>"REDUCE"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.risk.ResponseStrategy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of response it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategy</em>' attribute.
	 * @see org.jalon.model.risk.ResponseStrategy
	 * @see #setStrategy(ResponseStrategy)
	 * @see org.jalon.model.risk.RiskPackage#getRiskResponse_Strategy()
	 * @model default="REDUCE"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	ResponseStrategy getStrategy();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskResponse#getStrategy <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' attribute.
	 * @see org.jalon.model.risk.ResponseStrategy
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(ResponseStrategy value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.risk.ResponseState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.risk.ResponseState
	 * @see #setState(ResponseState)
	 * @see org.jalon.model.risk.RiskPackage#getRiskResponse_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	ResponseState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskResponse#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.risk.ResponseState
	 * @see #getState()
	 * @generated
	 */
	void setState(ResponseState value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of the response.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.jalon.model.risk.RiskPackage#getRiskResponse_Cost()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.6' unit='project currency'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskResponse#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Action that carries it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' reference.
	 * @see #setAction(ActionItem)
	 * @see org.jalon.model.risk.RiskPackage#getRiskResponse_Action()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	ActionItem getAction();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskResponse#getAction <em>Action</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' reference.
	 * @see #getAction()
	 * @generated
	 */
	void setAction(ActionItem value);

	/**
	 * Returns the value of the '<em><b>Trigger</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign upon which it is applied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trigger</em>' attribute.
	 * @see #setTrigger(String)
	 * @see org.jalon.model.risk.RiskPackage#getRiskResponse_Trigger()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	String getTrigger();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskResponse#getTrigger <em>Trigger</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trigger</em>' attribute.
	 * @see #getTrigger()
	 * @generated
	 */
	void setTrigger(String value);

} // RiskResponse
