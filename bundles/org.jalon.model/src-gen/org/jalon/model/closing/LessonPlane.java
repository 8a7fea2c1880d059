/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Lesson Plane</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Plane on which a lesson is drawn.
 * <!-- end-model-doc -->
 * @see org.jalon.model.closing.ClosingPackage#getLessonPlane()
 * @model
 * @generated
 */
public enum LessonPlane implements Enumerator {
	/**
	 * The '<em><b>TECHNICAL QUALITY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNICAL_QUALITY_VALUE
	 * @generated
	 * @ordered
	 */
	TECHNICAL_QUALITY(0, "TECHNICAL_QUALITY", "TECHNICAL_QUALITY"),

	/**
	 * The '<em><b>ORGANISATIONAL SOCIAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORGANISATIONAL_SOCIAL_VALUE
	 * @generated
	 * @ordered
	 */
	ORGANISATIONAL_SOCIAL(1, "ORGANISATIONAL_SOCIAL", "ORGANISATIONAL_SOCIAL"),

	/**
	 * The '<em><b>ECONOMIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ECONOMIC_VALUE
	 * @generated
	 * @ordered
	 */
	ECONOMIC(2, "ECONOMIC", "ECONOMIC");

	/**
	 * The '<em><b>TECHNICAL QUALITY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TECHNICAL_QUALITY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TECHNICAL_QUALITY_VALUE = 0;

	/**
	 * The '<em><b>ORGANISATIONAL SOCIAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORGANISATIONAL_SOCIAL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ORGANISATIONAL_SOCIAL_VALUE = 1;

	/**
	 * The '<em><b>ECONOMIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ECONOMIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ECONOMIC_VALUE = 2;

	/**
	 * An array of all the '<em><b>Lesson Plane</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LessonPlane[] VALUES_ARRAY =
		new LessonPlane[] {
			TECHNICAL_QUALITY,
			ORGANISATIONAL_SOCIAL,
			ECONOMIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Lesson Plane</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LessonPlane> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Lesson Plane</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LessonPlane get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LessonPlane result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lesson Plane</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LessonPlane getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LessonPlane result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Lesson Plane</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LessonPlane get(int value) {
		switch (value) {
			case TECHNICAL_QUALITY_VALUE: return TECHNICAL_QUALITY;
			case ORGANISATIONAL_SOCIAL_VALUE: return ORGANISATIONAL_SOCIAL;
			case ECONOMIC_VALUE: return ECONOMIC;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private LessonPlane(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //LessonPlane
