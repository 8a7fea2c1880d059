/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

/** How much a finding weighs. */
public enum Severity {
    /** The plan can't be relied on as it is. */
    ERROR,
    /** Something to be put right or to be known. */
    WARNING,
    /** Something to be thought about. */
    INFO
}
