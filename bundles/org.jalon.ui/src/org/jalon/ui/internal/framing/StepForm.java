/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.fields.ElementList;
import org.jalon.ui.internal.fields.FeatureFields;
import org.jalon.ui.internal.fields.FieldGrid;
import org.jalon.ui.internal.fields.ListStyle;
import org.jalon.ui.internal.fields.Subject;

/** Puts together what one step of the framing shows: sections with fields, tables, and the details of their rows. */
final class StepForm {

    private final EditSession session;
    private final FormToolkit toolkit;
    private final FeatureFields fields;
    private final Composite body;
    private final Runnable reflow;
    private final List<ElementList> lists = new ArrayList<>();
    private StepForm parent;

    /**
     * A form that is still empty.
     *
     * @param reflow lays out the form anew when its content has another size
     */
    StepForm(EditSession session, FormToolkit toolkit, FeatureFields fields, Composite body, Runnable reflow) {
        this.session = session;
        this.toolkit = toolkit;
        this.fields = fields;
        this.body = body;
        this.reflow = reflow;
    }

    EditSession session() {
        return session;
    }

    /** A part of the form under a title. */
    StepForm section(String title, String help) {
        return section(body, title, help);
    }

    private StepForm section(Composite parent, String title, String help) {
        Section section = toolkit.createSection(parent,
                Section.TITLE_BAR | Section.EXPANDED | (help.isEmpty() ? 0 : Section.DESCRIPTION));
        section.setText(title);
        if (!help.isEmpty()) {
            section.setDescription(help);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().margins(2, 2).applyTo(client);
        section.setClient(client);
        return new StepForm(session, toolkit, fields, client, reflow).tellingListsTo(this);
    }

    private StepForm tellingListsTo(StepForm owner) {
        parent = owner;
        return this;
    }

    /** Parts beside each other, all as wide. */
    List<StepForm> columns(String... titles) {
        Composite row = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 4).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        List<StepForm> columns = new ArrayList<>();
        for (String title : titles) {
            columns.add(section(row, title, ""));
        }
        return columns;
    }

    /** Fields for features of a subject. */
    StepForm fields(Subject subject, EStructuralFeature... features) {
        FieldGrid grid = new FieldGrid(toolkit, fields, body);
        for (EStructuralFeature feature : features) {
            grid.add(subject, feature);
        }
        return this;
    }

    /** A table of what a subject contains or refers to. */
    ElementList list(Subject subject, EReference feature, ListStyle style) {
        ElementList list = fields.list(body, subject, feature, style);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(list.control());
        keep(list);
        return list;
    }

    private void keep(ElementList list) {
        lists.add(list);
        if (parent != null) {
            parent.keep(list);
        }
    }

    /** The tables of this form and its parts. */
    List<ElementList> lists() {
        return lists;
    }

    /** A line of text that is computed. */
    Label line() {
        Label label = toolkit.createLabel(body, "", SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).indent(8, 2).applyTo(label);
        return label;
    }

    /** A link to another page. */
    void link(String text, Runnable action) {
        Hyperlink link = toolkit.createHyperlink(body, text, SWT.NONE);
        GridDataFactory.swtDefaults().indent(8, 2).applyTo(link);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> action.run()));
    }

    /**
     * Shows all of the row selected in a table, in a form that suits its class.
     *
     * @param build fills the form for the rows of a class
     */
    void details(ElementList list, BiConsumer<StepForm, RowSubject> build) {
        Composite area = toolkit.createComposite(body);
        StackLayout stack = new StackLayout();
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 4).applyTo(area);
        Label hint = toolkit.createLabel(area, Messages.framingSelectRow, SWT.WRAP);
        hint.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        Map<EClass, Control> forms = new HashMap<>();
        Runnable show = () -> {
            fields.flush();
            EObject row = list.selection().size() == 1 ? list.selection().getFirst() : null;
            Control shown = row == null ? hint
                    : forms.computeIfAbsent(row.eClass(), type -> form(area, list, type, build));
            if (stack.topControl != shown) {
                stack.topControl = shown;
                area.layout();
                reflow.run();
            }
            fields.show();
        };
        list.onSelection(show);
        list.selectFirst();
        show.run();
    }

    private Control form(Composite area, ElementList list, EClass type, BiConsumer<StepForm, RowSubject> build) {
        Composite form = toolkit.createComposite(area);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(form);
        build.accept(new StepForm(session, toolkit, fields, form, reflow).tellingListsTo(this),
                new RowSubject(list, type));
        return form;
    }

    /**
     * The row selected in a table, if it is of a class.
     *
     * @param list the table
     * @param type the class
     */
    record RowSubject(ElementList list, EClass type) implements Subject {
        @Override
        public List<? extends EObject> elements() {
            List<EObject> selection = list.selection();
            return selection.size() == 1 && selection.getFirst().eClass() == type ? selection : List.of();
        }
    }
}
