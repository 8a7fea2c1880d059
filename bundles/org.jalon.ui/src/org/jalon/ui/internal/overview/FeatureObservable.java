/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.overview;

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
 * A feature of an element as an observable value that is set through the command stack. What is typed in one go is
 * one step of undo.
 */
final class FeatureObservable extends AbstractObservableValue<Object> {

    private final EditSession session;
    private final Subject subject;
    private final EStructuralFeature feature;
    private Object known;
    private Command typing;

    /** The element whose feature is observed: it may not exist until a value is given. */
    interface Subject {
        /** The element; null as long as it doesn't exist. */
        EObject element();

        /** A command that creates the element with this value. */
        Command create(EStructuralFeature feature, Object value);
    }

    FeatureObservable(EditSession session, EObject element, EStructuralFeature feature) {
        this(session, new Existing(element), feature);
    }

    FeatureObservable(EditSession session, Subject subject, EStructuralFeature feature) {
        this.session = session;
        this.subject = subject;
        this.feature = feature;
        this.known = doGetValue();
    }

    private record Existing(EObject element) implements Subject {
        @Override
        public Command create(EStructuralFeature feature, Object value) {
            throw new IllegalStateException("The element exists");
        }
    }

    @Override
    public Object getValueType() {
        return null;
    }

    EStructuralFeature feature() {
        return feature;
    }

    @Override
    protected Object doGetValue() {
        EObject element = subject.element();
        return element == null ? null : element.eGet(feature);
    }

    /** Tells the observers if the feature changed meanwhile, by whatever command. */
    void changed() {
        Object now = doGetValue();
        if (now == null ? known != null : !now.equals(known)) {
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
        if (value == null ? doGetValue() == null : value.equals(doGetValue())) {
            return;
        }
        var stack = session.commandStack();
        if (typing != null && stack.canUndo() && stack.getUndoCommand() == typing && stack.isSaveNeeded()) {
            stack.undo();
        }
        boolean done = subject.element() != null ? session.set(subject.element(), feature, value)
                : value != null && session.execute(NLS.bind(Messages.changeFeature, ModelLabels.current().feature(feature)),
                        subject.create(feature, value));
        typing = done ? stack.getUndoCommand() : null;
    }
}
