/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.internal.edit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.DocumentLink;
import org.jalon.model.ElementExtension;
import org.jalon.model.Identified;
import org.jalon.model.ProjectElement;
import org.jalon.model.TimeUnit;
import org.jalon.model.TypedProperty;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.CrashOption;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.Interruption;
import org.jalon.model.breakdown.SkillRequirement;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.model.closing.SurveyAnswer;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.Deviation;
import org.jalon.model.control.Indicator;
import org.jalon.model.control.Measurement;
import org.jalon.model.control.ProgressEntry;
import org.jalon.model.control.ProgressRecord;
import org.jalon.model.control.Remedy;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.InterviewExchange;
import org.jalon.model.diagrams.NodePosition;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.Invitation;
import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.Participant;
import org.jalon.model.meetings.ProgressNote;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.DayPattern;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.SkillLevel;
import org.jalon.model.resources.SupplierRating;
import org.jalon.model.resources.WorkingPeriod;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskResponse;
import org.jalon.model.stakeholders.Relation;

/** Words what an element is called. */
public final class ElementTexts {

    private static final int LONGEST = 80;

    private final ModelLabels labels;
    private final LabelTable table;

    /** The texts of one language. */
    public ElementTexts(ModelLabels labels, LabelTable table) {
        this.labels = labels;
        this.table = table;
    }

    /** What kind of thing an element is. */
    public String type(EObject element) {
        return switch (element) {
            case Activity a when a.getKind() != ActivityKind.TASK -> capital(labels.literal(a.getKind()));
            case Resource r when r.getKind() != ResourceKind.PERSON -> capital(labels.literal(r.getKind()));
            case Risk r -> capital(labels.literal(r.getKind()));
            default -> labels.type(element.eClass());
        };
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(table.locale()) + text.substring(1);
    }

    /** The name of an element, or what stands in for it. */
    public String text(EObject element) {
        String text = element instanceof ProjectElement named && !isBlank(named.getName()) ? named.getName()
                : unnamed(element);
        return isBlank(text) ? table.format("_UI_unnamed", type(element)) : text.strip();
    }

    private String unnamed(EObject element) {
        return switch (element) {
            case Risk r -> firstLine(r.getEvent());
            case ActionItem a -> firstLine(a.getWhat());
            case Deviation d -> firstLine(first(d.getMagnitude(), d.getCause()));
            case Remedy r -> capital(labels.literal(r.getKind()));
            case RiskResponse r -> capital(labels.literal(r.getStrategy()));
            case Meeting m -> dated(capital(labels.literal(m.getNature())), m.getStart());
            case ProgressRecord p -> dated(labels.type(p.eClass()), p.getStatusDate());
            case ProjectElement e -> firstLine(e.getDescription());
            case Identified i -> relation(i);
            default -> labels.type(element.eClass());
        };
    }

    /** Elements without a name: mostly what relates two others, or a value. */
    private String relation(Identified element) {
        return switch (element) {
            case Dependency d -> reference(d.getPredecessor()) + " (" + abbreviation(d) + ")";
            case Assignment a -> reference(a.getResource()) + share(a);
            case SkillRequirement s -> reference(s.getSkill()) + level(s.getLevel());
            case SkillLevel s -> reference(s.getSkill()) + level(s.getLevel());
            case Relation r -> capital(labels.literal(r.getKind())) + " → " + reference(r.getTarget());
            case Participant p -> reference(p.getParty()) + " (" + labels.literal(p.getRole()) + ")";
            case Invitation i -> reference(i.getParty());
            case BaselineEntry b -> reference(b.getElement());
            case NodePosition n -> reference(n.getElement());
            case ProgressEntry p -> reference(p.getActivity()) + " (" + percent(p.getPhysicalPercentComplete()) + ")";
            default -> value(element);
        };
    }

