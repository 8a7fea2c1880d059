/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.HashMap;
import java.util.Map;

import org.jalon.exchange.internal.mpxj.Findings.Subject;
import org.jalon.model.PropertyType;
import org.jalon.model.resources.Availability;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Rate;
import org.jalon.model.resources.RateUnit;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.model.resources.Skill;
import org.jalon.model.resources.SkillLevel;
import org.mpxj.AvailabilityTable;
import org.mpxj.CostRateTable;
import org.mpxj.CostRateTableEntry;
import org.mpxj.FieldType;
import org.mpxj.ResourceType;

/** Converts resources with their rates, capacities, calendars, roles and teams. */
final class ResourceConverter {

    /** Microsoft Project writes open ends of tables as dates outside this span. */
    private static final int FIRST_MEANT_YEAR = 1985;
    private static final int LAST_MEANT_YEAR = 2048;

    private final Conversion conversion;
    private final List<FieldType> customFields;
    private final Map<org.mpxj.Resource, Skill> skills = new HashMap<>();

    ResourceConverter(Conversion conversion) {
        this.conversion = conversion;
        this.customFields = FieldPolicy.customFields(conversion.source.getResources().getPopulatedFields());
    }

    void convert() {
        for (org.mpxj.Resource source : conversion.source.getResources()) {
            if (!isPlaceholder(source)) {
                Resource target = convert(source);
                conversion.resources.put(source.getUniqueID(), target);
                conversion.project.getResources().add(target);
            }
        }
        for (org.mpxj.Resource source : conversion.source.getResources()) {
            relate(source);
        }
    }

    /** The nameless resource number 0 stands for work that nobody is assigned to. */
    static boolean isPlaceholder(org.mpxj.Resource source) {
        boolean nameless = source.getName() == null || source.getName().isBlank();
        return source.getUniqueID() == null || nameless && source.getUniqueID().intValue() <= 0
                || nameless && source.getNull();
    }

    private Resource convert(org.mpxj.Resource source) {
        Resource target = ResourcesFactory.eINSTANCE.createResource();
        conversion.identify(target, source.getGUID());
        target.setName(source.getName() == null || source.getName().isBlank()
                ? conversion.messages.text("name.resource", String.valueOf(source.getUniqueID()))
                : source.getName().strip());
        target.setCode(source.getResourceID() != null ? source.getResourceID() : source.getInitials());
        target.setKind(kind(source));
        target.setGeneric(source.getGeneric() || source.getRole());
        target.setDescription(blankToNull(source.getNotes()));
        target.setEmail(blankToNull(source.getEmailAddress()));
        target.setPhone(blankToNull(source.getPhone()));
        convertCalendar(source, target);
        convertCapacity(source, target);
        convertRates(source, target);
        if (target.getKind() == ResourceKind.MATERIAL) {
            target.setMaterialUnit(materialUnit(source));
        } else if (target.getKind() == ResourceKind.FINANCE) {
            target.setMaterialUnit(conversion.project.getCurrency());
        }
        conversion.properties.addLink(target, source.getHyperlink(), source.getHyperlinkAddress(),
                source.getHyperlinkSubAddress());
        addProperty(target, "property.group", source.getGroup());
        addProperty(target, "property.code", source.getCode());
        conversion.properties.addCustomFields(target, source, customFields);
        conversion.properties.addCodes(target, source.getResourceCodeValues());
        conversion.properties.addCodes(target, source.getRoleCodeValues());
        return target;
    }

    private static ResourceKind kind(org.mpxj.Resource source) {
        if (source.getType() == ResourceType.MATERIAL) {
            return ResourceKind.MATERIAL;
        }
        return source.getType() == ResourceType.COST ? ResourceKind.FINANCE : ResourceKind.PERSON;
    }

    private static String materialUnit(org.mpxj.Resource source) {
        if (source.getMaterialLabel() != null && !source.getMaterialLabel().isBlank()) {
            return source.getMaterialLabel().strip();
        }
        if (source.getUnitOfMeasure() != null) {
            return source.getUnitOfMeasure().getName();
        }
        return blankToNull(source.getUnit());
    }

    private void convertCalendar(org.mpxj.Resource source, Resource target) {
        Calendar calendar = source.getCalendar() == null ? null : conversion.calendars.get(source.getCalendar());
        if (calendar != conversion.project.getCalendar()) {
            target.setCalendar(calendar);
        }
    }

