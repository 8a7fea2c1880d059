/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Takes the link away. */
public final class RemoveLinkFix implements QuickFix {

    @Override
    public boolean appliesTo(Finding finding) {
        return finding.element() instanceof Dependency link && link.getSuccessor() != null;
    }

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        Dependency link = (Dependency) finding.element();
        CompoundCommand command = new CompoundCommand();
        if (link.getPredecessor() != null) {
            command.append(SetCommand.create(domain, link, BreakdownPackage.Literals.DEPENDENCY__PREDECESSOR,
                    SetCommand.UNSET_VALUE));
        }
        command.append(RemoveCommand.create(domain, link.getSuccessor(),
                BreakdownPackage.Literals.WBS_ELEMENT__PREDECESSOR_LINKS, link));
        return command;
    }
}
