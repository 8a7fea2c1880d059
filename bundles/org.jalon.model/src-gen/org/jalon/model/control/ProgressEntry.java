/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.control;

import java.math.BigDecimal;

import java.time.Duration;

import org.jalon.model.Identified;

import org.jalon.model.breakdown.Activity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Progress Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Progress of one activity at a status date.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.control.ProgressEntry#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressEntry#getPhysicalPercentComplete <em>Physical Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressEntry#getRemainingDuration <em>Remaining Duration</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressEntry#getActualEffort <em>Actual Effort</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressEntry#getRemainingEffort <em>Remaining Effort</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressEntry#getActualCost <em>Actual Cost</em>}</li>
 *   <li>{@link org.jalon.model.control.ProgressEntry#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.control.ControlPackage#getProgressEntry()
 * @model annotation="http://jalon.org/model/meta criterion='C3.4'"
 * @generated
 */
public interface ProgressEntry extends Identified {
	/**
	 * Returns the value of the '<em><b>Activity</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' reference.
	 * @see #setActivity(Activity)
	 * @see org.jalon.model.control.ControlPackage#getProgressEntry_Activity()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	Activity getActivity();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressEntry#getActivity <em>Activity</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' reference.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(Activity value);

	/**
	 * Returns the value of the '<em><b>Physical Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the work physically done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Physical Percent Complete</em>' attribute.
	 * @see #setPhysicalPercentComplete(double)
	 * @see org.jalon.model.control.ControlPackage#getProgressEntry_PhysicalPercentComplete()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4' unit='percent, 0\u2013100'"
	 * @generated
	 */
	double getPhysicalPercentComplete();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressEntry#getPhysicalPercentComplete <em>Physical Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Physical Percent Complete</em>' attribute.
	 * @see #getPhysicalPercentComplete()
	 * @generated
	 */
	void setPhysicalPercentComplete(double value);

	/**
	 * Returns the value of the '<em><b>Remaining Duration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Duration still needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remaining Duration</em>' attribute.
	 * @see #setRemainingDuration(Duration)
	 * @see org.jalon.model.control.ControlPackage#getProgressEntry_RemainingDuration()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='working time'"
	 * @generated
	 */
	Duration getRemainingDuration();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressEntry#getRemainingDuration <em>Remaining Duration</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remaining Duration</em>' attribute.
	 * @see #getRemainingDuration()
	 * @generated
	 */
	void setRemainingDuration(Duration value);

	/**
	 * Returns the value of the '<em><b>Actual Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effort spent so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Effort</em>' attribute.
	 * @see #setActualEffort(Duration)
	 * @see org.jalon.model.control.ControlPackage#getProgressEntry_ActualEffort()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.2' unit='working time'"
	 * @generated
	 */
	Duration getActualEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressEntry#getActualEffort <em>Actual Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Effort</em>' attribute.
	 * @see #getActualEffort()
	 * @generated
	 */
	void setActualEffort(Duration value);

	/**
	 * Returns the value of the '<em><b>Remaining Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effort still to be spent.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remaining Effort</em>' attribute.
	 * @see #setRemainingEffort(Duration)
	 * @see org.jalon.model.control.ControlPackage#getProgressEntry_RemainingEffort()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.2' unit='working time'"
	 * @generated
	 */
	Duration getRemainingEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressEntry#getRemainingEffort <em>Remaining Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remaining Effort</em>' attribute.
	 * @see #getRemainingEffort()
	 * @generated
	 */
	void setRemainingEffort(Duration value);

	/**
	 * Returns the value of the '<em><b>Actual Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost borne so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Cost</em>' attribute.
	 * @see #setActualCost(BigDecimal)
	 * @see org.jalon.model.control.ControlPackage#getProgressEntry_ActualCost()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.6' unit='project currency'"
	 * @generated
	 */
	BigDecimal getActualCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressEntry#getActualCost <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Cost</em>' attribute.
	 * @see #getActualCost()
	 * @generated
	 */
	void setActualCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What explains these figures.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.control.ControlPackage#getProgressEntry_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.control.ProgressEntry#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // ProgressEntry
