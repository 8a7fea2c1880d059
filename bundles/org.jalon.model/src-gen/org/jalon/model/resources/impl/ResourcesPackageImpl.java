/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources.impl;

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

import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.Commitment;
import org.jalon.model.resources.CommitmentKind;
import org.jalon.model.resources.CommitmentState;
import org.jalon.model.resources.Contour;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.Party;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.resources.Skill;
import org.jalon.model.resources.SkillLevel;
import org.jalon.model.resources.Supplier;
import org.jalon.model.resources.SupplierCriterion;
import org.jalon.model.resources.SupplierRating;
import org.jalon.model.resources.Weekday;
import org.jalon.model.resources.WorkingPeriod;

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
public class ResourcesPackageImpl extends EPackageImpl implements ResourcesPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass resourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass availabilityEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rateEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass skillLevelEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass calendarEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass dayPatternEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass workingPeriodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass calendarExceptionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass assignmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplierEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass supplierRatingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass commitmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resourceKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum weekdayEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum publicHolidaysEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rateUnitEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum contourEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commitmentKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum commitmentStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum supplierCriterionEEnum = null;

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
	 * @see org.jalon.model.resources.ResourcesPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private ResourcesPackageImpl() {
		super(eNS_URI, ResourcesFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link ResourcesPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static ResourcesPackage init() {
		if (isInited) return (ResourcesPackage)EPackage.Registry.INSTANCE.getEPackage(ResourcesPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredResourcesPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		ResourcesPackageImpl theResourcesPackage = registeredResourcesPackage instanceof ResourcesPackageImpl ? (ResourcesPackageImpl)registeredResourcesPackage : new ResourcesPackageImpl();

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
		theResourcesPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theResourcesPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theResourcesPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(ResourcesPackage.eNS_URI, theResourcesPackage);
		return theResourcesPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParty() {
		return partyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Organisation() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Function() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Email() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParty_Phone() {
		return (EAttribute)partyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getResource() {
		return resourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Code() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Kind() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Capacity() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Availabilities() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Calendar() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Rates() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Skills() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_MaterialUnit() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Supplier() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getResource_Members() {
		return (EReference)resourceEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getResource_Generic() {
		return (EAttribute)resourceEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAvailability() {
		return availabilityEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_From() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_To() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_Units() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAvailability_Reason() {
		return (EAttribute)availabilityEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRate() {
		return rateEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRate_From() {
		return (EAttribute)rateEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRate_Amount() {
		return (EAttribute)rateEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRate_Unit() {
		return (EAttribute)rateEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRate_OvertimeAmount() {
		return (EAttribute)rateEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRate_CostPerUse() {
		return (EAttribute)rateEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkill() {
		return skillEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkill_Mandatory() {
		return (EAttribute)skillEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSkillLevel() {
		return skillLevelEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSkillLevel_Skill() {
		return (EReference)skillLevelEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillLevel_Level() {
		return (EAttribute)skillLevelEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSkillLevel_ValidUntil() {
		return (EAttribute)skillLevelEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCalendar() {
		return calendarEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalendar_Base() {
		return (EReference)calendarEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalendar_PublicHolidays() {
		return (EAttribute)calendarEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalendar_Week() {
		return (EReference)calendarEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalendar_Exceptions() {
		return (EReference)calendarEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDayPattern() {
		return dayPatternEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDayPattern_Day() {
		return (EAttribute)dayPatternEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDayPattern_Periods() {
		return (EReference)dayPatternEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getWorkingPeriod() {
		return workingPeriodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingPeriod_From() {
		return (EAttribute)workingPeriodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getWorkingPeriod_To() {
		return (EAttribute)workingPeriodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCalendarException() {
		return calendarExceptionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalendarException_Name() {
		return (EAttribute)calendarExceptionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalendarException_From() {
		return (EAttribute)calendarExceptionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCalendarException_To() {
		return (EAttribute)calendarExceptionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCalendarException_Periods() {
		return (EReference)calendarExceptionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAssignment() {
		return assignmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Activity() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAssignment_Resource() {
		return (EReference)assignmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Units() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Effort() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Contour() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Delay() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_ActualEffort() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_RemainingEffort() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_OvertimeEffort() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_ActualCost() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAssignment_Role() {
		return (EAttribute)assignmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplier() {
		return supplierEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplier_Code() {
		return (EAttribute)supplierEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSupplier_Ratings() {
		return (EReference)supplierEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSupplierRating() {
		return supplierRatingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplierRating_RatedOn() {
		return (EAttribute)supplierRatingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplierRating_Criterion() {
		return (EAttribute)supplierRatingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplierRating_Score() {
		return (EAttribute)supplierRatingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSupplierRating_Comment() {
		return (EAttribute)supplierRatingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCommitment() {
		return commitmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Reference() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Kind() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_State() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Supplier() {
		return (EReference)commitmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_Amount() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_CommittedOn() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_DeliveryOn() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_PaymentOn() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_InvoicedAmount() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCommitment_PaidAmount() {
		return (EAttribute)commitmentEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCommitment_Concerns() {
		return (EReference)commitmentEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResourceKind() {
		return resourceKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getWeekday() {
		return weekdayEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPublicHolidays() {
		return publicHolidaysEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRateUnit() {
		return rateUnitEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getContour() {
		return contourEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommitmentKind() {
		return commitmentKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getCommitmentState() {
		return commitmentStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSupplierCriterion() {
		return supplierCriterionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResourcesFactory getResourcesFactory() {
		return (ResourcesFactory)getEFactoryInstance();
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
		partyEClass = createEClass(PARTY);
		createEAttribute(partyEClass, PARTY__ORGANISATION);
		createEAttribute(partyEClass, PARTY__FUNCTION);
		createEAttribute(partyEClass, PARTY__EMAIL);
		createEAttribute(partyEClass, PARTY__PHONE);

		resourceEClass = createEClass(RESOURCE);
		createEAttribute(resourceEClass, RESOURCE__CODE);
		createEAttribute(resourceEClass, RESOURCE__KIND);
		createEAttribute(resourceEClass, RESOURCE__CAPACITY);
		createEReference(resourceEClass, RESOURCE__AVAILABILITIES);
		createEReference(resourceEClass, RESOURCE__CALENDAR);
		createEReference(resourceEClass, RESOURCE__RATES);
		createEReference(resourceEClass, RESOURCE__SKILLS);
		createEAttribute(resourceEClass, RESOURCE__MATERIAL_UNIT);
		createEReference(resourceEClass, RESOURCE__SUPPLIER);
		createEReference(resourceEClass, RESOURCE__MEMBERS);
		createEAttribute(resourceEClass, RESOURCE__GENERIC);

		availabilityEClass = createEClass(AVAILABILITY);
		createEAttribute(availabilityEClass, AVAILABILITY__FROM);
		createEAttribute(availabilityEClass, AVAILABILITY__TO);
		createEAttribute(availabilityEClass, AVAILABILITY__UNITS);
		createEAttribute(availabilityEClass, AVAILABILITY__REASON);

		rateEClass = createEClass(RATE);
		createEAttribute(rateEClass, RATE__FROM);
		createEAttribute(rateEClass, RATE__AMOUNT);
		createEAttribute(rateEClass, RATE__UNIT);
		createEAttribute(rateEClass, RATE__OVERTIME_AMOUNT);
		createEAttribute(rateEClass, RATE__COST_PER_USE);

		skillEClass = createEClass(SKILL);
		createEAttribute(skillEClass, SKILL__MANDATORY);

		skillLevelEClass = createEClass(SKILL_LEVEL);
		createEReference(skillLevelEClass, SKILL_LEVEL__SKILL);
		createEAttribute(skillLevelEClass, SKILL_LEVEL__LEVEL);
		createEAttribute(skillLevelEClass, SKILL_LEVEL__VALID_UNTIL);

		calendarEClass = createEClass(CALENDAR);
		createEReference(calendarEClass, CALENDAR__BASE);
		createEAttribute(calendarEClass, CALENDAR__PUBLIC_HOLIDAYS);
		createEReference(calendarEClass, CALENDAR__WEEK);
		createEReference(calendarEClass, CALENDAR__EXCEPTIONS);

		dayPatternEClass = createEClass(DAY_PATTERN);
		createEAttribute(dayPatternEClass, DAY_PATTERN__DAY);
		createEReference(dayPatternEClass, DAY_PATTERN__PERIODS);

		workingPeriodEClass = createEClass(WORKING_PERIOD);
		createEAttribute(workingPeriodEClass, WORKING_PERIOD__FROM);
		createEAttribute(workingPeriodEClass, WORKING_PERIOD__TO);

		calendarExceptionEClass = createEClass(CALENDAR_EXCEPTION);
		createEAttribute(calendarExceptionEClass, CALENDAR_EXCEPTION__NAME);
		createEAttribute(calendarExceptionEClass, CALENDAR_EXCEPTION__FROM);
		createEAttribute(calendarExceptionEClass, CALENDAR_EXCEPTION__TO);
		createEReference(calendarExceptionEClass, CALENDAR_EXCEPTION__PERIODS);

		assignmentEClass = createEClass(ASSIGNMENT);
		createEReference(assignmentEClass, ASSIGNMENT__ACTIVITY);
		createEReference(assignmentEClass, ASSIGNMENT__RESOURCE);
		createEAttribute(assignmentEClass, ASSIGNMENT__UNITS);
		createEAttribute(assignmentEClass, ASSIGNMENT__EFFORT);
		createEAttribute(assignmentEClass, ASSIGNMENT__CONTOUR);
		createEAttribute(assignmentEClass, ASSIGNMENT__DELAY);
		createEAttribute(assignmentEClass, ASSIGNMENT__ACTUAL_EFFORT);
		createEAttribute(assignmentEClass, ASSIGNMENT__REMAINING_EFFORT);
		createEAttribute(assignmentEClass, ASSIGNMENT__OVERTIME_EFFORT);
		createEAttribute(assignmentEClass, ASSIGNMENT__ACTUAL_COST);
		createEAttribute(assignmentEClass, ASSIGNMENT__ROLE);

		supplierEClass = createEClass(SUPPLIER);
		createEAttribute(supplierEClass, SUPPLIER__CODE);
		createEReference(supplierEClass, SUPPLIER__RATINGS);

		supplierRatingEClass = createEClass(SUPPLIER_RATING);
		createEAttribute(supplierRatingEClass, SUPPLIER_RATING__RATED_ON);
		createEAttribute(supplierRatingEClass, SUPPLIER_RATING__CRITERION);
		createEAttribute(supplierRatingEClass, SUPPLIER_RATING__SCORE);
		createEAttribute(supplierRatingEClass, SUPPLIER_RATING__COMMENT);

		commitmentEClass = createEClass(COMMITMENT);
		createEAttribute(commitmentEClass, COMMITMENT__REFERENCE);
		createEAttribute(commitmentEClass, COMMITMENT__KIND);
		createEAttribute(commitmentEClass, COMMITMENT__STATE);
		createEReference(commitmentEClass, COMMITMENT__SUPPLIER);
		createEAttribute(commitmentEClass, COMMITMENT__AMOUNT);
		createEAttribute(commitmentEClass, COMMITMENT__COMMITTED_ON);
		createEAttribute(commitmentEClass, COMMITMENT__DELIVERY_ON);
		createEAttribute(commitmentEClass, COMMITMENT__PAYMENT_ON);
		createEAttribute(commitmentEClass, COMMITMENT__INVOICED_AMOUNT);
		createEAttribute(commitmentEClass, COMMITMENT__PAID_AMOUNT);
		createEReference(commitmentEClass, COMMITMENT__CONCERNS);

		// Create enums
		resourceKindEEnum = createEEnum(RESOURCE_KIND);
		weekdayEEnum = createEEnum(WEEKDAY);
		publicHolidaysEEnum = createEEnum(PUBLIC_HOLIDAYS);
		rateUnitEEnum = createEEnum(RATE_UNIT);
		contourEEnum = createEEnum(CONTOUR);
		commitmentKindEEnum = createEEnum(COMMITMENT_KIND);
		commitmentStateEEnum = createEEnum(COMMITMENT_STATE);
		supplierCriterionEEnum = createEEnum(SUPPLIER_CRITERION);
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
		BreakdownPackage theBreakdownPackage = (BreakdownPackage)EPackage.Registry.INSTANCE.getEPackage(BreakdownPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		partyEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		resourceEClass.getESuperTypes().add(this.getParty());
		availabilityEClass.getESuperTypes().add(theModelPackage.getIdentified());
		rateEClass.getESuperTypes().add(theModelPackage.getIdentified());
		skillEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		skillLevelEClass.getESuperTypes().add(theModelPackage.getIdentified());
		calendarEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		dayPatternEClass.getESuperTypes().add(theModelPackage.getIdentified());
		workingPeriodEClass.getESuperTypes().add(theModelPackage.getIdentified());
		calendarExceptionEClass.getESuperTypes().add(theModelPackage.getIdentified());
		assignmentEClass.getESuperTypes().add(theModelPackage.getIdentified());
		supplierEClass.getESuperTypes().add(this.getParty());
		supplierRatingEClass.getESuperTypes().add(theModelPackage.getIdentified());
		commitmentEClass.getESuperTypes().add(theModelPackage.getProjectElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(partyEClass, Party.class, "Party", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getParty_Organisation(), ecorePackage.getEString(), "organisation", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Function(), ecorePackage.getEString(), "function", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Email(), ecorePackage.getEString(), "email", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParty_Phone(), ecorePackage.getEString(), "phone", null, 0, 1, Party.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(resourceEClass, Resource.class, "Resource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getResource_Code(), ecorePackage.getEString(), "code", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Kind(), this.getResourceKind(), "kind", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Capacity(), ecorePackage.getEDouble(), "capacity", "1.0", 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Availabilities(), this.getAvailability(), null, "availabilities", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Calendar(), this.getCalendar(), null, "calendar", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Rates(), this.getRate(), null, "rates", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Skills(), this.getSkillLevel(), null, "skills", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_MaterialUnit(), ecorePackage.getEString(), "materialUnit", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Supplier(), this.getSupplier(), null, "supplier", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getResource_Members(), this.getResource(), null, "members", null, 0, -1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getResource_Generic(), ecorePackage.getEBoolean(), "generic", null, 0, 1, Resource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(availabilityEClass, Availability.class, "Availability", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAvailability_From(), theModelPackage.getLocalDate(), "from", null, 0, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAvailability_To(), theModelPackage.getLocalDate(), "to", null, 0, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAvailability_Units(), ecorePackage.getEDouble(), "units", "1.0", 0, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAvailability_Reason(), ecorePackage.getEString(), "reason", null, 0, 1, Availability.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rateEClass, Rate.class, "Rate", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRate_From(), theModelPackage.getLocalDate(), "from", null, 0, 1, Rate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRate_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Rate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRate_Unit(), this.getRateUnit(), "unit", null, 0, 1, Rate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRate_OvertimeAmount(), ecorePackage.getEBigDecimal(), "overtimeAmount", null, 0, 1, Rate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRate_CostPerUse(), ecorePackage.getEBigDecimal(), "costPerUse", null, 0, 1, Rate.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skillEClass, Skill.class, "Skill", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSkill_Mandatory(), ecorePackage.getEBoolean(), "mandatory", null, 0, 1, Skill.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(skillLevelEClass, SkillLevel.class, "SkillLevel", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSkillLevel_Skill(), this.getSkill(), null, "skill", null, 1, 1, SkillLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillLevel_Level(), ecorePackage.getEInt(), "level", "1", 0, 1, SkillLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSkillLevel_ValidUntil(), theModelPackage.getLocalDate(), "validUntil", null, 0, 1, SkillLevel.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(calendarEClass, Calendar.class, "Calendar", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getCalendar_Base(), this.getCalendar(), null, "base", null, 0, 1, Calendar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalendar_PublicHolidays(), this.getPublicHolidays(), "publicHolidays", null, 0, 1, Calendar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCalendar_Week(), this.getDayPattern(), null, "week", null, 0, -1, Calendar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCalendar_Exceptions(), this.getCalendarException(), null, "exceptions", null, 0, -1, Calendar.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(dayPatternEClass, DayPattern.class, "DayPattern", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDayPattern_Day(), this.getWeekday(), "day", null, 0, 1, DayPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDayPattern_Periods(), this.getWorkingPeriod(), null, "periods", null, 0, -1, DayPattern.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(workingPeriodEClass, WorkingPeriod.class, "WorkingPeriod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getWorkingPeriod_From(), theModelPackage.getLocalTime(), "from", "08:00", 0, 1, WorkingPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getWorkingPeriod_To(), theModelPackage.getLocalTime(), "to", "12:00", 0, 1, WorkingPeriod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(calendarExceptionEClass, CalendarException.class, "CalendarException", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCalendarException_Name(), ecorePackage.getEString(), "name", null, 0, 1, CalendarException.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalendarException_From(), theModelPackage.getLocalDate(), "from", null, 1, 1, CalendarException.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCalendarException_To(), theModelPackage.getLocalDate(), "to", null, 0, 1, CalendarException.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCalendarException_Periods(), this.getWorkingPeriod(), null, "periods", null, 0, -1, CalendarException.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(assignmentEClass, Assignment.class, "Assignment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getAssignment_Activity(), theBreakdownPackage.getActivity(), theBreakdownPackage.getActivity_Assignments(), "activity", null, 0, 1, Assignment.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAssignment_Resource(), this.getResource(), null, "resource", null, 1, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Units(), ecorePackage.getEDouble(), "units", "1.0", 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Effort(), theModelPackage.getDuration(), "effort", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Contour(), this.getContour(), "contour", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Delay(), theModelPackage.getDuration(), "delay", "PT0H", 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_ActualEffort(), theModelPackage.getDuration(), "actualEffort", "PT0H", 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_RemainingEffort(), theModelPackage.getDuration(), "remainingEffort", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_OvertimeEffort(), theModelPackage.getDuration(), "overtimeEffort", "PT0H", 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_ActualCost(), ecorePackage.getEBigDecimal(), "actualCost", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAssignment_Role(), ecorePackage.getEString(), "role", null, 0, 1, Assignment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supplierEClass, Supplier.class, "Supplier", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupplier_Code(), ecorePackage.getEString(), "code", null, 0, 1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSupplier_Ratings(), this.getSupplierRating(), null, "ratings", null, 0, -1, Supplier.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(supplierRatingEClass, SupplierRating.class, "SupplierRating", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSupplierRating_RatedOn(), theModelPackage.getLocalDate(), "ratedOn", null, 0, 1, SupplierRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplierRating_Criterion(), this.getSupplierCriterion(), "criterion", null, 0, 1, SupplierRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplierRating_Score(), ecorePackage.getEInt(), "score", "3", 0, 1, SupplierRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSupplierRating_Comment(), theModelPackage.getText(), "comment", null, 0, 1, SupplierRating.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(commitmentEClass, Commitment.class, "Commitment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCommitment_Reference(), ecorePackage.getEString(), "reference", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Kind(), this.getCommitmentKind(), "kind", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_State(), this.getCommitmentState(), "state", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Supplier(), this.getSupplier(), null, "supplier", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_Amount(), ecorePackage.getEBigDecimal(), "amount", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_CommittedOn(), theModelPackage.getLocalDate(), "committedOn", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_DeliveryOn(), theModelPackage.getLocalDate(), "deliveryOn", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_PaymentOn(), theModelPackage.getLocalDate(), "paymentOn", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_InvoicedAmount(), ecorePackage.getEBigDecimal(), "invoicedAmount", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCommitment_PaidAmount(), ecorePackage.getEBigDecimal(), "paidAmount", null, 0, 1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCommitment_Concerns(), theBreakdownPackage.getWbsElement(), null, "concerns", null, 0, -1, Commitment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(resourceKindEEnum, ResourceKind.class, "ResourceKind");
		addEEnumLiteral(resourceKindEEnum, ResourceKind.PERSON);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.TEAM);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.EQUIPMENT);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.FACILITY);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.MATERIAL);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.SOFTWARE);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.INFORMATION);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.FINANCE);
		addEEnumLiteral(resourceKindEEnum, ResourceKind.SPACE);

		initEEnum(weekdayEEnum, Weekday.class, "Weekday");
		addEEnumLiteral(weekdayEEnum, Weekday.MONDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.TUESDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.WEDNESDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.THURSDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.FRIDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.SATURDAY);
		addEEnumLiteral(weekdayEEnum, Weekday.SUNDAY);

		initEEnum(publicHolidaysEEnum, PublicHolidays.class, "PublicHolidays");
		addEEnumLiteral(publicHolidaysEEnum, PublicHolidays.NONE);
		addEEnumLiteral(publicHolidaysEEnum, PublicHolidays.FRANCE);
		addEEnumLiteral(publicHolidaysEEnum, PublicHolidays.FRANCE_ALSACE_MOSELLE);

		initEEnum(rateUnitEEnum, RateUnit.class, "RateUnit");
		addEEnumLiteral(rateUnitEEnum, RateUnit.HOUR);
		addEEnumLiteral(rateUnitEEnum, RateUnit.DAY);
		addEEnumLiteral(rateUnitEEnum, RateUnit.WEEK);
		addEEnumLiteral(rateUnitEEnum, RateUnit.MONTH);
		addEEnumLiteral(rateUnitEEnum, RateUnit.UNIT);

		initEEnum(contourEEnum, Contour.class, "Contour");
		addEEnumLiteral(contourEEnum, Contour.FLAT);
		addEEnumLiteral(contourEEnum, Contour.FRONT_LOADED);
		addEEnumLiteral(contourEEnum, Contour.BACK_LOADED);
		addEEnumLiteral(contourEEnum, Contour.EARLY_PEAK);
		addEEnumLiteral(contourEEnum, Contour.LATE_PEAK);
		addEEnumLiteral(contourEEnum, Contour.DOUBLE_PEAK);
		addEEnumLiteral(contourEEnum, Contour.BELL);
		addEEnumLiteral(contourEEnum, Contour.TURTLE);

		initEEnum(commitmentKindEEnum, CommitmentKind.class, "CommitmentKind");
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.ORDER);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.CONTRACT);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.INTERNAL);
		addEEnumLiteral(commitmentKindEEnum, CommitmentKind.LEASE);

		initEEnum(commitmentStateEEnum, CommitmentState.class, "CommitmentState");
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.FORECAST);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.COMMITTED);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.RECEIVED);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.INVOICED);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.PAID);
		addEEnumLiteral(commitmentStateEEnum, CommitmentState.CANCELLED);

		initEEnum(supplierCriterionEEnum, SupplierCriterion.class, "SupplierCriterion");
		addEEnumLiteral(supplierCriterionEEnum, SupplierCriterion.QUALITY);
		addEEnumLiteral(supplierCriterionEEnum, SupplierCriterion.COST);
		addEEnumLiteral(supplierCriterionEEnum, SupplierCriterion.TIME);
		addEEnumLiteral(supplierCriterionEEnum, SupplierCriterion.SERVICE);
		addEEnumLiteral(supplierCriterionEEnum, SupplierCriterion.SAFETY);
		addEEnumLiteral(supplierCriterionEEnum, SupplierCriterion.ENVIRONMENT);

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
		  (partyEClass,
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getParty_Organisation(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getParty_Function(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getParty_Email(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getParty_Phone(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (resourceEClass,
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getResource_Code(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getResource_Kind(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getResource_Capacity(),
		   source,
		   new String[] {
			   "criterion", "C2.12",
			   "unit", "units (1 = one person or machine full time)"
		   });
		addAnnotation
		  (getResource_Availabilities(),
		   source,
		   new String[] {
			   "criterion", "C2.12"
		   });
		addAnnotation
		  (getResource_Calendar(),
		   source,
		   new String[] {
			   "criterion", "C2.12"
		   });
		addAnnotation
		  (getResource_Rates(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getResource_Skills(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getResource_MaterialUnit(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getResource_Supplier(),
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (getResource_Members(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getResource_Generic(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (availabilityEClass,
		   source,
		   new String[] {
			   "criterion", "C2.12"
		   });
		addAnnotation
		  (getAvailability_From(),
		   source,
		   new String[] {
			   "criterion", "C2.12",
			   "unit", "date"
		   });
		addAnnotation
		  (getAvailability_To(),
		   source,
		   new String[] {
			   "criterion", "C2.12",
			   "unit", "date, included"
		   });
		addAnnotation
		  (getAvailability_Units(),
		   source,
		   new String[] {
			   "criterion", "C2.12",
			   "unit", "units"
		   });
		addAnnotation
		  (getAvailability_Reason(),
		   source,
		   new String[] {
			   "criterion", "C2.12"
		   });
		addAnnotation
		  (rateEClass,
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getRate_From(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "date"
		   });
		addAnnotation
		  (getRate_Amount(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency per unit"
		   });
		addAnnotation
		  (getRate_Unit(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getRate_OvertimeAmount(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency per unit"
		   });
		addAnnotation
		  (getRate_CostPerUse(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency"
		   });
		addAnnotation
		  (skillEClass,
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getSkill_Mandatory(),
		   source,
		   new String[] {
			   "criterion", "C3.9"
		   });
		addAnnotation
		  (skillLevelEClass,
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getSkillLevel_Skill(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getSkillLevel_Level(),
		   source,
		   new String[] {
			   "criterion", "C2.4",
			   "unit", "level, 1\u20135"
		   });
		addAnnotation
		  (getSkillLevel_ValidUntil(),
		   source,
		   new String[] {
			   "criterion", "C2.4",
			   "unit", "date"
		   });
		addAnnotation
		  (calendarEClass,
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getCalendar_Base(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getCalendar_PublicHolidays(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getCalendar_Week(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getCalendar_Exceptions(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (dayPatternEClass,
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getDayPattern_Day(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getDayPattern_Periods(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (workingPeriodEClass,
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getWorkingPeriod_From(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "time of day"
		   });
		addAnnotation
		  (getWorkingPeriod_To(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "time of day; 00:00 is midnight at the end of the day"
		   });
		addAnnotation
		  (calendarExceptionEClass,
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getCalendarException_Name(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (getCalendarException_From(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getCalendarException_To(),
		   source,
		   new String[] {
			   "criterion", "C2.5",
			   "unit", "date, included"
		   });
		addAnnotation
		  (getCalendarException_Periods(),
		   source,
		   new String[] {
			   "criterion", "C2.5"
		   });
		addAnnotation
		  (assignmentEClass,
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getAssignment_Activity(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getAssignment_Resource(),
		   source,
		   new String[] {
			   "criterion", "C2.4"
		   });
		addAnnotation
		  (getAssignment_Units(),
		   source,
		   new String[] {
			   "criterion", "C2.4",
			   "unit", "units (1 = full time); quantity for a material"
		   });
		addAnnotation
		  (getAssignment_Effort(),
		   source,
		   new String[] {
			   "criterion", "C3.2",
			   "unit", "working time"
		   });
		addAnnotation
		  (getAssignment_Contour(),
		   source,
		   new String[] {
			   "criterion", "C3.1"
		   });
		addAnnotation
		  (getAssignment_Delay(),
		   source,
		   new String[] {
			   "criterion", "C2.9",
			   "unit", "working time"
		   });
		addAnnotation
		  (getAssignment_ActualEffort(),
		   source,
		   new String[] {
			   "criterion", "C3.2",
			   "unit", "working time"
		   });
		addAnnotation
		  (getAssignment_RemainingEffort(),
		   source,
		   new String[] {
			   "criterion", "C3.2",
			   "unit", "working time"
		   });
		addAnnotation
		  (getAssignment_OvertimeEffort(),
		   source,
		   new String[] {
			   "criterion", "C3.9",
			   "unit", "working time"
		   });
		addAnnotation
		  (getAssignment_ActualCost(),
		   source,
		   new String[] {
			   "criterion", "C3.6",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getAssignment_Role(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (supplierEClass,
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (getSupplier_Code(),
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (getSupplier_Ratings(),
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (supplierRatingEClass,
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (getSupplierRating_RatedOn(),
		   source,
		   new String[] {
			   "criterion", "C7.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getSupplierRating_Criterion(),
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (getSupplierRating_Score(),
		   source,
		   new String[] {
			   "criterion", "C7.4",
			   "unit", "1 (poor) \u2013 5 (excellent)"
		   });
		addAnnotation
		  (getSupplierRating_Comment(),
		   source,
		   new String[] {
			   "criterion", "C7.4"
		   });
		addAnnotation
		  (commitmentEClass,
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getCommitment_Reference(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getCommitment_Kind(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getCommitment_State(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getCommitment_Supplier(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
		addAnnotation
		  (getCommitment_Amount(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getCommitment_CommittedOn(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "date"
		   });
		addAnnotation
		  (getCommitment_DeliveryOn(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "date"
		   });
		addAnnotation
		  (getCommitment_PaymentOn(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "date"
		   });
		addAnnotation
		  (getCommitment_InvoicedAmount(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getCommitment_PaidAmount(),
		   source,
		   new String[] {
			   "criterion", "C2.13",
			   "unit", "project currency"
		   });
		addAnnotation
		  (getCommitment_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C2.13"
		   });
	}

} //ResourcesPackageImpl
