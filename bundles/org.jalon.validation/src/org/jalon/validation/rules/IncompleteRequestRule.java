/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Request;

/** A request is analysed: who asks, why, for what, and how one knows. */
public final class IncompleteRequestRule extends FilledInRule<Request> {

    /** The rule. */
    public IncompleteRequestRule() {
        super(Request.class, FramingPackage.Literals.REQUEST__REQUESTER,
                FramingPackage.Literals.REQUEST__RECEIVED_ON, FramingPackage.Literals.REQUEST__CONTEXT,
                FramingPackage.Literals.REQUEST__STAKES, FramingPackage.Literals.REQUEST__PROBLEM,
                FramingPackage.Literals.REQUEST__EXPECTED_RESULTS, FramingPackage.Literals.REQUEST__NEEDS,
                FramingPackage.Literals.REQUEST__SOURCES);
    }
}
