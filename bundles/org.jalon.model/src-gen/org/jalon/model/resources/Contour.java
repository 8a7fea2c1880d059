/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Contour</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * How the effort of an assignment spreads over its duration.
 * <!-- end-model-doc -->
 * @see org.jalon.model.resources.ResourcesPackage#getContour()
 * @model
 * @generated
 */
public enum Contour implements Enumerator {
	/**
	 * The '<em><b>FLAT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLAT_VALUE
	 * @generated
	 * @ordered
	 */
	FLAT(0, "FLAT", "FLAT"),

	/**
	 * The '<em><b>FRONT LOADED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRONT_LOADED_VALUE
	 * @generated
	 * @ordered
	 */
	FRONT_LOADED(1, "FRONT_LOADED", "FRONT_LOADED"),

	/**
	 * The '<em><b>BACK LOADED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BACK_LOADED_VALUE
	 * @generated
	 * @ordered
	 */
	BACK_LOADED(2, "BACK_LOADED", "BACK_LOADED"),

	/**
	 * The '<em><b>EARLY PEAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_PEAK_VALUE
	 * @generated
	 * @ordered
	 */
	EARLY_PEAK(3, "EARLY_PEAK", "EARLY_PEAK"),

	/**
	 * The '<em><b>LATE PEAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATE_PEAK_VALUE
	 * @generated
	 * @ordered
	 */
	LATE_PEAK(4, "LATE_PEAK", "LATE_PEAK"),

	/**
	 * The '<em><b>DOUBLE PEAK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOUBLE_PEAK_VALUE
	 * @generated
	 * @ordered
	 */
	DOUBLE_PEAK(5, "DOUBLE_PEAK", "DOUBLE_PEAK"),

	/**
	 * The '<em><b>BELL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BELL_VALUE
	 * @generated
	 * @ordered
	 */
	BELL(6, "BELL", "BELL"),

	/**
	 * The '<em><b>TURTLE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURTLE_VALUE
	 * @generated
	 * @ordered
	 */
	TURTLE(7, "TURTLE", "TURTLE");

	/**
	 * The '<em><b>FLAT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FLAT
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FLAT_VALUE = 0;

	/**
	 * The '<em><b>FRONT LOADED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #FRONT_LOADED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int FRONT_LOADED_VALUE = 1;

	/**
	 * The '<em><b>BACK LOADED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BACK_LOADED
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BACK_LOADED_VALUE = 2;

	/**
	 * The '<em><b>EARLY PEAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EARLY_PEAK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int EARLY_PEAK_VALUE = 3;

	/**
	 * The '<em><b>LATE PEAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #LATE_PEAK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int LATE_PEAK_VALUE = 4;

	/**
	 * The '<em><b>DOUBLE PEAK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DOUBLE_PEAK
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int DOUBLE_PEAK_VALUE = 5;

	/**
	 * The '<em><b>BELL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BELL
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int BELL_VALUE = 6;

	/**
	 * The '<em><b>TURTLE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TURTLE
	 * @model
	 * @generated
	 * @ordered
	 */
	public static final int TURTLE_VALUE = 7;

	/**
	 * An array of all the '<em><b>Contour</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final Contour[] VALUES_ARRAY =
		new Contour[] {
			FLAT,
			FRONT_LOADED,
			BACK_LOADED,
			EARLY_PEAK,
			LATE_PEAK,
			DOUBLE_PEAK,
			BELL,
			TURTLE,
		};

	/**
	 * A public read-only list of all the '<em><b>Contour</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<Contour> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Contour</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Contour get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Contour result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contour</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Contour getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			Contour result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Contour</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static Contour get(int value) {
		switch (value) {
			case FLAT_VALUE: return FLAT;
			case FRONT_LOADED_VALUE: return FRONT_LOADED;
			case BACK_LOADED_VALUE: return BACK_LOADED;
			case EARLY_PEAK_VALUE: return EARLY_PEAK;
			case LATE_PEAK_VALUE: return LATE_PEAK;
			case DOUBLE_PEAK_VALUE: return DOUBLE_PEAK;
			case BELL_VALUE: return BELL;
			case TURTLE_VALUE: return TURTLE;
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
	private Contour(int value, String name, String literal) {
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
	
} //Contour
