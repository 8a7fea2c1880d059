/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;

/**
 * A place in the breakdown.
 *
 * @param parent a project or a work package
 * @param index  rank among its content, from 0 to the size of the content
 */
public record Place(EObject parent, int index) {

    /** Checks the parent. */
    public Place {
        if (!(parent instanceof Project) && !(parent instanceof WorkPackage)) {
            throw new IllegalArgumentException("neither a project nor a work package: " + parent);
        }
    }

    /**
     * The place right after an element.
     *
     * @param element an element of a project
     * @return the place
     */
    public static Place after(WbsElement element) {
        return new Place(element.eContainer(), siblings(element.eContainer()).indexOf(element) + 1);
    }

    /**
     * The place right before an element.
     *
     * @param element an element of a project
     * @return the place
     */
    public static Place before(WbsElement element) {
        return new Place(element.eContainer(), siblings(element.eContainer()).indexOf(element));
    }

    /**
     * The last place of a project or a work package.
     *
     * @param parent a project or a work package
     * @return the place
     */
    public static Place atEndOf(EObject parent) {
        return new Place(parent, siblings(parent).size());
    }

    EList<WbsElement> siblings() {
        return siblings(parent);
    }

    EReference feature() {
        return feature(parent);
    }

    static EReference feature(EObject parent) {
        return parent instanceof Project ? ProjectPackage.Literals.PROJECT__WBS
                : BreakdownPackage.Literals.WORK_PACKAGE__CHILDREN;
    }

    static EList<WbsElement> siblings(EObject parent) {
        return parent instanceof Project project ? project.getWbs() : ((WorkPackage) parent).getChildren();
    }
}
