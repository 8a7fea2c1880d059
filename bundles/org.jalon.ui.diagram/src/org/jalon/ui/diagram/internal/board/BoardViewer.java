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

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.eclipse.swt.widgets.Composite;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardView;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.BoxView;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.SelectionSync;
import org.jalon.ui.table.Themes;
import org.jalon.validation.FindingPlaces;

/** A board in the workbench; of what is drawn anew only what differs is touched. */
public final class BoardViewer extends BoxView {

    private static final double LARGEST_FIT = 1.2;

    private final BoardKind kind;
    private final BoardState state;
    private final BoardBar bar;
    private BoardView options;

    /**
     * Creates a board of a kind.
     *
     * @param messages told why something can't be done; told null when that is past
     * @param hints told what can be done now; told null when that is past
     */
    public BoardViewer(Composite parent, EditSession session, BoardKind kind, Consumer<String> messages,
            Consumer<String> hints) {
        super(parent, session, LARGEST_FIT);
        this.kind = kind;
        options = BoardView.first(kind, Locale.getDefault());
        state = new BoardState(Themes.of(parent), new DiagramEditing(session, messages),
                kind.editor(session.domain(), session.project(), Locale.getDefault()), this::toggle, hints);
        begin(state, new BoardRoot(state), new Factory());
        BoardCommands commands = new BoardCommands(this, state, hints);
        bar = new BoardBar(this, kind);
        equip(commands, new BoardKeys(this, state, commands.linkMode()), tools -> bar.fill(tools, state), messages);
        follow();
        catchUp();
    }

    // what is shown

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
        return kind.subjects(session().project());
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

    @Override
    protected void draw() {
        if (options.subject() != null && options.subject() != subject()) {
            options = options.of(null);
        }
        Board before = state.board();
        state.setBoard(kind.board(session().project(), options));
        ((BoardEditPart) viewer().getContents()).boardChanged(before);
        dropLink();
        bar.update();
    }

    @Override
    protected double[] extent() {
        return state.board() == null ? null : new double[] { state.board().width(), state.board().height() };
    }

    /** What is shown. */
    public Board board() {
        catchUp();
        return state.board();
    }

    @Override
    public Drawing drawing() {
        Board shown = board();
        return shown.drawing(FindingPlaces.words(session().problems().findings(),
                element -> shown.signed(element).isPresent(), Locale.getDefault()));
    }

    /** The middle of what is seen of the board. */
    Point middle() {
        Rectangle seen = visible();
        Point middle = ((BoardEditPart) viewer().getContents())
                .onBoard(new org.eclipse.draw2d.geometry.Point(seen.width / 2, seen.height / 2));
        return new Point(Math.min(middle.x(), state.board().width()), Math.min(middle.y(), state.board().height()));
    }

    // selection

    <T> List<T> selectedParts(Class<T> type) {
        List<T> parts = new ArrayList<>();
        for (Object part : viewer().getSelectedEditParts()) {
            if (type.isInstance(part) && part != viewer().getContents()) {
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
        select(item.key(), alsoOthers);
    }

    /** Moves what is selected by a step, as its kind of board understands it. */
    void step(int dx, int dy) {
        List<EObject> elements = selectedParts(ItemPart.class).stream().map(ItemPart::own).filter(e -> e != null)
                .toList();
        if (!elements.isEmpty() && state.editing().execute(state.editor().step(state.board(), elements, dx, dy))) {
            viewer().flush();
            current().ifPresent(item -> {
                state.tellArea(new Point(item.bounds().centerX(), item.bounds().centerY()));
                viewer().reveal(part(item.key()));
            });
        }
    }

    /** New elements are named at once in their boxes; what has none is told in another and named in the properties. */
    @Override
    protected void created(List<Object> created) {
        List<EObject> elements = created.stream().map(EObject.class::cast).toList();
        EObject first = elements.get(0);
        Optional<BoardView> told = search().findTold(first, options);
        told.or(() -> find(first)).filter(found -> !found.equals(options)).ifPresent(this::show);
        session().selection().select(elements, this);
        if (told.isPresent()) {
            state.editing().showProperties();
        } else {
            soon(() -> board().item(first).ifPresent(this::edit));
        }
    }

    /** Edits the name or text of a box in its place. */
    void edit(BoardItem item) {
        if (part(item.key()) instanceof ItemPart part) {
            viewer().reveal(part);
            viewer().flush();
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
        viewer().flush();
        selection().follow(true);
        super.reveal(element);
    }

    /** What must be shown for an element to be seen: what is shown now, if that is possible. */
    private Optional<BoardView> find(EObject element) {
        return BoardSearch.isOn(board(), element) ? Optional.of(options)
                : search().find(element, options);
    }

    private BoardSearch search() {
        return new BoardSearch(kind, session().project());
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
