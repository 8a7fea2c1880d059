/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EventObject;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.Form;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jalon.model.framing.FramingPackage;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.common.PageSwitch;
import org.jalon.ui.internal.Messages;

/**
 * The page on which a request becomes operational objectives: its steps at the left with how far each has come, and at
 * the right the form of one step with what it still lacks.
 */
public final class FramingPage implements JalonPage, CommandStackListener {

    private static final int LIST_WIDTH = 225;

    private final Map<FramingStep, StepPart> parts = new EnumMap<>(FramingStep.class);
    private final List<Runnable> computed = new ArrayList<>();
    private EditSession session;
    private FormToolkit toolkit;
    private Form form;
    private StepList steps;
    private Composite stack;
    private StepContents contents;
    private PageSwitch pages;
    private Runnable unsubscribe;
    private FramingStep active;
    private boolean stale;
    private boolean settled;

    @Override
    public void create(Composite parent, EditSession newSession, IEditorPart editor) {
        session = newSession;
        pages = editor.getAdapter(PageSwitch.class);
        contents = new StepContents(pages, computed::add);
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createForm(parent);
        toolkit.decorateFormHeading(form);
        form.setText(Messages.framingTitle);
        form.setImage(ModelImages.image(FramingPackage.Literals.FRAMING));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).margins(4, 4).applyTo(form.getBody());
        steps = new StepList(toolkit, form.getBody(), this::turnTo);
        GridDataFactory.fillDefaults().grab(false, true).hint(LIST_WIDTH, 100).applyTo(steps.control().getParent());
        stack = toolkit.createComposite(form.getBody(), SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(200, 100).applyTo(stack);
        turnTo(firstOpen());
        // what is open hangs on what is found: it is looked for again after the first check, unless the user was faster
        settled = session.problems().isChecked();
        stack.addListener(SWT.Activate, e -> settled = true);
        session.commandStack().addCommandStackListener(this);
        unsubscribe = session.problems().onChange(this::follow);
        steps.control().addListener(SWT.Paint, e -> e.display.asyncExec(this::catchUp));
    }

    /** Where an officer goes on: the first step that isn't complete. */
    private FramingStep firstOpen() {
        FramingState state = state();
        for (FramingStep step : FramingStep.values()) {
            if (state.progress(step) != FramingState.Progress.COMPLETE) {
                return step;
            }
        }
        return FramingStep.REQUEST;
    }

    private FramingState state() {
        return new FramingState(session.project(), session.problems().findings());
    }

    private StepPart turnTo(FramingStep step) {
        settled = true;
        active = step;
        StepPart part = parts.computeIfAbsent(step, this::part);
        ((StackLayout) stack.getLayout()).topControl = part.control();
        stack.layout();
        steps.select(step);
        show();
        return part;
    }

    private StepPart part(FramingStep step) {
        StepPart part = new StepPart(session, toolkit, stack, step, this::go, pages::reveal);
        part.build(contents, () -> turnTo(FramingStep.values()[step.ordinal() - 1]),
                () -> turnTo(FramingStep.values()[step.ordinal() + 1]));
        return part;
    }

    /** Goes to where a gap can be filled. */
    private void go(Gap gap) {
        if (gap.page() != null && pages.show(gap.page())) {
            return;
        }
        FramingStep step = gap.element() == null ? active : FramingStep.of(gap.element()).orElse(null);
        if (step == null) {
            pages.reveal(gap.element());
            return;
        }
        turnTo(step).go(gap);
    }

    /** Follows a change at once, unless nobody looks. */
    private void follow() {
        stale = true;
        if (!form.isDisposed() && form.isVisible()) {
            catchUp();
        }
    }

    private void catchUp() {
        if (!stale || form.isDisposed()) {
            return;
        }
        if (!settled && session.problems().isChecked()) {
            turnTo(firstOpen());
        } else {
            show();
        }
    }

    private void show() {
        stale = false;
        computed.forEach(Runnable::run);
        if (!session.problems().isChecked()) {
            return; // how far the steps have come isn't known yet
        }
        FramingState state = state();
        int complete = steps.show(state);
        int all = FramingStep.values().length;
        form.setMessage(session.isReadOnly() ? Messages.readOnly : NLS.bind(Messages.framingComplete, complete, all),
                session.isReadOnly() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
        parts.get(active).show(state.missing(active));
    }

    @Override
    public void commandStackChanged(EventObject event) {
        settled = true;
        follow();
    }

    @Override
    public void setFocus() {
        steps.control().setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return FramingStep.of(element).isPresent();
    }

    @Override
    public void reveal(EObject element) {
        FramingStep.of(element).ifPresent(step -> turnTo(step).go(Gap.at(element)));
    }

    @Override
    public void dispose() {
        session.commandStack().removeCommandStackListener(this);
        if (unsubscribe != null) { // a page that couldn't be made follows nothing
            unsubscribe.run();
        }
        parts.values().forEach(StepPart::dispose);
        toolkit.dispose();
    }
}
