/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.DeleteCommand;
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
        List<EObject> doomed = NewElements.outermost(elements);
        if (!canDelete(session, doomed)) {
            return;
        }
        EObject next = neighbour(doomed.getLast(), doomed);
        String label = doomed.size() == 1 ? NLS.bind(Messages.deleteElement, ModelLabels.current().text(doomed.getFirst()))
                : NLS.bind(Messages.deleteElements, doomed.size());
        Command command = DeleteCommand.create(session.domain(), withDependants(doomed, session.project()));
        if (session.execute(label, command)) {
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

    private static List<EObject> withDependants(List<EObject> doomed, EObject project) {
        Set<EObject> all = new LinkedHashSet<>(doomed);
        List<EObject> news = doomed;
        while (!news.isEmpty()) {
            Set<EObject> content = new LinkedHashSet<>();
            for (EObject element : news) {
                content.add(element);
                element.eAllContents().forEachRemaining(content::add);
            }
            List<EObject> found = new ArrayList<>();
            Map<EObject, Collection<EStructuralFeature.Setting>> usages =
                    EcoreUtil.UsageCrossReferencer.findAll(content, project);
            for (Collection<EStructuralFeature.Setting> settings : usages.values()) {
                for (EStructuralFeature.Setting setting : settings) {
                    if (needs(setting) && all.add(setting.getEObject())) {
                        found.add(setting.getEObject());
                    }
                }
            }
            news = found;
        }
        return NewElements.outermost(all);
    }

    private static boolean needs(EStructuralFeature.Setting setting) {
        return setting.getEStructuralFeature() instanceof EReference reference
                && reference.isRequired() && !reference.isMany() && !reference.isContainer();
    }

    /** Whether the one selected element can go up (-1) or down (+1) among its siblings. */
    public static boolean canMove(EditSession session, List<? extends EObject> elements, int step) {
        return !session.isReadOnly() && elements.size() == 1 && moved(session, elements.getFirst(), step).canExecute();
    }

    /** Moves an element up (-1) or down (+1) among its siblings. */
    public static void move(EditSession session, EObject element, int step) {
        String label = NLS.bind(step < 0 ? Messages.moveUpElement : Messages.moveDownElement, ModelLabels.current().text(element));
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
