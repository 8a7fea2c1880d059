/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.DiagramPage;
import org.jalon.ui.diagram.internal.DiagramView;

/** The page of the editor that shows the plan as a Gantt diagram. */
public final class GanttPage extends DiagramPage {

    @Override
    protected DiagramView createView(Composite parent, EditSession session, Consumer<String> messages,
            Consumer<String> hints) {
        return new GanttView(parent, session, messages);
    }

    @Override
    protected boolean mayShow(EObject element) {
        return element instanceof WbsElement;
    }
}
