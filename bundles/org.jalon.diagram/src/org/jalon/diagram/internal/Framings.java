/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.ProjectElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.edit.Edit;

/** The framing of a project that has none yet. */
public final class Framings {

    private Framings() {
    }

    /**
     * Gives a project a framing with a first element in it.
     *
     * @param content puts the element into the framing
     * @param first   the element, after which the edit is named
     */
    public static Edit begin(EditingDomain domain, Project project, Consumer<Framing> content, ProjectElement first,
            Locale locale) {
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        content.accept(framing);
        CompoundCommand command = new CompoundCommand(Messages.get(locale, "label.create",
            ModelLabels.in(locale).type(first)));
        command.append(SetCommand.create(domain, project, ProjectPackage.Literals.PROJECT__FRAMING, framing));
        return Edit.of(command, List.of(first));
    }
}
