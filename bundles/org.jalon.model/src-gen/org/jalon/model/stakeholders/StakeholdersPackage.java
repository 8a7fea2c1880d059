/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.jalon.model.ModelPackage;

import org.jalon.model.resources.ResourcesPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Interested parties and the communication with them.
 * <!-- end-model-doc -->
 * @see org.jalon.model.stakeholders.StakeholdersFactory
 * @model kind="package"
 * @generated
 */
public interface StakeholdersPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "stakeholders";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/stakeholders";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "stakeholders";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	StakeholdersPackage eINSTANCE = org.jalon.model.stakeholders.impl.StakeholdersPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.impl.StakeholderImpl <em>Stakeholder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.impl.StakeholderImpl
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getStakeholder()
	 * @generated
	 */
	int STAKEHOLDER = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ID = ResourcesPackage.PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__NAME = ResourcesPackage.PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__DESCRIPTION = ResourcesPackage.PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__DOCUMENTATION = ResourcesPackage.PARTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__PROPERTIES = ResourcesPackage.PARTY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__EXTENSIONS = ResourcesPackage.PARTY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ORGANISATION = ResourcesPackage.PARTY__ORGANISATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__FUNCTION = ResourcesPackage.PARTY__FUNCTION;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__EMAIL = ResourcesPackage.PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__PHONE = ResourcesPackage.PARTY__PHONE;

	/**
	 * The feature id for the '<em><b>Side</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__SIDE = ResourcesPackage.PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ROLE = ResourcesPackage.PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__POWER = ResourcesPackage.PARTY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Interest</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__INTEREST = ResourcesPackage.PARTY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Attitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__ATTITUDE = ResourcesPackage.PARTY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Wanted Attitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__WANTED_ATTITUDE = ResourcesPackage.PARTY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Expectations</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__EXPECTATIONS = ResourcesPackage.PARTY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Contribution</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__CONTRIBUTION = ResourcesPackage.PARTY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Strategy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__STRATEGY = ResourcesPackage.PARTY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__RESOURCE = ResourcesPackage.PARTY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Relations</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER__RELATIONS = ResourcesPackage.PARTY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Stakeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER_FEATURE_COUNT = ResourcesPackage.PARTY_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Stakeholder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STAKEHOLDER_OPERATION_COUNT = ResourcesPackage.PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.impl.RelationImpl <em>Relation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.impl.RelationImpl
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getRelation()
	 * @generated
	 */
	int RELATION = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Target</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__TARGET = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__KIND = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__STRENGTH = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Relation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RELATION_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl <em>Communication Item</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.impl.CommunicationItemImpl
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getCommunicationItem()
	 * @generated
	 */
	int COMMUNICATION_ITEM = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Sender</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__SENDER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Recipients</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__RECIPIENTS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Copies</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__COPIES = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__FREQUENCY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>First On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__FIRST_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Medium</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__MEDIUM = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Information</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__INFORMATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Place</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__PLACE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__PURPOSE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__JUSTIFICATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__MANDATORY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Validated By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__VALIDATED_BY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Validated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM__VALIDATED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 12;

	/**
	 * The number of structural features of the '<em>Communication Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 13;

	/**
	 * The number of operations of the '<em>Communication Item</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMUNICATION_ITEM_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.StakeholderSide <em>Stakeholder Side</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.StakeholderSide
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getStakeholderSide()
	 * @generated
	 */
	int STAKEHOLDER_SIDE = 3;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.StakeholderRole <em>Stakeholder Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.StakeholderRole
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getStakeholderRole()
	 * @generated
	 */
	int STAKEHOLDER_ROLE = 4;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.Attitude <em>Attitude</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.Attitude
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getAttitude()
	 * @generated
	 */
	int ATTITUDE = 5;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.RelationKind <em>Relation Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.RelationKind
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getRelationKind()
	 * @generated
	 */
	int RELATION_KIND = 6;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.CommunicationMedium <em>Communication Medium</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.CommunicationMedium
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getCommunicationMedium()
	 * @generated
	 */
	int COMMUNICATION_MEDIUM = 7;

	/**
	 * The meta object id for the '{@link org.jalon.model.stakeholders.CommunicationFrequency <em>Communication Frequency</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.stakeholders.CommunicationFrequency
	 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getCommunicationFrequency()
	 * @generated
	 */
	int COMMUNICATION_FREQUENCY = 8;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.stakeholders.Stakeholder <em>Stakeholder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Stakeholder</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder
	 * @generated
	 */
	EClass getStakeholder();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getSide <em>Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Side</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getSide()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Side();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getRole()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Role();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getPower()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getInterest <em>Interest</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interest</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getInterest()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Interest();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getAttitude <em>Attitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Attitude</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getAttitude()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Attitude();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getWantedAttitude <em>Wanted Attitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wanted Attitude</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getWantedAttitude()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_WantedAttitude();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getExpectations <em>Expectations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Expectations</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getExpectations()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Expectations();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getContribution <em>Contribution</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contribution</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getContribution()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Contribution();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Stakeholder#getStrategy <em>Strategy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strategy</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getStrategy()
	 * @see #getStakeholder()
	 * @generated
	 */
	EAttribute getStakeholder_Strategy();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.stakeholders.Stakeholder#getResource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Resource</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getResource()
	 * @see #getStakeholder()
	 * @generated
	 */
	EReference getStakeholder_Resource();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.stakeholders.Stakeholder#getRelations <em>Relations</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Relations</em>'.
	 * @see org.jalon.model.stakeholders.Stakeholder#getRelations()
	 * @see #getStakeholder()
	 * @generated
	 */
	EReference getStakeholder_Relations();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.stakeholders.Relation <em>Relation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Relation</em>'.
	 * @see org.jalon.model.stakeholders.Relation
	 * @generated
	 */
	EClass getRelation();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.stakeholders.Relation#getTarget <em>Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Target</em>'.
	 * @see org.jalon.model.stakeholders.Relation#getTarget()
	 * @see #getRelation()
	 * @generated
	 */
	EReference getRelation_Target();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Relation#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.stakeholders.Relation#getKind()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Relation#getStrength <em>Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Strength</em>'.
	 * @see org.jalon.model.stakeholders.Relation#getStrength()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Strength();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.Relation#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.stakeholders.Relation#getComment()
	 * @see #getRelation()
	 * @generated
	 */
	EAttribute getRelation_Comment();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.stakeholders.CommunicationItem <em>Communication Item</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Communication Item</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem
	 * @generated
	 */
	EClass getCommunicationItem();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.stakeholders.CommunicationItem#getSender <em>Sender</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Sender</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getSender()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EReference getCommunicationItem_Sender();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.stakeholders.CommunicationItem#getRecipients <em>Recipients</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Recipients</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getRecipients()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EReference getCommunicationItem_Recipients();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.stakeholders.CommunicationItem#getCopies <em>Copies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Copies</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getCopies()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EReference getCommunicationItem_Copies();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getFrequency <em>Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Frequency</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getFrequency()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_Frequency();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getFirstOn <em>First On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First On</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getFirstOn()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_FirstOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getMedium <em>Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Medium</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getMedium()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_Medium();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getInformation <em>Information</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Information</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getInformation()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_Information();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getPlace <em>Place</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Place</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getPlace()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_Place();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getPurpose()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_Purpose();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getJustification <em>Justification</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Justification</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getJustification()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_Justification();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#isMandatory <em>Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandatory</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#isMandatory()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_Mandatory();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.stakeholders.CommunicationItem#getValidatedBy <em>Validated By</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Validated By</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getValidatedBy()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EReference getCommunicationItem_ValidatedBy();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.stakeholders.CommunicationItem#getValidatedOn <em>Validated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Validated On</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationItem#getValidatedOn()
	 * @see #getCommunicationItem()
	 * @generated
	 */
	EAttribute getCommunicationItem_ValidatedOn();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.stakeholders.StakeholderSide <em>Stakeholder Side</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stakeholder Side</em>'.
	 * @see org.jalon.model.stakeholders.StakeholderSide
	 * @generated
	 */
	EEnum getStakeholderSide();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.stakeholders.StakeholderRole <em>Stakeholder Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stakeholder Role</em>'.
	 * @see org.jalon.model.stakeholders.StakeholderRole
	 * @generated
	 */
	EEnum getStakeholderRole();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.stakeholders.Attitude <em>Attitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Attitude</em>'.
	 * @see org.jalon.model.stakeholders.Attitude
	 * @generated
	 */
	EEnum getAttitude();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.stakeholders.RelationKind <em>Relation Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Relation Kind</em>'.
	 * @see org.jalon.model.stakeholders.RelationKind
	 * @generated
	 */
	EEnum getRelationKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.stakeholders.CommunicationMedium <em>Communication Medium</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Communication Medium</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationMedium
	 * @generated
	 */
	EEnum getCommunicationMedium();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.stakeholders.CommunicationFrequency <em>Communication Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Communication Frequency</em>'.
	 * @see org.jalon.model.stakeholders.CommunicationFrequency
	 * @generated
	 */
	EEnum getCommunicationFrequency();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	StakeholdersFactory getStakeholdersFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.impl.StakeholderImpl <em>Stakeholder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.impl.StakeholderImpl
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getStakeholder()
		 * @generated
		 */
		EClass STAKEHOLDER = eINSTANCE.getStakeholder();

		/**
		 * The meta object literal for the '<em><b>Side</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__SIDE = eINSTANCE.getStakeholder_Side();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__ROLE = eINSTANCE.getStakeholder_Role();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__POWER = eINSTANCE.getStakeholder_Power();

		/**
		 * The meta object literal for the '<em><b>Interest</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__INTEREST = eINSTANCE.getStakeholder_Interest();

		/**
		 * The meta object literal for the '<em><b>Attitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__ATTITUDE = eINSTANCE.getStakeholder_Attitude();

		/**
		 * The meta object literal for the '<em><b>Wanted Attitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__WANTED_ATTITUDE = eINSTANCE.getStakeholder_WantedAttitude();

		/**
		 * The meta object literal for the '<em><b>Expectations</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__EXPECTATIONS = eINSTANCE.getStakeholder_Expectations();

		/**
		 * The meta object literal for the '<em><b>Contribution</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__CONTRIBUTION = eINSTANCE.getStakeholder_Contribution();

		/**
		 * The meta object literal for the '<em><b>Strategy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STAKEHOLDER__STRATEGY = eINSTANCE.getStakeholder_Strategy();

		/**
		 * The meta object literal for the '<em><b>Resource</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAKEHOLDER__RESOURCE = eINSTANCE.getStakeholder_Resource();

		/**
		 * The meta object literal for the '<em><b>Relations</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STAKEHOLDER__RELATIONS = eINSTANCE.getStakeholder_Relations();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.impl.RelationImpl <em>Relation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.impl.RelationImpl
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getRelation()
		 * @generated
		 */
		EClass RELATION = eINSTANCE.getRelation();

		/**
		 * The meta object literal for the '<em><b>Target</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RELATION__TARGET = eINSTANCE.getRelation_Target();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__KIND = eINSTANCE.getRelation_Kind();

		/**
		 * The meta object literal for the '<em><b>Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__STRENGTH = eINSTANCE.getRelation_Strength();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RELATION__COMMENT = eINSTANCE.getRelation_Comment();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.impl.CommunicationItemImpl <em>Communication Item</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.impl.CommunicationItemImpl
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getCommunicationItem()
		 * @generated
		 */
		EClass COMMUNICATION_ITEM = eINSTANCE.getCommunicationItem();

		/**
		 * The meta object literal for the '<em><b>Sender</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION_ITEM__SENDER = eINSTANCE.getCommunicationItem_Sender();

		/**
		 * The meta object literal for the '<em><b>Recipients</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION_ITEM__RECIPIENTS = eINSTANCE.getCommunicationItem_Recipients();

		/**
		 * The meta object literal for the '<em><b>Copies</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION_ITEM__COPIES = eINSTANCE.getCommunicationItem_Copies();

		/**
		 * The meta object literal for the '<em><b>Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__FREQUENCY = eINSTANCE.getCommunicationItem_Frequency();

		/**
		 * The meta object literal for the '<em><b>First On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__FIRST_ON = eINSTANCE.getCommunicationItem_FirstOn();

		/**
		 * The meta object literal for the '<em><b>Medium</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__MEDIUM = eINSTANCE.getCommunicationItem_Medium();

		/**
		 * The meta object literal for the '<em><b>Information</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__INFORMATION = eINSTANCE.getCommunicationItem_Information();

		/**
		 * The meta object literal for the '<em><b>Place</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__PLACE = eINSTANCE.getCommunicationItem_Place();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__PURPOSE = eINSTANCE.getCommunicationItem_Purpose();

		/**
		 * The meta object literal for the '<em><b>Justification</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__JUSTIFICATION = eINSTANCE.getCommunicationItem_Justification();

		/**
		 * The meta object literal for the '<em><b>Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__MANDATORY = eINSTANCE.getCommunicationItem_Mandatory();

		/**
		 * The meta object literal for the '<em><b>Validated By</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMUNICATION_ITEM__VALIDATED_BY = eINSTANCE.getCommunicationItem_ValidatedBy();

		/**
		 * The meta object literal for the '<em><b>Validated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMUNICATION_ITEM__VALIDATED_ON = eINSTANCE.getCommunicationItem_ValidatedOn();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.StakeholderSide <em>Stakeholder Side</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.StakeholderSide
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getStakeholderSide()
		 * @generated
		 */
		EEnum STAKEHOLDER_SIDE = eINSTANCE.getStakeholderSide();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.StakeholderRole <em>Stakeholder Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.StakeholderRole
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getStakeholderRole()
		 * @generated
		 */
		EEnum STAKEHOLDER_ROLE = eINSTANCE.getStakeholderRole();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.Attitude <em>Attitude</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.Attitude
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getAttitude()
		 * @generated
		 */
		EEnum ATTITUDE = eINSTANCE.getAttitude();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.RelationKind <em>Relation Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.RelationKind
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getRelationKind()
		 * @generated
		 */
		EEnum RELATION_KIND = eINSTANCE.getRelationKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.CommunicationMedium <em>Communication Medium</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.CommunicationMedium
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getCommunicationMedium()
		 * @generated
		 */
		EEnum COMMUNICATION_MEDIUM = eINSTANCE.getCommunicationMedium();

		/**
		 * The meta object literal for the '{@link org.jalon.model.stakeholders.CommunicationFrequency <em>Communication Frequency</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.stakeholders.CommunicationFrequency
		 * @see org.jalon.model.stakeholders.impl.StakeholdersPackageImpl#getCommunicationFrequency()
		 * @generated
		 */
		EEnum COMMUNICATION_FREQUENCY = eINSTANCE.getCommunicationFrequency();

	}

} //StakeholdersPackage
