/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.output;

/** A picture that no program would open. The message, in the language of the caller, says what to do instead. */
public class DiagramTooLargeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DiagramTooLargeException(String message) {
        super(message);
    }
}
