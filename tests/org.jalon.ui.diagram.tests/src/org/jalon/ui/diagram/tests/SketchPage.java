/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import org.jalon.ui.diagram.internal.board.BoardPage;

/** The sketch as a page of the editor. */
public final class SketchPage extends BoardPage {

    public SketchPage() {
        super(new SketchBoard());
    }
}
