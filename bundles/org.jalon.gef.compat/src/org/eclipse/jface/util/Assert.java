/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.eclipse.jface.util;

/**
 * The assertion class that GEF 3.2 calls and that JFace dropped in favour of
 * {@link org.eclipse.core.runtime.Assert}.
 */
public final class Assert {
    private Assert() {
    }

    /**
     * @throws RuntimeException if {@code object} is null
     */
    public static void isNotNull(Object object) {
        org.eclipse.core.runtime.Assert.isNotNull(object);
    }

    /**
     * @throws RuntimeException if {@code object} is null; its text holds {@code message}
     */
    public static void isNotNull(Object object, String message) {
        org.eclipse.core.runtime.Assert.isNotNull(object, message);
    }

    /**
     * @return true
     * @throws RuntimeException if {@code expression} is false
     */
    public static boolean isTrue(boolean expression) {
        return org.eclipse.core.runtime.Assert.isTrue(expression);
    }

    /**
     * @return true
     * @throws RuntimeException if {@code expression} is false; its text holds {@code message}
     */
    public static boolean isTrue(boolean expression, String message) {
        return org.eclipse.core.runtime.Assert.isTrue(expression, message);
    }
}
