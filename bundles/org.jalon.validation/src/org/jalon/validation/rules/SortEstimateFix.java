/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Puts the three durations of an estimate in order. */
public final class SortEstimateFix implements QuickFix {

    @Override
    public boolean appliesTo(Finding finding) {
        return finding.feature() == BreakdownPackage.Literals.THREE_POINT_ESTIMATE__MOST_LIKELY;
    }

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        ThreePointEstimate estimate = (ThreePointEstimate) finding.element();
        List<Duration> sorted = Stream.of(estimate.getOptimistic(), estimate.getMostLikely(),
                estimate.getPessimistic()).sorted().toList();
        CompoundCommand command = new CompoundCommand();
        command.append(SetCommand.create(domain, estimate,
                BreakdownPackage.Literals.THREE_POINT_ESTIMATE__OPTIMISTIC, sorted.get(0)));
        command.append(SetCommand.create(domain, estimate,
                BreakdownPackage.Literals.THREE_POINT_ESTIMATE__MOST_LIKELY, sorted.get(1)));
        command.append(SetCommand.create(domain, estimate,
                BreakdownPackage.Literals.THREE_POINT_ESTIMATE__PESSIMISTIC, sorted.get(2)));
        return command;
    }
}
