/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.TimeUnit;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Durations;
import org.jalon.planning.edit.Edit;
import org.jalon.ui.table.internal.Messages;

/**
 * The predecessors of an activity as one writes them: {@code 3}, {@code 1.2SS}, {@code 3FS+2 d}, {@code 4FF-25 %},
 * several separated by semicolons. Types may be written in English (FS, SS, FF, SF) or in French (FD, DD, FF, DF).
 */
final class LinkText {

    private static final Pattern ONE = Pattern.compile(
            "(?<code>\\d+(?:\\.\\d+)*)\\s*(?<type>FS|SS|FF|SF|FD|DD|DF)?\\s*"
                    + "(?:(?<sign>[+\\-\u2212])\\s*(?<lag>\\S.*))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("(?<value>.+?)\\s*%");

    private final TableContext context;

    LinkText(TableContext context) {
        this.context = context;
    }

    /** @param lagCalendar null where the entry doesn't say it */
    private record Written(WbsElement predecessor, DependencyType type, Duration lag, TimeUnit lagUnit,
            LagCalendar lagCalendar, Double lagPercent) {
    }

    /** The predecessors of a node, in the order of its links. */
    static String predecessors(WbsElement element, TableContext context) {
        return element.getPredecessorLinks().stream().filter(link -> link.getPredecessor() != null)
                .map(link -> text(link, link.getPredecessor(), context)).collect(Collectors.joining("; "));
    }

    /** The successors of a node. */
    static String successors(WbsElement element, TableContext context) {
        return element.getSuccessorLinks().stream().filter(link -> link.getSuccessor() != null)
                .map(link -> text(link, link.getSuccessor(), context)).collect(Collectors.joining("; "));
    }

    private static String text(Dependency link, WbsElement other, TableContext context) {
        String lag = lag(link, context);
        boolean plain = link.getType() == DependencyType.FINISH_TO_START && lag.isEmpty();
        return context.code(other) + (plain ? "" : typeName(link.getType(), context.locale())) + lag;
    }

    private static String lag(Dependency link, TableContext context) {
        if (link.getLagPercent() != null) {
            double percent = link.getLagPercent();
            return percent == 0 ? "" : (percent < 0 ? "-" : "+") + context.numbers().percent(Math.abs(percent));
        }
        Duration lag = link.getLag();
        if (lag == null || lag.isZero()) {
            return "";
        }
        boolean elapsed = link.getLagCalendar() == LagCalendar.CONTINUOUS;
        return (lag.isNegative() ? "-" : "+") + context.duration(lag.abs(), link.getLagUnit(), elapsed);
    }

    private static String typeName(DependencyType type, Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        return switch (type) {
            case FINISH_TO_START -> french ? "FD" : "FS";
            case START_TO_START -> french ? "DD" : "SS";
            case FINISH_TO_FINISH -> "FF";
            case START_TO_FINISH -> french ? "DF" : "SF";
        };
    }

    private static DependencyType type(String name) {
        return switch (name == null ? "FS" : name.toUpperCase(Locale.ROOT)) {
            case "SS", "DD" -> DependencyType.START_TO_START;
            case "FF" -> DependencyType.FINISH_TO_FINISH;
            case "SF", "DF" -> DependencyType.START_TO_FINISH;
            default -> DependencyType.FINISH_TO_START;
        };
    }

    /** The change that gives a node the predecessors written, keeping what is said elsewhere of links that stay. */
    Command edit(WbsElement element, String entry) throws EditRefused {
        Map<WbsElement, Written> wanted = new LinkedHashMap<>();
        for (String part : parts(entry)) {
            Written written = read(part);
            if (wanted.put(written.predecessor(), written) != null) {
                throw new EditRefused(NLS.bind(Messages.predecessorTwice, part));
            }
        }
        CompoundCommand command = new CompoundCommand();
        List<Dependency> removed = new ArrayList<>();
        for (Dependency link : element.getPredecessorLinks()) {
            Written written = wanted.remove(link.getPredecessor());
            if (written == null) {
                removed.add(link);
            } else {
                change(command, link, written);
            }
        }
        if (!removed.isEmpty()) {
            command.append(context.editor().unlink(removed).command());
        }
        for (Written written : wanted.values()) {
            command.append(add(written, element));
        }
        return command.isEmpty() ? null : command;
    }

    private Command add(Written written, WbsElement successor) throws EditRefused {
        Edit edit = context.editor().link(written.predecessor(), successor, written.type(), written.lag());
        if (edit.refusal().isPresent()) {
            throw new EditRefused(edit.refusal().get());
        }
        Dependency link = (Dependency) edit.created().get(0);
        if (written.lagUnit() != null) {
            link.setLagUnit(written.lagUnit());
        }
        if (written.lagCalendar() != null) {
            link.setLagCalendar(written.lagCalendar());
        }
        link.setLagPercent(written.lagPercent());
        return edit.command();
    }

    private static List<String> parts(String entry) {
        List<String> parts = new ArrayList<>();
        for (String part : entry.split(";")) {
            // a comma may be that of a lag: 3FD+1,5 j
            String[] pieces = ONE.matcher(part.strip()).matches() ? new String[] { part } : part.split(",");
            for (String piece : pieces) {
                if (!piece.isBlank()) {
                    parts.add(piece.strip());
                }
            }
        }
        return parts;
    }

    private Written read(String text) throws EditRefused {
        Matcher matcher = ONE.matcher(text);
        if (!matcher.matches()) {
            throw new EditRefused(NLS.bind(Messages.notAPredecessor, text));
        }
        String code = matcher.group("code");
        WbsElement predecessor = context.element(code)
                .orElseThrow(() -> new EditRefused(NLS.bind(Messages.noSuchCode, code)));
        DependencyType type = type(matcher.group("type"));
        if (matcher.group("lag") == null) {
            return new Written(predecessor, type, Duration.ZERO, null, null, null);
        }
        boolean negative = !matcher.group("sign").equals("+");
        Matcher percent = PERCENT.matcher(matcher.group("lag"));
        if (percent.matches()) {
            double value = context.numbers().parse(percent.group("value"));
            return new Written(predecessor, type, Duration.ZERO, null, null, negative ? -value : value);
        }
        Durations.Parsed lag = context.parseDuration(matcher.group("lag"));
        return new Written(predecessor, type, negative ? lag.duration().negated() : lag.duration(), lag.unit(),
                lag.elapsed() ? LagCalendar.CONTINUOUS : null, null);
    }

    private void change(CompoundCommand command, Dependency link, Written written) {
        LagCalendar calendar = written.lagCalendar() != null ? written.lagCalendar()
                : link.getLagCalendar() == LagCalendar.CONTINUOUS && written.lagUnit() != null ? LagCalendar.SUCCESSOR
                : link.getLagCalendar();
        set(command, link, BreakdownPackage.Literals.DEPENDENCY__TYPE, written.type());
        set(command, link, BreakdownPackage.Literals.DEPENDENCY__LAG, written.lag());
        set(command, link, BreakdownPackage.Literals.DEPENDENCY__LAG_UNIT,
                written.lagUnit() == null ? link.getLagUnit() : written.lagUnit());
        set(command, link, BreakdownPackage.Literals.DEPENDENCY__LAG_CALENDAR, calendar);
        set(command, link, BreakdownPackage.Literals.DEPENDENCY__LAG_PERCENT, written.lagPercent());
    }

    private void set(CompoundCommand command, Dependency link, EStructuralFeature feature, Object value) {
        if (!Objects.equals(link.eGet(feature), value)) {
            command.append(SetCommand.create(context.domain(), link, feature, value));
        }
    }
}
