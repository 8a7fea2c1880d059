/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jalon.exchange.ImportContext;
import org.jalon.exchange.internal.Messages;
import org.jalon.model.Identified;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Resource;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectFile;
import org.mpxj.Task;

/** One conversion of a file read by MPXJ: what all its steps share, and their order. */
final class Conversion {

    final ProjectFile source;
    final MpxjFormat format;
    final Path file;
    final ImportContext context;
    final Messages messages;
    final Findings findings;
    final Units units;
    final PropertyConverter properties;
    final Project project = ProjectFactory.eINSTANCE.createProject();
    final Map<ProjectCalendar, Calendar> calendars = new IdentityHashMap<>();
    final Map<Integer, Resource> resources = new HashMap<>();
    final Map<Task, WbsElement> elements = new IdentityHashMap<>();
    private final Set<String> ids = new HashSet<>();

    Conversion(ProjectFile source, MpxjFormat format, Path file, ImportContext context) {
        this.source = source;
        this.format = format;
        this.file = file;
        this.context = context;
        this.messages = Messages.in(context.locale());
        this.findings = new Findings(context.report(), messages);
        this.units = new Units(source.getProjectProperties());
        this.properties = new PropertyConverter(this);
    }

    /** Converts everything, in an order in which what is referred to exists before what refers to it. */
    Project convert() throws IOException {
        new CutOffCheck(this).run();
        new FieldAudit(this).run(); // first: reading a field through MPXJ may compute and cache others
        StoredScheduleReader stored = new StoredScheduleReader(this);
        stored.read();
        new CalendarConverter(this).convert();
        new HeaderConverter(this).convert();
        new ResourceConverter(this).convert();
        new TaskConverter(this).convert();
        new LinkConverter(this).convert();
        new AssignmentConverter(this).convert();
        new BaselineConverter(this).convert();
        if (format == MpxjFormat.GANTTPROJECT) {
            new GanttProjectExtras(this).add();
        }
        stored.attach();
        return project;
    }

    /** Gives an element the identifier it has in the file, so that a later import finds it again. */
    void identify(Identified element, UUID guid) {
        if (guid != null && (guid.getMostSignificantBits() != 0 || guid.getLeastSignificantBits() != 0)
                && ids.add(guid.toString())) {
            element.setId(guid.toString());
        }
    }

    /** A task as reports name it. */
    static String label(Task task) {
        String name = task.getName() == null || task.getName().isBlank() ? "?" : task.getName().strip();
        String id = task.getActivityID() != null ? task.getActivityID() : String.valueOf(task.getID());
        return name + " (" + id + ")";
    }

    /** A resource as reports name it. */
    static String label(org.mpxj.Resource resource) {
        if (resource == null) {
            return "?";
        }
        String name = resource.getName() == null || resource.getName().isBlank() ? "?" : resource.getName().strip();
        return name + " (" + resource.getUniqueID() + ")";
    }
}
