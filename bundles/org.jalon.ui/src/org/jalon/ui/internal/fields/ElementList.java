/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.ProjectPackage;
import org.jalon.planning.edit.ReferenceCheck;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.ElementChooser;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.actions.NewElements;

/**
 * What an element contains or refers to, as a table that is edited in place, with buttons that add, remove, reorder and
 * open. Insert, Delete, Enter and F2 do the same from the keyboard.
 */
public final class ElementList {

    /** How narrow a table may get, in pixels. */
    private static final int NARROWEST = 120;

    private final EditSession session;
    private final Subject subject;
    private final EReference feature;
    private final ListStyle style;
    private final Consumer<EObject> opener;
    private final Composite control;
    private final TableViewer viewer;
    private final ElementColumns columns;
    private final Button create;
    private final Button add;
    private final Button remove;
    private final Button up;
    private final Button down;
    private final Button open;
    /** Where the project keeps elements to which the feature refers; null if new ones can't be made here. */
    private final EReference home;
    private final List<Runnable> onSelection = new ArrayList<>();
    private boolean showing;

    ElementList(EditSession session, FormToolkit toolkit, Composite parent, Subject subject, EReference feature,
            ListStyle style, Consumer<EObject> opener) {
        this.session = session;
        this.subject = subject;
        this.feature = feature;
        this.style = style;
        this.opener = opener;
        control = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(style.compact() ? 1 : 2).spacing(4, 2).applyTo(control);
        Composite frame = toolkit.createComposite(control);
        Table table = toolkit.createTable(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        columns = new ElementColumns(session, viewer, frame, feature, style.columns());
        GridDataFactory.fillDefaults().grab(true, true).hint(NARROWEST, columns.height(style.rows())).applyTo(frame);
        Composite buttons = toolkit.createComposite(control);
        GridLayoutFactory.fillDefaults().numColumns(style.compact() ? 6 : 1).spacing(style.compact() ? 2 : 0, 1)
                .applyTo(buttons);
        GridDataFactory.fillDefaults().applyTo(buttons);
        home = feature.isContainment() ? null : home(feature);
        create = home == null ? null
                : button(toolkit, buttons, Messages.newElement, "*", () -> create(home.getEReferenceType()));
        add = button(toolkit, buttons, feature.isContainment() ? Messages.add : Messages.choose, "+", this::add);
        remove = button(toolkit, buttons, Messages.remove, "−", this::remove);
        open = button(toolkit, buttons, Messages.open, "…", this::open);
        Composite order = toolkit.createComposite(buttons);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(1, 0).applyTo(order);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(order);
        up = sign(toolkit, order, Messages.moveUp, "↑", () -> move(-1));
        down = sign(toolkit, order, Messages.moveDown, "↓", () -> move(1));
        order.setVisible(feature.isMany());
        viewer.addSelectionChangedListener(e -> selected());
        viewer.addDoubleClickListener(e -> {
            if (style.columns().isEmpty()) {
                open();
            }
        });
        table.addKeyListener(KeyListener.keyPressedAdapter(this::key));
    }

    private Button button(FormToolkit toolkit, Composite parent, String text, String sign, Runnable action) {
        return style.compact() ? sign(toolkit, parent, text, sign, action) : plain(toolkit, parent, text, action);
    }

    private static Button plain(FormToolkit toolkit, Composite parent, String text, Runnable action) {
        Button button = toolkit.createButton(parent, text, SWT.PUSH);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> action.run()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
        return button;
    }

    /** A button with a sign; what it does is told by its tooltip and to screen readers. */
    private static Button sign(FormToolkit toolkit, Composite parent, String text, String sign, Runnable action) {
        Button button = plain(toolkit, parent, sign, action);
        String words = LegacyActionTools.removeMnemonics(text);
        button.setToolTipText(words);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = words;
            }
        });
        return button;
    }

    private static EReference home(EReference feature) {
        return ProjectPackage.Literals.PROJECT.getEAllContainments().stream().filter(candidate -> candidate.isMany()
                && candidate.getEReferenceType() == feature.getEReferenceType()
                && !candidate.getEReferenceType().isAbstract()).findFirst().orElse(null);
    }

    /** The table with its buttons. */
    public Composite control() {
        return control;
    }

    /** The table alone. */
    public Table table() {
        return viewer.getTable();
    }

    // what is shown

    private EObject owner() {
        return subject.elements().size() == 1 ? subject.elements().getFirst() : null;
    }

    private List<EObject> all() {
        EObject owner = owner();
        Object value = owner == null ? null : owner.eGet(feature);
        List<EObject> all = new ArrayList<>();
        if (value instanceof List<?> many) {
            many.forEach(each -> all.add((EObject) each));
        } else if (value instanceof EObject one) {
            all.add(one);
        }
        return all;
    }

    private List<EObject> shown() {
        return all().stream().filter(style.shown()).toList();
    }

    /** The elements selected in the table. */
    public List<EObject> selection() {
        List<EObject> selection = new ArrayList<>();
        viewer.getStructuredSelection().forEach(each -> selection.add((EObject) each));
        return selection;
    }

    /** Shows the elements as they are now; the selection stays. */
    void show() {
        showing = true;
        List<EObject> now = shown();
        if (!now.equals(viewer.getInput())) {
            viewer.setInput(now);
        } else if (viewer.isCellEditorActive()) {
            // a refresh would take back what is being typed
            viewer.update(now.toArray(), null);
        } else {
            viewer.refresh(true);
        }
        showing = false;
        enable();
    }

    /** Has someone told when other rows are selected. */
    public void onSelection(Runnable listener) {
        onSelection.add(listener);
    }

    /** Selects the first row if none is. */
    public void selectFirst() {
        if (selection().isEmpty() && !shown().isEmpty()) {
            showing = true;
            reveal(shown().getFirst());
            showing = false;
        }
    }

    private void selected() {
        enable();
        onSelection.forEach(Runnable::run);
        if (style.shares() && !showing && !viewer.getStructuredSelection().isEmpty()) {
            session.selection().select(selection(), this);
        }
    }

    private void enable() {
        List<EObject> selection = selection();
        boolean editable = !session.isReadOnly() && ReferenceCheck.isSetHere(feature);
        int index = selection.size() == 1 ? shown().indexOf(selection.getFirst()) : -1;
        add.setEnabled(editable && (feature.isMany() || !feature.isContainment() || all().isEmpty()));
        if (create != null) {
            create.setEnabled(editable && owner() != null);
        }
        remove.setEnabled(editable && !selection.isEmpty());
        up.setEnabled(editable && index > 0);
        down.setEnabled(editable && index >= 0 && index < shown().size() - 1);
        open.setEnabled(selection.size() == 1);
    }

    private void key(KeyEvent e) {
        if (e.keyCode == SWT.INSERT && e.stateMask == 0 && add.isEnabled()) {
            add();
        } else if (e.keyCode == SWT.DEL && e.stateMask == 0 && remove.isEnabled()) {
            remove();
        } else if (e.character == SWT.CR && style.columns().isEmpty()) {
            open();
        }
    }

    /** Selects an element and brings it into view. */
    public void reveal(EObject element) {
        viewer.setSelection(new StructuredSelection(element), true);
    }

    /** Whether the table has a row for the element. */
    public boolean shows(EObject element) {
        return shown().contains(element);
    }

    // what can be done

    private void add() {
        if (!feature.isContainment()) {
            ElementChooser.choose(control.getShell(), session.project(), subject.elements(), feature, all())
                    .ifPresent(chosen -> session.set(owner(), feature, chosen));
            return;
        }
        List<NewElements.Choice> choices = choices();
        if (choices.size() == 1) {
            create(choices.getFirst().type());
            return;
        }
        Menu menu = new Menu(add);
        for (NewElements.Choice choice : choices) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(ModelLabels.current().type(choice.type()));
            item.setImage(ModelImages.image(choice.type()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> create(choice.type())));
        }
        menu.setLocation(add.toDisplay(0, add.getSize().y));
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private List<NewElements.Choice> choices() {
        EObject owner = owner() != null ? owner() : EcoreUtil.create(feature.getEContainingClass());
        return NewElements.in(session, owner, feature);
    }

    /** Adds a new element of a class after the one selected, and begins to edit it. */
    public void create(EClass type) {
        EObject element = NewElements.instance(type);
        style.initial().accept(element);
        String label = NLS.bind(Messages.createElement, ModelLabels.current().type(type));
        boolean done;
        if (owner() == null) {
            done = session.execute(label, subject.create(feature, element));
        } else if (home != null) {
            CompoundCommand both = new CompoundCommand();
            both.append(AddCommand.create(session.domain(), session.project(), home, element));
            both.append(AddCommand.create(session.domain(), owner(), feature, element));
            done = session.execute(label, both);
        } else {
            done = session.execute(session.elements().create(owner(), feature, element, place()));
        }
        if (done) {
            show();
            reveal(element);
            columns.edit(element);
        }
    }

    private int place() {
        List<EObject> selection = selection();
        return feature.isMany() && selection.size() == 1 ? all().indexOf(selection.getFirst()) + 1
                : CommandParameter.NO_INDEX;
    }

    private void remove() {
        List<EObject> doomed = selection();
        int at = shown().indexOf(doomed.getFirst());
        List<EObject> rest = all();
        rest.removeAll(doomed);
        boolean done = feature.isContainment() ? session.execute(session.elements().delete(doomed))
                : session.set(owner(), feature, rest);
        List<EObject> left = shown();
        if (done && !left.isEmpty()) {
            reveal(left.get(Math.min(at, left.size() - 1)));
        }
    }

    private void move(int step) {
        EObject element = selection().getFirst();
        EObject neighbour = shown().get(shown().indexOf(element) + step);
        Command command = MoveCommand.create(session.domain(), owner(), feature, element, all().indexOf(neighbour));
        session.execute(NLS.bind(step < 0 ? Messages.moveUpElement : Messages.moveDownElement,
                ModelLabels.current().text(element)), command);
        reveal(element);
    }

    private void open() {
        if (selection().size() == 1) {
            opener.accept(selection().getFirst());
        }
    }
}
