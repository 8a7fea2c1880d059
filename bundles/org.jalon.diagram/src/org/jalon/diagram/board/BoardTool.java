/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.board;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Something that can be put on a board: a box where one clicks, or a link where one drags.
 *
 * @param id    stable id, unique within a kind of board
 * @param label what it makes, in words
 * @param icon  class whose icon stands for it, or an element of the kind where kinds of a class differ in icon
 * @param link  whether it is drawn from one box to another
 */
public record BoardTool(String id, String label, EObject icon, boolean link) {

    /** A tool with the icon of a class. */
    public BoardTool(String id, String label, EClass icon, boolean link) {
        this(id, label, (EObject) icon, link);
    }
}
