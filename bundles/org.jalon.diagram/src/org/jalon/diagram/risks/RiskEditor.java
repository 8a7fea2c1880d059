/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.risks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardAction;
import org.jalon.diagram.board.BoardArea;
import org.jalon.diagram.board.BoardTool;
import org.jalon.diagram.internal.board.BoardEditing;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.risk.ResponseStrategy;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskPackage;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskState;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.StatusDay;
import org.jalon.planning.edit.Codes;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.Reassessment;

/** What gestures on a risk matrix mean. */
final class RiskEditor extends BoardEditing {

    private static final String THREAT = "threat";
    private static final String OPPORTUNITY = "opportunity";
    private static final String RESPONSE = "response";

    private final Clock clock;

    RiskEditor(EditingDomain domain, Project project, Clock clock, Locale locale) {
        super(domain, project, locale);
        this.clock = clock;
    }

    @Override
    public List<BoardTool> tools() {
        return List.of(new BoardTool(THREAT, text("risks.tool.threat"), RiskPackage.Literals.RISK, false),
            new BoardTool(OPPORTUNITY, text("risks.tool.opportunity"), opportunity(), false),
            new BoardTool(RESPONSE, labels.type(RiskPackage.Literals.RISK_RESPONSE),
                RiskPackage.Literals.RISK_RESPONSE, false));
    }

    private static Risk opportunity() {
        Risk opportunity = RiskFactory.eINSTANCE.createRisk();
        opportunity.setKind(RiskKind.OPPORTUNITY);
        return opportunity;
    }

    @Override
    public Edit create(BoardTool tool, Board board, Point at, EObject over) {
        if (tool.id().equals(RESPONSE)) {
            return over == null || risk(over) == null ? refused("risks.refused.responseOnRisk") : respond(risk(over));
        }
        Risk created = RiskFactory.eINSTANCE.createRisk();
        boolean opportunity = tool.id().equals(OPPORTUNITY);
        created.setKind(opportunity ? RiskKind.OPPORTUNITY : RiskKind.THREAT);
        created.setName(text(opportunity ? "risks.newOpportunity" : "risks.newThreat"));
        created.setCode(freeCode(text(opportunity ? "risks.code.opportunity" : "risks.code.threat")));
        // a new risk has no responses yet: it is assessed without
        board.area(at).filter(area -> area.bounds().grown(1).contains(at.x(), at.y())).map(RiskEditor::place)
            .ifPresent(place -> {
                RiskPlace initial = new RiskPlace(place.probability(), place.impact(), place.dimension(), false);
                created.getAssessments().add(initial.reassessment(created, today()).fresh(Optional.empty()));
                created.setState(RiskState.ASSESSED);
            });
        return elements.create(project, ProjectPackage.Literals.PROJECT__RISKS, created);
    }

    @Override
    public boolean isTarget(BoardTool tool, EObject over) {
        return tool != null && tool.id().equals(RESPONSE);
    }

    private String freeCode(String letter) {
        return Codes.free(letter, project.getRisks().stream().map(Risk::getCode).toList());
    }

    private Edit respond(Risk risk) {
        RiskResponse response = RiskFactory.eINSTANCE.createRiskResponse();
        response.setName(text("risks.newResponse"));
        response.setStrategy(risk.getKind() == RiskKind.OPPORTUNITY ? ResponseStrategy.ENHANCE
            : ResponseStrategy.REDUCE);
        return elements.create(risk, RiskPackage.Literals.RISK__RESPONSES, response);
    }

    private static RiskPlace place(BoardArea area) {
        return (RiskPlace) area.place();
    }

    /** The risk that a box is about, null if it is about something else. */
    private static Risk risk(EObject element) {
        return element instanceof Risk risk ? risk
            : element instanceof RiskAssessment && element.eContainer() instanceof Risk owner ? owner : null;
    }

    /** The day of assessments: the status date, else today. */
    private LocalDate today() {
        return StatusDay.of(project, clock);
    }

    @Override
    public Edit link(BoardTool tool, EObject source, EObject target) {
        return refused("risks.refused.noLinks");
    }

