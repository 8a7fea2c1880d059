/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A page that can be looked at from far: the whole of it in small, with what is visible marked. Pages offer it as an
 * adapter; the outline shows it.
 */
@FunctionalInterface
public interface PageOverview {

    /**
     * Creates the small picture; it follows the page until it is disposed, by whoever asked for it or with the page.
     *
     * @param parent what it fills
     */
    Control createOverview(Composite parent);
}
