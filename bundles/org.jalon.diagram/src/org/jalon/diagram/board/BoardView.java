/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;

/**
 * What of the project a board shows; it belongs to the viewer, not to the model.
 *
 * @param locale    language of what is written
 * @param switches  ids of the {@link BoardSwitch}es that are on
 * @param subject   the element shown where a kind of board shows one of several (a functional analysis); null for the
 *                  first
 * @param collapsed elements whose branches are folded
 */
public record BoardView(Locale locale, Set<String> switches, EObject subject, Set<EObject> collapsed) {

    public BoardView {
        switches = Set.copyOf(switches);
        collapsed = Set.copyOf(collapsed);
    }

    /** What a kind of board shows at first. */
    public static BoardView first(BoardKind kind, Locale locale) {
        Set<String> on = new HashSet<>();
        kind.switches(locale).stream().filter(BoardSwitch::on).forEach(each -> on.add(each.id()));
        return new BoardView(locale, on, null, Set.of());
    }

    /** Whether a switch is on. */
    public boolean shows(String id) {
        return switches.contains(id);
    }

    /** The same with a switch turned; the others of its group go off. */
    public BoardView with(BoardSwitch turned, boolean on, Iterable<BoardSwitch> all) {
        Set<String> now = new HashSet<>(switches);
        if (on && turned.group() != null) {
            all.forEach(each -> {
                if (turned.group().equals(each.group())) {
                    now.remove(each.id());
                }
            });
        }
        if (on) {
            now.add(turned.id());
        } else if (turned.group() == null) {
            now.remove(turned.id());
        }
        return new BoardView(locale, now, subject, collapsed);
    }

    /** The same of another subject. */
    public BoardView of(EObject other) {
        return new BoardView(locale, switches, other, collapsed);
    }

    /** The same with a branch folded or unfolded. */
    public BoardView folded(EObject element, boolean folded) {
        Set<EObject> now = new HashSet<>(collapsed);
        if (folded) {
            now.add(element);
        } else {
            now.remove(element);
        }
        return new BoardView(locale, switches, subject, now);
    }
}
