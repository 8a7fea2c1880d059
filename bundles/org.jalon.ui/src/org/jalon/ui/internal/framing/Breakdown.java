/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Deliverable;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.ui.internal.Messages;

/** How much there is of the breakdown of a project. */
final class Breakdown {

    private Breakdown() {
    }

    /** The numbers of work packages, activities and deliverables, in words. */
    static String words(Project project) {
        int packages = 0;
        int activities = 0;
        int deliverables = 0;
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext();) {
            switch (all.next()) {
                case WorkPackage each -> packages++;
                case Activity each -> activities++;
                case Deliverable each -> deliverables++;
                default -> {
                    // nothing of the breakdown
                }
            }
        }
        return NLS.bind(Messages.framingBreakdownCount, new Object[] {packages, activities, deliverables});
    }
}
