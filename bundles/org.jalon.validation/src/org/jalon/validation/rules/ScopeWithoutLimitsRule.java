/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.Arrays;
import java.util.List;

import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.ScopeSide;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** The scope says what is in and what is out. */
public final class ScopeWithoutLimitsRule extends Rule<Framing> {

    /** The rule. */
    public ScopeWithoutLimitsRule() {
        super(Framing.class);
    }

    @Override
    public void check(Framing framing, RuleContext context) {
        List<ScopeSide> missing = Arrays.stream(ScopeSide.values()).filter(side -> framing.getScope().stream()
                .noneMatch(item -> item.getSide() == side)).toList();
        if (!missing.isEmpty()) {
            context.report(framing, FramingPackage.Literals.FRAMING__SCOPE, missing);
        }
    }
}
