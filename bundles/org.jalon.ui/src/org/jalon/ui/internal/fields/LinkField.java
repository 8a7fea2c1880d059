/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.ElementChooser;
import org.jalon.ui.internal.Messages;

/** Shows the element a reference leads to, and chooses another; the Delete key takes it away. */
final class LinkField {

    private final EditSession session;
    private final FeatureObservable observable;
    private final Text field;
    private final Button button;

    LinkField(EditSession session, FormToolkit toolkit, Composite row, FeatureObservable observable) {
        this.session = session;
        this.observable = observable;
        field = toolkit.createText(row, "", SWT.SINGLE | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(field);
        field.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if ((e.keyCode == SWT.DEL || e.keyCode == SWT.BS) && button().isEnabled()) {
                observable.setValue(null);
            }
        }));
        field.addListener(SWT.MouseDoubleClick, e -> choose());
        button = toolkit.createButton(row, "…", SWT.PUSH | SWT.FLAT);
        button.setToolTipText(Messages.chooseElement);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose()));
    }

    private Button button() {
        return button;
    }

    Control control() {
        return field;
    }

    private void choose() {
        if (button.isEnabled()) {
            List<EObject> current = observable.getValue() instanceof EObject target ? List.of(target) : List.of();
            ElementChooser.choose(field.getShell(), session.project(), observable.subject().elements(),
                    (EReference) observable.feature(), current).ifPresent(
                            chosen -> observable.setValue(chosen.isEmpty() ? null : chosen.getFirst()));
        }
    }

    void show(boolean editable) {
        String text = observable.isMixed() ? Messages.severalValues
                : observable.getValue() instanceof EObject target ? ModelLabels.current().text(target) : "";
        if (!text.equals(field.getText())) {
            field.setText(text);
        }
        button.setEnabled(editable);
    }
}
