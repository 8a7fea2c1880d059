/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import java.util.List;
import java.util.Optional;

import org.jalon.diagram.functions.FunctionsBoard;
import org.jalon.diagram.objectives.ObjectivesTree;
import org.jalon.diagram.risks.RiskMatrix;
import org.jalon.diagram.stakeholders.StakeholderMap;
import org.jalon.diagram.wbs.WbsTree;

/** The kinds of boards there are, for pages, command line and documents alike. */
public final class Boards {

    private static final List<BoardKind> KINDS = List.of(new WbsTree(), new ObjectivesTree(), new FunctionsBoard(),
            new StakeholderMap(), new RiskMatrix());

    private Boards() {
    }

    /** All kinds, in the order in which they are offered. */
    public static List<BoardKind> all() {
        return KINDS;
    }

    /** The kind with an id, empty if there is none. */
    public static Optional<BoardKind> find(String id) {
        return KINDS.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
