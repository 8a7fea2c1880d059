/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.internal.workbench;

import java.lang.reflect.Method;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.swt.widgets.Display;
import org.jalon.sirius.internal.places.Hands;
import org.jalon.sirius.internal.places.Placer;

/**
 * Looks after a diagram that is open: after each transaction, undo and redo, boxes that aren't where they belong are put
 * there, which is no step to be undone.
 */
final class Upkeep {

    private final EObject diagram;
    private final EditingDomain domain;
    private boolean asked;

    private Upkeep(EObject diagram) {
        this.diagram = diagram;
        domain = AdapterFactoryEditingDomain.getEditingDomainFor(diagram);
    }

    static Upkeep of(EObject diagram) {
        return new Upkeep(diagram);
    }

    void start() {
        if (domain != null) {
            Hands.afterwards(diagram, this::ask);
            ask();
        }
    }

    private void ask() {
        if (!asked) {
            asked = true;
            Display.getDefault().asyncExec(() -> {
                asked = false;
                if (diagram.eResource() != null && Placer.isAmiss(diagram)) {
                    place();
                }
            });
        }
    }

    /** Puts boxes in order in a transaction of its own, which leaves nothing on the command stack. */
    private void place() {
        try {
            Object transaction = method(domain.getClass(), "startTransaction", 2).invoke(domain, false,
                Map.of("unprotected", true, "no_undo", true, "no_triggers", true));
            Placer.placeAll(diagram);
            method(transaction.getClass(), "commit", 0).invoke(transaction);
        } catch (ReflectiveOperationException e) {
            ILog.of(Upkeep.class).error("Boxes of a diagram can't be put in order", e);
        }
    }

    private static Method method(Class<?> type, String name, int parameters) throws NoSuchMethodException {
        for (Method method : type.getMethods()) {
            if (method.getName().equals(name) && method.getParameterCount() == parameters) {
                return method;
            }
        }
        throw new NoSuchMethodException(name);
    }
}
