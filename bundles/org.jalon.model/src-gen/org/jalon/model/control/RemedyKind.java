/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Remedy Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How a deviation is made up for.
 * <!-- end-model-doc -->
 * @see org.jalon.model.control.ControlPackage#getRemedyKind()
 * @model
 * @generated
 */
public enum RemedyKind implements Enumerator {
	/**
	 * The '<em><b>USE FLOAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USE_FLOAT_VALUE
	 * @generated
	 * @ordered
	 */
	USE_FLOAT(0, "USE_FLOAT", "USE_FLOAT"),

	/**
	 * The '<em><b>MOVE MILESTONE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_MILESTONE_VALUE
	 * @generated
	 * @ordered
	 */
	MOVE_MILESTONE(1, "MOVE_MILESTONE", "MOVE_MILESTONE"),

	/**
	 * The '<em><b>REINFORCE RESOURCES</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REINFORCE_RESOURCES_VALUE
	 * @generated
	 * @ordered
	 */
	REINFORCE_RESOURCES(2, "REINFORCE_RESOURCES", "REINFORCE_RESOURCES"),

	/**
	 * The '<em><b>FAST TRACK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAST_TRACK_VALUE
	 * @generated
	 * @ordered
	 */
	FAST_TRACK(3, "FAST_TRACK", "FAST_TRACK"),

	/**
	 * The '<em><b>CRASH</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRASH_VALUE
	 * @generated
	 * @ordered
	 */
	CRASH(4, "CRASH", "CRASH"),

	/**
	 * The '<em><b>REDUCE SCOPE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE_SCOPE_VALUE
	 * @generated
	 * @ordered
	 */
	REDUCE_SCOPE(5, "REDUCE_SCOPE", "REDUCE_SCOPE"),

	/**
	 * The '<em><b>CHANGE METHOD</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE_METHOD_VALUE
	 * @generated
	 * @ordered
	 */
	CHANGE_METHOD(6, "CHANGE_METHOD", "CHANGE_METHOD"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(7, "OTHER", "OTHER");

	/**
	 * The '<em><b>USE FLOAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #USE_FLOAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int USE_FLOAT_VALUE = 0;

	/**
	 * The '<em><b>MOVE MILESTONE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MOVE_MILESTONE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int MOVE_MILESTONE_VALUE = 1;

	/**
	 * The '<em><b>REINFORCE RESOURCES</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REINFORCE_RESOURCES
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REINFORCE_RESOURCES_VALUE = 2;

	/**
	 * The '<em><b>FAST TRACK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FAST_TRACK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FAST_TRACK_VALUE = 3;

	/**
	 * The '<em><b>CRASH</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CRASH
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CRASH_VALUE = 4;

	/**
	 * The '<em><b>REDUCE SCOPE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #REDUCE_SCOPE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int REDUCE_SCOPE_VALUE = 5;

	/**
	 * The '<em><b>CHANGE METHOD</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHANGE_METHOD
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int CHANGE_METHOD_VALUE = 6;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 7;

	/**
	 * An array of all the '<em><b>Remedy Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final RemedyKind[] VALUES_ARRAY =
		new RemedyKind[] {
			USE_FLOAT,
			MOVE_MILESTONE,
			REINFORCE_RESOURCES,
			FAST_TRACK,
			CRASH,
			REDUCE_SCOPE,
			CHANGE_METHOD,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Remedy Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<RemedyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Remedy Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemedyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemedyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remedy Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemedyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			RemedyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Remedy Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static RemedyKind get(int value) {
		switch (value) {
			case USE_FLOAT_VALUE: return USE_FLOAT;
			case MOVE_MILESTONE_VALUE: return MOVE_MILESTONE;
			case REINFORCE_RESOURCES_VALUE: return REINFORCE_RESOURCES;
			case FAST_TRACK_VALUE: return FAST_TRACK;
			case CRASH_VALUE: return CRASH;
			case REDUCE_SCOPE_VALUE: return REDUCE_SCOPE;
			case CHANGE_METHOD_VALUE: return CHANGE_METHOD;
			case OTHER_VALUE: return OTHER;
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
	private RemedyKind(int value, String name, String literal) {
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
	
} //RemedyKind
