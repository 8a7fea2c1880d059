/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.tests;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;

/** A page of an extension that shows elements of one class, named where the page is declared. */
public final class NotePage implements JalonPage, IExecutableExtension {

    /** The pages that are created and not yet disposed, by the class they show. */
    static final Map<String, NotePage> OPEN = new HashMap<>();

    /** The classes whose pages can't be made. */
    static final Set<String> FAILING = new HashSet<>();

    private String type;
    private Text text;
    private EObject revealed;
    private boolean given;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        type = String.valueOf(data);
    }

    @Override
    public void create(Composite parent, EditSession session, IEditorPart editor) {
        text = new Text(parent, SWT.MULTI);
        text.setText(type);
        if (FAILING.contains(type)) {
            throw new IllegalStateException("No notes on " + type);
        }
        OPEN.put(type, this);
    }

    EObject revealed() {
        return revealed;
    }

    boolean wasGivenTheKeyboard() {
        return given;
    }

    boolean isSeen() {
        return text.isVisible();
    }

    @Override
    public void setFocus() {
        given = true;
        text.setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return element.eClass().getName().equals(type);
    }

    @Override
    public void reveal(EObject element) {
        revealed = element;
    }

    @Override
    public Optional<IAction> action(String id) {
        return id.equals(ActionFactory.PRINT.getId()) ? Optional.of(new Action(type) {
        }) : Optional.empty();
    }

    @Override
    public <T> T adapter(Class<T> wanted) {
        return wanted == NotePage.class ? wanted.cast(this) : null;
    }

    @Override
    public void dispose() {
        OPEN.remove(type);
    }
}
