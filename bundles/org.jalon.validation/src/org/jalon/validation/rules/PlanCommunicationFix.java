/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.EditingDomain;

import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.planning.Texts;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Plans a communication from the manager of the project to a stakeholder, to be described. */
public final class PlanCommunicationFix implements QuickFix {

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        Stakeholder stakeholder = (Stakeholder) finding.element();
        Project project = (Project) EcoreUtil.getRootContainer(stakeholder);
        CommunicationItem item = StakeholdersFactory.eINSTANCE.createCommunicationItem();
        Locale locale = Locale.getDefault();
        item.setName(Texts.of(PlanCommunicationFix.class).get(locale, "communication.name",
                ModelLabels.in(locale).text(stakeholder)));
        item.setSender(project.getManager());
        item.getRecipients().add(stakeholder);
        return AddCommand.create(domain, project, ProjectPackage.Literals.PROJECT__COMMUNICATION_PLAN, item);
    }
}
