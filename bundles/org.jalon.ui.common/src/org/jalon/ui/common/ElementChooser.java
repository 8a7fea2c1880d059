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
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITableLabelProvider;
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
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.PlanService;
import org.jalon.planning.edit.ReferenceCheck;
import org.jalon.ui.common.internal.Messages;

/** Chooses elements of the project from a list that a search field narrows. */
public final class ElementChooser extends Dialog {

    private static final int PAUSE = 200;

    private final Project project;
    private final String title;
    private final List<EObject> candidates;
    private final Set<EObject> chosen;
    private final boolean many;
    private final Runnable searching = this::search;
    private TableViewer viewer;
    private Text search;
    private String sought = "";

    /** @param many whether several can be chosen; if not, choosing none is possible too */
    private ElementChooser(Shell shell, Project project, String title, List<EObject> candidates,
            List<EObject> current, boolean many) {
        super(shell);
        this.project = project;
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
                    && reference.getEReferenceType().isSuperTypeOf(candidate.eClass())
                    && owners.stream().noneMatch(o -> ReferenceCheck.closesRing(o, reference, candidate))) {
                candidates.add(candidate);
            }
        });
        candidates.sort(Comparator.comparing(ModelLabels.current()::text, Collator.getInstance()));
        ElementChooser chooser = new ElementChooser(shell, project, ModelLabels.current().feature(reference),
                candidates, current, reference.isMany());
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
        search = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.chooserSearch);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        Composite frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(80),
                convertHeightInCharsToPixels(20)).applyTo(frame);
        viewer = many ? CheckboxTableViewer.newCheckList(frame, SWT.BORDER | SWT.FULL_SELECTION)
                : new TableViewer(frame, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        columns.setColumnData(new TableColumn(viewer.getTable(), SWT.NONE), new ColumnWeightData(3));
        columns.setColumnData(new TableColumn(viewer.getTable(), SWT.NONE), new ColumnWeightData(2));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new ChooserLabels());
        viewer.addFilter(new ViewerFilter() {
            @Override
            public boolean select(Viewer v, Object parentElement, Object node) {
                return sought.isEmpty() || node instanceof EObject element && (contains(ModelLabels.current()
                        .text(element)) || contains(code(element)));
            }
        });
        search.addModifyListener(e -> search.getDisplay().timerExec(PAUSE, searching));
        search.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                search();
                viewer.getControl().setFocus();
            }
        });
        show();
        return area;
    }

    private boolean contains(String text) {
        return text.toLowerCase(Locale.getDefault()).contains(sought);
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
        viewer.addSelectionChangedListener(e -> picked());
        viewer.addDoubleClickListener(e -> okPressed());
    }

    /** Takes what is selected; only the row that says so means none. */
    private void picked() {
        Object selected = viewer.getStructuredSelection().getFirstElement();
        if (selected != null) {
            chosen.clear();
        }
        if (selected instanceof EObject element) {
            chosen.add(element);
        }
        if (getButton(OK) != null) {
            getButton(OK).setEnabled(selected != null);
        }
    }

    /** Narrows the list to what is written in the search field; where one is chosen, the first that fits is. */
    private void search() {
        if (search.isDisposed() || search.getText().strip().toLowerCase(Locale.getDefault()).equals(sought)) {
            return;
        }
        sought = search.getText().strip().toLowerCase(Locale.getDefault());
        viewer.refresh();
        if (viewer instanceof CheckboxTableViewer boxes) {
            boxes.setCheckedElements(chosen.toArray());
        } else if (viewer.getStructuredSelection().isEmpty() && viewer.getTable().getItemCount() > 0) {
            viewer.setSelection(new StructuredSelection(viewer.getElementAt(0)), true);
        }
    }

    @Override
    protected void okPressed() {
        search();
        if (many || !viewer.getStructuredSelection().isEmpty()) {
            super.okPressed();
        }
    }

    /** The code of an element, empty if it has none. */
    private String code(EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature("code");
        Object given = feature == null ? null : element.eGet(feature);
        if (given == null && element instanceof WbsElement node) {
            given = PlanService.of(project).plan().codes().of(node);
        }
        return given == null ? "" : given.toString();
    }

    /** What tells an element from others of its name: its code, and what it belongs to. */
    private String place(EObject element) {
        EObject owner = element.eContainer();
        String parent = owner instanceof ProjectElement && owner != project ? ModelLabels.current().text(owner) : "";
        return Stream.of(code(element), parent).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
    }

    private final class ChooserLabels extends LabelProvider implements ITableLabelProvider {
        @Override
        public String getText(Object node) {
            return node instanceof EObject element ? ModelLabels.current().text(element) : String.valueOf(node);
        }

        @Override
        public String getColumnText(Object node, int column) {
            return column == 0 ? getText(node) : node instanceof EObject element ? place(element) : "";
        }

        @Override
        public Image getColumnImage(Object node, int column) {
            return column == 0 && node instanceof EObject element ? ModelImages.image(element) : null;
        }
    }
}
