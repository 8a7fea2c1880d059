/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.DragAndDropCommand;
import org.eclipse.emf.edit.command.DragAndDropFeedback;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.tree.ModelTree;

/** Moves elements in a tree by dragging them onto, before or after others. */
final class ElementDragAndDrop extends ViewerDropAdapter {

    private static final Transfer[] TRANSFERS = {LocalSelectionTransfer.getTransfer()};

    private final Supplier<EditSession> session;

    private ElementDragAndDrop(StructuredViewer viewer, Supplier<EditSession> session) {
        super(viewer);
        this.session = session;
    }

    /** Lets the elements of a tree be dragged in it. */
    static void install(StructuredViewer viewer, Supplier<EditSession> session) {
        viewer.addDragSupport(DND.DROP_MOVE, TRANSFERS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                EditSession current = session.get();
                event.doit = current != null && !current.isReadOnly() && !viewer.getStructuredSelection().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, TRANSFERS, new ElementDragAndDrop(viewer, session));
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return command(target).canExecute();
    }

    @Override
    public boolean performDrop(Object data) {
        List<EObject> dragged = dragged();
        String what = dragged.size() == 1 ? ModelLabels.current().text(dragged.getFirst()) : String.valueOf(dragged.size());
        return session.get().execute(NLS.bind(Messages.moveElements, what), command(getCurrentTarget()));
    }

    private Command command(Object target) {
        EditSession current = session.get();
        List<EObject> dragged = dragged();
        if (current == null || dragged.isEmpty() || target == null) {
            return UnexecutableCommand.INSTANCE;
        }
        if (target instanceof ModelTree.Group group) {
            return AddCommand.create(current.domain(), group.owner(), group.feature(),
                    dragged);
        }
        float location = switch (getCurrentLocation()) {
            case LOCATION_BEFORE -> 0.1f;
            case LOCATION_AFTER -> 0.9f;
            default -> 0.5f;
        };
        return DragAndDropCommand.create(current.domain(), target, location, DND.DROP_MOVE, DragAndDropFeedback.DROP_MOVE,
                dragged);
    }

    private static List<EObject> dragged() {
        List<EObject> elements = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
            for (Object node : (Collection<?>) selection.toList()) {
                if (node instanceof EObject element && element.eContainer() != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
