/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.explain;

import java.time.LocalDateTime;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.resources.Resource;

/**
 * Whom a levelled activity waits for.
 *
 * @param resource the resource that is busy
 * @param activity the activity that keeps it
 * @param until    when that one ends
 */
public record ResourceWait(Resource resource, Activity activity, LocalDateTime until) {
}
