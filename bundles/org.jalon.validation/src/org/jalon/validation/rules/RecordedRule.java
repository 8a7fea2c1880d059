/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.eclipse.emf.ecore.EReference;

import org.jalon.model.framing.Framing;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Something of the framing is recorded at all. */
abstract class RecordedRule extends Rule<Framing> {

    private final EReference content;

    RecordedRule(EReference content) {
        super(Framing.class);
        this.content = content;
    }

    @Override
    public final void check(Framing framing, RuleContext context) {
        if (!framing.eIsSet(content)) {
            context.report(framing, content);
        }
    }
}
