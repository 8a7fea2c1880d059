/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.requests.LocationRequest;

/** One end of a link is dragged to another element, on a diagram whose links are no connections of GEF. */
public final class LinkEndRequest extends LocationRequest {

    private final EObject link;
    private final boolean source;

    /**
     * A request.
     *
     * @param link   what the link stands for
     * @param source whether it is the end where the link begins
     */
    public LinkEndRequest(EObject link, boolean source) {
        super(source ? RequestConstants.REQ_RECONNECT_SOURCE : RequestConstants.REQ_RECONNECT_TARGET);
        this.link = link;
        this.source = source;
    }

    /** What the link stands for. */
    public EObject link() {
        return link;
    }

    /** Whether it is the end where the link begins. */
    public boolean isSource() {
        return source;
    }
}
