/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jalon.model.Identified;
import org.jalon.model.breakdown.Dependency;
import org.jalon.planning.PlanProblem;
import org.jalon.planning.Texts;

/** Words a problem. */
public final class ProblemText {

    private static final Texts TEXTS = Texts.of(ProblemText.class);

    /** A longer cycle is shown by its beginning and end. */
    private static final int MOST_NAMES = 8;

    private ProblemText() {
    }

    /**
     * A problem in words.
     *
     * @param problem the problem
     * @param locale  the language
     * @return one sentence
     */
    public static String of(PlanProblem problem, Locale locale) {
        return switch (problem) {
            case PlanProblem.Cycle(var path, var leftOut) -> TEXTS.get(locale, "problem.cycle",
                    path(path, locale), name(leftOut.getPredecessor(), locale), name(leftOut.getSuccessor(), locale));
            case PlanProblem.MeaninglessLink(var link, var fault) -> TEXTS.get(locale, "problem.link." + key(fault),
                    name(link.getSuccessor(), locale),
                    link.getPredecessor() == null ? "" : name(link.getPredecessor(), locale));
            case PlanProblem.MissedDeadline(var element, var deadline, var finish) ->
                TEXTS.get(locale, "problem.missed_deadline", name(element, locale), finish, deadline);
            case PlanProblem.MissedConstraint(var element, var type, var date, var actual) ->
                TEXTS.get(locale, "problem.missed_constraint", name(element, locale),
                        ReasonText.constraint(type, locale), date, actual);
            case PlanProblem.MeaninglessConstraint(var element, var type) ->
                TEXTS.get(locale, "problem.meaningless_constraint", name(element, locale),
                        ReasonText.constraint(type, locale));
            case PlanProblem.BrokenLink(var link, var asked, var actual) ->
                link("problem.broken_link", link, asked, actual, locale);
            case PlanProblem.OutOfSequence(var link, var asked, var actual) ->
                link("problem.out_of_sequence", link, asked, actual, locale);
            case PlanProblem.ActualAfterStatusDate(var activity, var actual, var status) ->
                TEXTS.get(locale, "problem.actual_after_status_date", name(activity, locale), actual, status);
            case PlanProblem.BeforeProjectStart(var activity, var start, var projectStart) ->
                TEXTS.get(locale, "problem.before_project_start", name(activity, locale), start, projectStart);
            case PlanProblem.MissedProjectFinish(var project, var asked, var finish) ->
                TEXTS.get(locale, "problem.missed_project_finish", finish, asked);
            case PlanProblem.MissedProjectStart(var project, var asked, var start) ->
                TEXTS.get(locale, "problem.missed_project_start", start, asked);
            case PlanProblem.MissingProjectDate(var project, var assumed) ->
                TEXTS.get(locale, "problem.missing_project_date", assumed);
            case PlanProblem.UnusableValue(var element, var fault) ->
                TEXTS.get(locale, "problem.value." + key(fault), name(element, locale));
            case PlanProblem.UnusableCalendar(var calendar, var fault) ->
                TEXTS.get(locale, "problem.calendar." + key(fault), name(calendar, locale));
            case PlanProblem.NoCommonWorkingTime(var activity) ->
                TEXTS.get(locale, "problem.no_common_working_time", name(activity, locale));
        };
    }

    private static String link(String key, Dependency link, Object asked, Object actual, Locale locale) {
        return TEXTS.get(locale, key, name(link.getPredecessor(), locale), name(link.getSuccessor(), locale),
                ReasonText.link(link, locale), asked, actual);
    }

    private static String path(List<? extends Identified> path, Locale locale) {
        List<String> names = path.stream().map(element -> name(element, locale)).toList();
        if (names.size() > MOST_NAMES) {
            return String.join(" → ", names.subList(0, MOST_NAMES - 1)) + " → … → " + names.getFirst();
        }
        return names.stream().collect(Collectors.joining(" → ", "", " → " + names.getFirst()));
    }

    private static String name(Identified element, Locale locale) {
        return Names.quoted(element, locale);
    }

    private static String key(Enum<?> literal) {
        return literal.name().toLowerCase(Locale.ROOT);
    }
}
