/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.List;
import java.util.function.Supplier;

import org.eclipse.emf.common.command.AbortExecutionException;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.LateCommand;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;

/**
 * Entries in several cells as one change, that is made wholly or not at all. Each is found out when its turn comes, after
 * those before it: a link pasted may lead to a row pasted.
 */
public final class CellBatch {

    private final TableModel model;
    private final EditSession session;
    private final String refused;
    private final CompoundCommand all;
    private String refusal;
    private boolean changes;

    /**
     * Begins a change.
     *
     * @param label what the user does
     * @param refused what is said when a cell doesn't fit, with places for row, column and reason
     */
    public CellBatch(TableModel model, EditSession session, String label, String refused) {
        this.model = model;
        this.session = session;
        this.refused = refused;
        all = new CompoundCommand(label);
    }

    /** Does something first, whose effect what follows repeats. */
    public void first(Supplier<Command> command) {
        changes = true;
        all.append(new LateCommand(command));
    }

    /**
     * Creates a row before what follows. The edit is asked for when its turn comes, so that it knows the rows created
     * before it: what contains them, the codes they have.
     *
     * @return the element of the row, there once it is created
     */
    public Supplier<EObject> create(Supplier<Edit> creation) {
        changes = true;
        EObject[] created = new EObject[1];
        all.append(new LateCommand(() -> {
            Edit edit = creation.get();
            if (!edit.isPossible()) {
                throw abort(edit.refusal().orElse(""));
            }
            created[0] = (EObject) edit.created().getFirst();
            return edit.command();
        }));
        return () -> created[0];
    }

    /** Enters a text in a cell of a row that {@link #create} promises. */
    public void enter(Column column, Supplier<EObject> created, String entry) {
        all.append(new LateCommand(() -> command(column, created.get(), entry)));
    }

    /** Enters a text in a cell; one that takes no entries is left as it is. */
    public void enter(Column column, EObject element, String entry) {
        changes |= !entry.equals(column.text(element, model.context())) && model.isEditable(column, element);
        all.append(new LateCommand(() -> command(column, element, entry)));
    }

    /** Enters a text in the same column of several rows. */
    public void enter(Column column, List<? extends EObject> elements, String entry) {
        elements.forEach(element -> enter(column, element, entry));
    }

    /** Enters what a cell says by then in the same column of other rows. */
    public void repeat(Column column, EObject source, List<? extends EObject> targets) {
        changes |= !targets.isEmpty();
        targets.forEach(target -> all.append(new LateCommand(
                () -> command(column, target, column.text(source, model.context())))));
    }

    /**
     * Makes the change.
     *
     * @return false if nothing was done, because there is nothing to do or the file is read-only
     * @throws EditRefused if a cell doesn't fit; nothing has changed then
     */
    public boolean execute() throws EditRefused {
        if (!changes || !session.canExecute(all)) {
            return false;
        }
        session.execute(all);
        if (refusal != null) {
            throw new EditRefused(refusal);
        }
        return true;
    }

    private Command command(Column column, EObject element, String entry) {
        if (entry.equals(column.text(element, model.context())) || !model.isEditable(column, element)) {
            return null;
        }
        try {
            return column.edit(element, entry, model.context());
        } catch (EditRefused e) {
            throw abort(NLS.bind(refused, new Object[] { model.name(element), column.header(), e.getMessage() }));
        }
    }

    /** What makes the command stack take back what was done before. */
    private AbortExecutionException abort(String reason) {
        refusal = reason;
        return new AbortExecutionException(reason);
    }
}
