/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.jalon.model.PropertyType;
import org.jalon.model.project.ConstraintPrecedence;
import org.jalon.model.project.ProgressPolicy;
import org.jalon.model.project.Project;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.mpxj.ProjectProperties;
import org.mpxj.ScheduleFrom;
import org.mpxj.SchedulingProgressedActivities;
import org.mpxj.Task;

/** Converts the header of a project file: names, dates, scheduling options, units, currency. */
final class HeaderConverter {

    private static final Map<String, String> CURRENCY_OF_SYMBOL = Map.of("€", "EUR", "$", "USD", "£", "GBP", "¥",
            "JPY", "CHF", "CHF", "F", "FRF", "US$", "USD");

    private final Conversion conversion;
    private final ProjectProperties source;
    private final Project target;

    HeaderConverter(Conversion conversion) {
        this.conversion = conversion;
        this.source = conversion.source.getProjectProperties();
        this.target = conversion.project;
    }

    void convert() {
        conversion.identify(target, source.getGUID());
        convertNames();
        convertDates();
        convertOptions();
        convertUnits();
        convertCurrency();
    }

    private void convertNames() {
        target.setName(name());
        target.setCode(source.getProjectID());
        target.setOrganisation(strip(source.getCompany()));
        target.setDescription(Stream.of(source.getSubject(), source.getComments(), source.getNotes())
                .filter(text -> text != null && !text.isBlank()).map(String::strip).distinct()
                .collect(Collectors.joining("\n\n")).transform(text -> text.isEmpty() ? null : text));
        if (strip(source.getManager()) != null) {
            Stakeholder manager = StakeholdersFactory.eINSTANCE.createStakeholder();
            manager.setName(strip(source.getManager()));
            target.getStakeholders().add(manager);
            target.setManager(manager);
        }
        addProperty("property.author", source.getAuthor());
        addProperty("property.keywords", source.getKeywords());
        addProperty("property.category", source.getCategory());
        addProperty("property.website", source.getProjectWebsiteUrl());
        source.getProjectCodeValues().forEach((code, value) -> conversion.properties.add(target, code.getName(),
                PropertyType.TEXT, value.getName()));
        if (source.getCustomProperties() != null) {
            source.getCustomProperties().forEach((key, value) -> conversion.properties.add(target, key, value));
        }
    }

