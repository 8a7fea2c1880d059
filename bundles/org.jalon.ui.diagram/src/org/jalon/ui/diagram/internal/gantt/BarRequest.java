/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.List;

import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.jalon.diagram.gantt.GanttHandle;
import org.jalon.model.breakdown.WbsElement;

/** A bar being moved, resized or filled by hand, with all bars that move with it. */
public final class BarRequest extends Request {

    /** Type of the request by which progress is set. */
    public static final String REQ_PROGRESS = "set progress";

    private final GanttHandle handle;
    private final List<WbsElement> elements;
    private final int dx;

    /**
     * @param handle by what the bar is held: its body, one of its ends or its progress
     * @param elements whose bars are meant, the one that is held first
     * @param dx how far it was dragged along the time axis, pixels
     */
    public BarRequest(GanttHandle handle, List<WbsElement> elements, int dx) {
        super(switch (handle) {
            case BODY -> RequestConstants.REQ_MOVE;
            case START, END -> RequestConstants.REQ_RESIZE;
            case PROGRESS -> REQ_PROGRESS;
            case LINK_START, LINK_FINISH -> throw new IllegalArgumentException("links are drawn by " + handle);
        });
        this.handle = handle;
        this.elements = List.copyOf(elements);
        this.dx = dx;
    }

    /** By what the bar is held. */
    public GanttHandle handle() {
        return handle;
    }

    /** Whose bars are meant, the one that is held first. */
    public List<WbsElement> elements() {
        return elements;
    }

    /** How far it was dragged, pixels. */
    public int dx() {
        return dx;
    }
}
