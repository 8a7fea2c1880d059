/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.requests.CreateConnectionRequest;
import org.jalon.diagram.LinkEnd;

/** A link being drawn: from which end of its predecessor it leaves, and what it would tie where the pointer is. */
public final class LinkRequest extends CreateConnectionRequest {

    private LinkEnd from = LinkEnd.FINISH;

    /** The end of the predecessor that is tied. */
    public LinkEnd from() {
        return from;
    }

    void setFrom(LinkEnd end) {
        from = end;
    }
}
