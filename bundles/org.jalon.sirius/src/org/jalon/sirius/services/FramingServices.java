/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.diagram.board.BoardLink;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.control.Indicator;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.BoardAccess;
import org.jalon.sirius.internal.Messages;
import org.jalon.sirius.internal.Views;

/** Services for framing: the tree of objectives and the functional analysis. */
public class FramingServices {

    private static final String TREE = "objectives";
    private static final String FUNCTIONS = "functions";
    private static final String PRINCIPAL = "principal-function";
    private static final String CONSTRAINT = "constraint-function";

    /** The objectives in the tree. */
    public List<Objective> treeObjectives(Project project) {
        return BoardAccess.of(project, TREE).elements(Objective.class);
    }

    /** The indicators in the tree. */
    public List<Indicator> treeIndicators(Project project) {
        return BoardAccess.of(project, TREE).elements(Indicator.class);
    }

    /** The deliverables in the tree. */
    public List<Deliverable> treeDeliverables(Project project) {
        return BoardAccess.of(project, TREE).elements(Deliverable.class);
    }

    /** The objectives below an objective. */
    public List<Objective> subObjectives(Objective objective) {
        return BoardAccess.of(objective, TREE).hangingOn(objective, Objective.class);
    }

    /** The indicators of an objective. */
    public List<Indicator> objectiveIndicators(Objective objective) {
        return BoardAccess.of(objective, TREE).hangingOn(objective, Indicator.class);
    }

    /** The deliverables of an objective. */
    public List<Deliverable> objectiveDeliverables(Objective objective) {
        return BoardAccess.of(objective, TREE).hangingOn(objective, Deliverable.class);
    }

    /** Name, target and unit of an indicator. */
    public String indicatorLabel(Indicator indicator) {
        String name = ModelLabels.in(Views.locale()).text(indicator);
        return indicator.getTarget() == null ? name : name + " → " + NumberFormat.getInstance(Views.locale())
            .format(indicator.getTarget()) + (indicator.getUnit() == null ? "" : " " + indicator.getUnit());
    }

    /** Creates an objective; below one on which it is put. */
    public EObject createObjective(EObject about) {
        return BoardAccess.of(about, TREE).create(about instanceof Objective ? "sub-objective" : "objective", about);
    }

    /** Creates an indicator of an objective. */
    public EObject createIndicator(EObject about) {
        return BoardAccess.of(about, TREE).create("indicator", about);
    }

    /** Creates a deliverable of an objective. */
    public EObject createDeliverable(EObject about) {
        return BoardAccess.of(about, TREE).create("deliverable", about);
    }

    /** Whether an element may hang on an objective. */
    public boolean canAttach(EObject source, EObject target) {
        return Views.project(source) != null && BoardAccess.of(source, TREE).canLink("link", source, target);
    }

    /** Hangs an objective, indicator or deliverable on an objective. */
    public EObject attachTo(EObject source, EObject target) {
        return BoardAccess.of(source, TREE).link("link", source, target);
    }

    /** Lets what a line of Sirius shows hang on another objective. */
    public EObject reattachFrom(EObject line, EObject end) {
        return shown(line).map(link -> access(link).reconnect(link, end, link.target())).orElse(end);
    }

    /** Lets another element hang on the objective that a line of Sirius leaves. */
    public EObject reattachTo(EObject line, EObject end) {
        return shown(line).map(link -> access(link).reconnect(link, link.source(), end)).orElse(end);
    }

    /** Takes what a line of Sirius shows away from its objective. */
    public EObject detach(EObject line) {
        return shown(line).map(link -> access(link).detach(link)).orElse(line);
    }

    private static BoardAccess access(BoardLink link) {
        return BoardAccess.of(link.source(), TREE);
    }

    /** The line of the board that a line of Sirius shows: that with the same ends. */
    private static Optional<BoardLink> shown(EObject line) {
        EObject source = end(line, "sourceNode");
        EObject target = end(line, "targetNode");
        return source == null ? Optional.empty() : BoardAccess.of(source, TREE).board().links().stream()
            .filter(link -> link.source() == source && link.target() == target).findFirst();
    }

    private static EObject end(EObject line, String side) {
        EObject node = one(line, side);
        return node == null ? null : one(node, "target");
    }

    private static EObject one(EObject owner, String name) {
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        return feature == null ? null : (EObject) owner.eGet(feature);
    }

