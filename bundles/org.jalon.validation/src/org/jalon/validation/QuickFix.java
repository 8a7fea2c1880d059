/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.EditingDomain;

/**
 * A way to put a finding right. Fixes have no state. They are registered at the extension point
 * {@code org.jalon.validation.quickFixes}.
 */
public interface QuickFix {

    /**
     * Whether the fix can do something about a finding of one of its rules.
     *
     * @param finding the finding
     * @return false if it can't in this case
     */
    default boolean appliesTo(Finding finding) {
        return true;
    }

    /**
     * What puts the finding right.
     *
     * @param finding the finding
     * @param domain  the domain on whose command stack it will be executed
     * @return a command
     */
    Command command(Finding finding, EditingDomain domain);
}
