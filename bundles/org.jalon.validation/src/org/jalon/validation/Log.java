/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** The log of the platform, or of Java without it. */
final class Log {

    private Log() {
    }

    static void error(String message, Throwable cause) {
        if (Platform.isRunning()) {
            ILog.of(Log.class).error(message, cause);
        } else {
            System.getLogger(Log.class.getName()).log(System.Logger.Level.ERROR, message, cause);
        }
    }
}
