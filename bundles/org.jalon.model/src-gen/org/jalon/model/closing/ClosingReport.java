/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Synthesis of the closed project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.ClosingReport#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.jalon.model.closing.ClosingReport#getBalance <em>Balance</em>}</li>
 *   <li>{@link org.jalon.model.closing.ClosingReport#getSynthesis <em>Synthesis</em>}</li>
 *   <li>{@link org.jalon.model.closing.ClosingReport#getRecommendations <em>Recommendations</em>}</li>
 *   <li>{@link org.jalon.model.closing.ClosingReport#getAuthor <em>Author</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.closing.ClosingPackage#getClosingReport()
 * @model annotation="http://jalon.org/model/meta criterion='C7.8'"
 * @generated
 */
public interface ClosingReport extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see org.jalon.model.closing.ClosingPackage#getClosingReport_IssuedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C7.8' unit='date'"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.ClosingReport#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Balance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Resources, costs and times actually used against initial estimates.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Balance</em>' attribute.
	 * @see #setBalance(String)
	 * @see org.jalon.model.closing.ClosingPackage#getClosingReport_Balance()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.1'"
	 * @generated
	 */
	String getBalance();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.ClosingReport#getBalance <em>Balance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Balance</em>' attribute.
	 * @see #getBalance()
	 * @generated
	 */
	void setBalance(String value);

	/**
	 * Returns the value of the '<em><b>Synthesis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conclusions to retain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Synthesis</em>' attribute.
	 * @see #setSynthesis(String)
	 * @see org.jalon.model.closing.ClosingPackage#getClosingReport_Synthesis()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.8'"
	 * @generated
	 */
	String getSynthesis();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.ClosingReport#getSynthesis <em>Synthesis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Synthesis</em>' attribute.
	 * @see #getSynthesis()
	 * @generated
	 */
	void setSynthesis(String value);

	/**
	 * Returns the value of the '<em><b>Recommendations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What later projects should do.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recommendations</em>' attribute.
	 * @see #setRecommendations(String)
	 * @see org.jalon.model.closing.ClosingPackage#getClosingReport_Recommendations()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.9'"
	 * @generated
	 */
	String getRecommendations();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.ClosingReport#getRecommendations <em>Recommendations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recommendations</em>' attribute.
	 * @see #getRecommendations()
	 * @generated
	 */
	void setRecommendations(String value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Party)
	 * @see org.jalon.model.closing.ClosingPackage#getClosingReport_Author()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.8'"
	 * @generated
	 */
	Party getAuthor();

	/**
	 * Sets the value of the '{@link org.jalon.model.closing.ClosingReport#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Party value);

} // ClosingReport
