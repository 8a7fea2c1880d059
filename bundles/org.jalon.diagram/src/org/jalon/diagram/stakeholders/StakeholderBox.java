/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.stakeholders;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.Shape.Paint;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.board.BoardItem;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholderSide;
import org.jalon.planning.CommunicationCoverage;

/** The box of a stakeholder. */
final class StakeholderBox {

    static final double WIDTH = 178;

    private static final double HEIGHT = 50;
    private static final double COMMUNICATION = 15;
    private static final double INSET = 4;
    private static final double TEXT_LEFT = 31;
    private static final double BAND = 16;
    private static final double INTERNAL = 3;
    private static final double EXTERNAL = 13;

    private final Project project;
    private final BoardView view;
    private final ModelLabels labels;
    private final List<String> organisations;

    /**
     * What draws the boxes of a board.
     *
     * @param organisations the organisations that are shown, each with the number of its place; empty if they aren't
     */
    StakeholderBox(Project project, BoardView view, List<String> organisations) {
        this.project = project;
        this.view = view;
        this.organisations = organisations;
        labels = ModelLabels.in(view.locale());
    }

    /** Height of all boxes. */
    static double height(BoardView view) {
        return view.shows(StakeholderMap.COMMUNICATIONS) ? HEIGHT + COMMUNICATION : HEIGHT;
    }

    BoardItem item(Stakeholder stakeholder, Rect r) {
        List<CommunicationItem> received = CommunicationCoverage.received(project, stakeholder);
        Drawing.Pen pen = new Drawing.Pen();
        double radius = external(stakeholder) && view.shows(StakeholderMap.SIDES) ? EXTERNAL : INTERNAL;
        pen.add(new Shape.Box(r, radius, Role.BACKGROUND, Paint.FILL));
        pen.add(new Shape.Box(r, radius, Looks.role(stakeholder.getAttitude()), Paint.STROKE));
        double inset = radius == EXTERNAL ? INSET + 2 : INSET;
        Looks.badges(pen, new Rect(r.x() + inset, r.y() + inset, Looks.BADGE, r.height() - 2 * inset),
            stakeholder.getAttitude(), stakeholder.getWantedAttitude());
        double right = r.right() - 6;
        int organisation = organisations.indexOf(strip(stakeholder.getOrganisation()));
        if (organisation >= 0) {
            Looks.organisation(pen, new Rect(r.right() - BAND - inset, r.y() + inset, BAND, r.height() - 2 * inset),
                organisation);
            right = r.right() - BAND - inset - 5;
        }
        Rect name = texts(pen, stakeholder, r, right, received);
        return new BoardItem(stakeholder, r, name, title(stakeholder, received), pen.shapes());
    }

    private Rect texts(Drawing.Pen pen, Stakeholder stakeholder, Rect r, double right,
            List<CommunicationItem> received) {
        double left = r.x() + TEXT_LEFT;
        List<String> name = TextMetrics.wrap(labels.text(stakeholder), Font.BOLD, right - left, 2);
        boolean communications = view.shows(StakeholderMap.COMMUNICATIONS);
        double line = Font.BOLD.lineHeight();
        double top = r.centerY() - (name.size() * line + Font.SMALL.lineHeight()
            + (communications ? COMMUNICATION : 0)) / 2;
        double y = top + line / 2;
        for (String part : name) {
            pen.text(left, y + Font.BOLD.middleToBaseline(), part, Font.BOLD, Role.TEXT);
            y += line;
        }
        pen.text(left, y + Font.SMALL.middleToBaseline(), TextMetrics.fit(details(stakeholder), Font.SMALL,
            right - left), Font.SMALL, Role.TEXT_MUTED);
        if (communications) {
            y += COMMUNICATION;
            Looks.envelope(pen, left, y);
            pen.text(left + 17, y + Font.SMALL.middleToBaseline(), TextMetrics.fit(media(received), Font.SMALL,
                right - left - 17), Font.SMALL, Role.TEXT_MUTED);
        }
        return new Rect(left - 2, top, right - left + 4, name.size() * line);
    }

    private String details(Stakeholder stakeholder) {
        List<String> parts = new ArrayList<>();
        if (view.shows(StakeholderMap.SIDES)) {
            parts.add(labels.literal(stakeholder.getSide()));
        }
        parts.add(labels.literal(stakeholder.getRole()));
        String organisation = strip(stakeholder.getOrganisation());
        if (organisations.isEmpty() && !organisation.isEmpty() && !organisation.equals(stakeholder.getName())) {
            parts.add(organisation);
        }
        String line = String.join(" · ", parts);
        return line.substring(0, 1).toUpperCase(view.locale()) + line.substring(1);
    }

    private String media(List<CommunicationItem> received) {
        Set<String> media = new LinkedHashSet<>();
        received.forEach(item -> media.add(labels.literal(item.getMedium())));
        return received.isEmpty() ? text("noCommunication") : received.size() + " · " + String.join(", ", media);
    }

    private String title(Stakeholder stakeholder, List<CommunicationItem> received) {
        MapPlace place = MapPlace.of(stakeholder.getPower(), stakeholder.getInterest());
        List<String> lines = new ArrayList<>();
        lines.add(labels.text(stakeholder));
        String organisation = strip(stakeholder.getOrganisation());
        lines.add(labels.literal(stakeholder.getRole()) + ", " + labels.literal(stakeholder.getSide())
             + (organisation.isEmpty() ? "" : ", " + organisation));
        lines.add(text("title.place", place.power(), place.interest(), text("strategy." + place.strategy())));
        Attitude wanted = stakeholder.getWantedAttitude();
        String now = labels.literal(stakeholder.getAttitude());
        lines.add(wanted == Attitude.UNKNOWN || wanted == stakeholder.getAttitude() ? text("title.attitude", now)
            : text("title.attitudeWanted", now, labels.literal(wanted)));
        if (!strip(stakeholder.getExpectations()).isEmpty()) {
            lines.add(text("title.expects", strip(stakeholder.getExpectations())));
        }
        if (!strip(stakeholder.getStrategy()).isEmpty()) {
            lines.add(text("title.strategy", strip(stakeholder.getStrategy())));
        }
        lines.add(received.isEmpty() ? text("noCommunication") : text("title.receives", received.size()));
        received.forEach(item -> lines.add("– " + text("title.item", labels.text(item),
            labels.literal(item.getMedium()),
            labels.literal(item.getFrequency()))));
        return String.join("\n", lines);
    }

    private static boolean external(Stakeholder stakeholder) {
        return stakeholder.getSide() == StakeholderSide.EXTERNAL;
    }

    static String strip(String text) {
        return text == null ? "" : text.strip();
    }

    private String text(String key, Object... arguments) {
        return Messages.get(view.locale(), "stakeholders." + key, arguments);
    }
}
