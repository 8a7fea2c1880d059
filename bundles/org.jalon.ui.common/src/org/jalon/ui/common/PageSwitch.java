/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

/** Leads from one page of an editor on a project file to another. The editor adapts to it once its file is loaded. */
public interface PageSwitch {

    /** Id of the page on top; none if the editor has no pages. */
    Optional<String> active();

    /** Whether the editor has a page of this id. */
    boolean has(String id);

    /**
     * Puts a page on top, with its tab. The keyboard stays where it is.
     *
     * @param id id of the page at the extension point
     * @return false if there is no such page
     */
    boolean show(String id);

    /**
     * Selects an element and shows it on the page on top if that page can, else on the first page that can, those of
     * the same tab first.
     *
     * @param element an element of the session's project
     */
    void reveal(EObject element);

    /** Whether the page on top shares its tab with others. */
    boolean hasOthers();

    /**
     * Turns to another page of the tab on top and gives it the keyboard; nothing happens if it is the only one.
     *
     * @param step how many pages forward, or backward if negative; the first page follows the last
     */
    void turn(int step);
}
