/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import java.util.Locale;

import org.junit.jupiter.api.Test;

class GanttViewTest {

    @Test
    void looksLikeAChart() {
        try (GanttFixture fixture = new GanttFixture(SampleProject.create())) {
            fixture.screenshot("gantt-" + Locale.getDefault().getLanguage());
        }
    }
}
