/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.DateReason;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.planning.internal.ModelSchedule;
import org.jalon.planning.internal.Reasons;
import org.jalon.schedule.Constraint;
import org.jalon.schedule.Network;
import org.jalon.schedule.Reason;
import org.jalon.schedule.Schedule;
import org.jalon.schedule.TimeAxis;

/** What holds nodes of a network, and what they hold. */
final class Neighbours {

    private final ModelNetwork model;
    private final Schedule schedule;
    private final Network network;
    private final Reasons reasons;

    Neighbours(ModelSchedule scheduled) {
        model = scheduled.model();
        schedule = scheduled.schedule();
        network = schedule.network();
        reasons = new Reasons(model, schedule);
    }

    /** What keeps a node from being earlier, the most pressing first. */
    List<Hold> holds(int node) {
        List<Hold> holds = new ArrayList<>(links(node));
        ownDate(node, holds);
        long notBefore = network.activity(node).notBefore();
        if (notBefore != TimeAxis.NONE && !network.activity(node).progress().isStarted()) {
            holds.add(hold(DateReason.Kind.LEVELLING, activity(node), notBefore, node, schedule.start(node),
                    schedule.reason(node) instanceof Reason.Levelled));
        }
        holds.sort(Comparator.comparing((Hold hold) -> !hold.driving()).thenComparing(Hold::slack));
        return holds;
    }

    private void ownDate(int node, List<Hold> holds) {
        Constraint constraint = network.activity(node).constraint();
        if (constraint.type().isDated() && !network.activity(node).progress().isStarted()) {
            Reason because = new Reason.ConstraintDate(constraint);
            DateReason why = reasons.of(node, because);
            long held = constraint.type().isOnFinish() ? schedule.finish(node) : schedule.start(node);
            boolean driving = ChainBuilder.cause(schedule.reason(node)).equals(because);
            if (constraint.type().isLowerBound() || driving) {
                holds.add(hold(why.kind(), why.source(), constraint.date(), node, held, driving));
            }
        }
    }

    private Hold hold(DateReason.Kind kind, WbsElement source, long asked, int node, long held, boolean driving) {
        long slack = network.calendarOf(node).workBetween(asked, held);
        return new Hold(kind, source, null, TimeAxis.dateTime(asked), Duration.ofMinutes(slack), driving);
    }

    private List<Hold> links(int node) {
        Map<Dependency, Hold> links = new LinkedHashMap<>();
        if (network.isHeldByLinks(node)) {
            int driving = ChainBuilder.drivingLink(schedule.reason(node));
            collect(node, Duration.ZERO, driving, links);
        }
        return List.copyOf(links.values());
    }

    /** A helper node passes on what holds it. */
    private void collect(int node, Duration passed, int driving, Map<Dependency, Hold> links) {
        for (int link : network.incoming(node)) {
            int before = network.link(link).predecessor();
            Dependency dependency = model.dependencies().get(link);
            Duration slack = passed.plusMinutes(schedule.slack(link));
            if (before < model.activities().size() && dependency != null) {
                LocalDateTime asked = TimeAxis.dateTime(network.bound(link, schedule.start(before),
                        schedule.finish(before)));
                Hold hold = new Hold(DateReason.Kind.LINK, source(dependency, before), dependency, asked, slack,
                        link == driving);
                links.merge(dependency, hold, Neighbours::tighter);
            } else if (dependency == null) {
                collectImposed(before, slack, link == driving, links);
            } else {
                int next = link == driving ? ChainBuilder.drivingLink(schedule.reason(before)) : -1;
                collect(before, slack, next, links);
            }
        }
    }

    /** A helper node that carries the date of a package. */
    private void collectImposed(int gate, Duration slack, boolean driving, Map<Dependency, Hold> links) {
        WbsElement owner = model.imposedBy().get(gate);
        Hold hold = new Hold(DateReason.Kind.CONSTRAINT, owner, null, TimeAxis.dateTime(schedule.start(gate)), slack,
                driving);
        links.merge(null, hold, Neighbours::tighter);
    }

    /** A link from a package is told of the package, unless one of its activities decides. */
    private WbsElement source(Dependency dependency, int before) {
        return dependency.getPredecessor() instanceof Activity ? dependency.getPredecessor() : activity(before);
    }

    private static Hold tighter(Hold one, Hold other) {
        boolean first = one.driving() || !other.driving() && one.slack().compareTo(other.slack()) <= 0;
        return first ? one : other;
    }

    /** The links that leave a range of nodes, the tightest first. */
    List<Dependent> successors(int from, int to) {
        Map<Dependency, Dependent> links = new LinkedHashMap<>();
        for (int node = from; node < to; node++) {
            for (int link : network.outgoing(node)) {
                Dependency dependency = model.dependencies().get(link);
                int after = network.link(link).successor();
                if (dependency != null && (after < from || after >= to)) {
                    links.merge(dependency, new Dependent(dependency, Duration.ofMinutes(schedule.slack(link)),
                            ChainBuilder.drivingLink(schedule.reason(after)) == link), Neighbours::tighter);
                }
            }
        }
        return links.values().stream().sorted(Comparator.comparing(Dependent::slack)).toList();
    }

    private static Dependent tighter(Dependent one, Dependent other) {
        Duration least = one.slack().compareTo(other.slack()) <= 0 ? one.slack() : other.slack();
        return new Dependent(one.dependency(), least, one.driving() || other.driving());
    }

    /** The activities after a range of nodes, directly or not. */
    List<Activity> following(int from, int to) {
        BitSet met = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int node = from; node < to; node++) {
            open.push(node);
        }
        while (!open.isEmpty()) {
            for (int link : network.outgoing(open.pop())) {
                int after = network.link(link).successor();
                if (!met.get(after)) {
                    met.set(after);
                    open.push(after);
                }
            }
        }
        met.clear(from, to);
        return met.stream().filter(node -> node < model.activities().size()).mapToObj(this::activity).toList();
    }

    private Activity activity(int node) {
        return model.activities().get(node);
    }
}
