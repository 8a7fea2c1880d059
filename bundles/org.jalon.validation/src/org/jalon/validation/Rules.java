/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.List;
import java.util.Optional;

/** The rules that are registered. */
public final class Rules {

    private Rules() {
    }

    /**
     * All rules.
     *
     * @return ordered by id
     */
    public static List<RuleDescriptor> all() {
        return Registrations.get().rules();
    }

    /**
     * A rule.
     *
     * @param id its id
     * @return the rule, if there is one
     */
    public static Optional<RuleDescriptor> find(String id) {
        return all().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
