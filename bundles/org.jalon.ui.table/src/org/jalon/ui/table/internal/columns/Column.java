/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

import org.eclipse.emf.common.command.Command;
import org.jalon.model.breakdown.WbsElement;

/**
 * A column of the table of activities: what it shows of a node of the breakdown and what an entry in it means.
 *
 * @param id stable name, under which the user's choice of columns is kept
 * @param header title, in the user's language
 * @param width width at first, in pixels at 96 dpi
 * @param alignment where the text stands
 * @param initiallyShown whether it is shown until the user decides otherwise
 * @param text what a cell shows
 * @param editable whether a cell takes entries
 * @param choices what may be entered, empty if a cell takes free text
 * @param edit the change that an entry means
 */
public record Column(String id, String header, int width, Alignment alignment, boolean initiallyShown,
        BiFunction<WbsElement, TableContext, String> text, BiPredicate<WbsElement, TableContext> editable,
        BiFunction<WbsElement, TableContext, List<String>> choices, Edit edit) {

    /** Where the text of a cell stands. */
    public enum Alignment { LEFT, RIGHT }

    /** The meaning of an entry. */
    @FunctionalInterface
    public interface Edit {
        /**
         * Turns an entry into a command, without executing it.
         *
         * @param element the node of the row
         * @param entry what was typed, without spaces around it; empty to clear the cell
         * @return the command; null if the entry changes nothing
         * @throws EditRefused if the entry can't be understood or isn't allowed
         */
        Command command(WbsElement element, String entry, TableContext context) throws EditRefused;
    }

    /** A computed column, shown left-aligned from the beginning. */
    static Column of(String id, String header, int width, BiFunction<WbsElement, TableContext, String> text) {
        return new Column(id, header, width, Alignment.LEFT, true, text, (element, context) -> false,
                (element, context) -> List.of(), (element, entry, context) -> null);
    }

    Column right() {
        return new Column(id, header, width, Alignment.RIGHT, initiallyShown, text, editable, choices, edit);
    }

    Column hidden() {
        return new Column(id, header, width, alignment, false, text, editable, choices, edit);
    }

    Column editing(Edit newEdit) {
        return editingWhere((element, context) -> true, newEdit);
    }

    Column editingWhere(BiPredicate<WbsElement, TableContext> where, Edit newEdit) {
        return new Column(id, header, width, alignment, initiallyShown, text, where, choices, newEdit);
    }

    Column choosing(BiFunction<WbsElement, TableContext, List<String>> newChoices) {
        return new Column(id, header, width, alignment, initiallyShown, text, editable, newChoices, edit);
    }
}
