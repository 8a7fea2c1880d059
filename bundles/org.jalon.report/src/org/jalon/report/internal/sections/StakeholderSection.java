/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal.sections;

import java.util.Comparator;

import org.jalon.diagram.stakeholders.StakeholderMap;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.BoardFigure;
import org.jalon.report.internal.Table;

/** Interested parties and the communication plan. */
public final class StakeholderSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return !context.project().getStakeholders().isEmpty()
            || !context.project().getCommunicationPlan().isEmpty();
    }

    @Override
    public String title(ReportContext context) {
        return context.text("section.stakeholders");
    }

    @Override
    public String style(ReportContext context) {
        return "wide";
    }

    @Override
    public void write(Html html, ReportContext context) {
        if (!context.project().getStakeholders().isEmpty()) {
            BoardFigure.write(html, new StakeholderMap(), context, StakeholderMap.COMMUNICATIONS);
        }
        Table parties = new Table().caption(context.text("stakeholders.parties"))
            .text(context.text("column.name")).text(context.text("column.organisation"))
            .word(context.text("column.role")).number(context.text("column.power"))
            .number(context.text("column.interest")).text(context.text("column.attitude"))
            .text(context.text("column.expectations"));
        context.project().getStakeholders().stream().sorted(Comparator.comparingInt((Stakeholder party) ->
            -party.getPower() * party.getInterest())).forEach(party -> parties.row(context.name(party),
                party.getOrganisation(), context.label(party.getRole()), Integer.toString(party.getPower()),
                Integer.toString(party.getInterest()), attitude(party, context), party.getExpectations()));
        parties.write(html);
        Table plan = new Table().caption(context.text("stakeholders.plan")).text(context.text("column.information"))
            .text(context.text("column.sender")).text(context.text("column.recipients"))
            .word(context.text("column.frequency")).word(context.text("column.medium"))
            .text(context.text("column.purpose"));
        for (CommunicationItem item : context.project().getCommunicationPlan()) {
            plan.row(ReportContext.isBlank(item.getInformation()) ? context.name(item) : item.getInformation(),
                context.name(item.getSender()), context.names(item.getRecipients()),
                context.label(item.getFrequency()), context.label(item.getMedium()), item.getPurpose());
        }
        plan.write(html);
    }

    private static String attitude(Stakeholder party, ReportContext context) {
        String now = context.label(party.getAttitude());
        return party.getWantedAttitude() == party.getAttitude() || party.getWantedAttitude() == null ? now
            : now + " → " + context.word(party.getWantedAttitude());
    }
}
