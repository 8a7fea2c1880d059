/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram;

import org.jalon.model.breakdown.DependencyType;

/** The end of an activity that a link ties: on every diagram, its left side is its start, its right its finish. */
public enum LinkEnd {
    START, FINISH;

    /** The end that a link of a type ties of its predecessor. */
    public static LinkEnd ofPredecessor(DependencyType type) {
        return type == DependencyType.FINISH_TO_START || type == DependencyType.FINISH_TO_FINISH ? FINISH : START;
    }

    /** The end that a link of a type ties of its successor. */
    public static LinkEnd ofSuccessor(DependencyType type) {
        return type == DependencyType.FINISH_TO_START || type == DependencyType.START_TO_START ? START : FINISH;
    }

    /** The type of a link from this end of a predecessor to an end of its successor. */
    public DependencyType to(LinkEnd successor) {
        if (this == FINISH) {
            return successor == START ? DependencyType.FINISH_TO_START : DependencyType.FINISH_TO_FINISH;
        }
        return successor == START ? DependencyType.START_TO_START : DependencyType.START_TO_FINISH;
    }
}
