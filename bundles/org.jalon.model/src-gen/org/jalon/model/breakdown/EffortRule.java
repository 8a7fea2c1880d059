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
 * A representation of the literals of the enumeration '<em><b>Effort Rule</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What stays when units, effort or duration change.
 * <!-- end-model-doc -->
 * @see org.jalon.model.breakdown.BreakdownPackage#getEffortRule()
 * @model
 * @generated
 */
public enum EffortRule implements Enumerator {
	/**
	 * The '<em><b>FIXED DURATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_DURATION_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED_DURATION(0, "FIXED_DURATION", "FIXED_DURATION"),

	/**
	 * The '<em><b>FIXED UNITS</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_UNITS_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED_UNITS(1, "FIXED_UNITS", "FIXED_UNITS"),

	/**
	 * The '<em><b>FIXED EFFORT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_EFFORT_VALUE
	 * @generated
	 * @ordered
	 */
	FIXED_EFFORT(2, "FIXED_EFFORT", "FIXED_EFFORT");

	/**
	 * The '<em><b>FIXED DURATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_DURATION
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_DURATION_VALUE = 0;

	/**
	 * The '<em><b>FIXED UNITS</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_UNITS
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_UNITS_VALUE = 1;

	/**
	 * The '<em><b>FIXED EFFORT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FIXED_EFFORT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FIXED_EFFORT_VALUE = 2;

	/**
	 * An array of all the '<em><b>Effort Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final EffortRule[] VALUES_ARRAY =
		new EffortRule[] {
			FIXED_DURATION,
			FIXED_UNITS,
			FIXED_EFFORT,
		};

	/**
	 * A public read-only list of all the '<em><b>Effort Rule</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<EffortRule> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Effort Rule</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EffortRule get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EffortRule result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Effort Rule</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EffortRule getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			EffortRule result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Effort Rule</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static EffortRule get(int value) {
		switch (value) {
			case FIXED_DURATION_VALUE: return FIXED_DURATION;
			case FIXED_UNITS_VALUE: return FIXED_UNITS;
			case FIXED_EFFORT_VALUE: return FIXED_EFFORT;
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
	private EffortRule(int value, String name, String literal) {
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
	
} //EffortRule
