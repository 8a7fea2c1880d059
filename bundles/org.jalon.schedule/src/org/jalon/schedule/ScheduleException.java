/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule;

/**
 * A plan that cannot be computed. The message is for developers; callers word their own from the data that each
 * kind carries.
 */
public abstract sealed class ScheduleException extends RuntimeException
        permits CycleException, HorizonException, InvalidNetworkException, NoWorkingTimeException {

    private static final long serialVersionUID = 1L;

    ScheduleException(String message) {
        super(message);
    }
}
