/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.math.BigDecimal;

import java.time.Duration;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Crash Option</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A way to shorten an activity for money: overtime, a second shift, a subcontractor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.CrashOption#getMeans <em>Means</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.CrashOption#getDuration <em>Duration</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.CrashOption#getCost <em>Cost</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.CrashOption#isDivisible <em>Divisible</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.CrashOption#getDrawback <em>Drawback</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getCrashOption()
 * @model annotation="http://jalon.org/model/meta criterion='C2.9'"
 * @generated
 */
public interface CrashOption extends Identified {
	/**
	 * Returns the value of the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the time is gained.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Means</em>' attribute.
	 * @see #setMeans(String)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getCrashOption_Means()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.9'"
	 * @generated
	 */
	String getMeans();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.CrashOption#getMeans <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Means</em>' attribute.
	 * @see #getMeans()
	 * @generated
	 */
	void setMeans(String value);

	/**
	 * Returns the value of the '<em><b>Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration of the activity when the means is used in full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Duration</em>' attribute.
	 * @see #setDuration(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getCrashOption_Duration()
	 * @model dataType="org.jalon.model.Duration" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9' unit='working time (elapsed time if elapsed)'"
	 * @generated
	 */
	Duration getDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.CrashOption#getDuration <em>Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Duration</em>' attribute.
	 * @see #getDuration()
	 * @generated
	 */
	void setDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost added when the means is used in full.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost</em>' attribute.
	 * @see #setCost(BigDecimal)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getCrashOption_Cost()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.9' unit='project currency'"
	 * @generated
	 */
	BigDecimal getCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.CrashOption#getCost <em>Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost</em>' attribute.
	 * @see #getCost()
	 * @generated
	 */
	void setCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Divisible</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a part of the gain can be had for the same part of the cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Divisible</em>' attribute.
	 * @see #setDivisible(boolean)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getCrashOption_Divisible()
	 * @model default="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9'"
	 * @generated
	 */
	boolean isDivisible();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.CrashOption#isDivisible <em>Divisible</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Divisible</em>' attribute.
	 * @see #isDivisible()
	 * @generated
	 */
	void setDivisible(boolean value);

	/**
	 * Returns the value of the '<em><b>Drawback</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it makes worse: quality, safety, fatigue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Drawback</em>' attribute.
	 * @see #setDrawback(String)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getCrashOption_Drawback()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9'"
	 * @generated
	 */
	String getDrawback();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.CrashOption#getDrawback <em>Drawback</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Drawback</em>' attribute.
	 * @see #getDrawback()
	 * @generated
	 */
	void setDrawback(String value);

} // CrashOption
