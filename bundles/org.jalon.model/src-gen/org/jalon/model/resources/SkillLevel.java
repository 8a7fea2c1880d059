/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.time.LocalDate;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Skill Level</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A skill that a resource has.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.SkillLevel#getSkill <em>Skill</em>}</li>
 *   <li>{@link org.jalon.model.resources.SkillLevel#getLevel <em>Level</em>}</li>
 *   <li>{@link org.jalon.model.resources.SkillLevel#getValidUntil <em>Valid Until</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getSkillLevel()
 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
 * @generated
 */
public interface SkillLevel extends Identified {
	/**
	 * Returns the value of the '<em><b>Skill</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The skill.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skill</em>' reference.
	 * @see #setSkill(Skill)
	 * @see org.jalon.model.resources.ResourcesPackage#getSkillLevel_Skill()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	Skill getSkill();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.SkillLevel#getSkill <em>Skill</em>}' reference.
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
	 * Level held.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(int)
	 * @see org.jalon.model.resources.ResourcesPackage#getSkillLevel_Level()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4' unit='level, 1\u20135'"
	 * @generated
	 */
	int getLevel();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.SkillLevel#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(int value);

	/**
	 * Returns the value of the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day after which it lapses.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Valid Until</em>' attribute.
	 * @see #setValidUntil(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getSkillLevel_ValidUntil()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4' unit='date'"
	 * @generated
	 */
	LocalDate getValidUntil();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.SkillLevel#getValidUntil <em>Valid Until</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Valid Until</em>' attribute.
	 * @see #getValidUntil()
	 * @generated
	 */
	void setValidUntil(LocalDate value);

} // SkillLevel
