/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.List;

import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.RequirementKind;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** There are requirements of quality, cost and time. */
public final class RequirementKindsRule extends Rule<Framing> {

    private static final List<RequirementKind> KINDS = List.of(RequirementKind.QUALITY, RequirementKind.COST,
            RequirementKind.TIME);

    /** The rule. */
    public RequirementKindsRule() {
        super(Framing.class);
    }

    @Override
    public void check(Framing framing, RuleContext context) {
        List<RequirementKind> missing = KINDS.stream().filter(kind -> framing.getRequirements().stream()
                .noneMatch(requirement -> requirement.getKind() == kind)).toList();
        if (!missing.isEmpty()) {
            context.report(framing, FramingPackage.Literals.FRAMING__REQUIREMENTS, missing);
        }
    }
}
