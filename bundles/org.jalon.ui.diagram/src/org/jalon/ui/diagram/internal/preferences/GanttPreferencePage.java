/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.preferences;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.jalon.diagram.gantt.GanttOptions.Content;
import org.jalon.diagram.gantt.GanttOptions.Layer;
import org.jalon.ui.common.JalonPreferencePage;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.gantt.GanttLayers;

/** Preferences of the Gantt diagram: what it shows, what the drag of a bar does. */
public final class GanttPreferencePage extends JalonPreferencePage {

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(JalonPreferences.ASK_BEFORE_CONSTRAINT, Messages.preferAsk,
                getFieldEditorParent()));
        choice(JalonPreferences.GANTT_CONTENT, Messages.preferContent, new String[][] {
            { Messages.textsResources, Content.RESOURCES.name() }, { Messages.textsNames, Content.NAME.name() },
            { Messages.textsDates, Content.DATES.name() } });
        addField(new LayersEditor(getFieldEditorParent()));
    }

    /** A box to check for each layer. */
    private static final class LayersEditor extends FieldEditor {

        private final Map<Layer, Button> boxes = new EnumMap<>(Layer.class);
        private Group group;

        LayersEditor(Composite parent) {
            init(JalonPreferences.GANTT_LAYERS, Messages.layers);
            createControl(parent);
        }

        @Override
        protected void doFillIntoGrid(Composite parent, int columns) {
            group = new Group(parent, SWT.NONE);
            group.setText(getLabelText());
            group.setLayout(new GridLayout(2, true));
            span(columns);
            for (Layer layer : Layer.values()) {
                Button box = new Button(group, SWT.CHECK);
                box.setText(GanttLayers.words(layer));
                boxes.put(layer, box);
            }
        }

        @Override
        protected void adjustForNumColumns(int columns) {
            span(columns);
        }

        private void span(int columns) {
            GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
            data.horizontalSpan = columns;
            data.verticalIndent = 8;
            group.setLayoutData(data);
        }

        @Override
        public int getNumberOfControls() {
            return 1;
        }

        @Override
        protected void doLoad() {
            show(getPreferenceStore().getString(getPreferenceName()));
        }

        @Override
        protected void doLoadDefault() {
            show(getPreferenceStore().getDefaultString(getPreferenceName()));
        }

        private void show(String words) {
            Set<String> names = Set.of(words.strip().split("\\s+"));
            boxes.forEach((layer, box) -> box.setSelection(names.contains(layer.name())));
        }

        @Override
        protected void doStore() {
            Set<Layer> chosen = EnumSet.noneOf(Layer.class);
            boxes.forEach((layer, box) -> {
                if (box.getSelection()) {
                    chosen.add(layer);
                }
            });
            getPreferenceStore().setValue(getPreferenceName(), JalonPreferences.words(chosen));
        }
    }
}
