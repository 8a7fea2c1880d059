/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.testsupport;

import java.util.function.Consumer;

import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;

/** Builds a stakeholder: {@code stakeholder("Client", 4, 5)}. */
public final class StakeholderBuilder {

    private final Stakeholder stakeholder = StakeholdersFactory.eINSTANCE.createStakeholder();

    private StakeholderBuilder(String name, int power, int interest) {
        stakeholder.setName(name);
        stakeholder.setPower(power);
        stakeholder.setInterest(interest);
    }

    /**
     * A stakeholder.
     *
     * @param name     the name
     * @param power    level, 1 to 5
     * @param interest level, 1 to 5
     * @return its builder
     */
    public static StakeholderBuilder stakeholder(String name, int power, int interest) {
        return new StakeholderBuilder(name, power, interest);
    }

    /**
     * Anything else.
     *
     * @param change what to do to the stakeholder
     * @return this
     */
    public StakeholderBuilder set(Consumer<Stakeholder> change) {
        change.accept(stakeholder);
        return this;
    }

    Stakeholder stakeholder() {
        return stakeholder;
    }
}
