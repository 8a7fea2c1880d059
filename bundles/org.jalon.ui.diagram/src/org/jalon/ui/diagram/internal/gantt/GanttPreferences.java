/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialogWithToggle;
import org.eclipse.swt.widgets.Shell;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttOptions.Content;
import org.jalon.diagram.gantt.GanttOptions.Layer;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.Messages;

/** What the user prefers of Gantt diagrams. */
final class GanttPreferences {

    private GanttPreferences() {
    }

    /** Shows what is preferred beside the bars. */
    static GanttOptions apply(GanttOptions options) {
        return options.withLayers(JalonPreferences.choices(JalonPreferences.GANTT_LAYERS, Layer.class))
                .withContent(JalonPreferences.choice(JalonPreferences.GANTT_CONTENT, Content.class,
                        Content.RESOURCES));
    }

    /** Has a view follow what is preferred. */
    static void follow(GanttView view) {
        JalonPreferences.onChange(view.control(), key -> {
            if (key.equals(JalonPreferences.GANTT_LAYERS) || key.equals(JalonPreferences.GANTT_CONTENT)) {
                view.show(apply(view.state().diagram().options()));
            }
        });
    }

    /** Whether a bar may be moved by hand, which sets a constraint: asks if the user wants to be asked. */
    static boolean mayConstrain(Shell shell) {
        if (!JalonPreferences.isOn(JalonPreferences.ASK_BEFORE_CONSTRAINT)) {
            return true;
        }
        MessageDialogWithToggle dialog = MessageDialogWithToggle.openOkCancelConfirm(shell, Messages.moveBarTitle,
                Messages.moveBarQuestion, Messages.moveBarAlways, false, null, null);
        boolean moved = dialog.getReturnCode() == IDialogConstants.OK_ID;
        if (moved && dialog.getToggleState()) {
            JalonPreferences.store().setValue(JalonPreferences.ASK_BEFORE_CONSTRAINT, false);
        }
        return moved;
    }
}
