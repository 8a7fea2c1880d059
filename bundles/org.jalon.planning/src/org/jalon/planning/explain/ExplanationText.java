/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.DateReason;
import org.jalon.planning.Durations;
import org.jalon.planning.FrenchHolidays;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.Texts;
import org.jalon.planning.explain.Step.Kind;
import org.jalon.planning.internal.Names;
import org.jalon.planning.internal.ReasonText;

/** Words explanations, as sections with a title and lines, for a terminal, a view or a report. */
public final class ExplanationText {

    private static final Texts TEXTS = Texts.of(ExplanationText.class);

    private final ProjectPlan plan;
    private final Locale locale;
    private final Durations durations;

    /**
     * Some lines under a title.
     *
     * @param title its title, without final punctuation
     * @param lines its lines, at least one
     */
    public record Section(String title, List<Line> lines) {
    }

    /**
     * One line.
     *
     * @param text    the text
     * @param element the activity or work package that it speaks of, to go there; may be null
     */
    public record Line(String text, WbsElement element) {
    }

    /**
     * Words the explanations of a plan.
     *
     * @param plan   the plan that is explained
     * @param locale the language
     */
    public ExplanationText(ProjectPlan plan, Locale locale) {
        this.plan = plan;
        this.locale = locale;
        durations = Durations.of(plan.project());
    }

    /**
     * An element with its dates and floats.
     *
     * @param e what the plan says of it
     * @return one line
     */
    public String header(PlannedElement e) {
        return e.isMilestone()
                ? text("header.milestone", name(e.element()), e.finish(), days(e.totalFloat(), e.element()),
                        days(e.freeFloat(), e.element()))
                : text("header", name(e.element()), e.start(), e.finish(), days(e.duration(), e.element()),
                        days(e.totalFloat(), e.element()), days(e.freeFloat(), e.element()));
    }

    /**
     * All that can be said of an element, in the order in which one asks: why it is when it is, what holds it, what
     * would free it, what follows it, what its slips do, what limits its float, what is wrong with it.
     *
     * @param explanation its explanation
     * @param explainer   tries what would free it and what its slips reach
     * @param effect      what one slip does; null if none was asked about
     * @return sections, none of them empty
     */
    public List<Section> sections(Explanation explanation, Explainer explainer, SlipEffect effect) {
        List<Section> sections = new ArrayList<>();
        PlannedElement e = explanation.planned();
        List<Line> start = new ArrayList<>();
        if (explanation.parts() != null) {
            start.add(line(explanation.parts().first(), "line.package.first", name(explanation.parts().first())));
        }
        start.addAll(lines(explanation.start()));
        sections.add(new Section(text("title.start", e.start()), start));
        sections.add(new Section(text("title.finish", e.finish()), finish(explanation)));
        sections.add(new Section(text("title.holds"), holds(explanation)));
        sections.add(free(explainer.whatWouldFree(explanation.element()), explanation.element()));
        List<Line> successors = new ArrayList<>(explanation.successors().stream().map(this::line).toList());
        successors.add(line(null, "line.following", explanation.following().size()));
        sections.add(new Section(text("title.successors"), successors));
        sections.add(slips(e, explainer.reaches(explanation.element()), effect));
        sections.add(new Section(text("title.float", days(e.totalFloat(), e.element())), late(explanation)));
        if (!explanation.problems().isEmpty()) {
            sections.add(new Section(text("title.problems"), explanation.problems().stream()
                    .map(problem -> new Line(problem.message(locale), null)).toList()));
        }
        return sections;
    }

    private Section free(List<Counterfactual> counterfactuals, WbsElement element) {
        return new Section(text("title.free"), counterfactuals.isEmpty() ? List.of(line(null, "line.free.none"))
                : counterfactuals.stream().map(c -> new Line(of(c, element), c.change().element())).toList());
    }

    private Section slips(PlannedElement e, List<Reach> reaches, SlipEffect effect) {
        List<Line> lines = new ArrayList<>();
        if (e.isComplete()) {
            lines.add(line(null, "line.total_float.over"));
        } else if (e.freeFloat().isPositive()) {
            lines.add(line(null, "line.free_float", days(e.freeFloat(), e.element())));
        } else {
            lines.add(line(null, "line.free_float.none"));
        }
        for (Reach reach : reaches) {
            String key = "line.reach." + reach.kind().name().toLowerCase(Locale.ROOT);
            String after = reach.after().isZero() ? text("reach.any") : text("reach.after", days(reach.after(), e.element()));
            lines.add(reach.element() == null ? line(null, key + ".project", after)
                    : line(reach.element(), key, after, name(reach.element())));
        }
        if (effect != null) {
            lines.add(line(null, "line.slip", days(effect.slip(), e.element()), effect.moved().size(),
                    project(effect.projectSlip().negated(), effect.projectFinish())));
            effect.moved().forEach(move -> lines.add(line(move.activity(), "line.slip.move", name(move.activity()),
                    move.start(), move.finish(), days(move.by(), move.activity()))));
            effect.missed().forEach(missed -> lines.add(line(missed, "line.slip.missed", name(missed))));
        }
        return new Section(text("title.slip"), lines);
    }

