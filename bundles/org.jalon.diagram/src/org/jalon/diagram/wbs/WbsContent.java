/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.wbs;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.board.BoardView;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;

/** Which elements a WBS tree shows, and below which. */
record WbsContent(Project project, BoardView view) {

    /** What stands below an element, nothing if its branch is folded. */
    List<EObject> shownBelow(EObject element) {
        return view.collapsed().contains(element) ? List.of() : below(element);
    }

    /** Whether there is anything to fold below an element. */
    boolean isBranch(EObject element) {
        return element != project && !below(element).isEmpty();
    }

    /** How many elements are hidden below a folded element; negative if it isn't folded. */
    int hidden(EObject element) {
        return view.collapsed().contains(element) ? count(element) : -1;
    }

    private int count(EObject element) {
        int count = 0;
        for (EObject child : below(element)) {
            count += 1 + count(child);
        }
        return count;
    }

    private List<EObject> below(EObject element) {
        List<EObject> children = new ArrayList<>();
        if (element instanceof WbsElement owner && view.shows(WbsTree.DELIVERABLES)) {
            children.addAll(owner.getDeliverables());
        }
        List<WbsElement> parts = element instanceof Project ? project.getWbs()
            : element instanceof WorkPackage parent ? parent.getChildren() : List.of();
        parts.stream().filter(part -> part instanceof WorkPackage || view.shows(WbsTree.ACTIVITIES))
            .forEach(children::add);
        return children;
    }
}