    private String value(Identified element) {
        return switch (element) {
            case ThreePointEstimate e -> Stream.of(e.getOptimistic(), e.getMostLikely(), e.getPessimistic())
                    .map(d -> d == null ? "?" : duration(element, d, TimeUnit.DAY)).collect(Collectors.joining(" / "));
            case CrashOption c -> joined(": ", firstLine(c.getMeans()),
                    c.getDuration() == null ? "" : duration(c, c.getDuration(), TimeUnit.DAY));
            case Interruption i -> joined(" ", firstLine(i.getReason()),
                    "(" + period(day(i.getFrom()), day(i.getTo())) + ")");
            case Rate r -> number(r.getAmount()) + "/" + labels.literal(r.getUnit()) + since(r.getFrom());
            case Availability a -> period(a.getFrom(), a.getTo()) + ": " + number(BigDecimal.valueOf(a.getUnits()));
            case CalendarException c -> joined(" ", c.getName(), "(" + period(c.getFrom(), c.getTo()) + ")");
            case DayPattern d -> joined(" ", capital(labels.literal(d.getDay())), d.getPeriods().stream()
                    .map(this::text).collect(Collectors.joining(", ")));
            case WorkingPeriod p -> time(p.getFrom()) + "–" + time(p.getTo());
            case SupplierRating r -> dated(capital(labels.literal(r.getCriterion())) + ": " + r.getScore() + "/5",
                    r.getRatedOn() == null ? null : r.getRatedOn().atStartOfDay());
            case RiskAssessment r -> dated(r.getProbabilityLevel() + " × "
                    + Math.max(r.getCostLevel(), Math.max(r.getTimeLevel(), r.getQualityLevel())),
                    r.getAssessedOn() == null ? null : r.getAssessedOn().atStartOfDay());
            case Measurement m -> joined(": ", date(m.getMeasuredOn()), measured(m));
            case ProgressNote n -> joined(": ", date(n.getNotedOn()), firstLine(n.getText()));
            case InterviewExchange e -> firstLine(e.getQuestion());
            case SurveyAnswer a -> joined(": ", reference(a.getRespondent()), firstLine(a.getQuestion()));
            case DocumentLink l -> first(l.getTitle(), l.getUri());
            case TypedProperty p -> joined(" = ", p.getKey(), p.getValue());
            case ElementExtension e -> labels.type(e.eClass());
            default -> labels.type(element.eClass());
        };
    }

    private String reference(EObject target) {
        return target == null ? "?" : text(target);
    }

    private String abbreviation(Dependency link) {
        String type = table.find("_UI_DependencyType_" + link.getType().getName() + "_short");
        if (link.getLagPercent() != null) {
            return type + signed(percent(Math.abs(link.getLagPercent())), link.getLagPercent() < 0);
        }
        Duration lag = link.getLag();
        return lag == null || lag.isZero() ? type
                : type + signed(duration(link, lag.abs(), link.getLagUnit()), lag.isNegative());
    }

    private static String signed(String amount, boolean negative) {
        return (negative ? " − " : " + ") + amount;
    }

    private String share(Assignment assignment) {
        Resource resource = assignment.getResource();
        if (resource != null && resource.getKind() == ResourceKind.MATERIAL) {
            return " (" + joined(" ", number(BigDecimal.valueOf(assignment.getUnits())), resource.getMaterialUnit())
                    + ")";
        }
        return assignment.getUnits() == 1 ? "" : " (" + percent(100 * assignment.getUnits()) + ")";
    }

    private String level(int level) {
        return " (" + table.format("_UI_level", String.valueOf(level)) + ")";
    }

    private String measured(Measurement measurement) {
        String unit = measurement.eContainer() instanceof Indicator i ? i.getUnit() : null;
        return joined(" ", number(BigDecimal.valueOf(measurement.getValue())), unit);
    }

    /** An amount of working time in days, hours… of the project, with two decimals at most. */
    private String duration(EObject element, Duration duration, TimeUnit unit) {
        EObject root = EcoreUtil.getRootContainer(element);
        Project project = root instanceof Project p ? p : null;
        int day = project == null ? 480 : Math.max(1, project.getMinutesPerDay());
        long minutes = switch (unit) {
            case MINUTE -> 1;
            case HOUR -> 60;
            case DAY -> day;
            case WEEK -> project == null ? 2400 : Math.max(1, project.getMinutesPerWeek());
            case MONTH -> (long) day * (project == null ? 20 : Math.max(1, project.getDaysPerMonth()));
        };
        BigDecimal amount = BigDecimal.valueOf(duration.toMinutes()).divide(BigDecimal.valueOf(minutes), 2,
                RoundingMode.HALF_UP);
        return number(amount) + "\u00a0" + table.find("_UI_TimeUnit_" + unit.getName() + "_short");
    }

    private String number(BigDecimal number) {
        return number == null ? "?" : NumberFormat.getInstance(table.locale()).format(number);
    }

    private String percent(double percent) {
        return table.format("_UI_percent", NumberFormat.getInstance(table.locale()).format(percent));
    }

    private String dated(String text, LocalDateTime when) {
        return when == null ? text : text + " (" + date(when.toLocalDate()) + ")";
    }

    private static LocalDate day(LocalDateTime date) {
        return date == null ? null : date.toLocalDate();
    }

    private String since(LocalDate from) {
        return from == null ? "" : " (" + date(from) + " →)";
    }

    private String period(LocalDate from, LocalDate to) {
        return Objects.equals(from, to) || from != null && to == null ? date(from)
                : (from == null ? "…" : date(from)) + "–" + (to == null ? "…" : date(to));
    }

    private String date(LocalDate date) {
        return date == null ? ""
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(table.locale()).format(date);
    }

    private static String time(LocalTime time) {
        return time == null ? "?" : time.toString();
    }

    private static String firstLine(String text) {
        if (isBlank(text)) {
            return null;
        }
        String line = text.strip().lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts).filter(p -> !isBlank(p)).collect(Collectors.joining(separator));
    }

    private static String first(String one, String other) {
        return isBlank(one) ? other : one;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
