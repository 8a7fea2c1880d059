/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.planning.Texts;

/** Edits of where elements stand in the breakdown: up and down, into packages and out of them, anywhere else. */
final class MoveEdit {

    private static final Texts TEXTS = Texts.of(MoveEdit.class);

    private final EditingDomain domain;
    private final List<WbsElement> tops;
    private final Locale locale;

    MoveEdit(EditingDomain domain, Collection<? extends WbsElement> elements, Locale locale) {
        this.domain = domain;
        this.locale = locale;
        tops = tops(elements);
    }

    Edit up() {
        return shift(tops, -1);
    }

    Edit down() {
        return shift(tops.reversed(), 1);
    }

    private Edit shift(List<WbsElement> elements, int step) {
        if (elements.isEmpty()) {
            return nothing();
        }
        CompoundCommand command = labelled(step < 0 ? "move_up" : "move_down");
        for (WbsElement element : elements) {
            List<WbsElement> siblings = Place.siblings(element.eContainer());
            int index = siblings.indexOf(element) + step;
            if (index < 0 || index >= siblings.size()) {
                return refused(step < 0 ? "refused.already_first" : "refused.already_last", element);
            }
            command.append(MoveCommand.create(domain, element.eContainer(), Place.feature(element.eContainer()),
                    element, index));
        }
        return Edit.of(command);
    }

    Edit indent() {
        CompoundCommand command = null;
        Map<WorkPackage, Integer> taken = new LinkedHashMap<>();
        for (WbsElement element : tops) {
            List<WbsElement> siblings = Place.siblings(element.eContainer());
            int before = siblings.indexOf(element) - 1;
            while (before >= 0 && tops.contains(siblings.get(before))) {
                before--;
            }
            if (before < 0 || !(siblings.get(before) instanceof WorkPackage parent)) {
                return refused("refused.nothing_to_indent_under", element);
            }
            command = command == null ? labelled("indent") : command;
            int place = taken.merge(parent, 1, Integer::sum) - 1 + parent.getChildren().size();
            transfer(command, element, new Place(parent, place));
        }
        return command == null ? nothing() : Edit.of(command);
    }

    Edit outdent() {
        if (tops.isEmpty()) {
            return nothing();
        }
        CompoundCommand command = labelled("outdent");
        // The last goes first, so that each can go right after the package and all keep their order.
        for (WbsElement element : tops.reversed()) {
            if (!(element.eContainer() instanceof WorkPackage parent)) {
                return refused("refused.already_at_top", element);
            }
            transfer(command, element, Place.after(parent));
        }
        return Edit.of(command);
    }

    Edit to(Place place) {
        if (tops.isEmpty()) {
            return nothing();
        }
        CompoundCommand command = labelled("move");
        int index = place.index();
        for (WbsElement element : tops) {
            if (EcoreUtil.isAncestor(element, place.parent())) {
                return refused("refused.into_itself", element);
            }
            int own = element.eContainer() == place.parent() ? place.siblings().indexOf(element) : -1;
            if (own < 0) {
                transfer(command, element, new Place(place.parent(), index++));
            } else {
                // An element that comes from before the place frees one place before it.
                int to = own < place.index() ? index - 1 : index++;
                command.append(MoveCommand.create(domain, place.parent(), place.feature(), element, to));
            }
        }
        return Edit.of(command);
    }

    private void transfer(CompoundCommand command, WbsElement element, Place place) {
        EObject parent = element.eContainer();
        command.append(RemoveCommand.create(domain, parent, Place.feature(parent), element));
        command.append(new LateCommand(() -> AddCommand.create(domain, place.parent(), place.feature(), element,
                Math.min(place.index(), place.siblings().size()))));
    }

    private CompoundCommand labelled(String key) {
        return new CompoundCommand(tops.size() == 1
                ? TEXTS.get(locale, "label." + key + ".one", Names.of(tops.getFirst(), locale))
                : TEXTS.get(locale, "label." + key + ".many", tops.size()));
    }

    private Edit refused(String key, WbsElement element) {
        return Edit.refused(TEXTS.get(locale, key, Names.of(element, locale)));
    }

    private Edit nothing() {
        return Edit.refused(TEXTS.get(locale, "refused.nothing_to_do"));
    }

    /** The elements that are not inside others, in the order of the breakdown. */
    static List<WbsElement> tops(Collection<? extends WbsElement> elements) {
        Map<WbsElement, List<Integer>> positions = new LinkedHashMap<>();
        for (WbsElement element : elements) {
            if (element.eContainer() != null && elements.stream()
                    .noneMatch(other -> other != element && EcoreUtil.isAncestor(other, element))) {
                positions.put(element, position(element));
            }
        }
        return positions.entrySet().stream().sorted(Map.Entry.comparingByValue(MoveEdit::compare))
                .map(Map.Entry::getKey).toList();
    }

    private static List<Integer> position(WbsElement element) {
        List<Integer> path = new ArrayList<>();
        for (EObject e = element; e instanceof WbsElement; e = e.eContainer()) {
            path.addFirst(e.eContainer() == null ? 0 : Place.siblings(e.eContainer()).indexOf(e));
        }
        return path;
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = Comparator.<Integer>naturalOrder().compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
