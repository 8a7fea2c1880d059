/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jalon.exchange.internal.XmlGuard;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Baseline;
import org.jalon.model.control.BaselineEntry;
import org.jalon.model.control.ControlFactory;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourcesFactory;

/**
 * What a GanttProject file holds and the library doesn't read: descriptions, costs, whether an earliest start is in
 * force, days off of resources, and the former states of the plan.
 */
final class GanttProjectExtras {

    private final Conversion conversion;
    private final Map<Integer, WbsElement> elements = new HashMap<>();
    private WbsElement current;
    private Baseline baseline;

    GanttProjectExtras(Conversion conversion) {
        this.conversion = conversion;
        conversion.elements.forEach((task, element) -> elements.put(task.getUniqueID(), element));
    }

    void add() {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(conversion.file))) {
            XMLStreamReader reader = XmlGuard.newReader(in);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    addElement(reader);
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // the guard has read the same document before
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addElement(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
        case "description" -> addProjectDescription(reader.getElementText());
        case "task" -> addTask(reader);
        case "notes" -> addNotes(reader.getElementText());
        case "vacation" -> addVacation(reader);
        case "previous-tasks" -> addBaseline(reader);
        case "previous-task" -> addBaselineEntry(reader);
        default -> {
            // read by the library, or how the other tool shows things
        }
        }
    }

    private void addProjectDescription(String text) {
        if (!text.isBlank() && conversion.project.getDescription() == null) {
            conversion.project.setDescription(text.strip());
        }
    }

    private WbsElement elementOf(XMLStreamReader reader, String attribute) {
        String id = reader.getAttributeValue(null, attribute);
        // the library counts from 1
        return id == null ? null : elements.get(Integer.valueOf(Integer.parseInt(id.strip()) + 1));
    }

    private void addTask(XMLStreamReader reader) {
        current = elementOf(reader, "id");
        if (current == null) {
            return;
        }
        boolean inForce = "1".equals(reader.getAttributeValue(null, "thirdDate-constraint"));
        if (!inForce && current.getConstraintType() == ConstraintType.START_NO_EARLIER_THAN) {
            current.setConstraintType(ConstraintType.AS_SOON_AS_POSSIBLE);
            current.setConstraintDate(null);
        }
        String cost = reader.getAttributeValue(null, "cost-manual-value");
        if (cost != null && current instanceof Activity activity
                && !"true".equals(reader.getAttributeValue(null, "cost-calculated"))) {
            activity.setFixedCost(Units.amount(Double.valueOf(cost)));
        }
    }

    private void addNotes(String text) {
        if (current != null && !text.isBlank()) {
            current.setDescription(text.strip());
        }
    }

    /** Days off of a resource: a calendar of its own on that of the project. */
    private void addVacation(XMLStreamReader reader) {
        String id = reader.getAttributeValue(null, "resourceid");
        Resource resource = id == null ? null : conversion.resources.get(Integer.parseInt(id.strip()) + 1);
        if (resource == null) {
            return;
        }
        if (resource.getCalendar() == null) {
            Calendar own = ResourcesFactory.eINSTANCE.createCalendar();
            own.setName(resource.getName());
            own.setBase(conversion.project.getCalendar());
            conversion.project.getCalendars().add(own);
            resource.setCalendar(own);
        }
        CalendarException off = ResourcesFactory.eINSTANCE.createCalendarException();
        off.setFrom(date(reader, "start"));
        LocalDate after = date(reader, "end"); // the first day back
        if (after.isAfter(off.getFrom().plusDays(1))) {
            off.setTo(after.minusDays(1));
        }
        resource.getCalendar().getExceptions().add(off);
    }

    private void addBaseline(XMLStreamReader reader) {
        baseline = ControlFactory.eINSTANCE.createBaseline();
        baseline.setName(reader.getAttributeValue(null, "name"));
        baseline.setNumber(conversion.project.getBaselines().size());
        conversion.project.getBaselines().add(baseline);
    }

    private void addBaselineEntry(XMLStreamReader reader) {
        WbsElement element = elementOf(reader, "id");
        if (element == null || baseline == null) {
            return;
        }
        BaselineEntry entry = ControlFactory.eINSTANCE.createBaselineEntry();
        entry.setElement(element);
        entry.setStart(date(reader, "start").atStartOfDay());
        String days = reader.getAttributeValue(null, "duration");
        entry.setDuration(Duration.ofMinutes(Long.parseLong(days.strip()) * conversion.project.getMinutesPerDay()));
        baseline.getEntries().add(entry);
    }

    private static LocalDate date(XMLStreamReader reader, String attribute) {
        return LocalDate.parse(reader.getAttributeValue(null, attribute).strip());
    }
}
