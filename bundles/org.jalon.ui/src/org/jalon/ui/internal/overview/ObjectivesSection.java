/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.overview;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Objective;
import org.jalon.model.project.ProjectPackage;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.actions.ElementEdits;

/** The objectives of the project as a list; what is selected in it shows in the properties. */
final class ObjectivesSection {

    private final EditSession session;
    private final TableViewer viewer;

    ObjectivesSection(EditSession session, FormToolkit toolkit, Composite client) {
        this.session = session;
        Table table = toolkit.createTable(client, SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, table.getItemHeight() * 5).applyTo(table);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                Objective objective = (Objective) element;
                String due = FeatureValues.inUserLanguage().text(objective.getDueOn());
                return due.isEmpty() ? ModelLabels.current().text(objective)
                        : NLS.bind(Messages.overviewObjectiveDue, ModelLabels.current().text(objective), due);
            }

            @Override
            public Image getImage(Object element) {
                return ModelImages.image((EObject) element);
            }
        });
        viewer.addSelectionChangedListener(e -> {
            if (e.getStructuredSelection().getFirstElement() instanceof Objective objective) {
                session.selection().select(List.of(objective), this);
            }
        });
        Composite buttons = toolkit.createComposite(client);
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        buttons.setLayout(layout);
        GridDataFactory.fillDefaults().applyTo(buttons);
        button(toolkit, buttons, Messages.add, this::add);
        button(toolkit, buttons, Messages.remove, this::remove);
    }

    private void button(FormToolkit toolkit, Composite parent, String text, Runnable action) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.setEnabled(!session.isReadOnly());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void add() {
        Objective objective = FramingFactory.eINSTANCE.createObjective();
        objective.setName(ModelLabels.current().type(objective.eClass()));
        Framing framing = session.project().getFraming();
        Command command;
        if (framing == null) {
            framing = FramingFactory.eINSTANCE.createFraming();
            framing.getObjectives().add(objective);
            command = SetCommand.create(session.domain(), session.project(),
                    ProjectPackage.Literals.PROJECT__FRAMING, framing);
        } else {
            command = AddCommand.create(session.domain(), framing, FramingPackage.Literals.FRAMING__OBJECTIVES,
                    objective);
        }
        if (session.execute(NLS.bind(Messages.createElement, ModelLabels.current().type(objective.eClass())), command)) {
            session.selection().select(List.of(objective), this);
        }
    }

    private void remove() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Objective objective) {
            ElementEdits.delete(session, List.of(objective));
        }
    }

    void update() {
        Framing framing = session.project().getFraming();
        viewer.setInput(framing == null ? List.of() : List.copyOf(framing.getObjectives()));
    }
}
