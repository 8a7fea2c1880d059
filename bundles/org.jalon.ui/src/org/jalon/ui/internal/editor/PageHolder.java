/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.common.JalonPage;

/** The place of one page in the editor; the page is created when it is first needed. */
final class PageHolder {

    private final PageDescriptor descriptor;
    private final Composite parent;
    private final EditSession session;
    private final IEditorPart editor;
    private JalonPage page;
    private boolean created;

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

    /** The page, created if it isn't yet; none if its class can't be made. */
    Optional<JalonPage> page() {
        JalonPage made = object();
        if (made != null && !created) {
            created = true;
            HelpContexts.set(parent, HelpContexts.of(descriptor.id()));
            made.create(parent, session, editor);
            parent.layout(true, true);
            // what a form paints itself takes the colours of the workbench's theme
            parent.reskin(SWT.ALL);
        }
        return Optional.ofNullable(made);
    }

    /** The page if it was created already. */
    Optional<JalonPage> known() {
        return created ? Optional.of(page) : Optional.empty();
    }

    /** Whether the page shows an element; only a page that may is created to be asked again. */
    boolean shows(EObject element) {
        JalonPage made = object();
        return made != null && made.shows(element) && (created || page().orElseThrow().shows(element));
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
