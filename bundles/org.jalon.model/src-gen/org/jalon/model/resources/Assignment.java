/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.math.BigDecimal;

import java.time.Duration;

import org.jalon.model.Identified;

import org.jalon.model.breakdown.Activity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assignment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Use of a resource by an activity.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Assignment#getActivity <em>Activity</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getResource <em>Resource</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getUnits <em>Units</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getEffort <em>Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getContour <em>Contour</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getDelay <em>Delay</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getActualEffort <em>Actual Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getRemainingEffort <em>Remaining Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getOvertimeEffort <em>Overtime Effort</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getActualCost <em>Actual Cost</em>}</li>
 *   <li>{@link org.jalon.model.resources.Assignment#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getAssignment()
 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
 * @generated
 */
public interface Assignment extends Identified {
	/**
	 * Returns the value of the '<em><b>Activity</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.breakdown.Activity#getAssignments <em>Assignments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The activity served.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Activity</em>' container reference.
	 * @see #setActivity(Activity)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_Activity()
	 * @see org.jalon.model.breakdown.Activity#getAssignments
	 * @model opposite="assignments"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	Activity getActivity();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getActivity <em>Activity</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Activity</em>' container reference.
	 * @see #getActivity()
	 * @generated
	 */
	void setActivity(Activity value);

	/**
	 * Returns the value of the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resource used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource</em>' reference.
	 * @see #setResource(Resource)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_Resource()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	Resource getResource();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getResource <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource</em>' reference.
	 * @see #getResource()
	 * @generated
	 */
	void setResource(Resource value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the resource used, or quantity of material consumed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(double)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_Units()
	 * @model default="1.0"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4' unit='units (1 = full time); quantity for a material'"
	 * @generated
	 */
	double getUnits();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(double value);

	/**
	 * Returns the value of the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Planned effort; computed from units and duration when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effort</em>' attribute.
	 * @see #setEffort(Duration)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_Effort()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.2' unit='working time'"
	 * @generated
	 */
	Duration getEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getEffort <em>Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effort</em>' attribute.
	 * @see #getEffort()
	 * @generated
	 */
	void setEffort(Duration value);

	/**
	 * Returns the value of the '<em><b>Contour</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.Contour}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the effort spreads.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contour</em>' attribute.
	 * @see org.jalon.model.resources.Contour
	 * @see #setContour(Contour)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_Contour()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.1'"
	 * @generated
	 */
	Contour getContour();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getContour <em>Contour</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contour</em>' attribute.
	 * @see org.jalon.model.resources.Contour
	 * @see #getContour()
	 * @generated
	 */
	void setContour(Contour value);

	/**
	 * Returns the value of the '<em><b>Delay</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between the start of the activity and the start of this assignment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Delay</em>' attribute.
	 * @see #setDelay(Duration)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_Delay()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9' unit='working time'"
	 * @generated
	 */
	Duration getDelay();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getDelay <em>Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Delay</em>' attribute.
	 * @see #getDelay()
	 * @generated
	 */
	void setDelay(Duration value);

	/**
	 * Returns the value of the '<em><b>Actual Effort</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Effort actually spent so far.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Effort</em>' attribute.
	 * @see #setActualEffort(Duration)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_ActualEffort()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.2' unit='working time'"
	 * @generated
	 */
	Duration getActualEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getActualEffort <em>Actual Effort</em>}' attribute.
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
	 * Effort still to be spent; planned minus actual when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Remaining Effort</em>' attribute.
	 * @see #setRemainingEffort(Duration)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_RemainingEffort()
	 * @model dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.2' unit='working time'"
	 * @generated
	 */
	Duration getRemainingEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getRemainingEffort <em>Remaining Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Remaining Effort</em>' attribute.
	 * @see #getRemainingEffort()
	 * @generated
	 */
	void setRemainingEffort(Duration value);

	/**
	 * Returns the value of the '<em><b>Overtime Effort</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Part of the effort done in overtime.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Overtime Effort</em>' attribute.
	 * @see #setOvertimeEffort(Duration)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_OvertimeEffort()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C3.9' unit='working time'"
	 * @generated
	 */
	Duration getOvertimeEffort();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getOvertimeEffort <em>Overtime Effort</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Overtime Effort</em>' attribute.
	 * @see #getOvertimeEffort()
	 * @generated
	 */
	void setOvertimeEffort(Duration value);

	/**
	 * Returns the value of the '<em><b>Actual Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Cost actually borne; computed from actual effort when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actual Cost</em>' attribute.
	 * @see #setActualCost(BigDecimal)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_ActualCost()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.6' unit='project currency'"
	 * @generated
	 */
	BigDecimal getActualCost();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getActualCost <em>Actual Cost</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Actual Cost</em>' attribute.
	 * @see #getActualCost()
	 * @generated
	 */
	void setActualCost(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role played in the activity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see #setRole(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getAssignment_Role()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.1'"
	 * @generated
	 */
	String getRole();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Assignment#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see #getRole()
	 * @generated
	 */
	void setRole(String value);

} // Assignment
