/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import javax.xml.namespace.QName;

import org.jalon.exchange.FileProbe;
import org.mpxj.ganttproject.GanttProjectReader;
import org.mpxj.mpp.MPPReader;
import org.mpxj.mpx.MPXReader;
import org.mpxj.mspdi.MSPDIReader;
import org.mpxj.planner.PlannerReader;
import org.mpxj.primavera.PrimaveraPMFileReader;
import org.mpxj.primavera.PrimaveraXERFileReader;
import org.mpxj.projectlibre.ProjectLibreReader;
import org.mpxj.reader.ProjectReader;

/** The formats read through MPXJ, each with how its files are recognised and by what they are read. */
enum MpxjFormat {

    /** Microsoft Project, binary. */
    MPP(MPPReader::new, probe -> probe.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
    /** Microsoft Project, XML. */
    MSPDI(MSPDIReader::new, MpxjFormat::isMspdi),
    /** Microsoft Project, text exchange. */
    MPX(MPXReader::new, probe -> probe.headText().startsWith("MPX")),
    /** Primavera P6, text exchange. */
    XER(PrimaveraXERFileReader::new, probe -> probe.headText().startsWith("ERMHDR")),
    /** Primavera P6, XML. */
    PMXML(PrimaveraPMFileReader::new, probe -> hasRoot(probe, Set.of("APIBusinessObjects", "BusinessObjects"))),
    /** GNOME Planner. */
    PLANNER(PlannerReader::new, probe -> hasRoot(probe, Set.of("project"))
            && probe.xmlRootAttributes().contains("mrproject-version")),
    /** GanttProject. */
    GANTTPROJECT(GanttProjectReader::new, probe -> hasRoot(probe, Set.of("project"))
            && Stream.of("view-date", "webLink", "gantt-divider-location")
                    .anyMatch(probe.xmlRootAttributes()::contains)),
    /** ProjectLibre: serialised Java objects, of which only the MSPDI document at their end is read. */
    PROJECTLIBRE(ProjectLibreReader::new, probe -> probe.startsWith(0xAC, 0xED, 0x00, 0x05)
            && probe.headText().contains("com.projity"));

    private final Supplier<ProjectReader> reader;
    private final Predicate<FileProbe> recogniser;

    MpxjFormat(Supplier<ProjectReader> reader, Predicate<FileProbe> recogniser) {
        this.reader = reader;
        this.recogniser = recogniser;
    }

    static Optional<MpxjFormat> of(FileProbe probe) {
        return Stream.of(values()).filter(format -> format.recogniser.test(probe)).findFirst();
    }

    ProjectReader newReader() {
        return reader.get();
    }

    boolean isXml() {
        return this == MSPDI || this == PMXML || this == PLANNER || this == GANTTPROJECT;
    }

    /** Whether the file comes from Primavera P6, whose semantics differ from Microsoft Project's. */
    boolean isPrimavera() {
        return this == XER || this == PMXML;
    }

    /** Whether the file comes from Microsoft Project or a tool that follows its semantics closely. */
    boolean isMicrosoft() {
        return this == MPP || this == MSPDI || this == MPX || this == PROJECTLIBRE;
    }

    private static boolean isMspdi(FileProbe probe) {
        Optional<QName> root = probe.xmlRoot().filter(name -> name.getLocalPart().equals("Project"));
        return root.isPresent() && (root.get().getNamespaceURI().startsWith("http://schemas.microsoft.com/project")
                || Stream.of("<SaveVersion>", "<Tasks>", "<Title>").anyMatch(probe.headText()::contains));
    }

    private static boolean hasRoot(FileProbe probe, Set<String> names) {
        return probe.xmlRoot().filter(root -> names.contains(root.getLocalPart())).isPresent();
    }
}
