/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
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
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.jalon.report.ReportOptions;
import org.jalon.report.ReportOptions.PageSize;
import org.jalon.ui.JalonUi;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** Asks of which project a report is wanted, where to, in which language and on which paper. */
final class ReportPage extends WizardPage {

    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private final List<IFile> files = new ArrayList<>();
    private final IStructuredSelection selection;
    private Combo source;
    private Text target;
    private Combo language;
    private Combo paper;
    private Button open;

    ReportPage(IStructuredSelection selection) {
        super("report");
        this.selection = selection;
        setTitle(Messages.reportTitle);
        setDescription(Messages.reportDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.verticalSpacing = 7;
        area.setLayout(layout);
        findFiles();
        source = combo(area, Messages.reportProject);
        files.forEach(file -> source.add(file.getFullPath().makeRelative().toString()));
        source.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> suggest()));
        new Label(area, SWT.NONE).setText(Messages.reportTarget);
        target = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(380, SWT.DEFAULT).applyTo(target);
        target.addModifyListener(e -> validate());
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> browse()));
        setButtonLayoutData(browse);
        language = combo(area, Messages.reportLanguage);
        LANGUAGES.forEach(each -> language.add(each.getDisplayLanguage()));
        language.select(JalonPreferences.documentLanguage().getLanguage().equals(Locale.FRENCH.getLanguage()) ? 0
                : 1);
        paper = combo(area, Messages.reportPaper);
        for (PageSize size : PageSize.values()) {
            paper.add(size.name());
        }
        paper.select(0);
        open = new Button(area, SWT.CHECK);
        open.setText(Messages.reportOpen);
        open.setSelection(true);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(open);
        setControl(area);
        source.select(Math.max(0, files.indexOf(chosenBefore())));
        suggest();
    }

    private static Combo combo(Composite parent, String title) {
        new Label(parent, SWT.NONE).setText(title);
        Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        return combo;
    }

    private void findFiles() {
        try {
            ResourcesPlugin.getWorkspace().getRoot().accept(resource -> {
                if (resource instanceof IFile file && JalonUi.FILE_EXTENSION.equals(file.getFileExtension())
                        && file.getLocation() != null) {
                    files.add(file);
                }
                return resource.getType() == IResource.ROOT || resource.isAccessible();
            });
        } catch (CoreException e) {
            UiPlugin.log(e);
        }
    }

    /** The file selected, or else the one in the active editor. */
    private IFile chosenBefore() {
        IFile selected = Adapters.adapt(selection.getFirstElement(), IFile.class);
        IEditorPart editor = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().getActiveEditor();
        return selected != null || editor == null ? selected : editor.getEditorInput().getAdapter(IFile.class);
    }

    private void suggest() {
        if (source.getSelectionIndex() >= 0) {
            target.setText(source().getLocation().removeFileExtension().addFileExtension("html").toOSString());
        }
        validate();
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setFileName(target.getText());
        dialog.setFilterExtensions("*.html");
        String chosen = dialog.open();
        if (chosen != null) {
            target.setText(chosen);
        }
    }

    private void validate() {
        Path path = target();
        String problem = null;
        if (files.isEmpty()) {
            problem = Messages.reportNoProject;
        } else if (path == null || path.getParent() == null || Files.isDirectory(path)) {
            problem = target.getText().isBlank() ? null : NLS.bind(Messages.reportNoTarget, target.getText());
        }
        setErrorMessage(problem);
        setMessage(problem == null && path != null && Files.exists(path) ? NLS.bind(Messages.reportReplaces,
                path.getFileName()) : null, WARNING);
        setPageComplete(problem == null && path != null && path.getParent() != null && !Files.isDirectory(path));
    }

    IFile source() {
        return files.get(source.getSelectionIndex());
    }

    /** Where the report goes; null if what was typed is no path. */
    Path target() {
        try {
            return target.getText().isBlank() ? null : Path.of(target.getText().strip());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    ReportOptions options() {
        return ReportOptions.in(LANGUAGES.get(language.getSelectionIndex()))
                .withPageSize(PageSize.values()[paper.getSelectionIndex()]);
    }

    boolean isOpenWanted() {
        return open.getSelection();
    }
}
