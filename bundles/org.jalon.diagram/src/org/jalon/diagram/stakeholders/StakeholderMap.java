/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.stakeholders;

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
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.Stakeholder;

/**
 * The interested parties of a project on the plane of power and interest (Mendelow 1991): who is to be managed
 * closely, kept satisfied, kept informed or monitored, what each thinks of the project and should think, how they
 * relate, and whether the communication plan reaches them.
 */
public final class StakeholderMap implements BoardKind {

    /** Shows the relations between stakeholders. */
    public static final String RELATIONS = "relations";
    /** Shows who belongs to the same organisation. */
    public static final String ORGANISATIONS = "organisations";
    /** Shows what of the communication plan reaches each. */
    public static final String COMMUNICATIONS = "communications";
    /** Shows who is internal and who external. */
    public static final String SIDES = "sides";

    @Override
    public String id() {
        return "stakeholders";
    }

    @Override
    public List<BoardSwitch> switches(Locale locale) {
        return List.of(turn(RELATIONS, true, locale), turn(ORGANISATIONS, false, locale),
            turn(COMMUNICATIONS, false, locale), turn(SIDES, false, locale));
    }

    private static BoardSwitch turn(String id, boolean on, Locale locale) {
        return new BoardSwitch(id, Messages.get(locale, "stakeholders.switch." + id), null, on);
    }

    @Override
    public boolean mayShow(EObject element) {
        return element instanceof Stakeholder || element instanceof Relation;
    }

    @Override
    public String shownBy(EObject element) {
        return element instanceof Relation ? RELATIONS : element instanceof CommunicationItem ? COMMUNICATIONS : null;
    }

    @Override
    public List<? extends EObject> toldIn(EObject element) {
        return element instanceof CommunicationItem item ? item.getRecipients() : List.of();
    }

    @Override
    public Board board(Project project, BoardView view) {
        return new StakeholderSketch(project, view).board();
    }

    @Override
    public BoardEditor editor(EditingDomain domain, Project project, Locale locale) {
        return new StakeholderEditor(domain, project, locale);
    }
}
