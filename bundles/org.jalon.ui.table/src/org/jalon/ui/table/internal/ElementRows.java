/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.jalon.ui.table.TreeRows;

/**
 * Elements of one class as rows: a list, or a tree.
 *
 * @param <E> the class of the elements
 */
public final class ElementRows<E extends EObject> extends TreeRows<E> {

    private final Supplier<List<? extends E>> roots;
    private final Function<E, List<? extends E>> children;
    private final UnaryOperator<E> parent;
    private final Class<E> type;

    private ElementRows(Class<E> type, Supplier<List<? extends E>> roots, Function<E, List<? extends E>> children,
            UnaryOperator<E> parent) {
        super(type);
        this.type = type;
        this.roots = roots;
        this.children = children;
        this.parent = parent;
        refresh();
    }

    /** A list. */
    public static <E extends EObject> ElementRows<E> list(Class<E> type, Supplier<List<? extends E>> elements) {
        return new ElementRows<>(type, elements, null, null);
    }

    /** A tree, everything expanded. */
    public static <E extends EObject> ElementRows<E> tree(Class<E> type, Supplier<List<? extends E>> roots,
            Function<E, List<? extends E>> children, UnaryOperator<E> parent) {
        return new ElementRows<>(type, roots, children, parent);
    }

    @Override
    protected List<? extends E> roots() {
        return roots.get();
    }

    @Override
    protected List<? extends E> children(E element) {
        return children == null ? List.of() : children.apply(element);
    }

    @Override
    protected EObject parent(EObject element) {
        return parent == null || !type.isInstance(element) ? null : parent.apply(type.cast(element));
    }

    @Override
    public boolean isTree() {
        return children != null;
    }
}
