/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.List;
import java.util.Optional;

/** The quick fixes that are registered. */
public final class QuickFixes {

    private QuickFixes() {
    }

    /**
     * All quick fixes.
     *
     * @return in the order of registration
     */
    public static List<QuickFixDescriptor> all() {
        return Registrations.get().fixes();
    }

    /**
     * A quick fix.
     *
     * @param id its id
     * @return the fix, if there is one
     */
    public static Optional<QuickFixDescriptor> find(String id) {
        return all().stream().filter(fix -> fix.id().equals(id)).findFirst();
    }

    /**
     * The quick fixes for a finding.
     *
     * @param finding a finding
     * @return those that apply
     */
    public static List<QuickFixDescriptor> of(Finding finding) {
        return all().stream().filter(fix -> fix.rules().contains(finding.ruleId()) && fix.fix().appliesTo(finding))
                .toList();
    }
}
