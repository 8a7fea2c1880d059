/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings.impl;

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

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionOrigin;
import org.jalon.model.meetings.ActionPriority;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.meetings.ActionType;
import org.jalon.model.meetings.AgendaItem;
import org.jalon.model.meetings.Decision;
import org.jalon.model.meetings.FacilitationMethod;
import org.jalon.model.meetings.Fact;
import org.jalon.model.meetings.Invitation;
import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.MeetingNature;
import org.jalon.model.meetings.MeetingRole;
import org.jalon.model.meetings.MeetingSeries;
import org.jalon.model.meetings.MeetingState;
import org.jalon.model.meetings.MeetingsFactory;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.meetings.OpenPoint;
import org.jalon.model.meetings.Participant;
import org.jalon.model.meetings.Presence;
import org.jalon.model.meetings.ProgressNote;
import org.jalon.model.meetings.Rhythm;

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
public class MeetingsPackageImpl extends EPackageImpl implements MeetingsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingSeriesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass invitationEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meetingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass agendaItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass participantEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass factEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass decisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass openPointEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass actionItemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass progressNoteEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingNatureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rhythmEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum facilitationMethodEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum presenceEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum meetingRoleEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionPriorityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionOriginEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum actionTypeEEnum = null;

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
	 * @see org.jalon.model.meetings.MeetingsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MeetingsPackageImpl() {
		super(eNS_URI, MeetingsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link MeetingsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MeetingsPackage init() {
		if (isInited) return (MeetingsPackage)EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMeetingsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = registeredMeetingsPackage instanceof MeetingsPackageImpl ? (MeetingsPackageImpl)registeredMeetingsPackage : new MeetingsPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(StakeholdersPackage.eNS_URI);
		StakeholdersPackageImpl theStakeholdersPackage = (StakeholdersPackageImpl)(registeredPackage instanceof StakeholdersPackageImpl ? registeredPackage : StakeholdersPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ControlPackageImpl theControlPackage = (ControlPackageImpl)(registeredPackage instanceof ControlPackageImpl ? registeredPackage : ControlPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);
		ClosingPackageImpl theClosingPackage = (ClosingPackageImpl)(registeredPackage instanceof ClosingPackageImpl ? registeredPackage : ClosingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);
		DiagramsPackageImpl theDiagramsPackage = (DiagramsPackageImpl)(registeredPackage instanceof DiagramsPackageImpl ? registeredPackage : DiagramsPackage.eINSTANCE);

		// Create package meta-data objects
		theMeetingsPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();
		theDiagramsPackage.createPackageContents();

		// Initialize created meta-data
		theMeetingsPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();
		theDiagramsPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMeetingsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MeetingsPackage.eNS_URI, theMeetingsPackage);
		return theMeetingsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeetingSeries() {
		return meetingSeriesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingSeries_Nature() {
		return (EAttribute)meetingSeriesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingSeries_Rhythm() {
		return (EAttribute)meetingSeriesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingSeries_From() {
		return (EAttribute)meetingSeriesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingSeries_Until() {
		return (EAttribute)meetingSeriesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingSeries_Duration() {
		return (EAttribute)meetingSeriesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeetingSeries_Place() {
		return (EAttribute)meetingSeriesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingSeries_Invitees() {
		return (EReference)meetingSeriesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeetingSeries_Meetings() {
		return (EReference)meetingSeriesEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInvitation() {
		return invitationEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInvitation_Party() {
		return (EReference)invitationEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_Contribution() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInvitation_Optional() {
		return (EAttribute)invitationEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMeeting() {
		return meetingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Nature() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_State() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Start() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Duration() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Place() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Context() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Objectives() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_ExpectedDeliverables() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Situation() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_Method() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_MethodReason() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Agenda() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Participants() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Facts() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Decisions() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_OpenPoints() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_ReviewedActions() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_Session() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMeeting_MinutesApprovedBy() {
		return (EReference)meetingEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMeeting_MinutesApprovedOn() {
		return (EAttribute)meetingEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAgendaItem() {
		return agendaItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_Duration() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAgendaItem_Owner() {
		return (EReference)agendaItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAgendaItem_ExpectedOutcome() {
		return (EAttribute)agendaItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getParticipant() {
		return participantEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getParticipant_Party() {
		return (EReference)participantEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Role() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Contribution() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_Presence() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getParticipant_RepresentedBy() {
		return (EAttribute)participantEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFact() {
		return factEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFact_StatedBy() {
		return (EReference)factEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getFact_Concerns() {
		return (EReference)factEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDecision() {
		return decisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_DecidedBy() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_DecidedOn() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDecision_Reason() {
		return (EAttribute)decisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Concerns() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDecision_Actions() {
		return (EReference)decisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOpenPoint() {
		return openPointEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getOpenPoint_Owner() {
		return (EReference)openPointEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpenPoint_ReviewOn() {
		return (EAttribute)openPointEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOpenPoint_Closed() {
		return (EAttribute)openPointEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getActionItem() {
		return actionItemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_Code() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_What() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_Why() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_How() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_Means() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActionItem_Owner() {
		return (EReference)actionItemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActionItem_Contributors() {
		return (EReference)actionItemEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_CreatedOn() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_DueOn() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_DoneOn() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_State() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_Type() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_Priority() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_OriginKind() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActionItem_Origin() {
		return (EReference)actionItemEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActionItem_Concerns() {
		return (EReference)actionItemEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_PercentComplete() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getActionItem_Effectiveness() {
		return (EAttribute)actionItemEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getActionItem_Log() {
		return (EReference)actionItemEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProgressNote() {
		return progressNoteEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressNote_NotedOn() {
		return (EAttribute)progressNoteEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProgressNote_Author() {
		return (EReference)progressNoteEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProgressNote_Text() {
		return (EAttribute)progressNoteEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingNature() {
		return meetingNatureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRhythm() {
		return rhythmEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFacilitationMethod() {
		return facilitationMethodEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingState() {
		return meetingStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPresence() {
		return presenceEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getMeetingRole() {
		return meetingRoleEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionState() {
		return actionStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionPriority() {
		return actionPriorityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionOrigin() {
		return actionOriginEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getActionType() {
		return actionTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MeetingsFactory getMeetingsFactory() {
		return (MeetingsFactory)getEFactoryInstance();
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
		meetingSeriesEClass = createEClass(MEETING_SERIES);
		createEAttribute(meetingSeriesEClass, MEETING_SERIES__NATURE);
		createEAttribute(meetingSeriesEClass, MEETING_SERIES__RHYTHM);
		createEAttribute(meetingSeriesEClass, MEETING_SERIES__FROM);
		createEAttribute(meetingSeriesEClass, MEETING_SERIES__UNTIL);
		createEAttribute(meetingSeriesEClass, MEETING_SERIES__DURATION);
		createEAttribute(meetingSeriesEClass, MEETING_SERIES__PLACE);
		createEReference(meetingSeriesEClass, MEETING_SERIES__INVITEES);
		createEReference(meetingSeriesEClass, MEETING_SERIES__MEETINGS);

		invitationEClass = createEClass(INVITATION);
		createEReference(invitationEClass, INVITATION__PARTY);
		createEAttribute(invitationEClass, INVITATION__CONTRIBUTION);
		createEAttribute(invitationEClass, INVITATION__OPTIONAL);

		meetingEClass = createEClass(MEETING);
		createEAttribute(meetingEClass, MEETING__NATURE);
		createEAttribute(meetingEClass, MEETING__STATE);
		createEAttribute(meetingEClass, MEETING__START);
		createEAttribute(meetingEClass, MEETING__DURATION);
		createEAttribute(meetingEClass, MEETING__PLACE);
		createEAttribute(meetingEClass, MEETING__CONTEXT);
		createEAttribute(meetingEClass, MEETING__OBJECTIVES);
		createEAttribute(meetingEClass, MEETING__EXPECTED_DELIVERABLES);
		createEAttribute(meetingEClass, MEETING__SITUATION);
		createEAttribute(meetingEClass, MEETING__METHOD);
		createEAttribute(meetingEClass, MEETING__METHOD_REASON);
		createEReference(meetingEClass, MEETING__AGENDA);
		createEReference(meetingEClass, MEETING__PARTICIPANTS);
		createEReference(meetingEClass, MEETING__FACTS);
		createEReference(meetingEClass, MEETING__DECISIONS);
		createEReference(meetingEClass, MEETING__OPEN_POINTS);
		createEReference(meetingEClass, MEETING__REVIEWED_ACTIONS);
		createEReference(meetingEClass, MEETING__SESSION);
		createEReference(meetingEClass, MEETING__MINUTES_APPROVED_BY);
		createEAttribute(meetingEClass, MEETING__MINUTES_APPROVED_ON);

		agendaItemEClass = createEClass(AGENDA_ITEM);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__DURATION);
		createEReference(agendaItemEClass, AGENDA_ITEM__OWNER);
		createEAttribute(agendaItemEClass, AGENDA_ITEM__EXPECTED_OUTCOME);

		participantEClass = createEClass(PARTICIPANT);
		createEReference(participantEClass, PARTICIPANT__PARTY);
		createEAttribute(participantEClass, PARTICIPANT__ROLE);
		createEAttribute(participantEClass, PARTICIPANT__CONTRIBUTION);
		createEAttribute(participantEClass, PARTICIPANT__PRESENCE);
		createEAttribute(participantEClass, PARTICIPANT__REPRESENTED_BY);

		factEClass = createEClass(FACT);
		createEReference(factEClass, FACT__STATED_BY);
		createEReference(factEClass, FACT__CONCERNS);

		decisionEClass = createEClass(DECISION);
		createEReference(decisionEClass, DECISION__DECIDED_BY);
		createEAttribute(decisionEClass, DECISION__DECIDED_ON);
		createEAttribute(decisionEClass, DECISION__REASON);
		createEReference(decisionEClass, DECISION__CONCERNS);
		createEReference(decisionEClass, DECISION__ACTIONS);

		openPointEClass = createEClass(OPEN_POINT);
		createEReference(openPointEClass, OPEN_POINT__OWNER);
		createEAttribute(openPointEClass, OPEN_POINT__REVIEW_ON);
		createEAttribute(openPointEClass, OPEN_POINT__CLOSED);

		actionItemEClass = createEClass(ACTION_ITEM);
		createEAttribute(actionItemEClass, ACTION_ITEM__CODE);
		createEAttribute(actionItemEClass, ACTION_ITEM__WHAT);
		createEAttribute(actionItemEClass, ACTION_ITEM__WHY);
		createEAttribute(actionItemEClass, ACTION_ITEM__HOW);
		createEAttribute(actionItemEClass, ACTION_ITEM__MEANS);
		createEReference(actionItemEClass, ACTION_ITEM__OWNER);
		createEReference(actionItemEClass, ACTION_ITEM__CONTRIBUTORS);
		createEAttribute(actionItemEClass, ACTION_ITEM__CREATED_ON);
		createEAttribute(actionItemEClass, ACTION_ITEM__DUE_ON);
		createEAttribute(actionItemEClass, ACTION_ITEM__DONE_ON);
		createEAttribute(actionItemEClass, ACTION_ITEM__STATE);
		createEAttribute(actionItemEClass, ACTION_ITEM__TYPE);
		createEAttribute(actionItemEClass, ACTION_ITEM__PRIORITY);
		createEAttribute(actionItemEClass, ACTION_ITEM__ORIGIN_KIND);
		createEReference(actionItemEClass, ACTION_ITEM__ORIGIN);
		createEReference(actionItemEClass, ACTION_ITEM__CONCERNS);
		createEAttribute(actionItemEClass, ACTION_ITEM__PERCENT_COMPLETE);
		createEAttribute(actionItemEClass, ACTION_ITEM__EFFECTIVENESS);
		createEReference(actionItemEClass, ACTION_ITEM__LOG);

		progressNoteEClass = createEClass(PROGRESS_NOTE);
		createEAttribute(progressNoteEClass, PROGRESS_NOTE__NOTED_ON);
		createEReference(progressNoteEClass, PROGRESS_NOTE__AUTHOR);
		createEAttribute(progressNoteEClass, PROGRESS_NOTE__TEXT);

		// Create enums
		meetingNatureEEnum = createEEnum(MEETING_NATURE);
		rhythmEEnum = createEEnum(RHYTHM);
		facilitationMethodEEnum = createEEnum(FACILITATION_METHOD);
		meetingStateEEnum = createEEnum(MEETING_STATE);
		presenceEEnum = createEEnum(PRESENCE);
		meetingRoleEEnum = createEEnum(MEETING_ROLE);
		actionStateEEnum = createEEnum(ACTION_STATE);
		actionPriorityEEnum = createEEnum(ACTION_PRIORITY);
		actionOriginEEnum = createEEnum(ACTION_ORIGIN);
		actionTypeEEnum = createEEnum(ACTION_TYPE);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		meetingSeriesEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		invitationEClass.getESuperTypes().add(theModelPackage.getIdentified());
		meetingEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		agendaItemEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		participantEClass.getESuperTypes().add(theModelPackage.getIdentified());
		factEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		decisionEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		openPointEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		actionItemEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		progressNoteEClass.getESuperTypes().add(theModelPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(meetingSeriesEClass, MeetingSeries.class, "MeetingSeries", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeetingSeries_Nature(), this.getMeetingNature(), "nature", "PROGRESS", 0, 1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingSeries_Rhythm(), this.getRhythm(), "rhythm", "WEEKLY", 0, 1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingSeries_From(), theModelPackage.getLocalDateTime(), "from", null, 0, 1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingSeries_Until(), theModelPackage.getLocalDate(), "until", null, 0, 1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingSeries_Duration(), theModelPackage.getDuration(), "duration", "PT1H", 0, 1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeetingSeries_Place(), ecorePackage.getEString(), "place", null, 0, 1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingSeries_Invitees(), this.getInvitation(), null, "invitees", null, 0, -1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeetingSeries_Meetings(), this.getMeeting(), null, "meetings", null, 0, -1, MeetingSeries.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(invitationEClass, Invitation.class, "Invitation", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getInvitation_Party(), theResourcesPackage.getParty(), null, "party", null, 1, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_Contribution(), theModelPackage.getText(), "contribution", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInvitation_Optional(), ecorePackage.getEBoolean(), "optional", null, 0, 1, Invitation.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meetingEClass, Meeting.class, "Meeting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMeeting_Nature(), this.getMeetingNature(), "nature", "PROGRESS", 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_State(), this.getMeetingState(), "state", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Start(), theModelPackage.getLocalDateTime(), "start", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Duration(), theModelPackage.getDuration(), "duration", "PT1H", 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Place(), ecorePackage.getEString(), "place", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Context(), theModelPackage.getText(), "context", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Objectives(), theModelPackage.getText(), "objectives", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_ExpectedDeliverables(), theModelPackage.getText(), "expectedDeliverables", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Situation(), theModelPackage.getText(), "situation", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_Method(), this.getFacilitationMethod(), "method", "PARTICIPATIVE", 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_MethodReason(), theModelPackage.getText(), "methodReason", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Agenda(), this.getAgendaItem(), null, "agenda", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Participants(), this.getParticipant(), null, "participants", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Facts(), this.getFact(), null, "facts", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Decisions(), this.getDecision(), null, "decisions", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_OpenPoints(), this.getOpenPoint(), null, "openPoints", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_ReviewedActions(), this.getActionItem(), null, "reviewedActions", null, 0, -1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_Session(), theBreakdownPackage.getActivity(), null, "session", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMeeting_MinutesApprovedBy(), theResourcesPackage.getParty(), null, "minutesApprovedBy", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMeeting_MinutesApprovedOn(), theModelPackage.getLocalDate(), "minutesApprovedOn", null, 0, 1, Meeting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(agendaItemEClass, AgendaItem.class, "AgendaItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAgendaItem_Duration(), theModelPackage.getDuration(), "duration", "PT10M", 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAgendaItem_Owner(), theResourcesPackage.getParty(), null, "owner", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAgendaItem_ExpectedOutcome(), ecorePackage.getEString(), "expectedOutcome", null, 0, 1, AgendaItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(participantEClass, Participant.class, "Participant", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getParticipant_Party(), theResourcesPackage.getParty(), null, "party", null, 1, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Role(), this.getMeetingRole(), "role", "MEMBER", 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Contribution(), theModelPackage.getText(), "contribution", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_Presence(), this.getPresence(), "presence", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getParticipant_RepresentedBy(), ecorePackage.getEString(), "representedBy", null, 0, 1, Participant.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(factEClass, Fact.class, "Fact", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getFact_StatedBy(), theResourcesPackage.getParty(), null, "statedBy", null, 0, 1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getFact_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, Fact.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(decisionEClass, Decision.class, "Decision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getDecision_DecidedBy(), theResourcesPackage.getParty(), null, "decidedBy", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_DecidedOn(), theModelPackage.getLocalDate(), "decidedOn", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDecision_Reason(), theModelPackage.getText(), "reason", null, 0, 1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDecision_Actions(), this.getActionItem(), null, "actions", null, 0, -1, Decision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(openPointEClass, OpenPoint.class, "OpenPoint", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getOpenPoint_Owner(), theResourcesPackage.getParty(), null, "owner", null, 0, 1, OpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenPoint_ReviewOn(), theModelPackage.getLocalDate(), "reviewOn", null, 0, 1, OpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getOpenPoint_Closed(), ecorePackage.getEBoolean(), "closed", null, 0, 1, OpenPoint.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(actionItemEClass, ActionItem.class, "ActionItem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getActionItem_Code(), ecorePackage.getEString(), "code", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_What(), theModelPackage.getText(), "what", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Why(), theModelPackage.getText(), "why", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_How(), theModelPackage.getText(), "how", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Means(), theModelPackage.getText(), "means", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActionItem_Owner(), theResourcesPackage.getParty(), null, "owner", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActionItem_Contributors(), theResourcesPackage.getParty(), null, "contributors", null, 0, -1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_CreatedOn(), theModelPackage.getLocalDate(), "createdOn", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_DueOn(), theModelPackage.getLocalDate(), "dueOn", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_DoneOn(), theModelPackage.getLocalDate(), "doneOn", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_State(), this.getActionState(), "state", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Type(), this.getActionType(), "type", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Priority(), this.getActionPriority(), "priority", "NORMAL", 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_OriginKind(), this.getActionOrigin(), "originKind", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActionItem_Origin(), theModelPackage.getProjectElement(), null, "origin", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActionItem_Concerns(), theModelPackage.getProjectElement(), null, "concerns", null, 0, -1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_PercentComplete(), ecorePackage.getEDouble(), "percentComplete", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getActionItem_Effectiveness(), theModelPackage.getText(), "effectiveness", null, 0, 1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getActionItem_Log(), this.getProgressNote(), null, "log", null, 0, -1, ActionItem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(progressNoteEClass, ProgressNote.class, "ProgressNote", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getProgressNote_NotedOn(), theModelPackage.getLocalDate(), "notedOn", null, 0, 1, ProgressNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getProgressNote_Author(), theResourcesPackage.getParty(), null, "author", null, 0, 1, ProgressNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getProgressNote_Text(), theModelPackage.getText(), "text", null, 0, 1, ProgressNote.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(meetingNatureEEnum, MeetingNature.class, "MeetingNature");
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.KICK_OFF);
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.STEERING);
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.PROGRESS);
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.WORKING_SESSION);
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.REVIEW);
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.DECISION);
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.INFORMATION);
		addEEnumLiteral(meetingNatureEEnum, MeetingNature.CLOSING);

		initEEnum(rhythmEEnum, Rhythm.class, "Rhythm");
		addEEnumLiteral(rhythmEEnum, Rhythm.ONCE);
		addEEnumLiteral(rhythmEEnum, Rhythm.DAILY);
		addEEnumLiteral(rhythmEEnum, Rhythm.WEEKLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.FORTNIGHTLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.MONTHLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.QUARTERLY);
		addEEnumLiteral(rhythmEEnum, Rhythm.AT_GATES);

		initEEnum(facilitationMethodEEnum, FacilitationMethod.class, "FacilitationMethod");
		addEEnumLiteral(facilitationMethodEEnum, FacilitationMethod.DIRECTIVE);
		addEEnumLiteral(facilitationMethodEEnum, FacilitationMethod.PARTICIPATIVE);
		addEEnumLiteral(facilitationMethodEEnum, FacilitationMethod.DELEGATIVE);
		addEEnumLiteral(facilitationMethodEEnum, FacilitationMethod.BRAINSTORMING);
		addEEnumLiteral(facilitationMethodEEnum, FacilitationMethod.PROBLEM_SOLVING);
		addEEnumLiteral(facilitationMethodEEnum, FacilitationMethod.ROUND_TABLE);

		initEEnum(meetingStateEEnum, MeetingState.class, "MeetingState");
		addEEnumLiteral(meetingStateEEnum, MeetingState.PLANNED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.INVITED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.HELD);
		addEEnumLiteral(meetingStateEEnum, MeetingState.MINUTES_APPROVED);
		addEEnumLiteral(meetingStateEEnum, MeetingState.CANCELLED);

		initEEnum(presenceEEnum, Presence.class, "Presence");
		addEEnumLiteral(presenceEEnum, Presence.INVITED);
		addEEnumLiteral(presenceEEnum, Presence.PRESENT);
		addEEnumLiteral(presenceEEnum, Presence.EXCUSED);
		addEEnumLiteral(presenceEEnum, Presence.ABSENT);
		addEEnumLiteral(presenceEEnum, Presence.REPRESENTED);

		initEEnum(meetingRoleEEnum, MeetingRole.class, "MeetingRole");
		addEEnumLiteral(meetingRoleEEnum, MeetingRole.LEADER);
		addEEnumLiteral(meetingRoleEEnum, MeetingRole.MEMBER);
		addEEnumLiteral(meetingRoleEEnum, MeetingRole.EXPERT);
		addEEnumLiteral(meetingRoleEEnum, MeetingRole.DECISION_MAKER);
		addEEnumLiteral(meetingRoleEEnum, MeetingRole.SECRETARY);
		addEEnumLiteral(meetingRoleEEnum, MeetingRole.OBSERVER);

		initEEnum(actionStateEEnum, ActionState.class, "ActionState");
		addEEnumLiteral(actionStateEEnum, ActionState.OPEN);
		addEEnumLiteral(actionStateEEnum, ActionState.IN_PROGRESS);
		addEEnumLiteral(actionStateEEnum, ActionState.DONE);
		addEEnumLiteral(actionStateEEnum, ActionState.VERIFIED);
		addEEnumLiteral(actionStateEEnum, ActionState.CANCELLED);

		initEEnum(actionPriorityEEnum, ActionPriority.class, "ActionPriority");
		addEEnumLiteral(actionPriorityEEnum, ActionPriority.LOW);
		addEEnumLiteral(actionPriorityEEnum, ActionPriority.NORMAL);
		addEEnumLiteral(actionPriorityEEnum, ActionPriority.HIGH);
		addEEnumLiteral(actionPriorityEEnum, ActionPriority.CRITICAL);

		initEEnum(actionOriginEEnum, ActionOrigin.class, "ActionOrigin");
		addEEnumLiteral(actionOriginEEnum, ActionOrigin.MEETING);
		addEEnumLiteral(actionOriginEEnum, ActionOrigin.RISK);
		addEEnumLiteral(actionOriginEEnum, ActionOrigin.DEVIATION);
		addEEnumLiteral(actionOriginEEnum, ActionOrigin.AUDIT);
		addEEnumLiteral(actionOriginEEnum, ActionOrigin.REQUEST);
		addEEnumLiteral(actionOriginEEnum, ActionOrigin.LESSON);

		initEEnum(actionTypeEEnum, ActionType.class, "ActionType");
		addEEnumLiteral(actionTypeEEnum, ActionType.CORRECTIVE);
		addEEnumLiteral(actionTypeEEnum, ActionType.PREVENTIVE);
		addEEnumLiteral(actionTypeEEnum, ActionType.IMPROVEMENT);
		addEEnumLiteral(actionTypeEEnum, ActionType.INFORMATION);

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
		  (meetingSeriesEClass,
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getMeetingSeries_Nature(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getMeetingSeries_Rhythm(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getMeetingSeries_From(),
		   source,
		   new String[] {
			   "criterion", "C2.11",
			   "unit", "date"
		   });
		addAnnotation
		  (getMeetingSeries_Until(),
		   source,
		   new String[] {
			   "criterion", "C2.11",
			   "unit", "date"
		   });
		addAnnotation
		  (getMeetingSeries_Duration(),
		   source,
		   new String[] {
			   "criterion", "C2.11",
			   "unit", "elapsed time"
		   });
		addAnnotation
		  (getMeetingSeries_Place(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getMeetingSeries_Invitees(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getMeetingSeries_Meetings(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (invitationEClass,
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getInvitation_Party(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getInvitation_Contribution(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getInvitation_Optional(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (meetingEClass,
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_Nature(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_State(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_Start(),
		   source,
		   new String[] {
			   "criterion", "C4.5",
			   "unit", "date"
		   });
		addAnnotation
		  (getMeeting_Duration(),
		   source,
		   new String[] {
			   "criterion", "C4.5",
			   "unit", "elapsed time"
		   });
		addAnnotation
		  (getMeeting_Place(),
		   source,
		   new String[] {
			   "criterion", "C4.5"
		   });
		addAnnotation
		  (getMeeting_Context(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_Objectives(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_ExpectedDeliverables(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_Situation(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_Method(),
		   source,
		   new String[] {
			   "criterion", "C4.2"
		   });
		addAnnotation
		  (getMeeting_MethodReason(),
		   source,
		   new String[] {
			   "criterion", "C4.2"
		   });
		addAnnotation
		  (getMeeting_Agenda(),
		   source,
		   new String[] {
			   "criterion", "C4.5"
		   });
		addAnnotation
		  (getMeeting_Participants(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_Facts(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getMeeting_Decisions(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getMeeting_OpenPoints(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getMeeting_ReviewedActions(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getMeeting_Session(),
		   source,
		   new String[] {
			   "criterion", "C2.11"
		   });
		addAnnotation
		  (getMeeting_MinutesApprovedBy(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getMeeting_MinutesApprovedOn(),
		   source,
		   new String[] {
			   "criterion", "C4.3",
			   "unit", "date"
		   });
		addAnnotation
		  (agendaItemEClass,
		   source,
		   new String[] {
			   "criterion", "C4.5"
		   });
		addAnnotation
		  (getAgendaItem_Duration(),
		   source,
		   new String[] {
			   "criterion", "C4.5",
			   "unit", "elapsed time"
		   });
		addAnnotation
		  (getAgendaItem_Owner(),
		   source,
		   new String[] {
			   "criterion", "C4.5"
		   });
		addAnnotation
		  (getAgendaItem_ExpectedOutcome(),
		   source,
		   new String[] {
			   "criterion", "C4.5"
		   });
		addAnnotation
		  (participantEClass,
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getParticipant_Party(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getParticipant_Role(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getParticipant_Contribution(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getParticipant_Presence(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (getParticipant_RepresentedBy(),
		   source,
		   new String[] {
			   "criterion", "C4.1"
		   });
		addAnnotation
		  (factEClass,
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getFact_StatedBy(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getFact_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (decisionEClass,
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getDecision_DecidedBy(),
		   source,
		   new String[] {
			   "criterion", "C5.6"
		   });
		addAnnotation
		  (getDecision_DecidedOn(),
		   source,
		   new String[] {
			   "criterion", "C5.6",
			   "unit", "date"
		   });
		addAnnotation
		  (getDecision_Reason(),
		   source,
		   new String[] {
			   "criterion", "C5.3"
		   });
		addAnnotation
		  (getDecision_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getDecision_Actions(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (openPointEClass,
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getOpenPoint_Owner(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (getOpenPoint_ReviewOn(),
		   source,
		   new String[] {
			   "criterion", "C4.3",
			   "unit", "date"
		   });
		addAnnotation
		  (getOpenPoint_Closed(),
		   source,
		   new String[] {
			   "criterion", "C4.3"
		   });
		addAnnotation
		  (actionItemEClass,
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_Code(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_What(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_Why(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_How(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_Means(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_Owner(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_Contributors(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_CreatedOn(),
		   source,
		   new String[] {
			   "criterion", "C4.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getActionItem_DueOn(),
		   source,
		   new String[] {
			   "criterion", "C4.4",
			   "unit", "date"
		   });
		addAnnotation
		  (getActionItem_DoneOn(),
		   source,
		   new String[] {
			   "criterion", "C3.3",
			   "unit", "date"
		   });
		addAnnotation
		  (getActionItem_State(),
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
		addAnnotation
		  (getActionItem_Type(),
		   source,
		   new String[] {
			   "criterion", "C5.5"
		   });
		addAnnotation
		  (getActionItem_Priority(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_OriginKind(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_Origin(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_Concerns(),
		   source,
		   new String[] {
			   "criterion", "C4.4"
		   });
		addAnnotation
		  (getActionItem_PercentComplete(),
		   source,
		   new String[] {
			   "criterion", "C3.3",
			   "unit", "percent, 0\u2013100"
		   });
		addAnnotation
		  (getActionItem_Effectiveness(),
		   source,
		   new String[] {
			   "criterion", "C3.9"
		   });
		addAnnotation
		  (getActionItem_Log(),
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
		addAnnotation
		  (progressNoteEClass,
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
		addAnnotation
		  (getProgressNote_NotedOn(),
		   source,
		   new String[] {
			   "criterion", "C3.3",
			   "unit", "date"
		   });
		addAnnotation
		  (getProgressNote_Author(),
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
		addAnnotation
		  (getProgressNote_Text(),
		   source,
		   new String[] {
			   "criterion", "C3.3"
		   });
	}

} //MeetingsPackageImpl
