/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.services;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkEdge;
import org.jalon.diagram.network.NetworkNode;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.sirius.internal.Views;

/** Services of the network: which boxes and links it has and what is written in them. */
public class NetworkServices {

    /** The elements that have a box. */
    public List<WbsElement> networkBoxes(Project project) {
        return network(project).nodes().stream().map(NetworkServices::element).toList();
    }

    /** The boxes of what takes time. */
    public List<WbsElement> networkActivities(Project project) {
        return network(project).nodes().stream().filter(node -> !node.planned().isPackage())
            .map(NetworkServices::element).toList();
    }

    /** The boxes of what has begun. */
    public List<WbsElement> startedBoxes(Project project) {
        return network(project).nodes().stream()
            .filter(node -> node.planned().percentComplete() > 0 && !node.planned().isMilestone())
            .map(NetworkServices::element).toList();
    }

    /** The boxes of activities that resources work on. */
    public List<Activity> staffedBoxes(Project project) {
        return activities(project).filter(activity -> !activity.getAssignments().isEmpty()).toList();
    }

    /** The boxes of activities with a three-point estimate. */
    public List<Activity> estimatedBoxes(Project project) {
        return activities(project).filter(activity -> activity.getEstimate() != null).toList();
    }

    /** The links that are drawn. */
    public List<Dependency> networkLinks(Project project) {
        return network(project).edges().stream().map(NetworkEdge::dependency).toList();
    }

    /** The element whose box a link leaves: a collapsed work package stands for what it holds. */
    public WbsElement shownPredecessor(Dependency link) {
        return edge(link).map(NetworkEdge::source).orElse(link.getPredecessor());
    }

    /** The element whose box a link enters. */
    public WbsElement shownSuccessor(Dependency link) {
        return edge(link).map(NetworkEdge::target).orElse(link.getSuccessor());
    }

    private static Optional<NetworkEdge> edge(Dependency link) {
        return Optional.ofNullable(Views.project(link)).flatMap(project -> network(project).edge(link));
    }

    /** Early start, duration and early finish, as in the boxes of the editor of Jalon. */
    public String earlyDates(WbsElement element) {
        return cells(network(element), element, Content.EARLY_START, Content.DURATION, Content.EARLY_FINISH,
            Content.DATE);
    }

    /** Late start and late finish. */
    public String lateDates(WbsElement element) {
        return cells(network(element), element, Content.LATE_START, Content.LATE_FINISH);
    }

    /** Total and free float. */
    public String floatTexts(WbsElement element) {
        return cells(network(element), element, Content.FLOATS);
    }

    /** The figures of PERT: three estimates, expected duration and deviation. */
    public String estimateTexts(WbsElement element) {
        return cells(Views.of(Views.project(element)).estimates(), element, Content.OPTIMISTIC, Content.MOST_LIKELY,
            Content.PESSIMISTIC, Content.EXPECTED, Content.DEVIATION);
    }

    private static String cells(NetworkDiagram network, WbsElement element, Content... contents) {
        return network.node(element).map(node -> Stream.of(contents).flatMap(content -> node.cell(content).stream())
            .flatMap(cell -> cell.lines().stream()).filter(line -> !line.isBlank())
            .collect(Collectors.joining("  ·  "))).orElse("");
    }

    private static Stream<Activity> activities(Project project) {
        return network(project).nodes().stream().map(NetworkServices::element).filter(Activity.class::isInstance)
            .map(Activity.class::cast);
    }

    private static WbsElement element(NetworkNode node) {
        return node.planned().element();
    }

    private static NetworkDiagram network(WbsElement element) {
        return network(Views.project(element));
    }

    private static NetworkDiagram network(Project project) {
        return Views.of(project).network();
    }
}
