/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.planning.Durations;
import org.jalon.planning.PlanService;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.Texts;
import org.jalon.planning.advice.Advice;
import org.jalon.planning.advice.AdviceOptions;
import org.jalon.planning.advice.Advisor;
import org.jalon.planning.advice.Target;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.planning.internal.Background;
import org.jalon.ui.planning.internal.Messages;
import org.jalon.ui.planning.internal.ProjectSnapshot;
import org.jalon.ui.planning.internal.SessionView;

/**
 * What would help to finish by a date: single measures and combinations with what they gain, cost and risk. Applying
 * one is one undo step.
 */
public final class AdviceView extends SessionView {

    /** Identifier of the view. */
    public static final String ID = "org.jalon.ui.planning.advice";

    private DateTime date;
    private Button ask;
    private Button apply;
    private Label summary;
    private MeasureTree measures;
    private Background background;
    private Advice advice;
    private ProjectSnapshot snapshot;

    @Override
    protected void createControls(Composite area) {
        background = new Background(area.getDisplay(), failure -> end(failure.getLocalizedMessage()));
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        Composite row = new Composite(area, SWT.NONE);
        row.setLayout(RowLayoutFactory.swtDefaults().spacing(8).center(true).create());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.adviceBy);
        date = new DateTime(row, SWT.DATE | SWT.DROP_DOWN);
        ask = new Button(row, SWT.PUSH);
        ask.setText(Messages.adviceAsk);
        ask.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> advise()));
        apply = new Button(row, SWT.PUSH);
        apply.setText(Messages.adviceApply);
        apply.setToolTipText(Messages.adviceApplyToolTip);
        apply.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> apply()));
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(summary);
        measures = new MeasureTree(area, this::updateButtons);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(measures.control());
    }

    @Override
    protected void sessionChanged(EditSession other) {
        clear();
        setSummary(other == null ? Messages.noProjectToAdvise : Messages.notAdvised);
        if (other != null) {
            ProjectPlan plan = PlanService.of(other.project()).plan();
            LocalDate day = Target.missed(plan).map(Target::date).orElse(plan.finish()).toLocalDate();
            date.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        }
    }

    @Override
    protected void planChanged(EditSession changed) {
        if (advice != null) {
            // a measure applied to another plan would be no advice any more
            clear();
            setSummary(Messages.adviceOutdated);
        }
    }

    private void clear() {
        background.cancel();
        advice = null;
        measures.show(null, null);
        updateButtons();
    }

    private void updateButtons() {
        boolean possible = session() != null && !background.isRunning();
        date.setEnabled(possible);
        ask.setEnabled(possible);
        apply.setEnabled(possible && !session().isReadOnly() && measures.selected().isPresent());
    }

    private void advise() {
        if (session().project().getDirection() == SchedulingDirection.BACKWARD) {
            setSummary(Messages.adviceBackward);
            return;
        }
        // a day counts to its end
        LocalDateTime by = LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()).atTime(23, 59);
        ProjectSnapshot taken = new ProjectSnapshot(session().project());
        setSummary(Messages.advising);
        background.start(Messages.advising, true, monitor -> {
            ProjectPlan plan = ProjectPlanner.plan(taken.project());
            Target target = Target.missed(plan).filter(missed -> missed.date().toLocalDate().equals(by.toLocalDate()))
                    .orElse(new Target(null, by));
            return Advisor.of(plan).advise(target, AdviceOptions.USUAL, monitor::isCanceled);
        }, found -> show(found, taken), () -> end(Messages.notAdvised));
        updateButtons();
    }

    private void show(Advice found, ProjectSnapshot taken) {
        if (summary.isDisposed()) {
            return;
        }
        advice = found;
        snapshot = taken;
        measures.show(found, taken.project());
        end(summaryOf(found, Durations.of(taken.project())));
    }

    private void end(String text) {
        if (!summary.isDisposed()) {
            setSummary(text);
            updateButtons();
        }
    }

    private static String summaryOf(Advice found, Durations durations) {
        Locale locale = Locale.getDefault();
        String finish = Texts.date(found.finish(), locale);
        if (found.isMet()) {
            return NLS.bind(Messages.adviceMet, finish);
        }
        String missing = NLS.bind(Messages.adviceMissed, finish, durations.format(found.missing(), locale));
        String best = found.best().map(plan -> plan.isEnough() ? Messages.adviceEnough
                : NLS.bind(Messages.adviceNotEnough, Texts.date(plan.finish(), locale),
                        durations.format(plan.remainder(), locale))).orElse(Messages.adviceNothing);
        return missing + " " + best;
    }

    private void apply() {
        measures.selected().ifPresent(chosen -> session().execute(
                chosen.command(session().domain(), snapshot::original)));
    }

    private void setSummary(String text) {
        if (!summary.isDisposed()) {
            summary.setText(String.valueOf(text).replace("&", "&&"));
            summary.getParent().layout();
        }
    }

    /** The advice shown; null for none. */
    public Advice advice() {
        return advice;
    }

    @Override
    public void setFocus() {
        date.setFocus();
    }

    @Override
    public void dispose() {
        if (background != null) {
            background.cancel();
        }
        super.dispose();
    }
}
