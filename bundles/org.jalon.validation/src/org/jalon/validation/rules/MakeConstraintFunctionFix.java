/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.FunctionKind;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Makes a principal function a constraint function. */
public final class MakeConstraintFunctionFix implements QuickFix {

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        return SetCommand.create(domain, finding.element(), FramingPackage.Literals.FUNCTION__KIND,
                FunctionKind.CONSTRAINT);
    }
}
