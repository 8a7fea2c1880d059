/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.List;
import java.util.NoSuchElementException;

/** The tables declared here. */
final class ElementTables {

    private ElementTables() {
    }

    /** All tables. */
    static List<ElementTable> all() {
        return List.of(ResourceTable.declared(), RiskTable.declared(), StakeholderTable.declared(),
                StakeholderTable.communication(), FramingTables.requirements(), FramingTables.objectives(),
                FollowUpTables.actions(), FollowUpTables.deliverables());
    }

    /** The table of an id. */
    static ElementTable of(String id) {
        return all().stream().filter(table -> table.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no table " + id));
    }
}
