/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Report Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One entry of a published report.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.ReportItem#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.control.ReportItem#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.control.ReportItem#getDecidedBy <em>Decided By</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getReportItem()
 * @model annotation="http://jalon.org/model/meta criterion='C5.6'"
 * @generated
 */
public interface ReportItem extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"HIGHLIGHT"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.control.ReportItemKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.control.ReportItemKind
	 * @see #setKind(ReportItemKind)
	 * @see org.jalon.model.control.ControlPackage#getReportItem_Kind()
	 * @model default="HIGHLIGHT"
	 *        annotation="http://jalon.org/model/meta criterion='C5.6'"
	 * @generated
	 */
	ReportItemKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ReportItem#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.control.ReportItemKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ReportItemKind value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.control.ControlPackage#getReportItem_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.5'"
	 * @generated
	 */
	EList<ProjectElement> getConcerns();

	/**
	 * Returns the value of the '<em><b>Decided By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who decided or validated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Decided By</em>' reference.
	 * @see #setDecidedBy(Party)
	 * @see org.jalon.model.control.ControlPackage#getReportItem_DecidedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.6'"
	 * @generated
	 */
	Party getDecidedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ReportItem#getDecidedBy <em>Decided By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Decided By</em>' reference.
	 * @see #getDecidedBy()
	 * @generated
	 */
	void setDecidedBy(Party value);

} // ReportItem
