/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.util.Set;

import org.jalon.model.resources.Resource;
import org.jalon.schedule.levelling.LevellingOptions;
import org.jalon.schedule.levelling.Resources.Granularity;

/**
 * What to level, and how.
 *
 * @param resources   the resources to level; empty for all
 * @param granularity whether loads are set against capacities by days, as {@link org.jalon.planning.Loads} does, or at
 *                    every minute, so that two activities never share a machine at the same hour
 * @param options     how far activities may move and how long to search
 */
public record LevellingRequest(Set<Resource> resources, Granularity granularity, LevellingOptions options) {

    /** All resources by days, as far as needed. */
    public static final LevellingRequest ALL = new LevellingRequest(Set.of(), Granularity.DAY,
            LevellingOptions.DEFAULT);

    /** Keeps a copy of the resources. */
    public LevellingRequest {
        resources = Set.copyOf(resources);
    }

    /**
     * Some resources by days.
     *
     * @param resources the resources to level; empty for all
     * @param options   how far activities may move and how long to search
     */
    public LevellingRequest(Set<Resource> resources, LevellingOptions options) {
        this(resources, Granularity.DAY, options);
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
        return new LevellingRequest(resources, granularity, value);
    }

    /**
     * The same request for some resources only.
     *
     * @param value the resources to level; empty for all
     * @return the request
     */
    public LevellingRequest of(Set<Resource> value) {
        return new LevellingRequest(value, granularity, options);
    }

    /**
     * The same request with another way to count loads.
     *
     * @param value by days or by minutes
     * @return the request
     */
    public LevellingRequest by(Granularity value) {
        return new LevellingRequest(resources, value, options);
    }
}
