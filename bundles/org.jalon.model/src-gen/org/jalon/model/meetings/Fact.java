/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fact</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A fact as stated in the meeting, without opinion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.Fact#getStatedBy <em>Stated By</em>}</li>
 *   <li>{@link org.jalon.model.meetings.Fact#getConcerns <em>Concerns</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getFact()
 * @model annotation="http://jalon.org/model/meta criterion='C4.3'"
 * @generated
 */
public interface Fact extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Stated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who stated it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stated By</em>' reference.
	 * @see #setStatedBy(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getFact_StatedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	Party getStatedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.Fact#getStatedBy <em>Stated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stated By</em>' reference.
	 * @see #getStatedBy()
	 * @generated
	 */
	void setStatedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getFact_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.3'"
	 * @generated
	 */
	EList<ProjectElement> getConcerns();

} // Fact
