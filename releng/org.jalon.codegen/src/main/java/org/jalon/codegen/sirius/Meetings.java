/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen.sirius;

/** The viewpoint of who leads meetings: what is to be done and what was decided. */
final class Meetings {

    private Meetings() {
    }

    static Part viewpoint() {
        return Viewpoints.viewpoint("Meetings").add(actions(), decisions());
    }

    private static Part actions() {
        return Table.of("Actions", 70).lines("Line", "meetings.ActionItem", "allActions", false, "actionCode",
                Table.strong("isLateAction", "late"), Table.letters("isDoneAction", "complete", null))
            .create("CreateAction", "Line", "createAction")
            .feature("name", 260, true).feature("owner", 140, false).parsed("dueOn", 100)
            .feature("state", 100, false).feature("priority", 90, false).feature("type", 100, false)
            .feature("originKind", 100, false).computed("origin", "originText", 180, null)
            .feature("why", 200, true).parsed("doneOn", 100).done();
    }

    private static Part decisions() {
        return Table.of("Decisions", 260).lines("Line", "meetings.Decision", "allDecisions", false, "meetingOfDecision")
            .feature("name", 300, true).feature("decidedBy", 150, false).parsed("decidedOn", 110)
            .feature("reason", 260, true).feature("actions", 240, false).done();
    }
}
