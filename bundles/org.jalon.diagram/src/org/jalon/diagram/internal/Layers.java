/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jalon.model.breakdown.WbsElement;

/** The layer of each box of a network: one more than the greatest of those that lead to it, from 0. */
final class Layers {

    private Layers() {
    }

    /** Layers by longest paths; boxes on a cycle come after what leads into the cycle. */
    static Map<WbsElement, Integer> of(NetworkSketch sketch) {
        Map<WbsElement, Integer> layers = new HashMap<>();
        Map<WbsElement, Integer> waiting = new HashMap<>();
        Map<WbsElement, List<WbsElement>> after = new HashMap<>();
        sketch.boxes().keySet().forEach(element -> layers.put(element, 0));
        sketch.ties().forEach(tie -> {
            waiting.merge(tie.target(), 1, Integer::sum);
            after.computeIfAbsent(tie.source(), key -> new ArrayList<>()).add(tie.target());
        });
        Deque<WbsElement> ready = new ArrayDeque<>();
        layers.keySet().stream().filter(element -> !waiting.containsKey(element)).forEach(ready::add);
        while (!ready.isEmpty()) {
            WbsElement element = ready.poll();
            for (WbsElement next : after.getOrDefault(element, List.of())) {
                layers.merge(next, layers.get(element) + 1, Math::max);
                if (waiting.merge(next, -1, Integer::sum) == 0) {
                    ready.add(next);
                }
            }
        }
        return layers;
    }
}
