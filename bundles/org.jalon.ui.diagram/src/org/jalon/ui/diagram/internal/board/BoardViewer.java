/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardView;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.DiagramView;
import org.jalon.ui.diagram.internal.edit.DiagramContext;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.PageActions;
import org.jalon.ui.diagram.internal.edit.SelectionSync;
import org.jalon.ui.diagram.internal.services.DiagramServices;
import org.jalon.ui.table.Themes;
import org.jalon.validation.FindingPlaces;

/** A board in the workbench: drawn anew after each command, as long as someone looks; only what differs is touched. */
public final class BoardViewer implements DiagramView {

    private static final double SMALLEST_ZOOM = 0.1;
    private static final double LARGEST_ZOOM = 3;
    private static final double LARGEST_FIT = 1.2;
    private static final double READABLE = 0.8;

    private final EditSession session;
    private final BoardKind kind;
    private final BoardState state;
    private final Composite control;
    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final BoardRoot root;
    private final SelectionSync selection;
    private final BoardCommands commands;
    private final BoardBar bar;
    private final CommandStackListener following = e -> follow();
    private final DiagramServices services;
    private BoardView options;
    private boolean stale = true;
    private boolean fitted;

    /**
     * Creates a board of a kind.
     *
     * @param messages told why something can't be done; told null when that is past
     * @param hints told what can be done now; told null when that is past
     */
    public BoardViewer(Composite parent, EditSession session, BoardKind kind, Consumer<String> messages,
            Consumer<String> hints) {
        this.session = session;
        this.kind = kind;
        options = BoardView.first(kind, Locale.getDefault());
        DiagramEditing editing = new DiagramEditing(session, messages);
        state = new BoardState(Themes.of(parent), editing,
                kind.editor(session.domain(), session.project(), Locale.getDefault()), this::toggle, hints);
        editing.onCreated(this::created);
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        ToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 2).applyTo(tools.createControl(control));
        root = new BoardRoot(state);
        createDiagram(editing);
        commands = new BoardCommands(this, state, hints);
        viewer.setKeyHandler(new BoardKeys(this, state, commands.linkMode()));
        viewer.setContextMenu(commands.menu());
        bar = new BoardBar(this, kind, tools);
        bar.fill(state);
        services = new DiagramServices(viewer, session, commands.table(), this::drawing, messages);
        services.addTo(tools);
        tools.update(true);
        selection = SelectionSync.of(viewer, session.selection());
        session.commandStack().addCommandStackListener(following);
        control.addListener(SWT.Paint, e -> followTheme());
        viewer.getControl().addListener(SWT.Paint, e -> catchUp());
        viewer.getControl().addListener(SWT.Resize, e -> fitFirst());
        control.addDisposeListener(e -> session.commandStack().removeCommandStackListener(following));
        catchUp();
    }

    private void createDiagram(DiagramEditing editing) {
        viewer.createControl(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
        viewer.setRootEditPart(root);
        viewer.setEditPartFactory(new Factory());
        viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
        editing.domain().addViewer(viewer);
        viewer.setContents(state);
        root.getZoomManager().setZoomLevels(new double[] { SMALLEST_ZOOM, 0.2, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2,
            LARGEST_ZOOM });
        DiagramContext.bind(viewer.getControl());
    }

    // what is shown

    /** What is done by commands of the workbench and of this bundle. */
    public PageActions actions() {
        return commands.table();
    }

    /** What the board has in common with other diagrams. */
    @Override
    public DiagramServices services() {
        return services;
    }

    ZoomManager zoom() {
        return root.getZoomManager();
    }

    /** Shows the whole board. */
    void fit() {
        fit(SMALLEST_ZOOM);
    }

    private void fit(double least) {
        Rectangle visible = ((FigureCanvas) viewer.getControl()).getViewport().getClientArea();
        if (state.board() != null && visible.width > 0) {
            double scale = Math.min(visible.width / (state.board().width() + 20),
                    visible.height / (state.board().height() + 20));
            zoomFromTop(Math.clamp(scale, least, LARGEST_FIT));
        }
    }

    /** Zooms; what lies at the top left is seen. */
    private void zoomFromTop(double scale) {
        root.getZoomManager().setZoom(scale);
        viewer.flush();
        ((FigureCanvas) viewer.getControl()).scrollTo(0, 0);
    }

    /** At first the whole board is shown, as far as it stays readable. */
    private void fitFirst() {
        Rectangle visible = ((FigureCanvas) viewer.getControl()).getViewport().getClientArea();
        if (!fitted && state.board() != null && visible.width > 100 && visible.height > 100) {
            fitted = true;
            fit(READABLE);
            selection.follow(true);
        }
    }

    /** What of the project is shown. */
    public BoardView options() {
        return options;
    }

    /** Shows something else of the project. */
    public void show(BoardView chosen) {
        options = chosen;
        follow();
    }

    /** The things of which the board can show one; empty if it shows the project. */
    List<EObject> subjects() {
        return kind.subjects(session.project());
    }

    /** Which of the subjects is shown; null if there is none. */
    EObject subject() {
        List<EObject> subjects = subjects();
        return options.subject() != null && subjects.contains(options.subject()) ? options.subject()
                : subjects.isEmpty() ? null : subjects.get(0);
    }

    boolean isFolded(EObject element) {
        return options.collapsed().contains(element);
    }

    private void toggle(EObject element) {
        show(options.folded(element, !isFolded(element)));
    }

    /** Follows an edit at once, unless nobody looks. */
    private void follow() {
        stale = true;
        if (viewer.getControl().isVisible()) {
            catchUp();
        }
    }

    private void catchUp() {
        if (!stale) {
            return;
        }
        stale = false;
        if (options.subject() != null && options.subject() != subject()) {
            options = options.of(null);
        }
        Board before = state.board();
        state.setBoard(kind.board(session.project(), options));
        ((BoardEditPart) viewer.getContents()).boardChanged(before);
        if (commands.linkMode().isActive() && state.item(commands.linkMode().source()) == null) {
            commands.linkMode().leave();
        }
        bar.update();
        selection.follow(false);
        fitFirst();
    }

    private void followTheme() {
        if (Themes.of(control) != state.painter().theme()) {
            state.setTheme(Themes.of(control));
            viewer.getControl().redraw();
        }
    }

    /** What is shown. */
    public Board board() {
        catchUp();
        return state.board();
    }

    /** All of what is shown as a picture. */
    public Drawing drawing() {
        Board shown = board();
        return shown.drawing(FindingPlaces.words(session.problems().findings(),
                element -> shown.signed(element).isPresent(), Locale.getDefault()));
    }

    /** The GEF viewer. */
    public ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    /** The middle of what is seen of the board. */
    Point middle() {
        Rectangle seen = ((FigureCanvas) viewer.getControl()).getViewport().getClientArea().getCopy();
        Point middle = ((BoardEditPart) viewer.getContents())
                .onBoard(new org.eclipse.draw2d.geometry.Point(seen.width / 2, seen.height / 2));
        return new Point(Math.min(middle.x(), state.board().width()), Math.min(middle.y(), state.board().height()));
    }

    // selection

    <T> List<T> selectedParts(Class<T> type) {
        List<T> parts = new ArrayList<>();
        for (Object part : viewer.getSelectedEditParts()) {
            if (type.isInstance(part) && part != viewer.getContents()) {
                parts.add(type.cast(part));
            }
        }
        return parts;
    }

    /** The elements selected here, in the order of selection. */
    List<EObject> selectedElements() {
        return selectedParts(EditPart.class).stream().map(SelectionSync::element).filter(e -> e != null).distinct()
                .toList();
    }

    /** The box last selected. */
    Optional<BoardItem> current() {
        List<ItemPart> parts = selectedParts(ItemPart.class);
        return parts.isEmpty() ? Optional.empty() : Optional.ofNullable(parts.get(parts.size() - 1).item());
    }

    /** The element of the box last selected, if the box stands for it. */
    Optional<EObject> currentOwn() {
        return current().filter(item -> item.feature() == null).map(BoardItem::element);
    }

    /** Selects a box and scrolls to it. */
    void select(BoardItem item, boolean alsoOthers) {
        if (viewer.getEditPartRegistry().get(item.key()) instanceof EditPart part) {
            if (alsoOthers) {
                viewer.appendSelection(part);
            } else {
                viewer.select(part);
            }
            viewer.reveal(part);
        }
    }

    /** Moves what is selected by a step, as its kind of board understands it. */
    void step(int dx, int dy) {
        List<EObject> elements = selectedParts(ItemPart.class).stream().map(ItemPart::own).filter(e -> e != null)
                .toList();
        if (!elements.isEmpty() && state.editing().execute(state.editor().step(state.board(), elements, dx, dy))) {
            viewer.flush();
            current().ifPresent(item -> {
                state.tellArea(new Point(item.bounds().centerX(), item.bounds().centerY()));
                viewer.reveal((EditPart) viewer.getEditPartRegistry().get(item.key()));
            });
        }
    }

    /** New elements are selected, and named at once. */
    private void created(List<Object> created) {
        List<EObject> elements = created.stream().map(EObject.class::cast).toList();
        find(elements.get(0)).filter(found -> !found.equals(options)).ifPresent(this::show);
        session.selection().select(elements, this);
        control.getDisplay().asyncExec(() -> {
            if (!control.isDisposed()) {
                viewer.flush();
                selection.follow(true);
                board().item(elements.get(0)).ifPresent(this::edit);
            }
        });
    }

    /** Edits the name or text of a box in its place. */
    void edit(BoardItem item) {
        if (viewer.getEditPartRegistry().get(item.key()) instanceof ItemPart part) {
            viewer.reveal(part);
            viewer.flush();
            part.edit();
        }
    }

    // where elements are

    /** Whether an element has a box or a link here, perhaps after unfolding or turning to another subject. */
    @Override
    public boolean shows(EObject element) {
        return find(element).isPresent();
    }

    /** Scrolls to an element, unfolds what hides it, turns to the subject that shows it. */
    @Override
    public void reveal(EObject element) {
        find(element).filter(found -> !found.equals(options)).ifPresent(this::show);
        catchUp();
        viewer.flush();
        selection.follow(true);
        if (viewer.getEditPartRegistry().get(element) instanceof EditPart part) {
            viewer.reveal(part);
        }
    }

    /** What must be shown for an element to be seen: what is shown now, if that is possible. */
    private Optional<BoardView> find(EObject element) {
        return BoardSearch.isOn(board(), element) ? Optional.of(options)
                : new BoardSearch(kind, session.project()).find(element, options);
    }

    /** The part of each model of a board. */
    private final class Factory implements EditPartFactory {
        @Override
        public EditPart createEditPart(EditPart context, Object model) {
            return model instanceof BoardState shown ? new BoardEditPart(shown)
                    : state.item(model) != null ? new ItemPart(model) : new LinkPart(model);
        }
    }
}
