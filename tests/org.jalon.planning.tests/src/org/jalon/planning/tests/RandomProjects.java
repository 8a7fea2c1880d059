/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.milestone;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.CalendarBuilder.calendar;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;

import java.time.LocalDateTime;
import java.util.Random;
import java.util.random.RandomGenerator;

import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProgressPolicy;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.resources.PublicHolidays;
import org.jalon.testsupport.ActivityBuilder;
import org.jalon.testsupport.WorkPackageBuilder;

/** Small projects with a little of everything that decides dates, the same for the same seed. */
final class RandomProjects {

    private static final LocalDateTime START = LocalDateTime.of(2026, 4, 27, 8, 0);

    private RandomProjects() {
    }

    static Project create(int seed) {
        RandomGenerator random = new Random(seed);
        int count = 4 + random.nextInt(9);
        WorkPackageBuilder parent = workPackage("P");
        for (int i = 0; i < count; i++) {
            parent.with(activity(i, random));
        }
        boolean backward = random.nextInt(4) == 0;
        return aProject().starting("2026-04-27")
                .with(calendar("Office").week("08:00-12:00", "13:00-17:00").holidays(PublicHolidays.FRANCE)
                        .exception("2026-05-18", "2026-05-20"),
                        calendar("Shifts").week("05:00-13:00", "13:00-21:00"))
                .on("Office").with(parent).with(milestone("End").after("P"))
                .set(project -> {
                    project.setProgressPolicy(ProgressPolicy.values()[random.nextInt(3)]);
                    project.setStatusDate(random.nextBoolean() ? null : START.plusDays(random.nextInt(20)));
                    if (backward) {
                        project.setDirection(SchedulingDirection.BACKWARD);
                        project.setFinish(LocalDateTime.of(2026, 9, 30, 17, 0));
                    } else if (random.nextInt(3) == 0) {
                        project.setFinish(START.plusDays(random.nextInt(60)));
                    }
                }).build();
    }

    private static ActivityBuilder activity(int i, RandomGenerator random) {
        ActivityBuilder builder = random.nextInt(6) == 0 ? milestone("A" + i)
                : ActivityBuilder.activity("A" + i, hours(1 + random.nextInt(60)));
        for (int before = 0; before < i; before++) {
            if (random.nextInt(3) == 0) {
                builder.after("A" + before, DependencyType.values()[random.nextInt(4)],
                        random.nextBoolean() ? days(0) : hours(random.nextInt(40) - 12));
            }
        }
        switch (random.nextInt(9)) {
            case 0 -> builder.constraint(dated(random), START.plusHours(random.nextInt(700)).toString());
            case 1 -> builder.constraint(ConstraintType.AS_LATE_AS_POSSIBLE, null);
            case 2 -> builder.deadline(START.plusHours(random.nextInt(900)).toString());
            case 3 -> builder.set(a -> a.setLevelledStart(START.plusHours(random.nextInt(700))));
            case 4 -> builder.on("Shifts");
            case 5 -> builder.elapsed();
            case 6 -> builder.started(START.plusHours(random.nextInt(200)).toString(), hours(random.nextInt(30)));
            default -> {
            }
        }
        return builder;
    }

    private static ConstraintType dated(RandomGenerator random) {
        ConstraintType[] dated = { ConstraintType.MUST_START_ON, ConstraintType.MUST_FINISH_ON,
            ConstraintType.START_NO_EARLIER_THAN, ConstraintType.START_NO_LATER_THAN,
            ConstraintType.FINISH_NO_EARLIER_THAN, ConstraintType.FINISH_NO_LATER_THAN };
        return dated[random.nextInt(dated.length)];
    }
}
