/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import org.jalon.model.Identified;

import org.jalon.model.resources.Skill;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill Requirement</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A skill that an activity needs.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.SkillRequirement#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.SkillRequirement#getLevel <em>Level</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.SkillRequirement#getQuantity <em>Quantity</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getSkillRequirement()
 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
 * @generated
 */
public interface SkillRequirement extends Identified {
	/**
	 * Returns the value of the '<em><b>Skill</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skill.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skill</em>' reference.
	 * @see #setSkill(Skill)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getSkillRequirement_Skill()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	Skill getSkill();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.SkillRequirement#getSkill <em>Skill</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Skill</em>' reference.
	 * @see #getSkill()
	 * @generated
	 */
	void setSkill(Skill value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least level needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getSkillRequirement_Level()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4' unit='level, 1\u20135'"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.SkillRequirement#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Quantity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many persons with it are needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quantity</em>' attribute.
	 * @see #setQuantity(int)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getSkillRequirement_Quantity()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4' unit='persons'"
	 * @generated
	 */
	int getQuantity();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.SkillRequirement#getQuantity <em>Quantity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quantity</em>' attribute.
	 * @see #getQuantity()
	 * @generated
	 */
	void setQuantity(int value);

} // SkillRequirement
