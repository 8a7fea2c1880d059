/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.resources.Party;
import org.jalon.model.resources.Resource;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Stakeholder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A person or body with an interest in the project.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getSide <em>Side</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getRole <em>Role</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getPower <em>Power</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getInterest <em>Interest</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getAttitude <em>Attitude</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getWantedAttitude <em>Wanted Attitude</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getExpectations <em>Expectations</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getContribution <em>Contribution</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getStrategy <em>Strategy</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getResource <em>Resource</em>}</li>
 *   <li>{@link org.jalon.model.stakeholders.Stakeholder#getRelations <em>Relations</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder()
 * @model annotation="http://jalon.org/model/meta criterion='C6.1'"
 * @generated
 */
public interface Stakeholder extends Party {
	/**
	 * Returns the value of the '<em><b>Side</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.stakeholders.StakeholderSide}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Internal or external.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Side</em>' attribute.
	 * @see org.jalon.model.stakeholders.StakeholderSide
	 * @see #setSide(StakeholderSide)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Side()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	StakeholderSide getSide();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getSide <em>Side</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Side</em>' attribute.
	 * @see org.jalon.model.stakeholders.StakeholderSide
	 * @see #getSide()
	 * @generated
	 */
	void setSide(StakeholderSide value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The default value is <code>"OTHER"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.stakeholders.StakeholderRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Role towards the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.jalon.model.stakeholders.StakeholderRole
	 * @see #setRole(StakeholderRole)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Role()
	 * @model default="OTHER"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	StakeholderRole getRole();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.jalon.model.stakeholders.StakeholderRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(StakeholderRole value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Power to help or hinder the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(int)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Power()
	 * @model default="3"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1' unit='level, 1\u20135'"
	 * @generated
	 */
	int getPower();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(int value);

	/**
	 * Returns the value of the '<em><b>Interest</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Interest taken in the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interest</em>' attribute.
	 * @see #setInterest(int)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Interest()
	 * @model default="3"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1' unit='level, 1\u20135'"
	 * @generated
	 */
	int getInterest();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getInterest <em>Interest</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interest</em>' attribute.
	 * @see #getInterest()
	 * @generated
	 */
	void setInterest(int value);

	/**
	 * Returns the value of the '<em><b>Attitude</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.stakeholders.Attitude}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stance today.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Attitude</em>' attribute.
	 * @see org.jalon.model.stakeholders.Attitude
	 * @see #setAttitude(Attitude)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Attitude()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	Attitude getAttitude();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getAttitude <em>Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Attitude</em>' attribute.
	 * @see org.jalon.model.stakeholders.Attitude
	 * @see #getAttitude()
	 * @generated
	 */
	void setAttitude(Attitude value);

	/**
	 * Returns the value of the '<em><b>Wanted Attitude</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.stakeholders.Attitude}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Stance the project needs.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Wanted Attitude</em>' attribute.
	 * @see org.jalon.model.stakeholders.Attitude
	 * @see #setWantedAttitude(Attitude)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_WantedAttitude()
	 * @model annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	Attitude getWantedAttitude();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getWantedAttitude <em>Wanted Attitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Wanted Attitude</em>' attribute.
	 * @see org.jalon.model.stakeholders.Attitude
	 * @see #getWantedAttitude()
	 * @generated
	 */
	void setWantedAttitude(Attitude value);

	/**
	 * Returns the value of the '<em><b>Expectations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it expects from the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Expectations</em>' attribute.
	 * @see #setExpectations(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Expectations()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	String getExpectations();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getExpectations <em>Expectations</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Expectations</em>' attribute.
	 * @see #getExpectations()
	 * @generated
	 */
	void setExpectations(String value);

	/**
	 * Returns the value of the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it brings to the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contribution</em>' attribute.
	 * @see #setContribution(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Contribution()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C2.11'"
	 * @generated
	 */
	String getContribution();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getContribution <em>Contribution</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contribution</em>' attribute.
	 * @see #getContribution()
	 * @generated
	 */
	void setContribution(String value);

	/**
	 * Returns the value of the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it is to be dealt with.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Strategy</em>' attribute.
	 * @see #setStrategy(String)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Strategy()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	String getStrategy();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getStrategy <em>Strategy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Strategy</em>' attribute.
	 * @see #getStrategy()
	 * @generated
	 */
	void setStrategy(String value);

	/**
	 * Returns the value of the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The resource that is the same person, when it works on the project.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Resource</em>' reference.
	 * @see #setResource(Resource)
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Resource()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	Resource getResource();

	/**
	 * Sets the value of the '{@link org.jalon.model.stakeholders.Stakeholder#getResource <em>Resource</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resource</em>' reference.
	 * @see #getResource()
	 * @generated
	 */
	void setResource(Resource value);

	/**
	 * Returns the value of the '<em><b>Relations</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.stakeholders.Relation}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Relations with other stakeholders.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Relations</em>' containment reference list.
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#getStakeholder_Relations()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C6.1'"
	 * @generated
	 */
	EList<Relation> getRelations();

} // Stakeholder