    private String name() {
        Task root = conversion.source.getTaskByUniqueID(Integer.valueOf(0));
        // the library gives every project without a title the same one
        String title = "Project1".equals(source.getProjectTitle()) ? null : source.getProjectTitle();
        return Stream.of(title, root == null ? null : root.getName(), source.getName())
                .map(HeaderConverter::strip).filter(Objects::nonNull)
                .map(name -> name.replaceFirst("(?i)\\.(mpp|mpt|mpx|xml|xer|pmxml|gan|planner|pod)$", ""))
                .filter(name -> !name.isBlank())
                .findFirst().orElseGet(() -> conversion.file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
    }

    private void convertDates() {
        LocalDateTime start = Units.date(source.getStartDate());
        if (start == null) {
            start = Units.date(source.getPlannedStart());
        }
        if (start == null) {
            start = extreme(Task::getStart, Comparator.naturalOrder());
            conversion.findings.assumed(Subject.PROJECT, target.getName(), "projectStart", start);
        }
        LocalTime startOfDay = source.getDefaultStartTime();
        if (conversion.format == MpxjFormat.MPX && start != null && startOfDay != null
                && start.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            start = start.with(Units.time(startOfDay)); // that format stores the day alone
        }
        target.setStart(start);
        target.setStatusDate(Units.date(source.getStatusDate()));
        boolean backward = source.getScheduleFrom() == ScheduleFrom.FINISH;
        target.setDirection(backward ? SchedulingDirection.BACKWARD : SchedulingDirection.FORWARD);
        LocalDateTime finish = Units.date(source.getMustFinishBy());
        if (backward && finish == null) {
            finish = Units.date(source.getFinishDate());
        }
        if (backward && finish == null) {
            finish = extreme(Task::getFinish, Comparator.reverseOrder());
            conversion.findings.assumed(Subject.PROJECT, target.getName(), "projectFinish", finish);
        }
        target.setFinish(finish);
    }

    private LocalDateTime extreme(Function<Task, LocalDateTime> date, Comparator<LocalDateTime> order) {
        return conversion.source.getTasks().stream().map(date).filter(Objects::nonNull).map(Units::date).min(order)
                .orElse(null);
    }

    private void convertOptions() {
        boolean primavera = conversion.format.isPrimavera();
        target.setConstraintPrecedence(primavera || source.getHonorConstraints() || !storesOptions()
                ? ConstraintPrecedence.CONSTRAINTS
                : ConstraintPrecedence.LINKS);
        target.setProgressPolicy(primavera ? progressPolicy(source.getSchedulingProgressedActivities())
                : ProgressPolicy.ACTUAL_DATES);
        if (!Units.isZero(source.getCriticalSlackLimit())) {
            target.setCriticalFloat(conversion.units.duration(source.getCriticalSlackLimit()));
        }
    }

    private static ProgressPolicy progressPolicy(SchedulingProgressedActivities policy) {
        return switch (policy) {
        case PROGRESS_OVERRIDE -> ProgressPolicy.PROGRESS_OVERRIDE;
        case ACTUAL_DATES -> ProgressPolicy.ACTUAL_DATES;
        case null, default -> ProgressPolicy.RETAINED_LOGIC;
        };
    }

    /** Whether the format stores these options at all, so that an absent one means "no". */
    private boolean storesOptions() {
        return conversion.format == MpxjFormat.MSPDI || conversion.format == MpxjFormat.MPP;
    }

    private void convertUnits() {
        target.setMinutesPerDay(bounded("minutesPerDay", source.getMinutesPerDay(), 1440, target.getMinutesPerDay()));
        target.setMinutesPerWeek(
                bounded("minutesPerWeek", source.getMinutesPerWeek(), 10080, target.getMinutesPerWeek()));
        target.setDaysPerMonth(bounded("daysPerMonth", source.getDaysPerMonth(), 31, target.getDaysPerMonth()));
    }

    private int bounded(String key, Integer value, int most, int otherwise) {
        if (value != null && (value < 1 || value > most)) {
            conversion.findings.assumed(Subject.PROJECT, target.getName(), key, value, otherwise);
        }
        return value == null || value < 1 || value > most ? otherwise : value;
    }

    private void convertCurrency() {
        String symbol = strip(source.getCurrencySymbol());
        String code = strip(source.getCurrencyCode());
        if (code == null) {
            code = conversion.source.getCurrencies().stream()
                    .filter(currency -> symbol != null && symbol.equals(strip(currency.getSymbol())))
                    .map(currency -> strip(currency.getCurrencyID())).filter(Objects::nonNull).findFirst().orElse(null);
        }
        if (code != null && code.matches("[A-Za-z]{3}")) {
            target.setCurrency(code.toUpperCase(java.util.Locale.ROOT));
        } else if (symbol != null && symbolIsStored() && CURRENCY_OF_SYMBOL.containsKey(symbol)) {
            target.setCurrency(CURRENCY_OF_SYMBOL.get(symbol));
            conversion.findings.assumed(Subject.PROJECT, target.getName(), "currency", symbol, target.getCurrency());
        } else {
            conversion.findings.assumed(Subject.PROJECT, target.getName(), "currency",
                    symbol == null || !symbolIsStored() ? "–" : symbol, target.getCurrency());
        }
    }

    /** Whether the symbol is the file's; for some formats the library makes one up. */
    private boolean symbolIsStored() {
        return conversion.format.isMicrosoft()
                || conversion.format.isPrimavera() && !conversion.source.getCurrencies().isEmpty();
    }

    private void addProperty(String key, String value) {
        if (strip(value) != null) {
            conversion.properties.add(target, conversion.messages.text(key), PropertyType.TEXT, strip(value));
        }
    }

    private static String strip(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
