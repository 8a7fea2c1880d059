/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.tests;

import org.jalon.report.Html;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportSection;

/** A section as an organisation would add it. */
public final class HouseSection implements ReportSection {

    @Override
    public boolean applies(ReportContext context) {
        return "HOUSE".equals(context.project().getCode());
    }

    @Override
    public String title(ReportContext context) {
        return "House rules";
    }

    @Override
    public void write(Html html, ReportContext context) {
        html.p("Rules of " + context.name(context.project()));
    }
}
