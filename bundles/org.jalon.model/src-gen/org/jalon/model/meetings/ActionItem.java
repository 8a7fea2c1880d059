/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Action Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An action: what, why, how, with what means, by whom, by when.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getWhat <em>What</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getWhy <em>Why</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getHow <em>How</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getMeans <em>Means</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getContributors <em>Contributors</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getCreatedOn <em>Created On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getDueOn <em>Due On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getDoneOn <em>Done On</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getState <em>State</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getType <em>Type</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getPriority <em>Priority</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getOriginKind <em>Origin Kind</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getPercentComplete <em>Percent Complete</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getEffectiveness <em>Effectiveness</em>}</li>
 *   <li>{@link org.jalon.model.meetings.ActionItem#getLog <em>Log</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem()
 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
 * @generated
 */
public interface ActionItem extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reference by which the action is cited.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Code()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must be done, worded precisely.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_What()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Why()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By which way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_How()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

	/**
	 * Returns the value of the '<em><b>Means</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * With what means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Means</em>' attribute.
	 * @see #setMeans(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Means()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getMeans();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getMeans <em>Means</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Means</em>' attribute.
	 * @see #getMeans()
	 * @generated
	 */
	void setMeans(String value);

	/**
	 * Returns the value of the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The one person who answers for it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Owner</em>' reference.
	 * @see #setOwner(Party)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Owner()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	Party getOwner();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getOwner <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Owner</em>' reference.
	 * @see #getOwner()
	 * @generated
	 */
	void setOwner(Party value);

	/**
	 * Returns the value of the '<em><b>Contributors</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who helps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contributors</em>' reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Contributors()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	EList<Party> getContributors();

	/**
	 * Returns the value of the '<em><b>Created On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was decided.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Created On</em>' attribute.
	 * @see #setCreatedOn(LocalDate)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_CreatedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C4.4' unit='date'"
	 * @generated
	 */
	LocalDate getCreatedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getCreatedOn <em>Created On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Created On</em>' attribute.
	 * @see #getCreatedOn()
	 * @generated
	 */
	void setCreatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Due On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day by which it must be done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Due On</em>' attribute.
	 * @see #setDueOn(LocalDate)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_DueOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C4.4' unit='date'"
	 * @generated
	 */
	LocalDate getDueOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getDueOn <em>Due On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Due On</em>' attribute.
	 * @see #getDueOn()
	 * @generated
	 */
	void setDueOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Done On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day on which it was done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Done On</em>' attribute.
	 * @see #setDoneOn(LocalDate)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_DoneOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3' unit='date'"
	 * @generated
	 */
	LocalDate getDoneOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getDoneOn <em>Done On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Done On</em>' attribute.
	 * @see #getDoneOn()
	 * @generated
	 */
	void setDoneOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.ActionState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it has got.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.meetings.ActionState
	 * @see #setState(ActionState)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_State()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.3'"
	 * @generated
	 */
	ActionState getState();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.jalon.model.meetings.ActionState
	 * @see #getState()
	 * @generated
	 */
	void setState(ActionState value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.ActionType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it corrects, prevents, improves or informs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.jalon.model.meetings.ActionType
	 * @see #setType(ActionType)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Type()
	 * @model annotation="http://jalon.org/model/meta criterion='C5.5'"
	 * @generated
	 */
	ActionType getType();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.jalon.model.meetings.ActionType
	 * @see #getType()
	 * @generated
	 */
	void setType(ActionType value);

	/**
	 * Returns the value of the '<em><b>Priority</b></em>' attribute.
	 * The default value is <code>"NORMAL"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.ActionPriority}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How urgent the action is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Priority</em>' attribute.
	 * @see org.jalon.model.meetings.ActionPriority
	 * @see #setPriority(ActionPriority)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Priority()
	 * @model default="NORMAL"
	 *        annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	ActionPriority getPriority();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getPriority <em>Priority</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Priority</em>' attribute.
	 * @see org.jalon.model.meetings.ActionPriority
	 * @see #getPriority()
	 * @generated
	 */
	void setPriority(ActionPriority value);

	/**
	 * Returns the value of the '<em><b>Origin Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.meetings.ActionOrigin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of thing gave rise to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin Kind</em>' attribute.
	 * @see org.jalon.model.meetings.ActionOrigin
	 * @see #setOriginKind(ActionOrigin)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_OriginKind()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	ActionOrigin getOriginKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getOriginKind <em>Origin Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin Kind</em>' attribute.
	 * @see org.jalon.model.meetings.ActionOrigin
	 * @see #getOriginKind()
	 * @generated
	 */
	void setOriginKind(ActionOrigin value);

	/**
	 * Returns the value of the '<em><b>Origin</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The meeting, risk, deviation… that gave rise to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' reference.
	 * @see #setOrigin(ProjectElement)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Origin()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	ProjectElement getOrigin();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getOrigin <em>Origin</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' reference.
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(ProjectElement value);

	/**
	 * Returns the value of the '<em><b>Concerns</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.ProjectElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Elements it bears on.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Concerns</em>' reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Concerns()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	EList<ProjectElement> getConcerns();

	/**
	 * Returns the value of the '<em><b>Percent Complete</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share done.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percent Complete</em>' attribute.
	 * @see #setPercentComplete(double)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_PercentComplete()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.3' unit='percent, 0\u2013100'"
	 * @generated
	 */
	double getPercentComplete();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getPercentComplete <em>Percent Complete</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percent Complete</em>' attribute.
	 * @see #getPercentComplete()
	 * @generated
	 */
	void setPercentComplete(double value);

	/**
	 * Returns the value of the '<em><b>Effectiveness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the action changed, once verified.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Effectiveness</em>' attribute.
	 * @see #setEffectiveness(String)
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Effectiveness()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C3.9'"
	 * @generated
	 */
	String getEffectiveness();

	/**
	 * Sets the value of the '{@link org.jalon.model.meetings.ActionItem#getEffectiveness <em>Effectiveness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Effectiveness</em>' attribute.
	 * @see #getEffectiveness()
	 * @generated
	 */
	void setEffectiveness(String value);

	/**
	 * Returns the value of the '<em><b>Log</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.meetings.ProgressNote}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Progress notes, oldest first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Log</em>' containment reference list.
	 * @see org.jalon.model.meetings.MeetingsPackage#getActionItem_Log()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.3'"
	 * @generated
	 */
	EList<ProgressNote> getLog();

} // ActionItem
