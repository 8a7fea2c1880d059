/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.meetings.Decision;
import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.MeetingsFactory;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.StatusDay;
import org.jalon.sirius.internal.Edits;
import org.jalon.sirius.internal.Messages;
import org.jalon.sirius.internal.Views;
import org.jalon.ui.common.DateTexts;

/** Services for meetings: actions and decisions. */
public class MeetingServices {

    /** The actions of a project. */
    public List<ActionItem> allActions(Project project) {
        return project.getActions();
    }

    /** The decisions of all meetings, in the order of the meetings. */
    public List<Decision> allDecisions(Project project) {
        return Stream.concat(project.getMeetings().stream(), project.getMeetingSeries().stream()
            .flatMap(series -> series.getMeetings().stream())).flatMap(meeting -> meeting.getDecisions().stream())
            .toList();
    }

    /** By what an action is cited. */
    public String actionCode(ActionItem action) {
        return action.getCode() == null ? "" : action.getCode();
    }

    /** Where an action comes from. */
    public String originText(ActionItem action) {
        return action.getOrigin() == null ? "" : ModelLabels.in(Views.locale()).text(action.getOrigin());
    }

    /** Whether an action should be done by now. */
    public boolean isLateAction(ActionItem action) {
        Project project = Views.project(action);
        LocalDate today = project == null ? LocalDate.now() : StatusDay.of(project);
        return !isDoneAction(action) && action.getDueOn() != null && action.getDueOn().isBefore(today);
    }

    /** Whether nothing remains to be done. */
    public boolean isDoneAction(ActionItem action) {
        return action.getState() == ActionState.DONE || action.getState() == ActionState.VERIFIED
            || action.getState() == ActionState.CANCELLED;
    }

    /** The meeting in which something was decided, with its day. */
    public String meetingOfDecision(Decision decision) {
        if (!(decision.eContainer() instanceof Meeting meeting)) {
            return "";
        }
        String name = ModelLabels.in(Views.locale()).text(meeting);
        return meeting.getStart() == null ? name
            : new DateTexts(Views.locale()).format(meeting.getStart().toLocalDate()) + " " + name;
    }

    /** Creates an action. */
    public EObject createAction(EObject about) {
        ActionItem created = MeetingsFactory.eINSTANCE.createActionItem();
        created.setName(Messages.newName("ACTION"));
        Edits edits = Edits.of(about);
        return edits.run(edits.elements().create(edits.project(), ProjectPackage.Literals.PROJECT__ACTIONS, created),
            about);
    }
}
