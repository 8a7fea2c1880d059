/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Constraint Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How an imposed date binds an activity.
 * <!-- end-model-doc -->
 * @see org.jalon.model.breakdown.BreakdownPackage#getConstraintType()
 * @model
 * @generated
 */
public enum ConstraintType implements Enumerator {
	/**
	 * The '<em><b>AS SOON AS POSSIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_SOON_AS_POSSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	AS_SOON_AS_POSSIBLE(0, "AS_SOON_AS_POSSIBLE", "AS_SOON_AS_POSSIBLE"),

	/**
	 * The '<em><b>AS LATE AS POSSIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_LATE_AS_POSSIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	AS_LATE_AS_POSSIBLE(1, "AS_LATE_AS_POSSIBLE", "AS_LATE_AS_POSSIBLE"),

	/**
	 * The '<em><b>MUST START ON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MUST_START_ON_VALUE
	 * @generated
	 * @ordered
	 */
	MUST_START_ON(2, "MUST_START_ON", "MUST_START_ON"),

	/**
	 * The '<em><b>MUST FINISH ON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MUST_FINISH_ON_VALUE
	 * @generated
	 * @ordered
	 */
	MUST_FINISH_ON(3, "MUST_FINISH_ON", "MUST_FINISH_ON"),

	/**
	 * The '<em><b>START NO EARLIER THAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START_NO_EARLIER_THAN_VALUE
	 * @generated
	 * @ordered
	 */
	START_NO_EARLIER_THAN(4, "START_NO_EARLIER_THAN", "START_NO_EARLIER_THAN"),

	/**
	 * The '<em><b>START NO LATER THAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START_NO_LATER_THAN_VALUE
	 * @generated
	 * @ordered
	 */
	START_NO_LATER_THAN(5, "START_NO_LATER_THAN", "START_NO_LATER_THAN"),

	/**
	 * The '<em><b>FINISH NO EARLIER THAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINISH_NO_EARLIER_THAN_VALUE
	 * @generated
	 * @ordered
	 */
	FINISH_NO_EARLIER_THAN(6, "FINISH_NO_EARLIER_THAN", "FINISH_NO_EARLIER_THAN"),

	/**
	 * The '<em><b>FINISH NO LATER THAN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINISH_NO_LATER_THAN_VALUE
	 * @generated
	 * @ordered
	 */
	FINISH_NO_LATER_THAN(7, "FINISH_NO_LATER_THAN", "FINISH_NO_LATER_THAN");

	/**
	 * The '<em><b>AS SOON AS POSSIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_SOON_AS_POSSIBLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AS_SOON_AS_POSSIBLE_VALUE = 0;

	/**
	 * The '<em><b>AS LATE AS POSSIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AS_LATE_AS_POSSIBLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int AS_LATE_AS_POSSIBLE_VALUE = 1;

	/**
	 * The '<em><b>MUST START ON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MUST_START_ON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MUST_START_ON_VALUE = 2;

	/**
	 * The '<em><b>MUST FINISH ON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MUST_FINISH_ON
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MUST_FINISH_ON_VALUE = 3;

	/**
	 * The '<em><b>START NO EARLIER THAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START_NO_EARLIER_THAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int START_NO_EARLIER_THAN_VALUE = 4;

	/**
	 * The '<em><b>START NO LATER THAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #START_NO_LATER_THAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int START_NO_LATER_THAN_VALUE = 5;

	/**
	 * The '<em><b>FINISH NO EARLIER THAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINISH_NO_EARLIER_THAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FINISH_NO_EARLIER_THAN_VALUE = 6;

	/**
	 * The '<em><b>FINISH NO LATER THAN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FINISH_NO_LATER_THAN
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FINISH_NO_LATER_THAN_VALUE = 7;

	/**
	 * An array of all the '<em><b>Constraint Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ConstraintType[] VALUES_ARRAY =
		new ConstraintType[] {
			AS_SOON_AS_POSSIBLE,
			AS_LATE_AS_POSSIBLE,
			MUST_START_ON,
			MUST_FINISH_ON,
			START_NO_EARLIER_THAN,
			START_NO_LATER_THAN,
			FINISH_NO_EARLIER_THAN,
			FINISH_NO_LATER_THAN,
		};

	/**
	 * A public read-only list of all the '<em><b>Constraint Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ConstraintType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Constraint Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConstraintType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConstraintType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Constraint Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConstraintType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ConstraintType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Constraint Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ConstraintType get(int value) {
		switch (value) {
			case AS_SOON_AS_POSSIBLE_VALUE: return AS_SOON_AS_POSSIBLE;
			case AS_LATE_AS_POSSIBLE_VALUE: return AS_LATE_AS_POSSIBLE;
			case MUST_START_ON_VALUE: return MUST_START_ON;
			case MUST_FINISH_ON_VALUE: return MUST_FINISH_ON;
			case START_NO_EARLIER_THAN_VALUE: return START_NO_EARLIER_THAN;
			case START_NO_LATER_THAN_VALUE: return START_NO_LATER_THAN;
			case FINISH_NO_EARLIER_THAN_VALUE: return FINISH_NO_EARLIER_THAN;
			case FINISH_NO_LATER_THAN_VALUE: return FINISH_NO_LATER_THAN;
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
	private ConstraintType(int value, String name, String literal) {
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
	
} //ConstraintType
