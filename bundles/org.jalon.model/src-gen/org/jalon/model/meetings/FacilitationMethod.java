/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Facilitation Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a meeting is led.
 * <!-- end-model-doc -->
 * @see org.jalon.model.meetings.MeetingsPackage#getFacilitationMethod()
 * @model
 * @generated
 */
public enum FacilitationMethod implements Enumerator {
	/**
	 * The '<em><b>DIRECTIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIRECTIVE_VALUE
	 * @generated
	 * @ordered
	 */
	DIRECTIVE(0, "DIRECTIVE", "DIRECTIVE"),

	/**
	 * The '<em><b>PARTICIPATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTICIPATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	PARTICIPATIVE(1, "PARTICIPATIVE", "PARTICIPATIVE"),

	/**
	 * The '<em><b>DELEGATIVE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELEGATIVE_VALUE
	 * @generated
	 * @ordered
	 */
	DELEGATIVE(2, "DELEGATIVE", "DELEGATIVE"),

	/**
	 * The '<em><b>BRAINSTORMING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BRAINSTORMING_VALUE
	 * @generated
	 * @ordered
	 */
	BRAINSTORMING(3, "BRAINSTORMING", "BRAINSTORMING"),

	/**
	 * The '<em><b>PROBLEM SOLVING</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROBLEM_SOLVING_VALUE
	 * @generated
	 * @ordered
	 */
	PROBLEM_SOLVING(4, "PROBLEM_SOLVING", "PROBLEM_SOLVING"),

	/**
	 * The '<em><b>ROUND TABLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROUND_TABLE_VALUE
	 * @generated
	 * @ordered
	 */
	ROUND_TABLE(5, "ROUND_TABLE", "ROUND_TABLE");

	/**
	 * The '<em><b>DIRECTIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DIRECTIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DIRECTIVE_VALUE = 0;

	/**
	 * The '<em><b>PARTICIPATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PARTICIPATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PARTICIPATIVE_VALUE = 1;

	/**
	 * The '<em><b>DELEGATIVE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DELEGATIVE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DELEGATIVE_VALUE = 2;

	/**
	 * The '<em><b>BRAINSTORMING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BRAINSTORMING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BRAINSTORMING_VALUE = 3;

	/**
	 * The '<em><b>PROBLEM SOLVING</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROBLEM_SOLVING
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROBLEM_SOLVING_VALUE = 4;

	/**
	 * The '<em><b>ROUND TABLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ROUND_TABLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ROUND_TABLE_VALUE = 5;

	/**
	 * An array of all the '<em><b>Facilitation Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FacilitationMethod[] VALUES_ARRAY =
		new FacilitationMethod[] {
			DIRECTIVE,
			PARTICIPATIVE,
			DELEGATIVE,
			BRAINSTORMING,
			PROBLEM_SOLVING,
			ROUND_TABLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Facilitation Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FacilitationMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Facilitation Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FacilitationMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FacilitationMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Facilitation Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FacilitationMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FacilitationMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Facilitation Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FacilitationMethod get(int value) {
		switch (value) {
			case DIRECTIVE_VALUE: return DIRECTIVE;
			case PARTICIPATIVE_VALUE: return PARTICIPATIVE;
			case DELEGATIVE_VALUE: return DELEGATIVE;
			case BRAINSTORMING_VALUE: return BRAINSTORMING;
			case PROBLEM_SOLVING_VALUE: return PROBLEM_SOLVING;
			case ROUND_TABLE_VALUE: return ROUND_TABLE;
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
	private FacilitationMethod(int value, String name, String literal) {
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
	
} //FacilitationMethod
