/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.network;

import org.eclipse.emf.ecore.EObject;
import org.jalon.diagram.Rect;

/**
 * A lane of a network diagram.
 *
 * @param owner the work package or resource whose activities stand in it, null for those that have none
 * @param title what is written at its left end
 * @param bounds where it is, over the whole width of the diagram
 */
public record NetworkLane(EObject owner, String title, Rect bounds) {
}
