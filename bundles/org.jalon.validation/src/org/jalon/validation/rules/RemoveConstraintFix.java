/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Takes the imposed date away: the links decide. */
public final class RemoveConstraintFix implements QuickFix {

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        CompoundCommand command = new CompoundCommand();
        command.append(SetCommand.create(domain, finding.element(),
                BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_TYPE, ConstraintType.AS_SOON_AS_POSSIBLE));
        command.append(SetCommand.create(domain, finding.element(),
                BreakdownPackage.Literals.WBS_ELEMENT__CONSTRAINT_DATE, SetCommand.UNSET_VALUE));
        return command;
    }
}
