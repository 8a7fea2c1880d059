/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.jalon.model.project.Project;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.JalonFileException;
import org.jalon.model.resource.JalonResource;
import org.jalon.model.resource.Migrations;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Project files in a running platform: workspace addresses, content type, contributions. */
class PlatformTest {

    @TempDir
    Path elsewhere;
    private IProject folder;

    @BeforeEach
    void project() throws Exception {
        assumeTrue(Platform.isRunning(), "needs a running platform");
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        folder = workspace.getRoot().getProject("Été 2026");
        IProjectDescription description = workspace.newProjectDescription(folder.getName());
        // not under the root of the workspace: the address alone doesn't tell where the file lies
        description.setLocationURI(elsewhere.resolve("there").toUri());
        folder.create(description, null);
        folder.open(null);
    }

    @AfterEach
    void delete() throws Exception {
        if (folder != null) {
            folder.delete(true, true, null);
        }
    }

    private static URI address(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    @Test
    void aFileOfTheWorkspaceIsSavedAtomicallyWhereItLies() throws Exception {
        IFile file = folder.getFile("line 4.jalon");
        ResourceSet set = new ResourceSetImpl();
        Resource resource = assertInstanceOf(JalonResource.class, set.createResource(address(file)));
        Project project = SampleProject.create();
        resource.getContents().add(project);
        resource.save(Map.of());
        project.setName("Renamed");
        resource.save(Map.of());
        assertTrue(Files.readString(elsewhere.resolve("there/line 4.jalon")).contains("Renamed"));
        assertTrue(Files.exists(elsewhere.resolve("there/line 4.jalon~")));
        file.refreshLocal(IResource.DEPTH_ZERO, null);
        assertTrue(file.exists());
        Resource again = new ResourceSetImpl().getResource(address(file), true);
        assertEquals("Renamed", ((Project) again.getContents().getFirst()).getName());
    }

    @Test
    void aMissingFileOfTheWorkspaceIsNamed() {
        JalonResource resource = new JalonResource(address(folder.getFile("none.jalon")));
        JalonFileException e = Assertions.assertThrows(JalonFileException.class, () -> resource.load(Map.of()));
        assertEquals(Kind.MISSING, e.kind());
        assertTrue(e.getMessage().contains("none.jalon"));
    }

    @Test
    void projectFilesHaveTheirContentType() {
        var type = Platform.getContentTypeManager().findContentTypeFor("line.jalon");
        assertEquals(JalonResource.CONTENT_TYPE, type.getId());
        assertTrue(!type.getName().startsWith("%"));
    }

    @Test
    void aContributedMigrationIsFound() {
        assertInstanceOf(ContributedMigration.class, Migrations.from(77).orElseThrow());
        assertTrue(Migrations.from(78).isEmpty());
    }
}
