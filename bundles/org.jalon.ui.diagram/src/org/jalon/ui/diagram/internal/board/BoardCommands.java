/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.diagram.Point;
import org.jalon.diagram.board.BoardAction;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardLink;
import org.jalon.diagram.board.BoardTool;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.BoxActions;
import org.jalon.ui.diagram.internal.edit.Nearest;
import org.jalon.ui.diagram.internal.edit.PageActions;

/** What can be done on a board by key and context menu. */
final class BoardCommands extends BoxActions {

    /** Commands whose keys create what the first tools of a diagram create. */
    private static final List<String> INSERTIONS = List.of("insertFirst", "insertSecond", "insertThird");

    private final BoardViewer view;
    private final BoardState state;

    BoardCommands(BoardViewer view, BoardState state, Consumer<String> hints) {
        super(view.viewer(), state, new BoardLinks(view, state), hints);
        this.view = view;
        this.state = state;
        List<BoardTool> tools = creations();
        for (int i = 0; i < Math.min(tools.size(), INSERTIONS.size()); i++) {
            BoardTool tool = tools.get(i);
            table().add(INSERTIONS.get(i), tool.label(), null, editing()::isWritable, () -> insert(tool))
                    .setImageDescriptor(BoardBar.icon(tool));
        }
        table().add(ActionFactory.RENAME, Messages.rename, () -> editing().isWritable()
                && view.current().filter(item -> item.name() != null).isPresent(),
                () -> view.edit(view.current().orElseThrow()));
        table().add("collapse", Messages.foldBranch, null, () -> canFold(true), () -> fold(true));
        table().add("expand", Messages.unfoldBranch, null, () -> canFold(false), () -> fold(false));
        table().add(ActionFactory.DELETE, Messages.delete, () -> editing().isWritable() && canDelete(), this::delete);
    }

    /** The tools that create a box. */
    private List<BoardTool> creations() {
        return state.editor().tools().stream().filter(tool -> !tool.link()).toList();
    }

    /** Creates by keyboard: at the box selected, or in the middle of what is seen. */
    private void insert(BoardTool tool) {
        Optional<BoardItem> current = view.current().filter(item -> item.feature() == null);
        Point at = current.map(item -> new Point(item.bounds().centerX(), item.bounds().centerY()))
                .orElseGet(view::middle);
        editing().execute(state.editor().create(tool, state.board(), at,
                current.map(BoardItem::element).orElse(null)));
    }

    private boolean canFold(boolean fold) {
        return view.current().filter(item -> item.fold() != null && view.isFolded(item.element()) != fold).isPresent();
    }

    private void fold(boolean fold) {
        if (canFold(fold)) {
            state.fold(view.current().orElseThrow().element());
        }
    }

    private List<BoardItem> selectedItems() {
        return view.selectedParts(ItemPart.class).stream().map(ItemPart::item)
                .filter(item -> item != null && item.feature() == null).toList();
    }

    private List<BoardLink> selectedLinks() {
        return view.selectedParts(LinkPart.class).stream().map(LinkPart::link).filter(link -> link != null).toList();
    }

    private boolean canDelete() {
        return !selectedItems().isEmpty() || !selectedLinks().isEmpty();
    }

    /** What is nearest to a deleted box is selected afterwards, so that the keyboard goes on from there. */
    private void delete() {
        List<BoardItem> items = selectedItems();
        Edit edit = state.editor().delete(items, selectedLinks());
        if (editing().execute(edit) && items.size() == 1) {
            Nearest.to(items.get(0).bounds(), state.items(), BoardItem::bounds)
                    .ifPresent(heir -> view.select(heir, false));
        }
    }

    // the context menu

    @Override
    protected void fill(IMenuManager menu) {
        MenuManager insertions = new MenuManager(Messages.insert);
        fillInsertions(insertions);
        menu.add(insertions);
        menu.add(new Separator());
        if (!view.selectedParts(EditPart.class).isEmpty()) {
            table().addTo(menu, ActionFactory.RENAME.getId());
            if (state.isLinkable() && view.currentOwn().isPresent()) {
                fillLinks(menu);
            }
            if (view.current().filter(item -> item.fold() != null).isPresent()) {
                table().addTo(menu, "collapse", "expand");
            }
            fillOwn(menu);
        }
        view.services().addFixesTo(menu);
        table().addTo(menu, ActionFactory.DELETE.getId(), ActionFactory.SELECT_ALL.getId());
    }

    private void fillInsertions(IMenuManager menu) {
        List<BoardTool> tools = creations();
        for (int i = 0; i < tools.size(); i++) {
            BoardTool tool = tools.get(i);
            IAction known = i < INSERTIONS.size()
                    ? table().find(PageActions.COMMANDS + INSERTIONS.get(i)).orElseThrow() : null;
            if (known == null) {
                Action action = DiagramActions.action(tool.label(), null, () -> insert(tool));
                action.setImageDescriptor(BoardBar.icon(tool));
                action.setEnabled(editing().isWritable());
                known = action;
            }
            menu.add(known);
        }
    }

    private void fillLinks(IMenuManager menu) {
        List<String> types = new BoardLinks(view, state).types();
        if (types.size() == 1) {
            table().addTo(menu, "link");
            return;
        }
        MenuManager links = new MenuManager(Messages.drawLink);
        for (int i = 0; i < types.size(); i++) {
            int type = i;
            links.add(DiagramActions.action(types.get(i), null,
                    () -> linkMode().begin(view.currentOwn().orElseThrow(), type)));
        }
        menu.add(links);
        menu.add(new Separator());
    }

    /** What this kind of board alone can do to what is selected. */
    private void fillOwn(IMenuManager menu) {
        List<EObject> elements = view.selectedElements();
        Map<String, MenuManager> menus = new HashMap<>();
        List<BoardAction> actions = elements.isEmpty() ? List.of() : state.editor().actions(elements);
        for (BoardAction each : actions) {
            IMenuManager place = menu;
            if (each.menu() != null) {
                place = menus.computeIfAbsent(each.menu(), name -> {
                    MenuManager below = new MenuManager(name);
                    menu.add(below);
                    return below;
                });
            }
            place.add(action(each, checkedMenus(actions).contains(each.menu())));
        }
        if (!actions.isEmpty()) {
            menu.add(new Separator());
        }
    }

    /** The menus whose entries are values of which an element has one. */
    private static Set<String> checkedMenus(List<BoardAction> actions) {
        List<String> names = new ArrayList<>();
        actions.stream().filter(each -> each.checked() && each.menu() != null).forEach(each -> names.add(each.menu()));
        return Set.copyOf(names);
    }

    private IAction action(BoardAction each, boolean isValue) {
        Action action = new Action(each.label(), isValue || each.checked() ? IAction.AS_CHECK_BOX
                : IAction.AS_PUSH_BUTTON) {
            @Override
            public void run() {
                if (each.edit().isPossible()) {
                    editing().execute(each.edit());
                }
            }
        };
        action.setChecked(each.checked());
        action.setEnabled(editing().isWritable() && (each.checked() || each.edit().isPossible()));
        return action;
    }
}
