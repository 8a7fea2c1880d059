/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.internal.DiagramPage;
import org.jalon.ui.diagram.internal.DiagramView;

/** The page of the editor on which the plan is drawn and edited as a network of boxes. */
public final class NetworkPage extends DiagramPage {

    @Override
    protected DiagramView createView(Composite parent, EditSession session, Consumer<String> messages,
            Consumer<String> hints) {
        return new NetworkView(parent, session, messages, hints);
    }

    @Override
    protected boolean mayShow(EObject element) {
        return element instanceof WbsElement || element instanceof Dependency;
    }
}
