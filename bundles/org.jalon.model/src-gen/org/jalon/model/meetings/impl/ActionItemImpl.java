/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.jalon.model.ProjectElement;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionOrigin;
import org.jalon.model.meetings.ActionPriority;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.meetings.ActionType;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.meetings.ProgressNote;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Action Item</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getWhat <em>What</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getWhy <em>Why</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getHow <em>How</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getMeans <em>Means</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getOriginKind <em>Origin Kind</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getPercentComplete <em>Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getEffectiveness <em>Effectiveness</em>}</li>
 *   <li>{@link org.jalon.model.meetings.impl.ActionItemImpl#getLog <em>Log</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ActionItemImpl extends ProjectElementImpl implements ActionItem {
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
	 * The default value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhat() <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhat()
	 * @generated
	 * @ordered
	 */
	protected String what = WHAT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected static final String WHY_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhy() <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhy()
	 * @generated
	 * @ordered
	 */
	protected String why = WHY_EDEFAULT;

	/**
	 * The default value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected static final String HOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHow() <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHow()
	 * @generated
	 * @ordered
	 */
	protected String how = HOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected static final String MEANS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMeans() <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeans()
	 * @generated
	 * @ordered
	 */
	protected String means = MEANS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Party owner;

	/**
	 * The cached value of the '{@link #getContributors() <em>Contributors</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContributors()
	 * @generated
	 * @ordered
	 */
	protected EList<Party> contributors;

	/**
	 * The default value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate CREATED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCreatedOn() <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCreatedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate createdOn = CREATED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DUE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDueOn() <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDueOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate dueOn = DUE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate DONE_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDoneOn() <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDoneOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate doneOn = DONE_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final ActionState STATE_EDEFAULT = ActionState.OPEN;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected ActionState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ActionType TYPE_EDEFAULT = ActionType.CORRECTIVE;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ActionType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected static final ActionPriority PRIORITY_EDEFAULT = ActionPriority.NORMAL;

	/**
	 * The cached value of the '{@link #getPriority() <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPriority()
	 * @generated
	 * @ordered
	 */
	protected ActionPriority priority = PRIORITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getOriginKind() <em>Origin Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginKind()
	 * @generated
	 * @ordered
	 */
	protected static final ActionOrigin ORIGIN_KIND_EDEFAULT = ActionOrigin.MEETING;

	/**
	 * The cached value of the '{@link #getOriginKind() <em>Origin Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOriginKind()
	 * @generated
	 * @ordered
	 */
	protected ActionOrigin originKind = ORIGIN_KIND_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected ProjectElement origin;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<ProjectElement> concerns;

	/**
	 * The default value of the '{@link #getPercentComplete() <em>Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentComplete()
	 * @generated
	 * @ordered
	 */
	protected static final double PERCENT_COMPLETE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPercentComplete() <em>Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercentComplete()
	 * @generated
	 * @ordered
	 */
	protected double percentComplete = PERCENT_COMPLETE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEffectiveness() <em>Effectiveness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveness()
	 * @generated
	 * @ordered
	 */
	protected static final String EFFECTIVENESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEffectiveness() <em>Effectiveness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEffectiveness()
	 * @generated
	 * @ordered
	 */
	protected String effectiveness = EFFECTIVENESS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLog() <em>Log</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLog()
	 * @generated
	 * @ordered
	 */
	protected EList<ProgressNote> log;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ActionItemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MeetingsPackage.Literals.ACTION_ITEM;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__CODE, oldCode, code));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhat() {
		return what;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhat(String newWhat) {
		String oldWhat = what;
		what = newWhat;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__WHAT, oldWhat, what));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhy() {
		return why;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhy(String newWhy) {
		String oldWhy = why;
		why = newWhy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__WHY, oldWhy, why));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHow() {
		return how;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHow(String newHow) {
		String oldHow = how;
		how = newHow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__HOW, oldHow, how));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMeans() {
		return means;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeans(String newMeans) {
		String oldMeans = means;
		means = newMeans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__MEANS, oldMeans, means));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getOwner() {
		if (owner != null && owner.eIsProxy()) {
			InternalEObject oldOwner = (InternalEObject)owner;
			owner = (Party)eResolveProxy(oldOwner);
			if (owner != oldOwner) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.ACTION_ITEM__OWNER, oldOwner, owner));
			}
		}
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetOwner() {
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Party newOwner) {
		Party oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Party> getContributors() {
		if (contributors == null) {
			contributors = new EObjectResolvingEList<Party>(Party.class, this, MeetingsPackage.ACTION_ITEM__CONTRIBUTORS);
		}
		return contributors;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getCreatedOn() {
		return createdOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCreatedOn(LocalDate newCreatedOn) {
		LocalDate oldCreatedOn = createdOn;
		createdOn = newCreatedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__CREATED_ON, oldCreatedOn, createdOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDueOn() {
		return dueOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDueOn(LocalDate newDueOn) {
		LocalDate oldDueOn = dueOn;
		dueOn = newDueOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__DUE_ON, oldDueOn, dueOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getDoneOn() {
		return doneOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDoneOn(LocalDate newDoneOn) {
		LocalDate oldDoneOn = doneOn;
		doneOn = newDoneOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__DONE_ON, oldDoneOn, doneOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(ActionState newState) {
		ActionState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ActionType newType) {
		ActionType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionPriority getPriority() {
		return priority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPriority(ActionPriority newPriority) {
		ActionPriority oldPriority = priority;
		priority = newPriority == null ? PRIORITY_EDEFAULT : newPriority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__PRIORITY, oldPriority, priority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ActionOrigin getOriginKind() {
		return originKind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOriginKind(ActionOrigin newOriginKind) {
		ActionOrigin oldOriginKind = originKind;
		originKind = newOriginKind == null ? ORIGIN_KIND_EDEFAULT : newOriginKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__ORIGIN_KIND, oldOriginKind, originKind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectElement getOrigin() {
		if (origin != null && origin.eIsProxy()) {
			InternalEObject oldOrigin = (InternalEObject)origin;
			origin = (ProjectElement)eResolveProxy(oldOrigin);
			if (origin != oldOrigin) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, MeetingsPackage.ACTION_ITEM__ORIGIN, oldOrigin, origin));
			}
		}
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProjectElement basicGetOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(ProjectElement newOrigin) {
		ProjectElement oldOrigin = origin;
		origin = newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProjectElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<ProjectElement>(ProjectElement.class, this, MeetingsPackage.ACTION_ITEM__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPercentComplete() {
		return percentComplete;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPercentComplete(double newPercentComplete) {
		double oldPercentComplete = percentComplete;
		percentComplete = newPercentComplete;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__PERCENT_COMPLETE, oldPercentComplete, percentComplete));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEffectiveness() {
		return effectiveness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEffectiveness(String newEffectiveness) {
		String oldEffectiveness = effectiveness;
		effectiveness = newEffectiveness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MeetingsPackage.ACTION_ITEM__EFFECTIVENESS, oldEffectiveness, effectiveness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProgressNote> getLog() {
		if (log == null) {
			log = new EObjectContainmentEList<ProgressNote>(ProgressNote.class, this, MeetingsPackage.ACTION_ITEM__LOG);
		}
		return log;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MeetingsPackage.ACTION_ITEM__LOG:
				return ((InternalEList<?>)getLog()).basicRemove(otherEnd, msgs);
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
			case MeetingsPackage.ACTION_ITEM__CODE:
				return getCode();
			case MeetingsPackage.ACTION_ITEM__WHAT:
				return getWhat();
			case MeetingsPackage.ACTION_ITEM__WHY:
				return getWhy();
			case MeetingsPackage.ACTION_ITEM__HOW:
				return getHow();
			case MeetingsPackage.ACTION_ITEM__MEANS:
				return getMeans();
			case MeetingsPackage.ACTION_ITEM__OWNER:
				if (resolve) return getOwner();
				return basicGetOwner();
			case MeetingsPackage.ACTION_ITEM__CONTRIBUTORS:
				return getContributors();
			case MeetingsPackage.ACTION_ITEM__CREATED_ON:
				return getCreatedOn();
			case MeetingsPackage.ACTION_ITEM__DUE_ON:
				return getDueOn();
			case MeetingsPackage.ACTION_ITEM__DONE_ON:
				return getDoneOn();
			case MeetingsPackage.ACTION_ITEM__STATE:
				return getState();
			case MeetingsPackage.ACTION_ITEM__TYPE:
				return getType();
			case MeetingsPackage.ACTION_ITEM__PRIORITY:
				return getPriority();
			case MeetingsPackage.ACTION_ITEM__ORIGIN_KIND:
				return getOriginKind();
			case MeetingsPackage.ACTION_ITEM__ORIGIN:
				if (resolve) return getOrigin();
				return basicGetOrigin();
			case MeetingsPackage.ACTION_ITEM__CONCERNS:
				return getConcerns();
			case MeetingsPackage.ACTION_ITEM__PERCENT_COMPLETE:
				return getPercentComplete();
			case MeetingsPackage.ACTION_ITEM__EFFECTIVENESS:
				return getEffectiveness();
			case MeetingsPackage.ACTION_ITEM__LOG:
				return getLog();
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
			case MeetingsPackage.ACTION_ITEM__CODE:
				setCode((String)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__WHAT:
				setWhat((String)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__WHY:
				setWhy((String)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__HOW:
				setHow((String)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__MEANS:
				setMeans((String)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__OWNER:
				setOwner((Party)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__CONTRIBUTORS:
				getContributors().clear();
				getContributors().addAll((Collection<? extends Party>)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__CREATED_ON:
				setCreatedOn((LocalDate)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__DUE_ON:
				setDueOn((LocalDate)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__DONE_ON:
				setDoneOn((LocalDate)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__STATE:
				setState((ActionState)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__TYPE:
				setType((ActionType)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__PRIORITY:
				setPriority((ActionPriority)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__ORIGIN_KIND:
				setOriginKind((ActionOrigin)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__ORIGIN:
				setOrigin((ProjectElement)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends ProjectElement>)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__PERCENT_COMPLETE:
				setPercentComplete((Double)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__EFFECTIVENESS:
				setEffectiveness((String)newValue);
				return;
			case MeetingsPackage.ACTION_ITEM__LOG:
				getLog().clear();
				getLog().addAll((Collection<? extends ProgressNote>)newValue);
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
			case MeetingsPackage.ACTION_ITEM__CODE:
				setCode(CODE_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__WHAT:
				setWhat(WHAT_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__WHY:
				setWhy(WHY_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__HOW:
				setHow(HOW_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__MEANS:
				setMeans(MEANS_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__OWNER:
				setOwner((Party)null);
				return;
			case MeetingsPackage.ACTION_ITEM__CONTRIBUTORS:
				getContributors().clear();
				return;
			case MeetingsPackage.ACTION_ITEM__CREATED_ON:
				setCreatedOn(CREATED_ON_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__DUE_ON:
				setDueOn(DUE_ON_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__DONE_ON:
				setDoneOn(DONE_ON_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__PRIORITY:
				setPriority(PRIORITY_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__ORIGIN_KIND:
				setOriginKind(ORIGIN_KIND_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__ORIGIN:
				setOrigin((ProjectElement)null);
				return;
			case MeetingsPackage.ACTION_ITEM__CONCERNS:
				getConcerns().clear();
				return;
			case MeetingsPackage.ACTION_ITEM__PERCENT_COMPLETE:
				setPercentComplete(PERCENT_COMPLETE_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__EFFECTIVENESS:
				setEffectiveness(EFFECTIVENESS_EDEFAULT);
				return;
			case MeetingsPackage.ACTION_ITEM__LOG:
				getLog().clear();
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
			case MeetingsPackage.ACTION_ITEM__CODE:
				return CODE_EDEFAULT == null ? code != null : !CODE_EDEFAULT.equals(code);
			case MeetingsPackage.ACTION_ITEM__WHAT:
				return WHAT_EDEFAULT == null ? what != null : !WHAT_EDEFAULT.equals(what);
			case MeetingsPackage.ACTION_ITEM__WHY:
				return WHY_EDEFAULT == null ? why != null : !WHY_EDEFAULT.equals(why);
			case MeetingsPackage.ACTION_ITEM__HOW:
				return HOW_EDEFAULT == null ? how != null : !HOW_EDEFAULT.equals(how);
			case MeetingsPackage.ACTION_ITEM__MEANS:
				return MEANS_EDEFAULT == null ? means != null : !MEANS_EDEFAULT.equals(means);
			case MeetingsPackage.ACTION_ITEM__OWNER:
				return owner != null;
			case MeetingsPackage.ACTION_ITEM__CONTRIBUTORS:
				return contributors != null && !contributors.isEmpty();
			case MeetingsPackage.ACTION_ITEM__CREATED_ON:
				return CREATED_ON_EDEFAULT == null ? createdOn != null : !CREATED_ON_EDEFAULT.equals(createdOn);
			case MeetingsPackage.ACTION_ITEM__DUE_ON:
				return DUE_ON_EDEFAULT == null ? dueOn != null : !DUE_ON_EDEFAULT.equals(dueOn);
			case MeetingsPackage.ACTION_ITEM__DONE_ON:
				return DONE_ON_EDEFAULT == null ? doneOn != null : !DONE_ON_EDEFAULT.equals(doneOn);
			case MeetingsPackage.ACTION_ITEM__STATE:
				return state != STATE_EDEFAULT;
			case MeetingsPackage.ACTION_ITEM__TYPE:
				return type != TYPE_EDEFAULT;
			case MeetingsPackage.ACTION_ITEM__PRIORITY:
				return priority != PRIORITY_EDEFAULT;
			case MeetingsPackage.ACTION_ITEM__ORIGIN_KIND:
				return originKind != ORIGIN_KIND_EDEFAULT;
			case MeetingsPackage.ACTION_ITEM__ORIGIN:
				return origin != null;
			case MeetingsPackage.ACTION_ITEM__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case MeetingsPackage.ACTION_ITEM__PERCENT_COMPLETE:
				return percentComplete != PERCENT_COMPLETE_EDEFAULT;
			case MeetingsPackage.ACTION_ITEM__EFFECTIVENESS:
				return EFFECTIVENESS_EDEFAULT == null ? effectiveness != null : !EFFECTIVENESS_EDEFAULT.equals(effectiveness);
			case MeetingsPackage.ACTION_ITEM__LOG:
				return log != null && !log.isEmpty();
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
		result.append(", what: ");
		result.append(what);
		result.append(", why: ");
		result.append(why);
		result.append(", how: ");
		result.append(how);
		result.append(", means: ");
		result.append(means);
		result.append(", createdOn: ");
		result.append(createdOn);
		result.append(", dueOn: ");
		result.append(dueOn);
		result.append(", doneOn: ");
		result.append(doneOn);
		result.append(", state: ");
		result.append(state);
		result.append(", type: ");
		result.append(type);
		result.append(", priority: ");
		result.append(priority);
		result.append(", originKind: ");
		result.append(originKind);
		result.append(", percentComplete: ");
		result.append(percentComplete);
		result.append(", effectiveness: ");
		result.append(effectiveness);
		result.append(')');
		return result.toString();
	}

} //ActionItemImpl
