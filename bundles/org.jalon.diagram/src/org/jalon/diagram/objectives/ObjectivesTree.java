/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardEditor;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.control.Indicator;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;

/** What a project is to achieve: objectives, what tells whether they are reached, and what serves them. */
public final class ObjectivesTree implements BoardKind {

    /** Switch: objectives say what exactly is to be reached. */
    public static final String STATEMENT = "statement";
    /** Switch: indicators are shown. */
    public static final String INDICATORS = "indicators";
    /** Switch: deliverables are shown. */
    public static final String DELIVERABLES = "deliverables";
    /** Switch: indicators and deliverables that serve no objective are shown too. */
    public static final String LOOSE = "loose";

    private static final double CORNER = 6;

    @Override
    public String id() {
        return "objectives";
    }

    @Override
    public List<BoardSwitch> switches(Locale locale) {
        return List.of(sw(locale, STATEMENT, true), sw(locale, INDICATORS, true), sw(locale, DELIVERABLES, true),
            sw(locale, LOOSE, false));
    }

    private static BoardSwitch sw(Locale locale, String id, boolean on) {
        return new BoardSwitch(id, Messages.get(locale, "objectives.switch." + id), null, on);
    }

    @Override
    public boolean mayShow(EObject element) {
        return element instanceof Objective || element instanceof Indicator || element instanceof Deliverable;
    }

    @Override
    public String shownBy(EObject element) {
        return element instanceof Indicator ? INDICATORS : element instanceof Deliverable ? DELIVERABLES : null;
    }

    @Override
    public Board board(Project project, BoardView view) {
        Locale locale = view.locale();
        ObjectivesContent content = new ObjectivesContent(project, view);
        ObjectivesCards cards = new ObjectivesCards(content);
        ObjectivesLayout layout = new ObjectivesLayout(content, cards::height);
        List<BoardItem> items = new ArrayList<>();
        for (EObject element : layout.order()) {
            items.add(cards.item((ProjectElement) element, layout.place(element)));
        }
        ModelLabels labels = ModelLabels.in(locale);
        List<BoardLink> links = new ArrayList<>();
        for (ObjectivesLayout.Way way : layout.ways()) {
            links.add(new BoardLink(null, way.objective(), way.target(), way.course(),
                labels.text(way.objective()) + " → " + labels.text(way.target()),
                List.of(new Shape.Line(way.course(), role(way), CORNER, false)), way.reference()));
        }
        String name = project.getName() == null ? "" : project.getName();
        double height = content.roots().isEmpty() ? layout.height() + 24 : layout.height();
        return new Board(layout.width(), height, Messages.get(locale, "objectives.title", name),
            Messages.get(locale, "objectives.description", content.depths().size()),
            backdrop(content, layout, locale), items, links);
    }

    private static Role role(ObjectivesLayout.Way way) {
        if (way.reference() == FramingPackage.Literals.OBJECTIVE__INDICATORS) {
            return Role.INDICATOR;
        }
        return way.reference() == FramingPackage.Literals.OBJECTIVE__DELIVERABLES ? Role.DELIVERABLE : Role.OBJECTIVE;
    }

    private static List<Shape> backdrop(ObjectivesContent content, ObjectivesLayout layout, Locale locale) {
        Drawing.Pen pen = new Drawing.Pen();
        double baseline = ObjectivesLayout.MARGIN + 10;
        heading(pen, ObjectivesLayout.objectives(0), baseline, "objectives.heading.objectives", locale);
        if (content.view().shows(INDICATORS)) {
            heading(pen, layout.indicators(), baseline, "objectives.heading.indicators", locale);
        }
        if (content.view().shows(DELIVERABLES)) {
            heading(pen, layout.deliverables(), baseline, "objectives.heading.deliverables", locale);
        }
        if (!Double.isNaN(layout.looseTop())) {
            pen.line(ObjectivesLayout.MARGIN, layout.looseTop(), layout.width() - ObjectivesLayout.MARGIN,
                layout.looseTop(), Role.GRID_STRONG);
            heading(pen, ObjectivesLayout.objectives(0), layout.looseTop() + 18, "objectives.heading.loose", locale);
        }
        if (content.roots().isEmpty()) {
            pen.text(ObjectivesLayout.MARGIN, baseline + 32, Messages.get(locale, "objectives.hint"), Font.NORMAL,
                Role.TEXT_MUTED);
        }
        return pen.shapes();
    }

    private static void heading(Drawing.Pen pen, double x, double y, String key, Locale locale) {
        pen.text(x, y, Messages.get(locale, key), Font.BOLD, Role.TEXT_MUTED);
    }

    @Override
    public BoardEditor editor(EditingDomain domain, Project project, Locale locale) {
        return new ObjectivesEditor(domain, project, locale);
    }
}
