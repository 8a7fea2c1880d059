/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Texts;

/** Edits of one link that is there already: its ends, its terms, an activity put into it. */
final class LinkEdit {

    private static final Texts TEXTS = Texts.of(LinkEdit.class);

    private final EditingDomain domain;
    private final PlanEditor editor;
    private final Locale locale;

    LinkEdit(EditingDomain domain, PlanEditor editor, Locale locale) {
        this.domain = domain;
        this.editor = editor;
        this.locale = locale;
    }

    Edit reconnect(Dependency link, WbsElement predecessor, WbsElement successor, DependencyType type) {
        boolean sameEnds = predecessor == link.getPredecessor() && successor == link.getSuccessor();
        if (sameEnds && type == link.getType()) {
            return Edit.refused(TEXTS.get(locale, "refused.nothing_to_do"));
        }
        CompoundCommand command = labelled(sameEnds ? "set_link_type" : "reconnect");
        if (!sameEnds) {
            String reason = editor.whyNoLink(predecessor, successor, link);
            if (reason != null) {
                return Edit.refused(reason);
            }
            command.append(new LinkCommand.Undone(link));
            command.append(new LinkCommand(link, predecessor, successor));
        }
        if (type != link.getType()) {
            command.append(SetCommand.create(domain, link, BreakdownPackage.Literals.DEPENDENCY__TYPE, type));
        }
        return Edit.of(command);
    }

    Edit setTerms(Dependency link, String text, LinkNotation notation) {
        Optional<LinkTerms> terms = notation.parse(text);
        if (terms.isEmpty()) {
            return Edit.refused(TEXTS.get(locale, "refused.no_terms", text));
        }
        CompoundCommand command = labelled("set_terms");
        terms.get().appendTo(command, domain, link);
        return command.isEmpty() ? Edit.refused(TEXTS.get(locale, "refused.nothing_to_do")) : Edit.of(command);
    }

    Edit split(Dependency link, Edit creation) {
        WbsElement created = (WbsElement) creation.created().getFirst();
        CompoundCommand command = labelled("split_link");
        command.append(creation.command());
        between(command, link, created);
        return Edit.of(command, List.of(created));
    }

    Edit insert(Dependency link, WbsElement element) {
        String reason = editor.whyNoLink(link.getPredecessor(), element, link);
        reason = reason == null ? editor.whyNoLink(element, link.getSuccessor(), link) : reason;
        if (reason != null) {
            return Edit.refused(reason);
        }
        CompoundCommand command = labelled("split_link");
        between(command, link, element);
        return Edit.of(command);
    }

    /** Leads a link on from an element that is put into it, and another one to that element. */
    private void between(CompoundCommand command, Dependency link, WbsElement element) {
        boolean fromFinish = link.getType() == DependencyType.FINISH_TO_START
                || link.getType() == DependencyType.FINISH_TO_FINISH;
        boolean toStart = link.getType() == DependencyType.FINISH_TO_START
                || link.getType() == DependencyType.START_TO_START;
        DependencyType rest = toStart ? DependencyType.FINISH_TO_START : DependencyType.FINISH_TO_FINISH;
        append(command, link.getPredecessor(), element,
                fromFinish ? DependencyType.FINISH_TO_START : DependencyType.START_TO_START);
        WbsElement successor = link.getSuccessor();
        command.append(new LinkCommand.Undone(link));
        command.append(new LinkCommand(link, element, successor));
        if (rest != link.getType()) {
            command.append(SetCommand.create(domain, link, BreakdownPackage.Literals.DEPENDENCY__TYPE, rest));
        }
    }

    Edit follow(WbsElement predecessor, Edit creation, DependencyType type) {
        WbsElement created = (WbsElement) creation.created().getFirst();
        CompoundCommand command = new CompoundCommand(creation.command().getLabel());
        command.append(creation.command());
        append(command, predecessor, created, type);
        return Edit.of(command, List.of(created));
    }

    private static void append(CompoundCommand command, WbsElement before, WbsElement after, DependencyType type) {
        Dependency link = BreakdownFactory.eINSTANCE.createDependency();
        link.setType(type);
        link.setLag(Duration.ZERO);
        command.append(new LinkCommand(link, before, after));
    }

    private CompoundCommand labelled(String key) {
        return new CompoundCommand(TEXTS.get(locale, "label." + key));
    }
}
