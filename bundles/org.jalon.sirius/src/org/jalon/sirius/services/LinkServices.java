/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.time.Duration;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Role;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.planning.Durations;
import org.jalon.planning.edit.LinkNotation;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Views;

/** Services for links between activities: drawing them, leading them elsewhere, type and lag. */
public class LinkServices {

    /** Type and lag of a link, nothing for the plain one. */
    public String linkTerms(Dependency link) {
        String lag = notation(link).lag(link);
        return link.getType() == DependencyType.FINISH_TO_START && lag.isEmpty() ? "" : linkTermsInFull(link);
    }

    /** Type and lag of a link as they are typed: {@code FS+2 d}. */
    public String linkTermsInFull(Dependency link) {
        return notation(link).format(link);
    }

    /** Whether a link is on a critical path. */
    public boolean isCriticalLink(Dependency link) {
        Project project = Views.project(link);
        return project != null && link.getPredecessor() != null
            && ElementRoles.of(link, Views.of(project).plan()) == Role.CRITICAL_LINK;
    }

    /** Whether an element may be linked after another: not after itself, twice, or in a circle. */
    public boolean canLink(EObject source, EObject target) {
        return source instanceof WbsElement before && target instanceof WbsElement after
            && Edits.of(before).plan().whyNoLink(before, after) == null;
    }

    /** Links two elements: the second starts when the first has finished. */
    public EObject linkFinishToStart(WbsElement source, WbsElement target) {
        return link(source, target, DependencyType.FINISH_TO_START);
    }

    /** Links two elements: the second starts when the first does. */
    public EObject linkStartToStart(WbsElement source, WbsElement target) {
        return link(source, target, DependencyType.START_TO_START);
    }

    /** Links two elements: the second finishes when the first does. */
    public EObject linkFinishToFinish(WbsElement source, WbsElement target) {
        return link(source, target, DependencyType.FINISH_TO_FINISH);
    }

    /** Links two elements: the second finishes when the first starts. */
    public EObject linkStartToFinish(WbsElement source, WbsElement target) {
        return link(source, target, DependencyType.START_TO_FINISH);
    }

    /** Lets a link begin elsewhere. */
    public EObject reconnectPredecessor(Dependency link, EObject end) {
        Edits edits = Edits.of(link);
        if (end instanceof WbsElement predecessor) {
            edits.run(edits.plan().reconnect(link, predecessor, link.getSuccessor(), link.getType()));
        }
        return link;
    }

    /** Lets a link end elsewhere. */
    public EObject reconnectSuccessor(Dependency link, EObject end) {
        Edits edits = Edits.of(link);
        if (end instanceof WbsElement successor) {
            edits.run(edits.plan().reconnect(link, link.getPredecessor(), successor, link.getType()));
        }
        return link;
    }

    /** Gives a link the type and lag typed. */
    public EObject setLinkTerms(Dependency link, String text) {
        Edits edits = Edits.of(link);
        edits.run(edits.plan().setLinkTerms(link, text));
        return link;
    }

    private static EObject link(WbsElement source, WbsElement target, DependencyType type) {
        Edits edits = Edits.of(source);
        return edits.run(edits.plan().link(source, target, type, Duration.ZERO), source);
    }

    private static LinkNotation notation(Dependency link) {
        return new LinkNotation(Durations.of(Views.project(link)), Views.locale());
    }
}
