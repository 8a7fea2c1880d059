/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import static org.jalon.ui.table.internal.columns.TableContext.label;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.jalon.diagram.Role;
import org.jalon.model.ModelPackage;
import org.jalon.model.TimeUnit;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.ResourcesPackage.Literals;
import org.jalon.planning.Durations;
import org.jalon.planning.Loads;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.edit.Codes;
import org.jalon.ui.table.internal.ElementRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.FeatureColumns;
import org.jalon.ui.table.internal.columns.TableContext;

/** The table of resources: what they are and can do, when they are there, what they cost, how they are loaded. */
final class ResourceTable {

    private static final int NUMBER = 84;

    private ResourceTable() {
    }

    static ElementTable declared() {
        return new ElementTable("resources", Literals.RESOURCE, 2, "name", List.of(
                FeatureColumns.of(Literals.RESOURCE__CODE).wide(64),
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 210),
                FeatureColumns.of(Literals.RESOURCE__KIND),
                FeatureColumns.of(Literals.RESOURCE__CAPACITY),
                Column.of(Resource.class, "availabilities", label(Literals.RESOURCE__AVAILABILITIES), 210,
                        ResourceTable::availabilities).about(Literals.RESOURCE__AVAILABILITIES)
                        .editing((e, text, c) -> AvailabilityText.edit((Resource) e, text, c))
                        .entered(AvailabilityDialog::ask),
                FeatureColumns.of(Literals.RESOURCE__CALENDAR),
                Column.of(Resource.class, "rate", label(Literals.RESOURCE__RATES), 110, RateText::text).right()
                        .about(Literals.RESOURCE__RATES).by(Resource.class, (r, c) -> RateText.perHour(r, c))
                        .editing((e, text, c) -> RateText.edit((Resource) e, text, c)),
                Column.of(Resource.class, "skills", label(Literals.RESOURCE__SKILLS), 190, SkillText::text)
                        .about(Literals.RESOURCE__SKILLS)
                        .editing((e, text, c) -> SkillText.edit((Resource) e, text, c)),
                Column.of(Resource.class, "load", Messages.columnLoad, NUMBER, (r, c) -> time(c.loads().total(r), c))
                        .right().by(Resource.class, (r, c) -> c.loads().total(r)),
                peak(), overload(),
                FeatureColumns.of(Literals.PARTY__ORGANISATION).hidden(),
                FeatureColumns.of(Literals.PARTY__FUNCTION).hidden(), FeatureColumns.of(Literals.PARTY__EMAIL).hidden(),
                FeatureColumns.of(Literals.RESOURCE__SUPPLIER).hidden(),
                FeatureColumns.of(Literals.RESOURCE__MATERIAL_UNIT).hidden(),
                FeatureColumns.of(Literals.RESOURCE__GENERIC).hidden(),
                FeatureColumns.of(Literals.RESOURCE__MEMBERS).hidden()),
                project -> ElementRows.list(Resource.class, project::getResources),
                Creation.in(ProjectPackage.Literals.PROJECT__RESOURCES, ResourceTable::create));
    }

    private static Resource create(TableContext context) {
        Resource resource = ResourcesFactory.eINSTANCE.createResource();
        List<String> taken = context.project().getResources().stream().map(Resource::getCode).toList();
        if (taken.stream().anyMatch(code -> code != null && code.matches(".*\\d"))) {
            resource.setCode(Codes.next("", taken));
        }
        return resource;
    }

    private static String availabilities(Resource resource, TableContext context) {
        return resource.getAvailabilities().stream().map(each -> AvailabilityText.text(each, resource, context))
                .collect(Collectors.joining("; "));
    }

    private static String time(Duration duration, TableContext context) {
        return duration.isZero() ? "" : Durations.of(context.project()).format(duration, TimeUnit.HOUR,
                context.locale());
    }

    /** The day on which most is asked of a resource, as a share of what it can give that day. */
    private static Column peak() {
        return Column.of(Resource.class, "peak", Messages.columnPeak, NUMBER + 14, (r, c) -> {
            double peak = peak(r, c);
            return peak == 0 ? "" : Double.isInfinite(peak) ? Messages.withoutCapacity
                    : c.numbers().percent(Math.round(peak * 100));
        }).right().by(Resource.class, ResourceTable::peak).barred((e, c) -> peak((Resource) e, c) * 100)
                .coloured((e, c) -> peak((Resource) e, c) > 1.001 ? Role.OVERLOAD : Role.LOAD);
    }

    private static double peak(Resource resource, TableContext context) {
        return ResourceKinds.worksInTime(resource) ? context.peak(resource) : 0;
    }

    /** Effort beyond what a resource can give. */
    private static Column overload() {
        return Column.of(Resource.class, "overload", Messages.columnOverload, 96, (r, c) -> time(overload(r, c), c))
                .right().by(Resource.class, (r, c) -> overload(r, c).isZero() ? null : overload(r, c))
                .coloured((e, c) -> overload((Resource) e, c).isZero() ? null : Role.OVERLOAD)
                .hinting((e, c) -> ResourceTable.periods((Resource) e, c));
    }

    private static Duration overload(Resource resource, TableContext context) {
        return context.overallocations(resource).stream().map(Loads.Overallocation::excess)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static String periods(Resource resource, TableContext context) {
        String periods = context.overallocations(resource).stream().map(each -> context.dates().format(each.from())
                + " – " + context.dates().format(each.to()) + " (" + time(each.excess(), context) + ")")
                .collect(Collectors.joining("\n"));
        return periods.isEmpty() ? null : periods;
    }
}
