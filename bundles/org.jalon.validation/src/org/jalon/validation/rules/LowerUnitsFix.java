/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Lowers the units of an assignment to what the resource can give. */
public final class LowerUnitsFix implements QuickFix {

    @Override
    public boolean appliesTo(Finding finding) {
        return finding.feature() == ResourcesPackage.Literals.ASSIGNMENT__UNITS;
    }

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        // The last argument of the message is what the resource can give.
        return SetCommand.create(domain, finding.element(), ResourcesPackage.Literals.ASSIGNMENT__UNITS,
                finding.arguments().getLast());
    }
}
