/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** An action has one owner and a due date. */
public final class ActionWithoutOwnerOrDateRule extends Rule<ActionItem> {

    /** The rule. */
    public ActionWithoutOwnerOrDateRule() {
        super(ActionItem.class);
    }

    @Override
    public void check(ActionItem action, RuleContext context) {
        if (action.getState() == ActionState.CANCELLED) {
            return;
        }
        if (action.getOwner() == null) {
            context.reportAs("no_owner", action, MeetingsPackage.Literals.ACTION_ITEM__OWNER, action);
        }
        if (action.getDueOn() == null) {
            context.reportAs("no_date", action, MeetingsPackage.Literals.ACTION_ITEM__DUE_ON, action);
        }
    }
}
