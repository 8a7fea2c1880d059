/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.jalon.diagram.LinkEnd;

/** A link being drawn: what kind of link, and where elements have two ends, from which one it leaves. */
public final class LinkRequest extends CreateConnectionRequest {

    private final Object what;
    private LinkEnd from = LinkEnd.FINISH;

    /** A link that begins; the kind of link is null if it wasn't taken from the palette. */
    LinkRequest(Object what) {
        this.what = what;
        setType(RequestConstants.REQ_CONNECTION_START);
    }

    /** What kind of link is drawn; null for what the diagram draws by itself. */
    public Object what() {
        return what;
    }

    /** The end of the source that is tied. */
    public LinkEnd from() {
        return from;
    }

    void setFrom(LinkEnd end) {
        from = end;
    }
}
