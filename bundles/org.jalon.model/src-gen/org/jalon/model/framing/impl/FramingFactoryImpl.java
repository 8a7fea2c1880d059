/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.jalon.model.framing.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class FramingFactoryImpl extends EFactoryImpl implements FramingFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static FramingFactory init() {
		try {
			FramingFactory theFramingFactory = (FramingFactory)EPackage.Registry.INSTANCE.getEFactory(FramingPackage.eNS_URI);
			if (theFramingFactory != null) {
				return theFramingFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new FramingFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FramingFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case FramingPackage.FRAMING: return createFraming();
			case FramingPackage.REQUEST: return createRequest();
			case FramingPackage.INFORMATION_SOURCE: return createInformationSource();
			case FramingPackage.REQUIREMENT: return createRequirement();
			case FramingPackage.CONSTRAINT: return createConstraint();
			case FramingPackage.SCOPE_ITEM: return createScopeItem();
			case FramingPackage.ASSUMPTION: return createAssumption();
			case FramingPackage.FEASIBILITY: return createFeasibility();
			case FramingPackage.IMPACT_ASSESSMENT: return createImpactAssessment();
			case FramingPackage.SOLUTION: return createSolution();
			case FramingPackage.OBJECTIVE: return createObjective();
			case FramingPackage.FREE_ANALYSIS: return createFreeAnalysis();
			case FramingPackage.INTERVIEW: return createInterview();
			case FramingPackage.INTERVIEW_EXCHANGE: return createInterviewExchange();
			case FramingPackage.FUNCTIONAL_ANALYSIS: return createFunctionalAnalysis();
			case FramingPackage.INTERACTOR: return createInteractor();
			case FramingPackage.FUNCTION: return createFunction();
			case FramingPackage.FIVE_WTWO_H: return createFiveWTwoH();
			case FramingPackage.SWOT_ANALYSIS: return createSwotAnalysis();
			case FramingPackage.SWOT_ITEM: return createSwotItem();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case FramingPackage.REQUIREMENT_KIND:
				return createRequirementKindFromString(eDataType, initialValue);
			case FramingPackage.PRIORITY:
				return createPriorityFromString(eDataType, initialValue);
			case FramingPackage.REQUIREMENT_STATE:
				return createRequirementStateFromString(eDataType, initialValue);
			case FramingPackage.RELEVANCE:
				return createRelevanceFromString(eDataType, initialValue);
			case FramingPackage.SCOPE_SIDE:
				return createScopeSideFromString(eDataType, initialValue);
			case FramingPackage.FEASIBILITY_VERDICT:
				return createFeasibilityVerdictFromString(eDataType, initialValue);
			case FramingPackage.IMPACT_KIND:
				return createImpactKindFromString(eDataType, initialValue);
			case FramingPackage.PROTECTION_KIND:
				return createProtectionKindFromString(eDataType, initialValue);
			case FramingPackage.CONSTRAINT_KIND:
				return createConstraintKindFromString(eDataType, initialValue);
			case FramingPackage.FUNCTION_KIND:
				return createFunctionKindFromString(eDataType, initialValue);
			case FramingPackage.SWOT_QUADRANT:
				return createSwotQuadrantFromString(eDataType, initialValue);
			case FramingPackage.INTERVIEW_MODE:
				return createInterviewModeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case FramingPackage.REQUIREMENT_KIND:
				return convertRequirementKindToString(eDataType, instanceValue);
			case FramingPackage.PRIORITY:
				return convertPriorityToString(eDataType, instanceValue);
			case FramingPackage.REQUIREMENT_STATE:
				return convertRequirementStateToString(eDataType, instanceValue);
			case FramingPackage.RELEVANCE:
				return convertRelevanceToString(eDataType, instanceValue);
			case FramingPackage.SCOPE_SIDE:
				return convertScopeSideToString(eDataType, instanceValue);
			case FramingPackage.FEASIBILITY_VERDICT:
				return convertFeasibilityVerdictToString(eDataType, instanceValue);
			case FramingPackage.IMPACT_KIND:
				return convertImpactKindToString(eDataType, instanceValue);
			case FramingPackage.PROTECTION_KIND:
				return convertProtectionKindToString(eDataType, instanceValue);
			case FramingPackage.CONSTRAINT_KIND:
				return convertConstraintKindToString(eDataType, instanceValue);
			case FramingPackage.FUNCTION_KIND:
				return convertFunctionKindToString(eDataType, instanceValue);
			case FramingPackage.SWOT_QUADRANT:
				return convertSwotQuadrantToString(eDataType, instanceValue);
			case FramingPackage.INTERVIEW_MODE:
				return convertInterviewModeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Framing createFraming() {
		FramingImpl framing = new FramingImpl();
		return framing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Request createRequest() {
		RequestImpl request = new RequestImpl();
		return request;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InformationSource createInformationSource() {
		InformationSourceImpl informationSource = new InformationSourceImpl();
		return informationSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Requirement createRequirement() {
		RequirementImpl requirement = new RequirementImpl();
		return requirement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Constraint createConstraint() {
		ConstraintImpl constraint = new ConstraintImpl();
		return constraint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScopeItem createScopeItem() {
		ScopeItemImpl scopeItem = new ScopeItemImpl();
		return scopeItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Assumption createAssumption() {
		AssumptionImpl assumption = new AssumptionImpl();
		return assumption;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Feasibility createFeasibility() {
		FeasibilityImpl feasibility = new FeasibilityImpl();
		return feasibility;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ImpactAssessment createImpactAssessment() {
		ImpactAssessmentImpl impactAssessment = new ImpactAssessmentImpl();
		return impactAssessment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Solution createSolution() {
		SolutionImpl solution = new SolutionImpl();
		return solution;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Objective createObjective() {
		ObjectiveImpl objective = new ObjectiveImpl();
		return objective;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FreeAnalysis createFreeAnalysis() {
		FreeAnalysisImpl freeAnalysis = new FreeAnalysisImpl();
		return freeAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interview createInterview() {
		InterviewImpl interview = new InterviewImpl();
		return interview;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InterviewExchange createInterviewExchange() {
		InterviewExchangeImpl interviewExchange = new InterviewExchangeImpl();
		return interviewExchange;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FunctionalAnalysis createFunctionalAnalysis() {
		FunctionalAnalysisImpl functionalAnalysis = new FunctionalAnalysisImpl();
		return functionalAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interactor createInteractor() {
		InteractorImpl interactor = new InteractorImpl();
		return interactor;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Function createFunction() {
		FunctionImpl function = new FunctionImpl();
		return function;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FiveWTwoH createFiveWTwoH() {
		FiveWTwoHImpl fiveWTwoH = new FiveWTwoHImpl();
		return fiveWTwoH;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwotAnalysis createSwotAnalysis() {
		SwotAnalysisImpl swotAnalysis = new SwotAnalysisImpl();
		return swotAnalysis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SwotItem createSwotItem() {
		SwotItemImpl swotItem = new SwotItemImpl();
		return swotItem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequirementKind createRequirementKindFromString(EDataType eDataType, String initialValue) {
		RequirementKind result = RequirementKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequirementKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Priority createPriorityFromString(EDataType eDataType, String initialValue) {
		Priority result = Priority.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPriorityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RequirementState createRequirementStateFromString(EDataType eDataType, String initialValue) {
		RequirementState result = RequirementState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRequirementStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Relevance createRelevanceFromString(EDataType eDataType, String initialValue) {
		Relevance result = Relevance.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRelevanceToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScopeSide createScopeSideFromString(EDataType eDataType, String initialValue) {
		ScopeSide result = ScopeSide.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScopeSideToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FeasibilityVerdict createFeasibilityVerdictFromString(EDataType eDataType, String initialValue) {
		FeasibilityVerdict result = FeasibilityVerdict.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFeasibilityVerdictToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ImpactKind createImpactKindFromString(EDataType eDataType, String initialValue) {
		ImpactKind result = ImpactKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertImpactKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProtectionKind createProtectionKindFromString(EDataType eDataType, String initialValue) {
		ProtectionKind result = ProtectionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertProtectionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConstraintKind createConstraintKindFromString(EDataType eDataType, String initialValue) {
		ConstraintKind result = ConstraintKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConstraintKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FunctionKind createFunctionKindFromString(EDataType eDataType, String initialValue) {
		FunctionKind result = FunctionKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFunctionKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SwotQuadrant createSwotQuadrantFromString(EDataType eDataType, String initialValue) {
		SwotQuadrant result = SwotQuadrant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSwotQuadrantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InterviewMode createInterviewModeFromString(EDataType eDataType, String initialValue) {
		InterviewMode result = InterviewMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterviewModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FramingPackage getFramingPackage() {
		return (FramingPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static FramingPackage getPackage() {
		return FramingPackage.eINSTANCE;
	}

} //FramingFactoryImpl
