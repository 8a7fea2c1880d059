/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Sets the progress of an activity that has finished to all done. */
public final class CompleteProgressFix implements QuickFix {

    @Override
    public boolean appliesTo(Finding finding) {
        return finding.element() instanceof Activity activity && activity.getActualFinish() != null;
    }

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        CompoundCommand command = new CompoundCommand();
        command.append(SetCommand.create(domain, finding.element(),
                BreakdownPackage.Literals.ACTIVITY__PERCENT_COMPLETE, 100.0));
        command.append(SetCommand.create(domain, finding.element(),
                BreakdownPackage.Literals.ACTIVITY__PHYSICAL_PERCENT_COMPLETE, 100.0));
        command.append(SetCommand.create(domain, finding.element(),
                BreakdownPackage.Literals.ACTIVITY__REMAINING_DURATION, SetCommand.UNSET_VALUE));
        return command;
    }
}
