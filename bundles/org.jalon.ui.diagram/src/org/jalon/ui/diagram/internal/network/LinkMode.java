/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.time.Duration;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.diagram.internal.Messages;

/**
 * Draws a link by keyboard: from the element selected when it began to the one selected when it is confirmed. The
 * status line says what would be tied, or why it can't be.
 */
final class LinkMode {

    private final NetworkView view;
    private final NetworkState state;
    private final Consumer<String> hints;
    private DependencyType type;

    LinkMode(NetworkView view, NetworkState state, Consumer<String> hints) {
        this.view = view;
        this.state = state;
        this.hints = hints;
    }

    boolean isActive() {
        return state.linkSource() != null;
    }

    void begin(WbsElement source) {
        type = DependencyType.FINISH_TO_START;
        state.setLinkSource(source);
        view.viewer().getControl().redraw();
        tell();
    }

    /** Proposes the next type. */
    void changeType() {
        DependencyType[] all = DependencyType.values();
        type = all[(type.ordinal() + 1) % all.length];
        tell();
    }

    /** Says what would be done now. */
    void tell() {
        WbsElement target = view.current().orElse(null);
        WbsElement source = state.linkSource();
        if (target == null || target == source) {
            state.editing().say(null);
            hints.accept(NLS.bind(Messages.linkModeBegun, source.getName(), letters()));
            return;
        }
        String refusal = state.editing().plan().whyNoLink(source, target);
        state.editing().say(refusal);
        hints.accept(refusal != null ? null : NLS.bind(Messages.linkModeReady,
                new Object[] { source.getName(), target.getName(), letters() }));
    }

    private String letters() {
        return state.editing().notation().type(type);
    }

    /** Draws the link, if it can be drawn; else goes on. */
    void confirm() {
        WbsElement target = view.current().orElse(null);
        if (target == null || target == state.linkSource()) {
            return;
        }
        Edit edit = state.editing().plan().link(state.linkSource(), target, type, Duration.ZERO);
        if (edit.refusal().isPresent()) {
            state.editing().say(edit.refusal().get());
            return;
        }
        leave();
        state.editing().execute(edit);
    }

    /** Goes back to ordinary keys. */
    void leave() {
        if (isActive()) {
            state.setLinkSource(null);
            hints.accept(null);
            state.editing().say(null);
            view.viewer().getControl().redraw();
        }
    }

    /** Ends where the element that the link was to come from is no longer shown. */
    void leaveIfGone() {
        if (isActive() && state.node(state.linkSource()) == null) {
            leave();
        }
    }
}
