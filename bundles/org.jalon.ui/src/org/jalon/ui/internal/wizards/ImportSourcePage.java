/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jalon.ui.internal.Messages;

/** Asks which file to import, and where to. */
final class ImportSourcePage extends WizardPage {

    private Text path;
    private Combo project;
    private Text name;

    ImportSourcePage() {
        super("source");
        setTitle(Messages.importTitle);
        setDescription(Messages.importDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.verticalSpacing = 7;
        area.setLayout(layout);
        label(area, Messages.importFile);
        path = text(area, 1);
        path.addModifyListener(e -> {
            suggest();
            validate();
        });
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        setButtonLayoutData(browse);
        label(area, Messages.importProject);
        project = new Combo(area, SWT.DROP_DOWN);
        Arrays.stream(ResourcesPlugin.getWorkspace().getRoot().getProjects()).filter(IProject::isOpen)
                .forEach(each -> project.add(each.getName()));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(project);
        project.addModifyListener(e -> validate());
        label(area, Messages.importName);
        name = text(area, 2);
        name.addModifyListener(e -> validate());
        setControl(area);
    }

    private static void label(Composite parent, String text) {
        new Label(parent, SWT.NONE).setText(text);
    }

    private static Text text(Composite parent, int columns) {
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(360, SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setText(Messages.importTitle);
        dialog.setFilterNames(Messages.importFilterProjects, Messages.importFilterAll);
        dialog.setFilterExtensions("*.mpp;*.mpt;*.mpx;*.xml;*.xer;*.pmxml;*.gan;*.planner;*.pod", "*");
        String chosen = dialog.open();
        if (chosen != null) {
            path.setText(chosen);
        }
    }

    private void suggest() {
        Path file = file();
        if (file != null && Files.isRegularFile(file)) {
            String base = FileNames.of(file.getFileName().toString().replaceFirst("\\.[^.]*$", ""));
            name.setText(FileNames.file(base));
            if (project.getText().isBlank()) {
                project.setText(project.getItemCount() == 1 ? project.getItem(0) : base);
            }
        }
    }

    private void validate() {
        Path file = file();
        String problem = null;
        if (!path.getText().isBlank() && (file == null || !Files.isRegularFile(file))) {
            problem = NLS.bind(Messages.importNoFile, path.getText());
        } else if (!project.getText().isBlank()) {
            problem = FileNames.projectProblem(project.getText().strip());
        }
        if (problem == null && !name.getText().isBlank()) {
            problem = FileNames.problem(FileNames.file(name.getText().strip()), IResource.FILE);
        }
        boolean filled = !path.getText().isBlank() && !project.getText().isBlank() && !name.getText().isBlank();
        if (problem == null && filled && target().exists()) {
            problem = NLS.bind(Messages.fileExists, target().getFullPath().makeRelative());
        }
        setErrorMessage(problem);
        setPageComplete(filled && problem == null);
    }

    /** The file to import; null if what was typed is no path. */
    Path file() {
        try {
            return path.getText().isBlank() ? null : Path.of(path.getText().strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** The file of the workspace to be created. */
    IFile target() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(project.getText().strip())
                .getFile(FileNames.file(name.getText().strip()));
    }
}
