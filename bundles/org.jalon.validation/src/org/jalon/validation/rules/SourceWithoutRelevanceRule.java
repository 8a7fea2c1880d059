/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.InformationSource;
import org.jalon.model.framing.Relevance;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Of every source it is known how relevant it is. */
public final class SourceWithoutRelevanceRule extends Rule<InformationSource> {

    /** The rule. */
    public SourceWithoutRelevanceRule() {
        super(InformationSource.class);
    }

    @Override
    public void check(InformationSource source, RuleContext context) {
        if (source.getRelevance() == Relevance.UNKNOWN) {
            context.report(source, FramingPackage.Literals.INFORMATION_SOURCE__RELEVANCE, source);
        }
    }
}
