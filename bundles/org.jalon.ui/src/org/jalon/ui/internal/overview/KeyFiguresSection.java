/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.overview;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Currency;
import java.text.NumberFormat;
import java.util.Locale;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jalon.planning.Durations;
import org.jalon.planning.PlanService;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** The key figures of the plan, each a large value over what it is; they follow the plan. */
final class KeyFiguresSection {

    private static final int COLUMNS = 3;
    /** Changes that follow each other within this many milliseconds are shown together. */
    private static final int PAUSE = 150;

    private record Tile(Label value, Label caption) {
        void show(String text, String captionText, boolean alarm) {
            value.setText(text.replace("&", "&&"));
            caption.setText(captionText.replace("&", "&&"));
            value.setForeground(alarm ? JFaceResources.getColorRegistry().get(JFacePreferences.ERROR_COLOR)
                    : caption.getForeground());
        }
    }

    private final EditSession session;
    private final FormToolkit toolkit;
    private final Composite client;
    private final Tile start;
    private final Tile finish;
    private final Tile progress;
    private final Tile activities;
    private final Tile critical;
    private final Tile cost;
    private final Hyperlink problems;
    private boolean empty;
    private final Runnable stop;
    private final Runnable update = this::follow;
    private boolean stale;

    /**
     * Creates the figures.
     *
     * @param begin leads to where a plan that is empty begins
     */
    KeyFiguresSection(EditSession session, FormToolkit toolkit, Composite client, Runnable begin) {
        this.session = session;
        this.toolkit = toolkit;
        this.client = client;
        GridLayout layout = new GridLayout(COLUMNS, true);
        layout.verticalSpacing = 14;
        layout.horizontalSpacing = 14;
        layout.marginHeight = 8;
        client.setLayout(layout);
        start = tile();
        finish = tile();
        progress = tile();
        activities = tile();
        critical = tile();
        cost = tile();
        problems = toolkit.createHyperlink(client, "", SWT.NONE);
        problems.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> {
            if (empty) {
                begin.run();
            } else {
                showProblems();
            }
        }));
        GridDataFactory.fillDefaults().grab(true, false).span(COLUMNS, 1).applyTo(problems);
        stop = PlanService.of(session.project()).onChange(
                service -> client.getDisplay().timerExec(PAUSE, update));
        client.addListener(SWT.Paint, e -> catchUp());
        update();
    }

    private Tile tile() {
        Composite tile = toolkit.createComposite(client);
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 1;
        tile.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tile);
        Label value = toolkit.createLabel(tile, "");
        value.setFont(JFaceResources.getHeaderFont());
        Label caption = toolkit.createLabel(tile, "", SWT.WRAP);
        caption.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        GridDataFactory.fillDefaults().grab(true, false).hint(90, SWT.DEFAULT).applyTo(caption);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
        return new Tile(value, caption);
    }

    /** Follows the plan, unless nobody looks. */
    private void follow() {
        stale = true;
        if (!client.isDisposed() && client.isVisible()) {
            update();
        }
    }

    /** Shows what has changed since somebody looked; not while it is being painted. */
    private void catchUp() {
        if (stale) {
            client.getDisplay().asyncExec(update);
        }
    }

    private void update() {
        stale = false;
        KeyFigures figures = KeyFigures.of(PlanService.of(session.project()).plan());
        start.show(day(figures.start()), Messages.figureStart, false);
        finish.show(day(figures.finish()), figures.late() ? NLS.bind(Messages.figureFinishLate,
                day(session.project().getFinish())) : Messages.figureFinish, figures.late());
        NumberFormat percent = NumberFormat.getPercentInstance();
        progress.show(percent.format(figures.progress() / 100), Messages.figureProgress, false);
        activities.show(number(figures.activities()), NLS.bind(Messages.figureActivities,
                number(figures.milestones())), false);
        critical.show(number(figures.critical()), NLS.bind(Messages.figureCritical,
                Durations.of(session.project()).format(figures.criticalLength(), Locale.getDefault())), false);
        cost.show(money(figures.cost()), figures.budget() == null ? Messages.figureCost
                : NLS.bind(Messages.figureCostOfBudget, money(figures.budget())), figures.overBudget());
        empty = figures.activities() + figures.milestones() + figures.problems() == 0;
        problems.setText(empty ? Messages.figureNoActivities : figures.problems() == 0 ? Messages.figureNoProblems
                : NLS.bind(Messages.figureProblems, number(figures.problems())));
        client.layout(true, true);
    }

    private static void showProblems() {
        try {
            PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(IPageLayout.ID_PROBLEM_VIEW);
        } catch (PartInitException e) {
            UiPlugin.log(e);
        }
    }

    private static String day(LocalDateTime moment) {
        return moment == null ? "–" : FeatureValues.inUserLanguage().text(moment.toLocalDate());
    }

    private static String number(int count) {
        return NumberFormat.getIntegerInstance().format(count);
    }

    private String money(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance();
        try {
            format.setCurrency(Currency.getInstance(String.valueOf(session.project().getCurrency())));
        } catch (IllegalArgumentException e) {
            format = NumberFormat.getNumberInstance();
        }
        format.setMaximumFractionDigits(0);
        return format.format(amount);
    }

    void dispose() {
        stop.run();
    }
}
