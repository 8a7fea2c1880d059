/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.project;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDateTime;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.breakdown.WbsElement;

import org.jalon.model.closing.Closing;

import org.jalon.model.control.Baseline;
import org.jalon.model.control.Deviation;
import org.jalon.model.control.Indicator;
import org.jalon.model.control.ProgressRecord;
import org.jalon.model.control.ReportIssue;

import org.jalon.model.diagrams.DiagramView;

import org.jalon.model.framing.Framing;

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.MeetingSeries;

import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Commitment;
import org.jalon.model.resources.Party;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.Skill;
import org.jalon.model.resources.Supplier;

import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskScale;

import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One project: the root of a project file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.project.Project#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getManager <em>Manager</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getSite <em>Site</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getStart <em>Start</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getFinish <em>Finish</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getStatusDate <em>Status Date</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getConstraintPrecedence <em>Constraint Precedence</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getProgressPolicy <em>Progress Policy</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getMinutesPerDay <em>Minutes Per Day</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getMinutesPerWeek <em>Minutes Per Week</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getDaysPerMonth <em>Days Per Month</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getCriticalFloat <em>Critical Float</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getNearCriticalFloat <em>Near Critical Float</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getFraming <em>Framing</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getWbs <em>Wbs</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getCalendars <em>Calendars</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getResources <em>Resources</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getSuppliers <em>Suppliers</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getRiskScale <em>Risk Scale</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getCommunicationPlan <em>Communication Plan</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getMeetingSeries <em>Meeting Series</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getActions <em>Actions</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getBaselines <em>Baselines</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getProgressRecords <em>Progress Records</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getDeviations <em>Deviations</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getReports <em>Reports</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getClosing <em>Closing</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link org.jalon.model.project.Project#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.project.ProjectPackage#getProject()
 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
 * @generated
 */
