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
 * A representation of the model object '<em><b>Analysis</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An analysis led during framing, its tool and its outcome.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Analysis#getLedOn <em>Led On</em>}</li>
 *   <li>{@link org.jalon.model.framing.Analysis#getLedBy <em>Led By</em>}</li>
 *   <li>{@link org.jalon.model.framing.Analysis#getJustification <em>Justification</em>}</li>
 *   <li>{@link org.jalon.model.framing.Analysis#getConclusion <em>Conclusion</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getAnalysis()
 * @model abstract="true"
 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface Analysis extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Led On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was led.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Led On</em>' attribute.
	 * @see #setLedOn(LocalDate)
	 * @see org.jalon.model.framing.FramingPackage#getAnalysis_LedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9' unit='date'"
	 * @generated
	 */
	LocalDate getLedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Analysis#getLedOn <em>Led On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Led On</em>' attribute.
	 * @see #getLedOn()
	 * @generated
	 */
	void setLedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Led By</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who led it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Led By</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getAnalysis_LedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	EList<Party> getLedBy();

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why this tool fits the project and the company.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.jalon.model.framing.FramingPackage#getAnalysis_Justification()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Analysis#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

	/**
	 * Returns the value of the '<em><b>Conclusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it taught.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conclusion</em>' attribute.
	 * @see #setConclusion(String)
	 * @see org.jalon.model.framing.FramingPackage#getAnalysis_Conclusion()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getConclusion();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Analysis#getConclusion <em>Conclusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Conclusion</em>' attribute.
	 * @see #getConclusion()
	 * @generated
	 */
	void setConclusion(String value);

} // Analysis
