/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

import org.jalon.cli.CommandLineTool;
import org.junit.jupiter.api.Test;

class CommandLineToolTest {
    @Test
    void versionIsPrinted() {
        var out = new StringWriter();
        assertEquals(0, CommandLineTool.execute(List.of("--version"), new PrintWriter(out), new PrintWriter(out)));
        assertEquals("0.1.0", out.toString().strip());
    }
}
