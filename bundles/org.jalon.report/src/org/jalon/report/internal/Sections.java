/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.RegistryFactory;
import org.jalon.report.ReportSection;
import org.jalon.report.internal.sections.ActionSection;
import org.jalon.report.internal.sections.CostSection;
import org.jalon.report.internal.sections.CriticalPathSection;
import org.jalon.report.internal.sections.FindingSection;
import org.jalon.report.internal.sections.ForecastSection;
import org.jalon.report.internal.sections.FramingSection;
import org.jalon.report.internal.sections.GanttSection;
import org.jalon.report.internal.sections.ImportSection;
import org.jalon.report.internal.sections.MilestoneSection;
import org.jalon.report.internal.sections.NetworkSection;
import org.jalon.report.internal.sections.ProgressSection;
import org.jalon.report.internal.sections.ReadingSection;
import org.jalon.report.internal.sections.RiskSection;
import org.jalon.report.internal.sections.StakeholderSection;
import org.jalon.report.internal.sections.SummarySection;
import org.jalon.report.internal.sections.WbsSection;
import org.jalon.report.internal.sections.WorkloadSection;

/** The sections of a report: Jalon's own and those of organisations, in order. */
public final class Sections {

    private static final String POINT = "org.jalon.report.reportSections";

    private Sections() {
    }

    /**
     * A section in its place.
     *
     * @param id its identity and anchor
     * @param order its place
     * @param section what writes it
     */
    public record Placed(String id, int order, ReportSection section) {
    }

    /** All sections, in order. */
    public static List<Placed> all() {
        List<Placed> sections = new ArrayList<>(own());
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
                try {
                    sections.add(new Placed(element.getAttribute("id"),
                        Integer.parseInt(element.getAttribute("order")),
                        (ReportSection) element.createExecutableExtension("class")));
                } catch (CoreException | RuntimeException e) {
                    // a section that can't be had must not cost the reader the report
                    ILog.get().error("report section " + element.getAttribute("id") + " of "
                        + element.getContributor().getName(), e);
                }
            }
        }
        sections.sort(Comparator.comparingInt(Placed::order));
        return sections;
    }

    private static List<Placed> own() {
        return List.of(
            new Placed("summary", 100, new SummarySection()),
            new Placed("framing", 200, new FramingSection()),
            new Placed("wbs", 300, new WbsSection()),
            new Placed("critical-path", 400, new CriticalPathSection()),
            new Placed("gantt", 500, new GanttSection()),
            new Placed("network", 600, new NetworkSection()),
            new Placed("milestones", 700, new MilestoneSection()),
            new Placed("progress", 800, new ProgressSection()),
            new Placed("workload", 900, new WorkloadSection()),
            new Placed("costs", 1000, new CostSection()),
            new Placed("risks", 1100, new RiskSection()),
            new Placed("forecast", 1150, new ForecastSection()),
            new Placed("stakeholders", 1200, new StakeholderSection()),
            new Placed("actions", 1300, new ActionSection()),
            new Placed("findings", 1400, new FindingSection()),
            new Placed("import", 1500, new ImportSection()),
            new Placed("reading", 1600, new ReadingSection()));
    }
}
