/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.tests;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.jalon.exchange.ImportException;
import org.jalon.exchange.ImportResult;
import org.jalon.exchange.ProjectImporter;
import org.jalon.model.ProjectElement;
import org.jalon.model.project.Project;

/** Small files of each format, written for these tests, and ways to look into what they become. */
final class Fixtures {

    static final String MSPDI = "filling-line.xml";
    static final String XER = "workshop.xer";
    static final String PMXML = "bridge.pmxml";
    static final String PLANNER = "garden.planner";
    static final String GANTTPROJECT = "kiosk.gan";
    static final String MPX = "shed.mpx";
    static final List<String> ALL = List.of(MSPDI, XER, PMXML, PLANNER, GANTTPROJECT, MPX);

    private Fixtures() {
    }

    /** Copies a fixture into a folder. */
    static Path copy(String name, Path folder) {
        try (InputStream in = Fixtures.class.getResourceAsStream("fixtures/" + name)) {
            Path file = folder.resolve(name);
            Files.copy(in, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportResult read(String name, Path folder) throws ImportException {
        return ProjectImporter.importFile(copy(name, folder), Locale.ENGLISH);
    }

    /** Everything of a class in a project. */
    static <T extends EObject> List<T> all(Project project, Class<T> type) {
        Iterable<EObject> contents = project::eAllContents;
        Stream<EObject> stream = StreamSupport.stream(contents.spliterator(), false);
        return stream.filter(type::isInstance).map(type::cast).toList();
    }

    /** The one element of a class and name. */
    static <T extends ProjectElement> T named(Project project, Class<T> type, String name) {
        return all(project, type).stream().filter(element -> name.equals(element.getName())).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " named " + name));
    }
}
