/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Feasibility Verdict</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Conclusion of a feasibility study.
 * <!-- end-model-doc -->
 * @see org.jalon.model.framing.FramingPackage#getFeasibilityVerdict()
 * @model
 * @generated
 */
public enum FeasibilityVerdict implements Enumerator {
	/**
	 * The '<em><b>UNDECIDED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED_VALUE
	 * @generated
	 * @ordered
	 */
	UNDECIDED(0, "UNDECIDED", "UNDECIDED"),

	/**
	 * The '<em><b>FEASIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEASIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	FEASIBLE(1, "FEASIBLE", "FEASIBLE"),

	/**
	 * The '<em><b>FEASIBLE WITH RESERVES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEASIBLE_WITH_RESERVES_VALUE
	 * @generated
	 * @ordered
	 */
	FEASIBLE_WITH_RESERVES(2, "FEASIBLE_WITH_RESERVES", "FEASIBLE_WITH_RESERVES"),

	/**
	 * The '<em><b>NOT FEASIBLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_FEASIBLE_VALUE
	 * @generated
	 * @ordered
	 */
	NOT_FEASIBLE(3, "NOT_FEASIBLE", "NOT_FEASIBLE");

	/**
	 * The '<em><b>UNDECIDED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNDECIDED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int UNDECIDED_VALUE = 0;

	/**
	 * The '<em><b>FEASIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEASIBLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEASIBLE_VALUE = 1;

	/**
	 * The '<em><b>FEASIBLE WITH RESERVES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FEASIBLE_WITH_RESERVES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FEASIBLE_WITH_RESERVES_VALUE = 2;

	/**
	 * The '<em><b>NOT FEASIBLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NOT_FEASIBLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int NOT_FEASIBLE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Feasibility Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final FeasibilityVerdict[] VALUES_ARRAY =
		new FeasibilityVerdict[] {
			UNDECIDED,
			FEASIBLE,
			FEASIBLE_WITH_RESERVES,
			NOT_FEASIBLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Feasibility Verdict</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<FeasibilityVerdict> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Feasibility Verdict</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FeasibilityVerdict get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FeasibilityVerdict result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Feasibility Verdict</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FeasibilityVerdict getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			FeasibilityVerdict result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Feasibility Verdict</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static FeasibilityVerdict get(int value) {
		switch (value) {
			case UNDECIDED_VALUE: return UNDECIDED;
			case FEASIBLE_VALUE: return FEASIBLE;
			case FEASIBLE_WITH_RESERVES_VALUE: return FEASIBLE_WITH_RESERVES;
			case NOT_FEASIBLE_VALUE: return NOT_FEASIBLE;
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
	private FeasibilityVerdict(int value, String name, String literal) {
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
	
} //FeasibilityVerdict
