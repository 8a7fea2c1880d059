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
 * A representation of the literals of the enumeration '<em><b>Earned Value Method</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the earned share of an activity is measured.
 * <!-- end-model-doc -->
 * @see org.jalon.model.breakdown.BreakdownPackage#getEarnedValueMethod()
 * @model
 * @generated
 */
public enum EarnedValueMethod implements Enumerator {
	/**
	 * The '<em><b>PHYSICAL PERCENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSICAL_PERCENT_VALUE
	 * @generated
	 * @ordered
	 */
	PHYSICAL_PERCENT(0, "PHYSICAL_PERCENT", "PHYSICAL_PERCENT"),

	/**
	 * The '<em><b>ZERO HUNDRED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO_HUNDRED_VALUE
	 * @generated
	 * @ordered
	 */
	ZERO_HUNDRED(1, "ZERO_HUNDRED", "ZERO_HUNDRED"),

	/**
	 * The '<em><b>FIFTY FIFTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIFTY_FIFTY_VALUE
	 * @generated
	 * @ordered
	 */
	FIFTY_FIFTY(2, "FIFTY_FIFTY", "FIFTY_FIFTY"),

	/**
	 * The '<em><b>TWENTY EIGHTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TWENTY_EIGHTY_VALUE
	 * @generated
	 * @ordered
	 */
	TWENTY_EIGHTY(3, "TWENTY_EIGHTY", "TWENTY_EIGHTY"),

	/**
	 * The '<em><b>WEIGHTED MILESTONES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEIGHTED_MILESTONES_VALUE
	 * @generated
	 * @ordered
	 */
	WEIGHTED_MILESTONES(4, "WEIGHTED_MILESTONES", "WEIGHTED_MILESTONES"),

	/**
	 * The '<em><b>DURATION PERCENT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DURATION_PERCENT_VALUE
	 * @generated
	 * @ordered
	 */
	DURATION_PERCENT(5, "DURATION_PERCENT", "DURATION_PERCENT"),

	/**
	 * The '<em><b>LEVEL OF EFFORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEVEL_OF_EFFORT_VALUE
	 * @generated
	 * @ordered
	 */
	LEVEL_OF_EFFORT(6, "LEVEL_OF_EFFORT", "LEVEL_OF_EFFORT");

	/**
	 * The '<em><b>PHYSICAL PERCENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHYSICAL_PERCENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PHYSICAL_PERCENT_VALUE = 0;

	/**
	 * The '<em><b>ZERO HUNDRED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ZERO_HUNDRED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ZERO_HUNDRED_VALUE = 1;

	/**
	 * The '<em><b>FIFTY FIFTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIFTY_FIFTY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIFTY_FIFTY_VALUE = 2;

	/**
	 * The '<em><b>TWENTY EIGHTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TWENTY_EIGHTY
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TWENTY_EIGHTY_VALUE = 3;

	/**
	 * The '<em><b>WEIGHTED MILESTONES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #WEIGHTED_MILESTONES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int WEIGHTED_MILESTONES_VALUE = 4;

	/**
	 * The '<em><b>DURATION PERCENT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DURATION_PERCENT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DURATION_PERCENT_VALUE = 5;

	/**
	 * The '<em><b>LEVEL OF EFFORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LEVEL_OF_EFFORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LEVEL_OF_EFFORT_VALUE = 6;

	/**
	 * An array of all the '<em><b>Earned Value Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EarnedValueMethod[] VALUES_ARRAY =
		new EarnedValueMethod[] {
			PHYSICAL_PERCENT,
			ZERO_HUNDRED,
			FIFTY_FIFTY,
			TWENTY_EIGHTY,
			WEIGHTED_MILESTONES,
			DURATION_PERCENT,
			LEVEL_OF_EFFORT,
		};

	/**
	 * A public read-only list of all the '<em><b>Earned Value Method</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EarnedValueMethod> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Earned Value Method</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EarnedValueMethod get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EarnedValueMethod result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Earned Value Method</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EarnedValueMethod getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EarnedValueMethod result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Earned Value Method</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EarnedValueMethod get(int value) {
		switch (value) {
			case PHYSICAL_PERCENT_VALUE: return PHYSICAL_PERCENT;
			case ZERO_HUNDRED_VALUE: return ZERO_HUNDRED;
			case FIFTY_FIFTY_VALUE: return FIFTY_FIFTY;
			case TWENTY_EIGHTY_VALUE: return TWENTY_EIGHTY;
			case WEIGHTED_MILESTONES_VALUE: return WEIGHTED_MILESTONES;
			case DURATION_PERCENT_VALUE: return DURATION_PERCENT;
			case LEVEL_OF_EFFORT_VALUE: return LEVEL_OF_EFFORT;
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
	private EarnedValueMethod(int value, String name, String literal) {
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
	
} //EarnedValueMethod
