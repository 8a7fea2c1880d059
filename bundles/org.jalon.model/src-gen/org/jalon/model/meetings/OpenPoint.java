/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Open Point</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A point not settled by the meeting.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.OpenPoint#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.jalon.model.meetings.OpenPoint#getReviewOn <em>Review On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.OpenPoint#isClosed <em>Closed</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getOpenPoint()
 * @model annotation="http://jalon.org/model/meta criterion='C4.3'"
 * @generated
 */
public interface OpenPoint extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who follows it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getOpenPoint_Owner()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	Party getOwner();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.OpenPoint#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Party value);

	/**
	 * Returns the value of the '<em><b>Review On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it is taken up again.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Review On</em>' attribute.
	 * @see #setReviewOn(LocalDate)
	 * @see org.jalon.model.meetings.MeetingsPackage#getOpenPoint_ReviewOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C4.3' unit='date'"
	 * @generated
	 */
	LocalDate getReviewOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.OpenPoint#getReviewOn <em>Review On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Review On</em>' attribute.
	 * @see #getReviewOn()
	 * @generated
	 */
	void setReviewOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Closed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it has been settled.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closed</em>' attribute.
	 * @see #setClosed(boolean)
	 * @see org.jalon.model.meetings.MeetingsPackage#getOpenPoint_Closed()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	boolean isClosed();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.OpenPoint#isClosed <em>Closed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closed</em>' attribute.
	 * @see #isClosed()
	 * @generated
	 */
	void setClosed(boolean value);

} // OpenPoint
