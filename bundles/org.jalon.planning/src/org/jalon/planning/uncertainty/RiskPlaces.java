/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.framing.Objective;
import org.jalon.model.risk.Risk;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.schedule.Network;

/**
 * Where a risk strikes. An activity is struck itself. A work package, or the whole project, is struck once: at its
 * last tasks, those that no other of its tasks waits for, so that the delay passes no path twice. A deliverable stands
 * for what it belongs to, an objective for its deliverables.
 */
final class RiskPlaces {

    private final ModelNetwork model;
    private final Network network;

    RiskPlaces(ModelNetwork model) {
        this.model = model;
        network = model.network();
    }

    /** Whether a risk bears on work that is planned, done or not. */
    boolean bearsOnWork(Risk risk) {
        return risk.getConcerns().isEmpty() || !elements(risk).isEmpty();
    }

    /** Nodes of the activities that the risk may still delay. */
    Set<Integer> of(Risk risk) {
        if (risk.getConcerns().isEmpty()) {
            return new LinkedHashSet<>(lastTasks(0, model.activities().size()));
        }
        Set<Integer> nodes = new LinkedHashSet<>();
        for (WbsElement element : elements(risk)) {
            int[] range = model.content().get(element);
            if (element instanceof Activity) {
                nodes.add(range[0]);
            } else {
                nodes.addAll(lastTasks(range[0], range[1]));
            }
        }
        nodes.removeIf(node -> network.activity(node).progress().isFinished());
        return nodes;
    }

    private List<WbsElement> elements(Risk risk) {
        return risk.getConcerns().stream().flatMap(element -> work(element).stream())
                .filter(model.content()::containsKey).distinct().toList();
    }

    private static Collection<WbsElement> work(ProjectElement element) {
        return switch (element) {
            case WbsElement work -> List.of(work);
            case Deliverable deliverable when deliverable.eContainer() instanceof WbsElement work -> List.of(work);
            case Objective objective -> objective.getDeliverables().stream()
                    .flatMap(deliverable -> work(deliverable).stream()).toList();
            default -> List.of();
        };
    }

    private List<Integer> lastTasks(int from, int to) {
        int[] tasks = IntStream.range(from, to).filter(node -> network.activity(node).duration() > 0
                && !network.activity(node).progress().isFinished()).toArray();
        boolean[] waitedFor = new boolean[network.activities().size()];
        Deque<Integer> open = new ArrayDeque<>();
        Arrays.stream(tasks).forEach(open::add);
        while (!open.isEmpty()) {
            for (int link : network.incoming(open.remove())) {
                int before = network.link(link).predecessor();
                if (!waitedFor[before]) {
                    waitedFor[before] = true;
                    open.add(before);
                }
            }
        }
        return Arrays.stream(tasks).filter(node -> !waitedFor[node]).boxed().toList();
    }
}
