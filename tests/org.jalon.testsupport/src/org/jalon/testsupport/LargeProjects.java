/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;

/** Large projects, for measures of speed. The same numbers always give the same project. */
public final class LargeProjects {

    private static final int PER_PACKAGE = 20;

    private LargeProjects() {
    }

    /**
     * A project with packages of twenty activities, two links to each activity from the hundred before it, and a
     * resource on each.
     *
     * @param activities number of activities
     * @param resources  number of resources
     * @return the project
     */
    public static Project of(int activities, int resources) {
        Project project = ProjectFactory.eINSTANCE.createProject();
        project.setName("Large project");
        project.setStart(LocalDateTime.of(2026, 3, 2, 8, 0));
        for (int i = 0; i < resources; i++) {
            Resource resource = ResourcesFactory.eINSTANCE.createResource();
            resource.setName("Resource " + (i + 1));
            project.getResources().add(resource);
        }
        Random random = new Random(42);
        List<Activity> all = new ArrayList<>();
        WorkPackage parent = null;
        for (int i = 0; i < activities; i++) {
            if (i % PER_PACKAGE == 0) {
                parent = BreakdownFactory.eINSTANCE.createWorkPackage();
                parent.setName("Package " + (i / PER_PACKAGE + 1));
                project.getWbs().add(parent);
            }
            Activity activity = BreakdownFactory.eINSTANCE.createActivity();
            activity.setName("Activity " + (i + 1));
            activity.setDuration(Duration.ofHours(4 + random.nextInt(77)));
            for (int k = 0; k < 2 && i > 0; k++) {
                Dependency link = BreakdownFactory.eINSTANCE.createDependency();
                link.setPredecessor(all.get(Math.max(0, i - 1 - random.nextInt(100))));
                activity.getPredecessorLinks().add(link);
            }
            if (resources > 0) {
                Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
                assignment.setResource(project.getResources().get(random.nextInt(resources)));
                activity.getAssignments().add(assignment);
            }
            parent.getChildren().add(activity);
            all.add(activity);
        }
        return project;
    }
}
