/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class BreakdownTableTest {

    @Test
    void looksLikeATable() {
        try (TableFixture fixture = new TableFixture(SampleProject.create())) {
            fixture.screenshot("activities-" + java.util.Locale.getDefault().getLanguage());
            assertEquals(16, fixture.rows.size());
        }
    }
}
