/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Relation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A relation from one stakeholder to another.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.stakeholders.Relation#getTarget <em>Target</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Relation#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Relation#getStrength <em>Strength</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Relation#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.stakeholders.StakeholdersPackage#getRelation()
 * @model annotation="http://jalon.org/model/meta criterion='C6.1'"
 * @generated
 */
public interface Relation extends Identified {
	/**
	 * Returns the value of the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The other stakeholder.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Target</em>' reference.
	 * @see #setTarget(Stakeholder)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getRelation_Target()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	Stakeholder getTarget();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Relation#getTarget <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Target</em>' reference.
	 * @see #getTarget()
	 * @generated
	 */
	void setTarget(Stakeholder value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"INFLUENCE"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.stakeholders.RelationKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How they relate.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.stakeholders.RelationKind
	 * @see #setKind(RelationKind)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getRelation_Kind()
	 * @model default="INFLUENCE"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	RelationKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Relation#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.stakeholders.RelationKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(RelationKind value);

	/**
	 * Returns the value of the '<em><b>Strength</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Strength of the relation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strength</em>' attribute.
	 * @see #setStrength(int)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getRelation_Strength()
	 * @model default="3"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1' unit='level, 1\u20135'"
	 * @generated
	 */
	int getStrength();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Relation#getStrength <em>Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strength</em>' attribute.
	 * @see #getStrength()
	 * @generated
	 */
	void setStrength(int value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What there is to know about it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getRelation_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Relation#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // Relation
