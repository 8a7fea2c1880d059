/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.jalon.diagram.gantt.GanttGrouping;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttOptions.Content;
import org.jalon.diagram.gantt.GanttOptions.Layer;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.DropDownMenu;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.edit.ToolButtons;

/** What can be done to the view of the chart: its scale, and what it shows. */
final class GanttActions {

    private final GanttView view;

    GanttActions(GanttView view) {
        this.view = view;
    }

    void fill(ToolBarManager tools) {
        ToolButtons.addTo(tools, view.editing(), ToolButtons.ofPlan(view.editing()));
        tools.add(new Separator());
        tools.add(DiagramActions.action(Messages.zoomIn, "zoom-in", () -> view.chart().zoom(1, view.chart().focus())));
        tools.add(DiagramActions.action(Messages.zoomOut, "zoom-out",
                () -> view.chart().zoom(-1, view.chart().focus())));
        tools.add(DiagramActions.action(Messages.fit, "fit", () -> view.chart().fit()));
        tools.add(DiagramActions.action(Messages.goToday, "today", this::goToday));
        tools.add(new Separator());
        tools.add(new DropDownMenu(Messages.scale, DiagramActions.image("scale"), this::fillScales));
        tools.add(new DropDownMenu(Messages.layers, DiagramActions.image("layers"), this::fillLayers));
        tools.add(new DropDownMenu(Messages.filter, DiagramActions.image("filter"), new GanttFilters(view)::fill));
        tools.add(new DropDownMenu(Messages.grouping, DiagramActions.image("group"), this::fillGroups));
        tools.add(loadAction());
    }

    private void fillGroups(IMenuManager menu) {
        menu.add(groupAction(null, Messages.groupNone));
        menu.add(groupAction(GanttGrouping.RESPONSIBLE, Messages.groupResponsible));
        menu.add(groupAction(GanttGrouping.RESOURCE, Messages.groupResource));
        menu.add(groupAction(GanttGrouping.STATE, Messages.groupState));
    }

    private Action groupAction(GanttGrouping grouping, String text) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked() && view.grouping() != grouping) {
                    view.setGrouping(grouping);
                }
            }
        };
        action.setChecked(view.grouping() == grouping);
        return action;
    }

    private Action loadAction() {
        Action action = new Action(Messages.loadOfResources, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                view.showLoad(isChecked());
            }
        };
        action.setToolTipText(Messages.loadOfResources);
        action.setImageDescriptor(DiagramActions.image("load"));
        return action;
    }

    private void goToday() {
        GanttOptions options = view.state().diagram().options();
        view.chart().center(view.state().diagram().axis().x(options.today()));
    }

    private void fillScales(IMenuManager menu) {
        addScale(menu, Messages.scaleHours, 480);
        addScale(menu, Messages.scaleDays, 32);
        addScale(menu, Messages.scaleWeeks, 8);
        addScale(menu, Messages.scaleMonths, 2);
        addScale(menu, Messages.scaleQuarters, 0.5);
        addScale(menu, Messages.scaleYears, 0.1);
    }

    private void addScale(IMenuManager menu, String text, double pixelsPerDay) {
        menu.add(DiagramActions.action(text, null, () -> view.chart().zoomTo(pixelsPerDay, view.chart().focus())));
    }

    private void fillLayers(IMenuManager menu) {
        GanttLayers.all().forEach(layer -> menu.add(layerAction(layer, GanttLayers.words(layer))));
        menu.add(new Separator());
        menu.add(contentAction(Content.RESOURCES, Messages.textsResources));
        menu.add(contentAction(Content.NAME, Messages.textsNames));
        menu.add(contentAction(Content.DATES, Messages.textsDates));
    }

    private GanttOptions options() {
        return view.state().diagram().options();
    }

    private Action layerAction(Layer layer, String text) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                Set<Layer> layers = EnumSet.copyOf(options().layers());
                if (!layers.remove(layer)) {
                    layers.add(layer);
                }
                view.show(options().withLayers(layers));
            }
        };
        action.setChecked(options().shows(layer));
        return action;
    }

    private Action contentAction(Content content, String text) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                view.show(options().withContent(content));
            }
        };
        action.setChecked(options().content() == content);
        return action;
    }
}
