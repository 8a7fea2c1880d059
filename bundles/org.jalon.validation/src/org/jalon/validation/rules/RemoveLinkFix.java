/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Takes the link away. */
public final class RemoveLinkFix implements QuickFix {

    @Override
    public boolean appliesTo(Finding finding) {
        return finding.element() instanceof Dependency link && link.getSuccessor() != null
                && EcoreUtil.getRootContainer(link) instanceof Project;
    }

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        Dependency link = (Dependency) finding.element();
        Project project = (Project) EcoreUtil.getRootContainer(link);
        return new PlanEditor(domain, project, Locale.getDefault()).unlink(List.of(link)).command();
    }
}
