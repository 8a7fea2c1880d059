/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.diagrams.impl;

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

import org.jalon.model.diagrams.DiagramKind;
import org.jalon.model.diagrams.DiagramView;
import org.jalon.model.diagrams.DiagramsFactory;
import org.jalon.model.diagrams.DiagramsPackage;
import org.jalon.model.diagrams.NodePosition;

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

import org.jalon.model.stakeholders.StakeholdersPackage;

import org.jalon.model.stakeholders.impl.StakeholdersPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class DiagramsPackageImpl extends EPackageImpl implements DiagramsPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass diagramViewEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass nodePositionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum diagramKindEEnum = null;

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
	 * @see org.jalon.model.diagrams.DiagramsPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private DiagramsPackageImpl() {
		super(eNS_URI, DiagramsFactory.eINSTANCE);
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
	 * <p>This method is used to initialize {@link DiagramsPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static DiagramsPackage init() {
		if (isInited) return (DiagramsPackage)EPackage.Registry.INSTANCE.getEPackage(DiagramsPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredDiagramsPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		DiagramsPackageImpl theDiagramsPackage = registeredDiagramsPackage instanceof DiagramsPackageImpl ? (DiagramsPackageImpl)registeredDiagramsPackage : new DiagramsPackageImpl();

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
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MeetingsPackage.eNS_URI);
		MeetingsPackageImpl theMeetingsPackage = (MeetingsPackageImpl)(registeredPackage instanceof MeetingsPackageImpl ? registeredPackage : MeetingsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ControlPackage.eNS_URI);
		ControlPackageImpl theControlPackage = (ControlPackageImpl)(registeredPackage instanceof ControlPackageImpl ? registeredPackage : ControlPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ClosingPackage.eNS_URI);
		ClosingPackageImpl theClosingPackage = (ClosingPackageImpl)(registeredPackage instanceof ClosingPackageImpl ? registeredPackage : ClosingPackage.eINSTANCE);

		// Create package meta-data objects
		theDiagramsPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theProjectPackage.createPackageContents();
		theFramingPackage.createPackageContents();
		theBreakdownPackage.createPackageContents();
		theResourcesPackage.createPackageContents();
		theRiskPackage.createPackageContents();
		theStakeholdersPackage.createPackageContents();
		theMeetingsPackage.createPackageContents();
		theControlPackage.createPackageContents();
		theClosingPackage.createPackageContents();

		// Initialize created meta-data
		theDiagramsPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theProjectPackage.initializePackageContents();
		theFramingPackage.initializePackageContents();
		theBreakdownPackage.initializePackageContents();
		theResourcesPackage.initializePackageContents();
		theRiskPackage.initializePackageContents();
		theStakeholdersPackage.initializePackageContents();
		theMeetingsPackage.initializePackageContents();
		theControlPackage.initializePackageContents();
		theClosingPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theDiagramsPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(DiagramsPackage.eNS_URI, theDiagramsPackage);
		return theDiagramsPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDiagramView() {
		return diagramViewEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDiagramView_Kind() {
		return (EAttribute)diagramViewEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDiagramView_Nodes() {
		return (EReference)diagramViewEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getNodePosition() {
		return nodePositionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getNodePosition_Element() {
		return (EReference)nodePositionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePosition_X() {
		return (EAttribute)nodePositionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePosition_Y() {
		return (EAttribute)nodePositionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getNodePosition_Collapsed() {
		return (EAttribute)nodePositionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDiagramKind() {
		return diagramKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DiagramsFactory getDiagramsFactory() {
		return (DiagramsFactory)getEFactoryInstance();
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
		diagramViewEClass = createEClass(DIAGRAM_VIEW);
		createEAttribute(diagramViewEClass, DIAGRAM_VIEW__KIND);
		createEReference(diagramViewEClass, DIAGRAM_VIEW__NODES);

		nodePositionEClass = createEClass(NODE_POSITION);
		createEReference(nodePositionEClass, NODE_POSITION__ELEMENT);
		createEAttribute(nodePositionEClass, NODE_POSITION__X);
		createEAttribute(nodePositionEClass, NODE_POSITION__Y);
		createEAttribute(nodePositionEClass, NODE_POSITION__COLLAPSED);

		// Create enums
		diagramKindEEnum = createEEnum(DIAGRAM_KIND);
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

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		diagramViewEClass.getESuperTypes().add(theModelPackage.getProjectElement());
		nodePositionEClass.getESuperTypes().add(theModelPackage.getIdentified());

		// Initialize classes, features, and operations; add parameters
		initEClass(diagramViewEClass, DiagramView.class, "DiagramView", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDiagramView_Kind(), this.getDiagramKind(), "kind", null, 0, 1, DiagramView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDiagramView_Nodes(), this.getNodePosition(), null, "nodes", null, 0, -1, DiagramView.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(nodePositionEClass, NodePosition.class, "NodePosition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getNodePosition_Element(), theModelPackage.getProjectElement(), null, "element", null, 1, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePosition_X(), ecorePackage.getEIntegerObject(), "x", null, 0, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePosition_Y(), ecorePackage.getEIntegerObject(), "y", null, 0, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getNodePosition_Collapsed(), ecorePackage.getEBoolean(), "collapsed", null, 0, 1, NodePosition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(diagramKindEEnum, DiagramKind.class, "DiagramKind");
		addEEnumLiteral(diagramKindEEnum, DiagramKind.NETWORK);

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
		  (diagramViewEClass,
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getDiagramView_Kind(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getDiagramView_Nodes(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (nodePositionEClass,
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getNodePosition_Element(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
		addAnnotation
		  (getNodePosition_X(),
		   source,
		   new String[] {
			   "criterion", "C2.8",
			   "unit", "px"
		   });
		addAnnotation
		  (getNodePosition_Y(),
		   source,
		   new String[] {
			   "criterion", "C2.8",
			   "unit", "px"
		   });
		addAnnotation
		  (getNodePosition_Collapsed(),
		   source,
		   new String[] {
			   "criterion", "C2.8"
		   });
	}

} //DiagramsPackageImpl
