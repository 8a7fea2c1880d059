/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Record</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Progress as recorded at one status date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.ProgressRecord#getStatusDate <em>Status Date</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressRecord#getRecordedBy <em>Recorded By</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressRecord#getComment <em>Comment</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressRecord#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getProgressRecord()
 * @model annotation="http://jalon.org/model/meta criterion='C3.4'"
 * @generated
 */
public interface ProgressRecord extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Status Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date up to which progress is known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Date</em>' attribute.
	 * @see #setStatusDate(LocalDateTime)
	 * @see org.jalon.model.control.ControlPackage#getProgressRecord_StatusDate()
	 * @model dataType="org.jalon.model.LocalDateTime" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getStatusDate();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressRecord#getStatusDate <em>Status Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Date</em>' attribute.
	 * @see #getStatusDate()
	 * @generated
	 */
	void setStatusDate(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Recorded By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who recorded it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recorded By</em>' reference.
	 * @see #setRecordedBy(Party)
	 * @see org.jalon.model.control.ControlPackage#getProgressRecord_RecordedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	Party getRecordedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressRecord#getRecordedBy <em>Recorded By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recorded By</em>' reference.
	 * @see #getRecordedBy()
	 * @generated
	 */
	void setRecordedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Comment on the situation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.control.ControlPackage#getProgressRecord_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressRecord#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.ProgressEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One line for each activity under way or newly finished.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.jalon.model.control.ControlPackage#getProgressRecord_Entries()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	EList<ProgressEntry> getEntries();

} // ProgressRecord
