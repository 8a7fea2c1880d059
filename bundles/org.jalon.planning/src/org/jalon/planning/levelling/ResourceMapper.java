/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.levelling;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Resource;
import org.jalon.planning.Loads;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ResourceKinds;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.levelling.Resources;
import org.jalon.schedule.levelling.Resources.Demand;

/** The resources of a project for the kernel, and what they stand for. */
final class ResourceMapper {

    /** Parts of one unit that the kernel counts in. */
    private static final int PARTS = 10_000;

    private final ProjectPlan plan;
    private final LevellingRequest request;
    private final Map<Resource, Integer> indexes = new LinkedHashMap<>();
    private final Resources.Builder builder;
    private final Resources resources;

    ResourceMapper(ProjectPlan plan, LevellingRequest request, List<Activity> activities, int nodes) {
        this.plan = plan;
        this.request = request;
        builder = Resources.forActivities(nodes).granularity(request.granularity());
        for (int i = 0; i < activities.size(); i++) {
            for (Assignment assignment : activities.get(i).getAssignments()) {
                if (isLevelled(assignment.getResource())) {
                    demand(i, assignment);
                }
            }
        }
        resources = builder.build();
    }

    private boolean isLevelled(Resource resource) {
        return resource != null && ResourceKinds.worksInTime(resource) && request.levels(resource);
    }

    private void demand(int node, Assignment assignment) {
        int resource = indexes.computeIfAbsent(assignment.getResource(), this::add);
        for (Loads.Stretch stretch : plan.loads().stretches(assignment)) {
            // Rounded down, so that three thirds are no more than one.
            int units = (int) Math.min(Math.floor(stretch.units() * PARTS + 1e-3), 1e9);
            builder.demand(node, new Demand(resource, units, plan.calendars().of(assignment), stretch.delay(),
                    Math.min(stretch.length(), Demand.TO_THE_END)));
        }
    }

    private int add(Resource resource) {
        int index = builder.resource(parts(resource, LocalDate.MIN), plan.calendars().of(resource));
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (Availability availability : resource.getAvailabilities()) {
            if (availability.getFrom() != null) {
                changes.add(availability.getFrom());
            }
            if (availability.getTo() != null) {
                changes.add(availability.getTo().plusDays(1));
            }
        }
        for (LocalDate day : changes) {
            long date = day.toEpochDay() * TimeAxis.DAY;
            if (TimeAxis.isWithinHorizon(date)) {
                builder.change(index, date, parts(resource, day));
            }
        }
        return index;
    }

    private static int parts(Resource resource, LocalDate day) {
        return (int) Math.min(Math.round(Loads.units(resource, day) * PARTS), Integer.MAX_VALUE);
    }

    Resources resources() {
        return resources;
    }

    /** The levelled resources, by their index in the kernel. */
    List<Resource> levelled() {
        return List.copyOf(indexes.keySet());
    }
}
