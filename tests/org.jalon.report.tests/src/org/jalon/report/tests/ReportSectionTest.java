/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.eclipse.core.runtime.RegistryFactory;
import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlanner;
import org.jalon.report.HtmlReport;
import org.jalon.report.ReportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Sections of organisations, contributed in the plugin.xml of these tests; one of them can't be loaded. */
@EnabledIf("hasExtensionRegistry")
class ReportSectionTest {

    /** There is none in a plain Java run. */
    static boolean hasExtensionRegistry() {
        return RegistryFactory.getRegistry() != null;
    }

    private static String report(String code) {
        Project project = aProject().set(p -> p.setCode(code)).with(activity("A", days(1))).build();
        return HtmlReport.of(ProjectPlanner.plan(project), ReportOptions.in(Locale.ENGLISH));
    }

    @Test
    void aSectionOfAnOrganisationStandsInItsPlace() {
        String html = report("HOUSE");
        assertTrue(html.contains("<h2>House rules</h2>"));
        assertTrue(html.indexOf("id=\"summary\"") < html.indexOf("id=\"house\""));
        assertTrue(html.indexOf("id=\"house\"") < html.indexOf("id=\"wbs\""));
    }

    @Test
    void aSectionWithNothingToTellIsLeftOut() {
        assertFalse(report("OTHER").contains("House rules"));
    }
}
