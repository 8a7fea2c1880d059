/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMIResource;
import org.jalon.model.ModelPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicSaveTest {

    private static final int KILLS = 8;

    @TempDir
    Path folder;
    private Path file;

    @BeforeEach
    void file() {
        file = folder.resolve("a.jalon");
    }

    @Test
    void aProcessKilledWhileSavingLeavesAWholeFile() throws Exception {
        Random random = new Random(4);
        int saved = 0;
        for (int i = 0; i < KILLS; i++) {
            Process process = new ProcessBuilder(command(SavingLoop.class, file.toString()))
                    .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
            Path started = folder.resolve("a.jalon.started");
            for (int wait = 0; !Files.exists(started) && wait < 600; wait++) {
                assertTrue(process.isAlive(), () -> log());
                Thread.sleep(50);
            }
            Thread.sleep(20 + random.nextInt(120));
            process.destroyForcibly();
            assertTrue(process.waitFor(20, TimeUnit.SECONDS));
            Files.delete(started);
            Project project = ProjectFiles.load(file);
            String last = project.getWbs().getLast().getName();
            assertEquals(project.getName(), last, "head and tail come from the same save");
            assertEquals(SavingLoop.ACTIVITIES, project.getWbs().size());
            saved = Math.max(saved, Integer.parseInt(last));
        }
        assertTrue(saved > KILLS, "the loop saved many times: " + saved);
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private static List<String> command(Class<?> main, String argument) throws URISyntaxException {
        List<String> path = new ArrayList<>();
        for (Class<?> type : List.of(main, ModelPackage.class, EObject.class, XMIResource.class, URI.class,
                RegistryFactory.class, IProgressMonitor.class, org.eclipse.core.runtime.ILog.class,
                org.osgi.framework.Bundle.class)) {
            Path place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            path.add(place.toString());
            Stream.of("target/classes", "bin").map(place::resolve).filter(Files::isDirectory)
                    .forEach(p -> path.add(p.toString()));
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(java, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp",
                String.join(File.pathSeparator, path), main.getName(), argument);
    }

    @Test
    void thePreviousVersionStandsBesideTheFile() throws Exception {
        Project project = SampleProject.create();
        ProjectFiles.save(project, file);
        assertFalse(Files.exists(folder.resolve("a.jalon~")));
        String first = Files.readString(file);
        project.setName("Second");
        ProjectFiles.save(project, file);
        assertEquals(first, Files.readString(folder.resolve("a.jalon~")));
        project.setName("Third");
        ProjectFiles.save(project, file);
        assertEquals("Third", ProjectFiles.load(file).getName());
        assertTrue(Files.readString(folder.resolve("a.jalon~")).contains("Second"));
        assertEquals(List.of("a.jalon", "a.jalon~"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkStaysALink() throws Exception {
        Path target = Files.createDirectory(folder.resolve("real")).resolve("b.jalon");
        Project project = SampleProject.create();
        ProjectFiles.save(project, target);
        Files.createSymbolicLink(file, Path.of("real", "b.jalon"));
        project.setName("Through the link");
        ProjectFiles.save(project, file);
        assertTrue(Files.isSymbolicLink(file));
        assertEquals("Through the link", ProjectFiles.load(target).getName());
        assertTrue(Files.exists(target.resolveSibling("b.jalon~")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissionsAreKept() throws Exception {
        Project project = SampleProject.create();
        ProjectFiles.save(project, file);
        for (String permissions : List.of("rw-rw----", "rw-------", "rwxrw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            ProjectFiles.save(project, file);
            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReadOnlyFileIsNotReplaced() throws Exception {
        Project project = SampleProject.create();
        ProjectFiles.save(project, file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        project.setName("Changed");
        JalonFileException e = assertThrows(JalonFileException.class, () -> ProjectFiles.save(project, file));
        assertEquals(Kind.READ_ONLY, e.kind());
        assertEquals("Line 4", ProjectFiles.load(file).getName());
        assertEquals(List.of("a.jalon"), names());
    }

    @Test
    void aMissingFolderIsNamed() {
        JalonFileException e = assertThrows(JalonFileException.class,
                () -> ProjectFiles.save(SampleProject.create(), folder.resolve("no/where.jalon")));
        assertEquals(Kind.MISSING_FOLDER, e.kind());
        assertTrue(e.getMessage().contains(folder.resolve("no").toString()), e.getMessage());
    }

    @Test
    void onlyAProjectIsSaved() throws Exception {
        Project project = SampleProject.create();
        ProjectFiles.save(project, file);
        String before = Files.readString(file);
        project.eResource().getContents().add(SampleProject.activity("Stray", 1));
        JalonFileException e = assertThrows(JalonFileException.class, () -> ProjectFiles.save(project, file));
        assertEquals(Kind.NOT_ONE_PROJECT, e.kind());
        assertEquals(before, Files.readString(file));
    }

    @Test
    void whatKilledProcessesLeftIsSweptUp() throws Exception {
        Path old = Files.createFile(folder.resolve(".a.jalon.0.saving"));
        Path fresh = Files.createFile(folder.resolve(".a.jalon.1.saving"));
        Path other = Files.createFile(folder.resolve(".b.jalon.0.saving"));
        FileTime yesterday = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));
        Files.setLastModifiedTime(old, yesterday);
        Files.setLastModifiedTime(other, yesterday);
        ProjectFiles.save(SampleProject.create(), file);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh) && Files.exists(other));
    }

    private List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
