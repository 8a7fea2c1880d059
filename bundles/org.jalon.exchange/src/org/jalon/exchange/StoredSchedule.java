/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jalon.model.breakdown.WbsElement;

/** The schedule as stored in an imported file, node by node; kept beside the project, never in it. */
public final class StoredSchedule {

    private final Map<WbsElement, StoredDates> dates = new LinkedHashMap<>();

    /** Records what the file stores for a node. */
    public void put(WbsElement element, StoredDates stored) {
        dates.put(element, stored);
    }

    /** What the file stores for the node, if anything. */
    public Optional<StoredDates> of(WbsElement element) {
        return Optional.ofNullable(dates.get(element));
    }

    /** All nodes of the file in order, with what it stores for them. */
    public Map<WbsElement, StoredDates> entries() {
        return Collections.unmodifiableMap(dates);
    }
}
