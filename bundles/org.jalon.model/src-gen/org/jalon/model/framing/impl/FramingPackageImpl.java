/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

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

import org.jalon.model.framing.Analysis;
import org.jalon.model.framing.Assumption;
import org.jalon.model.framing.Constraint;
import org.jalon.model.framing.ConstraintKind;
import org.jalon.model.framing.Feasibility;
import org.jalon.model.framing.FeasibilityVerdict;
import org.jalon.model.framing.FiveWTwoH;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.FreeAnalysis;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.ImpactAssessment;
import org.jalon.model.framing.ImpactKind;
import org.jalon.model.framing.InformationSource;
import org.jalon.model.framing.Interactor;
import org.jalon.model.framing.Interview;
import org.jalon.model.framing.InterviewExchange;
import org.jalon.model.framing.InterviewMode;
import org.jalon.model.framing.Objective;
import org.jalon.model.framing.Priority;
import org.jalon.model.framing.ProtectionKind;
import org.jalon.model.framing.Relevance;
import org.jalon.model.framing.Request;
import org.jalon.model.framing.Requirement;
import org.jalon.model.framing.RequirementKind;
import org.jalon.model.framing.RequirementState;
import org.jalon.model.framing.ScopeItem;
import org.jalon.model.framing.ScopeSide;
import org.jalon.model.framing.Solution;
import org.jalon.model.framing.SwotAnalysis;
import org.jalon.model.framing.SwotItem;
import org.jalon.model.framing.SwotQuadrant;

import org.jalon.model.impl.ModelPackageImpl;

import org.jalon.model.meetings.MeetingsPackage;

import org.jalon.model.meetings.impl.MeetingsPackageImpl;

import org.jalon.model.project.ProjectPackage;

