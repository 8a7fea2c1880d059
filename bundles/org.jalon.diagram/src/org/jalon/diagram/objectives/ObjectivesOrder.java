/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.objectives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.ProjectElement;
import org.jalon.model.control.Indicator;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.LateCommand;
import org.jalon.planning.edit.ReferenceCheck;

/** Which objective stands below which, what is linked to it, and in which order. */
final class ObjectivesOrder {

    private final EditingDomain domain;
    private final Project project;
    private final Locale locale;

    ObjectivesOrder(EditingDomain domain, Project project, Locale locale) {
        this.domain = domain;
        this.project = project;
        this.locale = locale;
    }

    /** The objectives below another, or those at the top. */
    List<Objective> siblings(Objective parent) {
        return parent != null ? parent.getChildren() : ObjectivesContent.all(project).stream()
            .filter(each -> each.getParent() == null).toList();
    }

    /** The objective that an element is, or beside which it stands. */
    Optional<Objective> host(Board board, EObject element) {
        if (element instanceof Objective objective) {
            return Optional.of(objective);
        }
        return element == null ? Optional.empty() : board.links().stream()
            .filter(link -> link.target() == element && link.reference() != null)
            .map(link -> (Objective) link.source()).findFirst();
    }

    /**
     * Puts objectives below another, or at the top.
     *
     * @param parent the other; null for the top
     * @param index  rank of the first among those that are there already and aren't moved
     */
    Edit adopt(List<Objective> objectives, Objective parent, int index) {
        for (Objective objective : objectives) {
            Optional<String> refusal = new ReferenceCheck(domain, project, locale).refusal(objective,
                FramingPackage.Literals.OBJECTIVE__PARENT, parent);
            if (refusal.isPresent()) {
                return Edit.refused(refusal.get());
            }
        }
        List<Objective> wanted = new ArrayList<>(siblings(parent));
        wanted.removeAll(objectives);
        wanted.addAll(Math.min(index, wanted.size()), objectives);
        if (wanted.equals(siblings(parent))) {
            return refused("refused.nothingToDo");
        }
        CompoundCommand command = new CompoundCommand(objectives.size() == 1 ? Messages.get(locale, "label.move",
            name(objectives.getFirst())) : Messages.get(locale, "label.moveMany", objectives.size()));
        for (Objective objective : objectives) {
            if (objective.getParent() != parent && objective.getParent() != null) {
                command.append(RemoveCommand.create(domain, objective.getParent(),
                    FramingPackage.Literals.OBJECTIVE__CHILDREN, objective));
            }
        }
        if (parent == null) {
            command.append(new LateCommand(() -> ordered(wanted)));
        } else {
            objectives.stream().filter(each -> each.getParent() != parent).forEach(each -> command.append(
                AddCommand.create(domain, parent, FramingPackage.Literals.OBJECTIVE__CHILDREN, each)));
            command.append(new LateCommand(() -> arranged(parent, FramingPackage.Literals.OBJECTIVE__CHILDREN,
                wanted)));
        }
        return Edit.of(command);
    }

    /** Brings the objectives at the top into an order, without moving the others among them. */
    private Command ordered(List<Objective> tops) {
        List<Objective> all = new ArrayList<>(ObjectivesContent.all(project));
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            if (tops.contains(all.get(i))) {
                all.set(i, tops.get(next++));
            }
        }
        return arranged(project.getFraming(), FramingPackage.Literals.FRAMING__OBJECTIVES, all);
    }

    private Command arranged(EObject owner, EReference reference, List<? extends EObject> wanted) {
        CompoundCommand command = new CompoundCommand();
        List<EObject> now = new ArrayList<>();
        ((List<?>) owner.eGet(reference)).forEach(each -> now.add((EObject) each));
        for (int i = 0; i < wanted.size(); i++) {
            if (now.get(i) != wanted.get(i)) {
                command.append(MoveCommand.create(domain, owner, reference, wanted.get(i), i));
                now.remove(wanted.get(i));
                now.add(i, wanted.get(i));
            }
        }
        return command;
    }

    /** Moves an objective a step: among its siblings, below the one before it, or out of its parent. */
    Edit step(Objective objective, int dx, int dy) {
        Objective parent = objective.getParent();
        List<Objective> siblings = siblings(parent);
        int index = siblings.indexOf(objective);
        if (dx < 0) {
            return parent == null ? refused("refused.nothingToDo") : adopt(List.of(objective), parent.getParent(),
                siblings(parent.getParent()).indexOf(parent) + 1);
        }
        if (dx > 0) {
            return index == 0 ? refused("objectives.refused.first") : adopt(List.of(objective),
                siblings.get(index - 1), Integer.MAX_VALUE);
        }
        return index + dy < 0 ? refused("refused.nothingToDo") : adopt(List.of(objective), parent, index + dy);
    }

    /** Moves an indicator or a deliverable a step among those of the objective beside which it stands. */
    Edit step(Board board, ProjectElement element, int dy) {
        Objective host = host(board, element).orElse(null);
        if (host == null || dy == 0) {
            return refused("refused.nothingToDo");
        }
        List<EObject> wanted = linked(host, element);
        int index = wanted.indexOf(element) + dy;
        if (index < 0 || index >= wanted.size()) {
            return refused("refused.nothingToDo");
        }
        wanted.remove(element);
        wanted.add(index, element);
        CompoundCommand command = new CompoundCommand(Messages.get(locale, "label.move", name(element)));
        command.append(arranged(host, reference(element), wanted));
        return Edit.of(command);
    }

    /** Links indicators and deliverables to an objective in place of that beside which they stand. */
    Edit rehost(Board board, List<EObject> moved, Objective host, Point at) {
        CompoundCommand command = new CompoundCommand(moved.size() == 1 ? Messages.get(locale, "label.move",
            name((ProjectElement) moved.getFirst())) : Messages.get(locale, "label.moveMany", moved.size()));
        for (EObject element : moved) {
            EReference reference = reference(element);
            Objective before = host(board, element).orElse(null);
            List<EObject> wanted = linked(host, element);
            boolean there = wanted.remove(element);
            if (before != host && before != null) {
                command.append(RemoveCommand.create(domain, before, reference, element));
            }
            if (!there) {
                command.append(AddCommand.create(domain, host, reference, element));
            } else if (before == host && moved.size() == 1) {
                int index = (int) wanted.stream().filter(each -> board.item(each)
                    .filter(item -> item.bounds().centerY() < at.y()).isPresent()).count();
                wanted.add(index, element);
                Command arranged = arranged(host, reference, wanted);
                if (arranged.canExecute()) {
                    command.append(arranged);
                }
            }
        }
        return command.isEmpty() ? refused("refused.nothingToDo") : Edit.of(command);
    }

    /** Takes away the reference that a line shows. */
    Command unlink(BoardLink link) {
        return RemoveCommand.create(domain, link.source(), link.reference(), link.target());
    }

    private static EReference reference(EObject element) {
        return element instanceof Indicator ? FramingPackage.Literals.OBJECTIVE__INDICATORS
            : FramingPackage.Literals.OBJECTIVE__DELIVERABLES;
    }

    private static List<EObject> linked(Objective host, EObject like) {
        return new ArrayList<>(like instanceof Indicator ? host.getIndicators() : host.getDeliverables());
    }

    private String name(ProjectElement element) {
        return ModelLabels.in(locale).text(element);
    }

    private Edit refused(String key) {
        return Edit.refused(Messages.get(locale, key));
    }
}
