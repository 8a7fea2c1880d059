/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.actions.ActionFactory;

/** What can be done on one diagram, found by the id of its command. The page offers it as an adapter. */
public final class PageActions {

    /** Prefix of the commands of this bundle, which {@code plugin.xml} declares and binds to keys. */
    public static final String COMMANDS = "org.jalon.ui.diagram.";

    private final DiagramEditing editing;
    private final Map<String, IAction> actions = new LinkedHashMap<>();

    /** No actions yet. */
    public PageActions(DiagramEditing editing) {
        this.editing = editing;
    }

    /**
     * Adds what is done by a command of this bundle.
     *
     * @param id id of the command without {@link #COMMANDS}
     * @param icon name of an icon of this bundle, null for none
     */
    public IAction add(String id, String text, String icon, BooleanSupplier possible, Runnable deed) {
        return put(new PageAction(COMMANDS + id, COMMANDS + id, text, icon, possible, deed));
    }

    /** Adds what is done by a command of the workbench; in a field where a text is being edited it means the text. */
    public IAction add(ActionFactory factory, String text, BooleanSupplier possible, Runnable deed) {
        Consumer<CellEditor> inField = inField(factory);
        return put(new PageAction(factory.getId(), factory.getCommandId(), text, null,
                () -> editing.textField().isPresent() ? inField != null : possible.getAsBoolean(),
                () -> editing.textField().ifPresentOrElse(inField, deed)));
    }

    private static Consumer<CellEditor> inField(ActionFactory factory) {
        return switch (factory.getId()) {
            case "delete" -> CellEditor::performDelete;
            case "copy" -> CellEditor::performCopy;
            case "cut" -> CellEditor::performCut;
            case "paste" -> CellEditor::performPaste;
            case "selectAll" -> CellEditor::performSelectAll;
            default -> null;
        };
    }

    private IAction put(IAction action) {
        actions.put(action.getId(), action);
        return action;
    }

    /** The action of a command of the workbench or of this bundle. */
    public Optional<IAction> find(String id) {
        return Optional.ofNullable(actions.get(id));
    }

    /** Adds some to a menu or tool bar, followed by a separator. */
    public void addTo(IContributionManager menu, String... ids) {
        for (String id : ids) {
            IAction action = actions.containsKey(id) ? actions.get(id) : actions.get(COMMANDS + id);
            menu.add(action);
        }
        menu.add(new Separator());
    }
}
