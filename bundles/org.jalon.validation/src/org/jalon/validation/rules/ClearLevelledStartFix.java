/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Takes the levelled start of an activity away: it no longer waits for its resources. */
public final class ClearLevelledStartFix implements QuickFix {

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        return SetCommand.create(domain, finding.element(), BreakdownPackage.Literals.ACTIVITY__LEVELLED_START,
                SetCommand.UNSET_VALUE);
    }
}
