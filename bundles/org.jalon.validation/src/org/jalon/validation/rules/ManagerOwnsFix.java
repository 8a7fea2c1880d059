/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Party;
import org.jalon.model.risk.RiskPackage;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Gives a risk or an action without owner to the manager of the project. */
public final class ManagerOwnsFix implements QuickFix {

    @Override
    public boolean appliesTo(Finding finding) {
        return manager(finding.element()) != null && (finding.feature() == RiskPackage.Literals.RISK__OWNER
                || finding.feature() == MeetingsPackage.Literals.ACTION_ITEM__OWNER);
    }

    private static Party manager(EObject element) {
        return EcoreUtil.getRootContainer(element) instanceof Project project ? project.getManager() : null;
    }

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        return SetCommand.create(domain, finding.element(), finding.feature(), manager(finding.element()));
    }
}
