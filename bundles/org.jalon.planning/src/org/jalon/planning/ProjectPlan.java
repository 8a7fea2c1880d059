/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;

/**
 * The plan of a project at one moment, immutable: it doesn't follow later changes of the model. Inactive elements
 * have no place in it.
 */
public final class ProjectPlan {

    private final Project project;
    private final LocalDateTime start;
    private final LocalDateTime finish;
    private final Map<WbsElement, PlannedElement> elements;
    private final List<PlannedElement> activities;
    private final List<PlannedElement> criticalPath;
    private final Set<Dependency> drivingLinks;
    private final List<PlanProblem> problems;
    private final ProjectCalendars calendars;
    private final WbsCodes codes;
    private Loads loads;
    private Costs costs;

    /** A plan of what is given away to it, and not changed afterwards: copies would take a tenth of the planning. */
    ProjectPlan(Project project, LocalDateTime start, LocalDateTime finish, Map<WbsElement, PlannedElement> elements,
            List<Activity> criticalPath, Set<Dependency> drivingLinks, List<PlanProblem> problems,
            ProjectCalendars calendars, WbsCodes codes) {
        this.project = project;
        this.start = start;
        this.finish = finish;
        this.elements = elements;
        this.activities = elements.values().stream().filter(e -> !e.isPackage()).toList();
        this.criticalPath = criticalPath.stream().map(elements::get).toList();
        this.drivingLinks = drivingLinks;
        this.problems = List.copyOf(problems);
        this.calendars = calendars;
        this.codes = codes;
    }

    /**
     * The project.
     *
     * @return the model this is the plan of
     */
    public Project project() {
        return project;
    }

    /**
     * The start of the project.
     *
     * @return start of its first activity; its own start date if it has none
     */
    public LocalDateTime start() {
        return start;
    }

    /**
     * The finish of the project.
     *
     * @return finish of its last activity; its start if it has none
     */
    public LocalDateTime finish() {
        return finish;
    }

    /**
     * What the plan says of an element.
     *
     * @param element an activity or work package
     * @return empty if it is inactive or was not in the project
     */
    public Optional<PlannedElement> of(WbsElement element) {
        return Optional.ofNullable(elements.get(element));
    }

    /**
     * Everything planned, in the order of the breakdown, work packages before their content.
     *
     * @return activities and work packages
     */
    public Collection<PlannedElement> elements() {
        return Collections.unmodifiableCollection(elements.values());
    }

    /**
     * The activities, in the order of the breakdown.
     *
     * @return activities only
     */
    public List<PlannedElement> activities() {
        return activities;
    }

    /**
     * The chain of activities that gives the project its finish: from the one that finishes last back along the links
     * that drive it.
     *
     * @return activities, first to last
     */
    public List<PlannedElement> criticalPath() {
        return criticalPath;
    }

    /**
     * All activities within the threshold of criticality, of every critical path.
     *
     * @return activities in the order of the breakdown
     */
    public List<PlannedElement> criticalActivities() {
        return activities.stream().filter(PlannedElement::critical).toList();
    }

    /**
     * Whether a link gives its successor its date.
     *
     * @param link a link
     * @return true if it drives
     */
    public boolean isDriving(Dependency link) {
        return drivingLinks.contains(link);
    }

    /**
     * What the model asks for and the plan can't give.
     *
     * @return problems; empty for a sound model
     */
    public List<PlanProblem> problems() {
        return problems;
    }

    /**
     * The calendars used.
     *
     * @return the calendars of the project, compiled
     */
    public ProjectCalendars calendars() {
        return calendars;
    }

    /**
     * The codes of the breakdown.
     *
     * @return codes, of inactive elements too
     */
    public WbsCodes codes() {
        return codes;
    }

    /**
     * The loads of the resources.
     *
     * @return loads, computed when first asked for: ask before the model changes
     */
    public synchronized Loads loads() {
        if (loads == null) {
            loads = Loads.of(this);
        }
        return loads;
    }

    /**
     * The costs.
     *
     * @return costs, computed when first asked for: ask before the model changes
     */
    public synchronized Costs costs() {
        if (costs == null) {
            costs = Costs.of(this);
        }
        return costs;
    }
}
