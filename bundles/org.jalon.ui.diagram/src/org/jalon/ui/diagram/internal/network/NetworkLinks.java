/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.network;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.diagram.internal.edit.LinkMode;

/** Precedences drawn by keyboard on the network. */
record NetworkLinks(NetworkView view, NetworkState state) implements LinkMode.Links {

    @Override
    public EObject current() {
        return view.current().orElse(null);
    }

    @Override
    public String name(EObject element) {
        return ((WbsElement) element).getName();
    }

    @Override
    public List<String> types() {
        return Stream.of(DependencyType.values()).map(state.editing().notation()::type).toList();
    }

    @Override
    public Edit link(EObject source, EObject target, int type) {
        return state.editing().plan().link((WbsElement) source, (WbsElement) target, DependencyType.values()[type],
                Duration.ZERO);
    }
}
