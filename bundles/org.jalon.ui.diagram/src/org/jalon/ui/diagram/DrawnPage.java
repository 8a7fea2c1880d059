/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Drawing;

/**
 * A page of the editor whose content is a picture: what prints it, exports it or copies it needs no more. Pages offer
 * it as an adapter.
 */
public interface DrawnPage {

    /**
     * What the page shows as a finished picture: all of it, not only the part scrolled to, as it is filtered, grouped
     * and folded now; null as long as there is nothing to show. To be called from the user interface thread; the
     * picture may then be painted in any other.
     */
    Drawing drawing();

    /**
     * The same for a small picture in which one looks about: in the coordinates of the page's viewer at its own size,
     * without what stands beside; null as long as there is nothing to show.
     */
    default Drawing map() {
        return drawing();
    }

    /**
     * The elements shown, in reading order, for who searches among them; empty if they are just those that have a part
     * in the page's viewer.
     */
    default List<EObject> elements() {
        return List.of();
    }

    /** What the picture is called: the name of the diagram, with that of the project. */
    default String title() {
        return drawing() == null ? "" : drawing().title();
    }
}
