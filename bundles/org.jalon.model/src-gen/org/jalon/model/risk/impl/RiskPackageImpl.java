/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk.impl;

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

import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.ImpactLevel;
import org.jalon.model.risk.ResponseState;
import org.jalon.model.risk.ResponseStrategy;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskCategory;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskProximity;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskScale;
import org.jalon.model.risk.RiskState;
import org.jalon.model.risk.ScaleLevel;

import org.jalon.model.stakeholders.StakeholdersPackage;

import org.jalon.model.stakeholders.impl.StakeholdersPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class RiskPackageImpl extends EPackageImpl implements RiskPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskScaleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scaleLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass impactLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskAssessmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass riskResponseEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskProximityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum riskCategoryEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum responseStrategyEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum responseStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum impactDimensionEEnum = null;

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
	 * @see org.jalon.model.risk.RiskPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private RiskPackageImpl() {
		super(eNS_URI, RiskFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link RiskPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static RiskPackage init() {
		if (isInited) return (RiskPackage)EPackage.Registry.INSTANCE.getEPackage(RiskPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredRiskPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		RiskPackageImpl theRiskPackage = registeredRiskPackage instanceof RiskPackageImpl ? (RiskPackageImpl)registeredRiskPackage : new RiskPackageImpl();

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
		theRiskPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theRiskPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theRiskPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(RiskPackage.eNS_URI, theRiskPackage);
		return theRiskPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskScale() {
		return riskScaleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskScale_ProbabilityLevels() {
		return (EReference)riskScaleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskScale_ImpactLevels() {
		return (EReference)riskScaleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskScale_AcceptableUpTo() {
		return (EAttribute)riskScaleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskScale_CriticalFrom() {
		return (EAttribute)riskScaleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScaleLevel() {
		return scaleLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaleLevel_Rank() {
		return (EAttribute)scaleLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaleLevel_LowerBound() {
		return (EAttribute)scaleLevelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScaleLevel_UpperBound() {
		return (EAttribute)scaleLevelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getImpactLevel() {
		return impactLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getImpactLevel_Dimension() {
		return (EAttribute)impactLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRisk() {
		return riskEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Code() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Kind() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Category() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_State() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Cause() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Event() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Effect() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Proximity() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Owner() {
		return (EReference)riskEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Concerns() {
		return (EReference)riskEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_Probability() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_TimeImpact() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_TimeEstimate() {
		return (EReference)riskEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_CostImpact() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Assessments() {
		return (EReference)riskEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRisk_Responses() {
		return (EReference)riskEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRisk_OccurredOn() {
		return (EAttribute)riskEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskAssessment() {
		return riskAssessmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_AssessedOn() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskAssessment_AssessedBy() {
		return (EReference)riskAssessmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_ProbabilityLevel() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_CostLevel() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_TimeLevel() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_QualityLevel() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_Residual() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskAssessment_Comment() {
		return (EAttribute)riskAssessmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRiskResponse() {
		return riskResponseEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskResponse_Strategy() {
		return (EAttribute)riskResponseEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskResponse_State() {
		return (EAttribute)riskResponseEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskResponse_Cost() {
		return (EAttribute)riskResponseEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRiskResponse_Action() {
		return (EReference)riskResponseEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRiskResponse_Trigger() {
		return (EAttribute)riskResponseEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskKind() {
		return riskKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskState() {
		return riskStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskProximity() {
		return riskProximityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRiskCategory() {
		return riskCategoryEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResponseStrategy() {
		return responseStrategyEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResponseState() {
		return responseStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getImpactDimension() {
		return impactDimensionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RiskFactory getRiskFactory() {
		return (RiskFactory)getEFactoryInstance();
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
		riskScaleEClass = createEClass(RISK_SCALE);
		createEReference(riskScaleEClass, RISK_SCALE__PROBABILITY_LEVELS);
		createEReference(riskScaleEClass, RISK_SCALE__IMPACT_LEVELS);
		createEAttribute(riskScaleEClass, RISK_SCALE__ACCEPTABLE_UP_TO);
		createEAttribute(riskScaleEClass, RISK_SCALE__CRITICAL_FROM);

		scaleLevelEClass = createEClass(SCALE_LEVEL);
		createEAttribute(scaleLevelEClass, SCALE_LEVEL__RANK);
		createEAttribute(scaleLevelEClass, SCALE_LEVEL__LOWER_BOUND);
		createEAttribute(scaleLevelEClass, SCALE_LEVEL__UPPER_BOUND);

		impactLevelEClass = createEClass(IMPACT_LEVEL);
		createEAttribute(impactLevelEClass, IMPACT_LEVEL__DIMENSION);

		riskEClass = createEClass(RISK);
		createEAttribute(riskEClass, RISK__CODE);
		createEAttribute(riskEClass, RISK__KIND);
		createEAttribute(riskEClass, RISK__CATEGORY);
		createEAttribute(riskEClass, RISK__STATE);
		createEAttribute(riskEClass, RISK__CAUSE);
		createEAttribute(riskEClass, RISK__EVENT);
		createEAttribute(riskEClass, RISK__EFFECT);
		createEAttribute(riskEClass, RISK__PROXIMITY);
		createEReference(riskEClass, RISK__OWNER);
		createEReference(riskEClass, RISK__CONCERNS);
		createEAttribute(riskEClass, RISK__PROBABILITY);
		createEAttribute(riskEClass, RISK__TIME_IMPACT);
		createEReference(riskEClass, RISK__TIME_ESTIMATE);
		createEAttribute(riskEClass, RISK__COST_IMPACT);
		createEReference(riskEClass, RISK__ASSESSMENTS);
		createEReference(riskEClass, RISK__RESPONSES);
		createEAttribute(riskEClass, RISK__OCCURRED_ON);

		riskAssessmentEClass = createEClass(RISK_ASSESSMENT);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__ASSESSED_ON);
		createEReference(riskAssessmentEClass, RISK_ASSESSMENT__ASSESSED_BY);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__PROBABILITY_LEVEL);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__COST_LEVEL);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__TIME_LEVEL);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__QUALITY_LEVEL);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__RESIDUAL);
		createEAttribute(riskAssessmentEClass, RISK_ASSESSMENT__COMMENT);

		riskResponseEClass = createEClass(RISK_RESPONSE);
		createEAttribute(riskResponseEClass, RISK_RESPONSE__STRATEGY);
		createEAttribute(riskResponseEClass, RISK_RESPONSE__STATE);
		createEAttribute(riskResponseEClass, RISK_RESPONSE__COST);
		createEReference(riskResponseEClass, RISK_RESPONSE__ACTION);
		createEAttribute(riskResponseEClass, RISK_RESPONSE__TRIGGER);

		// Create enums
		riskKindEEnum = createEEnum(RISK_KIND);
		riskStateEEnum = createEEnum(RISK_STATE);
		riskProximityEEnum = createEEnum(RISK_PROXIMITY);
		riskCategoryEEnum = createEEnum(RISK_CATEGORY);
		responseStrategyEEnum = createEEnum(RESPONSE_STRATEGY);
		responseStateEEnum = createEEnum(RESPONSE_STATE);
		impactDimensionEEnum = createEEnum(IMPACT_DIMENSION);
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
		MeetingsPackage theMeetingsPackage = (MeetingsPackage)EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		riskScaleEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		scaleLevelEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		impactLevelEClass.getESuperTypes().add(this.getScaleLevel());
		riskEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		riskAssessmentEClass.getESuperTypes().add(theModelPackage.getIdentified());
		riskResponseEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(riskScaleEClass, RiskScale.class, "RiskScale", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getRiskScale_ProbabilityLevels(), this.getScaleLevel(), null, "probabilityLevels", null, 0, -1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskScale_ImpactLevels(), this.getImpactLevel(), null, "impactLevels", null, 0, -1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskScale_AcceptableUpTo(), ecorePackage.getEInt(), "acceptableUpTo", "4", 0, 1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskScale_CriticalFrom(), ecorePackage.getEInt(), "criticalFrom", "12", 0, 1, RiskScale.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scaleLevelEClass, ScaleLevel.class, "ScaleLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScaleLevel_Rank(), ecorePackage.getEInt(), "rank", "1", 0, 1, ScaleLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaleLevel_LowerBound(), ecorePackage.getEDouble(), "lowerBound", null, 0, 1, ScaleLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScaleLevel_UpperBound(), ecorePackage.getEDouble(), "upperBound", null, 0, 1, ScaleLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(impactLevelEClass, ImpactLevel.class, "ImpactLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getImpactLevel_Dimension(), this.getImpactDimension(), "dimension", null, 0, 1, ImpactLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskEClass, Risk.class, "Risk", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRisk_Code(), ecorePackage.getEString(), "code", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Kind(), this.getRiskKind(), "kind", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Category(), this.getRiskCategory(), "category", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_State(), this.getRiskState(), "state", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Cause(), theModelPackage.getText(), "cause", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Event(), theModelPackage.getText(), "event", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Effect(), theModelPackage.getText(), "effect", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Proximity(), this.getRiskProximity(), "proximity", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Owner(), theResourcesPackage.getParty(), null, "owner", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_Probability(), ecorePackage.getEDouble(), "probability", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_TimeImpact(), theModelPackage.getDuration(), "timeImpact", "PT0H", 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_TimeEstimate(), theBreakdownPackage.getThreePointEstimate(), null, "timeEstimate", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_CostImpact(), ecorePackage.getEBigDecimal(), "costImpact", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Assessments(), this.getRiskAssessment(), null, "assessments", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRisk_Responses(), this.getRiskResponse(), null, "responses", null, 0, -1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRisk_OccurredOn(), theModelPackage.getLocalDate(), "occurredOn", null, 0, 1, Risk.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskAssessmentEClass, RiskAssessment.class, "RiskAssessment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskAssessment_AssessedOn(), theModelPackage.getLocalDate(), "assessedOn", null, 1, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskAssessment_AssessedBy(), theResourcesPackage.getParty(), null, "assessedBy", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAssessment_ProbabilityLevel(), ecorePackage.getEInt(), "probabilityLevel", "1", 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAssessment_CostLevel(), ecorePackage.getEInt(), "costLevel", "1", 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAssessment_TimeLevel(), ecorePackage.getEInt(), "timeLevel", "1", 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAssessment_QualityLevel(), ecorePackage.getEInt(), "qualityLevel", "1", 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAssessment_Residual(), ecorePackage.getEBoolean(), "residual", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskAssessment_Comment(), theModelPackage.getText(), "comment", null, 0, 1, RiskAssessment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(riskResponseEClass, RiskResponse.class, "RiskResponse", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRiskResponse_Strategy(), this.getResponseStrategy(), "strategy", "REDUCE", 0, 1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskResponse_State(), this.getResponseState(), "state", null, 0, 1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskResponse_Cost(), ecorePackage.getEBigDecimal(), "cost", null, 0, 1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRiskResponse_Action(), theMeetingsPackage.getActionItem(), null, "action", null, 0, 1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRiskResponse_Trigger(), theModelPackage.getText(), "trigger", null, 0, 1, RiskResponse.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(riskKindEEnum, RiskKind.class, "RiskKind");
		addEEnumLiteral(riskKindEEnum, RiskKind.THREAT);
		addEEnumLiteral(riskKindEEnum, RiskKind.OPPORTUNITY);

		initEEnum(riskStateEEnum, RiskState.class, "RiskState");
		addEEnumLiteral(riskStateEEnum, RiskState.IDENTIFIED);
		addEEnumLiteral(riskStateEEnum, RiskState.ASSESSED);
		addEEnumLiteral(riskStateEEnum, RiskState.UNDER_RESPONSE);
		addEEnumLiteral(riskStateEEnum, RiskState.OCCURRED);
		addEEnumLiteral(riskStateEEnum, RiskState.CLOSED);

		initEEnum(riskProximityEEnum, RiskProximity.class, "RiskProximity");
		addEEnumLiteral(riskProximityEEnum, RiskProximity.IMMINENT);
		addEEnumLiteral(riskProximityEEnum, RiskProximity.NEAR);
		addEEnumLiteral(riskProximityEEnum, RiskProximity.MEDIUM);
		addEEnumLiteral(riskProximityEEnum, RiskProximity.DISTANT);

		initEEnum(riskCategoryEEnum, RiskCategory.class, "RiskCategory");
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.TECHNICAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.HUMAN);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.ORGANISATIONAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.SUPPLY);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.FINANCIAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.REGULATORY);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.SAFETY);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.ENVIRONMENTAL);
		addEEnumLiteral(riskCategoryEEnum, RiskCategory.EXTERNAL);

		initEEnum(responseStrategyEEnum, ResponseStrategy.class, "ResponseStrategy");
		addEEnumLiteral(responseStrategyEEnum, ResponseStrategy.AVOID);
		addEEnumLiteral(responseStrategyEEnum, ResponseStrategy.REDUCE);
		addEEnumLiteral(responseStrategyEEnum, ResponseStrategy.TRANSFER);
		addEEnumLiteral(responseStrategyEEnum, ResponseStrategy.ACCEPT);
		addEEnumLiteral(responseStrategyEEnum, ResponseStrategy.EXPLOIT);
		addEEnumLiteral(responseStrategyEEnum, ResponseStrategy.ENHANCE);
		addEEnumLiteral(responseStrategyEEnum, ResponseStrategy.SHARE);

		initEEnum(responseStateEEnum, ResponseState.class, "ResponseState");
		addEEnumLiteral(responseStateEEnum, ResponseState.PROPOSED);
		addEEnumLiteral(responseStateEEnum, ResponseState.DECIDED);
		addEEnumLiteral(responseStateEEnum, ResponseState.IN_PLACE);
		addEEnumLiteral(responseStateEEnum, ResponseState.ABANDONED);

		initEEnum(impactDimensionEEnum, ImpactDimension.class, "ImpactDimension");
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.COST);
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.TIME);
		addEEnumLiteral(impactDimensionEEnum, ImpactDimension.QUALITY);

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
		  (riskScaleEClass,
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getRiskScale_ProbabilityLevels(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getRiskScale_ImpactLevels(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getRiskScale_AcceptableUpTo(),
		   source,
		   new String[] {
			   "criterion", "C1.3",
			   "unit", "probability level \u00d7 impact level"
		   });
		addAnnotation
		  (getRiskScale_CriticalFrom(),
		   source,
		   new String[] {
			   "criterion", "C1.3",
			   "unit", "probability level \u00d7 impact level"
		   });
		addAnnotation
		  (scaleLevelEClass,
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getScaleLevel_Rank(),
		   source,
		   new String[] {
			   "criterion", "C1.3",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getScaleLevel_LowerBound(),
		   source,
		   new String[] {
			   "criterion", "C1.3",
			   "unit", "probability, 0\u20131 (or the unit of the dimension)"
		   });
		addAnnotation
		  (getScaleLevel_UpperBound(),
		   source,
		   new String[] {
			   "criterion", "C1.3",
			   "unit", "probability, 0\u20131 (or the unit of the dimension)"
		   });
		addAnnotation
		  (impactLevelEClass,
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (getImpactLevel_Dimension(),
		   source,
		   new String[] {
			   "criterion", "C1.3"
		   });
		addAnnotation
		  (riskEClass,
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Code(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Kind(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Category(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_State(),
		   source,
		   new String[] {
			   "criterion", "C3.5"
		   });
		addAnnotation
		  (getRisk_Cause(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Event(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Effect(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Proximity(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Owner(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_Probability(),
		   source,
		   new String[] {
			   "criterion", "C2.6",
			   "unit", "0\u20131"
		   });
		addAnnotation
		  (getRisk_TimeImpact(),
		   source,
		   new String[] {
			   "criterion", "C2.6",
			   "unit", "working time; negative shortens"
		   });
		addAnnotation
		  (getRisk_TimeEstimate(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_CostImpact(),
		   source,
		   new String[] {
			   "criterion", "C2.6",
			   "unit", "project currency; negative saves"
		   });
		addAnnotation
		  (getRisk_Assessments(),
		   source,
		   new String[] {
			   "criterion", "C3.5"
		   });
		addAnnotation
		  (getRisk_Responses(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRisk_OccurredOn(),
		   source,
		   new String[] {
			   "criterion", "C3.5",
			   "unit", "date"
		   });
		addAnnotation
		  (riskAssessmentEClass,
		   source,
		   new String[] {
			   "criterion", "C3.5"
		   });
		addAnnotation
		  (getRiskAssessment_AssessedOn(),
		   source,
		   new String[] {
			   "criterion", "C3.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getRiskAssessment_AssessedBy(),
		   source,
		   new String[] {
			   "criterion", "C3.5"
		   });
		addAnnotation
		  (getRiskAssessment_ProbabilityLevel(),
		   source,
		   new String[] {
			   "criterion", "C3.5",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getRiskAssessment_CostLevel(),
		   source,
		   new String[] {
			   "criterion", "C3.5",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getRiskAssessment_TimeLevel(),
		   source,
		   new String[] {
			   "criterion", "C3.5",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getRiskAssessment_QualityLevel(),
		   source,
		   new String[] {
			   "criterion", "C3.5",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getRiskAssessment_Residual(),
		   source,
		   new String[] {
			   "criterion", "C3.5"
		   });
		addAnnotation
		  (getRiskAssessment_Comment(),
		   source,
		   new String[] {
			   "criterion", "C3.5"
		   });
		addAnnotation
		  (riskResponseEClass,
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRiskResponse_Strategy(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRiskResponse_State(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
		addAnnotation
		  (getRiskResponse_Cost(),
		   source,
		   new String[] {
			   "criterion", "C2.6",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getRiskResponse_Action(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getRiskResponse_Trigger(),
		   source,
		   new String[] {
			   "criterion", "C2.6"
		   });
	}

} //RiskPackageImpl