    /** Whether functional analyses can be shown on it: on each its own, on the project the first. */
    public boolean isAnalysed(ProjectElement element) {
        return element instanceof Project || element instanceof FunctionalAnalysis;
    }

    /** The functional analysis that is shown. */
    public List<FunctionalAnalysis> shownAnalyses(ProjectElement subject) {
        return BoardAccess.of(subject, FUNCTIONS).elements(FunctionalAnalysis.class);
    }

    /** What interacts with the product. */
    public List<Interactor> shownInteractors(ProjectElement subject) {
        return BoardAccess.of(subject, FUNCTIONS).elements(Interactor.class);
    }

    /** The functions in the list. */
    public List<Function> listedFunctions(ProjectElement subject) {
        return BoardAccess.of(subject, FUNCTIONS).textsOf(Function.class);
    }

    /** The functions drawn between interactors and product. */
    public List<Function> shownFunctions(ProjectElement subject) {
        return BoardAccess.of(subject, FUNCTIONS).lines(Function.class);
    }

    /** Where the line of a function begins. */
    public EObject functionSource(Function function) {
        return BoardAccess.of(function, FUNCTIONS).line(function).map(BoardLink::source).orElse(null);
    }

    /** Where the line of a function ends. */
    public EObject functionTarget(Function function) {
        return BoardAccess.of(function, FUNCTIONS).line(function).map(BoardLink::target).orElse(null);
    }

    /** Whether it is a function that the surroundings impose. */
    public boolean isConstraintFunction(Function function) {
        return function.getKind() == FunctionKind.CONSTRAINT;
    }

    /** Whom the product serves. */
    public String needWhom(FunctionalAnalysis analysis) {
        return text(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM);
    }

    /** What it acts on. */
    public String needWhat(FunctionalAnalysis analysis) {
        return text(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT);
    }

    /** The product. */
    public String needProduct(FunctionalAnalysis analysis) {
        return text(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__PRODUCT);
    }

    /** What for. */
    public String needPurpose(FunctionalAnalysis analysis) {
        return text(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE);
    }

    /** Says whom the product serves. */
    public EObject setNeedWhom(FunctionalAnalysis analysis, String text) {
        return write(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM, text);
    }

    /** Says what it acts on. */
    public EObject setNeedWhat(FunctionalAnalysis analysis, String text) {
        return write(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT, text);
    }

    /** Says what the product is. */
    public EObject setNeedProduct(FunctionalAnalysis analysis, String text) {
        return write(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__PRODUCT, text);
    }

    /** Says what for. */
    public EObject setNeedPurpose(FunctionalAnalysis analysis, String text) {
        return write(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE, text);
    }

    /** Creates an interactor. */
    public EObject createInteractor(EObject about) {
        return BoardAccess.of(about, FUNCTIONS).create("interactor", about);
    }

    /** Whether a principal function may tie two elements. */
    public boolean canDrawPrincipal(EObject source, EObject target) {
        return Views.project(source) != null && BoardAccess.of(source, FUNCTIONS).canLink(PRINCIPAL, source, target);
    }

    /** Whether a constraint function may tie two elements. */
    public boolean canDrawConstraint(EObject source, EObject target) {
        return Views.project(source) != null && BoardAccess.of(source, FUNCTIONS).canLink(CONSTRAINT, source, target);
    }

    /** Draws a principal function between two interactors. */
    public EObject drawPrincipal(EObject source, EObject target) {
        return BoardAccess.of(source, FUNCTIONS).link(PRINCIPAL, source, target);
    }

    /** Draws a constraint function between an interactor and the product. */
    public EObject drawConstraint(EObject source, EObject target) {
        return BoardAccess.of(source, FUNCTIONS).link(CONSTRAINT, source, target);
    }

    /** Lets a function begin elsewhere. */
    public EObject reconnectFunctionSource(Function function, EObject end) {
        return BoardAccess.of(function, FUNCTIONS).reconnect(function, end, functionTarget(function));
    }

    /** Lets a function end elsewhere. */
    public EObject reconnectFunctionTarget(Function function, EObject end) {
        return BoardAccess.of(function, FUNCTIONS).reconnect(function, functionSource(function), end);
    }

    private static String text(FunctionalAnalysis analysis, EAttribute feature) {
        Object text = analysis.eGet(feature);
        return text == null ? Messages.get("unsaid") : text.toString();
    }

    private static EObject write(FunctionalAnalysis analysis, EAttribute feature, String text) {
        return BoardAccess.of(analysis, FUNCTIONS).write(analysis, feature, text);
    }
}
