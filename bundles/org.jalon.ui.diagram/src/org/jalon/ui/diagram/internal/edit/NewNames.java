/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.jalon.model.breakdown.ActivityKind;
import org.jalon.ui.diagram.internal.Messages;

/** How new elements are called until they are named. */
public final class NewNames {

    private NewNames() {
    }

    /** What something new of a kind is called. */
    public static String of(ActivityKind kind) {
        return switch (kind) {
            case MILESTONE -> Messages.newMilestone;
            case GATE -> Messages.newGate;
            default -> Messages.newActivity;
        };
    }
}
