/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Makes a milestone that takes time a task. */
public final class MakeTaskFix implements QuickFix {

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        return SetCommand.create(domain, finding.element(), BreakdownPackage.Literals.ACTIVITY__KIND,
                ActivityKind.TASK);
    }
}
