/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.wizards;

import java.util.Iterator;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jalon.exchange.ImportNote;
import org.jalon.exchange.ImportResult;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.resources.Calendar;
import org.jalon.model.resources.Resource;
import org.jalon.ui.internal.Messages;

/** Shows what was found in the file, and what has no place in the project, before anything is written. */
final class ImportReportPage extends WizardPage {

    private Label summary;
    private Label verdict;
    private TableViewer notes;

    ImportReportPage() {
        super("report");
        setTitle(Messages.importReportTitle);
        setDescription(Messages.importReportDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = 8;
        area.setLayout(layout);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(summary);
        verdict = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(500, SWT.DEFAULT).applyTo(verdict);
        notes = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        notes.getTable().setHeaderVisible(true);
        notes.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(notes);
        column(Messages.importColumnWhat, 110, note -> kind(note.kind()), true);
        column(Messages.importColumnElement, 170, ImportNote::element, false);
        column(Messages.importColumnField, 120, ImportNote::field, false);
        column(Messages.importColumnValue, 100, ImportNote::value, false);
        column(Messages.importColumnSentence, 420, ImportNote::sentence, false);
        GridDataFactory.fillDefaults().grab(true, true).hint(720, 260).applyTo(notes.getControl());
        setControl(area);
    }

    private void column(String title, int width, Function<ImportNote, String> text,
            boolean icon) {
        TableViewerColumn column = new TableViewerColumn(notes, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.getColumn().setMoveable(true);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((ImportNote) element);
            }

            @Override
            public Image getImage(Object element) {
                return icon ? ImportReportPage.icon(((ImportNote) element).kind()) : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((ImportNote) element).sentence();
            }
        });
    }

    private static String kind(ImportNote.Kind kind) {
        return switch (kind) {
            case LOST -> Messages.importLost;
            case CHANGED -> Messages.importChanged;
            case ASSUMED -> Messages.importAssumed;
        };
    }

    private static Image icon(ImportNote.Kind kind) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(kind == ImportNote.Kind.LOST
                ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            // once the page is shown, so that the progress is seen on it
            getShell().getDisplay().asyncExec(this::read);
        }
    }

    private void read() {
        if (getControl().isDisposed()) {
            return;
        }
        ImportResult result = ((ImportWizard) getWizard()).result();
        if (result == null) {
            getContainer().showPage(getPreviousPage());
        } else {
            show(result);
        }
        getContainer().updateButtons();
    }

    private void show(ImportResult result) {
        int[] counts = new int[4];
        for (Iterator<EObject> all = result.project().eAllContents(); all.hasNext();) {
            switch (all.next()) {
                case Activity a -> counts[0]++;
                case Dependency d -> counts[1]++;
                case Resource r -> counts[2]++;
                case Calendar c -> counts[3]++;
                default -> {
                    // the rest is not counted
                }
            }
        }
        summary.setText(NLS.bind(Messages.importSummary, new Object[] {result.project().getName(), result.format(),
            counts[0], counts[1], counts[2], counts[3]}).replace("&", "&&"));
        int lost = result.report().notes(ImportNote.Kind.LOST).size();
        verdict.setText(result.report().isEmpty() ? Messages.importNothingLost
                : NLS.bind(Messages.importVerdict, result.report().notes().size(), lost));
        notes.setInput(result.report().notes());
        ((Composite) getControl()).layout(true, true);
    }
}
