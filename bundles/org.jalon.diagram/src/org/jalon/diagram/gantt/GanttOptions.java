/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.gantt;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.control.Baseline;

/**
 * What a Gantt diagram shows and at what scale. Immutable: each {@code with} method gives changed options.
 *
 * @param locale language of labels
 * @param pixelsPerDay logical pixels for 24 hours
 * @param rowHeight logical pixels
 * @param layers what is shown beside the bars
 * @param content what is written beside each bar
 * @param baseline the reference shown as ghost bars, or null
 * @param today the present, or null for no line
 * @param collapsed ids of the work packages whose content is hidden
 * @param filter elements shown; the work packages above them stay
 * @param until date up to which the time axis goes at least; null if it ends where the plan does
 */
public record GanttOptions(Locale locale, double pixelsPerDay, double rowHeight, Set<Layer> layers, Content content,
        Baseline baseline, LocalDateTime today, Set<String> collapsed, Predicate<WbsElement> filter,
        LocalDateTime until) {

    /** Something that can be shown or hidden as a whole. */
    public enum Layer {
        PROGRESS, BASELINE, FLOAT, DEADLINE, CONSTRAINT, LINK, LABEL, NON_WORKING, TODAY, STATUS_DATE
    }

    /** What is written beside a bar. */
    public enum Content {
        RESOURCES, NAME, DATES
    }

    public GanttOptions {
        layers = Set.copyOf(layers);
        collapsed = Set.copyOf(collapsed);
        if (!(rowHeight >= 12)) {
            throw new IllegalArgumentException("rows are at least 12 pixels high");
        }
    }

    /** Everything shown, nothing collapsed, without baseline and present day. */
    public static GanttOptions in(Locale locale) {
        return new GanttOptions(locale, 16, 26, EnumSet.allOf(Layer.class), Content.RESOURCES, null, null, Set.of(),
            element -> true, null);
    }

    /** Whether the layer is shown. */
    public boolean shows(Layer layer) {
        return layers.contains(layer);
    }

    public GanttOptions withPixelsPerDay(double scale) {
        return new GanttOptions(locale, scale, rowHeight, layers, content, baseline, today, collapsed, filter, until);
    }

    public GanttOptions withRowHeight(double height) {
        return new GanttOptions(locale, pixelsPerDay, height, layers, content, baseline, today, collapsed,
            filter, until);
    }

    public GanttOptions withLayers(Set<Layer> shown) {
        return new GanttOptions(locale, pixelsPerDay, rowHeight, shown, content, baseline, today, collapsed,
            filter, until);
    }

    public GanttOptions withContent(Content written) {
        return new GanttOptions(locale, pixelsPerDay, rowHeight, layers, written, baseline, today, collapsed,
            filter, until);
    }

    public GanttOptions withBaseline(Baseline reference) {
        return new GanttOptions(locale, pixelsPerDay, rowHeight, layers, content, reference, today, collapsed,
            filter, until);
    }

    public GanttOptions withToday(LocalDateTime present) {
        return new GanttOptions(locale, pixelsPerDay, rowHeight, layers, content, baseline, present, collapsed,
            filter, until);
    }

    public GanttOptions withCollapsed(Set<String> ids) {
        return new GanttOptions(locale, pixelsPerDay, rowHeight, layers, content, baseline, today, ids, filter, until);
    }

    public GanttOptions withFilter(Predicate<WbsElement> shown) {
        return new GanttOptions(locale, pixelsPerDay, rowHeight, layers, content, baseline, today, collapsed, shown,
            until);
    }

    public GanttOptions withUntil(LocalDateTime date) {
        return new GanttOptions(locale, pixelsPerDay, rowHeight, layers, content, baseline, today, collapsed, filter,
            date);
    }
}
