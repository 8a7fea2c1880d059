/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.model.resources.ResourcesFactory;
import org.jalon.sirius.services.RuleServices;
import org.junit.jupiter.api.Test;

class RuleServicesTest {

    private final RuleServices rules = new RuleServices();
    private final Project project = Samples.packagingLine(Locale.ENGLISH);
    private final Activity activity = BreakdownFactory.eINSTANCE.createActivity();
    private final EObject box = SiriusObjects.box(activity);

    RuleServicesTest() {
        activity.setName("Weld the frame");
        activity.setDuration(Duration.ofHours(8));
        project.getWbs().add(activity);
    }

    @Test
    void whatIsWrongWithAPartThatNoDiagramDrawsIsToldAtItsHolder() {
        Resource resource = ResourcesFactory.eINSTANCE.createResource();
        resource.setName("Welder");
        resource.setKind(ResourceKind.PERSON);
        project.getResources().add(resource);
        Assignment assignment = ResourcesFactory.eINSTANCE.createAssignment();
        assignment.setResource(resource);
        assignment.setUnits(1);
        activity.getAssignments().add(assignment);
        assertFalse(rules.messageOfWarning(box).contains("JAL-PLAN-015"), "one welder is there");

        assignment.setUnits(7);

        assertTrue(rules.messageOfWarning(box).contains("JAL-PLAN-015"), rules.messageOfWarning(box));
        assertTrue(rules.messageOfWarning(SiriusObjects.box(assignment)).contains("JAL-PLAN-015"));
        assertFalse(rules.isFreeOfWarning(box));
    }

    @Test
    void aBoxOfWhatWasDeletedSaysNothing() {
        EcoreUtil.remove(activity);

        assertTrue(rules.isFreeOfError(box) && rules.isFreeOfWarning(box) && rules.isFreeOfInfo(box));
    }
}
