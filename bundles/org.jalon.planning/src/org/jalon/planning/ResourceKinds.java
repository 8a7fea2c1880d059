/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import org.jalon.model.resources.Resource;

/** How kinds of resources are used. */
public final class ResourceKinds {

    private ResourceKinds() {
    }

    /**
     * Whether a resource gives its time: its assignments have an effort, a load and a calendar. Others are consumed
     * by quantity.
     *
     * @param resource a resource
     * @return true for persons, teams, equipment, facilities and spaces
     */
    public static boolean worksInTime(Resource resource) {
        return switch (resource.getKind()) {
            case PERSON, TEAM, EQUIPMENT, FACILITY, SPACE -> true;
            case MATERIAL, SOFTWARE, INFORMATION, FINANCE -> false;
        };
    }
}
