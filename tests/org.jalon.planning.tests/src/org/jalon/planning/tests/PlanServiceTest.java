/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.testsupport.Editing;
import org.jalon.testsupport.Lookup;
import org.junit.jupiter.api.Test;

class PlanServiceTest {

    private final Project project = aProject().with(activity("A", days(2)), activity("B", days(1)).after("A")).build();
    private final Activity a = Lookup.in(project).activity("A");

    @Test
    void thereIsOneServicePerProject() {
        assertSame(PlanService.of(project), PlanService.of(project));
        assertNotSame(PlanService.of(project), PlanService.of(aProject().build()));
    }

    @Test
    void thePlanIsKeptUntilTheModelChanges() {
        PlanService service = PlanService.of(project);
        assertSame(service.plan(), service.plan());
        assertEquals(endOf("2026-03-04"), service.plan().finish());
        a.setDuration(days(3));
        assertEquals(endOf("2026-03-05"), service.plan().finish());
        a.setDuration(days(3));
        assertSame(service.plan(), service.plan());
    }

    @Test
    void listenersAreToldOncePerCommandUndoAndRedo() {
        EditingDomain domain = Editing.of(project);
        PlanService service = PlanService.of(project);
        List<String> told = new ArrayList<>();
        Runnable stop = service.onChange(s -> told.add(s.plan().finish().toLocalDate().toString()));
        CompoundCommand both = new CompoundCommand();
        both.append(SetCommand.create(domain, a, BreakdownPackage.Literals.ACTIVITY__DURATION, days(3)));
        both.append(SetCommand.create(domain, Lookup.in(project).activity("B"),
                BreakdownPackage.Literals.ACTIVITY__DURATION, days(2)));
        domain.getCommandStack().execute(both);
        domain.getCommandStack().undo();
        domain.getCommandStack().redo();
        assertEquals(List.of("2026-03-06", "2026-03-04", "2026-03-06"), told);
        stop.run();
        domain.getCommandStack().undo();
        assertEquals(3, told.size());
    }

    @Test
    void aServiceOlderThanTheDomainFindsIt() {
        PlanService service = PlanService.of(project);
        int[] told = {0};
        service.onChange(s -> told[0]++);
        a.setDuration(days(5));
        assertEquals(1, told[0]);
        EditingDomain domain = Editing.of(project);
        PlanService.of(project);
        told[0] = 0;
        CompoundCommand both = new CompoundCommand();
        both.append(SetCommand.create(domain, a, BreakdownPackage.Literals.ACTIVITY__DURATION, days(3)));
        both.append(SetCommand.create(domain, a, BreakdownPackage.Literals.WBS_ELEMENT__INACTIVE, true));
        domain.getCommandStack().execute(both);
        assertEquals(1, told[0]);
    }

    @Test
    void aDisposedServiceLetsGo() {
        PlanService service = PlanService.of(project);
        int[] told = {0};
        service.onChange(s -> told[0]++);
        service.dispose();
        a.setDuration(days(5));
        assertEquals(0, told[0]);
        assertNotSame(service, PlanService.of(project));
    }
}
