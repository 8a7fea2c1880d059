/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.jalon.diagram.Rect;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.Boards;
import org.jalon.model.ProjectElement;
import org.jalon.model.project.Project;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.internal.board.BoardViewer;
import org.jalon.ui.diagram.internal.edit.PageActions;

/** A board in the editor. */
final class BoardFixture extends DiagramFixture {

    private static final String PREFIX = "org.jalon.ui.diagram.";

    final BoardViewer view;
    private final BoardKind kind;

    /** A board of a kind, by the id of the kind. */
    BoardFixture(Project project, String kind) {
        this(project, kind, "");
    }

    /** A board of a project that is checked by an organisation's choice of rules. */
    BoardFixture(Project project, String kind, String rules) {
        this(project, Boards.find(kind).orElseThrow(), false, rules);
    }

    BoardFixture(Project project, BoardKind kind, boolean readOnly) {
        this(project, kind, readOnly, "");
    }

    private BoardFixture(Project project, BoardKind kind, boolean readOnly, String rules) {
        super(project, PREFIX + kind.id(), readOnly, rules);
        this.kind = kind;
        view = Ui.await("the board", () -> editor.getAdapter(BoardViewer.class));
        canvas().setFocus();
        settle();
    }

    /** A board whose texts are French. */
    static BoardFixture french(Project project, String kind) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            return new BoardFixture(project, kind);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Override
    GraphicalViewer viewer() {
        return view.viewer();
    }

    @Override
    PageActions actions() {
        return view.actions();
    }

    BoardItem item(EObject element) {
        return view.board().item(element).orElseThrow();
    }

    private GraphicalEditPart part(Object key) {
        if (viewer().getEditPartRegistry().get(key) instanceof GraphicalEditPart part) {
            return part;
        }
        throw new AssertionError("not on the board: " + key);
    }

    /** The element with a name. */
    ProjectElement named(String name) {
        Iterable<EObject> all = project()::eAllContents;
        return StreamSupport.stream(all.spliterator(), false).filter(ProjectElement.class::isInstance)
                .map(ProjectElement.class::cast).filter(each -> name.equals(each.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    /** The label of a tool by its id. */
    String label(String id) {
        return kind.editor(session.domain(), project(), Locale.getDefault()).tools().stream()
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow(() -> new AssertionError(id)).label();
    }

    /** The keys of the boxes that have a part in the viewer. */
    Set<Object> shownKeys() {
        Set<Object> keys = new HashSet<>();
        for (Object part : viewer().getContents().getChildren()) {
            keys.add(((EditPart) part).getModel());
        }
        return keys;
    }

    // where things are in the control

    /** A rectangle of the board in the control. */
    Rectangle onScreen(Rect rect) {
        Rectangle area = new Rectangle((int) rect.x(), (int) rect.y(), (int) rect.width(), (int) rect.height());
        ((GraphicalEditPart) viewer().getContents()).getFigure().translateToAbsolute(area);
        return area;
    }

    Point onScreen(double x, double y) {
        return onScreen(new Rect(x, y, 0, 0)).getLocation();
    }

    Rectangle box(EObject element) {
        return onScreen(item(element).bounds());
    }

    Point middle(EObject element) {
        return box(element).getCenter();
    }

    /** A place at the right edge of a box, where links are drawn from. */
    Point edge(EObject element) {
        return new Point(box(element).right() - 1, box(element).getCenter().y);
    }

    /** A place at the left edge of a box, where nothing is folded. */
    Point left(EObject element) {
        return new Point(box(element).x + 1, box(element).getCenter().y);
    }

    Point middle(EObject element, EStructuralFeature feature) {
        return onScreen(view.board().item(element, feature).orElseThrow().bounds()).getCenter();
    }

    Point fold(EObject element) {
        return onScreen(item(element).fold()).getCenter();
    }

    /** The middle of a link, or one of its ends. */
    Point on(Object link, double share) {
        Connection connection = (Connection) part(link).getFigure();
        Point point = (share == 0 ? connection.getPoints().getFirstPoint()
                : share == 1 ? connection.getPoints().getLastPoint() : connection.getPoints().getMidpoint()).getCopy();
        ((IFigure) connection).translateToAbsolute(point);
        return point;
    }

    /** What is told of a box under the pointer. */
    String tooltip(Object key) {
        IFigure tip = part(key).getFigure().getToolTip();
        return ((Label) tip).getText();
    }

    /** The sign that something is wrong on a part, null if there is none. */
    IFigure sign(Object key) {
        for (Object child : part(key).getFigure().getChildren()) {
            if (child instanceof ImageFigure sign) {
                return sign;
            }
        }
        return null;
    }

    /** Waits until a part bears a sign, or until it bears none. */
    void awaitSign(Object key, boolean wanted) {
        Ui.until("sign", () -> (sign(key) != null) == wanted);
    }

    /** Chooses from the context menu, by the texts on the way. */
    void menu(String... path) {
        Menu menu = canvas().getMenu();
        for (String text : path) {
            menu.notifyListeners(SWT.Show, new Event());
            Menu shown = menu;
            MenuItem item = Arrays.stream(menu.getItems()).filter(i -> i.getText().replaceAll("&|\t.*", "").equals(text))
                    .findFirst().orElseThrow(() -> new AssertionError(text + " isn't in "
                            + Arrays.stream(shown.getItems()).map(MenuItem::getText).toList()));
            if (item.getMenu() == null) {
                item.setSelection((item.getStyle() & SWT.PUSH) == 0);
                Ui.send(item, SWT.Selection);
            } else {
                menu = item.getMenu();
            }
        }
        settle();
    }

    /** Turns the window dark, as the dark theme of the workbench does, and returns the colour of the bare board. */
    ImageData darken() {
        Color dark = new Color(32, 36, 42);
        Color light = new Color(220, 224, 230);
        for (Control each : new Control[] { canvas(), canvas().getParent(), canvas().getParent().getChildren()[0] }) {
            each.setBackground(dark);
            each.setForeground(light);
        }
        canvas().getParent().redraw();
        settle();
        return Screenshots.image(canvas());
    }
}
