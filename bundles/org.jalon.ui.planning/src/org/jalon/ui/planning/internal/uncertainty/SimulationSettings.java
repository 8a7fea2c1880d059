/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.uncertainty;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.jalon.planning.uncertainty.UncertaintyOptions;
import org.jalon.planning.uncertainty.UncertaintyOptions.Responses;
import org.jalon.planning.uncertainty.UncertaintyOptions.Spread;
import org.jalon.ui.planning.internal.Messages;

/** Asks how a project is to be simulated. */
final class SimulationSettings {

    private static final int MOST_RUNS = 1_000_000;
    private static final Spread USUAL_SPREAD = new Spread(0.1, 0.25);

    private final Spinner runs;
    private final Spinner correlation;
    private final Button spread;
    private final Combo responses;
    private final Button start;

    /** @param simulate what the button does */
    SimulationSettings(Composite parent, Runnable simulate) {
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        row.setLayout(RowLayoutFactory.swtDefaults().spacing(8).center(true).create());
        new Label(row, SWT.NONE).setText(Messages.simulationRuns);
        runs = spinner(row, 100, MOST_RUNS, UncertaintyOptions.DEFAULT.runs(), 1000);
        new Label(row, SWT.NONE).setText(Messages.simulationCorrelation);
        correlation = spinner(row, 0, 95, (int) Math.round(UncertaintyOptions.DEFAULT.correlation() * 100), 5);
        correlation.setToolTipText(Messages.simulationCorrelationToolTip);
        new Label(row, SWT.NONE).setText(Messages.simulationResponses);
        responses = new Combo(row, SWT.READ_ONLY);
        responses.setItems(Messages.responsesNone, Messages.responsesInPlace, Messages.responsesAll);
        responses.select(UncertaintyOptions.DEFAULT.responses().ordinal());
        spread = new Button(row, SWT.CHECK);
        spread.setText(Messages.simulationSpread);
        spread.setToolTipText(Messages.simulationSpreadToolTip);
        start = new Button(row, SWT.PUSH);
        start.setText(Messages.simulate);
        start.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> simulate.run()));
    }

    private static Spinner spinner(Composite row, int least, int most, int value, int step) {
        Spinner spinner = new Spinner(row, SWT.BORDER);
        spinner.setValues(value, least, most, 0, step, 10 * step);
        return spinner;
    }

    void setEnabled(boolean enabled) {
        start.setEnabled(enabled);
    }

    UncertaintyOptions options() {
        return UncertaintyOptions.DEFAULT.withRuns(runs.getSelection())
                .withCorrelation(correlation.getSelection() / 100.0)
                .withDefaultSpread(spread.getSelection() ? USUAL_SPREAD : null)
                .withResponses(Responses.values()[responses.getSelectionIndex()]);
    }
}