import org.jalon.model.project.impl.ProjectPackageImpl;

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
public class FramingPackageImpl extends EPackageImpl implements FramingPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass framingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requestEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass informationSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass requirementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass constraintEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scopeItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assumptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass feasibilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass solutionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass objectiveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass analysisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass freeAnalysisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interviewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interviewExchangeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass functionalAnalysisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interactorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass functionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fiveWTwoHEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass swotAnalysisEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass swotItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requirementKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum priorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum requirementStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum relevanceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scopeSideEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum feasibilityVerdictEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum protectionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum constraintKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum functionKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum swotQuadrantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interviewModeEEnum = null;

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
	 * @see org.jalon.model.framing.FramingPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private FramingPackageImpl() {
		super(eNS_URI, FramingFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link FramingPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static FramingPackage init() {
		if (isInited) return (FramingPackage)EPackage.Registry.INSTANCE.getEPackage(FramingPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredFramingPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		FramingPackageImpl theFramingPackage = registeredFramingPackage instanceof FramingPackageImpl ? (FramingPackageImpl)registeredFramingPackage : new FramingPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ProjectPackage.eNS_URI);
		ProjectPackageImpl theProjectPackage = (ProjectPackageImpl)(registeredPackage instanceof ProjectPackageImpl ? registeredPackage : ProjectPackage.eINSTANCE);
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
		theFramingPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theFramingPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theFramingPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(FramingPackage.eNS_URI, theFramingPackage);
		return theFramingPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFraming() {
		return framingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Request() {
		return (EReference)framingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Requirements() {
		return (EReference)framingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Constraints() {
		return (EReference)framingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Scope() {
		return (EReference)framingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Assumptions() {
		return (EReference)framingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Feasibility() {
		return (EReference)framingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Impacts() {
		return (EReference)framingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Solutions() {
		return (EReference)framingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Objectives() {
		return (EReference)framingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_Analyses() {
		return (EReference)framingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFraming_ValidatedBy() {
		return (EReference)framingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFraming_ValidatedOn() {
		return (EAttribute)framingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequest() {
		return requestEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequest_Requester() {
		return (EReference)requestEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_ReceivedOn() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Context() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Stakes() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Problem() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_ExpectedResults() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequest_Needs() {
		return (EAttribute)requestEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequest_Sources() {
		return (EReference)requestEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInformationSource() {
		return informationSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSource_Origin() {
		return (EAttribute)informationSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSource_ConsultedOn() {
		return (EAttribute)informationSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSource_Relevance() {
		return (EAttribute)informationSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInformationSource_Justification() {
		return (EAttribute)informationSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRequirement() {
		return requirementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequirement_Code() {
		return (EAttribute)requirementEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequirement_Kind() {
		return (EAttribute)requirementEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequirement_Source() {
		return (EReference)requirementEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequirement_Priority() {
		return (EAttribute)requirementEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequirement_State() {
		return (EAttribute)requirementEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequirement_Verification() {
		return (EAttribute)requirementEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRequirement_Target() {
		return (EAttribute)requirementEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRequirement_SatisfiedBy() {
		return (EReference)requirementEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConstraint() {
		return constraintEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Kind() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Source() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConstraint_Consequence() {
		return (EAttribute)constraintEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConstraint_Concerns() {
		return (EReference)constraintEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScopeItem() {
		return scopeItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScopeItem_Side() {
		return (EAttribute)scopeItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScopeItem_Justification() {
		return (EAttribute)scopeItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssumption() {
		return assumptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_CheckBy() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Confirmed() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssumption_Consequence() {
		return (EAttribute)assumptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFeasibility() {
		return feasibilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeasibility_Aspect() {
		return (EAttribute)feasibilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeasibility_Verdict() {
		return (EAttribute)feasibilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeasibility_Reserves() {
		return (EAttribute)feasibilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFeasibility_StudiedOn() {
		return (EAttribute)feasibilityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpactAssessment() {
		return impactAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_Kind() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getImpactAssessment_Affected() {
		return (EReference)impactAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_Severity() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactAssessment_Measures() {
		return (EAttribute)impactAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSolution() {
		return solutionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_Gains() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_ExpectedGain() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_Cost() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_Protection() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_ProtectionNote() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_Advantages() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_Drawbacks() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_Risks() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSolution_Answers() {
		return (EReference)solutionEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_Chosen() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSolution_ChoiceReason() {
		return (EAttribute)solutionEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getObjective() {
		return objectiveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_Purpose() {
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_Specific() {
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_Realism() {
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getObjective_DueOn() {
		return (EAttribute)objectiveEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Parent() {
		return (EReference)objectiveEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Children() {
		return (EReference)objectiveEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Requirements() {
		return (EReference)objectiveEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Indicators() {
		return (EReference)objectiveEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getObjective_Deliverables() {
		return (EReference)objectiveEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnalysis() {
		return analysisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnalysis_LedOn() {
		return (EAttribute)analysisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnalysis_LedBy() {
		return (EReference)analysisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnalysis_Justification() {
		return (EAttribute)analysisEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnalysis_Conclusion() {
		return (EAttribute)analysisEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFreeAnalysis() {
		return freeAnalysisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFreeAnalysis_Method() {
		return (EAttribute)freeAnalysisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFreeAnalysis_Content() {
		return (EAttribute)freeAnalysisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterview() {
		return interviewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterview_Mode() {
		return (EAttribute)interviewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterview_Interviewees() {
		return (EReference)interviewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterview_Exchanges() {
		return (EReference)interviewEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterviewExchange() {
		return interviewExchangeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterviewExchange_Question() {
		return (EAttribute)interviewExchangeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterviewExchange_Answer() {
		return (EAttribute)interviewExchangeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFunctionalAnalysis() {
		return functionalAnalysisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionalAnalysis_Product() {
		return (EAttribute)functionalAnalysisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionalAnalysis_ServesWhom() {
		return (EAttribute)functionalAnalysisEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionalAnalysis_ActsOnWhat() {
		return (EAttribute)functionalAnalysisEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunctionalAnalysis_ForWhatPurpose() {
		return (EAttribute)functionalAnalysisEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFunctionalAnalysis_Interactors() {
		return (EReference)functionalAnalysisEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFunctionalAnalysis_Functions() {
		return (EReference)functionalAnalysisEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInteractor() {
		return interactorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFunction() {
		return functionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunction_Kind() {
		return (EAttribute)functionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFunction_Interactors() {
		return (EReference)functionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunction_Criterion() {
		return (EAttribute)functionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunction_Level() {
		return (EAttribute)functionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFunction_Flexibility() {
		return (EAttribute)functionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFiveWTwoH() {
		return fiveWTwoHEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiveWTwoH_Who() {
		return (EAttribute)fiveWTwoHEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiveWTwoH_What() {
		return (EAttribute)fiveWTwoHEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiveWTwoH_Where() {
		return (EAttribute)fiveWTwoHEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiveWTwoH_When() {
		return (EAttribute)fiveWTwoHEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiveWTwoH_How() {
		return (EAttribute)fiveWTwoHEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiveWTwoH_HowMuch() {
		return (EAttribute)fiveWTwoHEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFiveWTwoH_Why() {
		return (EAttribute)fiveWTwoHEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSwotAnalysis() {
		return swotAnalysisEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSwotAnalysis_Items() {
		return (EReference)swotAnalysisEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSwotItem() {
		return swotItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSwotItem_Quadrant() {
		return (EAttribute)swotItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSwotItem_Weight() {
		return (EAttribute)swotItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequirementKind() {
		return requirementKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPriority() {
		return priorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRequirementState() {
		return requirementStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRelevance() {
		return relevanceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScopeSide() {
		return scopeSideEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFeasibilityVerdict() {
		return feasibilityVerdictEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpactKind() {
		return impactKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getProtectionKind() {
		return protectionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConstraintKind() {
		return constraintKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFunctionKind() {
		return functionKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSwotQuadrant() {
		return swotQuadrantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInterviewMode() {
		return interviewModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FramingFactory getFramingFactory() {
		return (FramingFactory)getEFactoryInstance();
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
		framingEClass = createEClass(FRAMING);
		createEReference(framingEClass, FRAMING__REQUEST);
		createEReference(framingEClass, FRAMING__REQUIREMENTS);
		createEReference(framingEClass, FRAMING__CONSTRAINTS);
		createEReference(framingEClass, FRAMING__SCOPE);
		createEReference(framingEClass, FRAMING__ASSUMPTIONS);
		createEReference(framingEClass, FRAMING__FEASIBILITY);
		createEReference(framingEClass, FRAMING__IMPACTS);
		createEReference(framingEClass, FRAMING__SOLUTIONS);
		createEReference(framingEClass, FRAMING__OBJECTIVES);
		createEReference(framingEClass, FRAMING__ANALYSES);
		createEReference(framingEClass, FRAMING__VALIDATED_BY);
		createEAttribute(framingEClass, FRAMING__VALIDATED_ON);

		requestEClass = createEClass(REQUEST);
		createEReference(requestEClass, REQUEST__REQUESTER);
		createEAttribute(requestEClass, REQUEST__RECEIVED_ON);
		createEAttribute(requestEClass, REQUEST__CONTEXT);
		createEAttribute(requestEClass, REQUEST__STAKES);
		createEAttribute(requestEClass, REQUEST__PROBLEM);
		createEAttribute(requestEClass, REQUEST__EXPECTED_RESULTS);
		createEAttribute(requestEClass, REQUEST__NEEDS);
		createEReference(requestEClass, REQUEST__SOURCES);

		informationSourceEClass = createEClass(INFORMATION_SOURCE);
		createEAttribute(informationSourceEClass, INFORMATION_SOURCE__ORIGIN);
		createEAttribute(informationSourceEClass, INFORMATION_SOURCE__CONSULTED_ON);
		createEAttribute(informationSourceEClass, INFORMATION_SOURCE__RELEVANCE);
		createEAttribute(informationSourceEClass, INFORMATION_SOURCE__JUSTIFICATION);

		requirementEClass = createEClass(REQUIREMENT);
		createEAttribute(requirementEClass, REQUIREMENT__CODE);
		createEAttribute(requirementEClass, REQUIREMENT__KIND);
		createEReference(requirementEClass, REQUIREMENT__SOURCE);
		createEAttribute(requirementEClass, REQUIREMENT__PRIORITY);
		createEAttribute(requirementEClass, REQUIREMENT__STATE);
		createEAttribute(requirementEClass, REQUIREMENT__VERIFICATION);
		createEAttribute(requirementEClass, REQUIREMENT__TARGET);
		createEReference(requirementEClass, REQUIREMENT__SATISFIED_BY);

		constraintEClass = createEClass(CONSTRAINT);
		createEAttribute(constraintEClass, CONSTRAINT__KIND);
		createEAttribute(constraintEClass, CONSTRAINT__SOURCE);
		createEAttribute(constraintEClass, CONSTRAINT__CONSEQUENCE);
		createEReference(constraintEClass, CONSTRAINT__CONCERNS);

		scopeItemEClass = createEClass(SCOPE_ITEM);
		createEAttribute(scopeItemEClass, SCOPE_ITEM__SIDE);
		createEAttribute(scopeItemEClass, SCOPE_ITEM__JUSTIFICATION);

		assumptionEClass = createEClass(ASSUMPTION);
		createEAttribute(assumptionEClass, ASSUMPTION__CHECK_BY);
		createEAttribute(assumptionEClass, ASSUMPTION__CONFIRMED);
		createEAttribute(assumptionEClass, ASSUMPTION__CONSEQUENCE);

		feasibilityEClass = createEClass(FEASIBILITY);
		createEAttribute(feasibilityEClass, FEASIBILITY__ASPECT);
		createEAttribute(feasibilityEClass, FEASIBILITY__VERDICT);
		createEAttribute(feasibilityEClass, FEASIBILITY__RESERVES);
		createEAttribute(feasibilityEClass, FEASIBILITY__STUDIED_ON);

		impactAssessmentEClass = createEClass(IMPACT_ASSESSMENT);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__KIND);
		createEReference(impactAssessmentEClass, IMPACT_ASSESSMENT__AFFECTED);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__SEVERITY);
		createEAttribute(impactAssessmentEClass, IMPACT_ASSESSMENT__MEASURES);

		solutionEClass = createEClass(SOLUTION);
		createEAttribute(solutionEClass, SOLUTION__GAINS);
		createEAttribute(solutionEClass, SOLUTION__EXPECTED_GAIN);
		createEAttribute(solutionEClass, SOLUTION__COST);
		createEAttribute(solutionEClass, SOLUTION__PROTECTION);
		createEAttribute(solutionEClass, SOLUTION__PROTECTION_NOTE);
		createEAttribute(solutionEClass, SOLUTION__ADVANTAGES);
		createEAttribute(solutionEClass, SOLUTION__DRAWBACKS);
		createEAttribute(solutionEClass, SOLUTION__RISKS);
		createEReference(solutionEClass, SOLUTION__ANSWERS);
		createEAttribute(solutionEClass, SOLUTION__CHOSEN);
		createEAttribute(solutionEClass, SOLUTION__CHOICE_REASON);

		objectiveEClass = createEClass(OBJECTIVE);
		createEAttribute(objectiveEClass, OBJECTIVE__PURPOSE);
		createEAttribute(objectiveEClass, OBJECTIVE__SPECIFIC);
		createEAttribute(objectiveEClass, OBJECTIVE__REALISM);
		createEAttribute(objectiveEClass, OBJECTIVE__DUE_ON);
		createEReference(objectiveEClass, OBJECTIVE__PARENT);
		createEReference(objectiveEClass, OBJECTIVE__CHILDREN);
		createEReference(objectiveEClass, OBJECTIVE__REQUIREMENTS);
		createEReference(objectiveEClass, OBJECTIVE__INDICATORS);
		createEReference(objectiveEClass, OBJECTIVE__DELIVERABLES);

		analysisEClass = createEClass(ANALYSIS);
		createEAttribute(analysisEClass, ANALYSIS__LED_ON);
		createEReference(analysisEClass, ANALYSIS__LED_BY);
		createEAttribute(analysisEClass, ANALYSIS__JUSTIFICATION);
		createEAttribute(analysisEClass, ANALYSIS__CONCLUSION);

		freeAnalysisEClass = createEClass(FREE_ANALYSIS);
		createEAttribute(freeAnalysisEClass, FREE_ANALYSIS__METHOD);
		createEAttribute(freeAnalysisEClass, FREE_ANALYSIS__CONTENT);

		interviewEClass = createEClass(INTERVIEW);
		createEAttribute(interviewEClass, INTERVIEW__MODE);
		createEReference(interviewEClass, INTERVIEW__INTERVIEWEES);
		createEReference(interviewEClass, INTERVIEW__EXCHANGES);

		interviewExchangeEClass = createEClass(INTERVIEW_EXCHANGE);
		createEAttribute(interviewExchangeEClass, INTERVIEW_EXCHANGE__QUESTION);
		createEAttribute(interviewExchangeEClass, INTERVIEW_EXCHANGE__ANSWER);

		functionalAnalysisEClass = createEClass(FUNCTIONAL_ANALYSIS);
		createEAttribute(functionalAnalysisEClass, FUNCTIONAL_ANALYSIS__PRODUCT);
		createEAttribute(functionalAnalysisEClass, FUNCTIONAL_ANALYSIS__SERVES_WHOM);
		createEAttribute(functionalAnalysisEClass, FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT);
		createEAttribute(functionalAnalysisEClass, FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE);
		createEReference(functionalAnalysisEClass, FUNCTIONAL_ANALYSIS__INTERACTORS);
		createEReference(functionalAnalysisEClass, FUNCTIONAL_ANALYSIS__FUNCTIONS);

		interactorEClass = createEClass(INTERACTOR);

		functionEClass = createEClass(FUNCTION);
		createEAttribute(functionEClass, FUNCTION__KIND);
		createEReference(functionEClass, FUNCTION__INTERACTORS);
		createEAttribute(functionEClass, FUNCTION__CRITERION);
		createEAttribute(functionEClass, FUNCTION__LEVEL);
		createEAttribute(functionEClass, FUNCTION__FLEXIBILITY);

		fiveWTwoHEClass = createEClass(FIVE_WTWO_H);
		createEAttribute(fiveWTwoHEClass, FIVE_WTWO_H__WHO);
		createEAttribute(fiveWTwoHEClass, FIVE_WTWO_H__WHAT);
		createEAttribute(fiveWTwoHEClass, FIVE_WTWO_H__WHERE);
		createEAttribute(fiveWTwoHEClass, FIVE_WTWO_H__WHEN);
		createEAttribute(fiveWTwoHEClass, FIVE_WTWO_H__HOW);
		createEAttribute(fiveWTwoHEClass, FIVE_WTWO_H__HOW_MUCH);
		createEAttribute(fiveWTwoHEClass, FIVE_WTWO_H__WHY);

		swotAnalysisEClass = createEClass(SWOT_ANALYSIS);
		createEReference(swotAnalysisEClass, SWOT_ANALYSIS__ITEMS);

		swotItemEClass = createEClass(SWOT_ITEM);
		createEAttribute(swotItemEClass, SWOT_ITEM__QUADRANT);
		createEAttribute(swotItemEClass, SWOT_ITEM__WEIGHT);

		// Create enums
		requirementKindEEnum = createEEnum(REQUIREMENT_KIND);
		priorityEEnum = createEEnum(PRIORITY);
		requirementStateEEnum = createEEnum(REQUIREMENT_STATE);
		relevanceEEnum = createEEnum(RELEVANCE);
		scopeSideEEnum = createEEnum(SCOPE_SIDE);
		feasibilityVerdictEEnum = createEEnum(FEASIBILITY_VERDICT);
		impactKindEEnum = createEEnum(IMPACT_KIND);
		protectionKindEEnum = createEEnum(PROTECTION_KIND);
		constraintKindEEnum = createEEnum(CONSTRAINT_KIND);
		functionKindEEnum = createEEnum(FUNCTION_KIND);
		swotQuadrantEEnum = createEEnum(SWOT_QUADRANT);
		interviewModeEEnum = createEEnum(INTERVIEW_MODE);
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
		BreakdownPackage theBreakdownPackage = (BreakdownPackage)EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);
		ControlPackage theControlPackage = (ControlPackage)EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		framingEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		requestEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		informationSourceEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		requirementEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		constraintEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		scopeItemEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		assumptionEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		feasibilityEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		impactAssessmentEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		solutionEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		objectiveEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		analysisEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		freeAnalysisEClass.getESuperTypes().add(this.getAnalysis());
		interviewEClass.getESuperTypes().add(this.getAnalysis());
		interviewExchangeEClass.getESuperTypes().add(theModelPackage.getIdentified());
		functionalAnalysisEClass.getESuperTypes().add(this.getAnalysis());
		interactorEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		functionEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		fiveWTwoHEClass.getESuperTypes().add(this.getAnalysis());
		swotAnalysisEClass.getESuperTypes().add(this.getAnalysis());
		swotItemEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(framingEClass, Framing.class, "Framing", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFraming_Request(), this.getRequest(), null, "request", null, 0, 1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Requirements(), this.getRequirement(), null, "requirements", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Constraints(), this.getConstraint(), null, "constraints", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Scope(), this.getScopeItem(), null, "scope", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Assumptions(), this.getAssumption(), null, "assumptions", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Feasibility(), this.getFeasibility(), null, "feasibility", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Impacts(), this.getImpactAssessment(), null, "impacts", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Solutions(), this.getSolution(), null, "solutions", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Objectives(), this.getObjective(), null, "objectives", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_Analyses(), this.getAnalysis(), null, "analyses", null, 0, -1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFraming_ValidatedBy(), theResourcesPackage.getParty(), null, "validatedBy", null, 0, 1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFraming_ValidatedOn(), theModelPackage.getLocalDate(), "validatedOn", null, 0, 1, Framing.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requestEClass, Request.class, "Request", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRequest_Requester(), theResourcesPackage.getParty(), null, "requester", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_ReceivedOn(), theModelPackage.getLocalDate(), "receivedOn", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Context(), theModelPackage.getText(), "context", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Stakes(), theModelPackage.getText(), "stakes", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Problem(), theModelPackage.getText(), "problem", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_ExpectedResults(), theModelPackage.getText(), "expectedResults", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequest_Needs(), theModelPackage.getText(), "needs", null, 0, 1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRequest_Sources(), this.getInformationSource(), null, "sources", null, 0, -1, Request.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(informationSourceEClass, InformationSource.class, "InformationSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInformationSource_Origin(), ecorePackage.getEString(), "origin", null, 0, 1, InformationSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationSource_ConsultedOn(), theModelPackage.getLocalDate(), "consultedOn", null, 0, 1, InformationSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationSource_Relevance(), this.getRelevance(), "relevance", null, 0, 1, InformationSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInformationSource_Justification(), theModelPackage.getText(), "justification", null, 0, 1, InformationSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(requirementEClass, Requirement.class, "Requirement", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRequirement_Code(), ecorePackage.getEString(), "code", null, 0, 1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequirement_Kind(), this.getRequirementKind(), "kind", null, 0, 1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRequirement_Source(), theResourcesPackage.getParty(), null, "source", null, 0, 1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequirement_Priority(), this.getPriority(), "priority", null, 0, 1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequirement_State(), this.getRequirementState(), "state", null, 0, 1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequirement_Verification(), theModelPackage.getText(), "verification", null, 0, 1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRequirement_Target(), ecorePackage.getEString(), "target", null, 0, 1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRequirement_SatisfiedBy(), theBreakdownPackage.getDeliverable(), null, "satisfiedBy", null, 0, -1, Requirement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(constraintEClass, Constraint.class, "Constraint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConstraint_Kind(), this.getConstraintKind(), "kind", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Source(), ecorePackage.getEString(), "source", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConstraint_Consequence(), theModelPackage.getText(), "consequence", null, 0, 1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConstraint_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, Constraint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scopeItemEClass, ScopeItem.class, "ScopeItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScopeItem_Side(), this.getScopeSide(), "side", null, 0, 1, ScopeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScopeItem_Justification(), theModelPackage.getText(), "justification", null, 0, 1, ScopeItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assumptionEClass, Assumption.class, "Assumption", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAssumption_CheckBy(), theModelPackage.getLocalDate(), "checkBy", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Confirmed(), ecorePackage.getEBoolean(), "confirmed", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssumption_Consequence(), theModelPackage.getText(), "consequence", null, 0, 1, Assumption.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(feasibilityEClass, Feasibility.class, "Feasibility", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFeasibility_Aspect(), this.getImpactKind(), "aspect", null, 0, 1, Feasibility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeasibility_Verdict(), this.getFeasibilityVerdict(), "verdict", null, 0, 1, Feasibility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeasibility_Reserves(), theModelPackage.getText(), "reserves", null, 0, 1, Feasibility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFeasibility_StudiedOn(), theModelPackage.getLocalDate(), "studiedOn", null, 0, 1, Feasibility.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(impactAssessmentEClass, ImpactAssessment.class, "ImpactAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImpactAssessment_Kind(), this.getImpactKind(), "kind", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getImpactAssessment_Affected(), theResourcesPackage.getParty(), null, "affected", null, 0, -1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpactAssessment_Severity(), ecorePackage.getEInt(), "severity", "1", 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getImpactAssessment_Measures(), theModelPackage.getText(), "measures", null, 0, 1, ImpactAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(solutionEClass, Solution.class, "Solution", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSolution_Gains(), theModelPackage.getText(), "gains", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_ExpectedGain(), ecorePackage.getEBigDecimal(), "expectedGain", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_Protection(), this.getProtectionKind(), "protection", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_ProtectionNote(), theModelPackage.getText(), "protectionNote", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_Advantages(), theModelPackage.getText(), "advantages", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_Drawbacks(), theModelPackage.getText(), "drawbacks", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_Risks(), theModelPackage.getText(), "risks", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSolution_Answers(), this.getRequirement(), null, "answers", null, 0, -1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_Chosen(), ecorePackage.getEBoolean(), "chosen", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSolution_ChoiceReason(), theModelPackage.getText(), "choiceReason", null, 0, 1, Solution.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(objectiveEClass, Objective.class, "Objective", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getObjective_Purpose(), theModelPackage.getText(), "purpose", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjective_Specific(), theModelPackage.getText(), "specific", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjective_Realism(), theModelPackage.getText(), "realism", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getObjective_DueOn(), theModelPackage.getLocalDate(), "dueOn", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Parent(), this.getObjective(), this.getObjective_Children(), "parent", null, 0, 1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Children(), this.getObjective(), this.getObjective_Parent(), "children", null, 0, -1, Objective.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Requirements(), this.getRequirement(), null, "requirements", null, 0, -1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Indicators(), theControlPackage.getIndicator(), theControlPackage.getIndicator_Objectives(), "indicators", null, 0, -1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getObjective_Deliverables(), theBreakdownPackage.getDeliverable(), null, "deliverables", null, 0, -1, Objective.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(analysisEClass, Analysis.class, "Analysis", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnalysis_LedOn(), theModelPackage.getLocalDate(), "ledOn", null, 0, 1, Analysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnalysis_LedBy(), theResourcesPackage.getParty(), null, "ledBy", null, 0, -1, Analysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnalysis_Justification(), theModelPackage.getText(), "justification", null, 0, 1, Analysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnalysis_Conclusion(), theModelPackage.getText(), "conclusion", null, 0, 1, Analysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(freeAnalysisEClass, FreeAnalysis.class, "FreeAnalysis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFreeAnalysis_Method(), ecorePackage.getEString(), "method", null, 0, 1, FreeAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFreeAnalysis_Content(), theModelPackage.getText(), "content", null, 0, 1, FreeAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interviewEClass, Interview.class, "Interview", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterview_Mode(), this.getInterviewMode(), "mode", null, 0, 1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterview_Interviewees(), theResourcesPackage.getParty(), null, "interviewees", null, 0, -1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterview_Exchanges(), this.getInterviewExchange(), null, "exchanges", null, 0, -1, Interview.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interviewExchangeEClass, InterviewExchange.class, "InterviewExchange", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterviewExchange_Question(), theModelPackage.getText(), "question", null, 0, 1, InterviewExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterviewExchange_Answer(), theModelPackage.getText(), "answer", null, 0, 1, InterviewExchange.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(functionalAnalysisEClass, FunctionalAnalysis.class, "FunctionalAnalysis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFunctionalAnalysis_Product(), ecorePackage.getEString(), "product", null, 0, 1, FunctionalAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionalAnalysis_ServesWhom(), ecorePackage.getEString(), "servesWhom", null, 0, 1, FunctionalAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionalAnalysis_ActsOnWhat(), ecorePackage.getEString(), "actsOnWhat", null, 0, 1, FunctionalAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunctionalAnalysis_ForWhatPurpose(), theModelPackage.getText(), "forWhatPurpose", null, 0, 1, FunctionalAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFunctionalAnalysis_Interactors(), this.getInteractor(), null, "interactors", null, 0, -1, FunctionalAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFunctionalAnalysis_Functions(), this.getFunction(), null, "functions", null, 0, -1, FunctionalAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interactorEClass, Interactor.class, "Interactor", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(functionEClass, Function.class, "Function", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFunction_Kind(), this.getFunctionKind(), "kind", null, 0, 1, Function.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFunction_Interactors(), this.getInteractor(), null, "interactors", null, 0, -1, Function.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunction_Criterion(), ecorePackage.getEString(), "criterion", null, 0, 1, Function.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunction_Level(), ecorePackage.getEString(), "level", null, 0, 1, Function.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFunction_Flexibility(), ecorePackage.getEString(), "flexibility", null, 0, 1, Function.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fiveWTwoHEClass, FiveWTwoH.class, "FiveWTwoH", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFiveWTwoH_Who(), theModelPackage.getText(), "who", null, 0, 1, FiveWTwoH.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiveWTwoH_What(), theModelPackage.getText(), "what", null, 0, 1, FiveWTwoH.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiveWTwoH_Where(), theModelPackage.getText(), "where", null, 0, 1, FiveWTwoH.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiveWTwoH_When(), theModelPackage.getText(), "when", null, 0, 1, FiveWTwoH.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiveWTwoH_How(), theModelPackage.getText(), "how", null, 0, 1, FiveWTwoH.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiveWTwoH_HowMuch(), theModelPackage.getText(), "howMuch", null, 0, 1, FiveWTwoH.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFiveWTwoH_Why(), theModelPackage.getText(), "why", null, 0, 1, FiveWTwoH.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(swotAnalysisEClass, SwotAnalysis.class, "SwotAnalysis", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSwotAnalysis_Items(), this.getSwotItem(), null, "items", null, 0, -1, SwotAnalysis.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(swotItemEClass, SwotItem.class, "SwotItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSwotItem_Quadrant(), this.getSwotQuadrant(), "quadrant", null, 0, 1, SwotItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSwotItem_Weight(), ecorePackage.getEInt(), "weight", "1", 0, 1, SwotItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(requirementKindEEnum, RequirementKind.class, "RequirementKind");
		addEEnumLiteral(requirementKindEEnum, RequirementKind.QUALITY);
		addEEnumLiteral(requirementKindEEnum, RequirementKind.COST);
		addEEnumLiteral(requirementKindEEnum, RequirementKind.TIME);
		addEEnumLiteral(requirementKindEEnum, RequirementKind.REGULATORY);
		addEEnumLiteral(requirementKindEEnum, RequirementKind.SAFETY);
		addEEnumLiteral(requirementKindEEnum, RequirementKind.ENVIRONMENT);
		addEEnumLiteral(requirementKindEEnum, RequirementKind.SOCIAL);

		initEEnum(priorityEEnum, Priority.class, "Priority");
		addEEnumLiteral(priorityEEnum, Priority.MUST);
		addEEnumLiteral(priorityEEnum, Priority.SHOULD);
		addEEnumLiteral(priorityEEnum, Priority.COULD);
		addEEnumLiteral(priorityEEnum, Priority.WONT);

		initEEnum(requirementStateEEnum, RequirementState.class, "RequirementState");
		addEEnumLiteral(requirementStateEEnum, RequirementState.PROPOSED);
		addEEnumLiteral(requirementStateEEnum, RequirementState.AGREED);
		addEEnumLiteral(requirementStateEEnum, RequirementState.VERIFIED);
		addEEnumLiteral(requirementStateEEnum, RequirementState.REJECTED);

		initEEnum(relevanceEEnum, Relevance.class, "Relevance");
		addEEnumLiteral(relevanceEEnum, Relevance.UNKNOWN);
		addEEnumLiteral(relevanceEEnum, Relevance.LOW);
		addEEnumLiteral(relevanceEEnum, Relevance.MEDIUM);
		addEEnumLiteral(relevanceEEnum, Relevance.HIGH);

		initEEnum(scopeSideEEnum, ScopeSide.class, "ScopeSide");
		addEEnumLiteral(scopeSideEEnum, ScopeSide.IN);
		addEEnumLiteral(scopeSideEEnum, ScopeSide.OUT);

		initEEnum(feasibilityVerdictEEnum, FeasibilityVerdict.class, "FeasibilityVerdict");
		addEEnumLiteral(feasibilityVerdictEEnum, FeasibilityVerdict.UNDECIDED);
		addEEnumLiteral(feasibilityVerdictEEnum, FeasibilityVerdict.FEASIBLE);
		addEEnumLiteral(feasibilityVerdictEEnum, FeasibilityVerdict.FEASIBLE_WITH_RESERVES);
		addEEnumLiteral(feasibilityVerdictEEnum, FeasibilityVerdict.NOT_FEASIBLE);

		initEEnum(impactKindEEnum, ImpactKind.class, "ImpactKind");
		addEEnumLiteral(impactKindEEnum, ImpactKind.ORGANISATIONAL);
		addEEnumLiteral(impactKindEEnum, ImpactKind.HUMAN);
		addEEnumLiteral(impactKindEEnum, ImpactKind.TECHNICAL);
		addEEnumLiteral(impactKindEEnum, ImpactKind.ENVIRONMENTAL);
		addEEnumLiteral(impactKindEEnum, ImpactKind.ECONOMIC);

		initEEnum(protectionKindEEnum, ProtectionKind.class, "ProtectionKind");
		addEEnumLiteral(protectionKindEEnum, ProtectionKind.NONE);
		addEEnumLiteral(protectionKindEEnum, ProtectionKind.PATENT);
		addEEnumLiteral(protectionKindEEnum, ProtectionKind.TRADE_SECRET);
		addEEnumLiteral(protectionKindEEnum, ProtectionKind.DESIGN);
		addEEnumLiteral(protectionKindEEnum, ProtectionKind.TRADEMARK);

		initEEnum(constraintKindEEnum, ConstraintKind.class, "ConstraintKind");
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.REGULATORY);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.SAFETY);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.QUALITY);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.ENVIRONMENT);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.SOCIAL);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.BUDGET);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.SCHEDULE);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.TECHNICAL);
		addEEnumLiteral(constraintKindEEnum, ConstraintKind.ORGANISATION);

		initEEnum(functionKindEEnum, FunctionKind.class, "FunctionKind");
		addEEnumLiteral(functionKindEEnum, FunctionKind.PRINCIPAL);
		addEEnumLiteral(functionKindEEnum, FunctionKind.CONSTRAINT);

		initEEnum(swotQuadrantEEnum, SwotQuadrant.class, "SwotQuadrant");
		addEEnumLiteral(swotQuadrantEEnum, SwotQuadrant.STRENGTH);
		addEEnumLiteral(swotQuadrantEEnum, SwotQuadrant.WEAKNESS);
		addEEnumLiteral(swotQuadrantEEnum, SwotQuadrant.OPPORTUNITY);
		addEEnumLiteral(swotQuadrantEEnum, SwotQuadrant.THREAT);

		initEEnum(interviewModeEEnum, InterviewMode.class, "InterviewMode");
		addEEnumLiteral(interviewModeEEnum, InterviewMode.OPEN);
		addEEnumLiteral(interviewModeEEnum, InterviewMode.SEMI_STRUCTURED);
		addEEnumLiteral(interviewModeEEnum, InterviewMode.STRUCTURED);

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
		  (framingEClass,
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getFraming_Request(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getFraming_Requirements(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getFraming_Constraints(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getFraming_Scope(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getFraming_Assumptions(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getFraming_Feasibility(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getFraming_Impacts(),
		   source,
		   new String[] {
			   "criterion", "C1.4"
		   });
		addAnnotation
		  (getFraming_Solutions(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getFraming_Objectives(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getFraming_Analyses(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFraming_ValidatedBy(),
		   source,
		   new String[] {
			   "criterion", "C1.10"
		   });
		addAnnotation
		  (getFraming_ValidatedOn(),
		   source,
		   new String[] {
			   "criterion", "C1.10",
			   "unit", "date"
		   });
		addAnnotation
		  (requestEClass,
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getRequest_Requester(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getRequest_ReceivedOn(),
		   source,
		   new String[] {
			   "criterion", "C1.1",
			   "unit", "date"
		   });
		addAnnotation
		  (getRequest_Context(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getRequest_Stakes(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getRequest_Problem(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getRequest_ExpectedResults(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getRequest_Needs(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getRequest_Sources(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (informationSourceEClass,
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getInformationSource_Origin(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getInformationSource_ConsultedOn(),
		   source,
		   new String[] {
			   "criterion", "C1.1",
			   "unit", "date"
		   });
		addAnnotation
		  (getInformationSource_Relevance(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (getInformationSource_Justification(),
		   source,
		   new String[] {
			   "criterion", "C1.1"
		   });
		addAnnotation
		  (requirementEClass,
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_Code(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_Kind(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_Source(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_Priority(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_State(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_Verification(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_Target(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getRequirement_SatisfiedBy(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (constraintEClass,
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getConstraint_Kind(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getConstraint_Source(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getConstraint_Consequence(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getConstraint_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (scopeItemEClass,
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getScopeItem_Side(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getScopeItem_Justification(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (assumptionEClass,
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getAssumption_CheckBy(),
		   source,
		   new String[] {
			   "criterion", "C1.2",
			   "unit", "date"
		   });
		addAnnotation
		  (getAssumption_Confirmed(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getAssumption_Consequence(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (feasibilityEClass,
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getFeasibility_Aspect(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getFeasibility_Verdict(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getFeasibility_Reserves(),
		   source,
		   new String[] {
			   "criterion", "C1.2"
		   });
		addAnnotation
		  (getFeasibility_StudiedOn(),
		   source,
		   new String[] {
			   "criterion", "C1.2",
			   "unit", "date"
		   });
		addAnnotation
		  (impactAssessmentEClass,
		   source,
		   new String[] {
			   "criterion", "C1.4"
		   });
		addAnnotation
		  (getImpactAssessment_Kind(),
		   source,
		   new String[] {
			   "criterion", "C1.4"
		   });
		addAnnotation
		  (getImpactAssessment_Affected(),
		   source,
		   new String[] {
			   "criterion", "C1.4"
		   });
		addAnnotation
		  (getImpactAssessment_Severity(),
		   source,
		   new String[] {
			   "criterion", "C1.4",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getImpactAssessment_Measures(),
		   source,
		   new String[] {
			   "criterion", "C1.4"
		   });
		addAnnotation
		  (solutionEClass,
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_Gains(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_ExpectedGain(),
		   source,
		   new String[] {
			   "criterion", "C1.6",
			   "unit", "project currency per year"
		   });
		addAnnotation
		  (getSolution_Cost(),
		   source,
		   new String[] {
			   "criterion", "C1.6",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getSolution_Protection(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_ProtectionNote(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_Advantages(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_Drawbacks(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_Risks(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_Answers(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_Chosen(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (getSolution_ChoiceReason(),
		   source,
		   new String[] {
			   "criterion", "C1.6"
		   });
		addAnnotation
		  (objectiveEClass,
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getObjective_Purpose(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getObjective_Specific(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getObjective_Realism(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getObjective_DueOn(),
		   source,
		   new String[] {
			   "criterion", "C1.7",
			   "unit", "date"
		   });
		addAnnotation
		  (getObjective_Parent(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getObjective_Children(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getObjective_Requirements(),
		   source,
		   new String[] {
			   "criterion", "C1.5"
		   });
		addAnnotation
		  (getObjective_Indicators(),
		   source,
		   new String[] {
			   "criterion", "C1.7"
		   });
		addAnnotation
		  (getObjective_Deliverables(),
		   source,
		   new String[] {
			   "criterion", "C1.8"
		   });
		addAnnotation
		  (analysisEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getAnalysis_LedOn(),
		   source,
		   new String[] {
			   "criterion", "C1.9",
			   "unit", "date"
		   });
		addAnnotation
		  (getAnalysis_LedBy(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getAnalysis_Justification(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getAnalysis_Conclusion(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (freeAnalysisEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFreeAnalysis_Method(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFreeAnalysis_Content(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (interviewEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getInterview_Mode(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getInterview_Interviewees(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getInterview_Exchanges(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (interviewExchangeEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getInterviewExchange_Question(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getInterviewExchange_Answer(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (functionalAnalysisEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunctionalAnalysis_Product(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunctionalAnalysis_ServesWhom(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunctionalAnalysis_ActsOnWhat(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunctionalAnalysis_ForWhatPurpose(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunctionalAnalysis_Interactors(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunctionalAnalysis_Functions(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (interactorEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (functionEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunction_Kind(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunction_Interactors(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunction_Criterion(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunction_Level(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFunction_Flexibility(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (fiveWTwoHEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFiveWTwoH_Who(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFiveWTwoH_What(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFiveWTwoH_Where(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFiveWTwoH_When(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFiveWTwoH_How(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFiveWTwoH_HowMuch(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getFiveWTwoH_Why(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (swotAnalysisEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getSwotAnalysis_Items(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (swotItemEClass,
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getSwotItem_Quadrant(),
		   source,
		   new String[] {
			   "criterion", "C1.9"
		   });
		addAnnotation
		  (getSwotItem_Weight(),
		   source,
		   new String[] {
			   "criterion", "C1.9",
			   "unit", "level, 1\u20135"
		   });
	}

} //FramingPackageImpl
