/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.List;
import java.util.function.Function;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.ProjectElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.TableContext;

/** How rows of tables are created. */
final class Creation {

    private Creation() {
    }

    /** New rows in a feature of the project, below the one that is selected. */
    static ElementTable.Creator in(EReference feature, Function<TableContext, ? extends ProjectElement> factory) {
        return (after, context) -> context.elements().create(context.project(), feature, named(factory, context),
                index(after, context.project(), feature));
    }

    /** New rows in a feature of what the project holds in another. */
    static ElementTable.Creator in(EReference holder, EReference feature,
            Function<TableContext, ? extends ProjectElement> factory) {
        return (after, context) -> {
            EObject owner = context.project().eGet(holder) instanceof EObject held ? held : null;
            return context.elements().createWithin(context.project(), holder, feature, named(factory, context),
                    index(after, owner, feature));
        };
    }

    private static ProjectElement named(Function<TableContext, ? extends ProjectElement> factory,
            TableContext context) {
        return named(factory.apply(context));
    }

    /** Gives an element the name of new elements of its class. */
    static <T extends ProjectElement> T named(T element) {
        element.setName(NLS.bind(Messages.newElement, ModelLabels.current().type(element)));
        return element;
    }

    private static int index(EObject after, EObject owner, EReference feature) {
        int index = owner == null || after == null ? -1 : ((List<?>) owner.eGet(feature)).indexOf(after);
        return index < 0 ? CommandParameter.NO_INDEX : index + 1;
    }

    /** An edit that does more than the creation, under its label. */
    static Edit with(Edit creation, CompoundCommand more) {
        CompoundCommand all = new CompoundCommand(creation.command().getLabel());
        all.append(creation.command());
        all.append(more);
        return new Edit(all, creation.refused(), creation.created());
    }
}
