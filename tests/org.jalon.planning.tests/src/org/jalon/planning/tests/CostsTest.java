/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.planning.tests.Plans.plan;
import static org.jalon.planning.tests.Plans.planned;
import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.day;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.hours;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

import org.jalon.model.breakdown.CostAccrual;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Commitment;
import org.jalon.model.resources.CommitmentState;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.planning.Costs;
import org.jalon.planning.ProjectPlan;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

class CostsTest {

    private static void assertAmount(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " expected, was " + actual);
    }

    @Test
    void workMaterialUseAndFixedCostsAddUp() {
        Project project = aProject().with(resource("Ana").rate("50", RateUnit.HOUR),
                resource("Crane", ResourceKind.EQUIPMENT).rate("400", RateUnit.DAY)
                        .set(r -> r.getRates().getFirst().setCostPerUse(new BigDecimal("250"))),
                resource("Steel", ResourceKind.MATERIAL).rate("1.20", RateUnit.UNIT)).with(
                workPackage("P").with(activity("A", days(2)).by("Ana").by("Crane").by("Steel", 1000)
                        .fixedCost("99.50"), activity("B", days(1)).by("Ana", 0.5))).build();
        ProjectPlan plan = plan(project);
        assertAmount("3149.50", planned(plan, "A").cost());
        assertAmount("200", planned(plan, "B").cost());
        assertAmount("3349.50", planned(plan, "P").cost());
        assertAmount("3349.50", plan.costs().total());
        assertAmount("1000", plan.costs().of(Lookup.in(project).resource("Ana")));
        assertAmount("1050", plan.costs().of(Lookup.in(project).resource("Crane")));
    }

    @Test
    void ratesHoldFromTheirFirstDayOn() {
        Project project = aProject().with(resource("Ana").rate("50", RateUnit.HOUR)
                .rate("2026-03-04", "60", RateUnit.HOUR)).with(activity("A", days(5)).by("Ana")).build();
        assertAmount("2240", plan(project).costs().total());
    }

    @Test
    void overtimeHasItsOwnRate() {
        Project project = aProject().with(resource("Ana").rate("50", RateUnit.HOUR)
                .set(r -> r.getRates().getFirst().setOvertimeAmount(new BigDecimal("75")))).with(
                activity("A", days(1)).by("Ana").set(a -> a.getAssignments().getFirst().setOvertimeEffort(hours(2))))
                .build();
        assertAmount("450", plan(project).costs().total());
    }

    @Test
    void theCurveGrowsWithTheWorkAndEndsAtTheTotal() {
        Project project = aProject().with(resource("Ana").rate("10", RateUnit.HOUR)).with(
                activity("A", days(3)).by("Ana"), activity("Start", days(3)).fixedCost("100")
                        .set(a -> a.setFixedCostAccrual(CostAccrual.START)),
                activity("End", days(3)).fixedCost("1000").set(a -> a.setFixedCostAccrual(CostAccrual.END)),
                activity("Along", days(3)).fixedCost("100")).build();
        Costs costs = plan(project).costs();
        assertAmount("213.33", costs.plannedValueAt(day("2026-03-02")));
        assertAmount("326.67", costs.plannedValueAt(day("2026-03-03")));
        assertAmount("1440", costs.plannedValueAt(day("2026-03-04")));
        assertAmount("0", costs.plannedValueAt(day("2026-03-01")));
        assertAmount("1440", costs.plannedValueAt(day("2030-01-01")));
        assertAmount("1440", costs.total());
        assertAmount("1440", costs.perMonth().get(YearMonth.of(2026, 3)));
    }

    @Test
    void theCommitmentStatementGoesMonthByMonth() {
        Project project = aProject().build();
        commit(project, "1000", CommitmentState.COMMITTED, "2026-03-10", "2026-05-10");
        commit(project, "500", CommitmentState.FORECAST, "2026-05-02", null);
        commit(project, "9999", CommitmentState.CANCELLED, "2026-03-10", null);
        List<Costs.CommitmentMonth> statement = plan(project).costs().commitmentStatement();
        assertEquals(List.of(YearMonth.of(2026, 3), YearMonth.of(2026, 4), YearMonth.of(2026, 5)),
                statement.stream().map(Costs.CommitmentMonth::month).toList());
        assertAmount("1000", statement.get(0).committed());
        assertAmount("0", statement.get(1).committed());
        assertAmount("500", statement.get(2).forecast());
        assertAmount("1000", statement.get(2).paid());
        assertAmount("1500", statement.get(2).cumulative());
    }

    private static void commit(Project project, String amount, CommitmentState state, String on, String payment) {
        Commitment commitment = ResourcesFactory.eINSTANCE.createCommitment();
        commitment.setAmount(new BigDecimal(amount));
        commitment.setState(state);
        commitment.setCommittedOn(day(on));
        commitment.setPaymentOn(payment == null ? null : day(payment));
        project.getCommitments().add(commitment);
    }
}
