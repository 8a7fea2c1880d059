/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Issue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A report as published to the steering body.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.ReportIssue#getIssuedOn <em>Issued On</em>}</li>
 *   <li>{@link org.jalon.model.control.ReportIssue#getStatusDate <em>Status Date</em>}</li>
 *   <li>{@link org.jalon.model.control.ReportIssue#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.jalon.model.control.ReportIssue#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.jalon.model.control.ReportIssue#getSummary <em>Summary</em>}</li>
 *   <li>{@link org.jalon.model.control.ReportIssue#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getReportIssue()
 * @model annotation="http://jalon.org/model/meta criterion='C5.6'"
 * @generated
 */
public interface ReportIssue extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Issued On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of publication.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Issued On</em>' attribute.
	 * @see #setIssuedOn(LocalDate)
	 * @see org.jalon.model.control.ControlPackage#getReportIssue_IssuedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C5.6' unit='date'"
	 * @generated
	 */
	LocalDate getIssuedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ReportIssue#getIssuedOn <em>Issued On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Issued On</em>' attribute.
	 * @see #getIssuedOn()
	 * @generated
	 */
	void setIssuedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Status Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Status date of its figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Date</em>' attribute.
	 * @see #setStatusDate(LocalDateTime)
	 * @see org.jalon.model.control.ControlPackage#getReportIssue_StatusDate()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C5.6' unit='date'"
	 * @generated
	 */
	LocalDateTime getStatusDate();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ReportIssue#getStatusDate <em>Status Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Date</em>' attribute.
	 * @see #getStatusDate()
	 * @generated
	 */
	void setStatusDate(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Author</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who wrote it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Author</em>' reference.
	 * @see #setAuthor(Party)
	 * @see org.jalon.model.control.ControlPackage#getReportIssue_Author()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.6'"
	 * @generated
	 */
	Party getAuthor();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ReportIssue#getAuthor <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Author</em>' reference.
	 * @see #getAuthor()
	 * @generated
	 */
	void setAuthor(Party value);

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * To whom it was sent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' reference list.
	 * @see org.jalon.model.control.ControlPackage#getReportIssue_Recipients()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.3'"
	 * @generated
	 */
	EList<Party> getRecipients();

	/**
	 * Returns the value of the '<em><b>Summary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to retain.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Summary</em>' attribute.
	 * @see #setSummary(String)
	 * @see org.jalon.model.control.ControlPackage#getReportIssue_Summary()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C5.1'"
	 * @generated
	 */
	String getSummary();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ReportIssue#getSummary <em>Summary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Summary</em>' attribute.
	 * @see #getSummary()
	 * @generated
	 */
	void setSummary(String value);

	/**
	 * Returns the value of the '<em><b>Items</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.ReportItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highlights, decisions, validations, proposals, reframings.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Items</em>' containment reference list.
	 * @see org.jalon.model.control.ControlPackage#getReportIssue_Items()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C5.6'"
	 * @generated
	 */
	EList<ReportItem> getItems();

} // ReportIssue
