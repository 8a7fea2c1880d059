/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.stakeholders;

import org.jalon.planning.CommunicationCoverage;

/** Levels of power and interest, 1 to 5, that an area of the map stands for. */
record MapPlace(int power, int interest) {

    /** The place of levels, those beyond the ends brought back. */
    static MapPlace of(int power, int interest) {
        return new MapPlace(Math.clamp(power, 1, CommunicationCoverage.LEVELS),
            Math.clamp(interest, 1, CommunicationCoverage.LEVELS));
    }

    /** The column of the map, from the left. */
    int column() {
        return interest - 1;
    }

    /** The row of the map, from the top. */
    int row() {
        return CommunicationCoverage.LEVELS - power;
    }

    /** The key of the strategy in this quadrant: satisfy, manage, monitor or inform. */
    String strategy() {
        boolean strong = CommunicationCoverage.isHigh(power);
        return CommunicationCoverage.isHigh(interest) ? strong ? "manage" : "inform" : strong ? "satisfy" : "monitor";
    }
}
