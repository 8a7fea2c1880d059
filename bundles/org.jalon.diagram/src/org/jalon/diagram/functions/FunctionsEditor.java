/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.internal.Framings;
import org.jalon.diagram.internal.board.BoardEditing;
import org.jalon.model.ModelPackage;
import org.jalon.model.ProjectElement;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;

/** What gestures on a functional analysis mean. */
final class FunctionsEditor extends BoardEditing {

    private static final String INTERACTOR = "interactor";
    private static final String PRINCIPAL = "principal-function";
    private static final String CONSTRAINT = "constraint-function";


    FunctionsEditor(EditingDomain domain, Project project, Locale locale) {
        super(domain, project, locale);
    }

    @Override
    public List<BoardTool> tools() {
        return List.of(
            new BoardTool(INTERACTOR, labels.type(FramingPackage.Literals.INTERACTOR),
                FramingPackage.Literals.INTERACTOR, false),
            new BoardTool(PRINCIPAL, text("functions.tool.principal"),
                FramingPackage.Literals.FUNCTION, true),
            new BoardTool(CONSTRAINT, text("functions.tool.constraint"),
                FramingPackage.Literals.FUNCTION, true));
    }

    @Override
    public Edit create(BoardTool tool, Board board, Point at, EObject over) {
        Interactor interactor = FramingFactory.eINSTANCE.createInteractor();
        Optional<FunctionalAnalysis> shown = board.items().stream().map(BoardItem::element)
            .filter(FunctionalAnalysis.class::isInstance).map(FunctionalAnalysis.class::cast).findFirst();
        if (shown.isEmpty()) {
            return begin(interactor);
        }
        FunctionalAnalysis analysis = shown.get();
        int count = analysis.getInteractors().size();
        int index = board.item(analysis).map(product -> InteractorLayout.rank(Curves.center(product.bounds()), at,
            count + 1)).orElse(count);
        CompoundCommand command = creation(interactor);
        command.append(AddCommand.create(domain, analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__INTERACTORS,
            interactor, Math.min(index, count)));
        return Edit.of(command, List.of(interactor));
    }

    /** The first interactor begins an analysis, and the framing if need be. */
    private Edit begin(Interactor interactor) {
        FunctionalAnalysis analysis = FramingFactory.eINSTANCE.createFunctionalAnalysis();
        analysis.setName(labels.type(analysis));
        analysis.getInteractors().add(interactor);
        if (project.getFraming() == null) {
            return Framings.begin(domain, project, framing -> framing.getAnalyses().add(analysis), interactor, locale);
        }
        CompoundCommand command = creation(interactor);
        command.append(AddCommand.create(domain, project.getFraming(), FramingPackage.Literals.FRAMING__ANALYSES,
            analysis));
        return Edit.of(command, List.of(interactor));
    }

    @Override
    public Edit link(BoardTool tool, EObject source, EObject target) {
        List<Interactor> ends = ends(source, target);
        String refusal = refusal(tool, source, target, ends);
        if (refusal != null) {
            return refused(refusal);
        }
        Function function = FramingFactory.eINSTANCE.createFunction();
        function.setKind(kind(ends));
        CompoundCommand command = creation(function);
        command.append(AddCommand.create(domain, ends.getFirst().eContainer(),
            FramingPackage.Literals.FUNCTIONAL_ANALYSIS__FUNCTIONS, function));
        function.getInteractors().addAll(ends);
        return Edit.of(command, List.of(function));
    }

    private static FunctionKind kind(List<Interactor> ends) {
        return ends.size() == 2 ? FunctionKind.PRINCIPAL : FunctionKind.CONSTRAINT;
    }

    private static List<Interactor> ends(EObject source, EObject target) {
        return Stream.of(source, target).filter(Interactor.class::isInstance)
            .map(Interactor.class::cast).distinct().toList();
    }

    /** Why a function can't lead from one to the other; null if it can. */
    private static String refusal(BoardTool tool, EObject source, EObject target, List<Interactor> ends) {
        boolean product = source instanceof FunctionalAnalysis || target instanceof FunctionalAnalysis;
        boolean understood = ends.size() == 2 || ends.size() == 1 && product;
        if (tool != null && tool.id().equals(PRINCIPAL)) {
            return ends.size() == 2 ? null : "functions.refused.principal";
        }
        if (tool != null && tool.id().equals(CONSTRAINT)) {
            return ends.size() == 1 && product ? null : "functions.refused.constraint";
        }
        return understood ? null : "functions.refused.ends";
    }

