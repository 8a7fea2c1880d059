/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.ProjectElement;
import org.jalon.model.resources.Party;
import org.jalon.ui.table.internal.Messages;

/** Entries to choose from, as words. */
final class Choices {

    private Choices() {
    }

    /** The names of literals. */
    static List<String> literals(List<? extends Enumerator> literals, TableContext context) {
        return literals.stream().map(context::label).toList();
    }

    /** The literal of a name; the first one for no name. */
    static <T extends Enumerator> T literal(List<T> literals, String name, TableContext context) throws EditRefused {
        if (name.isEmpty()) {
            return literals.get(0);
        }
        return literals.stream().filter(literal -> context.label(literal).equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new EditRefused(NLS.bind(Messages.notAChoice, name)));
    }

    /** Who may answer for something. */
    static List<Party> parties(TableContext context) {
        List<Party> parties = new ArrayList<>(context.project().getResources());
        parties.addAll(context.project().getStakeholders());
        parties.addAll(context.project().getSuppliers());
        return parties;
    }

    /** The names of elements, an empty one first. */
    static List<String> names(List<? extends ProjectElement> elements) {
        List<String> names = new ArrayList<>(List.of(""));
        elements.stream().map(ProjectElement::getName).filter(Objects::nonNull).distinct().forEach(names::add);
        return names;
    }

    /** The element of a name; null for no name. */
    static <T extends ProjectElement> T named(List<T> elements, String name) throws EditRefused {
        if (name.isEmpty()) {
            return null;
        }
        return elements.stream().filter(element -> name.equalsIgnoreCase(element.getName())).findFirst()
                .orElseThrow(() -> new EditRefused(NLS.bind(Messages.notAChoice, name)));
    }
}
