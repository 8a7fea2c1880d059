/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.Objects;
import java.util.stream.Stream;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.SkillRequirement;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.SkillLevel;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Who is assigned has the skills that the work needs. */
public final class MissingSkillRule extends Rule<SkillRequirement> {

    /** The rule. */
    public MissingSkillRule() {
        super(SkillRequirement.class);
    }

    @Override
    public void check(SkillRequirement requirement, RuleContext context) {
        if (!(requirement.eContainer() instanceof Activity activity) || requirement.getSkill() == null
                || activity.getAssignments().isEmpty()) {
            return;
        }
        long skilled = activity.getAssignments().stream().map(Assignment::getResource).filter(Objects::nonNull)
                .flatMap(resource -> Stream.concat(Stream.of(resource), resource.getMembers().stream()))
                .filter(resource -> resource.getSkills().stream().anyMatch(level -> holds(level, requirement))).count();
        if (skilled < requirement.getQuantity()) {
            context.report(requirement, null, activity, requirement.getSkill(), requirement.getLevel(),
                    requirement.getQuantity(), skilled);
        }
    }

    private static boolean holds(SkillLevel level, SkillRequirement requirement) {
        return level.getSkill() == requirement.getSkill() && level.getLevel() >= requirement.getLevel();
    }
}
