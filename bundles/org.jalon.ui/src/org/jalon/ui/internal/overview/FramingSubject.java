/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.overview;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Request;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.ui.common.EditSession;

/**
 * The request in the framing of a project, which comes into being with the first text about it.
 *
 * @param session the session in whose project it is
 */
record FramingSubject(EditSession session) implements FeatureObservable.Subject {

    @Override
    public EObject element() {
        Framing framing = session.project().getFraming();
        return framing == null ? null : framing.getRequest();
    }

    @Override
    public Command create(EStructuralFeature feature, Object value) {
        Request request = FramingFactory.eINSTANCE.createRequest();
        request.eSet(feature, value);
        Project project = session.project();
        if (project.getFraming() != null) {
            return SetCommand.create(session.domain(), project.getFraming(), FramingPackage.Literals.FRAMING__REQUEST,
                    request);
        }
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        framing.setRequest(request);
        return SetCommand.create(session.domain(), project, ProjectPackage.Literals.PROJECT__FRAMING, framing);
    }
}
