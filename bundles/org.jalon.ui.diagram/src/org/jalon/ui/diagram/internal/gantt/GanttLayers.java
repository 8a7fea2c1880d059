/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.gantt;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import org.jalon.diagram.gantt.GanttOptions.Layer;
import org.jalon.ui.diagram.internal.Messages;

/** What a Gantt diagram can show or hide, in words. */
public final class GanttLayers {

    private static final Map<Layer, String> WORDS = new EnumMap<>(Map.of(
            Layer.PROGRESS, Messages.layerProgress, Layer.BASELINE, Messages.layerBaseline,
            Layer.FLOAT, Messages.layerFloat, Layer.DEADLINE, Messages.layerDeadline,
            Layer.CONSTRAINT, Messages.layerConstraint, Layer.LINK, Messages.layerLink,
            Layer.LABEL, Messages.layerLabel, Layer.NON_WORKING, Messages.layerNonWorking,
            Layer.TODAY, Messages.layerToday, Layer.STATUS_DATE, Messages.layerStatusDate));

    private GanttLayers() {
    }

    /** All layers, in the order in which they are offered. */
    static Set<Layer> all() {
        return WORDS.keySet();
    }

    /** A layer in words. */
    public static String words(Layer layer) {
        return WORDS.get(layer);
    }
}
