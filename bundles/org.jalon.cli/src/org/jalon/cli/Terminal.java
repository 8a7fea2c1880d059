/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli;

import java.io.PrintWriter;
import java.util.Locale;

/**
 * Where a command writes, and in which language.
 *
 * @param out    takes results
 * @param err    takes everything else
 * @param locale the language
 */
public record Terminal(PrintWriter out, PrintWriter err, Locale locale) {
}
