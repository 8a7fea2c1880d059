/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.uncertainty;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

import org.jalon.model.project.Project;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.risk.RiskState;
import org.jalon.planning.internal.ModelNetwork;
import org.jalon.planning.uncertainty.Omission.Cause;
import org.jalon.planning.uncertainty.UncertaintyOptions.Responses;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.uncertainty.Estimate;
import org.jalon.schedule.uncertainty.RiskEvent;

/** Turns risks of the model into those of the kernel. */
final class RiskMapper {

    private static final Estimate NOTHING = new Estimate.Certain(0);

    private final Project project;
    private final ModelNetwork model;
    private final Responses responses;
    private final Consumer<Omission> omissions;
    private final RiskPlaces places;

    RiskMapper(Project project, ModelNetwork model, Responses responses, Consumer<Omission> omissions) {
        this.project = project;
        this.model = model;
        this.responses = responses;
        this.omissions = omissions;
        places = new RiskPlaces(model);
    }

    /**
     * What may happen: nothing for a risk that is closed, without impact, or left out. An occurred risk counts fully.
     * The delay of an opportunity is a gain, its cost a saving, whichever sign they were given.
     */
    Optional<RiskEvent> map(Risk risk) {
        Estimate delay = delay(risk);
        Estimate cost = cost(risk);
        if (risk.getState() == RiskState.CLOSED || delay.equals(NOTHING) && cost.equals(NOTHING)) {
            return Optional.empty();
        }
        RiskFigures figures = new RiskFigures(project, risk, responses);
        OptionalDouble probability = figures.probability();
        if (probability.isEmpty()) {
            return omit(risk, Cause.NO_PROBABILITY);
        }
        Set<Integer> struck = places.of(risk);
        boolean bearsOnWork = places.bearsOnWork(risk);
        if (struck.isEmpty() && bearsOnWork && risk.getState() != RiskState.OCCURRED) {
            return omit(risk, Cause.WORK_DONE);
        }
        if (!bearsOnWork && !delay.equals(NOTHING)) {
            omit(risk, Cause.DELAY_WITHOUT_PLACE);
        }
        return Optional.of(new RiskEvent(probability.getAsDouble(),
                impacts(struck, delay.times(figures.timeFactor())), cost.times(figures.costFactor())));
    }

    private Optional<RiskEvent> omit(Risk risk, Cause cause) {
        omissions.accept(new Omission(risk, cause));
        return Optional.empty();
    }

    private Estimate delay(Risk risk) {
        Optional<Estimate> range = risk.getTimeEstimate() == null ? Optional.empty()
                : Estimates.of(risk.getTimeEstimate());
        if (risk.getTimeEstimate() != null && range.isEmpty()) {
            omit(risk, Cause.UNUSABLE_ESTIMATE);
        }
        if (range.isPresent()) {
            return risk.getKind() == RiskKind.OPPORTUNITY ? range.get().times(-1) : range.get();
        }
        Duration impact = risk.getTimeImpact();
        return impact == null ? NOTHING : certain(risk, impact.toSeconds() / 60.0);
    }

    private static Estimate cost(Risk risk) {
        BigDecimal impact = risk.getCostImpact();
        return impact == null ? NOTHING : certain(risk, impact.doubleValue());
    }

    private static Estimate certain(Risk risk, double amount) {
        return amount == 0 ? NOTHING
                : new Estimate.Certain(risk.getKind() == RiskKind.OPPORTUNITY ? -Math.abs(amount) : amount);
    }

    /** A delay in working time: on the clock, a day of work is a whole day. */
    private List<RiskEvent.Impact> impacts(Set<Integer> struck, Estimate delay) {
        double onTheClock = (double) TimeAxis.DAY / Math.max(1, project.getMinutesPerDay());
        return struck.stream().map(node -> new RiskEvent.Impact(node,
                model.network().activity(node).elapsed() ? delay.times(onTheClock) : delay)).toList();
    }

    /** What the responses cost that are supposed to work and aren't in place yet. */
    Optional<RiskEvent> responses() {
        if (responses != Responses.ALL) {
            return Optional.empty();
        }
        double cost = project.getRisks().stream().filter(risk -> risk.getState() != RiskState.CLOSED)
                .flatMap(risk -> risk.getResponses().stream()).filter(each -> !RiskFigures.isSettled(each))
                .map(RiskResponse::getCost).filter(each -> each != null).mapToDouble(BigDecimal::doubleValue).sum();
        return cost == 0 ? Optional.empty() : Optional.of(new RiskEvent(1, List.of(), new Estimate.Certain(cost)));
    }
}
