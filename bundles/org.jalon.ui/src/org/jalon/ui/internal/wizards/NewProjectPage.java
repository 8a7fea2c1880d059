/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.util.List;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** Asks for the settings of a new project and for the template it begins as. */
final class NewProjectPage extends WizardPage {

    private final List<Template> templates = Template.all();
    private SettingsFields fields;
    private TableViewer list;
    private Text description;
    private String suggestion = "";

    NewProjectPage() {
        super("project");
        setTitle(Messages.newProjectTitle);
        setDescription(Messages.settingsDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 7;
        area.setLayout(layout);
        fields = new SettingsFields(area, this::validate);
        createTemplates(area);
        setControl(area);
        fields.setFocus();
    }

    private void createTemplates(Composite area) {
        Group group = new Group(area, SWT.NONE);
        group.setText(Messages.templates);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = layout.marginHeight = 8;
        group.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(740, 180).indent(0, 6).applyTo(group);
        list = new TableViewer(group, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        list.setContentProvider(ArrayContentProvider.getInstance());
        list.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ((Template) element).name();
            }

            @Override
            public Image getImage(Object element) {
                return UiPlugin.image("jalon-file");
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.getControl());
        description = new Text(group, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        description.setBackground(group.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(description);
        list.setInput(templates);
        list.addSelectionChangedListener(e -> {
            description.setText(template().description());
            fields.offerTemplateCalendar(!template().isBlank());
            fields.setPlannable(!template().isSample());
            suggestName();
        });
        list.setSelection(new StructuredSelection(templates.getFirst()));
    }

    private void suggestName() {
        if (fields.name().isEmpty() || fields.name().equals(suggestion)) {
            suggestion = template().suggestedName();
            fields.setName(suggestion);
        }
    }

    private void validate() {
        String name = FileNames.of(fields.name());
        String problem = null;
        if (!name.isEmpty()) {
            problem = FileNames.projectProblem(name);
            if (problem == null && ResourcesPlugin.getWorkspace().getRoot().getProject(name).exists()) {
                problem = NLS.bind(Messages.projectExists, name);
            }
        }
        setErrorMessage(problem);
        setPageComplete(!name.isEmpty() && problem == null);
    }

    ProjectSettings settings() {
        return fields.settings();
    }

    Template template() {
        Object selected = list.getStructuredSelection().getFirstElement();
        return selected instanceof Template template ? template : templates.getFirst();
    }
}
