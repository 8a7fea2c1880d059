/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.ui.common.internal.Messages;

/** Chooses elements of the project from a list that a search field narrows. */
public final class ElementChooser extends Dialog {

    private final String title;
    private final List<EObject> candidates;
    private final Set<EObject> chosen;
    private final boolean many;
    private TableViewer viewer;

    /** @param many whether several can be chosen; if not, choosing none is possible too */
    private ElementChooser(Shell shell, String title, List<EObject> candidates, List<EObject> current, boolean many) {
        super(shell);
        this.title = title;
        this.candidates = candidates;
        this.chosen = new LinkedHashSet<>(current);
        this.many = many;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * Lets the user choose where a reference leads, among the elements of the project that fit.
     *
     * @param owners the elements whose reference it is, which can't refer to themselves
     * @return what is chosen, in order; empty if the dialog was cancelled
     */
    public static Optional<List<EObject>> choose(Shell shell, Project project, List<? extends EObject> owners,
            EReference reference, List<EObject> current) {
        List<EObject> candidates = new ArrayList<>();
        EcoreUtil.getAllProperContents(project, false).forEachRemaining(each -> {
            if (each instanceof EObject candidate && !owners.contains(candidate)
                    && reference.getEReferenceType().isSuperTypeOf(candidate.eClass())) {
                candidates.add(candidate);
            }
        });
        candidates.sort(Comparator.comparing(ModelLabels.current()::text, Collator.getInstance()));
        ElementChooser chooser = new ElementChooser(shell, ModelLabels.current().feature(reference), candidates,
                current, reference.isMany());
        return chooser.open() == OK ? Optional.of(chooser.chosen()) : Optional.empty();
    }

    /** What was chosen: the elements chosen before keep their order, new ones follow. */
    private List<EObject> chosen() {
        return new ArrayList<>(chosen);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        HelpContexts.set(shell, HelpContexts.DIALOGS);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.chooserSearch);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        viewer = many ? CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION)
                : new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(60),
                convertHeightInCharsToPixels(20)).applyTo(viewer.getControl());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ChooserLabels());
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parentElement, Object node) {
                String wanted = search.getText().toLowerCase(Locale.getDefault());
                return !(node instanceof EObject element)
                        || ModelLabels.current().text(element).toLowerCase(Locale.getDefault()).contains(wanted);
            }
        });
        search.addModifyListener(e -> refresh());
        show();
        return area;
    }

    private void show() {
        if (viewer instanceof CheckboxTableViewer boxes) {
            boxes.setInput(candidates);
            boxes.setCheckedElements(chosen.toArray());
            boxes.addCheckStateListener(e -> {
                if (e.getChecked()) {
                    chosen.add((EObject) e.getElement());
                } else {
                    chosen.remove(e.getElement());
                }
            });
            return;
        }
        List<Object> input = new ArrayList<>();
        input.add(Messages.chooserNone);
        input.addAll(candidates);
        viewer.setInput(input);
        viewer.setSelection(new StructuredSelection(chosen.isEmpty() ? input.getFirst() : chosen.iterator().next()),
                true);
        viewer.addSelectionChangedListener(e -> {
            chosen.clear();
            if (e.getStructuredSelection().getFirstElement() instanceof EObject element) {
                chosen.add(element);
            }
        });
        viewer.addDoubleClickListener(e -> okPressed());
    }

    private void refresh() {
        viewer.refresh();
        if (viewer instanceof CheckboxTableViewer boxes) {
            boxes.setCheckedElements(chosen.toArray());
        }
    }

    private static final class ChooserLabels extends LabelProvider {
        @Override
        public String getText(Object node) {
            return node instanceof EObject element ? ModelLabels.current().text(element) : String.valueOf(node);
        }

        @Override
        public Image getImage(Object node) {
            return node instanceof EObject element ? ModelImages.image(element) : null;
        }
    }
}
