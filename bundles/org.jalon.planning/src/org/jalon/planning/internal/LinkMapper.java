/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.PlanProblem.LinkFault;
import org.jalon.schedule.Activity;
import org.jalon.schedule.Lag;
import org.jalon.schedule.LinkType;

/**
 * Turns links between elements into links between activities. A link to a work package holds each of its activities,
 * a link from the finish of one waits for each of them, as in MS Project. The start of a package as predecessor is
 * that of the activity which starts first; its finish as successor that of the activity which finishes last.
 */
final class LinkMapper {

    /** Above this many pairs of activities, a link between packages goes through a node of its own. */
    private static final int MOST_PAIRS = 2500;

    private final Map<WbsElement, int[]> content;
    private final List<Activity> nodes;
    private final PackageEnds ends;
    private final ValueCheck check;
    private final List<PlanProblem> problems;
    private final List<LinkSpec> links = new ArrayList<>();
    private boolean asksForEnds;

    LinkMapper(Map<WbsElement, int[]> content, List<Activity> nodes, PackageEnds ends, ValueCheck check,
            List<PlanProblem> problems) {
        this.content = content;
        this.nodes = nodes;
        this.ends = ends;
        this.check = check;
        this.problems = problems;
    }

    List<LinkSpec> map() {
        for (WbsElement element : content.keySet()) {
            element.getPredecessorLinks().forEach(this::map);
        }
        return links;
    }

    boolean asksForEnds() {
        return asksForEnds;
    }

    private void map(Dependency link) {
        LinkFault fault = fault(link);
        if (fault != null) {
            problems.add(new PlanProblem.MeaninglessLink(link, fault));
            return;
        }
        int[] before = content.get(link.getPredecessor());
        int[] after = content.get(link.getSuccessor());
        if (before == null || before[0] == before[1] || after[0] == after[1]) {
            return;
        }
        LinkType type = type(link);
        int[] from = type.isFromFinish() || before[1] - before[0] == 1 ? nodes(before)
                : new int[] {end(ends.firstToStart(before))};
        int[] to = !type.isToFinish() || after[1] - after[0] == 1 ? nodes(after)
                : new int[] {end(ends.lastToFinish(after))};
        connect(link, from, to, type, lag(link, before));
    }

    static LinkFault fault(Dependency link) {
        WbsElement before = link.getPredecessor();
        WbsElement after = link.getSuccessor();
        if (before == null) {
            return LinkFault.NO_PREDECESSOR;
        }
        if (before == after) {
            return LinkFault.TO_ITSELF;
        }
        return EcoreUtil.isAncestor(before, after) || EcoreUtil.isAncestor(after, before) ? LinkFault.OWN_CONTENT
                : null;
    }

    private int end(int node) {
        asksForEnds = true;
        return node;
    }

    private static int[] nodes(int[] range) {
        return IntStream.range(range[0], range[1]).toArray();
    }

    private void connect(Dependency link, int[] from, int[] to, LinkType type, Lag lag) {
        if ((long) from.length * to.length <= MOST_PAIRS) {
            for (int before : from) {
                for (int after : to) {
                    links.add(new LinkSpec(before, after, type, lag, link));
                }
            }
            return;
        }
        int hub = nodes.size();
        nodes.add(Activity.milestone());
        LinkType inward = type.isFromFinish() ? LinkType.FINISH_TO_START : LinkType.START_TO_START;
        LinkType outward = type.isToFinish() ? LinkType.FINISH_TO_FINISH : LinkType.FINISH_TO_START;
        for (int before : from) {
            links.add(new LinkSpec(before, hub, inward, lag, link));
        }
        for (int after : to) {
            links.add(new LinkSpec(hub, after, outward, Lag.NONE, link));
        }
    }

    private static LinkType type(Dependency link) {
        return switch (link.getType()) {
            case FINISH_TO_START -> LinkType.FINISH_TO_START;
            case START_TO_START -> LinkType.START_TO_START;
            case FINISH_TO_FINISH -> LinkType.FINISH_TO_FINISH;
            case START_TO_FINISH -> LinkType.START_TO_FINISH;
        };
    }

    private Lag lag(Dependency link, int[] before) {
        long minutes;
        boolean elapsed = false;
        if (link.getLagPercent() == null) {
            minutes = ValueCheck.minutes(link.getLag());
        } else {
            boolean single = link.getPredecessor() instanceof org.jalon.model.breakdown.Activity;
            asksForEnds |= !single;
            elapsed = single && nodes.get(before[0]).elapsed();
            long whole = single ? nodes.get(before[0]).duration() : ends.duration(before);
            minutes = Math.round(whole * link.getLagPercent() / 100);
        }
        minutes = check.lag(link.getSuccessor(), minutes);
        if (minutes == 0) {
            return Lag.NONE;
        }
        return elapsed ? Lag.elapsed(minutes)
                : Lag.working(minutes).on(Lag.CalendarChoice.valueOf(link.getLagCalendar().getName()));
    }
}
