/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.gef.tools.MarqueeDragTracker;
import org.jalon.ui.diagram.internal.DiagramPart;

/** The sheet on which boxes lie: a drag on it selects them, a double click creates something. */
public abstract class SheetPart extends DiagramPart {

    /** Creates what a double click on the bare sheet means, at a place in the control. */
    protected abstract void opened(Point location);

    @Override
    public DragTracker getDragTracker(Request request) {
        return new MarqueeDragTracker() {
            @Override
            protected boolean handleDoubleClick(int button) {
                LocationRequest open = new LocationRequest(RequestConstants.REQ_OPEN);
                open.setLocation(getLocation());
                performRequest(open);
                return true;
            }
        };
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType()) && request instanceof LocationRequest at) {
            opened(at.getLocation());
        }
    }

    /**
     * Takes up other boxes. Those that are gone, or that stand further back now, are dealt with first: GEF would bring
     * forward each one that follows, which takes seconds on a large diagram.
     */
    @Override
    protected void refreshChildren() {
        List<?> wanted = getModelChildren();
        Map<Object, Integer> places = new HashMap<>();
        for (Object model : wanted) {
            places.put(model, places.size());
        }
        for (Object child : List.copyOf(getChildren())) {
            if (!places.containsKey(((EditPart) child).getModel())) {
                removeChild((EditPart) child);
            }
        }
        for (int i = 0; i + 1 < getChildren().size(); i++) {
            EditPart part = (EditPart) getChildren().get(i);
            int place = places.get(part.getModel());
            if (place > i && ((EditPart) getChildren().get(i + 1)).getModel() == wanted.get(i)) {
                reorderChild(part, Math.min(place, getChildren().size() - 1));
            }
        }
        super.refreshChildren();
    }

    /** Does something with the part of a model, if there is one of a class. */
    protected final <T> void part(Object model, Class<T> type, Consumer<T> deed) {
        EditPart part = (EditPart) getViewer().getEditPartRegistry().get(model);
        if (type.isInstance(part)) {
            deed.accept(type.cast(part));
        }
    }
}
