/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;
import org.jalon.diagram.Role;

/**
 * A column of a table: what it shows of the element of a row, and what an entry in it means. A column is made by
 * {@link #of} and refined step by step; each step gives another column.
 */
public final class Column {

    /** Where the text of a cell stands. */
    public enum Alignment { LEFT, RIGHT }

    /** What is painted in a cell besides its text. */
    public enum Look {
        /** Text alone, in the colour of the role of the cell. */
        TEXT,
        /** The place in the tree, and the sign of the kind of element. */
        TREE,
        /** A stripe in the colour of the role, beside the text. */
        STRIPE,
        /** A bar as long as the share of the cell. */
        BAR,
        /** The text on a lozenge in the colour of the role. */
        CHIP
    }

    /** How a cell is entered where it isn't a plain line of text or one of several choices. */
    public enum Entry { PLAIN, DATE, LONG_TEXT, DIALOG }

    /** The meaning of an entry. */
    @FunctionalInterface
    public interface Edit {
        /**
         * Turns an entry into a command, without executing it.
         *
         * @param element the element of the row
         * @param entry what was typed, without spaces around it; empty to clear the cell
         * @return the command; null if the entry changes nothing
         * @throws EditRefused if the entry can't be understood or isn't allowed
         */
        Command command(EObject element, String entry, TableContext context) throws EditRefused;
    }

    /** A dialog in which a cell is entered. */
    @FunctionalInterface
    public interface Dialog {
        /**
         * Asks the user.
         *
         * @return the change chosen; empty if there is none
         * @throws EditRefused if what is chosen isn't allowed
         */
        Optional<Command> ask(Shell shell, EObject element, TableContext context) throws EditRefused;
    }

    private final String id;
    private final String header;
    private int width;
    private final BiFunction<EObject, TableContext, String> text;
    private Alignment alignment = Alignment.LEFT;
    private boolean initiallyShown = true;
    private boolean searched = true;
    private BiPredicate<EObject, TableContext> editable = (element, context) -> false;
    private BiFunction<EObject, TableContext, List<String>> choices = (element, context) -> List.of();
    private Edit edit = (element, entry, context) -> null;
    private Entry entry = Entry.PLAIN;
    private Dialog dialog;
    private BiFunction<EObject, TableContext, ? extends Comparable<?>> key;
    private Look look = Look.TEXT;
    private BiFunction<EObject, TableContext, Role> role = (element, context) -> null;
    private BiFunction<EObject, TableContext, Double> share = (element, context) -> 0.0;
    private BiFunction<EObject, TableContext, String> hint = (element, context) -> null;
    private BiFunction<EObject, TableContext, String> remark = (element, context) -> null;
    private BiPredicate<EObject, TableContext> bold = (element, context) -> false;
    private Set<EStructuralFeature> features = Set.of();
    private Function<TableContext, String> summary;
    private Function<TableContext, Role> summaryRole = context -> null;
    private Function<TableContext, String> headerHint = context -> null;

    private Column(String id, String header, int width, BiFunction<EObject, TableContext, String> text) {
        this.id = id;
        this.header = header;
        this.width = width;
        this.text = text;
    }

    /**
     * A computed column, shown left-aligned from the beginning.
     *
     * @param type the class of elements that have something in this column; the cells of others are empty
     * @param id stable name, under which the user's choice of columns is kept
     * @param header title, in the user's language
     * @param width width at first, in pixels at 96 dpi
     * @param text what a cell shows, never null
     */
    public static <E extends EObject> Column of(Class<E> type, String id, String header, int width,
            BiFunction<E, TableContext, String> text) {
        return new Column(id, header, width, (element, context) -> type.isInstance(element)
                ? text.apply(type.cast(element), context) : "");
    }

    private Column with(Consumer<Column> change) {
        Column copy = new Column(id, header, width, text);
        copy.alignment = alignment;
        copy.initiallyShown = initiallyShown;
        copy.searched = searched;
        copy.editable = editable;
        copy.choices = choices;
        copy.edit = edit;
        copy.entry = entry;
        copy.dialog = dialog;
        copy.key = key;
        copy.look = look;
        copy.role = role;
        copy.share = share;
        copy.hint = hint;
        copy.remark = remark;
        copy.bold = bold;
        copy.features = features;
        copy.summary = summary;
        copy.summaryRole = summaryRole;
        copy.headerHint = headerHint;
        change.accept(copy);
        return copy;
    }

    /** With text at the right, for numbers. */
    public Column right() {
        return with(c -> c.alignment = Alignment.RIGHT);
    }

    /** Of another width at first, in pixels at 96 dpi. */
    public Column wide(int newWidth) {
        return with(c -> c.width = newWidth);
    }

    /** Not shown until the user asks for it. */
    public Column hidden() {
        return with(c -> c.initiallyShown = false);
    }

    /** Left out when words are looked for. */
    public Column unsearched() {
        return with(c -> c.searched = false);
    }

    /** Taking entries. */
    public Column editing(Edit newEdit) {
        return editingWhere((element, context) -> true, newEdit);
    }

    /** Taking entries in some cells. */
    public Column editingWhere(BiPredicate<EObject, TableContext> where, Edit newEdit) {
        return with(c -> {
            c.editable = where;
            c.edit = newEdit;
        });
    }

    /** Taking entries of a class of elements. */
    public Column editingOf(Class<? extends EObject> type, Edit newEdit) {
        return editingWhere((element, context) -> type.isInstance(element), newEdit);
    }

