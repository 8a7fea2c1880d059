/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolution2;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.editor.OpenSessions;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFixDescriptor;
import org.jalon.validation.QuickFixes;
import org.jalon.validation.Validator;

/**
 * Offers the quick fixes of a rule on the markers of its findings. A fix goes through the command stack of the editor
 * when the file is open in one, and is saved at once otherwise.
 */
public final class ProblemResolutions implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return ProblemMarkers.ruleOf(marker).filter(
                rule -> QuickFixes.all().stream().anyMatch(fix -> fix.rules().contains(rule))).isPresent();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return session(marker).flatMap(session -> finding(session, marker)).map(QuickFixes::of).orElse(List.of())
                .stream().map(Resolution::new).toArray(IMarkerResolution[]::new);
    }

    private static Optional<EditSession> session(IMarker marker) {
        if (!(marker.getResource() instanceof IFile file) || file.getLocation() == null) {
            return Optional.empty();
        }
        Optional<EditSession> open = OpenSessions.of(file.getLocation().toPath());
        return open.isPresent() ? open : load(file);
    }

    private static Optional<EditSession> load(IFile file) {
        try {
            Project project = ProjectFiles.load(file.getLocation().toPath());
            return Optional.of(new EditSession(project.eResource()));
        } catch (JalonFileException e) {
            return Optional.empty();
        }
    }

    /** The finding of a marker in the project as it is now; empty if it is settled meanwhile. */
    private static Optional<Finding> finding(EditSession session, IMarker marker) {
        EObject element = ProblemMarkers.elementOf(marker).map(session.resource()::getEObject).orElse(null);
        String rule = ProblemMarkers.ruleOf(marker).orElse("");
        return Validator.validate(session.project()).stream()
                .filter(each -> each.element() == element && each.ruleId().equals(rule)).findFirst();
    }

    private record Resolution(QuickFixDescriptor fix) implements IMarkerResolution2 {

        @Override
        public String getLabel() {
            return fix.label(Locale.getDefault());
        }

        @Override
        public String getDescription() {
            return null;
        }

        @Override
        public Image getImage() {
            return null;
        }

        @Override
        public void run(IMarker marker) {
            EditSession session = session(marker).orElse(null);
            Finding finding = session == null ? null : finding(session, marker).orElse(null);
            if (finding == null || !session.execute(fix.command(finding, session.domain(), Locale.getDefault()))) {
                return;
            }
            IFile file = (IFile) marker.getResource();
            if (OpenSessions.of(file.getLocation().toPath()).isEmpty()) {
                save(session, file);
            }
        }

        private static void save(EditSession session, IFile file) {
            try {
                ProjectFiles.save(session.project(), file.getLocation().toPath());
                file.refreshLocal(IResource.DEPTH_ZERO, null);
            } catch (JalonFileException | CoreException e) {
                UiPlugin.log(e);
            } finally {
                session.dispose();
            }
        }
    }
}
