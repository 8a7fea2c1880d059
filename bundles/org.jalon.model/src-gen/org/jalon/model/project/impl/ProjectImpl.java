/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.project.impl;

import java.math.BigDecimal;

import java.time.Duration;
import java.time.LocalDateTime;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.ModelFactory;
import org.jalon.model.ModelPackage;

import org.jalon.model.breakdown.WbsElement;

import org.jalon.model.closing.Closing;

import org.jalon.model.control.Baseline;
import org.jalon.model.control.Deviation;
import org.jalon.model.control.Indicator;
import org.jalon.model.control.ProgressRecord;
import org.jalon.model.control.ReportIssue;

import org.jalon.model.diagrams.DiagramView;

import org.jalon.model.framing.Framing;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.MeetingSeries;

import org.jalon.model.project.ConstraintPrecedence;
import org.jalon.model.project.ProgressPolicy;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.project.ProjectReference;
import org.jalon.model.project.ProjectState;
import org.jalon.model.project.SchedulingDirection;

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
 * An implementation of the model object '<em><b>Project</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getSponsor <em>Sponsor</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getManager <em>Manager</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getSite <em>Site</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getFinish <em>Finish</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getStatusDate <em>Status Date</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getCurrency <em>Currency</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getBudget <em>Budget</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getConstraintPrecedence <em>Constraint Precedence</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getProgressPolicy <em>Progress Policy</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getMinutesPerDay <em>Minutes Per Day</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getMinutesPerWeek <em>Minutes Per Week</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getDaysPerMonth <em>Days Per Month</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getCriticalFloat <em>Critical Float</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getNearCriticalFloat <em>Near Critical Float</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getFraming <em>Framing</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getWbs <em>Wbs</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getCalendars <em>Calendars</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getResources <em>Resources</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getSuppliers <em>Suppliers</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getCommitments <em>Commitments</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getRiskScale <em>Risk Scale</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getRisks <em>Risks</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getStakeholders <em>Stakeholders</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getCommunicationPlan <em>Communication Plan</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getMeetingSeries <em>Meeting Series</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getMeetings <em>Meetings</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getActions <em>Actions</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getBaselines <em>Baselines</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getProgressRecords <em>Progress Records</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getIndicators <em>Indicators</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getDeviations <em>Deviations</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getReports <em>Reports</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getClosing <em>Closing</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getDiagrams <em>Diagrams</em>}</li>
 *   <li>{@link org.jalon.model.project.impl.ProjectImpl#getReferences <em>References</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ProjectImpl extends ProjectElementImpl implements Project {
	/**
	 * The default value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected static final String CODE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCode() <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCode()
	 * @generated
	 * @ordered
	 */
	protected String code = CODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ProjectState STATE_EDEFAULT = ProjectState.FRAMING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ProjectState state = STATE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSponsor() <em>Sponsor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSponsor()
	 * @generated
	 * @ordered
	 */
	protected Party sponsor;

	/**
	 * The cached value of the '{@link #getManager() <em>Manager</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getManager()
	 * @generated
	 * @ordered
	 */
	protected Party manager;

	/**
	 * The default value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected static final String ORGANISATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOrganisation() <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrganisation()
	 * @generated
	 * @ordered
	 */
	protected String organisation = ORGANISATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected static final String SITE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSite() <em>Site</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSite()
	 * @generated
	 * @ordered
	 */
	protected String site = SITE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime START_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getFinish() <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinish()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime FINISH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFinish() <em>Finish</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFinish()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime finish = FINISH_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatusDate() <em>Status Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusDate()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDateTime STATUS_DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getStatusDate() <em>Status Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatusDate()
	 * @generated
	 * @ordered
	 */
	protected LocalDateTime statusDate = STATUS_DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected static final String CURRENCY_EDEFAULT = "EUR";

	/**
	 * The cached value of the '{@link #getCurrency() <em>Currency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCurrency()
	 * @generated
	 * @ordered
	 */
	protected String currency = CURRENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal BUDGET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getBudget() <em>Budget</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBudget()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal budget = BUDGET_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final SchedulingDirection DIRECTION_EDEFAULT = SchedulingDirection.FORWARD;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected SchedulingDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getConstraintPrecedence() <em>Constraint Precedence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraintPrecedence()
	 * @generated
	 * @ordered
	 */
	protected static final ConstraintPrecedence CONSTRAINT_PRECEDENCE_EDEFAULT = ConstraintPrecedence.CONSTRAINTS;

	/**
	 * The cached value of the '{@link #getConstraintPrecedence() <em>Constraint Precedence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConstraintPrecedence()
	 * @generated
	 * @ordered
	 */
	protected ConstraintPrecedence constraintPrecedence = CONSTRAINT_PRECEDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProgressPolicy() <em>Progress Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressPolicy()
	 * @generated
	 * @ordered
	 */
	protected static final ProgressPolicy PROGRESS_POLICY_EDEFAULT = ProgressPolicy.RETAINED_LOGIC;

	/**
	 * The cached value of the '{@link #getProgressPolicy() <em>Progress Policy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressPolicy()
	 * @generated
	 * @ordered
	 */
	protected ProgressPolicy progressPolicy = PROGRESS_POLICY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCalendar() <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendar()
	 * @generated
	 * @ordered
	 */
	protected Calendar calendar;

	/**
	 * The default value of the '{@link #getMinutesPerDay() <em>Minutes Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerDay()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_PER_DAY_EDEFAULT = 480;

	/**
	 * The cached value of the '{@link #getMinutesPerDay() <em>Minutes Per Day</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerDay()
	 * @generated
	 * @ordered
	 */
	protected int minutesPerDay = MINUTES_PER_DAY_EDEFAULT;

	/**
	 * The default value of the '{@link #getMinutesPerWeek() <em>Minutes Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeek()
	 * @generated
	 * @ordered
	 */
	protected static final int MINUTES_PER_WEEK_EDEFAULT = 2400;

	/**
	 * The cached value of the '{@link #getMinutesPerWeek() <em>Minutes Per Week</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMinutesPerWeek()
	 * @generated
	 * @ordered
	 */
	protected int minutesPerWeek = MINUTES_PER_WEEK_EDEFAULT;

	/**
	 * The default value of the '{@link #getDaysPerMonth() <em>Days Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerMonth()
	 * @generated
	 * @ordered
	 */
	protected static final int DAYS_PER_MONTH_EDEFAULT = 20;

	/**
	 * The cached value of the '{@link #getDaysPerMonth() <em>Days Per Month</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDaysPerMonth()
	 * @generated
	 * @ordered
	 */
	protected int daysPerMonth = DAYS_PER_MONTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriticalFloat() <em>Critical Float</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalFloat()
	 * @generated
	 * @ordered
	 */
	protected static final Duration CRITICAL_FLOAT_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT0H");

	/**
	 * The cached value of the '{@link #getCriticalFloat() <em>Critical Float</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalFloat()
	 * @generated
	 * @ordered
	 */
	protected Duration criticalFloat = CRITICAL_FLOAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearCriticalFloat() <em>Near Critical Float</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearCriticalFloat()
	 * @generated
	 * @ordered
	 */
	protected static final Duration NEAR_CRITICAL_FLOAT_EDEFAULT = (Duration)ModelFactory.eINSTANCE.createFromString(ModelPackage.eINSTANCE.getDuration(), "PT16H");

	/**
	 * The cached value of the '{@link #getNearCriticalFloat() <em>Near Critical Float</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearCriticalFloat()
	 * @generated
	 * @ordered
	 */
	protected Duration nearCriticalFloat = NEAR_CRITICAL_FLOAT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFraming() <em>Framing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFraming()
	 * @generated
	 * @ordered
	 */
	protected Framing framing;

	/**
	 * The cached value of the '{@link #getWbs() <em>Wbs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWbs()
	 * @generated
	 * @ordered
	 */
	protected EList<WbsElement> wbs;

	/**
	 * The cached value of the '{@link #getCalendars() <em>Calendars</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCalendars()
	 * @generated
	 * @ordered
	 */
	protected EList<Calendar> calendars;

	/**
	 * The cached value of the '{@link #getSkills() <em>Skills</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSkills()
	 * @generated
	 * @ordered
	 */
	protected EList<Skill> skills;

	/**
	 * The cached value of the '{@link #getResources() <em>Resources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResources()
	 * @generated
	 * @ordered
	 */
	protected EList<Resource> resources;

	/**
	 * The cached value of the '{@link #getSuppliers() <em>Suppliers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSuppliers()
	 * @generated
	 * @ordered
	 */
	protected EList<Supplier> suppliers;

	/**
	 * The cached value of the '{@link #getCommitments() <em>Commitments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommitments()
	 * @generated
	 * @ordered
	 */
	protected EList<Commitment> commitments;

	/**
	 * The cached value of the '{@link #getRiskScale() <em>Risk Scale</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRiskScale()
	 * @generated
	 * @ordered
	 */
	protected RiskScale riskScale;

	/**
	 * The cached value of the '{@link #getRisks() <em>Risks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRisks()
	 * @generated
	 * @ordered
	 */
	protected EList<Risk> risks;

	/**
	 * The cached value of the '{@link #getStakeholders() <em>Stakeholders</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStakeholders()
	 * @generated
	 * @ordered
	 */
	protected EList<Stakeholder> stakeholders;

	/**
	 * The cached value of the '{@link #getCommunicationPlan() <em>Communication Plan</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCommunicationPlan()
	 * @generated
	 * @ordered
	 */
	protected EList<CommunicationItem> communicationPlan;

	/**
	 * The cached value of the '{@link #getMeetingSeries() <em>Meeting Series</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetingSeries()
	 * @generated
	 * @ordered
	 */
	protected EList<MeetingSeries> meetingSeries;

	/**
	 * The cached value of the '{@link #getMeetings() <em>Meetings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeetings()
	 * @generated
	 * @ordered
	 */
	protected EList<Meeting> meetings;

	/**
	 * The cached value of the '{@link #getActions() <em>Actions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getActions()
	 * @generated
	 * @ordered
	 */
	protected EList<ActionItem> actions;

	/**
	 * The cached value of the '{@link #getBaselines() <em>Baselines</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaselines()
	 * @generated
	 * @ordered
	 */
	protected EList<Baseline> baselines;

	/**
	 * The cached value of the '{@link #getProgressRecords() <em>Progress Records</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProgressRecords()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgressRecord> progressRecords;

	/**
	 * The cached value of the '{@link #getIndicators() <em>Indicators</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIndicators()
	 * @generated
	 * @ordered
	 */
	protected EList<Indicator> indicators;

	/**
	 * The cached value of the '{@link #getDeviations() <em>Deviations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeviations()
	 * @generated
	 * @ordered
	 */
	protected EList<Deviation> deviations;

	/**
	 * The cached value of the '{@link #getReports() <em>Reports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReports()
	 * @generated
	 * @ordered
	 */
	protected EList<ReportIssue> reports;

	/**
	 * The cached value of the '{@link #getClosing() <em>Closing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getClosing()
	 * @generated
	 * @ordered
	 */
	protected Closing closing;

	/**
	 * The cached value of the '{@link #getDiagrams() <em>Diagrams</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiagrams()
	 * @generated
	 * @ordered
	 */
	protected EList<DiagramView> diagrams;

	/**
	 * The cached value of the '{@link #getReferences() <em>References</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReferences()
	 * @generated
	 * @ordered
	 */
	protected EList<ProjectReference> references;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ProjectImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ProjectPackage.Literals.PROJECT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCode() {
		return code;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCode(String newCode) {
		String oldCode = code;
		code = newCode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ProjectState newState) {
		ProjectState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getSponsor() {
		if (sponsor != null && sponsor.eIsProxy()) {
			InternalEObject oldSponsor = (InternalEObject)sponsor;
			sponsor = (Party)eResolveProxy(oldSponsor);
			if (sponsor != oldSponsor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProjectPackage.PROJECT__SPONSOR, oldSponsor, sponsor));
			}
		}
		return sponsor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetSponsor() {
		return sponsor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSponsor(Party newSponsor) {
		Party oldSponsor = sponsor;
		sponsor = newSponsor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__SPONSOR, oldSponsor, sponsor));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getManager() {
		if (manager != null && manager.eIsProxy()) {
			InternalEObject oldManager = (InternalEObject)manager;
			manager = (Party)eResolveProxy(oldManager);
			if (manager != oldManager) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProjectPackage.PROJECT__MANAGER, oldManager, manager));
			}
		}
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetManager() {
		return manager;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setManager(Party newManager) {
		Party oldManager = manager;
		manager = newManager;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__MANAGER, oldManager, manager));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOrganisation() {
		return organisation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrganisation(String newOrganisation) {
		String oldOrganisation = organisation;
		organisation = newOrganisation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__ORGANISATION, oldOrganisation, organisation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSite() {
		return site;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSite(String newSite) {
		String oldSite = site;
		site = newSite;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__SITE, oldSite, site));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(LocalDateTime newStart) {
		LocalDateTime oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getFinish() {
		return finish;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFinish(LocalDateTime newFinish) {
		LocalDateTime oldFinish = finish;
		finish = newFinish;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__FINISH, oldFinish, finish));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDateTime getStatusDate() {
		return statusDate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatusDate(LocalDateTime newStatusDate) {
		LocalDateTime oldStatusDate = statusDate;
		statusDate = newStatusDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__STATUS_DATE, oldStatusDate, statusDate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCurrency() {
		return currency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCurrency(String newCurrency) {
		String oldCurrency = currency;
		currency = newCurrency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CURRENCY, oldCurrency, currency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getBudget() {
		return budget;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBudget(BigDecimal newBudget) {
		BigDecimal oldBudget = budget;
		budget = newBudget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__BUDGET, oldBudget, budget));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SchedulingDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(SchedulingDirection newDirection) {
		SchedulingDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConstraintPrecedence getConstraintPrecedence() {
		return constraintPrecedence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConstraintPrecedence(ConstraintPrecedence newConstraintPrecedence) {
		ConstraintPrecedence oldConstraintPrecedence = constraintPrecedence;
		constraintPrecedence = newConstraintPrecedence == null ? CONSTRAINT_PRECEDENCE_EDEFAULT : newConstraintPrecedence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CONSTRAINT_PRECEDENCE, oldConstraintPrecedence, constraintPrecedence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProgressPolicy getProgressPolicy() {
		return progressPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProgressPolicy(ProgressPolicy newProgressPolicy) {
		ProgressPolicy oldProgressPolicy = progressPolicy;
		progressPolicy = newProgressPolicy == null ? PROGRESS_POLICY_EDEFAULT : newProgressPolicy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__PROGRESS_POLICY, oldProgressPolicy, progressPolicy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Calendar getCalendar() {
		if (calendar != null && calendar.eIsProxy()) {
			InternalEObject oldCalendar = (InternalEObject)calendar;
			calendar = (Calendar)eResolveProxy(oldCalendar);
			if (calendar != oldCalendar) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ProjectPackage.PROJECT__CALENDAR, oldCalendar, calendar));
			}
		}
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Calendar basicGetCalendar() {
		return calendar;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCalendar(Calendar newCalendar) {
		Calendar oldCalendar = calendar;
		calendar = newCalendar;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CALENDAR, oldCalendar, calendar));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutesPerDay() {
		return minutesPerDay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerDay(int newMinutesPerDay) {
		int oldMinutesPerDay = minutesPerDay;
		minutesPerDay = newMinutesPerDay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__MINUTES_PER_DAY, oldMinutesPerDay, minutesPerDay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMinutesPerWeek() {
		return minutesPerWeek;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMinutesPerWeek(int newMinutesPerWeek) {
		int oldMinutesPerWeek = minutesPerWeek;
		minutesPerWeek = newMinutesPerWeek;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__MINUTES_PER_WEEK, oldMinutesPerWeek, minutesPerWeek));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDaysPerMonth() {
		return daysPerMonth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDaysPerMonth(int newDaysPerMonth) {
		int oldDaysPerMonth = daysPerMonth;
		daysPerMonth = newDaysPerMonth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__DAYS_PER_MONTH, oldDaysPerMonth, daysPerMonth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getCriticalFloat() {
		return criticalFloat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticalFloat(Duration newCriticalFloat) {
		Duration oldCriticalFloat = criticalFloat;
		criticalFloat = newCriticalFloat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CRITICAL_FLOAT, oldCriticalFloat, criticalFloat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Duration getNearCriticalFloat() {
		return nearCriticalFloat;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearCriticalFloat(Duration newNearCriticalFloat) {
		Duration oldNearCriticalFloat = nearCriticalFloat;
		nearCriticalFloat = newNearCriticalFloat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__NEAR_CRITICAL_FLOAT, oldNearCriticalFloat, nearCriticalFloat));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Framing getFraming() {
		return framing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetFraming(Framing newFraming, NotificationChain msgs) {
		Framing oldFraming = framing;
		framing = newFraming;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__FRAMING, oldFraming, newFraming);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFraming(Framing newFraming) {
		if (newFraming != framing) {
			NotificationChain msgs = null;
			if (framing != null)
				msgs = ((InternalEObject)framing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__FRAMING, null, msgs);
			if (newFraming != null)
				msgs = ((InternalEObject)newFraming).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__FRAMING, null, msgs);
			msgs = basicSetFraming(newFraming, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__FRAMING, newFraming, newFraming));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<WbsElement> getWbs() {
		if (wbs == null) {
			wbs = new EObjectContainmentEList<WbsElement>(WbsElement.class, this, ProjectPackage.PROJECT__WBS);
		}
		return wbs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Calendar> getCalendars() {
		if (calendars == null) {
			calendars = new EObjectContainmentEList<Calendar>(Calendar.class, this, ProjectPackage.PROJECT__CALENDARS);
		}
		return calendars;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Skill> getSkills() {
		if (skills == null) {
			skills = new EObjectContainmentEList<Skill>(Skill.class, this, ProjectPackage.PROJECT__SKILLS);
		}
		return skills;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Resource> getResources() {
		if (resources == null) {
			resources = new EObjectContainmentEList<Resource>(Resource.class, this, ProjectPackage.PROJECT__RESOURCES);
		}
		return resources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Supplier> getSuppliers() {
		if (suppliers == null) {
			suppliers = new EObjectContainmentEList<Supplier>(Supplier.class, this, ProjectPackage.PROJECT__SUPPLIERS);
		}
		return suppliers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Commitment> getCommitments() {
		if (commitments == null) {
			commitments = new EObjectContainmentEList<Commitment>(Commitment.class, this, ProjectPackage.PROJECT__COMMITMENTS);
		}
		return commitments;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskScale getRiskScale() {
		return riskScale;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetRiskScale(RiskScale newRiskScale, NotificationChain msgs) {
		RiskScale oldRiskScale = riskScale;
		riskScale = newRiskScale;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__RISK_SCALE, oldRiskScale, newRiskScale);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRiskScale(RiskScale newRiskScale) {
		if (newRiskScale != riskScale) {
			NotificationChain msgs = null;
			if (riskScale != null)
				msgs = ((InternalEObject)riskScale).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__RISK_SCALE, null, msgs);
			if (newRiskScale != null)
				msgs = ((InternalEObject)newRiskScale).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__RISK_SCALE, null, msgs);
			msgs = basicSetRiskScale(newRiskScale, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__RISK_SCALE, newRiskScale, newRiskScale));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Risk> getRisks() {
		if (risks == null) {
			risks = new EObjectContainmentEList<Risk>(Risk.class, this, ProjectPackage.PROJECT__RISKS);
		}
		return risks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Stakeholder> getStakeholders() {
		if (stakeholders == null) {
			stakeholders = new EObjectContainmentEList<Stakeholder>(Stakeholder.class, this, ProjectPackage.PROJECT__STAKEHOLDERS);
		}
		return stakeholders;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<CommunicationItem> getCommunicationPlan() {
		if (communicationPlan == null) {
			communicationPlan = new EObjectContainmentEList<CommunicationItem>(CommunicationItem.class, this, ProjectPackage.PROJECT__COMMUNICATION_PLAN);
		}
		return communicationPlan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MeetingSeries> getMeetingSeries() {
		if (meetingSeries == null) {
			meetingSeries = new EObjectContainmentEList<MeetingSeries>(MeetingSeries.class, this, ProjectPackage.PROJECT__MEETING_SERIES);
		}
		return meetingSeries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Meeting> getMeetings() {
		if (meetings == null) {
			meetings = new EObjectContainmentEList<Meeting>(Meeting.class, this, ProjectPackage.PROJECT__MEETINGS);
		}
		return meetings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ActionItem> getActions() {
		if (actions == null) {
			actions = new EObjectContainmentEList<ActionItem>(ActionItem.class, this, ProjectPackage.PROJECT__ACTIONS);
		}
		return actions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Baseline> getBaselines() {
		if (baselines == null) {
			baselines = new EObjectContainmentEList<Baseline>(Baseline.class, this, ProjectPackage.PROJECT__BASELINES);
		}
		return baselines;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgressRecord> getProgressRecords() {
		if (progressRecords == null) {
			progressRecords = new EObjectContainmentEList<ProgressRecord>(ProgressRecord.class, this, ProjectPackage.PROJECT__PROGRESS_RECORDS);
		}
		return progressRecords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Indicator> getIndicators() {
		if (indicators == null) {
			indicators = new EObjectContainmentEList<Indicator>(Indicator.class, this, ProjectPackage.PROJECT__INDICATORS);
		}
		return indicators;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Deviation> getDeviations() {
		if (deviations == null) {
			deviations = new EObjectContainmentEList<Deviation>(Deviation.class, this, ProjectPackage.PROJECT__DEVIATIONS);
		}
		return deviations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ReportIssue> getReports() {
		if (reports == null) {
			reports = new EObjectContainmentEList<ReportIssue>(ReportIssue.class, this, ProjectPackage.PROJECT__REPORTS);
		}
		return reports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Closing getClosing() {
		return closing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetClosing(Closing newClosing, NotificationChain msgs) {
		Closing oldClosing = closing;
		closing = newClosing;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CLOSING, oldClosing, newClosing);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setClosing(Closing newClosing) {
		if (newClosing != closing) {
			NotificationChain msgs = null;
			if (closing != null)
				msgs = ((InternalEObject)closing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__CLOSING, null, msgs);
			if (newClosing != null)
				msgs = ((InternalEObject)newClosing).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ProjectPackage.PROJECT__CLOSING, null, msgs);
			msgs = basicSetClosing(newClosing, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ProjectPackage.PROJECT__CLOSING, newClosing, newClosing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DiagramView> getDiagrams() {
		if (diagrams == null) {
			diagrams = new EObjectContainmentEList<DiagramView>(DiagramView.class, this, ProjectPackage.PROJECT__DIAGRAMS);
		}
		return diagrams;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProjectReference> getReferences() {
		if (references == null) {
			references = new EObjectContainmentEList<ProjectReference>(ProjectReference.class, this, ProjectPackage.PROJECT__REFERENCES);
		}
		return references;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case ProjectPackage.PROJECT__FRAMING:
				return basicSetFraming(null, msgs);
			case ProjectPackage.PROJECT__WBS:
				return ((InternalEList<?>)getWbs()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__CALENDARS:
				return ((InternalEList<?>)getCalendars()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__SKILLS:
				return ((InternalEList<?>)getSkills()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__RESOURCES:
				return ((InternalEList<?>)getResources()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__SUPPLIERS:
				return ((InternalEList<?>)getSuppliers()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__COMMITMENTS:
				return ((InternalEList<?>)getCommitments()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__RISK_SCALE:
				return basicSetRiskScale(null, msgs);
			case ProjectPackage.PROJECT__RISKS:
				return ((InternalEList<?>)getRisks()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__STAKEHOLDERS:
				return ((InternalEList<?>)getStakeholders()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__COMMUNICATION_PLAN:
				return ((InternalEList<?>)getCommunicationPlan()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__MEETING_SERIES:
				return ((InternalEList<?>)getMeetingSeries()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__MEETINGS:
				return ((InternalEList<?>)getMeetings()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__ACTIONS:
				return ((InternalEList<?>)getActions()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__BASELINES:
				return ((InternalEList<?>)getBaselines()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__PROGRESS_RECORDS:
				return ((InternalEList<?>)getProgressRecords()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__INDICATORS:
				return ((InternalEList<?>)getIndicators()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__DEVIATIONS:
				return ((InternalEList<?>)getDeviations()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__REPORTS:
				return ((InternalEList<?>)getReports()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__CLOSING:
				return basicSetClosing(null, msgs);
			case ProjectPackage.PROJECT__DIAGRAMS:
				return ((InternalEList<?>)getDiagrams()).basicRemove(otherEnd, msgs);
			case ProjectPackage.PROJECT__REFERENCES:
				return ((InternalEList<?>)getReferences()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ProjectPackage.PROJECT__CODE:
				return getCode();
			case ProjectPackage.PROJECT__STATE:
				return getState();
			case ProjectPackage.PROJECT__SPONSOR:
				if (resolve) return getSponsor();
				return basicGetSponsor();
			case ProjectPackage.PROJECT__MANAGER:
				if (resolve) return getManager();
				return basicGetManager();
			case ProjectPackage.PROJECT__ORGANISATION:
				return getOrganisation();
			case ProjectPackage.PROJECT__SITE:
				return getSite();
			case ProjectPackage.PROJECT__START:
				return getStart();
			case ProjectPackage.PROJECT__FINISH:
				return getFinish();
			case ProjectPackage.PROJECT__STATUS_DATE:
				return getStatusDate();
			case ProjectPackage.PROJECT__CURRENCY:
				return getCurrency();
			case ProjectPackage.PROJECT__BUDGET:
				return getBudget();
			case ProjectPackage.PROJECT__DIRECTION:
				return getDirection();
			case ProjectPackage.PROJECT__CONSTRAINT_PRECEDENCE:
				return getConstraintPrecedence();
			case ProjectPackage.PROJECT__PROGRESS_POLICY:
				return getProgressPolicy();
			case ProjectPackage.PROJECT__CALENDAR:
				if (resolve) return getCalendar();
				return basicGetCalendar();
			case ProjectPackage.PROJECT__MINUTES_PER_DAY:
				return getMinutesPerDay();
			case ProjectPackage.PROJECT__MINUTES_PER_WEEK:
				return getMinutesPerWeek();
			case ProjectPackage.PROJECT__DAYS_PER_MONTH:
				return getDaysPerMonth();
			case ProjectPackage.PROJECT__CRITICAL_FLOAT:
				return getCriticalFloat();
			case ProjectPackage.PROJECT__NEAR_CRITICAL_FLOAT:
				return getNearCriticalFloat();
			case ProjectPackage.PROJECT__FRAMING:
				return getFraming();
			case ProjectPackage.PROJECT__WBS:
				return getWbs();
			case ProjectPackage.PROJECT__CALENDARS:
				return getCalendars();
			case ProjectPackage.PROJECT__SKILLS:
				return getSkills();
			case ProjectPackage.PROJECT__RESOURCES:
				return getResources();
			case ProjectPackage.PROJECT__SUPPLIERS:
				return getSuppliers();
			case ProjectPackage.PROJECT__COMMITMENTS:
				return getCommitments();
			case ProjectPackage.PROJECT__RISK_SCALE:
				return getRiskScale();
			case ProjectPackage.PROJECT__RISKS:
				return getRisks();
			case ProjectPackage.PROJECT__STAKEHOLDERS:
				return getStakeholders();
			case ProjectPackage.PROJECT__COMMUNICATION_PLAN:
				return getCommunicationPlan();
			case ProjectPackage.PROJECT__MEETING_SERIES:
				return getMeetingSeries();
			case ProjectPackage.PROJECT__MEETINGS:
				return getMeetings();
			case ProjectPackage.PROJECT__ACTIONS:
				return getActions();
			case ProjectPackage.PROJECT__BASELINES:
				return getBaselines();
			case ProjectPackage.PROJECT__PROGRESS_RECORDS:
				return getProgressRecords();
			case ProjectPackage.PROJECT__INDICATORS:
				return getIndicators();
			case ProjectPackage.PROJECT__DEVIATIONS:
				return getDeviations();
			case ProjectPackage.PROJECT__REPORTS:
				return getReports();
			case ProjectPackage.PROJECT__CLOSING:
				return getClosing();
			case ProjectPackage.PROJECT__DIAGRAMS:
				return getDiagrams();
			case ProjectPackage.PROJECT__REFERENCES:
				return getReferences();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ProjectPackage.PROJECT__CODE:
				setCode((String)newValue);
				return;
			case ProjectPackage.PROJECT__STATE:
				setState((ProjectState)newValue);
				return;
			case ProjectPackage.PROJECT__SPONSOR:
				setSponsor((Party)newValue);
				return;
			case ProjectPackage.PROJECT__MANAGER:
				setManager((Party)newValue);
				return;
			case ProjectPackage.PROJECT__ORGANISATION:
				setOrganisation((String)newValue);
				return;
			case ProjectPackage.PROJECT__SITE:
				setSite((String)newValue);
				return;
			case ProjectPackage.PROJECT__START:
				setStart((LocalDateTime)newValue);
				return;
			case ProjectPackage.PROJECT__FINISH:
				setFinish((LocalDateTime)newValue);
				return;
			case ProjectPackage.PROJECT__STATUS_DATE:
				setStatusDate((LocalDateTime)newValue);
				return;
			case ProjectPackage.PROJECT__CURRENCY:
				setCurrency((String)newValue);
				return;
			case ProjectPackage.PROJECT__BUDGET:
				setBudget((BigDecimal)newValue);
				return;
			case ProjectPackage.PROJECT__DIRECTION:
				setDirection((SchedulingDirection)newValue);
				return;
			case ProjectPackage.PROJECT__CONSTRAINT_PRECEDENCE:
				setConstraintPrecedence((ConstraintPrecedence)newValue);
				return;
			case ProjectPackage.PROJECT__PROGRESS_POLICY:
				setProgressPolicy((ProgressPolicy)newValue);
				return;
			case ProjectPackage.PROJECT__CALENDAR:
				setCalendar((Calendar)newValue);
				return;
			case ProjectPackage.PROJECT__MINUTES_PER_DAY:
				setMinutesPerDay((Integer)newValue);
				return;
			case ProjectPackage.PROJECT__MINUTES_PER_WEEK:
				setMinutesPerWeek((Integer)newValue);
				return;
			case ProjectPackage.PROJECT__DAYS_PER_MONTH:
				setDaysPerMonth((Integer)newValue);
				return;
			case ProjectPackage.PROJECT__CRITICAL_FLOAT:
				setCriticalFloat((Duration)newValue);
				return;
			case ProjectPackage.PROJECT__NEAR_CRITICAL_FLOAT:
				setNearCriticalFloat((Duration)newValue);
				return;
			case ProjectPackage.PROJECT__FRAMING:
				setFraming((Framing)newValue);
				return;
			case ProjectPackage.PROJECT__WBS:
				getWbs().clear();
				getWbs().addAll((Collection<? extends WbsElement>)newValue);
				return;
			case ProjectPackage.PROJECT__CALENDARS:
				getCalendars().clear();
				getCalendars().addAll((Collection<? extends Calendar>)newValue);
				return;
			case ProjectPackage.PROJECT__SKILLS:
				getSkills().clear();
				getSkills().addAll((Collection<? extends Skill>)newValue);
				return;
			case ProjectPackage.PROJECT__RESOURCES:
				getResources().clear();
				getResources().addAll((Collection<? extends Resource>)newValue);
				return;
			case ProjectPackage.PROJECT__SUPPLIERS:
				getSuppliers().clear();
				getSuppliers().addAll((Collection<? extends Supplier>)newValue);
				return;
			case ProjectPackage.PROJECT__COMMITMENTS:
				getCommitments().clear();
				getCommitments().addAll((Collection<? extends Commitment>)newValue);
				return;
			case ProjectPackage.PROJECT__RISK_SCALE:
				setRiskScale((RiskScale)newValue);
				return;
			case ProjectPackage.PROJECT__RISKS:
				getRisks().clear();
				getRisks().addAll((Collection<? extends Risk>)newValue);
				return;
			case ProjectPackage.PROJECT__STAKEHOLDERS:
				getStakeholders().clear();
				getStakeholders().addAll((Collection<? extends Stakeholder>)newValue);
				return;
			case ProjectPackage.PROJECT__COMMUNICATION_PLAN:
				getCommunicationPlan().clear();
				getCommunicationPlan().addAll((Collection<? extends CommunicationItem>)newValue);
				return;
			case ProjectPackage.PROJECT__MEETING_SERIES:
				getMeetingSeries().clear();
				getMeetingSeries().addAll((Collection<? extends MeetingSeries>)newValue);
				return;
			case ProjectPackage.PROJECT__MEETINGS:
				getMeetings().clear();
				getMeetings().addAll((Collection<? extends Meeting>)newValue);
				return;
			case ProjectPackage.PROJECT__ACTIONS:
				getActions().clear();
				getActions().addAll((Collection<? extends ActionItem>)newValue);
				return;
			case ProjectPackage.PROJECT__BASELINES:
				getBaselines().clear();
				getBaselines().addAll((Collection<? extends Baseline>)newValue);
				return;
			case ProjectPackage.PROJECT__PROGRESS_RECORDS:
				getProgressRecords().clear();
				getProgressRecords().addAll((Collection<? extends ProgressRecord>)newValue);
				return;
			case ProjectPackage.PROJECT__INDICATORS:
				getIndicators().clear();
				getIndicators().addAll((Collection<? extends Indicator>)newValue);
				return;
			case ProjectPackage.PROJECT__DEVIATIONS:
				getDeviations().clear();
				getDeviations().addAll((Collection<? extends Deviation>)newValue);
				return;
			case ProjectPackage.PROJECT__REPORTS:
				getReports().clear();
				getReports().addAll((Collection<? extends ReportIssue>)newValue);
				return;
			case ProjectPackage.PROJECT__CLOSING:
				setClosing((Closing)newValue);
				return;
			case ProjectPackage.PROJECT__DIAGRAMS:
				getDiagrams().clear();
				getDiagrams().addAll((Collection<? extends DiagramView>)newValue);
				return;
			case ProjectPackage.PROJECT__REFERENCES:
				getReferences().clear();
				getReferences().addAll((Collection<? extends ProjectReference>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ProjectPackage.PROJECT__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__SPONSOR:
				setSponsor((Party)null);
				return;
			case ProjectPackage.PROJECT__MANAGER:
				setManager((Party)null);
				return;
			case ProjectPackage.PROJECT__ORGANISATION:
				setOrganisation(ORGANISATION_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__SITE:
				setSite(SITE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__START:
				setStart(START_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__FINISH:
				setFinish(FINISH_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__STATUS_DATE:
				setStatusDate(STATUS_DATE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__CURRENCY:
				setCurrency(CURRENCY_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__BUDGET:
				setBudget(BUDGET_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__CONSTRAINT_PRECEDENCE:
				setConstraintPrecedence(CONSTRAINT_PRECEDENCE_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__PROGRESS_POLICY:
				setProgressPolicy(PROGRESS_POLICY_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__CALENDAR:
				setCalendar((Calendar)null);
				return;
			case ProjectPackage.PROJECT__MINUTES_PER_DAY:
				setMinutesPerDay(MINUTES_PER_DAY_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__MINUTES_PER_WEEK:
				setMinutesPerWeek(MINUTES_PER_WEEK_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__DAYS_PER_MONTH:
				setDaysPerMonth(DAYS_PER_MONTH_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__CRITICAL_FLOAT:
				setCriticalFloat(CRITICAL_FLOAT_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__NEAR_CRITICAL_FLOAT:
				setNearCriticalFloat(NEAR_CRITICAL_FLOAT_EDEFAULT);
				return;
			case ProjectPackage.PROJECT__FRAMING:
				setFraming((Framing)null);
				return;
			case ProjectPackage.PROJECT__WBS:
				getWbs().clear();
				return;
			case ProjectPackage.PROJECT__CALENDARS:
				getCalendars().clear();
				return;
			case ProjectPackage.PROJECT__SKILLS:
				getSkills().clear();
				return;
			case ProjectPackage.PROJECT__RESOURCES:
				getResources().clear();
				return;
			case ProjectPackage.PROJECT__SUPPLIERS:
				getSuppliers().clear();
				return;
			case ProjectPackage.PROJECT__COMMITMENTS:
				getCommitments().clear();
				return;
			case ProjectPackage.PROJECT__RISK_SCALE:
				setRiskScale((RiskScale)null);
				return;
			case ProjectPackage.PROJECT__RISKS:
				getRisks().clear();
				return;
			case ProjectPackage.PROJECT__STAKEHOLDERS:
				getStakeholders().clear();
				return;
			case ProjectPackage.PROJECT__COMMUNICATION_PLAN:
				getCommunicationPlan().clear();
				return;
			case ProjectPackage.PROJECT__MEETING_SERIES:
				getMeetingSeries().clear();
				return;
			case ProjectPackage.PROJECT__MEETINGS:
				getMeetings().clear();
				return;
			case ProjectPackage.PROJECT__ACTIONS:
				getActions().clear();
				return;
			case ProjectPackage.PROJECT__BASELINES:
				getBaselines().clear();
				return;
			case ProjectPackage.PROJECT__PROGRESS_RECORDS:
				getProgressRecords().clear();
				return;
			case ProjectPackage.PROJECT__INDICATORS:
				getIndicators().clear();
				return;
			case ProjectPackage.PROJECT__DEVIATIONS:
				getDeviations().clear();
				return;
			case ProjectPackage.PROJECT__REPORTS:
				getReports().clear();
				return;
			case ProjectPackage.PROJECT__CLOSING:
				setClosing((Closing)null);
				return;
			case ProjectPackage.PROJECT__DIAGRAMS:
				getDiagrams().clear();
				return;
			case ProjectPackage.PROJECT__REFERENCES:
				getReferences().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ProjectPackage.PROJECT__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case ProjectPackage.PROJECT__STATE:
				return state != STATE_EDEFAULT;
			case ProjectPackage.PROJECT__SPONSOR:
				return sponsor != null;
			case ProjectPackage.PROJECT__MANAGER:
				return manager != null;
			case ProjectPackage.PROJECT__ORGANISATION:
				return ORGANISATION_EDEFAULT == null ? organisation != null : !ORGANISATION_EDEFAULT.equals(organisation);
			case ProjectPackage.PROJECT__SITE:
				return SITE_EDEFAULT == null ? site != null : !SITE_EDEFAULT.equals(site);
			case ProjectPackage.PROJECT__START:
				return START_EDEFAULT == null ? start != null : !START_EDEFAULT.equals(start);
			case ProjectPackage.PROJECT__FINISH:
				return FINISH_EDEFAULT == null ? finish != null : !FINISH_EDEFAULT.equals(finish);
			case ProjectPackage.PROJECT__STATUS_DATE:
				return STATUS_DATE_EDEFAULT == null ? statusDate != null : !STATUS_DATE_EDEFAULT.equals(statusDate);
			case ProjectPackage.PROJECT__CURRENCY:
				return CURRENCY_EDEFAULT == null ? currency != null : !CURRENCY_EDEFAULT.equals(currency);
			case ProjectPackage.PROJECT__BUDGET:
				return BUDGET_EDEFAULT == null ? budget != null : !BUDGET_EDEFAULT.equals(budget);
			case ProjectPackage.PROJECT__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case ProjectPackage.PROJECT__CONSTRAINT_PRECEDENCE:
				return constraintPrecedence != CONSTRAINT_PRECEDENCE_EDEFAULT;
			case ProjectPackage.PROJECT__PROGRESS_POLICY:
				return progressPolicy != PROGRESS_POLICY_EDEFAULT;
			case ProjectPackage.PROJECT__CALENDAR:
				return calendar != null;
			case ProjectPackage.PROJECT__MINUTES_PER_DAY:
				return minutesPerDay != MINUTES_PER_DAY_EDEFAULT;
			case ProjectPackage.PROJECT__MINUTES_PER_WEEK:
				return minutesPerWeek != MINUTES_PER_WEEK_EDEFAULT;
			case ProjectPackage.PROJECT__DAYS_PER_MONTH:
				return daysPerMonth != DAYS_PER_MONTH_EDEFAULT;
			case ProjectPackage.PROJECT__CRITICAL_FLOAT:
				return CRITICAL_FLOAT_EDEFAULT == null ? criticalFloat != null : !CRITICAL_FLOAT_EDEFAULT.equals(criticalFloat);
			case ProjectPackage.PROJECT__NEAR_CRITICAL_FLOAT:
				return NEAR_CRITICAL_FLOAT_EDEFAULT == null ? nearCriticalFloat != null : !NEAR_CRITICAL_FLOAT_EDEFAULT.equals(nearCriticalFloat);
			case ProjectPackage.PROJECT__FRAMING:
				return framing != null;
			case ProjectPackage.PROJECT__WBS:
				return wbs != null && !wbs.isEmpty();
			case ProjectPackage.PROJECT__CALENDARS:
				return calendars != null && !calendars.isEmpty();
			case ProjectPackage.PROJECT__SKILLS:
				return skills != null && !skills.isEmpty();
			case ProjectPackage.PROJECT__RESOURCES:
				return resources != null && !resources.isEmpty();
			case ProjectPackage.PROJECT__SUPPLIERS:
				return suppliers != null && !suppliers.isEmpty();
			case ProjectPackage.PROJECT__COMMITMENTS:
				return commitments != null && !commitments.isEmpty();
			case ProjectPackage.PROJECT__RISK_SCALE:
				return riskScale != null;
			case ProjectPackage.PROJECT__RISKS:
				return risks != null && !risks.isEmpty();
			case ProjectPackage.PROJECT__STAKEHOLDERS:
				return stakeholders != null && !stakeholders.isEmpty();
			case ProjectPackage.PROJECT__COMMUNICATION_PLAN:
				return communicationPlan != null && !communicationPlan.isEmpty();
			case ProjectPackage.PROJECT__MEETING_SERIES:
				return meetingSeries != null && !meetingSeries.isEmpty();
			case ProjectPackage.PROJECT__MEETINGS:
				return meetings != null && !meetings.isEmpty();
			case ProjectPackage.PROJECT__ACTIONS:
				return actions != null && !actions.isEmpty();
			case ProjectPackage.PROJECT__BASELINES:
				return baselines != null && !baselines.isEmpty();
			case ProjectPackage.PROJECT__PROGRESS_RECORDS:
				return progressRecords != null && !progressRecords.isEmpty();
			case ProjectPackage.PROJECT__INDICATORS:
				return indicators != null && !indicators.isEmpty();
			case ProjectPackage.PROJECT__DEVIATIONS:
				return deviations != null && !deviations.isEmpty();
			case ProjectPackage.PROJECT__REPORTS:
				return reports != null && !reports.isEmpty();
			case ProjectPackage.PROJECT__CLOSING:
				return closing != null;
			case ProjectPackage.PROJECT__DIAGRAMS:
				return diagrams != null && !diagrams.isEmpty();
			case ProjectPackage.PROJECT__REFERENCES:
				return references != null && !references.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (code: ");
		result.append(code);
		result.append(", state: ");
		result.append(state);
		result.append(", organisation: ");
		result.append(organisation);
		result.append(", site: ");
		result.append(site);
		result.append(", start: ");
		result.append(start);
		result.append(", finish: ");
		result.append(finish);
		result.append(", statusDate: ");
		result.append(statusDate);
		result.append(", currency: ");
		result.append(currency);
		result.append(", budget: ");
		result.append(budget);
		result.append(", direction: ");
		result.append(direction);
		result.append(", constraintPrecedence: ");
		result.append(constraintPrecedence);
		result.append(", progressPolicy: ");
		result.append(progressPolicy);
		result.append(", minutesPerDay: ");
		result.append(minutesPerDay);
		result.append(", minutesPerWeek: ");
		result.append(minutesPerWeek);
		result.append(", daysPerMonth: ");
		result.append(daysPerMonth);
		result.append(", criticalFloat: ");
		result.append(criticalFloat);
		result.append(", nearCriticalFloat: ");
		result.append(nearCriticalFloat);
		result.append(')');
		return result.toString();
	}

} //ProjectImpl
