/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import static org.jalon.exchange.tests.Fixtures.named;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.jalon.model.TypedProperty;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.ConstraintType;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.breakdown.EarnedValueMethod;
import org.jalon.model.breakdown.LagCalendar;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resources.CalendarException;
import org.jalon.model.resources.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formats other than Microsoft Project's XML. */
class OtherFormatsImportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "filling-line.xml, Microsoft Project (XML)", "workshop.xer, Primavera P6 (XER)",
            "bridge.pmxml, Primavera P6 (XML)", "garden.planner, Planner", "kiosk.gan, GanttProject",
            "shed.mpx, Microsoft Project (MPX)" })
    void formatsAreFoundByContentWhateverTheName(String fixture, String format) throws Exception {
        Path disguised = Fixtures.copy(fixture, folder).resolveSibling("download.tmp");
        Files.move(folder.resolve(fixture), disguised);
        assertEquals(format, ProjectImporter.importFile(disguised, Locale.ENGLISH).format());
    }

    @Test
    void primaveraTextExchange() throws Exception {
        Project project = Fixtures.read(Fixtures.XER, folder).project();
        assertEquals("Workshop", project.getName());
        assertEquals("WKS", project.getCode());
        assertEquals(LocalDateTime.of(2026, 3, 2, 8, 0), project.getStatusDate());
        assertEquals("Electricity", named(project, WorkPackage.class, "Electricity").getName());
        Activity trays = named(project, Activity.class, "Cable trays");
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, trays.getConstraintType());
        assertEquals(LocalDateTime.of(2026, 3, 20, 17, 0), trays.getDeadline(), "the second constraint");
        assertEquals("SITE – Site works", property(trays, "Phase"));
        assertEquals("A10", property(trays, "Activity ID"));
        Activity cabling = named(project, Activity.class, "Cabling");
        assertEquals("North", property(cabling, "Zone"));
        Dependency link = cabling.getPredecessorLinks().get(0);
        assertEquals(Duration.ofHours(8), link.getLag());
        assertEquals(LagCalendar.PREDECESSOR, link.getLagCalendar());
        assertEquals(ActivityKind.MILESTONE, named(project, Activity.class, "Handover").getKind());
        assertEquals(EarnedValueMethod.LEVEL_OF_EFFORT,
                named(project, Activity.class, "Supervision").getEarnedValueMethod());
        assertEquals(LocalDate.of(2026, 4, 6), project.getCalendar().getExceptions().get(0).getFrom());
    }

    @Test
    void primaveraXml() throws Exception {
        Project project = Fixtures.read(Fixtures.PMXML, folder).project();
        assertEquals("Bridge", project.getName());
        assertEquals(2, named(project, WorkPackage.class, "Piers").getChildren().size());
        assertEquals(Duration.ofHours(8),
                named(project, Activity.class, "Caps").getPredecessorLinks().get(0).getLag());
        assertTrue(project.getBaselines().isEmpty(), "its own planned dates are no baseline");
    }

    @Test
    void ganttProject() throws Exception {
        Project project = Fixtures.read(Fixtures.GANTTPROJECT, folder).project();
        assertEquals("Kiosk", project.getName());
        Activity frame = named(project, Activity.class, "Frame");
        assertEquals(Duration.ofHours(24), frame.getDuration());
        assertEquals("Larch", frame.getDescription());
        assertEquals("larch", property(frame, "Wood"));
        assertEquals("A kiosk in the park", project.getDescription());
        assertEquals(new BigDecimal("250"), frame.getFixedCost());
        assertEquals(ConstraintType.START_NO_EARLIER_THAN, frame.getConstraintType());
        CalendarException off = named(project, Resource.class, "Carpenter").getCalendar().getExceptions().get(0);
        assertEquals(LocalDate.of(2026, 3, 11), off.getFrom());
        assertEquals(LocalDate.of(2026, 3, 12), off.getTo(), "the end is the first day back");
        assertEquals("Agreed plan", project.getBaselines().get(0).getName());
        assertEquals(Duration.ofHours(32), project.getBaselines().get(0).getEntries().get(0).getDuration());
        assertEquals(Duration.ofHours(16), frame.getPredecessorLinks().get(0).getLag());
        assertEquals("c@example.org", named(project, Resource.class, "Carpenter").getEmail());
        assertEquals(0.5, frame.getAssignments().get(0).getUnits());
        assertEquals(LocalDateTime.of(2026, 3, 2, 0, 0), named(project, Activity.class, "Ground").getActualStart());
        assertEquals(ActivityKind.MILESTONE, named(project, Activity.class, "Opening").getKind());
    }

    @Test
    void planner() throws Exception {
        Project project = Fixtures.read(Fixtures.PLANNER, folder).project();
        assertEquals("Garden", project.getName());
        assertEquals(Duration.ofHours(16), named(project, Activity.class, "Paths").getDuration());
        assertEquals("Oaks", named(project, Activity.class, "Trees").getDescription());
        assertEquals(500, named(project, Activity.class, "Trees").getLevellingPriority(), "zero there is untouched");
        assertEquals(DependencyType.FINISH_TO_START,
                named(project, Activity.class, "Trees").getPredecessorLinks().get(0).getType());
    }

    @Test
    void microsoftTextExchange() throws Exception {
        Project project = Fixtures.read(Fixtures.MPX, folder).project();
        assertEquals("Shed", project.getName());
        assertEquals(LocalDateTime.of(2026, 3, 2, 8, 0), project.getStart(), "the day alone is stored");
        assertEquals(Duration.ofHours(24), named(project, Activity.class, "Walls").getDuration());
        assertEquals(Duration.ofHours(8), named(project, Activity.class, "Roof").getPredecessorLinks().get(0).getLag());
    }

    @Test
    void projectLibreIsReadFromTheXmlItEndsWith() throws Exception {
        byte[] xml = Files.readAllBytes(Fixtures.copy(Fixtures.MSPDI, folder));
        byte[] head = "\u00AC\u00ED\u0000\u0005sr.com.projity.pm.task.Project".getBytes(StandardCharsets.ISO_8859_1);
        byte[] mark = "@@@@@@@@@@ProjectLibreSeparator_MSXML@@@@@@@@@@".getBytes(StandardCharsets.US_ASCII);
        Path file = folder.resolve("line.pod");
        try (var out = Files.newOutputStream(file)) {
            out.write(head);
            out.write(mark);
            out.write(xml);
        }
        ImportResult result = ProjectImporter.importFile(file, Locale.ENGLISH);
        assertEquals("ProjectLibre", result.format());
        assertEquals(7, Fixtures.all(result.project(), Activity.class).size());
    }

    private static String property(Activity activity, String key) {
        return activity.getProperties().stream().filter(property -> key.equals(property.getKey()))
                .map(TypedProperty::getValue).findFirst().orElseThrow(() -> new AssertionError("no property " + key));
    }
}
