/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.uncertainty;

import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jalon.diagram.uncertainty.CommitmentChart;
import org.jalon.diagram.uncertainty.FinishChart;
import org.jalon.diagram.uncertainty.TornadoChart;
import org.jalon.model.ProjectElement;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.Texts;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.UncertainPlan;
import org.jalon.planning.uncertainty.UncertaintyOptions;
import org.jalon.schedule.uncertainty.SimulationMonitor;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.diagram.DrawingCanvas;
import org.jalon.ui.planning.internal.Background;
import org.jalon.ui.planning.internal.Messages;
import org.jalon.ui.planning.internal.ProjectSnapshot;
import org.jalon.ui.planning.internal.SessionView;

/**
 * What estimates and risks make of the plan: the simulated finish and cost, what spreads them, the chances of
 * milestones and deadlines. Simulated when asked; a forecast of a plan that has changed since says so.
 */
public final class UncertaintyView extends SessionView {

    /** Identifier of the view. */
    public static final String ID = "org.jalon.ui.planning.uncertainty";
    private static final int MOST_BARS = 15;

    private SimulationSettings settings;
    private Label summary;
    private DrawingCanvas finish;
    private DrawingCanvas tornado;
    private DrawingCanvas commitment;
    private ForecastTable milestones;
    private ForecastTable activities;
    private Background background;
    private Forecast forecast;

    @Override
    protected void createControls(Composite area) {
        background = new Background(area.getDisplay(), failure -> end(failure.getLocalizedMessage()));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        settings = new SimulationSettings(area, this::simulate);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(summary);
        CTabFolder folder = new CTabFolder(area, SWT.TOP | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
        finish = new DrawingCanvas(folder);
        tab(folder, Messages.tabFinish, finish.control());
        tornado = new DrawingCanvas(folder);
        tab(folder, Messages.tabTornado, tornado.control());
        commitment = new DrawingCanvas(folder);
        tab(folder, Messages.tabCommitment, commitment.control());
        milestones = ForecastTable.ofMilestones(folder, this::select);
        tab(folder, Messages.tabMilestones, milestones.control());
        activities = ForecastTable.ofActivities(folder, this::select);
        tab(folder, Messages.tabActivities, activities.control());
        folder.setSelection(0);
    }

    private static void tab(CTabFolder folder, String title, Control content) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(content);
    }

    private void select(ProjectElement element) {
        if (session() != null) {
            session().selection().select(List.of(element), this);
        }
    }

    @Override
    protected void sessionChanged(EditSession other) {
        background.cancel();
        forecast = null;
        settings.setEnabled(other != null);
        finish.show(null);
        tornado.show(null);
        commitment.show(null);
        milestones.show(null, null);
        activities.show(null, null);
        setSummary(other == null ? Messages.noProjectToSimulate : Messages.notSimulated);
    }

    @Override
    protected void planChanged(EditSession changed) {
        if (forecast != null) {
            setSummary(Messages.forecastOutdated);
        }
    }

    private void simulate() {
        UncertaintyOptions options = settings.options();
        ProjectSnapshot snapshot = new ProjectSnapshot(session().project());
        setSummary(Messages.simulating);
        settings.setEnabled(false);
        background.start(Messages.simulating, true, monitor -> {
            UncertainPlan plan = UncertainPlan.of(ProjectPlanner.plan(snapshot.project()), options);
            return plan.simulate(new Progress(monitor, plan.totalRuns()));
        }, result -> show(result, snapshot), () -> end(Messages.notSimulated));
    }

    /** Shows the progress of a simulation and hands the wish to cancel on. */
    private static final class Progress implements SimulationMonitor {
        private final IProgressMonitor monitor;
        private int shown;

        Progress(IProgressMonitor monitor, int runs) {
            this.monitor = monitor;
            monitor.beginTask(Messages.simulating, runs);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public synchronized void done(int runs) {
            monitor.worked(Math.max(0, runs - shown));
            shown = Math.max(shown, runs);
        }
    }

    private void show(Forecast result, ProjectSnapshot snapshot) {
        if (summary.isDisposed()) {
            return;
        }
        forecast = result;
        Locale locale = Locale.getDefault();
        finish.show((width, height) -> FinishChart.of(result, locale, Math.max(width, 400)));
        tornado.show((width, height) -> TornadoChart.of(result, locale, Math.max(width, 400), MOST_BARS));
        commitment.show(result.hasCosts()
                ? (width, height) -> CommitmentChart.of(result, locale, Math.max(width, 400)) : null);
        milestones.show(result, snapshot);
        activities.show(result, snapshot);
        end(summaryOf(result, locale));
    }

    /** Another simulation may begin. */
    private void end(String text) {
        if (!summary.isDisposed()) {
            settings.setEnabled(session() != null);
            setSummary(text);
        }
    }

    private static String summaryOf(Forecast result, Locale locale) {
        if (result.finish().isCertain() && result.cost().isCertain()) {
            return Messages.nothingUncertain;
        }
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        String dates = NLS.bind(Messages.summaryFinish, new Object[] {day(result.finish().at(0.5), locale),
            day(result.finish().at(0.8), locale), day(result.finish().at(0.95), locale),
            percent.format(result.finish().probabilityBy(result.plan().finish()))});
        return result.target().map(target -> dates + " " + NLS.bind(Messages.summaryTarget, day(target, locale),
                percent.format(result.finish().probabilityBy(target)))).orElse(dates);
    }

    private static String day(LocalDateTime date, Locale locale) {
        return Texts.date(date.toLocalDate(), locale);
    }

    private void setSummary(String text) {
        if (!summary.isDisposed()) {
            summary.setText(String.valueOf(text).replace("&", "&&"));
            summary.getParent().layout();
        }
    }

    /** The forecast shown; null for none. */
    public Forecast forecast() {
        return forecast;
    }

    @Override
    public void setFocus() {
        parent().setFocus();
    }

    @Override
    public void dispose() {
        if (background != null) {
            background.cancel();
        }
        super.dispose();
    }
}
