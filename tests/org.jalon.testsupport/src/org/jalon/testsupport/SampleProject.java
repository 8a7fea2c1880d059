/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.ActivityBuilder.gate;
import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;

import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.project.Project;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.ResourceKind;

/** A small project with something of everything that tables and charts show. */
public final class SampleProject {

    private SampleProject() {
    }

    /** A new copy. */
    public static Project create() {
        return aProject().starting("2026-03-02").status("2026-03-16")
                .with(resource("Martin").rate("60", RateUnit.HOUR), resource("Dubois").rate("55", RateUnit.HOUR),
                        resource("Crane", ResourceKind.EQUIPMENT).rate("900", RateUnit.DAY),
                        resource("Concrete", ResourceKind.MATERIAL).set(r -> r.setMaterialUnit("m³")))
                .with(milestone("Project launched"),
                        workPackage("Design").with(
                                activity("Survey of the hall", days(3)).by("Martin").done("2026-03-02", "2026-03-04")
                                        .after("Project launched"),
                                activity("Layout", days(8)).by("Martin", 0.5).by("Dubois")
                                        .started("2026-03-05", days(2)).after("Survey of the hall"),
                                activity("Purchase specification", days(5)).by("Dubois")
                                        .after("Layout", DependencyType.START_TO_START, days(4)),
                                gate("Design accepted").after("Layout", "Purchase specification")),
                        workPackage("Civil works").with(
                                activity("Foundations", days(6)).by("Crane").by("Concrete", 12)
                                        .after("Design accepted"),
                                activity("Drying", days(7)).elapsed().after("Foundations"),
                                activity("Fences", hours(20)).after("Foundations", DependencyType.FINISH_TO_FINISH)),
                        workPackage("Line").with(
                                activity("Delivery of machines", days(1))
                                        .constraint(ConstraintType.START_NO_EARLIER_THAN, "2026-04-06T08:00")
                                        .after("Purchase specification"),
                                activity("Installation", days(10)).by("Martin").by("Crane", 0.25)
                                        .after("Drying", "Delivery of machines"),
                                activity("Training", days(2)).by("Dubois").after("Delivery of machines"),
                                activity("Tests", days(4)).by("Martin").by("Dubois").after("Installation")
                                        .deadline("2026-04-30T17:00")),
                        milestone("Line accepted").after("Tests", "Training"))
                .build();
    }
}
