/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.AbstractTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.Messages;

/** The palette of a diagram, in its tool bar: select, create something, draw a link. */
public final class ToolButtons {

    private final DiagramEditing editing;
    private final List<ToolButton> buttons = new ArrayList<>();

    /**
     * Something to take from the palette.
     *
     * @param tool what is done then
     * @param text what it does, in words
     * @param icon its icon
     */
    public record Item(Tool tool, String text, ImageDescriptor icon) {
    }

    private ToolButtons(DiagramEditing editing) {
        this.editing = editing;
    }

    /** Adds selection and tools to a tool bar; the domain falls back to selection after a use of another. */
    public static void addTo(IContributionManager bar, DiagramEditing editing, List<Item> items) {
        ToolButtons tools = new ToolButtons(editing);
        Domain domain = (Domain) editing.domain();
        tools.buttons.add(tools.new ToolButton(new Item(domain.getDefaultTool(), Messages.toolSelect,
                DiagramActions.image("select"))));
        items.forEach(item -> tools.buttons.add(tools.new ToolButton(item)));
        tools.buttons.forEach(bar::add);
        domain.onTool(tools::mark);
        tools.mark(domain.getActiveTool());
    }

    /** Creates activities, milestones and gates, and draws precedences. */
    public static List<Item> ofPlan(DiagramEditing editing) {
        return List.of(create(editing, ActivityKind.TASK, Messages.toolActivity),
                create(editing, ActivityKind.MILESTONE, Messages.toolMilestone),
                create(editing, ActivityKind.GATE, Messages.toolGate),
                new Item(new LinkTool(editing, null), Messages.toolLink,
                        ModelImages.descriptor(BreakdownPackage.Literals.DEPENDENCY)));
    }

    private static Item create(DiagramEditing editing, ActivityKind kind, String text) {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        activity.setKind(kind);
        return new Item(new CreateTool(editing, kind), text, ModelImages.descriptor(activity));
    }

    private void mark(Tool active) {
        buttons.forEach(button -> button.setChecked(button.tool == active));
    }

    private final class ToolButton extends Action {
        private final Tool tool;

        ToolButton(Item item) {
            super(item.text(), IAction.AS_RADIO_BUTTON);
            tool = item.tool();
            setImageDescriptor(item.icon());
            setToolTipText(item.text());
        }

        @Override
        public void runWithEvent(Event event) {
            if (isChecked()) {
                take(editing, tool, event);
            }
        }
    }

    /** Takes a tool from the palette: for one use, or with Control until another is taken. */
    public static void take(DiagramEditing editing, Tool tool, Event event) {
        if (tool != editing.domain().getDefaultTool() && tool instanceof AbstractTool usable) {
            usable.setUnloadWhenFinished((event.stateMask & SWT.MOD1) == 0);
        }
        editing.domain().setActiveTool(tool);
    }

    /** Leaves Escape to what a diagram does by keys, unless it ends a gesture of the mouse. */
    private static final class Selecting extends SelectionTool {
        @Override
        protected boolean handleKeyDown(KeyEvent event) {
            KeyHandler keys = event.keyCode == SWT.ESC && isInState(STATE_INITIAL)
                    ? getCurrentViewer().getKeyHandler() : null;
            return keys != null && keys.keyPressed(event) || super.handleKeyDown(event);
        }
    }

    /** An edit domain that tells which tool is taken. */
    static final class Domain extends EditDomain {
        private Consumer<Tool> listener;

        Domain() {
            setDefaultTool(new Selecting());
            loadDefaultTool();
        }

        void onTool(Consumer<Tool> newListener) {
            listener = newListener;
        }

        @Override
        public void setActiveTool(Tool tool) {
            super.setActiveTool(tool);
            if (listener != null) {
                listener.accept(tool);
            }
        }
    }
}
