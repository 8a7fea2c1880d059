/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;

/** The place of one page in the editor; the page is created when it is first needed. */
final class PageHolder {

    private final PageDescriptor descriptor;
    private final Composite parent;
    private final EditSession session;
    private final IEditorPart editor;
    private JalonPage page;
    private State state = State.NEW;

    private enum State {
        NEW, CREATING, CREATED, FAILED
    }

    /** @param parent what the page fills */
    PageHolder(PageDescriptor descriptor, Composite parent, EditSession session, IEditorPart editor) {
        this.descriptor = descriptor;
        this.parent = parent;
        this.session = session;
        this.editor = editor;
    }

    PageDescriptor descriptor() {
        return descriptor;
    }

    Composite parent() {
        return parent;
    }

    /** The page, created if it isn't yet; none if it can't be made. */
    Optional<JalonPage> page() {
        JalonPage made = object();
        if (made != null && state == State.NEW) {
            state = State.CREATING;
            HelpContexts.set(parent, HelpContexts.of(descriptor.id()));
            try {
                made.create(parent, session, editor);
                state = State.CREATED;
            } catch (RuntimeException | LinkageError e) {
                state = State.FAILED;
                UiPlugin.log(e);
                abandon(made);
                showFailure(UiPlugin.error(e).getMessage());
            }
            parent.layout(true, true);
            // what a form paints itself takes the colours of the workbench's theme
            parent.reskin(SWT.ALL);
        }
        return known();
    }

    /** Lets go of what a page holds that was made in part. */
    private void abandon(JalonPage half) {
        try {
            half.dispose();
        } catch (RuntimeException e) {
            // it holds nothing yet; what has failed before is in the log
            UiPlugin.log(e);
        }
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
    }

    private void showFailure(String reason) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP);
        text.setText(NLS.bind(Messages.pageFailed, descriptor.name(), reason));
        if (parent.getLayout() instanceof GridLayout) {
            GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        }
    }

    /** The page if it was created already. */
    Optional<JalonPage> known() {
        return state == State.CREATED ? Optional.of(page) : Optional.empty();
    }

    /** Whether the page shows an element; only a page that may is created to be asked again. */
    boolean shows(EObject element) {
        JalonPage made = object();
        return made != null && (state == State.NEW || state == State.CREATED) && made.shows(element)
                && page().filter(each -> each.shows(element)).isPresent();
    }

    private JalonPage object() {
        if (page == null) {
            page = descriptor.create();
        }
        return page;
    }

    void dispose() {
        known().ifPresent(JalonPage::dispose);
    }
}
