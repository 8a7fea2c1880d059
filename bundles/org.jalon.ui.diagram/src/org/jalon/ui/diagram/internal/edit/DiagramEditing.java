/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.Activity;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.LinkNotation;
import org.jalon.planning.edit.PlanEditor;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.Messages;

/**
 * Editing on one diagram: gestures become edits of the plan, edits are executed through the session, and what can't
 * be done is said in the status line.
 */
public final class DiagramEditing {

    private final EditSession session;
    private final PlanEditor plan;
    private final Consumer<String> messages;
    private final EditDomain domain = new ToolButtons.Domain();
    private CellEditor field;
    private Consumer<List<Object>> onCreated = created -> {
    };

    /**
     * Editing in a session.
     *
     * @param messages told why something can't be done; told null when that is past
     */
    public DiagramEditing(EditSession session, Consumer<String> messages) {
        this.session = session;
        this.messages = messages;
        plan = new PlanEditor(session.domain(), session.project(), Locale.getDefault());
        domain.setCommandStack(new SessionCommandStack(this));
    }

    /** The session edited. */
    public EditSession session() {
        return session;
    }

    /** What edits mean. */
    public PlanEditor plan() {
        return plan;
    }

    /** GEF's edit domain, for viewers; its command stack is that of the session. */
    public EditDomain domain() {
        return domain;
    }

    /** How links are written. */
    public LinkNotation notation() {
        return plan.notation();
    }

    /** The field in which a text of the diagram is being edited; keys of the workbench then mean the text in it. */
    public Optional<CellEditor> textField() {
        return Optional.ofNullable(field).filter(cell -> cell.getControl() != null && !cell.getControl().isDisposed());
    }

    void editingText(CellEditor cell) {
        field = cell;
    }

    /** Whether the file can be changed. */
    public boolean isWritable() {
        return !session.isReadOnly();
    }

    /** Has someone told of the elements that an edit created, after it is done: to select and name them. */
    public void onCreated(Consumer<List<Object>> listener) {
        onCreated = listener;
    }

    /** An edit as a command for GEF's tools; it refuses if the file can't be changed. */
    public EditCommand command(Edit edit) {
        return new EditCommand(isWritable() ? inPreferredUnit(edit) : readOnly());
    }

    /** New activities tell their duration in the unit that the user prefers. */
    private static Edit inPreferredUnit(Edit edit) {
        TimeUnit unit = JalonPreferences.choice(JalonPreferences.DURATION_UNIT, TimeUnit.class, TimeUnit.DAY);
        for (Object created : edit.created()) {
            if (created instanceof Activity activity && activity.eContainer() == null) {
                activity.setDurationUnit(unit);
            }
        }
        return edit;
    }

    private static Edit readOnly() {
        return Edit.refused(Messages.readOnly);
    }

    /**
     * Does an edit, or says why it can't be done.
     *
     * @return whether it is done
     */
    public boolean execute(Edit edit) {
        if (!isWritable()) {
            say(Messages.readOnly);
            return false;
        }
        say(edit.refusal().orElse(null));
        if (!edit.isPossible() || !session.execute(inPreferredUnit(edit).command())) {
            return false;
        }
        if (!edit.created().isEmpty()) {
            onCreated.accept(edit.created());
        }
        return true;
    }

    /** Says in the status line why a command can't be executed; says nothing if it can. */
    public void explain(Command command) {
        say(refusal(command));
    }

    private static String refusal(Command command) {
        if (command instanceof CompoundCommand compound) {
            for (Object each : compound.getCommands()) {
                String refusal = refusal((Command) each);
                if (refusal != null) {
                    return refusal;
                }
            }
        }
        return command instanceof EditCommand edit ? edit.refusal() : null;
    }

    /** Opens the properties, where all is shown that is known of what is selected. */
    public void showProperties() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        if (window != null && window.getActivePage() != null) {
            try {
                window.getActivePage().showView(IPageLayout.ID_PROP_SHEET, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                say(e.getLocalizedMessage());
            }
        }
    }

    /** Shows a message in the status line, null for none. */
    public void say(String message) {
        messages.accept(message);
    }
}
