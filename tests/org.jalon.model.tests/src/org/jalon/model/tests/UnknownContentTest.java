/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.ElementExtension;
import org.jalon.model.ModelPackage;
import org.jalon.model.impl.ElementExtensionImpl;
import org.jalon.model.project.Project;
import org.jalon.model.resource.FileProblem;
import org.jalon.model.resource.FileProblem.Kind;
import org.jalon.model.resource.ProjectFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What this version doesn't know is kept: extensions that aren't installed, features of a later minor version. */
class UnknownContentTest {

    private static final String ACME = "http://acme.example/ext";
    private static final String FILE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project:Project xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:acme="http://acme.example/ext"
                xmlns:breakdown="http://jalon.org/model/1/breakdown"
                xmlns:project="http://jalon.org/model/1/project" id="p" name="P" colour="blue">
              <wbs xsi:type="breakdown:Activity" id="a" name="Dig" mood="good">
                <extensions xsi:type="acme:Permit" id="x" number="N° 12 &amp; 13" zone="b c">
                  <holder name="Jo"/>
                  <holder xsi:type="acme:Firm" name="Ltd">some <b>mixed</b> text</holder>
                </extensions>
                <forecast id="f"><point at="2026-01-01"/></forecast>
                <predecessorLinks id="l" predecessor="b"/>
              </wbs>
              <wbs xsi:type="breakdown:Activity" id="b" name="Fit"/>
              <wbs xsi:type="breakdown:Teleport" id="t" name="Later kind"/>
            </project:Project>
            """;

    /** Stands for the generated class of an organisation's own metamodel. */
    private static final class Permit extends ElementExtensionImpl {
        Permit(EClass type) {
            eSetClass(type);
        }
    }

    @TempDir
    Path folder;

    @Test
    void unknownContentSurvivesLoadAndSave() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jalon"), FILE);
        Project project = ProjectFiles.load(file);
        assertEquals(2, project.getWbs().size());
        assertEquals("b", project.getWbs().getFirst().getPredecessorLinks().getFirst().getPredecessor().getId());
        project.setName("Renamed");
        ProjectFiles.save(project, file);
        String saved = Files.readString(file);
        for (String kept : List.of("colour=\"blue\"", "mood=\"good\"", "xsi:type=\"acme:Permit\"",
                "number=\"N° 12 &amp; 13\"", "zone=\"b c\"", "<holder name=\"Jo\"/>", "xsi:type=\"acme:Firm\"",
                "some <b>mixed</b> text", "xmlns:acme=\"" + ACME + "\"", "<point at=\"2026-01-01\"/>",
                "xsi:type=\"breakdown:Teleport\"", "Later kind", "Renamed")) {
            assertTrue(saved.replaceAll("\\s+", " ").contains(kept), kept + " in\n" + saved);
        }
    }

    @Test
    void savingAgainChangesNothingMore() throws Exception {
        Path file = Files.writeString(folder.resolve("a.jalon"), FILE);
        ProjectFiles.save(ProjectFiles.load(file), file);
        String once = Files.readString(file);
        for (int i = 0; i < 3; i++) {
            ProjectFiles.save(ProjectFiles.load(file), file);
        }
        assertEquals(once, Files.readString(file));
    }

    @Test
    void unknownContentIsReportedWithItsPlace() throws Exception {
        Project project = ProjectFiles.load(Files.writeString(folder.resolve("a.jalon"), FILE));
        List<FileProblem> warnings = ProjectFiles.warnings(project);
        assertTrue(warnings.stream().allMatch(w -> w.kind().isWarning() && w.line() > 0), warnings.toString());
        assertEquals(List.of(ACME), warnings.stream().filter(w -> w.kind() == Kind.UNKNOWN_EXTENSION)
                .map(w -> w.arguments().getFirst()).toList());
        assertEquals(List.of("colour", "mood", "forecast", "breakdown:Teleport"),
                warnings.stream().filter(w -> w.kind() == Kind.UNKNOWN_CONTENT)
                        .map(w -> w.arguments().getFirst()).toList());
    }

    @Test
    void contentOfAnInstalledExtensionIsRead() throws Exception {
        EPackage acme = EcoreFactory.eINSTANCE.createEPackage();
        acme.setName("acme");
        acme.setNsPrefix("acme");
        acme.setNsURI("http://acme.example/installed");
        EClass permit = EcoreFactory.eINSTANCE.createEClass();
        permit.setName("Permit");
        permit.getESuperTypes().add(ModelPackage.Literals.ELEMENT_EXTENSION);
        EAttribute number = EcoreFactory.eINSTANCE.createEAttribute();
        number.setName("number");
        number.setEType(EcorePackage.Literals.ESTRING);
        permit.getEStructuralFeatures().add(number);
        acme.getEClassifiers().add(permit);
        acme.setEFactoryInstance(new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                return new Permit(type);
            }
        });
        EPackage.Registry.INSTANCE.put(acme.getNsURI(), acme);
        try {
            Project project = SampleProject.create();
            var extension = (ElementExtension) EcoreUtil.create(permit);
            extension.eSet(number, "12");
            project.getExtensions().add(extension);
            Path file = folder.resolve("b.jalon");
            ProjectFiles.save(project, file);
            assertNotNull(extension.getId());
            Project loaded = ProjectFiles.load(file);
            assertEquals("12", loaded.getExtensions().getFirst().eGet(number));
            assertTrue(ProjectFiles.warnings(loaded).isEmpty());
        } finally {
            EPackage.Registry.INSTANCE.remove(acme.getNsURI());
        }
    }
}
