/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.DynamicEObjectImpl;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.Project;
import org.jalon.planning.edit.Edit;
import org.jalon.planning.edit.ElementEditor;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

/** Features of elements of any class are set in one way: undoable, named after the feature, refused where need be. */
class ElementEditorTest {

    private final Project project = aProject().with(activity("A", days(2)), activity("B", days(3)).after("A"),
            activity("C", days(1)).after("B")).build();
    private final Objective upper = objective("Upper");
    private final Objective lower = objective("Lower");
    private final EditingDomain domain = domain();
    private final ElementEditor editor = new ElementEditor(domain, project, Locale.ENGLISH);

    private EditingDomain domain() {
        Framing framing = FramingFactory.eINSTANCE.createFraming();
        framing.getObjectives().addAll(List.of(upper, lower));
        lower.setParent(upper);
        project.setFraming(framing);
        return Editing.of(project);
    }

    private static Objective objective(String name) {
        Objective objective = FramingFactory.eINSTANCE.createObjective();
        objective.setName(name);
        return objective;
    }

    private Activity get(String name) {
        return Lookup.in(project).activity(name);
    }

    private Edit set(EObject element, EStructuralFeature feature, Object value) {
        return editor.set(element, Collections.singletonMap(feature, value));
    }

    private void execute(Edit edit) {
        assertTrue(edit.isPossible(), () -> edit.refusal().orElse("not executable"));
        domain.getCommandStack().execute(edit.command());
    }

    @Test
    void aValueIsSetUnderTheNameOfItsFeatureAndTakenBack() {
        execute(set(get("A"), ModelPackage.Literals.PROJECT_ELEMENT__DESCRIPTION, "First of all"));
        assertEquals("Change Description", domain.getCommandStack().getUndoCommand().getLabel());
        domain.getCommandStack().undo();
        assertNull(get("A").getDescription());
    }

    @Test
    void noValueStandsForTheDefault() {
        Activity a = get("A");
        a.setKind(ActivityKind.GATE);
        execute(set(a, BreakdownPackage.Literals.ACTIVITY__KIND, null));
        assertEquals(ActivityKind.TASK, a.getKind());
        assertFalse(set(a, BreakdownPackage.Literals.ACTIVITY__KIND, null).isPossible(), "it is so already");
        execute(set(upper, FramingPackage.Literals.OBJECTIVE__CHILDREN, null));
        assertEquals(List.of(), upper.getChildren());
        domain.getCommandStack().undo();
        assertSame(upper, lower.getParent());
        domain.getCommandStack().undo();
        assertEquals(ActivityKind.GATE, a.getKind());
    }

    @Test
    void aLinkKeepsItsPredecessorAndClosesNoCycle() {
        Dependency link = get("B").getPredecessorLinks().getFirst();
        assertEquals("A link from “C” to “B” would close a cycle: “B” → “C”.",
                set(link, BreakdownPackage.Literals.DEPENDENCY__PREDECESSOR, get("C")).refused());
        assertTrue(set(link, BreakdownPackage.Literals.DEPENDENCY__PREDECESSOR, null).refused()
                .endsWith("can’t be without a value for “Predecessor”."));
    }

    @Test
    void nothingIsPutBelowItself() {
        String reason = "“Upper” and “Lower” can’t be linked so: one of them would stand below itself.";
        assertEquals(reason, set(upper, FramingPackage.Literals.OBJECTIVE__PARENT, lower).refused());
        assertFalse(set(lower, FramingPackage.Literals.OBJECTIVE__CHILDREN, List.of(upper)).isPossible());
        Map<Objective, Map<EStructuralFeature, Object>> both = new LinkedHashMap<>();
        both.put(lower, Map.of(ModelPackage.Literals.PROJECT_ELEMENT__NAME, "Low"));
        both.put(upper, Map.of(FramingPackage.Literals.OBJECTIVE__PARENT, lower));
        assertEquals(reason, editor.setAll(both).refused(), "one refusal refuses all");
    }

    @Test
    void severalElementsChangeInOneStep() {
        execute(editor.setAll(Map.of(get("A"), Map.of(ModelPackage.Literals.PROJECT_ELEMENT__NAME, "D"),
                get("B"), Map.of(ModelPackage.Literals.PROJECT_ELEMENT__DESCRIPTION, "Two"))));
        assertEquals("Change 2 Elements", domain.getCommandStack().getUndoCommand().getLabel());
        domain.getCommandStack().undo();
        assertEquals(List.of("A", "B", "C"), project.getWbs().stream().map(each -> each.getName()).toList());
    }

    @Test
    void aFeatureOfAnExtensionIsCalledAsItsItemProviderSays() {
        EClass permit = EcoreFactory.eINSTANCE.createEClass();
        permit.setName("Permit");
        permit.getESuperTypes().add(ModelPackage.Literals.ELEMENT_EXTENSION);
        EAttribute number = EcoreFactory.eINSTANCE.createEAttribute();
        number.setName("fileNumber");
        number.setEType(EcorePackage.Literals.ESTRING);
        permit.getEStructuralFeatures().add(number);
        EPackage site = EcoreFactory.eINSTANCE.createEPackage();
        site.setName("site");
        site.setNsURI("http://example.org/site");
        site.getEClassifiers().add(permit);
        EObject extension = new DynamicEObjectImpl(permit);
        execute(set(extension, number, "42"));
        assertEquals("Change File Number", domain.getCommandStack().getUndoCommand().getLabel());
        assertEquals("42", extension.eGet(number));
    }
}
