/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jalon.diagram.Theme;
import org.jalon.diagram.output.SvgWriter;
import org.jalon.report.ReportContext;
import org.jalon.report.ReportOptions.PageSize;

/** The style sheet of the page. */
public final class PageStyle {

    private PageStyle() {
    }

    public static String of(ReportContext context) {
        return resource("report.css")
            .replace("PAGE_SIZE", context.options().pageSize().name())
            .replace("SHEET_HEIGHT", context.options().pageSize() == PageSize.A3 ? "252mm" : "166mm")
            + SvgWriter.styleSheet(Theme.LIGHT)
            + "@media screen and (prefers-color-scheme: dark) {\n" + SvgWriter.styleSheet(Theme.DARK) + "}\n";
    }

    private static String resource(String name) {
        try (InputStream input = PageStyle.class.getResourceAsStream(name)) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
