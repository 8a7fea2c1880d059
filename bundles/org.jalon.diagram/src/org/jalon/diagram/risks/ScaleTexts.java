/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.risks;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.jalon.diagram.internal.Messages;
import org.jalon.diagram.internal.board.PlaneFrame.Level;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.ImpactLevel;
import org.jalon.model.risk.ScaleLevel;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.Texts;

/** How the levels of the scale of a project are called, and what they comprise. */
final class ScaleTexts {

    private final Project project;
    private final RiskLevels levels;
    private final Locale locale;
    private final ModelLabels labels;

    ScaleTexts(Project project, RiskLevels levels, Locale locale) {
        this.project = project;
        this.levels = levels;
        this.locale = locale;
        labels = ModelLabels.in(locale);
    }

    /** The levels of probability, the lowest first. */
    List<Level> probabilities() {
        return IntStream.rangeClosed(1, levels.probabilities()).mapToObj(rank -> new Level(probabilityName(rank),
            levels.probability(rank).filter(level -> level.getUpperBound() > 0).map(level -> text("range",
                percent(level.getLowerBound()), percent(level.getUpperBound()))).orElse(""))).toList();
    }

    /** A level of probability: its rank and its name. */
    String probabilityName(int rank) {
        return named(rank, levels.probability(rank).map(ScaleLevel::getName).orElse(null), levels.probabilities());
    }

    /** The levels of impact, the lowest first; null for all dimensions together. */
    List<Level> impacts(ImpactDimension dimension) {
        return IntStream.rangeClosed(1, levels.impacts(dimension)).mapToObj(rank ->
            new Level(impactName(dimension, rank), range(dimension, rank))).toList();
    }

    /** A level of impact: its rank and its name, if the dimensions agree on it. */
    String impactName(ImpactDimension dimension, int rank) {
        List<String> names = levels.impactLevels(dimension).stream().filter(level -> level.getRank() == rank)
            .map(ImpactLevel::getName).distinct().toList();
        return names.size() > 1 ? Integer.toString(rank)
            : named(rank, names.isEmpty() ? null : names.getFirst(), levels.impacts(dimension));
    }

    /** What the impact of a dimension is called. */
    String title(ImpactDimension dimension) {
        return dimension == null ? text("impact") : text("impactOn", labels.literal(dimension));
    }

    private String range(ImpactDimension dimension, int rank) {
        if (dimension == null || dimension == ImpactDimension.QUALITY) {
            return "";
        }
        return levels.impact(dimension, rank).filter(level -> level.getUpperBound() > 0).map(level ->
            dimension == ImpactDimension.COST
                ? text("range", number(level.getLowerBound()), Texts.money(BigDecimal.valueOf(
                    level.getUpperBound()), project.getCurrency(), locale))
                : text("rangeDays", number(level.getLowerBound()), number(level.getUpperBound()))).orElse("");
    }

    private String named(int rank, String name, int highest) {
        if (name != null && !name.isBlank()) {
            return rank + " · " + name.strip();
        }
        return highest == RiskLevels.USUAL ? rank + " · " + text("level." + rank) : Integer.toString(rank);
    }

    private String percent(double share) {
        return NumberFormat.getPercentInstance(locale).format(share);
    }

    private String number(double value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    private String text(String key, Object... arguments) {
        return Messages.get(locale, "risks." + key, arguments);
    }
}
