/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.EventObject;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.DatePopup;
import org.jalon.planning.edit.ReferenceCheck;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;
import org.jalon.ui.internal.Messages;

/**
 * Labelled fields of a form for features of elements, of the kind that suits each. They follow every command, change
 * the model through the command stack alone, and show what the rules find beside them.
 */
public final class FeatureFields implements CommandStackListener {

    /** Key under which a field's control holds the name of its feature. */
    public static final String FEATURE = "org.jalon.ui.feature";
    /** Key under which a field's control holds what is wrong with its feature; null if nothing is. */
    public static final String PROBLEM = "org.jalon.ui.problem";
    /** Room on the left of a field for the signs of problems, in pixels. */
    static final int INDENT = 8;
    private static final int USUAL_WIDTH = 90;
    private static final int USUAL_LINES = 3;

    private final EditSession session;
    private final FormToolkit toolkit;
    private final Consumer<EObject> opener;
    private final TextBinding texts = new TextBinding();
    private final FieldProblems problems;
    private final List<FeatureObservable> observables = new ArrayList<>();
    private final List<Runnable> shows = new ArrayList<>();
    private final FeatureValues values = FeatureValues.inUserLanguage();

    /**
     * Fields of a form.
     *
     * @param opener goes to an element to which a field refers
     */
    public FeatureFields(EditSession session, FormToolkit toolkit, Consumer<EObject> opener) {
        this.session = session;
        this.toolkit = toolkit;
        this.opener = opener;
        problems = new FieldProblems(session);
        session.commandStack().addCommandStackListener(this);
    }

    /**
     * Adds a label and a field of the kind that suits the feature to a grid.
     *
     * @return the control that has the value
     */
    public Control add(Composite parent, Subject subject, EStructuralFeature feature) {
        FeatureObservable observable = new FeatureObservable(session, subject, feature);
        return switch (FieldKind.of(feature)) {
            case CHECK -> check(parent, observable);
            case CHOICE -> choice(parent, observable);
            case TEXT -> text(parent, observable);
            case LINES -> lines(parent, observable, USUAL_LINES);
            case DATE -> date(parent, observable);
            case LINK -> link(parent, observable);
            case LIST -> list(parent, subject, (EReference) feature);
        };
    }

    /** Adds a label and a field for a text of several lines. */
    public Text lines(Composite parent, Subject subject, EStructuralFeature feature, int height) {
        return lines(parent, new FeatureObservable(session, subject, feature), height);
    }

