/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.risks;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.project.Project;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskState;

/**
 * The risks of a project in the cells of probability and impact of its scale, before and after the responses; what
 * nobody has assessed stands beside.
 */
public final class RiskMatrix implements BoardKind {

    /** Risks stand where they are without responses. */
    public static final String BEFORE = "before";
    /** Risks stand where they are with the responses in place; where they are without if nobody assessed that. */
    public static final String AFTER = "after";
    /** Risks stand where they are without responses; an arrow leads to where they are with them. */
    public static final String BOTH = "both";
    /** The impact counts that is highest. */
    public static final String OVERALL = "overall";
    /** The impact on cost counts. */
    public static final String COST = "cost";
    /** The impact on time counts. */
    public static final String TIME = "time";
    /** The impact on quality counts. */
    public static final String QUALITY = "quality";
    /** Shows closed risks too. */
    public static final String CLOSED = "closed";

    private final Clock clock;

    /** The matrix, for which today is what the machine takes for it. */
    public RiskMatrix() {
        this(Clock.systemDefaultZone());
    }

    /**
     * The matrix.
     *
     * @param clock tells today, the day of an assessment in a project without status date
     */
    public RiskMatrix(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String id() {
        return "risks";
    }

    @Override
    public List<BoardSwitch> switches(Locale locale) {
        List<BoardSwitch> switches = new ArrayList<>();
        for (String id : List.of(BEFORE, AFTER, BOTH)) {
            switches.add(turn(id, "responses", id.equals(BOTH), locale));
        }
        for (String id : List.of(OVERALL, COST, TIME, QUALITY)) {
            switches.add(turn(id, "impact", id.equals(OVERALL), locale));
        }
        switches.add(turn(CLOSED, null, false, locale));
        return switches;
    }

    private static BoardSwitch turn(String id, String group, boolean on, Locale locale) {
        return new BoardSwitch(id, Messages.get(locale, "risks.switch." + id), group, on);
    }

    @Override
    public boolean mayShow(EObject element) {
        return element instanceof Risk || element instanceof RiskAssessment;
    }

    @Override
    public String shownBy(EObject element) {
        return element instanceof Risk risk && risk.getState() == RiskState.CLOSED ? CLOSED
            : element instanceof RiskAssessment ? BOTH : null;
    }

    @Override
    public List<? extends EObject> toldIn(EObject element) {
        return element instanceof RiskResponse && element.eContainer() instanceof Risk risk ? List.of(risk)
            : List.of();
    }

    @Override
    public Board board(Project project, BoardView view) {
        return new RiskSketch(project, view).board();
    }

    @Override
    public BoardEditor editor(EditingDomain domain, Project project, Locale locale) {
        return new RiskEditor(domain, project, clock, locale);
    }
}
