/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.Problems;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;

/** What the rules find wrong with the elements of the rows and with their parts that are no rows of their own. */
public final class RowProblems {

    private final TableModel model;
    private final Problems problems;
    private final Runnable stop;
    private final Map<EObject, List<Finding>> known = new IdentityHashMap<>();

    /** @param onChange called when findings have come or gone */
    RowProblems(TableModel model, EditSession session, Runnable onChange) {
        this.model = model;
        problems = session.problems();
        stop = problems.onChange(() -> {
            known.clear();
            onChange.run();
        });
    }

    /** What is wrong with a row, the worst first; what is merely worth a thought is left out. */
    public List<Finding> of(EObject element) {
        return known.computeIfAbsent(element, row -> withHints(row).stream()
                .filter(finding -> finding.severity() != Severity.INFO).toList());
    }

    /** What is wrong with a row, the worst first, and what is worth a thought. */
    public List<Finding> withHints(EObject element) {
        return problems.of(element, part -> model.rows().lists(part));
    }

    /** What is wrong with a row, if a column is about it. */
    List<Finding> of(EObject element, Column column) {
        List<Finding> all = of(element);
        if (all.isEmpty() || column.features().isEmpty()) {
            return List.of();
        }
        List<Finding> found = new ArrayList<>();
        for (Finding finding : all) {
            EStructuralFeature feature = feature(finding, element);
            if (feature != null && column.features().contains(feature)) {
                found.add(finding);
            }
        }
        return found;
    }

    /** The feature of the row's element in which the fault lies; null if it is that of the element as a whole. */
    private static EStructuralFeature feature(Finding finding, EObject element) {
        EObject at = finding.element();
        EStructuralFeature feature = finding.feature();
        while (at != null && at != element) {
            feature = at.eContainingFeature();
            at = at.eContainer();
        }
        return feature;
    }

    /** How bad it is; empty if nothing is wrong. */
    static Optional<Severity> worst(List<Finding> found) {
        return Problems.worst(found);
    }

    /** What is wrong and what can be done about it. */
    static String explain(List<Finding> found) {
        Locale locale = Locale.getDefault();
        return found.stream().map(finding -> finding.message(locale) + "\n" + finding.rule().explanation(locale))
                .distinct().filter(Objects::nonNull).collect(Collectors.joining("\n\n"));
    }

    /** Lets the problems go. */
    void dispose() {
        stop.run();
    }
}