    private void convertCapacity(org.mpxj.Resource source, Resource target) {
        AvailabilityTable table = source.getAvailability();
        // the maximum itself is that of today's entry, and would change with the day of the import
        Number units = table != null && !table.isEmpty() ? table.get(0).getUnits()
                : source.getMaxUnits() != null ? source.getMaxUnits() : source.getDefaultUnits();
        target.setCapacity(Units.number(units, 100) / 100);
        if (table == null || table.isEmpty() || table.size() == 1 && table.hasDefaultDateRange()) {
            return;
        }
        for (org.mpxj.Availability entry : table) {
            Availability availability = ResourcesFactory.eINSTANCE.createAvailability();
            availability.setFrom(meantDate(entry.getRange().getStart()));
            availability.setTo(lastDay(entry.getRange().getEnd()));
            availability.setUnits(Units.number(entry.getUnits(), 100) / 100);
            target.getAvailabilities().add(availability);
        }
    }

    private void convertRates(org.mpxj.Resource source, Resource target) {
        CostRateTable table = source.getCostRateTable(0);
        if (table != null) {
            for (CostRateTableEntry entry : table) {
                addRate(target, entry);
            }
        }
        for (int index = 1; index < CostRateTable.MAX_TABLES; index++) {
            CostRateTable other = source.getCostRateTable(index);
            if (other != null && other.tableIsPopulated()) {
                conversion.findings.lost(Subject.RESOURCE, Conversion.label(source), "rateTable",
                        other.get(0).getStandardRate(), String.valueOf((char) ('A' + index)));
            }
        }
    }

    private void addRate(Resource target, CostRateTableEntry entry) {
        Rate rate = ResourcesFactory.eINSTANCE.createRate();
        rate.setFrom(meantDate(entry.getStartDate()));
        rate.setUnit(target.getKind() == ResourceKind.MATERIAL ? RateUnit.UNIT : RateUnit.HOUR);
        if (entry.getStandardRate() != null) {
            org.mpxj.Rate hourly = entry.getStandardRate();
            rate.setUnit(target.getKind() == ResourceKind.MATERIAL ? RateUnit.UNIT : unit(hourly.getUnits()));
            rate.setAmount(Units.amount(hourly.getAmount() * factor(hourly.getUnits())));
        }
        if (entry.getOvertimeRate() != null) {
            rate.setOvertimeAmount(Units.amount(entry.getOvertimeRate().getAmount()
                    * factor(entry.getOvertimeRate().getUnits())));
        }
        rate.setCostPerUse(Units.amount(entry.getCostPerUse()));
        boolean empty = rate.getAmount() == null && rate.getOvertimeAmount() == null && rate.getCostPerUse() == null;
        if (!empty || !target.getRates().isEmpty()) {
            target.getRates().add(rate);
        }
    }

    private static RateUnit unit(org.mpxj.TimeUnit unit) {
        return switch (unit) {
        case DAYS, ELAPSED_DAYS -> RateUnit.DAY;
        case WEEKS, ELAPSED_WEEKS -> RateUnit.WEEK;
        case MONTHS, ELAPSED_MONTHS, YEARS, ELAPSED_YEARS -> RateUnit.MONTH;
        default -> RateUnit.HOUR;
        };
    }

    /** From the unit of the file to that of {@link #unit}: rates per minute and per year have no unit of their own. */
    private static double factor(org.mpxj.TimeUnit unit) {
        return switch (unit) {
        case MINUTES, ELAPSED_MINUTES -> 60;
        case YEARS, ELAPSED_YEARS -> 1.0 / 12;
        default -> 1;
        };
    }

    /** Teams and roles, once every resource exists. */
    private void relate(org.mpxj.Resource source) {
        Resource target = conversion.resources.get(source.getUniqueID());
        if (target == null) {
            return;
        }
        Resource parent = conversion.resources.get(source.getParentResourceUniqueID());
        if (parent != null) {
            parent.getMembers().add(target);
            if (parent.getKind() == ResourceKind.PERSON) {
                parent.setKind(ResourceKind.TEAM);
            }
        }
        source.getRoleAssignments().forEach((role, level) -> {
            SkillLevel held = ResourcesFactory.eINSTANCE.createSkillLevel();
            held.setSkill(skills.computeIfAbsent(role, this::createSkill));
            held.setLevel(level == null ? 1 : 5 - level.ordinal());
            target.getSkills().add(held);
        });
    }

    private Skill createSkill(org.mpxj.Resource role) {
        Skill skill = ResourcesFactory.eINSTANCE.createSkill();
        skill.setName(role.getName());
        conversion.project.getSkills().add(skill);
        return skill;
    }

    private static LocalDate meantDate(LocalDateTime date) {
        return date == null || date.getYear() < FIRST_MEANT_YEAR || date.getYear() > LAST_MEANT_YEAR ? null
                : date.toLocalDate();
    }

    /** The last day included: an end at midnight, or one minute before a new period, belongs to the day before. */
    private static LocalDate lastDay(LocalDateTime end) {
        return end == null ? null : meantDate(end.minusMinutes(1));
    }

    private void addProperty(Resource target, String key, String value) {
        if (blankToNull(value) != null) {
            conversion.properties.add(target, conversion.messages.text(key), PropertyType.TEXT, value);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
