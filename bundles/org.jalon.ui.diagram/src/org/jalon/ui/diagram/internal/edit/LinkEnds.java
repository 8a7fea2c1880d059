/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

import org.eclipse.draw2d.Cursors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.SelectionHandlesEditPolicy;
import org.eclipse.gef.handles.SquareHandle;
import org.eclipse.gef.tools.TargetingTool;

/**
 * Has the ends of a selected link dragged to other elements or to the other side of the same, on a diagram whose links
 * are no connections of GEF; refusals are said. {@link LinkPolicy} of the elements answers.
 */
public final class LinkEnds extends SelectionHandlesEditPolicy {

    private static final int SIZE = 7;

    private final DiagramEditing editing;
    private final BiFunction<IFigure, Boolean, Point> place;
    private LinkFeedback feedback;

    /**
     * Ends of the host, whose model is a link.
     *
     * @param place where an end is in the coordinates of the figure: that of the source if true
     */
    public LinkEnds(DiagramEditing editing, BiFunction<IFigure, Boolean, Point> place) {
        this.editing = editing;
        this.place = place;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the oldest GEF supported declares it
    protected List createSelectionHandles() {
        List<Object> handles = new ArrayList<>();
        if (editing.isWritable()) {
            handles.add(new EndHandle(true));
            handles.add(new EndHandle(false));
        }
        return handles;
    }

    private Point absolute(boolean source) {
        Point point = place.apply(getHostFigure(), source).getCopy();
        getHostFigure().translateToAbsolute(point);
        return point;
    }

    private final class EndHandle extends SquareHandle {
        private final boolean source;

        EndHandle(boolean source) {
            super((GraphicalEditPart) getHost(), handle -> {
                Point middle = absolute(source);
                handle.translateToRelative(middle);
                handle.setBounds(new Rectangle(middle, new Dimension(SIZE, SIZE)).translate(-SIZE / 2, -SIZE / 2));
            }, Cursors.CROSS);
            this.source = source;
        }

        @Override
        protected DragTracker createDragTracker() {
            return new EndDrag(getHost(), source);
        }
    }

    private final class EndDrag extends TargetingTool implements DragTracker {
        private final EditPart link;
        private final boolean source;

        EndDrag(EditPart link, boolean source) {
            this.link = link;
            this.source = source;
            setDefaultCursor(Cursors.CROSS);
            setDisabledCursor(Cursors.NO);
        }

        @Override
        public void commitDrag() {
            // nothing is kept back until then
        }

        @Override
        protected String getCommandName() {
            return getTargetRequest().getType().toString();
        }

        @Override
        protected Request createTargetRequest() {
            return new LinkEndRequest((EObject) link.getModel(), source);
        }

        @Override
        protected void updateTargetRequest() {
            ((LinkEndRequest) getTargetRequest()).setLocation(getLocation());
        }

        @Override
        protected void setCurrentCommand(Command command) {
            super.setCurrentCommand(command);
            editing.explain(command);
        }

        @Override
        protected boolean handleButtonDown(int button) {
            return button == 1 ? stateTransition(STATE_INITIAL, STATE_DRAG) : handleInvalidInput();
        }

        @Override
        protected boolean handleDragStarted() {
            return stateTransition(STATE_DRAG, STATE_DRAG_IN_PROGRESS);
        }

        @Override
        protected boolean handleDragInProgress() {
            if (isInState(STATE_DRAG_IN_PROGRESS)) {
                updateTargetRequest();
                updateTargetUnderMouse();
                showSourceFeedback(getTargetRequest());
                showTargetFeedback();
                setCurrentCommand(getCommand());
            }
            return true;
        }

        @Override
        protected boolean handleButtonUp(int button) {
            if (stateTransition(STATE_DRAG_IN_PROGRESS, STATE_TERMINAL)) {
                eraseAll();
                executeCurrentCommand();
            }
            return true;
        }

        private void eraseAll() {
            eraseSourceFeedback(getTargetRequest());
            eraseTargetFeedback();
        }

        @Override
        public void deactivate() {
            if (isInState(STATE_DRAG_IN_PROGRESS)) {
                eraseAll();
            }
            super.deactivate();
        }
    }

    @Override
    public void showSourceFeedback(Request request) {
        if (!(request instanceof LinkEndRequest end)) {
            return;
        }
        if (feedback == null) {
            feedback = new LinkFeedback(getHost().getViewer().getControl());
            addFeedback(feedback);
        }
        Point fixed = absolute(!end.isSource());
        Point moving = end.getLocation().getCopy();
        feedback.translateToRelative(fixed);
        feedback.translateToRelative(moving);
        feedback.show(end.isSource() ? moving : fixed, end.isSource() ? fixed : moving);
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        if (feedback != null) {
            removeFeedback(feedback);
            feedback = null;
        }
    }
}
