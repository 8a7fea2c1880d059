/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.project.SchedulingDirection;
import org.jalon.ui.internal.Messages;

/** The fields in which the settings of a new project are entered, in a parent with two columns. */
final class SettingsFields {

    private final Text name;
    private final Text code;
    private final Combo direction;
    private final Label dateLabel;
    private final DateTime date;
    private final Combo calendar;
    private List<CalendarPreset> calendars;

    /** @param onChange called whenever something was entered */
    SettingsFields(Composite parent, Runnable onChange) {
        name = text(parent, Messages.settingsName, onChange);
        code = text(parent, Messages.settingsCode, onChange);
        direction = combo(parent, ModelLabels.current().feature(ProjectPackage.Literals.PROJECT__DIRECTION));
        for (SchedulingDirection each : SchedulingDirection.values()) {
            direction.add(ModelLabels.current().literal(each));
        }
        direction.select(0);
        dateLabel = label(parent, Messages.settingsStart);
        date = new DateTime(parent, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        date.setDate(monday.getYear(), monday.getMonthValue() - 1, monday.getDayOfMonth());
        direction.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            dateLabel.setText(chosenDirection() == SchedulingDirection.FORWARD ? Messages.settingsStart
                    : Messages.settingsFinish);
            parent.layout(true, true);
        }));
        calendar = combo(parent, ModelLabels.current().feature(ProjectPackage.Literals.PROJECT__CALENDAR));
        offerTemplateCalendar(false);
    }

    /** Whether the calendar of a template may be kept. */
    void offerTemplateCalendar(boolean offered) {
        calendars = offered ? Stream.concat(Stream.of((CalendarPreset) null), Stream.of(CalendarPreset.values()))
                .toList() : List.of(CalendarPreset.values());
        calendar.setItems(calendars.stream().map(c -> c == null ? Messages.calendarOfTemplate : c.label())
                .toArray(String[]::new));
        calendar.select(0);
    }

    /** Whether dates and calendar are still to be chosen: those of a sample are not. */
    void setPlannable(boolean plannable) {
        for (Control each : new Control[] {code, direction, date, calendar}) {
            each.setEnabled(plannable);
        }
    }

    void setName(String text) {
        name.setText(text);
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        return label;
    }

    private static Text text(Composite parent, String title, Runnable onChange) {
        label(parent, title);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(e -> onChange.run());
        return text;
    }

    private static Combo combo(Composite parent, String title) {
        label(parent, NLS.bind(Messages.fieldLabel, title));
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }

    private SchedulingDirection chosenDirection() {
        return SchedulingDirection.values()[direction.getSelectionIndex()];
    }

    String name() {
        return name.getText().strip();
    }

    void setFocus() {
        name.setFocus();
    }

    ProjectSettings settings() {
        return new ProjectSettings(name(), code.getText().strip(), chosenDirection(),
                LocalDate.of(date.getYear(), date.getMonth() + 1, date.getDay()),
                calendars.get(calendar.getSelectionIndex()));
    }
}