public interface Project extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code of the project in the organisation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Code()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.project.ProjectState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stage of the project's life.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.project.ProjectState
	 * @see #setState(ProjectState)
	 * @see org.jalon.model.project.ProjectPackage#getProject_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	ProjectState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.project.ProjectState
	 * @see #getState()
	 * @generated
	 */
	void setState(ProjectState value);

	/**
	 * Returns the value of the '<em><b>Sponsor</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who mandates the project and is answered to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sponsor</em>' reference.
	 * @see #setSponsor(Party)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Sponsor()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	Party getSponsor();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getSponsor <em>Sponsor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sponsor</em>' reference.
	 * @see #getSponsor()
	 * @generated
	 */
	void setSponsor(Party value);

	/**
	 * Returns the value of the '<em><b>Manager</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who manages the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Manager</em>' reference.
	 * @see #setManager(Party)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Manager()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	Party getManager();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getManager <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Manager</em>' reference.
	 * @see #getManager()
	 * @generated
	 */
	void setManager(Party value);

	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Organisation that carries the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Organisation()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Site</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Place where the project happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Site</em>' attribute.
	 * @see #setSite(String)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Site()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	String getSite();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getSite <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Site</em>' attribute.
	 * @see #getSite()
	 * @generated
	 */
	void setSite(String value);

	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date before which nothing is planned, when planning forward.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(LocalDateTime)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Start()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='date'"
	 * @generated
	 */
	LocalDateTime getStart();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Finish</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Imposed finish: the date planned back from when planning backward, a target otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Finish</em>' attribute.
	 * @see #setFinish(LocalDateTime)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Finish()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5' unit='date'"
	 * @generated
	 */
	LocalDateTime getFinish();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getFinish <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Finish</em>' attribute.
	 * @see #getFinish()
	 * @generated
	 */
	void setFinish(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Status Date</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Date up to which progress is known. Remaining work is planned after it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Status Date</em>' attribute.
	 * @see #setStatusDate(LocalDateTime)
	 * @see org.jalon.model.project.ProjectPackage#getProject_StatusDate()
	 * @model dataType="org.jalon.model.LocalDateTime"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4' unit='date'"
	 * @generated
	 */
	LocalDateTime getStatusDate();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getStatusDate <em>Status Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Status Date</em>' attribute.
	 * @see #getStatusDate()
	 * @generated
	 */
	void setStatusDate(LocalDateTime value);

	/**
	 * Returns the value of the '<em><b>Currency</b></em>' attribute.
	 * The default value is <code>"EUR"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Currency of all amounts of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Currency</em>' attribute.
	 * @see #setCurrency(String)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Currency()
	 * @model default="EUR"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13' unit='ISO 4217 code'"
	 * @generated
	 */
	String getCurrency();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getCurrency <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Currency</em>' attribute.
	 * @see #getCurrency()
	 * @generated
	 */
	void setCurrency(String value);

	/**
	 * Returns the value of the '<em><b>Budget</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Budget granted to the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Budget</em>' attribute.
	 * @see #setBudget(BigDecimal)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Budget()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.5' unit='project currency'"
	 * @generated
	 */
	BigDecimal getBudget();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getBudget <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Budget</em>' attribute.
	 * @see #getBudget()
	 * @generated
	 */
	void setBudget(BigDecimal value);

	/**
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.project.SchedulingDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether dates are computed from the start or from the finish.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.jalon.model.project.SchedulingDirection
	 * @see #setDirection(SchedulingDirection)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Direction()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	SchedulingDirection getDirection();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.jalon.model.project.SchedulingDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(SchedulingDirection value);

	/**
	 * Returns the value of the '<em><b>Constraint Precedence</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.project.ConstraintPrecedence}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What wins when links and imposed dates contradict each other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Constraint Precedence</em>' attribute.
	 * @see org.jalon.model.project.ConstraintPrecedence
	 * @see #setConstraintPrecedence(ConstraintPrecedence)
	 * @see org.jalon.model.project.ProjectPackage#getProject_ConstraintPrecedence()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	ConstraintPrecedence getConstraintPrecedence();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getConstraintPrecedence <em>Constraint Precedence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Constraint Precedence</em>' attribute.
	 * @see org.jalon.model.project.ConstraintPrecedence
	 * @see #getConstraintPrecedence()
	 * @generated
	 */
	void setConstraintPrecedence(ConstraintPrecedence value);

	/**
	 * Returns the value of the '<em><b>Progress Policy</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.project.ProgressPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How work that started out of sequence is planned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress Policy</em>' attribute.
	 * @see org.jalon.model.project.ProgressPolicy
	 * @see #setProgressPolicy(ProgressPolicy)
	 * @see org.jalon.model.project.ProjectPackage#getProject_ProgressPolicy()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	ProgressPolicy getProgressPolicy();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getProgressPolicy <em>Progress Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Progress Policy</em>' attribute.
	 * @see org.jalon.model.project.ProgressPolicy
	 * @see #getProgressPolicy()
	 * @generated
	 */
	void setProgressPolicy(ProgressPolicy value);

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar of activities that have none of their own, and of lags counted in project time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar</em>' reference.
	 * @see #setCalendar(Calendar)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Calendar()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	Calendar getCalendar();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getCalendar <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' reference.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(Calendar value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Day</b></em>' attribute.
	 * The default value is <code>"480"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working time meant by one day when durations are entered or shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Day</em>' attribute.
	 * @see #setMinutesPerDay(int)
	 * @see org.jalon.model.project.ProjectPackage#getProject_MinutesPerDay()
	 * @model default="480"
	 *        annotation="http://jalon.org/model/meta criterion='C2.3' unit='working minutes, 1\u20131440'"
	 * @generated
	 */
	int getMinutesPerDay();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getMinutesPerDay <em>Minutes Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Day</em>' attribute.
	 * @see #getMinutesPerDay()
	 * @generated
	 */
	void setMinutesPerDay(int value);

	/**
	 * Returns the value of the '<em><b>Minutes Per Week</b></em>' attribute.
	 * The default value is <code>"2400"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working time meant by one week when durations are entered or shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minutes Per Week</em>' attribute.
	 * @see #setMinutesPerWeek(int)
	 * @see org.jalon.model.project.ProjectPackage#getProject_MinutesPerWeek()
	 * @model default="2400"
	 *        annotation="http://jalon.org/model/meta criterion='C2.3' unit='working minutes, 1\u201310080'"
	 * @generated
	 */
	int getMinutesPerWeek();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getMinutesPerWeek <em>Minutes Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minutes Per Week</em>' attribute.
	 * @see #getMinutesPerWeek()
	 * @generated
	 */
	void setMinutesPerWeek(int value);

	/**
	 * Returns the value of the '<em><b>Days Per Month</b></em>' attribute.
	 * The default value is <code>"20"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working days meant by one month when durations are entered or shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Days Per Month</em>' attribute.
	 * @see #setDaysPerMonth(int)
	 * @see org.jalon.model.project.ProjectPackage#getProject_DaysPerMonth()
	 * @model default="20"
	 *        annotation="http://jalon.org/model/meta criterion='C2.3' unit='working days, 1\u201331'"
	 * @generated
	 */
	int getDaysPerMonth();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getDaysPerMonth <em>Days Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Days Per Month</em>' attribute.
	 * @see #getDaysPerMonth()
	 * @generated
	 */
	void setDaysPerMonth(int value);

	/**
	 * Returns the value of the '<em><b>Critical Float</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total float up to which an activity counts as critical.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Critical Float</em>' attribute.
	 * @see #setCriticalFloat(Duration)
	 * @see org.jalon.model.project.ProjectPackage#getProject_CriticalFloat()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9' unit='working time'"
	 * @generated
	 */
	Duration getCriticalFloat();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getCriticalFloat <em>Critical Float</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Critical Float</em>' attribute.
	 * @see #getCriticalFloat()
	 * @generated
	 */
	void setCriticalFloat(Duration value);

	/**
	 * Returns the value of the '<em><b>Near Critical Float</b></em>' attribute.
	 * The default value is <code>"PT16H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Total float up to which an activity counts as nearly critical.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Near Critical Float</em>' attribute.
	 * @see #setNearCriticalFloat(Duration)
	 * @see org.jalon.model.project.ProjectPackage#getProject_NearCriticalFloat()
	 * @model default="PT16H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.9' unit='working time'"
	 * @generated
	 */
	Duration getNearCriticalFloat();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getNearCriticalFloat <em>Near Critical Float</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Near Critical Float</em>' attribute.
	 * @see #getNearCriticalFloat()
	 * @generated
	 */
	void setNearCriticalFloat(Duration value);

	/**
	 * Returns the value of the '<em><b>Framing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Framing of the project: from request to operational objectives.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Framing</em>' containment reference.
	 * @see #setFraming(Framing)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Framing()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	Framing getFraming();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getFraming <em>Framing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Framing</em>' containment reference.
	 * @see #getFraming()
	 * @generated
	 */
	void setFraming(Framing value);

	/**
	 * Returns the value of the '<em><b>Wbs</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.breakdown.WbsElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Top level of the work breakdown structure, in order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wbs</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Wbs()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.1'"
	 * @generated
	 */
	EList<WbsElement> getWbs();

	/**
	 * Returns the value of the '<em><b>Calendars</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Calendar}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendars used by the project, its activities and resources.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendars</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Calendars()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.5'"
	 * @generated
	 */
	EList<Calendar> getCalendars();

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Skill}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills that activities need and resources have.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Skills()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	EList<Skill> getSkills();

	/**
	 * Returns the value of the '<em><b>Resources</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Resource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything the project needs to be carried out.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resources</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Resources()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	EList<Resource> getResources();

	/**
	 * Returns the value of the '<em><b>Suppliers</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Supplier}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Suppliers and subcontractors.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Suppliers</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Suppliers()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.4'"
	 * @generated
	 */
	EList<Supplier> getSuppliers();

	/**
	 * Returns the value of the '<em><b>Commitments</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Commitment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Orders and contracts, from forecast to payment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Commitments</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Commitments()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	EList<Commitment> getCommitments();

	/**
	 * Returns the value of the '<em><b>Risk Scale</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Scale by which risks are assessed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risk Scale</em>' containment reference.
	 * @see #setRiskScale(RiskScale)
	 * @see org.jalon.model.project.ProjectPackage#getProject_RiskScale()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.3'"
	 * @generated
	 */
	RiskScale getRiskScale();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getRiskScale <em>Risk Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Risk Scale</em>' containment reference.
	 * @see #getRiskScale()
	 * @generated
	 */
	void setRiskScale(RiskScale value);

	/**
	 * Returns the value of the '<em><b>Risks</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.risk.Risk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Register of threats and opportunities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Risks</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Risks()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.6'"
	 * @generated
	 */
	EList<Risk> getRisks();

	/**
	 * Returns the value of the '<em><b>Stakeholders</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.stakeholders.Stakeholder}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interested parties of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stakeholders</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Stakeholders()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	EList<Stakeholder> getStakeholders();

	/**
	 * Returns the value of the '<em><b>Communication Plan</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.stakeholders.CommunicationItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who tells what to whom, when and how.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Communication Plan</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_CommunicationPlan()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C6.2'"
	 * @generated
	 */
	EList<CommunicationItem> getCommunicationPlan();

	/**
	 * Returns the value of the '<em><b>Meeting Series</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.MeetingSeries}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Recurrent meetings and working sessions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meeting Series</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_MeetingSeries()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	EList<MeetingSeries> getMeetingSeries();

	/**
	 * Returns the value of the '<em><b>Meetings</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.Meeting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Meetings that belong to no series.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Meetings</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Meetings()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C4.5'"
	 * @generated
	 */
	EList<Meeting> getMeetings();

	/**
	 * Returns the value of the '<em><b>Actions</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.ActionItem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one action plan of the project, whatever the origin of its actions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Actions</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Actions()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3'"
	 * @generated
	 */
	EList<ActionItem> getActions();

	/**
	 * Returns the value of the '<em><b>Baselines</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.Baseline}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Snapshots of the plan taken as references, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Baselines</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Baselines()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	EList<Baseline> getBaselines();

	/**
	 * Returns the value of the '<em><b>Progress Records</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.ProgressRecord}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress as recorded at each status date, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Progress Records</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_ProgressRecords()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.4'"
	 * @generated
	 */
	EList<ProgressRecord> getProgressRecords();

	/**
	 * Returns the value of the '<em><b>Indicators</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.Indicator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Indicators of the project and of its activities.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Indicators</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Indicators()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.7'"
	 * @generated
	 */
	EList<Indicator> getIndicators();

	/**
	 * Returns the value of the '<em><b>Deviations</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.Deviation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Deviations found, analysed and treated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Deviations</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Deviations()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.8'"
	 * @generated
	 */
	EList<Deviation> getDeviations();

	/**
	 * Returns the value of the '<em><b>Reports</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.control.ReportIssue}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reports as published to the steering body.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reports</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Reports()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C5.6'"
	 * @generated
	 */
	EList<ReportIssue> getReports();

	/**
	 * Returns the value of the '<em><b>Closing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Balance, evaluations and lessons of the closed project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Closing</em>' containment reference.
	 * @see #setClosing(Closing)
	 * @see org.jalon.model.project.ProjectPackage#getProject_Closing()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C7.8'"
	 * @generated
	 */
	Closing getClosing();

	/**
	 * Sets the value of the '{@link org.jalon.model.project.Project#getClosing <em>Closing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Closing</em>' containment reference.
	 * @see #getClosing()
	 * @generated
	 */
	void setClosing(Closing value);

	/**
	 * Returns the value of the '<em><b>Diagrams</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.diagrams.DiagramView}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What people arranged by hand on the diagrams of the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Diagrams</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_Diagrams()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	EList<DiagramView> getDiagrams();

	/**
	 * Returns the value of the '<em><b>References</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.project.ProjectReference}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Earlier and interacting projects.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>References</em>' containment reference list.
	 * @see org.jalon.model.project.ProjectPackage#getProject_References()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C1.10'"
	 * @generated
	 */
	EList<ProjectReference> getReferences();

} // Project
