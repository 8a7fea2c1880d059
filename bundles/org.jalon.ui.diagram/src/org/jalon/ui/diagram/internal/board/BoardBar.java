/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.board;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.widgets.Event;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardTool;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.DropDownMenu;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.CreateTool;
import org.jalon.ui.diagram.internal.edit.DiagramEditing;
import org.jalon.ui.diagram.internal.edit.LinkTool;
import org.jalon.ui.diagram.internal.edit.ToolButtons;

/** The tool bar of a board: its palette, its scale, what it is about and what it shows of it. */
final class BoardBar {

    private final BoardViewer view;
    private final List<BoardSwitch> switches;
    private final Map<String, DropDownMenu> groups = new LinkedHashMap<>();
    private ToolBarManager bar;
    private ActionContributionItem subjects;

    BoardBar(BoardViewer view, BoardKind kind) {
        this.view = view;
        switches = kind.switches(Locale.getDefault());
    }

    void fill(ToolBarManager tools, BoardState state) {
        bar = tools;
        palette(state.editing(), state.editor().tools());
        view.addZoomTo(bar, Messages.fitPage);
        DropDownMenu chooser = new DropDownMenu(Messages.subject, null, this::fillSubjects);
        subjects = withText(chooser);
        bar.add(subjects);
        switches.stream().filter(each -> each.group() != null).map(BoardSwitch::group).distinct().forEach(group -> {
            DropDownMenu menu = new DropDownMenu(group, DiagramActions.image("choice"), each -> fillGroup(each, group));
            groups.put(group, menu);
            bar.add(withText(menu));
        });
        if (switches.stream().anyMatch(each -> each.group() == null)) {
            bar.add(new DropDownMenu(Messages.layers, DiagramActions.image("layers"), this::fillLayers));
        }
        update();
    }

    private static ActionContributionItem withText(IAction action) {
        ActionContributionItem item = new ActionContributionItem(action);
        item.setMode(ActionContributionItem.MODE_FORCE_TEXT);
        return item;
    }

    /** A button for each tool; links of several kinds share one, for their icons don't tell them apart. */
    private void palette(DiagramEditing editing, List<BoardTool> tools) {
        List<BoardTool> links = tools.stream().filter(BoardTool::link).toList();
        ToolButtons.addTo(bar, editing, tools.stream().filter(tool -> !tool.link() || links.size() == 1)
                .map(tool -> new ToolButtons.Item(
                        tool.link() ? new LinkTool(editing, tool) : new CreateTool(editing, tool), tool.label(),
                        icon(tool))).toList());
        if (links.size() > 1) {
            bar.add(new DropDownMenu(Messages.drawLink, icon(links.get(0)), menu -> links.forEach(link ->
                    menu.add(new Action(link.label()) {
                        @Override
                        public void runWithEvent(Event event) {
                            ToolButtons.take(editing, new LinkTool(editing, link), event);
                        }
                    }))));
        }
    }

    /** The icon of a tool: that of a class, or of a kind of its elements. */
    static ImageDescriptor icon(BoardTool tool) {
        return tool.icon() instanceof EClass type ? ModelImages.descriptor(type)
                : ModelImages.descriptor(tool.icon());
    }

    /** Says what is shown now. */
    void update() {
        List<EObject> choice = view.subjects();
        boolean changed = subjects.isVisible() != choice.size() > 1;
        subjects.setVisible(choice.size() > 1);
        if (choice.size() > 1) {
            EObject shown = view.subject();
            changed |= rename(subjects.getAction(), label(shown));
            subjects.getAction().setImageDescriptor(ModelImages.descriptor(shown));
        }
        for (BoardSwitch each : switches) {
            if (each.group() != null && view.options().shows(each.id())) {
                changed |= rename(groups.get(each.group()), label(each));
            }
        }
        if (changed) {
            bar.update(true);
            if (bar.getControl() != null) {
                bar.getControl().getParent().layout();
            }
        }
    }

    private static boolean rename(IAction action, String text) {
        if (text.equals(action.getText())) {
            return false;
        }
        action.setText(text);
        action.setToolTipText(text);
        return true;
    }

    /** The label of a switch, as texts of tool bars and menus begin. */
    private static String label(BoardSwitch each) {
        return each.label().isEmpty() ? "" : each.label().substring(0, 1).toUpperCase(Locale.getDefault())
                + each.label().substring(1);
    }

    private static String label(EObject subject) {
        return ModelLabels.in(Locale.getDefault()).text(subject);
    }

    private void fillSubjects(IMenuManager menu) {
        EObject shown = view.subject();
        for (EObject each : view.subjects()) {
            menu.add(radio(label(each), each == shown, () -> view.show(view.options().of(each))));
        }
    }

    private void fillGroup(IMenuManager menu, String group) {
        switches.stream().filter(each -> group.equals(each.group())).forEach(each -> menu.add(radio(label(each),
                view.options().shows(each.id()), () -> view.show(view.options().with(each, true, switches)))));
    }

    private static Action radio(String text, boolean checked, Runnable deed) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    deed.run();
                }
            }
        };
        action.setChecked(checked);
        return action;
    }

    private void fillLayers(IMenuManager menu) {
        switches.stream().filter(each -> each.group() == null).forEach(each -> {
            boolean on = view.options().shows(each.id());
            Action action = new Action(label(each), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    view.show(view.options().with(each, !on, switches));
                }
            };
            action.setChecked(on);
            menu.add(action);
        });
    }
}
