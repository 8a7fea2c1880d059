/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.util.ArrayList;
import java.util.List;

import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.WorkPackage;

/** Builds a work package: {@code workPackage("Civil works").with(activity("Dig", days(3)))}. */
public final class WorkPackageBuilder extends WbsBuilder<WorkPackage, WorkPackageBuilder> {

    private final List<WbsBuilder<?, ?>> children = new ArrayList<>();

    private WorkPackageBuilder(String name) {
        super(BreakdownFactory.eINSTANCE.createWorkPackage(), name);
    }

    /**
     * A work package.
     *
     * @param name its name
     * @return its builder
     */
    public static WorkPackageBuilder workPackage(String name) {
        return new WorkPackageBuilder(name);
    }

    @Override
    protected WorkPackageBuilder self() {
        return this;
    }

    /**
     * Adds content.
     *
     * @param content activities and work packages, in order
     * @return this
     */
    public WorkPackageBuilder with(WbsBuilder<?, ?>... content) {
        for (WbsBuilder<?, ?> child : content) {
            children.add(child);
            element.getChildren().add(child.element());
        }
        return this;
    }

    @Override
    void resolve(Lookup lookup) {
        super.resolve(lookup);
        children.forEach(child -> child.resolve(lookup));
    }
}
