/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** Finds widgets as the user does: by kind, text and label. */
public final class Widgets {

    private Widgets() {
    }

    /** All controls of a kind in a composite that satisfy a condition, from top to bottom. */
    public static <T extends Control> List<T> all(Composite root, Class<T> kind, Predicate<? super T> condition) {
        List<T> found = new ArrayList<>();
        collect(root, kind, condition, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> kind, Predicate<? super T> condition,
            List<T> found) {
        if (kind.isInstance(control) && condition.test(kind.cast(control))) {
            found.add(kind.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, kind, condition, found);
            }
        }
    }

    /** The first control of a kind that satisfies a condition. */
    public static <T extends Control> T first(Composite root, Class<T> kind, Predicate<? super T> condition) {
        return all(root, kind, condition).stream().findFirst().orElseThrow(
                () -> new AssertionError("No such " + kind.getSimpleName() + " among " + all(root, kind, c -> true)));
    }

    /** The control of a kind that follows the label with this text. */
    public static <T extends Control> T labelled(Composite root, Class<T> kind, String label) {
        Label found = first(root, Label.class, l -> plain(l.getText()).equals(label));
        Control[] siblings = found.getParent().getChildren();
        boolean after = false;
        for (Control sibling : siblings) {
            if (after && kind.isInstance(sibling)) {
                return kind.cast(sibling);
            }
            after |= sibling == found;
        }
        throw new AssertionError("No " + kind.getSimpleName() + " after " + label);
    }

    /** The button with this text. */
    public static Button button(Composite root, String text) {
        return first(root, Button.class, b -> plain(b.getText()).equals(text));
    }

    /** Presses a button that must be enabled. */
    public static void press(Button button) {
        if (!button.isEnabled()) {
            throw new AssertionError("Disabled: " + button.getText());
        }
        Ui.send(button, SWT.Selection);
    }

    /** Replaces the content of a text field as typing does. */
    public static void type(Text field, String text) {
        field.setFocus();
        field.setText(text);
        Ui.events();
    }

    /** A text without mnemonics and trailing dots. */
    public static String plain(String text) {
        return text.replaceAll("&(?!&)", "").replace("&&", "&");
    }

    /** The item of a tree under a path of texts, each parent being expanded; counters after a text don't matter. */
    public static TreeItem item(Tree tree, String... path) {
        TreeItem found = null;
        for (String text : path) {
            TreeItem parent = found;
            if (parent != null && !parent.getExpanded()) {
                parent.setExpanded(true);
                Ui.expanded(tree, parent);
            }
            found = Ui.await("item " + text, () -> child(parent == null ? tree.getItems() : parent.getItems(), text));
        }
        return found;
    }

    private static TreeItem child(TreeItem[] items, String text) {
        for (TreeItem item : items) {
            if (item.getText().replaceAll(" \\(\\d+\\)$", "").equals(text)) {
                return item;
            }
        }
        return null;
    }
}
