/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.project.Project;

/** A kind of board: what it shows of a project, and what can be done on it. */
public interface BoardKind {

    /** Stable id: the name of the diagram on the command line and of its page. */
    String id();

    /** What can be turned on and off. */
    List<BoardSwitch> switches(Locale locale);

    /** What a board of this kind can be about, if it shows one of several things; empty if it shows the project. */
    default List<EObject> subjects(Project project) {
        return List.of();
    }

    /**
     * Whether boards of this kind may have a box or a line for an element, by its class alone: no board is drawn to
     * find out.
     */
    default boolean mayShow(EObject element) {
        return true;
    }

    /**
     * What must be on for an element to be seen.
     *
     * @return id of a switch; null if the element is seen whatever is on
     */
    default String shownBy(EObject element) {
        return null;
    }

    /**
     * The elements in whose boxes one is told that has neither box nor line of its own, such as who receives a
     * communication; empty if it has one.
     */
    default List<? extends EObject> toldIn(EObject element) {
        return List.of();
    }

    /** The board of a project. */
    Board board(Project project, BoardView view);

    /**
     * Editing on boards of this kind.
     *
     * @param domain the domain on whose command stack the edits will be executed
     * @param locale language of labels and refusals
     */
    BoardEditor editor(EditingDomain domain, Project project, Locale locale);
}
