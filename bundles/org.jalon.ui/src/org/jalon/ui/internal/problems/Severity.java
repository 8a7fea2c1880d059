/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.problems;

/** How much a problem matters, the least first. */
public enum Severity {
    /** Worth knowing. */
    INFO,
    /** To be looked at. */
    WARNING,
    /** To be corrected. */
    ERROR
}