    private Text lines(Composite parent, FeatureObservable observable, int height) {
        Label label = label(parent, observable.feature());
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
        Text field = toolkit.createText(parent, "", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        wide(field).heightHint = field.getLineHeight() * height;
        field.addTraverseListener(e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT
                || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        return bound(field, observable);
    }

    private Text text(Composite parent, FeatureObservable observable) {
        label(parent, observable.feature());
        Text field = toolkit.createText(parent, "", SWT.SINGLE);
        wide(field);
        return bound(field, observable);
    }

    private Text date(Composite parent, FeatureObservable observable) {
        label(parent, observable.feature());
        Composite row = row(parent);
        Text field = toolkit.createText(row, "", SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        Button button = DatePopup.button(row, toolkit.getOrientation() | SWT.FLAT);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> DatePopup.open(button,
                FeatureCells.day(observable.getValue()), day -> {
                    field.setText(FeatureCells.text(observable.owner(), observable.feature(), day));
                    texts.flush();
                })));
        shows.add(() -> button.setEnabled(isEditable(observable)));
        return bound(field, observable);
    }

    private Text bound(Text field, FeatureObservable observable) {
        texts.bind(field, observable);
        shows.add(() -> {
            field.setEditable(isEditable(observable));
            field.setMessage(observable.isMixed() ? Messages.severalValues : "");
        });
        return finish(field, observable);
    }

    private Control check(Composite parent, FeatureObservable observable) {
        label(parent, observable.feature());
        Button box = toolkit.createButton(parent, "", SWT.CHECK);
        GridDataFactory.swtDefaults().indent(INDENT, 0).applyTo(box);
        box.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            box.setGrayed(false);
            observable.setValue(box.getSelection());
        }));
        shows.add(() -> {
            box.setEnabled(isEditable(observable));
            box.setGrayed(observable.isMixed());
            box.setSelection(observable.isMixed() || Boolean.TRUE.equals(observable.getValue()));
        });
        return finish(box, observable);
    }

    private Control choice(Composite parent, FeatureObservable observable) {
        label(parent, observable.feature());
        ComboViewer viewer = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(viewer.getControl(), true, false);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object value) {
                return values.text(observable.owner(), observable.feature(), value);
            }
        });
        viewer.setInput(FeatureCells.literals(observable.feature()));
        wide(viewer.getControl());
        viewer.addSelectionChangedListener(e -> {
            if (!e.getStructuredSelection().isEmpty()) {
                observable.setValue(e.getStructuredSelection().getFirstElement());
            }
        });
        shows.add(() -> {
            Object value = observable.getValue();
            viewer.getControl().setEnabled(isEditable(observable));
            if (value != viewer.getStructuredSelection().getFirstElement()) {
                viewer.setSelection(value == null ? StructuredSelection.EMPTY : new StructuredSelection(value));
            }
        });
        return finish(viewer.getControl(), observable);
    }

    private Control link(Composite parent, FeatureObservable observable) {
        Hyperlink label = new Hyperlink(parent, SWT.NONE);
        toolkit.adapt(label, true, true);
        label.setText(ModelLabels.current().feature(observable.feature()));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        label.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> {
            if (observable.getValue() instanceof EObject target) {
                opener.accept(target);
            }
        }));
        LinkField field = new LinkField(session, toolkit, row(parent), observable);
        shows.add(() -> {
            boolean leads = observable.getValue() != null;
            label.setUnderlined(leads);
            label.setToolTipText(leads ? Messages.goToElement : null);
            // the colour of titles of the toolkit is that of the theme in which it was made
            label.setForeground(leads ? JFaceColors.getHyperlinkText(label.getDisplay())
                    : label.getParent().getForeground());
            field.show(isEditable(observable));
        });
        return finish(field.control(), observable);
    }

    private Control list(Composite parent, Subject subject, EReference feature) {
        Label label = label(parent, feature);
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
        ElementList list = list(parent, subject, feature, ListStyle.of(feature));
        wide(list.control());
        return list.table();
    }

    /** Adds a table of what the subject contains or refers to, without a label; the caller lays it out. */
    public ElementList list(Composite parent, Subject subject, EReference feature, ListStyle style) {
        ElementList list = new ElementList(session, toolkit, parent, subject, feature, style, opener);
        shows.add(list::show);
        name(list.table(), feature);
        problems.watch(list.table(), subject, feature);
        list.show();
        return list;
    }

    private boolean isEditable(FeatureObservable observable) {
        return !session.isReadOnly() && ReferenceCheck.isSetHere(observable.feature());
    }

    private Composite row(Composite parent) {
        Composite row = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 0).spacing(3, 0).applyTo(row);
        toolkit.paintBordersFor(row);
        wide(row).horizontalIndent = INDENT - 1;
        return row;
    }

    private static GridData wide(Control control) {
        GridData data = GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER)
                .hint(USUAL_WIDTH, SWT.DEFAULT).indent(INDENT, 0).create();
        control.setLayoutData(data);
        return data;
    }

    private Label label(Composite parent, EStructuralFeature feature) {
        Label label = toolkit.createLabel(parent, ModelLabels.current().feature(feature));
        label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private <T extends Control> T finish(T control, FeatureObservable observable) {
        observables.add(observable);
        control.addFocusListener(FocusListener.focusLostAdapter(e -> observable.endTyping()));
        name(control, observable.feature());
        problems.watch(control, observable.subject(), observable.feature());
        shows.getLast().run();
        return control;
    }

    private static void name(Control control, EStructuralFeature feature) {
        control.setData(FEATURE, feature.getName());
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = ModelLabels.current().feature(feature);
                }
            }

            @Override
            public void getDescription(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF && control.getData(PROBLEM) != null) {
                    e.result = String.valueOf(control.getData(PROBLEM));
                }
            }
        });
    }

    /** Stores what was typed at once; for before other elements are shown. */
    public void flush() {
        texts.flush();
        observables.forEach(FeatureObservable::endTyping);
    }

    /** Shows the values as they are now. */
    public void show() {
        observables.forEach(FeatureObservable::changed);
        shows.forEach(Runnable::run);
        problems.show();
    }

    @Override
    public void commandStackChanged(EventObject event) {
        observables.forEach(FeatureObservable::changed);
        shows.forEach(Runnable::run);
    }

    /** Lets the session go. The controls are disposed by their parent. */
    public void dispose() {
        session.commandStack().removeCommandStackListener(this);
        problems.dispose();
        texts.dispose();
        observables.forEach(FeatureObservable::dispose);
    }
}
