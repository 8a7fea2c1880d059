/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;

import org.jalon.schedule.InvalidNetworkException.Problem;
import org.junit.jupiter.api.Test;

/** Input that cannot be scheduled gives an error that says what and where. */
class ErrorTest {

    private static final LinkType FS = LinkType.FINISH_TO_START;

    @Test
    void cycleIsReportedWithItsPath() {
        Plan plan = Plan.onStandardCalendar().task("A", 1).task("B", 1, "A").task("C", 1, "B").task("D", 1, "C")
                .link("D", FS, Lag.NONE, "B");
        CycleException error = assertThrows(CycleException.class, plan::network);
        assertArrayEquals(new int[] {1, 2, 3}, sortedRotation(error.path()));
    }

    @Test
    void shortestCycleThroughAnActivityIsReported() {
        Plan plan = Plan.onStandardCalendar().task("A", 1).task("B", 1, "A").task("C", 1, "B").task("D", 1, "C")
                .link("D", FS, Lag.NONE, "A").link("B", FS, Lag.NONE, "A");
        assertArrayEquals(new int[] {0, 1}, sortedRotation(assertThrows(CycleException.class, plan::network).path()));
    }

    private static int[] sortedRotation(int[] path) {
        int least = 0;
        for (int i = 1; i < path.length; i++) {
            least = path[i] < path[least] ? i : least;
        }
        int[] rotated = new int[path.length];
        for (int i = 0; i < path.length; i++) {
            rotated[i] = path[(least + i) % path.length];
        }
        return rotated;
    }

    @Test
    void cycleOfAHundredThousandActivitiesIsReportedWhole() {
        Network.Builder builder = Network.builder(WorkCalendar.standard()).start(TimeAxis.at(Plan.MONDAY));
        int n = 100_000;
        for (int i = 0; i < n; i++) {
            builder.add(Activity.task(1));
        }
        for (int i = 0; i < n; i++) {
            builder.link(i, (i + 1) % n);
        }
        assertEquals(n, assertThrows(CycleException.class, builder::build).path().length);
    }

    @Test
    void networkTellsWhetherALinkWouldCloseACycle() {
        Network network = Plan.onStandardCalendar().task("A", 1).task("B", 1, "A").task("C", 1, "B").task("D", 1)
                .network();
        assertTrue(network.leads(0, 2));
        assertTrue(network.leads(1, 1));
        assertFalse(network.leads(2, 0));
        assertFalse(network.leads(0, 3));
    }

    private static void assertProblem(Problem problem, int activity, Network.Builder builder) {
        InvalidNetworkException error = assertThrows(InvalidNetworkException.class, builder::build);
        assertEquals(problem, error.problem());
        assertEquals(activity, error.activity());
    }

    private static Network.Builder builder(Activity... activities) {
        Network.Builder builder = Network.builder(WorkCalendar.standard()).start(TimeAxis.at(Plan.MONDAY));
        for (Activity activity : activities) {
            builder.add(activity);
        }
        return builder;
    }

    @Test
    void meaninglessInputIsRefusedWithItsPlace() {
        Activity task = Activity.task(60);
        assertProblem(Problem.DURATION_OUT_OF_RANGE, 1, builder(task, Activity.task(-1)));
        assertProblem(Problem.DURATION_OUT_OF_RANGE, 0, builder(Activity.task(Long.MAX_VALUE)));
        assertProblem(Problem.DATE_OUT_OF_RANGE, 0, builder(task.dueBy(Long.MAX_VALUE)));
        assertProblem(Problem.DATE_OUT_OF_RANGE, -1, builder().start(TimeAxis.at("1850-01-01T08:00")));
        assertProblem(Problem.CONSTRAINT_WITHOUT_DATE, 0,
                builder(task.with(Constraint.Type.MUST_START_ON, TimeAxis.NONE)));
        assertProblem(Problem.FINISH_BEFORE_START, 0, builder(task.with(Progress.finished(TimeAxis.at(Plan.MONDAY),
                TimeAxis.at(Plan.MONDAY) - 1))));
        assertProblem(Problem.FINISH_BEFORE_START, 0,
                builder(task.with(Progress.finished(TimeAxis.NONE, TimeAxis.at(Plan.MONDAY)))));
        assertProblem(Problem.PROJECT_DATE_MISSING, -1, builder(task).start(TimeAxis.NONE));
        Network.Builder unknown = builder(task);
        unknown.link(0, 7);
        assertProblem(Problem.UNKNOWN_ACTIVITY, 7, unknown);
        Network.Builder self = builder(task);
        self.link(0, 0);
        assertProblem(Problem.LINK_TO_ITSELF, 0, self);
        Network.Builder lag = builder(task, task);
        lag.link(0, 1, FS, Lag.working(Long.MIN_VALUE));
        assertProblem(Problem.LAG_OUT_OF_RANGE, 1, lag);
    }

    @Test
    void backwardPlanningNeedsAFinish() {
        assertProblem(Problem.PROJECT_DATE_MISSING, -1, builder(Activity.task(60))
                .options(SchedulingOptions.DEFAULT.with(SchedulingOptions.Direction.BACKWARD)));
    }

    @Test
    void lastYearOfTheTimeAxisIsStillScheduled() {
        Plan plan = Plan.onStandardCalendar()
                .add("A", Activity.task(Plan.DAY).with(Constraint.Type.MUST_START_ON, TimeAxis.at("9999-12-30T08:00")));
        assertEquals("9999-12-30T08:00 9999-12-30T17:00", plan.early("A"));
    }

    @Test
    void dateBeyondTheTimeAxisIsAnErrorThatNamesTheActivity() {
        Plan plan = Plan.onStandardCalendar().task("A", 1)
                .add("B", Activity.task(9L * Plan.DAY)
                        .with(Constraint.Type.MUST_START_ON, TimeAxis.at("9999-12-30T08:00")), "A");
        HorizonException error = assertThrows(HorizonException.class, plan::schedule);
        assertEquals(1, error.activity());
        assertEquals("Standard", error.calendar());
    }

    @Test
    void calendarThatEndsIsAnErrorAndNoEndlessLoop() {
        WorkCalendar ending = WorkCalendar.builder("one week").base(WorkCalendar.standard())
                .exception(LocalDate.of(2026, 1, 12), LocalDate.MAX).build();
        Plan plan = Plan.on(ending).task("A", 6);
        HorizonException error = assertTimeoutPreemptively(Duration.ofSeconds(30),
                () -> assertThrows(HorizonException.class, plan::schedule));
        assertEquals(0, error.activity());
        assertEquals("one week", error.calendar());
        assertEquals("2026-01-09T17:00", TimeAxis.dateTime(Plan.on(ending).task("A", 5).schedule()
                .projectFinish()).toString());
    }

    @Test
    void calendarWithoutWorkingTimeIsRefused() {
        assertEquals("never", assertThrows(NoWorkingTimeException.class,
                () -> WorkCalendar.builder("never").build()).calendar());
        WorkCalendar days = WorkCalendar.builder("days").week(Shift.of("08:00", "12:00")).build();
        WorkCalendar nights = WorkCalendar.builder("nights").week(Shift.of("20:00", "04:00")).build();
        assertThrows(NoWorkingTimeException.class, () -> WorkCalendar.intersection(days, nights));
    }
}
