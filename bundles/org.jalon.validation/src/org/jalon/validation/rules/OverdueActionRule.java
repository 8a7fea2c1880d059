/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.LocalDateTime;

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** An action is done when it is due. */
public final class OverdueActionRule extends Rule<ActionItem> {

    /** The rule. */
    public OverdueActionRule() {
        super(ActionItem.class);
    }

    @Override
    public void check(ActionItem action, RuleContext context) {
        LocalDateTime status = context.project().getStatusDate();
        boolean open = action.getState() == ActionState.OPEN || action.getState() == ActionState.IN_PROGRESS;
        if (open && status != null && action.getDueOn() != null && action.getDueOn().isBefore(status.toLocalDate())) {
            context.report(action, MeetingsPackage.Literals.ACTION_ITEM__DUE_ON, action, action.getDueOn());
        }
    }
}
