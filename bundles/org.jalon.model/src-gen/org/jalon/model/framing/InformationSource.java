/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Information Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A source of information used by the analysis.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.InformationSource#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jalon.model.framing.InformationSource#getConsultedOn <em>Consulted On</em>}</li>
 *   <li>{@link org.jalon.model.framing.InformationSource#getRelevance <em>Relevance</em>}</li>
 *   <li>{@link org.jalon.model.framing.InformationSource#getJustification <em>Justification</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getInformationSource()
 * @model annotation="http://jalon.org/model/meta criterion='C1.1'"
 * @generated
 */
public interface InformationSource extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the information comes from: person, service, document, data base.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see #setOrigin(String)
	 * @see org.jalon.model.framing.FramingPackage#getInformationSource_Origin()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	String getOrigin();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.InformationSource#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(String value);

	/**
	 * Returns the value of the '<em><b>Consulted On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which the source was consulted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Consulted On</em>' attribute.
	 * @see #setConsultedOn(LocalDate)
	 * @see org.jalon.model.framing.FramingPackage#getInformationSource_ConsultedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1' unit='date'"
	 * @generated
	 */
	LocalDate getConsultedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.InformationSource#getConsultedOn <em>Consulted On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Consulted On</em>' attribute.
	 * @see #getConsultedOn()
	 * @generated
	 */
	void setConsultedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Relevance</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.Relevance}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the source is worth for the analysis.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relevance</em>' attribute.
	 * @see org.jalon.model.framing.Relevance
	 * @see #setRelevance(Relevance)
	 * @see org.jalon.model.framing.FramingPackage#getInformationSource_Relevance()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	Relevance getRelevance();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.InformationSource#getRelevance <em>Relevance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Relevance</em>' attribute.
	 * @see org.jalon.model.framing.Relevance
	 * @see #getRelevance()
	 * @generated
	 */
	void setRelevance(Relevance value);

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it is relevant or not.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.jalon.model.framing.FramingPackage#getInformationSource_Justification()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.1'"
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.InformationSource#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

} // InformationSource
