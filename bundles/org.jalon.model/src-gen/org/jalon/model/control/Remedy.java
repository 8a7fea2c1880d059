/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.math.BigDecimal;

import java.time.Duration;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.meetings.ActionItem;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Remedy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to make up for a deviation.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.Remedy#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#getAdvantages <em>Advantages</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#getDrawbacks <em>Drawbacks</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#getTimeGain <em>Time Gain</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#getQualityEffect <em>Quality Effect</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#isChosen <em>Chosen</em>}</li>
 *   <li>{@link org.jalon.model.control.Remedy#getActions <em>Actions</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getRemedy()
 * @model annotation="http://jalon.org/model/meta criterion='C3.8'"
 * @generated
 */
public interface Remedy extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.control.RemedyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it works.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.control.RemedyKind
	 * @see #setKind(RemedyKind)
	 * @see org.jalon.model.control.ControlPackage#getRemedy_Kind()
	 * @model default="OTHER"
	 *        annotation="http://jalon.org/model/meta criterion='C3.8'"
	 * @generated
	 */
	RemedyKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.control.RemedyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RemedyKind value);

	/**
	 * Returns the value of the '<em><b>Advantages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What speaks for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Advantages</em>' attribute.
	 * @see #setAdvantages(String)
	 * @see org.jalon.model.control.ControlPackage#getRemedy_Advantages()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.4'"
	 * @generated
	 */
	String getAdvantages();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#getAdvantages <em>Advantages</em>}' attribute.
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
	 * @see org.jalon.model.control.ControlPackage#getRemedy_Drawbacks()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.4'"
	 * @generated
	 */
	String getDrawbacks();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#getDrawbacks <em>Drawbacks</em>}' attribute.
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
	 * @see org.jalon.model.control.ControlPackage#getRemedy_Risks()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.4'"
	 * @generated
	 */
	String getRisks();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#getRisks <em>Risks</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risks</em>' attribute.
	 * @see #getRisks()
	 * @generated
	 */
	void setRisks(String value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost of the remedy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.jalon.model.control.ControlPackage#getRemedy_Cost()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.4' unit='project currency'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Time Gain</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time it wins back.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Gain</em>' attribute.
	 * @see #setTimeGain(Duration)
	 * @see org.jalon.model.control.ControlPackage#getRemedy_TimeGain()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C5.4' unit='working time'"
	 * @generated
	 */
	Duration getTimeGain();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#getTimeGain <em>Time Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Gain</em>' attribute.
	 * @see #getTimeGain()
	 * @generated
	 */
	void setTimeGain(Duration value);

	/**
	 * Returns the value of the '<em><b>Quality Effect</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it does to quality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality Effect</em>' attribute.
	 * @see #setQualityEffect(String)
	 * @see org.jalon.model.control.ControlPackage#getRemedy_QualityEffect()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.3'"
	 * @generated
	 */
	String getQualityEffect();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#getQualityEffect <em>Quality Effect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality Effect</em>' attribute.
	 * @see #getQualityEffect()
	 * @generated
	 */
	void setQualityEffect(String value);

	/**
	 * Returns the value of the '<em><b>Chosen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the one chosen.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chosen</em>' attribute.
	 * @see #setChosen(boolean)
	 * @see org.jalon.model.control.ControlPackage#getRemedy_Chosen()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.4'"
	 * @generated
	 */
	boolean isChosen();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.Remedy#isChosen <em>Chosen</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chosen</em>' attribute.
	 * @see #isChosen()
	 * @generated
	 */
	void setChosen(boolean value);

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.ActionItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Actions that carry it out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' reference list.
	 * @see org.jalon.model.control.ControlPackage#getRemedy_Actions()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.9'"
	 * @generated
	 */
	EList<ActionItem> getActions();

} // Remedy
