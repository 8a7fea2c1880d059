/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.jalon.model.ModelPackage;

import org.jalon.model.breakdown.BreakdownPackage;

import org.jalon.model.breakdown.impl.BreakdownPackageImpl;

import org.jalon.model.closing.ClosingPackage;

import org.jalon.model.closing.impl.ClosingPackageImpl;

import org.jalon.model.control.ControlPackage;

import org.jalon.model.control.impl.ControlPackageImpl;

import org.jalon.model.diagrams.DiagramsPackage;

import org.jalon.model.diagrams.impl.DiagramsPackageImpl;

import org.jalon.model.framing.FramingPackage;

import org.jalon.model.framing.impl.FramingPackageImpl;

import org.jalon.model.impl.ModelPackageImpl;

import org.jalon.model.meetings.MeetingsPackage;

import org.jalon.model.meetings.impl.MeetingsPackageImpl;

import org.jalon.model.project.ProjectPackage;

import org.jalon.model.project.impl.ProjectPackageImpl;

import org.jalon.model.resources.ResourcesPackage;

import org.jalon.model.resources.impl.ResourcesPackageImpl;

import org.jalon.model.risk.RiskPackage;

import org.jalon.model.risk.impl.RiskPackageImpl;

import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.CommunicationFrequency;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.CommunicationMedium;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholderRole;
import org.jalon.model.stakeholders.StakeholderSide;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.model.stakeholders.StakeholdersPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class StakeholdersPackageImpl extends EPackageImpl implements StakeholdersPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass stakeholderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass relationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass communicationItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stakeholderSideEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stakeholderRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum attitudeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relationKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum communicationMediumEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum communicationFrequencyEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.jalon.model.stakeholders.StakeholdersPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private StakeholdersPackageImpl() {
		super(eNS_URI, StakeholdersFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link StakeholdersPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static StakeholdersPackage init() {
		if (isInited) return (StakeholdersPackage)EPackage.Registry.INSTANCE.getEPackage(StakeholdersPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredStakeholdersPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		StakeholdersPackageImpl theStakeholdersPackage = registeredStakeholdersPackage instanceof StakeholdersPackageImpl ? (StakeholdersPackageImpl)registeredStakeholdersPackage : new StakeholdersPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);
		FramingPackageImpl theFramingPackage = (FramingPackageImpl)(registeredPackage instanceof FramingPackageImpl ? registeredPackage : FramingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);
		BreakdownPackageImpl theBreakdownPackage = (BreakdownPackageImpl)(registeredPackage instanceof BreakdownPackageImpl ? registeredPackage : BreakdownPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = (MeetingsPackageImpl)(registeredPackage instanceof MeetingsPackageImpl ? registeredPackage : MeetingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ControlPackageImpl theControlPackage = (ControlPackageImpl)(registeredPackage instanceof ControlPackageImpl ? registeredPackage : ControlPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);
		ClosingPackageImpl theClosingPackage = (ClosingPackageImpl)(registeredPackage instanceof ClosingPackageImpl ? registeredPackage : ClosingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);
		DiagramsPackageImpl theDiagramsPackage = (DiagramsPackageImpl)(registeredPackage instanceof DiagramsPackageImpl ? registeredPackage : DiagramsPackage.eINSTANCE);

		// Create package meta-data objects
		theStakeholdersPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theStakeholdersPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theStakeholdersPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(StakeholdersPackage.eNS_URI, theStakeholdersPackage);
		return theStakeholdersPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getStakeholder() {
		return stakeholderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Side() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Role() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Power() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Interest() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Attitude() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_WantedAttitude() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Expectations() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Contribution() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getStakeholder_Strategy() {
		return (EAttribute)stakeholderEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStakeholder_Resource() {
		return (EReference)stakeholderEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getStakeholder_Relations() {
		return (EReference)stakeholderEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRelation() {
		return relationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRelation_Target() {
		return (EReference)relationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Kind() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Strength() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRelation_Comment() {
		return (EAttribute)relationEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommunicationItem() {
		return communicationItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommunicationItem_Sender() {
		return (EReference)communicationItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommunicationItem_Recipients() {
		return (EReference)communicationItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommunicationItem_Copies() {
		return (EReference)communicationItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_Frequency() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_FirstOn() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_Medium() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_Information() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_Place() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_Purpose() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_Justification() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_Mandatory() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommunicationItem_ValidatedBy() {
		return (EReference)communicationItemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommunicationItem_ValidatedOn() {
		return (EAttribute)communicationItemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStakeholderSide() {
		return stakeholderSideEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStakeholderRole() {
		return stakeholderRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAttitude() {
		return attitudeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelationKind() {
		return relationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommunicationMedium() {
		return communicationMediumEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommunicationFrequency() {
		return communicationFrequencyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StakeholdersFactory getStakeholdersFactory() {
		return (StakeholdersFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		stakeholderEClass = createEClass(STAKEHOLDER);
		createEAttribute(stakeholderEClass, STAKEHOLDER__SIDE);
		createEAttribute(stakeholderEClass, STAKEHOLDER__ROLE);
		createEAttribute(stakeholderEClass, STAKEHOLDER__POWER);
		createEAttribute(stakeholderEClass, STAKEHOLDER__INTEREST);
		createEAttribute(stakeholderEClass, STAKEHOLDER__ATTITUDE);
		createEAttribute(stakeholderEClass, STAKEHOLDER__WANTED_ATTITUDE);
		createEAttribute(stakeholderEClass, STAKEHOLDER__EXPECTATIONS);
		createEAttribute(stakeholderEClass, STAKEHOLDER__CONTRIBUTION);
		createEAttribute(stakeholderEClass, STAKEHOLDER__STRATEGY);
		createEReference(stakeholderEClass, STAKEHOLDER__RESOURCE);
		createEReference(stakeholderEClass, STAKEHOLDER__RELATIONS);

		relationEClass = createEClass(RELATION);
		createEReference(relationEClass, RELATION__TARGET);
		createEAttribute(relationEClass, RELATION__KIND);
		createEAttribute(relationEClass, RELATION__STRENGTH);
		createEAttribute(relationEClass, RELATION__COMMENT);

		communicationItemEClass = createEClass(COMMUNICATION_ITEM);
		createEReference(communicationItemEClass, COMMUNICATION_ITEM__SENDER);
		createEReference(communicationItemEClass, COMMUNICATION_ITEM__RECIPIENTS);
		createEReference(communicationItemEClass, COMMUNICATION_ITEM__COPIES);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__FREQUENCY);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__FIRST_ON);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__MEDIUM);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__INFORMATION);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__PLACE);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__PURPOSE);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__JUSTIFICATION);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__MANDATORY);
		createEReference(communicationItemEClass, COMMUNICATION_ITEM__VALIDATED_BY);
		createEAttribute(communicationItemEClass, COMMUNICATION_ITEM__VALIDATED_ON);

		// Create enums
		stakeholderSideEEnum = createEEnum(STAKEHOLDER_SIDE);
		stakeholderRoleEEnum = createEEnum(STAKEHOLDER_ROLE);
		attitudeEEnum = createEEnum(ATTITUDE);
		relationKindEEnum = createEEnum(RELATION_KIND);
		communicationMediumEEnum = createEEnum(COMMUNICATION_MEDIUM);
		communicationFrequencyEEnum = createEEnum(COMMUNICATION_FREQUENCY);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ResourcesPackage theResourcesPackage = (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		stakeholderEClass.getESuperTypes().add(theResourcesPackage.getParty());
		relationEClass.getESuperTypes().add(theModelPackage.getIdentified());
		communicationItemEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(stakeholderEClass, Stakeholder.class, "Stakeholder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getStakeholder_Side(), this.getStakeholderSide(), "side", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Role(), this.getStakeholderRole(), "role", "OTHER", 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Power(), ecorePackage.getEInt(), "power", "3", 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Interest(), ecorePackage.getEInt(), "interest", "3", 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Attitude(), this.getAttitude(), "attitude", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_WantedAttitude(), this.getAttitude(), "wantedAttitude", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Expectations(), theModelPackage.getText(), "expectations", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Contribution(), theModelPackage.getText(), "contribution", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getStakeholder_Strategy(), theModelPackage.getText(), "strategy", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStakeholder_Resource(), theResourcesPackage.getResource(), null, "resource", null, 0, 1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getStakeholder_Relations(), this.getRelation(), null, "relations", null, 0, -1, Stakeholder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(relationEClass, Relation.class, "Relation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRelation_Target(), this.getStakeholder(), null, "target", null, 1, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Kind(), this.getRelationKind(), "kind", "INFLUENCE", 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Strength(), ecorePackage.getEInt(), "strength", "3", 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRelation_Comment(), theModelPackage.getText(), "comment", null, 0, 1, Relation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(communicationItemEClass, CommunicationItem.class, "CommunicationItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCommunicationItem_Sender(), theResourcesPackage.getParty(), null, "sender", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommunicationItem_Recipients(), theResourcesPackage.getParty(), null, "recipients", null, 0, -1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommunicationItem_Copies(), theResourcesPackage.getParty(), null, "copies", null, 0, -1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_Frequency(), this.getCommunicationFrequency(), "frequency", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_FirstOn(), theModelPackage.getLocalDate(), "firstOn", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_Medium(), this.getCommunicationMedium(), "medium", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_Information(), ecorePackage.getEString(), "information", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_Place(), ecorePackage.getEString(), "place", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_Purpose(), theModelPackage.getText(), "purpose", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_Justification(), theModelPackage.getText(), "justification", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_Mandatory(), ecorePackage.getEBoolean(), "mandatory", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommunicationItem_ValidatedBy(), theResourcesPackage.getParty(), null, "validatedBy", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommunicationItem_ValidatedOn(), theModelPackage.getLocalDate(), "validatedOn", null, 0, 1, CommunicationItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(stakeholderSideEEnum, StakeholderSide.class, "StakeholderSide");
		addEEnumLiteral(stakeholderSideEEnum, StakeholderSide.INTERNAL);
		addEEnumLiteral(stakeholderSideEEnum, StakeholderSide.EXTERNAL);

		initEEnum(stakeholderRoleEEnum, StakeholderRole.class, "StakeholderRole");
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.CLIENT);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.SPONSOR);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.USER);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.TEAM);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.STEERING);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.SUPPLIER);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.SUBCONTRACTOR);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.PARTNER);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.AUTHORITY);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.STAFF_REPRESENTATIVE);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.NEIGHBOUR);
		addEEnumLiteral(stakeholderRoleEEnum, StakeholderRole.OTHER);

		initEEnum(attitudeEEnum, Attitude.class, "Attitude");
		addEEnumLiteral(attitudeEEnum, Attitude.UNKNOWN);
		addEEnumLiteral(attitudeEEnum, Attitude.OPPOSED);
		addEEnumLiteral(attitudeEEnum, Attitude.RELUCTANT);
		addEEnumLiteral(attitudeEEnum, Attitude.NEUTRAL);
		addEEnumLiteral(attitudeEEnum, Attitude.FAVOURABLE);
		addEEnumLiteral(attitudeEEnum, Attitude.DRIVING);

		initEEnum(relationKindEEnum, RelationKind.class, "RelationKind");
		addEEnumLiteral(relationKindEEnum, RelationKind.HIERARCHY);
		addEEnumLiteral(relationKindEEnum, RelationKind.INFLUENCE);
		addEEnumLiteral(relationKindEEnum, RelationKind.ALLIANCE);
		addEEnumLiteral(relationKindEEnum, RelationKind.CONFLICT);
		addEEnumLiteral(relationKindEEnum, RelationKind.CONTRACT);
		addEEnumLiteral(relationKindEEnum, RelationKind.INFORMATION);

		initEEnum(communicationMediumEEnum, CommunicationMedium.class, "CommunicationMedium");
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.MEETING);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.EMAIL);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.REPORT);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.DASHBOARD);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.PHONE);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.VIDEO_CALL);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.NOTICE_BOARD);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.NEWSLETTER);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.PORTAL);
		addEEnumLiteral(communicationMediumEEnum, CommunicationMedium.LETTER);

		initEEnum(communicationFrequencyEEnum, CommunicationFrequency.class, "CommunicationFrequency");
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.ONCE);
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.DAILY);
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.WEEKLY);
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.FORTNIGHTLY);
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.MONTHLY);
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.QUARTERLY);
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.AT_MILESTONES);
		addEEnumLiteral(communicationFrequencyEEnum, CommunicationFrequency.ON_EVENT);

		// Create annotations
		// http://jalon.org/model/meta
		createMetaAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://jalon.org/model/meta</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createMetaAnnotations() {
		String source = "http://jalon.org/model/meta";
		addAnnotation
		  (stakeholderEClass,
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getStakeholder_Side(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getStakeholder_Role(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getStakeholder_Power(),
		   source,
		   new String[] {
			   "criterion", "C6.1",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getStakeholder_Interest(),
		   source,
		   new String[] {
			   "criterion", "C6.1",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getStakeholder_Attitude(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getStakeholder_WantedAttitude(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getStakeholder_Expectations(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getStakeholder_Contribution(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getStakeholder_Strategy(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getStakeholder_Resource(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getStakeholder_Relations(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (relationEClass,
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getRelation_Target(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getRelation_Kind(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getRelation_Strength(),
		   source,
		   new String[] {
			   "criterion", "C6.1",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getRelation_Comment(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (communicationItemEClass,
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getCommunicationItem_Sender(),
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getCommunicationItem_Recipients(),
		   source,
		   new String[] {
			   "criterion", "C6.3"
		   });
		addAnnotation
		  (getCommunicationItem_Copies(),
		   source,
		   new String[] {
			   "criterion", "C6.3"
		   });
		addAnnotation
		  (getCommunicationItem_Frequency(),
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getCommunicationItem_FirstOn(),
		   source,
		   new String[] {
			   "criterion", "C6.2",
			   "unit", "date"
		   });
		addAnnotation
		  (getCommunicationItem_Medium(),
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getCommunicationItem_Information(),
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getCommunicationItem_Place(),
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getCommunicationItem_Purpose(),
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getCommunicationItem_Justification(),
		   source,
		   new String[] {
			   "criterion", "C6.3"
		   });
		addAnnotation
		  (getCommunicationItem_Mandatory(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getCommunicationItem_ValidatedBy(),
		   source,
		   new String[] {
			   "criterion", "C6.3"
		   });
		addAnnotation
		  (getCommunicationItem_ValidatedOn(),
		   source,
		   new String[] {
			   "criterion", "C6.3",
			   "unit", "date"
		   });
	}

} //StakeholdersPackageImpl