    /**
     * Why the project finishes when it does.
     *
     * @param explanation its explanation
     * @return a section for each critical path, or one that says there is none; and one for the problems if there are
     *         any
     */
    public List<Section> sections(ProjectExplanation explanation) {
        List<Section> sections = new ArrayList<>();
        if (explanation.paths().isEmpty()) {
            sections.add(new Section(text("title.no_path"), List.of(line(null, "line.no_path"))));
        }
        for (ProjectExplanation.Path path : explanation.paths()) {
            List<Line> lines = new ArrayList<>(lines(path.chain()));
            Chain chain = path.chain();
            lines.add(line(null, "line.path", days(chain.work(Kind.WORK)), signed(chain.work(Kind.LINK)),
                    clock(chain.contribution(Kind.WORK)), clock(chain.contribution(Kind.LINK)),
                    clock(chain.contribution(Kind.WAIT))));
            sections.add(new Section(text("title.path", name(path.last()), chain.date(), days(path.totalFloat(), path.last())),
                    lines));
        }
        if (!explanation.problems().isEmpty()) {
            sections.add(new Section(text("title.problems"), explanation.problems().stream()
                    .map(problem -> new Line(problem.message(locale), null)).toList()));
        }
        return sections;
    }

    private List<Line> lines(Chain chain) {
        return chain.steps().stream().filter(ExplanationText::tells).map(step -> line(step.element(), "line.step",
                Texts.date(step.to(), locale), signed(step), of(step))).toList();
    }

    /** That what follows starts when what precedes ends goes without saying. */
    private static boolean tells(Step step) {
        return step.kind() != Kind.LINK || !step.contribution().isZero()
                || step.dependency().getType() != DependencyType.FINISH_TO_START;
    }

    /** Milestones, links without lag and origins add nothing, which blanks say best. */
    private String signed(Step step) {
        Duration added = step.contribution();
        String amount = added.isZero() ? "" : (added.isPositive() ? "+" : "") + clock(added);
        return " ".repeat(Math.max(0, 10 - amount.length())) + amount;
    }

    private List<Line> finish(Explanation explanation) {
        List<Line> lines = new ArrayList<>();
        if (explanation.parts() != null) {
            lines.add(line(explanation.parts().last(), "line.package.last", name(explanation.parts().last())));
        }
        List<Step> start = explanation.start().steps();
        List<Step> finish = explanation.finish().steps();
        Step last = finish.getLast();
        if (finish.size() == start.size() + 1 && last.kind() == Kind.WORK
                && finish.subList(0, start.size()).equals(start)) {
            String off = last.daysOff() == 0 ? "" : text("line.days_off", last.daysOff());
            lines.add(line(null, "line.then_works", days(last.work(), last.element()), off + closures(last)));
        } else {
            lines.addAll(lines(explanation.finish()));
        }
        return lines;
    }

    private String closures(Step step) {
        return step.closures().isEmpty() ? "" : text("step.with_closures", "", of(step.closures()));
    }

    private List<Line> holds(Explanation explanation) {
        List<Line> lines = new ArrayList<>();
        for (Hold hold : explanation.holds()) {
            String what = of(hold);
            lines.add(hold.driving() ? line(hold.source(), "line.hold.driving", what)
                    : hold.slack().isZero() ? line(hold.source(), "line.hold.tied", what)
                    : hold.slack().isNegative()
                            ? line(hold.source(), "line.hold.broken", what, days(hold.slack().abs()))
                    : line(hold.source(), "line.hold.slack", what, days(hold.slack())));
        }
        explanation.waits().forEach(wait -> lines.add(line(wait.activity(), "line.wait",
                Names.quoted(wait.resource(), locale), name(wait.activity()), wait.until())));
        return lines.isEmpty() ? List.of(line(null, "line.hold.none")) : lines;
    }

    private String of(Hold hold) {
        return switch (hold.kind()) {
            case LINK -> text("line.hold.link", name(hold.source()), ReasonText.link(hold.dependency(), locale),
                    hold.asked());
            case MANUAL -> text("line.hold.manual", name(hold.source()), hold.asked());
            case LEVELLING -> text("line.hold.levelling", hold.asked());
            default -> text("line.hold.constraint", name(hold.source()),
                    ReasonText.constraint(hold.source().getConstraintType(), locale), hold.asked());
        };
    }

    private Line line(Dependent dependent) {
        WbsElement successor = dependent.dependency().getSuccessor();
        String link = ReasonText.link(dependent.dependency(), locale);
        return dependent.slack().isNegative()
                ? line(successor, "line.successor.broken", name(successor), link, days(dependent.slack().abs()))
                : dependent.slack().isZero() ? line(successor, "line.successor.driven", name(successor), link)
                : line(successor, "line.successor.slack", name(successor), link, days(dependent.slack()));
    }

