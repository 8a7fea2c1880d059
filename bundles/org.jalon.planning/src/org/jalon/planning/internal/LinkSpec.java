/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.internal;

import org.jalon.model.breakdown.Dependency;
import org.jalon.schedule.Lag;
import org.jalon.schedule.LinkType;

/**
 * A link between two nodes of the network.
 *
 * @param from       node that is waited for
 * @param to         node that waits
 * @param type       which ends are tied
 * @param lag        the time in between
 * @param dependency the link of the model that it stands for; null for one of our own
 */
record LinkSpec(int from, int to, LinkType type, Lag lag, Dependency dependency) {
}