    @Override
    public Edit reconnect(EObject link, EObject source, EObject target) {
        List<Interactor> ends = ends(source, target);
        String refusal = refusal(null, source, target, ends);
        if (refusal != null) {
            return refused(refusal);
        }
        Function function = (Function) link;
        List<Interactor> now = function.getInteractors();
        int seized = function.getKind() == FunctionKind.PRINCIPAL && now.size() > 1 ? 2 : Math.min(1, now.size());
        // what the line in the hand doesn't reach stays
        List<Interactor> further = now.stream().skip(seized).filter(each -> !ends.contains(each)).toList();
        Map<EStructuralFeature, Object> values = new HashMap<>();
        values.put(FramingPackage.Literals.FUNCTION__INTERACTORS,
            Stream.concat(ends.stream(), further.stream()).toList());
        if (ends.size() != seized) {
            values.put(FramingPackage.Literals.FUNCTION__KIND, kind(ends));
        }
        return elements.set(link, values);
    }

    @Override
    public boolean isTarget(EObject over) {
        return false;
    }

    @Override
    public Edit move(Board board, Map<EObject, Point> middles, EObject over) {
        if (middles.size() != 1 || !(middles.keySet().iterator().next() instanceof Interactor interactor)) {
            return refused("functions.refused.places");
        }
        FunctionalAnalysis analysis = (FunctionalAnalysis) interactor.eContainer();
        Optional<BoardItem> product = board.item(analysis);
        return product.isEmpty() ? refused("functions.refused.places") : rank(interactor, InteractorLayout.rank(
            Curves.center(product.get().bounds()), middles.get(interactor), analysis.getInteractors().size()));
    }

    private Edit rank(Interactor interactor, int index) {
        FunctionalAnalysis analysis = (FunctionalAnalysis) interactor.eContainer();
        if (analysis.getInteractors().indexOf(interactor) == index) {
            return refused("refused.nothingToDo");
        }
        CompoundCommand command = new CompoundCommand(text("label.move", labels.text(interactor)));
        command.append(MoveCommand.create(domain, analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__INTERACTORS,
            interactor, index));
        return Edit.of(command);
    }

    /** Clockwise to the right and down, counterclockwise to the left and up. */
    @Override
    public Edit step(Board board, List<EObject> moved, int dx, int dy) {
        if (moved.size() != 1 || !(moved.getFirst() instanceof Interactor interactor)) {
            return refused("functions.refused.places");
        }
        List<Interactor> all = ((FunctionalAnalysis) interactor.eContainer()).getInteractors();
        return rank(interactor, Math.floorMod(all.indexOf(interactor) + (dx + dy > 0 ? 1 : -1), all.size()));
    }

    @Override
    public String name(EObject element) {
        String name = element instanceof FunctionalAnalysis analysis ? analysis.getProduct()
            : ((ProjectElement) element).getName();
        return name == null ? "" : name;
    }

    @Override
    public Edit rename(EObject element, String name) {
        return element instanceof FunctionalAnalysis ? set(element,
            FramingPackage.Literals.FUNCTIONAL_ANALYSIS__PRODUCT, name)
            : elements.rename((ProjectElement) element, name);
    }

    @Override
    public Edit write(BoardItem item, String text) {
        boolean name = item.feature() == null || item.feature() == ModelPackage.Literals.PROJECT_ELEMENT__NAME;
        return name ? rename(item.element(), text) : set(item.element(), item.feature(), text);
    }

    private Edit set(EObject element, EStructuralFeature feature, String text) {
        Map<EStructuralFeature, Object> value = new HashMap<>();
        value.put(feature, text.isBlank() ? null : text.strip());
        return elements.set(element, value);
    }

    @Override
    public Edit delete(List<EObject> doomed) {
        List<EObject> parts = doomed.stream().filter(each -> !(each instanceof FunctionalAnalysis)).toList();
        return parts.isEmpty() && !doomed.isEmpty() ? refused("functions.refused.productStays")
            : elements.delete(parts);
    }
}