    private List<Line> late(Explanation explanation) {
        if (explanation.planned().isComplete()) {
            return List.of(line(null, "line.total_float.over"));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(line(null, "line.late", explanation.lateFinish().date()));
        lines.addAll(lines(explanation.lateFinish()));
        return lines;
    }

    private String of(Counterfactual c, WbsElement element) {
        String what = c.change().text(locale);
        String then = reason(c.heldThen());
        String project = project(c.projectGain(), c.projectFinish());
        if (c.startGain().isPositive()) {
            return text("line.free.gain", what, days(c.startGain(), element), c.start(), project, then);
        }
        if (c.startGain().isNegative()) {
            return text("line.free.later", what, c.start());
        }
        return c.finishGain().isPositive()
                ? text("line.free.finish", what, days(c.finishGain(), element), c.finish(), project, then)
                : text("line.free.nothing", what, then);
    }

    private String reason(DateReason reason) {
        return reason.text(locale);
    }

    private String project(Duration gain, LocalDateTime finish) {
        return gain.isZero() ? text("gain.project.none")
                : text(gain.isNegative() ? "gain.project.later" : "gain.project", days(gain.abs()), finish);
    }

    static String of(Step step, Locale locale) {
        return new ExplanationText(null, locale, Durations.USUAL).of(step);
    }

    static String of(Closure closure, Locale locale) {
        return new ExplanationText(null, locale, Durations.USUAL).of(closure);
    }

    private ExplanationText(ProjectPlan plan, Locale locale, Durations durations) {
        this.plan = plan;
        this.locale = locale;
        this.durations = durations;
    }

    private String of(Step step) {
        boolean back = step.to().isBefore(step.from());
        return switch (step.kind()) {
            case ORIGIN -> step.element() == null || step.reason().source() != null && step.reason().date() == null
                    ? reason(step.reason()) : name(step.element()) + ", " + reason(step.reason());
            case LINK -> text("step.link", shortName(step.dependency().getPredecessor()),
                    shortName(step.dependency().getSuccessor()), ReasonText.link(step.dependency(), locale))
                    + closures(step);
            case WAIT -> text(back ? "step.wait.back" : "step.wait", of(step.closures()));
            case WORK -> step.contribution().isZero() ? text("step.milestone", name(step.element()))
                    : text(back ? "step.work.back" : "step.work", name(step.element()), days(step.work().abs(), step.element()))
                            + closures(step);
        };
    }

    private String of(List<Closure> closures) {
        return closures.stream().map(this::of).collect(Collectors.joining(", "));
    }

    private String of(Closure closure) {
        String what = switch (closure.kind()) {
            case HOLIDAY -> FrenchHolidays.name(closure.name(), locale);
            case EXCEPTION -> closure.name() == null || closure.name().isBlank()
                    ? text("closure.exception.unnamed") : closure.name().strip();
            case WEEKLY -> weekdays(closure.from(), closure.to());
            case INTERRUPTION -> closure.name() == null || closure.name().isBlank() ? text("closure.interruption")
                    : text("closure.interruption.named", closure.name().strip());
            case HOURS -> text("closure.hours");
        };
        if (closure.kind() == Closure.Kind.HOURS) {
            return what;
        }
        return closure.from().equals(closure.to()) ? text("closure.on", what, closure.from())
                : text("closure.over", what, closure.from(), closure.to());
    }

    private String weekdays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).limit(7)
                .map(day -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
    }

    private String name(WbsElement element) {
        String code = plan == null ? "" : plan.codes().of(element);
        String name = Names.quoted(element, locale);
        return code.isEmpty() ? name : text("quoted.element", code, name);
    }

    private String shortName(WbsElement element) {
        String code = plan == null ? "" : plan.codes().of(element);
        return code.isEmpty() ? Names.quoted(element, locale) : code;
    }

    private String days(Duration duration) {
        return durations.format(duration, locale);
    }

    private String signed(Duration duration) {
        return (duration.isNegative() ? "−" : "") + days(duration.abs());
    }

    private String days(Duration duration, WbsElement element) {
        return durations.format(duration, element, locale);
    }

    /** Time on the clock: nobody counts less than a day in hundredths of one. */
    private String clock(Duration duration) {
        Duration size = duration.abs();
        boolean hours = size.isPositive() && size.compareTo(Duration.ofDays(1)) < 0;
        return (duration.isNegative() ? "−" : "")
                + durations.format(size, hours ? TimeUnit.HOUR : TimeUnit.DAY, !hours, false, locale);
    }

    private Line line(WbsElement element, String key, Object... arguments) {
        return new Line(text(key, arguments), element);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(locale, key, arguments);
    }
}
