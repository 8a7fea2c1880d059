/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import java.time.Duration;
import java.time.LocalDateTime;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;

/** A small project with a package, two linked activities and a resource. */
final class SampleProject {

    static final String ACCENTS = "Mise en « route » & réglages <1> \"x\" € 漢字 😀";

    private SampleProject() {
    }

    static Project create() {
        Project project = ProjectFactory.eINSTANCE.createProject();
        project.setName("Line 4");
        project.setStart(LocalDateTime.of(2026, 3, 2, 8, 0));
        Resource fitter = ResourcesFactory.eINSTANCE.createResource();
        fitter.setName("Fitter");
        project.getResources().add(fitter);
        WorkPackage site = BreakdownFactory.eINSTANCE.createWorkPackage();
        site.setName("Site");
        project.getWbs().add(site);
        Activity dig = activity("Dig", 3);
        Activity fit = activity("Fit", 5);
        fit.setDescription("First line\nSecond line\tand\n" + ACCENTS);
        site.getChildren().add(fit);
        site.getChildren().add(dig);
        Dependency link = BreakdownFactory.eINSTANCE.createDependency();
        link.setPredecessor(dig);
        link.setType(DependencyType.START_TO_START);
        link.setLag(Duration.ofHours(16));
        fit.getPredecessorLinks().add(link);
        Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assignment.setResource(fitter);
        fit.getAssignments().add(assignment);
        return project;
    }

    static Activity activity(String name, int days) {
        Activity activity = BreakdownFactory.eINSTANCE.createActivity();
        activity.setName(name);
        activity.setDuration(Duration.ofHours(8L * days));
        return activity;
    }

    static Activity child(Project project, int index) {
        return (Activity) ((WorkPackage) project.getWbs().getFirst()).getChildren().get(index);
    }
}
