/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;

/** A small project with everything that a diagram can show: the exercise of these tests. */
public final class PackagingLine {

    private static final BreakdownFactory BREAKDOWN = BreakdownFactory.eINSTANCE;

    private final Project project = ProjectFactory.eINSTANCE.createProject();
    private final Map<String, Activity> activities = new LinkedHashMap<>();
    private WorkPackage current;

    private PackagingLine() {
    }

    /** The project, planned, started, with a baseline taken before it slipped. */
    public static Project create() {
        return new PackagingLine().build();
    }

    /** The plan of {@link #create()}. */
    public static ProjectPlan plan() {
        return ProjectPlanner.plan(create());
    }

    /** The activity of that name. */
    public static Activity activity(Project project, String name) {
        for (var contents = project.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Activity activity && name.equals(activity.getName())) {
                return activity;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private Project build() {
        project.setName("Installation d’une ligne d’emballage");
        project.setStart(LocalDateTime.of(2026, 3, 2, 8, 0));
        Resource methods = resource("Bureau des méthodes", 2, "420");
        Resource works = resource("Équipe travaux", 3, "380");
        Resource automation = resource("Automaticien", 1, "520");

        workPackage("Études");
        activity("Cahier des charges", 5, methods);
        after("Plans d’implantation", 8, "Cahier des charges", methods);
        after("Analyse de risques machine", 3, "Cahier des charges", automation);
        after("Revue de conception", 0, "Plans d’implantation").setKind(ActivityKind.GATE);
        link("Analyse de risques machine", "Revue de conception", DependencyType.FINISH_TO_START, 0);

        workPackage("Approvisionnements");
        after("Consultation des fournisseurs", 6, "Revue de conception", methods);
        Activity order = after("Commande passée", 0, "Consultation des fournisseurs");
        order.setKind(ActivityKind.MILESTONE);
        after("Fabrication et livraison des machines", 30, "Commande passée")
            .setDeadline(LocalDateTime.of(2026, 5, 13, 17, 0));
        after("Convoyeurs", 15, "Commande passée");

        workPackage("Travaux");
        after("Génie civil", 10, "Revue de conception", works);
        after("Réseaux électriques et air comprimé", 12, "Génie civil", works);
        link("Génie civil", "Réseaux électriques et air comprimé", DependencyType.START_TO_START, 3);
        after("Montage des machines", 8, "Fabrication et livraison des machines", works);
        link("Réseaux électriques et air comprimé", "Montage des machines", DependencyType.FINISH_TO_START, 0);
        link("Convoyeurs", "Montage des machines", DependencyType.FINISH_TO_START, 2);

        workPackage("Mise en service");
        after("Programmation de l’automate", 12, "Analyse de risques machine", automation);
        after("Essais à vide", 4, "Montage des machines", automation);
        link("Programmation de l’automate", "Essais à vide", DependencyType.FINISH_TO_START, 0);
        after("Formation des opérateurs", 5, "Montage des machines", methods)
            .setConstraintType(ConstraintType.START_NO_EARLIER_THAN);
        activities.get("Formation des opérateurs").setConstraintDate(LocalDateTime.of(2026, 6, 8, 8, 0));
        after("Essais en charge et qualification", 6, "Essais à vide", automation, methods);
        link("Formation des opérateurs", "Essais en charge et qualification", DependencyType.FINISH_TO_FINISH, 1);
        after("Ligne réceptionnée", 0, "Essais en charge et qualification").setKind(ActivityKind.MILESTONE);

        baseline();
        progress();
        return project;
    }

    private void progress() {
        project.setStatusDate(LocalDateTime.of(2026, 3, 18, 17, 0));
        Activity first = activities.get("Cahier des charges");
        first.setActualStart(LocalDateTime.of(2026, 3, 2, 8, 0));
        first.setActualFinish(LocalDateTime.of(2026, 3, 9, 17, 0));
        first.setPercentComplete(100);
        Activity second = activities.get("Plans d’implantation");
        second.setActualStart(LocalDateTime.of(2026, 3, 10, 8, 0));
        second.setPercentComplete(60);
    }

    private void baseline() {
        Baseline baseline = ControlFactory.eINSTANCE.createBaseline();
        baseline.setName("Plan initial");
        baseline.setTakenOn(LocalDateTime.of(2026, 2, 20, 10, 0));
        for (PlannedElement planned : ProjectPlanner.plan(project).elements()) {
            BaselineEntry entry = ControlFactory.eINSTANCE.createBaselineEntry();
            entry.setElement(planned.element());
            entry.setStart(planned.start());
            entry.setFinish(planned.finish());
            entry.setDuration(planned.duration());
            entry.setCost(planned.cost());
            baseline.getEntries().add(entry);
        }
        project.getBaselines().add(baseline);
    }

    private Resource resource(String name, double capacity, String dayRate) {
        Resource resource = ResourcesFactory.eINSTANCE.createResource();
        resource.setName(name);
        resource.setCapacity(capacity);
        Rate rate = ResourcesFactory.eINSTANCE.createRate();
        rate.setAmount(new BigDecimal(dayRate));
        rate.setUnit(RateUnit.DAY);
        rate.setFrom(LocalDate.of(2026, 1, 1));
        resource.getRates().add(rate);
        project.getResources().add(resource);
        return resource;
    }

    private void workPackage(String name) {
        current = BREAKDOWN.createWorkPackage();
        current.setName(name);
        project.getWbs().add(current);
    }

    private Activity activity(String name, int days, Resource... resources) {
        Activity activity = BREAKDOWN.createActivity();
        activity.setName(name);
        activity.setDuration(Duration.ofHours(8L * days));
        for (Resource resource : resources) {
            Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
            assignment.setResource(resource);
            activity.getAssignments().add(assignment);
        }
        current.getChildren().add(activity);
        activities.put(name, activity);
        return activity;
    }

    private Activity after(String name, int days, String predecessor, Resource... resources) {
        Activity activity = activity(name, days, resources);
        link(predecessor, name, DependencyType.FINISH_TO_START, 0);
        return activity;
    }

    private void link(String predecessor, String successor, DependencyType type, int lagDays) {
        Dependency link = BREAKDOWN.createDependency();
        link.setPredecessor(activities.get(predecessor));
        link.setType(type);
        link.setLag(Duration.ofHours(8L * lagDays));
        activities.get(successor).getPredecessorLinks().add(link);
    }
}