    /** Entered by choosing. */
    public Column choosing(BiFunction<EObject, TableContext, List<String>> newChoices) {
        return with(c -> c.choices = newChoices);
    }

    /** Entered in another way than a line of text. */
    public Column entered(Entry newEntry) {
        return with(c -> c.entry = newEntry);
    }

    /** Entered in a dialog. */
    public Column entered(Dialog newDialog) {
        return with(c -> {
            c.entry = Entry.DIALOG;
            c.dialog = newDialog;
        });
    }

    /** Sorted by what the text stands for; rows without it come last. */
    public <E extends EObject> Column by(Class<E> type, BiFunction<E, TableContext, ? extends Comparable<?>> newKey) {
        return with(c -> c.key = (element, context) -> type.isInstance(element)
                ? newKey.apply(type.cast(element), context) : null);
    }

    /** Painted otherwise. */
    public Column looking(Look newLook) {
        return with(c -> c.look = newLook);
    }

    /** Coloured by a role; null for the usual colour. */
    public Column coloured(BiFunction<EObject, TableContext, Role> newRole) {
        return with(c -> c.role = newRole);
    }

    /** With a bar for a share of a hundred. */
    public Column barred(BiFunction<EObject, TableContext, Double> newShare) {
        return with(c -> {
            c.look = Look.BAR;
            c.share = newShare;
        });
    }

    /** Explained by a tooltip; null for none. */
    public Column hinting(BiFunction<EObject, TableContext, String> newHint) {
        return with(c -> c.hint = newHint);
    }

    /** Followed by a remark after an entry; null for none. */
    public Column remarking(BiFunction<EObject, TableContext, String> newRemark) {
        return with(c -> c.remark = newRemark);
    }

    /** In bold letters in some cells. */
    public Column boldWhere(BiPredicate<EObject, TableContext> where) {
        return with(c -> c.bold = where);
    }

    /** About features: problems that name them are marked in its cells. */
    public Column about(EStructuralFeature... newFeatures) {
        return with(c -> c.features = Set.of(newFeatures));
    }

    /**
     * Summed up under its title.
     *
     * @param text what all rows come to
     * @param newRole the role that colours it; null for the usual colour
     * @param newHint what the tooltip of the header adds; null for nothing
     */
    public Column summing(Function<TableContext, String> text, Function<TableContext, Role> newRole,
            Function<TableContext, String> newHint) {
        return with(c -> {
            c.summary = text;
            c.summaryRole = newRole;
            c.headerHint = newHint;
        });
    }

    /** Stable name, under which the user's choice of columns is kept. */
    public String id() {
        return id;
    }

    /** Title, in the user's language. */
    public String header() {
        return header;
    }

    /** Width at first, in pixels at 96 dpi. */
    public int width() {
        return width;
    }

    /** Where the text stands. */
    public Alignment alignment() {
        return alignment;
    }

    /** Whether it is shown until the user decides otherwise. */
    public boolean initiallyShown() {
        return initiallyShown;
    }

    /** Whether words are looked for in it while it is shown. */
    public boolean isSearched() {
        return searched;
    }

    /** What a cell shows, never null. */
    public String text(EObject element, TableContext context) {
        return text.apply(element, context);
    }

    /** Whether a cell takes entries. */
    public boolean isEditable(EObject element, TableContext context) {
        return !context.isReadOnly() && editable.test(element, context);
    }

    /** What may be entered in a cell, empty if it takes free text. */
    public List<String> choices(EObject element, TableContext context) {
        return choices.apply(element, context);
    }

    /** The change that an entry means; null if it changes nothing. */
    public Command edit(EObject element, String newEntry, TableContext context) throws EditRefused {
        return edit.command(element, newEntry, context);
    }

    /** How cells are entered. */
    public Entry entry() {
        return entry;
    }

    /** The dialog in which cells are entered; null if there is none. */
    public Dialog dialog() {
        return dialog;
    }

    /** What cells are sorted by; null if it is their text. */
    public BiFunction<EObject, TableContext, ? extends Comparable<?>> key() {
        return key;
    }

    /** What is painted besides the text. */
    public Look look() {
        return look;
    }

    /** The role that colours a cell; null for none. */
    public Role role(EObject element, TableContext context) {
        return role.apply(element, context);
    }

    /** The share of a hundred that the bar of a cell shows. */
    public double share(EObject element, TableContext context) {
        return share.apply(element, context);
    }

    /** What the tooltip of a cell says besides what doesn't fit into it; null for nothing. */
    public String hint(EObject element, TableContext context) {
        return hint.apply(element, context);
    }

    /** What the user should know after an entry; null for nothing. */
    public String remark(EObject element, TableContext context) {
        return remark.apply(element, context);
    }

    /** Whether a cell is in bold letters. */
    public boolean isBold(EObject element, TableContext context) {
        return bold.test(element, context);
    }

    /** What all rows come to; null if columns aren't summed up. */
    public String summary(TableContext context) {
        return summary == null ? null : summary.apply(context);
    }

    /** The role that colours the summary; null for the usual colour. */
    public Role summaryRole(TableContext context) {
        return summaryRole.apply(context);
    }

    /** What the tooltip of the header says besides the title; null for nothing. */
    public String headerHint(TableContext context) {
        return headerHint.apply(context);
    }

    /** The features of an element that a cell is about. */
    public Set<EStructuralFeature> features() {
        return features;
    }
}
