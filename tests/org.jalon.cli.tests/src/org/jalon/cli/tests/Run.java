/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jalon.cli.CommandLineTool;

/**
 * One command, run in this process.
 *
 * @param code exit code
 * @param out  what it wrote as result
 * @param err  what else it wrote
 */
record Run(int code, String out, String err) {

    static Run jalon(Object... arguments) {
        return in(Locale.ENGLISH, arguments);
    }

    static Run in(Locale locale, Object... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        List<String> texts = Arrays.stream(arguments).map(Object::toString).toList();
        int code = CommandLineTool.execute(texts, new PrintWriter(out), new PrintWriter(err), locale);
        return new Run(code, out.toString(), err.toString());
    }

    Stream<String> lines() {
        return out.lines();
    }
}
