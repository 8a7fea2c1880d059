/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.math.BigDecimal;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Solution</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A candidate solution to the problem.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Solution#getGains <em>Gains</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getExpectedGain <em>Expected Gain</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getProtection <em>Protection</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getProtectionNote <em>Protection Note</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getAdvantages <em>Advantages</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getDrawbacks <em>Drawbacks</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getAnswers <em>Answers</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.jalon.model.framing.Solution#getChoiceReason <em>Choice Reason</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getSolution()
 * @model annotation="http://jalon.org/model/meta criterion='C1.6'"
 * @generated
 */
public interface Solution extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Gains</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gains expected from it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gains</em>' attribute.
	 * @see #setGains(String)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Gains()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	String getGains();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getGains <em>Gains</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gains</em>' attribute.
	 * @see #getGains()
	 * @generated
	 */
	void setGains(String value);

	/**
	 * Returns the value of the '<em><b>Expected Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Yearly gain, when it can be put in figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expected Gain</em>' attribute.
	 * @see #setExpectedGain(BigDecimal)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_ExpectedGain()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.6' unit='project currency per year'"
	 * @generated
	 */
	BigDecimal getExpectedGain();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getExpectedGain <em>Expected Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expected Gain</em>' attribute.
	 * @see #getExpectedGain()
	 * @generated
	 */
	void setExpectedGain(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Estimated cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Cost()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.6' unit='project currency'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Protection</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.ProtectionKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it can be protected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protection</em>' attribute.
	 * @see org.jalon.model.framing.ProtectionKind
	 * @see #setProtection(ProtectionKind)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Protection()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	ProtectionKind getProtection();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getProtection <em>Protection</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protection</em>' attribute.
	 * @see org.jalon.model.framing.ProtectionKind
	 * @see #getProtection()
	 * @generated
	 */
	void setProtection(ProtectionKind value);

	/**
	 * Returns the value of the '<em><b>Protection Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * State of the protection: prior art, filing, scope.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protection Note</em>' attribute.
	 * @see #setProtectionNote(String)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_ProtectionNote()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	String getProtectionNote();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getProtectionNote <em>Protection Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protection Note</em>' attribute.
	 * @see #getProtectionNote()
	 * @generated
	 */
	void setProtectionNote(String value);

	/**
	 * Returns the value of the '<em><b>Advantages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Advantages</em>' attribute.
	 * @see #setAdvantages(String)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Advantages()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	String getAdvantages();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getAdvantages <em>Advantages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Advantages</em>' attribute.
	 * @see #getAdvantages()
	 * @generated
	 */
	void setAdvantages(String value);

	/**
	 * Returns the value of the '<em><b>Drawbacks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks against it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawbacks</em>' attribute.
	 * @see #setDrawbacks(String)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Drawbacks()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	String getDrawbacks();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getDrawbacks <em>Drawbacks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawbacks</em>' attribute.
	 * @see #getDrawbacks()
	 * @generated
	 */
	void setDrawbacks(String value);

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What might go wrong with it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' attribute.
	 * @see #setRisks(String)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Risks()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	String getRisks();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getRisks <em>Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risks</em>' attribute.
	 * @see #getRisks()
	 * @generated
	 */
	void setRisks(String value);

	/**
	 * Returns the value of the '<em><b>Answers</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.framing.Requirement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Requirements it meets.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Answers</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Answers()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	EList<Requirement> getAnswers();

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the solution chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_Chosen()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

	/**
	 * Returns the value of the '<em><b>Choice Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it was chosen or set aside.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Choice Reason</em>' attribute.
	 * @see #setChoiceReason(String)
	 * @see org.jalon.model.framing.FramingPackage#getSolution_ChoiceReason()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.6'"
	 * @generated
	 */
	String getChoiceReason();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Solution#getChoiceReason <em>Choice Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Choice Reason</em>' attribute.
	 * @see #getChoiceReason()
	 * @generated
	 */
	void setChoiceReason(String value);

} // Solution
