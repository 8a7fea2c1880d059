/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.project.impl;

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

import org.jalon.model.project.ConstraintPrecedence;
import org.jalon.model.project.ProgressPolicy;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.project.ProjectReference;
import org.jalon.model.project.ProjectRelationKind;
import org.jalon.model.project.ProjectState;
import org.jalon.model.project.SchedulingDirection;

import org.jalon.model.resources.ResourcesPackage;

import org.jalon.model.resources.impl.ResourcesPackageImpl;

import org.jalon.model.risk.RiskPackage;

import org.jalon.model.risk.impl.RiskPackageImpl;

import org.jalon.model.stakeholders.StakeholdersPackage;

import org.jalon.model.stakeholders.impl.StakeholdersPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class ProjectPackageImpl extends EPackageImpl implements ProjectPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass projectReferenceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum schedulingDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum constraintPrecedenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum progressPolicyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum projectStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum projectRelationKindEEnum = null;

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
	 * @see org.jalon.model.project.ProjectPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ProjectPackageImpl() {
		super(eNS_URI, ProjectFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ProjectPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ProjectPackage init() {
		if (isInited) return (ProjectPackage)EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredProjectPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ProjectPackageImpl theProjectPackage = registeredProjectPackage instanceof ProjectPackageImpl ? (ProjectPackageImpl)registeredProjectPackage : new ProjectPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);
		FramingPackageImpl theFramingPackage = (FramingPackageImpl)(registeredPackage instanceof FramingPackageImpl ? registeredPackage : FramingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);
		BreakdownPackageImpl theBreakdownPackage = (BreakdownPackageImpl)(registeredPackage instanceof BreakdownPackageImpl ? registeredPackage : BreakdownPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		ResourcesPackageImpl theResourcesPackage = (ResourcesPackageImpl)(registeredPackage instanceof ResourcesPackageImpl ? registeredPackage : ResourcesPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		RiskPackageImpl theRiskPackage = (RiskPackageImpl)(registeredPackage instanceof RiskPackageImpl ? registeredPackage : RiskPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StakeholdersPackage.eNS_URI);
		StakeholdersPackageImpl theStakeholdersPackage = (StakeholdersPackageImpl)(registeredPackage instanceof StakeholdersPackageImpl ? registeredPackage : StakeholdersPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = (MeetingsPackageImpl)(registeredPackage instanceof MeetingsPackageImpl ? registeredPackage : MeetingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ControlPackageImpl theControlPackage = (ControlPackageImpl)(registeredPackage instanceof ControlPackageImpl ? registeredPackage : ControlPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);
		ClosingPackageImpl theClosingPackage = (ClosingPackageImpl)(registeredPackage instanceof ClosingPackageImpl ? registeredPackage : ClosingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);
		DiagramsPackageImpl theDiagramsPackage = (DiagramsPackageImpl)(registeredPackage instanceof DiagramsPackageImpl ? registeredPackage : DiagramsPackage.eINSTANCE);

		// Create package meta-data objects
		theProjectPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theProjectPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theProjectPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ProjectPackage.eNS_URI, theProjectPackage);
		return theProjectPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProject() {
		return projectEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Code() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_State() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Sponsor() {
		return (EReference)projectEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Manager() {
		return (EReference)projectEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Organisation() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Site() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Start() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Finish() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_StatusDate() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Currency() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Budget() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_Direction() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_ConstraintPrecedence() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_ProgressPolicy() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Calendar() {
		return (EReference)projectEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_MinutesPerDay() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_MinutesPerWeek() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_DaysPerMonth() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_CriticalFloat() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProject_NearCriticalFloat() {
		return (EAttribute)projectEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Framing() {
		return (EReference)projectEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Wbs() {
		return (EReference)projectEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Calendars() {
		return (EReference)projectEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Skills() {
		return (EReference)projectEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Resources() {
		return (EReference)projectEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Suppliers() {
		return (EReference)projectEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Commitments() {
		return (EReference)projectEClass.getEStructuralFeatures().get(26);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_RiskScale() {
		return (EReference)projectEClass.getEStructuralFeatures().get(27);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Risks() {
		return (EReference)projectEClass.getEStructuralFeatures().get(28);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Stakeholders() {
		return (EReference)projectEClass.getEStructuralFeatures().get(29);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_CommunicationPlan() {
		return (EReference)projectEClass.getEStructuralFeatures().get(30);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_MeetingSeries() {
		return (EReference)projectEClass.getEStructuralFeatures().get(31);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Meetings() {
		return (EReference)projectEClass.getEStructuralFeatures().get(32);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Actions() {
		return (EReference)projectEClass.getEStructuralFeatures().get(33);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Baselines() {
		return (EReference)projectEClass.getEStructuralFeatures().get(34);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_ProgressRecords() {
		return (EReference)projectEClass.getEStructuralFeatures().get(35);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Indicators() {
		return (EReference)projectEClass.getEStructuralFeatures().get(36);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Deviations() {
		return (EReference)projectEClass.getEStructuralFeatures().get(37);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Reports() {
		return (EReference)projectEClass.getEStructuralFeatures().get(38);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Closing() {
		return (EReference)projectEClass.getEStructuralFeatures().get(39);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_Diagrams() {
		return (EReference)projectEClass.getEStructuralFeatures().get(40);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProject_References() {
		return (EReference)projectEClass.getEStructuralFeatures().get(41);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProjectReference() {
		return projectReferenceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectReference_Kind() {
		return (EAttribute)projectReferenceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectReference_Uri() {
		return (EAttribute)projectReferenceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProjectReference_Influence() {
		return (EAttribute)projectReferenceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSchedulingDirection() {
		return schedulingDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConstraintPrecedence() {
		return constraintPrecedenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProgressPolicy() {
		return progressPolicyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProjectState() {
		return projectStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProjectRelationKind() {
		return projectRelationKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ProjectFactory getProjectFactory() {
		return (ProjectFactory)getEFactoryInstance();
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
		projectEClass = createEClass(PROJECT);
		createEAttribute(projectEClass, PROJECT__CODE);
		createEAttribute(projectEClass, PROJECT__STATE);
		createEReference(projectEClass, PROJECT__SPONSOR);
		createEReference(projectEClass, PROJECT__MANAGER);
		createEAttribute(projectEClass, PROJECT__ORGANISATION);
		createEAttribute(projectEClass, PROJECT__SITE);
		createEAttribute(projectEClass, PROJECT__START);
		createEAttribute(projectEClass, PROJECT__FINISH);
		createEAttribute(projectEClass, PROJECT__STATUS_DATE);
		createEAttribute(projectEClass, PROJECT__CURRENCY);
		createEAttribute(projectEClass, PROJECT__BUDGET);
		createEAttribute(projectEClass, PROJECT__DIRECTION);
		createEAttribute(projectEClass, PROJECT__CONSTRAINT_PRECEDENCE);
		createEAttribute(projectEClass, PROJECT__PROGRESS_POLICY);
		createEReference(projectEClass, PROJECT__CALENDAR);
		createEAttribute(projectEClass, PROJECT__MINUTES_PER_DAY);
		createEAttribute(projectEClass, PROJECT__MINUTES_PER_WEEK);
		createEAttribute(projectEClass, PROJECT__DAYS_PER_MONTH);
		createEAttribute(projectEClass, PROJECT__CRITICAL_FLOAT);
		createEAttribute(projectEClass, PROJECT__NEAR_CRITICAL_FLOAT);
		createEReference(projectEClass, PROJECT__FRAMING);
		createEReference(projectEClass, PROJECT__WBS);
		createEReference(projectEClass, PROJECT__CALENDARS);
		createEReference(projectEClass, PROJECT__SKILLS);
		createEReference(projectEClass, PROJECT__RESOURCES);
		createEReference(projectEClass, PROJECT__SUPPLIERS);
		createEReference(projectEClass, PROJECT__COMMITMENTS);
		createEReference(projectEClass, PROJECT__RISK_SCALE);
		createEReference(projectEClass, PROJECT__RISKS);
		createEReference(projectEClass, PROJECT__STAKEHOLDERS);
		createEReference(projectEClass, PROJECT__COMMUNICATION_PLAN);
		createEReference(projectEClass, PROJECT__MEETING_SERIES);
		createEReference(projectEClass, PROJECT__MEETINGS);
		createEReference(projectEClass, PROJECT__ACTIONS);
		createEReference(projectEClass, PROJECT__BASELINES);
		createEReference(projectEClass, PROJECT__PROGRESS_RECORDS);
		createEReference(projectEClass, PROJECT__INDICATORS);
		createEReference(projectEClass, PROJECT__DEVIATIONS);
		createEReference(projectEClass, PROJECT__REPORTS);
		createEReference(projectEClass, PROJECT__CLOSING);
		createEReference(projectEClass, PROJECT__DIAGRAMS);
		createEReference(projectEClass, PROJECT__REFERENCES);

		projectReferenceEClass = createEClass(PROJECT_REFERENCE);
		createEAttribute(projectReferenceEClass, PROJECT_REFERENCE__KIND);
		createEAttribute(projectReferenceEClass, PROJECT_REFERENCE__URI);
		createEAttribute(projectReferenceEClass, PROJECT_REFERENCE__INFLUENCE);

		// Create enums
		schedulingDirectionEEnum = createEEnum(SCHEDULING_DIRECTION);
		constraintPrecedenceEEnum = createEEnum(CONSTRAINT_PRECEDENCE);
		progressPolicyEEnum = createEEnum(PROGRESS_POLICY);
		projectStateEEnum = createEEnum(PROJECT_STATE);
		projectRelationKindEEnum = createEEnum(PROJECT_RELATION_KIND);
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
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ResourcesPackage theResourcesPackage = (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);
		FramingPackage theFramingPackage = (FramingPackage)EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);
		BreakdownPackage theBreakdownPackage = (BreakdownPackage)EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);
		RiskPackage theRiskPackage = (RiskPackage)EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);
		StakeholdersPackage theStakeholdersPackage = (StakeholdersPackage)EPackage.Registry.INSTANCE.getEPackage(StakeholdersPackage.eNS_URI);
		MeetingsPackage theMeetingsPackage = (MeetingsPackage)EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);
		ControlPackage theControlPackage = (ControlPackage)EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ClosingPackage theClosingPackage = (ClosingPackage)EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);
		DiagramsPackage theDiagramsPackage = (DiagramsPackage)EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		projectEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		projectReferenceEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(projectEClass, Project.class, "Project", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProject_Code(), ecorePackage.getEString(), "code", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_State(), this.getProjectState(), "state", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Sponsor(), theResourcesPackage.getParty(), null, "sponsor", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Manager(), theResourcesPackage.getParty(), null, "manager", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Site(), ecorePackage.getEString(), "site", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Start(), theModelPackage.getLocalDateTime(), "start", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Finish(), theModelPackage.getLocalDateTime(), "finish", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_StatusDate(), theModelPackage.getLocalDateTime(), "statusDate", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Currency(), ecorePackage.getEString(), "currency", "EUR", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Budget(), ecorePackage.getEBigDecimal(), "budget", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_Direction(), this.getSchedulingDirection(), "direction", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_ConstraintPrecedence(), this.getConstraintPrecedence(), "constraintPrecedence", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_ProgressPolicy(), this.getProgressPolicy(), "progressPolicy", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Calendar(), theResourcesPackage.getCalendar(), null, "calendar", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_MinutesPerDay(), ecorePackage.getEInt(), "minutesPerDay", "480", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_MinutesPerWeek(), ecorePackage.getEInt(), "minutesPerWeek", "2400", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_DaysPerMonth(), ecorePackage.getEInt(), "daysPerMonth", "20", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_CriticalFloat(), theModelPackage.getDuration(), "criticalFloat", "PT0H", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProject_NearCriticalFloat(), theModelPackage.getDuration(), "nearCriticalFloat", "PT16H", 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Framing(), theFramingPackage.getFraming(), null, "framing", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Wbs(), theBreakdownPackage.getWbsElement(), null, "wbs", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Calendars(), theResourcesPackage.getCalendar(), null, "calendars", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Skills(), theResourcesPackage.getSkill(), null, "skills", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Resources(), theResourcesPackage.getResource(), null, "resources", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Suppliers(), theResourcesPackage.getSupplier(), null, "suppliers", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Commitments(), theResourcesPackage.getCommitment(), null, "commitments", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_RiskScale(), theRiskPackage.getRiskScale(), null, "riskScale", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Risks(), theRiskPackage.getRisk(), null, "risks", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Stakeholders(), theStakeholdersPackage.getStakeholder(), null, "stakeholders", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_CommunicationPlan(), theStakeholdersPackage.getCommunicationItem(), null, "communicationPlan", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_MeetingSeries(), theMeetingsPackage.getMeetingSeries(), null, "meetingSeries", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Meetings(), theMeetingsPackage.getMeeting(), null, "meetings", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Actions(), theMeetingsPackage.getActionItem(), null, "actions", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Baselines(), theControlPackage.getBaseline(), null, "baselines", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_ProgressRecords(), theControlPackage.getProgressRecord(), null, "progressRecords", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Indicators(), theControlPackage.getIndicator(), null, "indicators", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Deviations(), theControlPackage.getDeviation(), null, "deviations", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Reports(), theControlPackage.getReportIssue(), null, "reports", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Closing(), theClosingPackage.getClosing(), null, "closing", null, 0, 1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_Diagrams(), theDiagramsPackage.getDiagramView(), null, "diagrams", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProject_References(), this.getProjectReference(), null, "references", null, 0, -1, Project.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(projectReferenceEClass, ProjectReference.class, "ProjectReference", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProjectReference_Kind(), this.getProjectRelationKind(), "kind", null, 0, 1, ProjectReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectReference_Uri(), ecorePackage.getEString(), "uri", null, 0, 1, ProjectReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProjectReference_Influence(), theModelPackage.getText(), "influence", null, 0, 1, ProjectReference.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(schedulingDirectionEEnum, SchedulingDirection.class, "SchedulingDirection");
		addEEnumLiteral(schedulingDirectionEEnum, SchedulingDirection.FORWARD);
		addEEnumLiteral(schedulingDirectionEEnum, SchedulingDirection.BACKWARD);

		initEEnum(constraintPrecedenceEEnum, ConstraintPrecedence.class, "ConstraintPrecedence");
		addEEnumLiteral(constraintPrecedenceEEnum, ConstraintPrecedence.CONSTRAINTS);
		addEEnumLiteral(constraintPrecedenceEEnum, ConstraintPrecedence.LINKS);

		initEEnum(progressPolicyEEnum, ProgressPolicy.class, "ProgressPolicy");
		addEEnumLiteral(progressPolicyEEnum, ProgressPolicy.RETAINED_LOGIC);
		addEEnumLiteral(progressPolicyEEnum, ProgressPolicy.PROGRESS_OVERRIDE);
		addEEnumLiteral(progressPolicyEEnum, ProgressPolicy.ACTUAL_DATES);

		initEEnum(projectStateEEnum, ProjectState.class, "ProjectState");
		addEEnumLiteral(projectStateEEnum, ProjectState.FRAMING);
		addEEnumLiteral(projectStateEEnum, ProjectState.PLANNING);
		addEEnumLiteral(projectStateEEnum, ProjectState.EXECUTION);
		addEEnumLiteral(projectStateEEnum, ProjectState.CLOSING);
		addEEnumLiteral(projectStateEEnum, ProjectState.CLOSED);
		addEEnumLiteral(projectStateEEnum, ProjectState.SUSPENDED);

		initEEnum(projectRelationKindEEnum, ProjectRelationKind.class, "ProjectRelationKind");
		addEEnumLiteral(projectRelationKindEEnum, ProjectRelationKind.EARLIER);
		addEEnumLiteral(projectRelationKindEEnum, ProjectRelationKind.INTERACTING);
		addEEnumLiteral(projectRelationKindEEnum, ProjectRelationKind.PARENT);
		addEEnumLiteral(projectRelationKindEEnum, ProjectRelationKind.SUBPROJECT);

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
		  (projectEClass,
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_Code(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_State(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_Sponsor(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getProject_Manager(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getProject_Organisation(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_Site(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_Start(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getProject_Finish(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getProject_StatusDate(),
		   source,
		   new String[] {
			   "criterion", "C3.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getProject_Currency(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "ISO 4217 code"
		   });
		addAnnotation
		  (getProject_Budget(),
		   source,
		   new String[] {
			   "criterion", "C1.5",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getProject_Direction(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_ConstraintPrecedence(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_ProgressPolicy(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getProject_Calendar(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_MinutesPerDay(),
		   source,
		   new String[] {
			   "criterion", "C2.3",
			   "unit", "working minutes, 1\u20131440"
		   });
		addAnnotation
		  (getProject_MinutesPerWeek(),
		   source,
		   new String[] {
			   "criterion", "C2.3",
			   "unit", "working minutes, 1\u201310080"
		   });
		addAnnotation
		  (getProject_DaysPerMonth(),
		   source,
		   new String[] {
			   "criterion", "C2.3",
			   "unit", "working days, 1\u201331"
		   });
		addAnnotation
		  (getProject_CriticalFloat(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "working time"
		   });
		addAnnotation
		  (getProject_NearCriticalFloat(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "working time"
		   });
		addAnnotation
		  (getProject_Framing(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getProject_Wbs(),
		   source,
		   new String[] {
			   "criterion", "C2.1"
		   });
		addAnnotation
		  (getProject_Calendars(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getProject_Skills(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getProject_Resources(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getProject_Suppliers(),
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (getProject_Commitments(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getProject_RiskScale(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getProject_Risks(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getProject_Stakeholders(),
		   source,
		   new String[] {
			   "criterion", "C6.1"
		   });
		addAnnotation
		  (getProject_CommunicationPlan(),
		   source,
		   new String[] {
			   "criterion", "C6.2"
		   });
		addAnnotation
		  (getProject_MeetingSeries(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getProject_Meetings(),
		   source,
		   new String[] {
			   "criterion", "C4.5"
		   });
		addAnnotation
		  (getProject_Actions(),
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
		addAnnotation
		  (getProject_Baselines(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getProject_ProgressRecords(),
		   source,
		   new String[] {
			   "criterion", "C3.4"
		   });
		addAnnotation
		  (getProject_Indicators(),
		   source,
		   new String[] {
			   "criterion", "C3.7"
		   });
		addAnnotation
		  (getProject_Deviations(),
		   source,
		   new String[] {
			   "criterion", "C3.8"
		   });
		addAnnotation
		  (getProject_Reports(),
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
		addAnnotation
		  (getProject_Closing(),
		   source,
		   new String[] {
			   "criterion", "C7.8"
		   });
		addAnnotation
		  (getProject_Diagrams(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getProject_References(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (projectReferenceEClass,
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getProjectReference_Kind(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getProjectReference_Uri(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getProjectReference_Influence(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
	}

} //ProjectPackageImpl
