/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.Problems;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;

/** Signs beside fields for what the rules find about their features, with the message as a tooltip. */
final class FieldProblems {

    private record Sign(ControlDecoration decoration, Subject subject, EStructuralFeature feature) {
    }

    private final EditSession session;
    private final List<Sign> signs = new ArrayList<>();
    private final Runnable unsubscribe;

    FieldProblems(EditSession session) {
        this.session = session;
        unsubscribe = session.problems().onChange(this::show);
    }

    /** Puts signs beside a control from now on. */
    void watch(Control control, Subject subject, EStructuralFeature feature) {
        ControlDecoration decoration = new ControlDecoration(control, SWT.LEFT | SWT.BOTTOM);
        decoration.setMarginWidth(1);
        decoration.hide();
        Sign sign = new Sign(decoration, subject, feature);
        signs.add(sign);
        show(sign);
    }

    /** Shows what is found now. */
    void show() {
        signs.forEach(this::show);
    }

    private void show(Sign sign) {
        List<Finding> found = sign.subject.elements().stream().flatMap(each -> session.problems().of(each).stream()
                .filter(finding -> finding.element() == each && finding.feature() == sign.feature)).toList();
        sign.decoration.getControl().setData(FeatureFields.PROBLEM, found.isEmpty() ? null : Problems.words(found));
        if (found.isEmpty()) {
            sign.decoration.hide();
            return;
        }
        sign.decoration.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(
                switch (Problems.worst(found).orElse(Severity.INFO)) {
                    case ERROR -> FieldDecorationRegistry.DEC_ERROR;
                    case WARNING -> FieldDecorationRegistry.DEC_WARNING;
                    case INFO -> FieldDecorationRegistry.DEC_INFORMATION;
                }).getImage());
        sign.decoration.setDescriptionText(Problems.words(found));
        sign.decoration.show();
    }

    void dispose() {
        unsubscribe.run();
        signs.clear();
    }
}