    @Override
    public Edit reconnect(EObject link, EObject source, EObject target) {
        return refused("risks.refused.noLinks");
    }

    @Override
    public Edit move(Board board, Map<EObject, Point> middles, EObject over) {
        Map<EObject, RiskPlace> places = new LinkedHashMap<>();
        for (Map.Entry<EObject, Point> each : middles.entrySet()) {
            Risk risk = risk(each.getKey());
            boolean beside = isBeside(board, each.getValue());
            if (beside && Reassessment.current(risk, residual(board)).isPresent()) {
                return refused("risks.refused.historyStays");
            }
            if (!beside) {
                board.area(each.getValue()).map(RiskEditor::place).filter(place -> !isThere(each.getKey(), place))
                    .ifPresent(place -> places.put(each.getKey(), place));
            }
        }
        return reassess(places);
    }

    /** Whether a risk is drawn at a place already; a risk not assessed with its responses is as without. */
    private boolean isThere(EObject element, RiskPlace place) {
        return element instanceof Risk risk && Reassessment.current(risk, place.residual())
            .map(each -> RiskPlace.of(each, place.dimension(), place.residual(), RiskLevels.of(project)))
            .filter(place::equals).isPresent();
    }

    /** Whether a point is right of the matrix, where the risks stand that nobody has assessed. */
    private static boolean isBeside(Board board, Point at) {
        double right = board.areas().stream().mapToDouble(area -> area.bounds().right()).max().orElse(0);
        return at.x() > right + 1;
    }

    private static boolean residual(Board board) {
        return place(board.areas().getFirst()).residual();
    }

    @Override
    public Edit step(Board board, List<EObject> steps, int dx, int dy) {
        RiskLevels levels = RiskLevels.of(project);
        RiskPlace first = place(board.areas().getFirst());
        Map<EObject, RiskPlace> places = new LinkedHashMap<>();
        for (EObject element : steps) {
            Risk risk = risk(element);
            Optional<RiskAssessment> shown = element instanceof RiskAssessment residual ? Optional.of(residual)
                : Reassessment.current(risk, first.residual());
            if (shown.isPresent()) {
                places.put(element, RiskPlace.of(shown.get(), first.dimension(), first.residual(), levels)
                    .moved(dx, dy, levels));
            } else if (dx < 0) {
                places.put(element, new RiskPlace((levels.probabilities() + 1) / 2, levels.impacts(first.dimension()),
                    first.dimension(), first.residual()));
            } else {
                return refused("risks.refused.stepLeft");
            }
        }
        Edit edit = reassess(places);
        return edit.isPossible() ? edit : refused("risks.refused.atTheEnd");
    }

    private Edit reassess(Map<EObject, RiskPlace> places) {
        RiskLevels levels = RiskLevels.of(project);
        String label = places.size() == 1 ? text("risks.label.reassess", labels.text(risk(places.keySet().iterator()
            .next()))) : text("risks.label.reassessMany", places.size());
        CompoundCommand command = new CompoundCommand(label);
        List<Object> small = new ArrayList<>();
        places.forEach((element, place) -> {
            RiskPlace wanted = element instanceof RiskAssessment residual ? new RiskPlace(place.probability(),
                place.impact(), place.dimension(), residual.isResidual()) : place;
            Optional<RiskAssessment> added = wanted.reassessment(risk(element), today()).append(command, domain,
                levels);
            // the small box is that of the new assessment from now on
            added.filter(each -> element instanceof RiskAssessment).ifPresent(small::add);
        });
        return done(command, small);
    }

    @Override
    public Edit delete(List<EObject> doomed) {
        List<EObject> risks = doomed.stream().filter(Risk.class::isInstance).toList();
        return risks.isEmpty() && !doomed.isEmpty() ? refused("risks.refused.historyStays") : elements.delete(risks);
    }

    @Override
    public List<BoardAction> actions(List<EObject> selected) {
        List<BoardAction> actions = new ArrayList<>();
        if (all(selected, Risk.class)) {
            choices(actions, selected, RiskPackage.Literals.RISK__STATE, List.of(RiskState.values()), labels::literal);
        }
        return actions;
    }
}
