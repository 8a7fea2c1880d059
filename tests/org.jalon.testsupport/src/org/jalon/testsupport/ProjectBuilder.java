/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;

/**
 * Builds a project:
 *
 * <pre>
 * Project project = aProject().starting("2026-03-02")
 *         .with(activity("A", days(5)), activity("B", days(3)).after("A")).build();
 * </pre>
 *
 * Without a calendar, people work from Monday to Friday, 8–12 and 13–17.
 */
public final class ProjectBuilder {

    private final Project project = ProjectFactory.eINSTANCE.createProject();
    private final List<WbsBuilder<?, ?>> wbs = new ArrayList<>();
    private final List<ResourceBuilder> resources = new ArrayList<>();
    private final List<CalendarBuilder> calendars = new ArrayList<>();
    private final List<Consumer<Lookup>> references = new ArrayList<>();

    private ProjectBuilder() {
        project.setName("Test project");
        starting("2026-03-02");
    }

    /**
     * A project that starts on Monday 2 March 2026 at 8:00.
     *
     * @return its builder
     */
    public static ProjectBuilder aProject() {
        return new ProjectBuilder();
    }

    /**
     * Sets the start.
     *
     * @param start {@code 2026-03-02} (8:00) or {@code 2026-03-02T13:00}
     * @return this
     */
    public ProjectBuilder starting(String start) {
        project.setStart(Amounts.at(start));
        return this;
    }

    /**
     * Sets the status date.
     *
     * @param date {@code 2026-03-02} (8:00) or {@code 2026-03-02T13:00}
     * @return this
     */
    public ProjectBuilder status(String date) {
        project.setStatusDate(Amounts.at(date));
        return this;
    }

    /**
     * Adds to the top of the breakdown.
     *
     * @param content activities and work packages, in order
     * @return this
     */
    public ProjectBuilder with(WbsBuilder<?, ?>... content) {
        for (WbsBuilder<?, ?> child : content) {
            wbs.add(child);
            project.getWbs().add(child.element());
        }
        return this;
    }

    /**
     * Adds resources.
     *
     * @param added resources
     * @return this
     */
    public ProjectBuilder with(ResourceBuilder... added) {
        for (ResourceBuilder resource : added) {
            resources.add(resource);
            project.getResources().add(resource.resource());
        }
        return this;
    }

    /**
     * Adds calendars.
     *
     * @param added calendars
     * @return this
     */
    public ProjectBuilder with(CalendarBuilder... added) {
        for (CalendarBuilder calendar : added) {
            calendars.add(calendar);
            project.getCalendars().add(calendar.calendar());
        }
        return this;
    }

    /**
     * Adds stakeholders.
     *
     * @param added stakeholders
     * @return this
     */
    public ProjectBuilder with(StakeholderBuilder... added) {
        for (StakeholderBuilder each : added) {
            project.getStakeholders().add(each.stakeholder());
        }
        return this;
    }

    /**
     * Adds risks.
     *
     * @param added risks
     * @return this
     */
    public ProjectBuilder with(RiskBuilder... added) {
        for (RiskBuilder each : added) {
            project.getRisks().add(each.risk());
        }
        return this;
    }

    /**
     * Sets the calendar of the project.
     *
     * @param calendar name of one of its calendars
     * @return this
     */
    public ProjectBuilder on(String calendar) {
        references.add(lookup -> project.setCalendar(lookup.calendar(calendar)));
        return this;
    }

    /**
     * Anything else.
     *
     * @param change what to do to the project
     * @return this
     */
    public ProjectBuilder set(Consumer<Project> change) {
        change.accept(project);
        return this;
    }

    /**
     * Ties up all names and gives the project out.
     *
     * @return the project, in no resource; a builder builds once
     */
    public Project build() {
        Lookup lookup = Lookup.in(project);
        calendars.forEach(calendar -> calendar.resolve(lookup));
        resources.forEach(resource -> resource.resolve(lookup));
        wbs.forEach(element -> element.resolve(lookup));
        references.forEach(reference -> reference.accept(lookup));
        return project;
    }
}
