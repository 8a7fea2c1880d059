/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.project;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Progress Policy</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How work that has started is planned on: after its links and the status date (retained logic), after the status date whatever its links (progress override), or right after the work done, moving nothing to the status date (actual dates).
 * <!-- end-model-doc -->
 * @see org.jalon.model.project.ProjectPackage#getProgressPolicy()
 * @model
 * @generated
 */
public enum ProgressPolicy implements Enumerator {
	/**
	 * The '<em><b>RETAINED LOGIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETAINED_LOGIC_VALUE
	 * @generated
	 * @ordered
	 */
	RETAINED_LOGIC(0, "RETAINED_LOGIC", "RETAINED_LOGIC"),

	/**
	 * The '<em><b>PROGRESS OVERRIDE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRESS_OVERRIDE_VALUE
	 * @generated
	 * @ordered
	 */
	PROGRESS_OVERRIDE(1, "PROGRESS_OVERRIDE", "PROGRESS_OVERRIDE"),

	/**
	 * The '<em><b>ACTUAL DATES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTUAL_DATES_VALUE
	 * @generated
	 * @ordered
	 */
	ACTUAL_DATES(2, "ACTUAL_DATES", "ACTUAL_DATES");

	/**
	 * The '<em><b>RETAINED LOGIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #RETAINED_LOGIC
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int RETAINED_LOGIC_VALUE = 0;

	/**
	 * The '<em><b>PROGRESS OVERRIDE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PROGRESS_OVERRIDE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int PROGRESS_OVERRIDE_VALUE = 1;

	/**
	 * The '<em><b>ACTUAL DATES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ACTUAL_DATES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int ACTUAL_DATES_VALUE = 2;

	/**
	 * An array of all the '<em><b>Progress Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ProgressPolicy[] VALUES_ARRAY =
		new ProgressPolicy[] {
			RETAINED_LOGIC,
			PROGRESS_OVERRIDE,
			ACTUAL_DATES,
		};

	/**
	 * A public read-only list of all the '<em><b>Progress Policy</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ProgressPolicy> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Progress Policy</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgressPolicy get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProgressPolicy result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Progress Policy</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgressPolicy getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ProgressPolicy result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Progress Policy</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ProgressPolicy get(int value) {
		switch (value) {
			case RETAINED_LOGIC_VALUE: return RETAINED_LOGIC;
			case PROGRESS_OVERRIDE_VALUE: return PROGRESS_OVERRIDE;
			case ACTUAL_DATES_VALUE: return ACTUAL_DATES;
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
	private ProgressPolicy(int value, String name, String literal) {
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
	
} //ProgressPolicy
