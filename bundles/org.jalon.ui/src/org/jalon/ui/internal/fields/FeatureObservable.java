/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.AbstractObservableValue;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;

/**
 * A feature of what a form edits as an observable value that is set through the command stack. What is typed in one go
 * is one step of undo. Several elements have the value that all of them have, or none.
 */
final class FeatureObservable extends AbstractObservableValue<Object> {

    private final EditSession session;
    private final Subject subject;
    private final EStructuralFeature feature;
    private Object known;
    private Command typing;

    FeatureObservable(EditSession session, Subject subject, EStructuralFeature feature) {
        this.session = session;
        this.subject = subject;
        this.feature = feature;
        this.known = doGetValue();
    }

    @Override
    public Object getValueType() {
        return null;
    }

    EStructuralFeature feature() {
        return feature;
    }

    Subject subject() {
        return subject;
    }

    /** An element by whose project and units a value is read and written: the first, or the project without any. */
    EObject owner() {
        return subject.elements().isEmpty() ? session.project() : subject.elements().getFirst();
    }

    /** Whether there are several elements and their values differ. */
    boolean isMixed() {
        List<? extends EObject> elements = subject.elements();
        return elements.size() > 1 && elements.stream()
                .anyMatch(each -> !Objects.equals(each.eGet(feature), elements.getFirst().eGet(feature)));
    }

    @Override
    protected Object doGetValue() {
        List<? extends EObject> elements = subject.elements();
        if (elements.isEmpty() || isMixed()) {
            return null;
        }
        Object value = elements.getFirst().eGet(feature);
        return value instanceof List<?> many ? List.copyOf(many) : value;
    }

    /** Tells the observers if the feature changed meanwhile, by whatever command. */
    void changed() {
        Object now = doGetValue();
        if (!Objects.equals(now, known)) {
            Object before = known;
            known = now;
            fireValueChange(Diffs.createValueDiff(before, now));
        }
    }

    /** The user turns to another field: what is typed later is another step of undo. */
    void endTyping() {
        typing = null;
    }

    @Override
    protected void doSetValue(Object value) {
        if (isMixed() ? value == null : Objects.equals(value, doGetValue())) {
            return;
        }
        var stack = session.commandStack();
        if (typing != null && stack.canUndo() && stack.getUndoCommand() == typing && stack.isSaveNeeded()) {
            stack.undo();
        }
        boolean done = !subject.elements().isEmpty() ? session.set(subject.elements(), feature, value)
                : value != null && session.execute(
                        NLS.bind(Messages.changeFeature, ModelLabels.current().feature(feature)),
                        subject.create(feature, value));
        typing = done ? stack.getUndoCommand() : null;
    }
}
