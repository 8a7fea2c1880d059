/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Links that lead from an activity back to itself, so that it would have to wait for its own end. */
public final class CycleException extends ScheduleException {

    private static final long serialVersionUID = 1L;

    private final int[] path;

    /**
     * A cycle.
     *
     * @param path the activities of the cycle in the direction of the links, each one once: the last one is linked
     *             to the first
     */
    public CycleException(int[] path) {
        super("cycle of activities " + Arrays.stream(path).limit(50).mapToObj(Integer::toString)
                .collect(Collectors.joining(" -> ")) + (path.length > 50 ? " ..." : " -> " + path[0]));
        this.path = path.clone();
    }

    /**
     * The activities of the cycle in the direction of the links.
     *
     * @return indexes of activities, each one once; the last one is linked to the first
     */
    public int[] path() {
        return path.clone();
    }
}
