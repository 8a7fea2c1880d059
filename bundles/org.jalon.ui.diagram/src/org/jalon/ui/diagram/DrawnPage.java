/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram;

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

    /** What the picture is called: the name of the diagram, with that of the project. */
    default String title() {
        return drawing() == null ? "" : drawing().title();
    }
}
