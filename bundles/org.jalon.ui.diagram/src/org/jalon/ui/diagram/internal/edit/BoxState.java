/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Theme;
import org.jalon.ui.diagram.internal.paint.ShapePainter;

/** How a diagram of boxes is edited and painted: the part of the model of its sheet that all have in common. */
public abstract class BoxState {

    private final DiagramEditing editing;
    private final Function<Theme, ShapePainter> painters;
    private ShapePainter painter;
    private EObject linkSource;

    /**
     * A sheet.
     *
     * @param painters what paints in a theme
     */
    protected BoxState(Theme theme, DiagramEditing editing, Function<Theme, ShapePainter> painters) {
        this.editing = editing;
        this.painters = painters;
        setTheme(theme);
    }

    /** Editing on the diagram. */
    public final DiagramEditing editing() {
        return editing;
    }

    /** What paints the diagram. */
    public final ShapePainter painter() {
        return painter;
    }

    /** Has the diagram painted in another theme. */
    public final void setTheme(Theme theme) {
        painter = painters.apply(theme);
    }

    /** The element from which a link is being drawn by keyboard, null if none is. */
    public final EObject linkSource() {
        return linkSource;
    }

    /** Sets the element from which a link is being drawn by keyboard, null for none. */
    public final void setLinkSource(EObject element) {
        linkSource = element;
    }

    /** Whether an element has a box. */
    public abstract boolean hasBox(EObject element);
}
