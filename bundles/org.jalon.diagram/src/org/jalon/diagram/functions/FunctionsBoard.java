/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Role;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;
import org.jalon.model.project.Project;

/**
 * A functional analysis by the method APTE: the need that a product meets (the "horned beast"), what surrounds the
 * product (the "octopus"), and the functions in words. Whom the product serves and the like are boxes that show
 * features of the analysis; the product among its interactors stands for the analysis itself.
 */
public final class FunctionsBoard implements BoardKind {

    /** Switch: need and interactors side by side. */
    public static final String BOTH = "both";
    /** Switch: only the need. */
    public static final String NEED = "need";
    /** Switch: only the interactors. */
    public static final String INTERACTORS = "interactors";
    /** Switch: functions tell criterion, level and flexibility. */
    public static final String CRITERIA = "criteria";

    private static final String PART = "part";
    private static final double MARGIN = 24;
    private static final double HEADING = 26;
    private static final double BETWEEN = 56;

    @Override
    public String id() {
        return "functions";
    }

    @Override
    public List<BoardSwitch> switches(Locale locale) {
        return List.of(sw(locale, BOTH, PART, true), sw(locale, NEED, PART, false),
            sw(locale, INTERACTORS, PART, false), sw(locale, CRITERIA, null, true));
    }

    private static BoardSwitch sw(Locale locale, String id, String group, boolean on) {
        return new BoardSwitch(id, Messages.get(locale, "functions.switch." + id), group, on);
    }

    @Override
    public List<EObject> subjects(Project project) {
        return List.copyOf(analyses(project));
    }

    static List<FunctionalAnalysis> analyses(Project project) {
        return project.getFraming() == null ? List.of() : project.getFraming().getAnalyses().stream()
            .filter(FunctionalAnalysis.class::isInstance).map(FunctionalAnalysis.class::cast).toList();
    }

    @Override
    public boolean mayShow(EObject element) {
        return element instanceof FunctionalAnalysis || element instanceof Interactor
            || element instanceof Function;
    }

    @Override
    public String shownBy(EObject element) {
        return element instanceof Interactor || element instanceof Function ? BOTH : null;
    }

    @Override
    public Board board(Project project, BoardView view) {
        List<FunctionalAnalysis> analyses = analyses(project);
        FunctionalAnalysis shown = analyses.stream().filter(each -> each == view.subject()).findFirst()
            .orElse(analyses.isEmpty() ? null : analyses.getFirst());
        String name = project.getName() == null ? "" : project.getName();
        String title = Messages.get(view.locale(), "functions.title", name);
        if (shown == null) {
            Drawing.Pen hint = new Drawing.Pen();
            hint.text(MARGIN, MARGIN + HEADING, Messages.get(view.locale(), "functions.hint"), Font.NORMAL,
                Role.TEXT_MUTED);
            return new Board(640, 120, title, Messages.get(view.locale(), "functions.hint"), hint.shapes(), List.of(),
                List.of());
        }
        return new Assembly(new FunctionsContent(shown, view)).board(title);
    }

    @Override
    public BoardEditor editor(EditingDomain domain, Project project, Locale locale) {
        return new FunctionsEditor(domain, project, locale);
    }

    /** Puts the figures side by side and the list below. */
    private static final class Assembly {

        private final FunctionsContent content;
        private final Drawing.Pen backdrop = new Drawing.Pen();
        private final List<BoardItem> items = new ArrayList<>();
        private final List<BoardLink> links = new ArrayList<>();
        private double right;
        private double bottom;

        Assembly(FunctionsContent content) {
            this.content = content;
        }

        Board board(String title) {
            double top = MARGIN + HEADING;
            boolean need = !content.shows(INTERACTORS);
            boolean interactors = !content.shows(NEED);
            double left = need && interactors ? MARGIN + NeedFigure.WIDTH + BETWEEN : MARGIN;
            right = MARGIN + NeedFigure.WIDTH;
            bottom = top + NeedFigure.HEIGHT;
            if (interactors) {
                InteractorFigure figure = new InteractorFigure(content, left, top);
                heading(left, MARGIN, "functions.heading.interactors");
                figure.backdrop().forEach(backdrop::add);
                items.addAll(figure.items());
                links.addAll(figure.links());
                right = left + figure.width();
                bottom = need ? Math.max(bottom, top + figure.height()) : top + figure.height();
            }
            if (need) {
                NeedFigure figure = new NeedFigure(content, MARGIN, top + Math.max(0,
                    (bottom - top - NeedFigure.HEIGHT) / 2));
                heading(MARGIN, MARGIN, "functions.heading.need");
                figure.backdrop().forEach(backdrop::add);
                items.addAll(figure.items());
            }
            if (interactors && !content.functions().isEmpty()) {
                list();
            }
            return new Board(right + MARGIN, bottom + MARGIN, title + " – "
                + content.labels().text(content.analysis()), Messages.get(content.locale(), "functions.description",
                    content.analysis().getInteractors().size(), content.functions().size()), backdrop.shapes(), items,
                links);
        }

        private void list() {
            double top = bottom + MARGIN;
            heading(MARGIN, top, "functions.heading.functions");
            FunctionList list = new FunctionList(content, MARGIN, top + HEADING - 6, right - MARGIN);
            list.backdrop().forEach(backdrop::add);
            items.addAll(list.items());
            bottom = list.bottom();
        }

        private void heading(double x, double y, String key) {
            backdrop.text(x, y + 10, Messages.get(content.locale(), key), new Font(12, true), Role.TEXT);
        }
    }
}
