/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.levelling.StaleLevelling;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** Levelled starts still serve. */
public final class StaleLevelledStartRule extends Rule<Project> {

    /** The rule. */
    public StaleLevelledStartRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        for (Map.Entry<Activity, StaleLevelling.Finding> entry : StaleLevelling.of(context.plan()).entrySet()) {
            Activity activity = entry.getKey();
            StaleLevelling.Finding stale = entry.getValue();
            LocalDateTime earlier = stale.earlier() == null ? activity.getLevelledStart() : stale.earlier();
            context.reportAs(stale.fault().name().toLowerCase(Locale.ROOT), activity,
                    BreakdownPackage.Literals.ACTIVITY__LEVELLED_START, activity, activity.getLevelledStart(),
                    earlier);
        }
    }
}
