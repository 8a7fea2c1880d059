/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.util.Set;

import org.jalon.model.resources.Resource;
import org.jalon.schedule.levelling.LevellingOptions;

/**
 * What to level, and how.
 *
 * @param resources the resources to level; empty for all
 * @param options   how far activities may move and how long to search
 */
public record LevellingRequest(Set<Resource> resources, LevellingOptions options) {

    /** All resources, as far as needed. */
    public static final LevellingRequest ALL = new LevellingRequest(Set.of(), LevellingOptions.DEFAULT);

    /** Keeps a copy of the resources. */
    public LevellingRequest {
        resources = Set.copyOf(resources);
    }

    /**
     * Whether a resource is to be levelled.
     *
     * @param resource a resource
     * @return true if it was named or none was
     */
    public boolean levels(Resource resource) {
        return resources.isEmpty() || resources.contains(resource);
    }

    /**
     * The same request with other options.
     *
     * @param value how far activities may move and how long to search
     * @return the request
     */
    public LevellingRequest with(LevellingOptions value) {
        return new LevellingRequest(resources, value);
    }
}
