/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;

/** What can be done to the selected elements, whatever their class. */
public final class ElementEdits {

    private ElementEdits() {
    }

    /** Whether the selected elements can be deleted: the project itself can't. */
    public static boolean canDelete(EditSession session, Collection<? extends EObject> elements) {
        return !session.isReadOnly() && !elements.isEmpty()
                && elements.stream().allMatch(e -> e.eContainer() != null);
    }

    /**
     * Deletes elements with all references to them, and with what can't be without them: a link without its
     * predecessor, an assignment without its resource. What stands after or above them is selected instead.
     */
    public static void delete(EditSession session, Collection<? extends EObject> elements) {
        List<EObject> doomed = EcoreUtil.filterDescendants(elements);
        if (!canDelete(session, doomed)) {
            return;
        }
        EObject next = neighbour(doomed.getLast(), doomed);
        if (session.execute(session.elements().delete(doomed))) {
            session.selection().select(List.of(next), ElementEdits.class);
        }
    }

    private static EObject neighbour(EObject element, List<EObject> doomed) {
        EObject owner = element.eContainer();
        if (element.eContainmentFeature().isMany()) {
            List<?> siblings = (List<?>) owner.eGet(element.eContainmentFeature());
            int index = siblings.indexOf(element);
            for (int i : new int[] {index + 1, index - 1}) {
                if (i >= 0 && i < siblings.size() && !doomed.contains(siblings.get(i))) {
                    return (EObject) siblings.get(i);
                }
            }
        }
        return owner;
    }

    /** Whether the one selected element can go up (-1) or down (+1) among its siblings. */
    public static boolean canMove(EditSession session, List<? extends EObject> elements, int step) {
        return !session.isReadOnly() && elements.size() == 1 && moved(session, elements.getFirst(), step).canExecute();
    }

    /** Moves an element up (-1) or down (+1) among its siblings. */
    public static void move(EditSession session, EObject element, int step) {
        String label = NLS.bind(step < 0 ? Messages.moveUpElement : Messages.moveDownElement,
                ModelLabels.current().text(element));
        session.execute(label, moved(session, element, step));
    }

    private static Command moved(EditSession session, EObject element, int step) {
        EReference feature = element.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            return UnexecutableCommand.INSTANCE;
        }
        List<?> siblings = (List<?>) element.eContainer().eGet(feature);
        int index = siblings.indexOf(element) + step;
        return index < 0 || index >= siblings.size() ? UnexecutableCommand.INSTANCE
                : MoveCommand.create(session.domain(), element.eContainer(), feature, element, index);
    }
}
