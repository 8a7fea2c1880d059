/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.Optional;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.IOverlayPainter;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.jalon.diagram.Role;
import org.jalon.ui.table.Themes;
import org.jalon.ui.table.internal.Messages;

/** Says in a table without rows how the first one comes there, or that filters hide all. */
public final class EmptyHint implements IOverlayPainter {

    private static final int INDENT = 16;

    private final TableBuilder table;
    private final String insertion;

    /**
     * A hint.
     *
     * @param insertion what the insertion of a row is called in menus; null if none can be inserted
     */
    public EmptyHint(TableBuilder table, String insertion) {
        this.table = table;
        this.insertion = insertion;
    }

    /** What the table says in place of rows; empty if it shows some, or if there is nothing to say. */
    public Optional<String> text() {
        if (table.model().rows().size() > 0) {
            return Optional.empty();
        }
        if (!table.model().rows().all().isEmpty()) {
            return Optional.of(Messages.noRowsFound);
        }
        return Optional.ofNullable(insertion).map(label -> NLS.bind(Messages.noRows,
                LegacyActionTools.removeMnemonics(label)));
    }

    @Override
    public void paintOverlay(GC gc, ILayer layer) {
        text().ifPresent(text -> {
            gc.setForeground(Themes.fill(Themes.of(table.natTable().getParent()), Role.TEXT_MUTED));
            gc.setFont(table.natTable().getFont());
            gc.drawText(text, INDENT, table.setup().headerHeight() + INDENT, true);
        });
    }
}
