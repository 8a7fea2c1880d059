/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.jalon.ui.JalonUi;
import org.jalon.validation.Severity;

/** Markers of problems in project files: they know the element and the rule. */
public final class ProblemMarkers {

    /** Attribute: identifier of the element concerned. */
    public static final String ELEMENT = "org.jalon.ui.element";
    /** Attribute: id of the rule that found the problem; missing when the file can't be read. */
    public static final String RULE = "org.jalon.ui.rule";

    /**
     * A problem to be marked.
     *
     * @param severity how much it matters
     * @param message what is wrong, in the user's language
     * @param location the element as the user knows it
     * @param elementId identifier of the element, null when the problem is of the whole file
     * @param rule id of the rule, null when there is none
     * @param line line in the file, 0 when unknown
     */
    public record Problem(Severity severity, String message, String location, String elementId, String rule,
            int line) {
    }

    private ProblemMarkers() {
    }

    /** Replaces the problems marked on a file. */
    static void replace(IFile file, List<Problem> problems) throws CoreException {
        file.deleteMarkers(JalonUi.MARKER, true, IResource.DEPTH_ZERO);
        for (Problem problem : problems) {
            Map<String, Object> attributes = new HashMap<>();
            attributes.put(IMarker.SEVERITY, markerSeverity(problem.severity()));
            attributes.put(IMarker.MESSAGE, problem.message());
            attributes.put(IMarker.LOCATION, problem.location());
            attributes.put(ELEMENT, problem.elementId());
            attributes.put(RULE, problem.rule());
            if (problem.line() > 0) {
                attributes.put(IMarker.LINE_NUMBER, problem.line());
            }
            file.createMarker(JalonUi.MARKER, attributes);
        }
    }

    private static int markerSeverity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }

    /** The identifier of the element a marker is about; empty if it is about the whole file. */
    public static Optional<String> elementOf(IMarker marker) {
        return Optional.ofNullable(marker.getAttribute(ELEMENT, null));
    }

    /** The rule that found the problem; empty if no rule did. */
    public static Optional<String> ruleOf(IMarker marker) {
        return Optional.ofNullable(marker.getAttribute(RULE, null));
    }

    /** How much the problem of a marker matters. */
    public static Severity severityOf(IMarker marker) {
        return switch (marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)) {
            case IMarker.SEVERITY_ERROR -> Severity.ERROR;
            case IMarker.SEVERITY_WARNING -> Severity.WARNING;
            default -> Severity.INFO;
        };
    }
}
