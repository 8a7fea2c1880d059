/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.jalon.model.project.Project;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.internal.Messages;
import org.junit.jupiter.api.Test;

/** What a network without boxes says. */
class EmptyHintTest {

    private static Optional<String> hint(Project project, boolean readOnly) {
        try (NetworkFixture network = new NetworkFixture(project, readOnly)) {
            return network.view.hint();
        }
    }

    private static Project workPackageAlone() {
        return aProject().with(workPackage("Study")).build();
    }

    @Test
    void withoutActivitiesItSaysHowTheFirstOneComes() {
        assertEquals(Optional.of(Messages.noActivities), hint(workPackageAlone(), false));
    }

    @Test
    void aFileThatCannotBeChangedAsksForNothing() {
        assertEquals(Optional.empty(), hint(workPackageAlone(), true));
    }

    @Test
    void activitiesThatAreAllInactiveAreNotMissing() {
        Project project = aProject().with(activity("A", days(2)).set(a -> a.setInactive(true))).build();
        assertEquals(Optional.of(Messages.noActivitiesActive), hint(project, false));
    }

    @Test
    void filtersAreBlamedForWhatTheyHideAlone() {
        try (NetworkFixture network = new NetworkFixture(aProject().with(activity("A", days(2))).build())) {
            assertEquals(Optional.empty(), network.view.hint());
            network.view.show(network.view.options().withFilter(activity -> false));
            Ui.until("the filter hides it", () -> network.view.diagram().nodes().isEmpty());
            assertEquals(Optional.of(Messages.noActivitiesFound), network.view.hint());
        }
    }
}
