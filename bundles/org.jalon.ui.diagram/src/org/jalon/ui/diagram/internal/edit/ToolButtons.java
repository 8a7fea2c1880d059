/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.gef.EditDomain;
import org.eclipse.gef.Tool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.diagram.internal.DiagramActions;
import org.jalon.ui.diagram.internal.Messages;

/** The palette of a diagram, in its tool bar: select, create an activity, milestone or gate, draw a link. */
public final class ToolButtons {

    private final DiagramEditing editing;
    private final List<ToolButton> buttons = new ArrayList<>();

    private ToolButtons(DiagramEditing editing) {
        this.editing = editing;
    }

    /** Adds the tools to a tool bar; the domain falls back to selection after each use of another. */
    public static void addTo(IContributionManager bar, DiagramEditing editing) {
        ToolButtons tools = new ToolButtons(editing);
        Domain domain = (Domain) editing.domain();
        tools.add(domain.getDefaultTool(), Messages.toolSelect, DiagramActions.image("select"));
        tools.add(new CreateTool(editing, ActivityKind.TASK), Messages.toolActivity, icon(ActivityKind.TASK));
        tools.add(new CreateTool(editing, ActivityKind.MILESTONE), Messages.toolMilestone,
                icon(ActivityKind.MILESTONE));
        tools.add(new CreateTool(editing, ActivityKind.GATE), Messages.toolGate, icon(ActivityKind.GATE));
        tools.add(new LinkTool(editing), Messages.toolLink,
                ModelImages.descriptor(BreakdownPackage.Literals.DEPENDENCY));
        tools.buttons.forEach(bar::add);
        domain.onTool(tools::mark);
        tools.mark(domain.getActiveTool());
    }

    private static ImageDescriptor icon(ActivityKind kind) {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        activity.setKind(kind);
        return ModelImages.descriptor(activity);
    }

    private void add(Tool tool, String text, ImageDescriptor icon) {
        buttons.add(new ToolButton(tool, text, icon));
    }

    private void mark(Tool active) {
        buttons.forEach(button -> button.setChecked(button.tool == active));
    }

    private final class ToolButton extends Action {
        private final Tool tool;

        ToolButton(Tool tool, String text, ImageDescriptor icon) {
            super(text, IAction.AS_RADIO_BUTTON);
            this.tool = tool;
            setImageDescriptor(icon);
            setToolTipText(text);
        }

        @Override
        public void run() {
            if (isChecked()) {
                editing.domain().setActiveTool(tool);
            }
        }
    }

    /** An edit domain that tells which tool is taken. */
    static final class Domain extends EditDomain {
        private Consumer<Tool> listener;

        Domain() {
            setDefaultTool(new SelectionTool());
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
