/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.services;

import java.util.List;

import org.eclipse.draw2d.FigureListener;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.Problems;
import org.jalon.ui.diagram.internal.DiagramPart;
import org.jalon.ui.diagram.internal.DiagramTooltip;
import org.jalon.validation.Finding;
import org.jalon.validation.FindingPlaces;
import org.jalon.validation.Severity;

/** Small signs of errors and warnings on the parts of a diagram, with what is wrong as a tooltip. */
public final class ProblemMarks {

    private static final String KEY = ProblemMarks.class.getName();
    private static final int SIZE = 16;

    private final GraphicalViewer viewer;
    private final EditSession session;

    private ProblemMarks(GraphicalViewer viewer, EditSession session) {
        this.viewer = viewer;
        this.session = session;
    }

    /** Has the parts of a viewer marked as long as its control is there. */
    static void install(GraphicalViewer viewer, EditSession session) {
        ProblemMarks marks = new ProblemMarks(viewer, session);
        viewer.setProperty(KEY, marks);
        Runnable unsubscribe = session.problems().onChange(marks::markAll);
        viewer.getControl().addDisposeListener(e -> unsubscribe.run());
        marks.markAll();
    }

    /** Marks all parts of a viewer anew: what is wrong with those that are no longer shown is told elsewhere. */
    public static void refresh(EditPartViewer viewer) {
        if (viewer.getProperty(KEY) instanceof ProblemMarks marks) {
            marks.markAll();
        }
    }

    private void markAll() {
        for (Object part : viewer.getEditPartRegistry().values()) {
            if (part instanceof DiagramPart each) {
                mark(each);
            }
        }
    }

    /** Marks a part that has just come, or whose element is another. */
    public static void refresh(DiagramPart part) {
        if (part.getViewer() != null && part.getViewer().getProperty(KEY) instanceof ProblemMarks marks) {
            marks.mark(part);
            marks.relieve(part.element());
        }
    }

    /** What is wrong with an element is no longer told at what holds it. */
    private void relieve(EObject element) {
        if (element != null && !FindingPlaces.standsAlone(element)
                && viewer.getEditPartRegistry().get(element.eContainer()) instanceof DiagramPart holder) {
            mark(holder);
        }
    }

    /** What is wrong with the element of a part, to be said; empty if nothing is. */
    public static String words(DiagramPart part) {
        return part.getViewer() != null && part.getViewer().getProperty(KEY) instanceof ProblemMarks marks
                ? Problems.words(marks.shown(part)) : "";
    }

    /** Hints call for no sign, and what is wrong with a part of an element is told at that part if it is shown. */
    private List<Finding> shown(DiagramPart part) {
        EObject element = part.element();
        return element == null || part.problemPlace() == null ? List.of() : session.problems().about(element).stream()
                .filter(finding -> finding.severity() != Severity.INFO && isNearest(element, finding)).toList();
    }

    private boolean isNearest(EObject element, Finding finding) {
        for (EObject at = finding.element(); at != element; at = at.eContainer()) {
            if (viewer.getEditPartRegistry().containsKey(at)) {
                return false;
            }
        }
        return true;
    }

    private void mark(DiagramPart part) {
        IFigure host = part.getFigure();
        Sign old = sign(host);
        List<Finding> findings = shown(part);
        if (findings.isEmpty()) {
            if (old != null) {
                host.remove(old);
                host.removeFigureListener(old);
            }
            return;
        }
        Sign sign = old != null ? old : new Sign(part);
        sign.setImage(PlatformUI.getWorkbench().getSharedImages().getImage(
                Problems.worst(findings).orElseThrow() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
                        : ISharedImages.IMG_OBJS_WARN_TSK));
        sign.setToolTip(DiagramTooltip.of(Problems.words(findings)));
        if (old == null) {
            host.add(sign);
            host.addFigureListener(sign);
        }
        sign.figureMoved(host);
    }

    private static Sign sign(IFigure host) {
        for (Object child : host.getChildren()) {
            if (child instanceof Sign sign) {
                return sign;
            }
        }
        return null;
    }

    /** Whether a place is on the sign of a figure, which may lie beyond what the figure itself takes for its own. */
    public static boolean hits(IFigure host, int x, int y) {
        Sign sign = sign(host);
        return sign != null && sign.getBounds().contains(x, y);
    }

    /** The sign; it stays at its place on the figure that it marks. */
    private static final class Sign extends ImageFigure implements FigureListener {

        private final DiagramPart part;

        Sign(DiagramPart part) {
            this.part = part;
        }

        @Override
        public void figureMoved(IFigure host) {
            Point place = part.problemPlace();
            if (place != null) {
                setBounds(new Rectangle(place.x - SIZE / 2, place.y - SIZE / 2, SIZE, SIZE));
            }
        }

        @Override
        protected void paintFigure(Graphics graphics) {
            if (getImage() != null) {
                var size = getImage().getBounds();
                graphics.drawImage(getImage(), 0, 0, size.width, size.height, getBounds().x, getBounds().y, SIZE,
                        SIZE);
            }
        }
    }
}
