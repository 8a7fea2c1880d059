/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders;

import java.time.LocalDate;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Communication Item</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One line of the communication plan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getSender <em>Sender</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getRecipients <em>Recipients</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getCopies <em>Copies</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getFrequency <em>Frequency</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getFirstOn <em>First On</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getMedium <em>Medium</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getInformation <em>Information</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getPlace <em>Place</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getJustification <em>Justification</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#isMandatory <em>Mandatory</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getValidatedBy <em>Validated By</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.CommunicationItem#getValidatedOn <em>Validated On</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem()
 * @model annotation="http://jalon.org/model/meta criterion='C6.2'"
 * @generated
 */
public interface CommunicationItem extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Sender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who sends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sender</em>' reference.
	 * @see #setSender(Party)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Sender()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.2'"
	 * @generated
	 */
	Party getSender();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getSender <em>Sender</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sender</em>' reference.
	 * @see #getSender()
	 * @generated
	 */
	void setSender(Party value);

	/**
	 * Returns the value of the '<em><b>Recipients</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who must receive it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recipients</em>' reference list.
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Recipients()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.3'"
	 * @generated
	 */
	EList<Party> getRecipients();

	/**
	 * Returns the value of the '<em><b>Copies</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who receives a copy.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Copies</em>' reference list.
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Copies()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.3'"
	 * @generated
	 */
	EList<Party> getCopies();

	/**
	 * Returns the value of the '<em><b>Frequency</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.stakeholders.CommunicationFrequency}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Frequency</em>' attribute.
	 * @see org.jalon.model.stakeholders.CommunicationFrequency
	 * @see #setFrequency(CommunicationFrequency)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Frequency()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.2'"
	 * @generated
	 */
	CommunicationFrequency getFrequency();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getFrequency <em>Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Frequency</em>' attribute.
	 * @see org.jalon.model.stakeholders.CommunicationFrequency
	 * @see #getFrequency()
	 * @generated
	 */
	void setFrequency(CommunicationFrequency value);

	/**
	 * Returns the value of the '<em><b>First On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the first sending.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First On</em>' attribute.
	 * @see #setFirstOn(LocalDate)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_FirstOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C6.2' unit='date'"
	 * @generated
	 */
	LocalDate getFirstOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getFirstOn <em>First On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First On</em>' attribute.
	 * @see #getFirstOn()
	 * @generated
	 */
	void setFirstOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Medium</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.stakeholders.CommunicationMedium}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By what means.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Medium</em>' attribute.
	 * @see org.jalon.model.stakeholders.CommunicationMedium
	 * @see #setMedium(CommunicationMedium)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Medium()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.2'"
	 * @generated
	 */
	CommunicationMedium getMedium();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getMedium <em>Medium</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Medium</em>' attribute.
	 * @see org.jalon.model.stakeholders.CommunicationMedium
	 * @see #getMedium()
	 * @generated
	 */
	void setMedium(CommunicationMedium value);

	/**
	 * Returns the value of the '<em><b>Information</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What kind of information.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Information</em>' attribute.
	 * @see #setInformation(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Information()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.2'"
	 * @generated
	 */
	String getInformation();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getInformation <em>Information</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Information</em>' attribute.
	 * @see #getInformation()
	 * @generated
	 */
	void setInformation(String value);

	/**
	 * Returns the value of the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it is given or kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Place</em>' attribute.
	 * @see #setPlace(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Place()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.2'"
	 * @generated
	 */
	String getPlace();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getPlace <em>Place</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Place</em>' attribute.
	 * @see #getPlace()
	 * @generated
	 */
	void setPlace(String value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is sent for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see #setPurpose(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Purpose()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C6.2'"
	 * @generated
	 */
	String getPurpose();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(String value);

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why these recipients, at this level of information.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Justification()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C6.3'"
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

	/**
	 * Returns the value of the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether law, contract or procedure demands it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mandatory</em>' attribute.
	 * @see #setMandatory(boolean)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_Mandatory()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	boolean isMandatory();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#isMandatory <em>Mandatory</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mandatory</em>' attribute.
	 * @see #isMandatory()
	 * @generated
	 */
	void setMandatory(boolean value);

	/**
	 * Returns the value of the '<em><b>Validated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Manager in charge who validated the distribution list.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validated By</em>' reference.
	 * @see #setValidatedBy(Party)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_ValidatedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.3'"
	 * @generated
	 */
	Party getValidatedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getValidatedBy <em>Validated By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated By</em>' reference.
	 * @see #getValidatedBy()
	 * @generated
	 */
	void setValidatedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the validation.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Validated On</em>' attribute.
	 * @see #setValidatedOn(LocalDate)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getCommunicationItem_ValidatedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C6.3' unit='date'"
	 * @generated
	 */
	LocalDate getValidatedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.CommunicationItem#getValidatedOn <em>Validated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Validated On</em>' attribute.
	 * @see #getValidatedOn()
	 * @generated
	 */
	void setValidatedOn(LocalDate value);

} // CommunicationItem
