/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.function.Consumer;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** The steps of the framing from top to bottom, with how far each has come. */
final class StepList {

    private final Table table;

    /** @param chosen told when the user turns to another step */
    StepList(FormToolkit toolkit, Composite parent, Consumer<FramingStep> chosen) {
        Composite frame = toolkit.createComposite(parent);
        TableColumnLayout layout = new TableColumnLayout();
        frame.setLayout(layout);
        table = toolkit.createTable(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(11, 60, true));
        layout.setColumnData(new TableColumn(table, SWT.NONE), new ColumnWeightData(10, 50, true));
        for (FramingStep step : FramingStep.values()) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(step.title());
            item.setData(step);
        }
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                e -> chosen.accept((FramingStep) e.item.getData())));
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = Messages.framingSteps;
                }
            }
        });
    }

    Table control() {
        return table;
    }

    void select(FramingStep step) {
        table.setSelection(step.ordinal());
    }

    /** Shows how far the steps have come; returns how many are complete. */
    int show(FramingState state) {
        int complete = 0;
        for (TableItem item : table.getItems()) {
            FramingStep step = (FramingStep) item.getData();
            FramingState.Progress progress = state.progress(step);
            complete += progress == FramingState.Progress.COMPLETE ? 1 : 0;
            String words = switch (progress) {
                case NOT_BEGUN -> Messages.framingNotBegun;
                case OPEN -> NLS.bind(Messages.framingGaps, state.missing(step).size());
                case COMPLETE -> Messages.framingDone;
            };
            if (!words.equals(item.getText(1))) {
                item.setText(1, words);
                item.setImage(UiPlugin.image(switch (progress) {
                    case NOT_BEGUN -> "step-empty";
                    case OPEN -> "step-open";
                    case COMPLETE -> "step-done";
                }));
            }
        }
        return complete;
    }
}
