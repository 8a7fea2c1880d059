/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.Identified;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonResource;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripTest {

    @TempDir
    Path folder;
    private Path file;
    private Project project;

    @BeforeEach
    void saved() throws Exception {
        file = folder.resolve("line 4 été.jalon");
        project = SampleProject.create();
        ProjectFiles.save(project, file);
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws Exception {
        Project loaded = ProjectFiles.load(file);
        assertTrue(EcoreUtil.equals(project, loaded));
        assertEquals(SampleProject.child(project, 0).getDescription(), SampleProject.child(loaded, 0).getDescription());
        Dependency link = SampleProject.child(loaded, 0).getPredecessorLinks().getFirst();
        assertSame(SampleProject.child(loaded, 1), link.getPredecessor());
        assertSame(link, SampleProject.child(loaded, 1).getSuccessorLinks().getFirst());
        assertTrue(ProjectFiles.warnings(loaded).isEmpty());
    }

    @Test
    void loadingAndSavingChangesNoByte() throws Exception {
        byte[] before = Files.readAllBytes(file);
        ProjectFiles.save(ProjectFiles.load(file), file);
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void changingANameChangesOneLine() throws Exception {
        assertEquals(List.of("-      name=\"Fit\"", "+      name=\"Fit and wire\""),
                changes(() -> SampleProject.child(project, 0).setName("Fit and wire"))
                        .stream().map(l -> l.replaceAll("^(.) +", "$1      ")).toList());
    }

    @Test
    void settingAnAttributeThatWasEmptyAddsOneLine() throws Exception {
        assertEquals(1, changes(() -> SampleProject.child(project, 1).setDescription("a\nb\nc")).size());
    }

    private List<String> changes(Runnable edit) throws Exception {
        List<String> before = Files.readAllLines(file);
        edit.run();
        ProjectFiles.save(project, file);
        List<String> after = Files.readAllLines(file);
        List<String> result = new ArrayList<>();
        before.stream().filter(l -> !after.contains(l)).forEach(l -> result.add("-" + l));
        after.stream().filter(l -> !before.contains(l)).forEach(l -> result.add("+" + l));
        return result;
    }

    @Test
    void theFileIsReadableUtf8WithOneAttributeALine() throws Exception {
        String text = Files.readString(file);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"), text);
        assertTrue(text.contains("xmlns:project=\"http://jalon.org/model/1/project\""), text);
        assertFalse(text.contains("\r"));
        assertTrue(text.contains("réglages") && text.contains("漢字 😀"), text);
        assertTrue(text.lines().noneMatch(l -> l.matches(".*=\".*\" name=\".*")), text);
        assertFalse(text.contains("successorLinks"), "links are stored once, on the successor's side");
    }

    @Test
    void charactersThatXmlCannotHoldAreDroppedRatherThanTheSaveFailing() throws Exception {
        project.setName("a\u0000b\u000bc\ud800d\ufffee\tf");
        ProjectFiles.save(project, file);
        assertEquals("abcde\tf", ProjectFiles.load(file).getName());
    }

    @Test
    void everyIdentifiedElementGetsAUuidWhenItJoins() {
        List<Identified> elements = identified(project);
        assertEquals(7, elements.size());
        assertEquals(7, elements.stream().map(e -> UUID.fromString(e.getId())).distinct().count());
        Activity late = SampleProject.activity("Late", 1);
        assertNull(late.getId());
        project.getWbs().add(late);
        assertNotNull(late.getId());
    }

    @Test
    void anIdIsKeptWhenTheElementMovesLeavesAndComesBack() {
        Activity dig = SampleProject.child(project, 1);
        String id = dig.getId();
        project.getWbs().add(dig);
        assertEquals(id, dig.getId());
        project.getWbs().remove(dig);
        assertEquals(id, dig.getId());
        project.getWbs().add(dig);
        assertEquals(id, dig.getId());
        assertSame(dig, project.eResource().getEObject(id));
    }

    @Test
    void aCopyThatJoinsBesideItsOriginalGetsIdsOfItsOwn() {
        WorkPackage site = (WorkPackage) project.getWbs().getFirst();
        WorkPackage copy = EcoreUtil.copy(site);
        project.getWbs().add(copy);
        List<Identified> elements = identified(project);
        assertEquals(12, elements.size());
        assertEquals(12, elements.stream().map(Identified::getId).distinct().count());
        assertNotEquals(site.getId(), copy.getId());
    }

    @Test
    void idsStayTheSameOverManySaves() throws Exception {
        List<String> ids = identified(project).stream().map(Identified::getId).toList();
        for (int i = 0; i < 3; i++) {
            project = ProjectFiles.load(file);
            ProjectFiles.save(project, file);
        }
        assertEquals(ids, identified(project).stream().map(Identified::getId).toList());
    }

    @Test
    void savingUnderAnotherNameLeavesTheFirstFileAlone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        Path other = folder.resolve("other.jalon");
        project.setName("Other");
        ProjectFiles.save(project, other);
        assertEquals(other.toString(), ((JalonResource) project.eResource()).fileName());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(file));
        assertEquals("Other", ProjectFiles.load(other).getName());
    }

    private static List<Identified> identified(Project project) {
        List<Identified> result = new ArrayList<>(List.of(project));
        for (Iterator<EObject> all = project.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified element) {
                result.add(element);
            }
        }
        return result;
    }
}
