/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.List;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.jalon.ui.common.EditSession;

/**
 * The element at the end of a path of containments that begins at the project, such as the request in the framing. What
 * is missing on the path comes into being with the first value.
 *
 * @param session the session in whose project it is
 * @param path containments that hold one element each
 */
public record PathSubject(EditSession session, List<EReference> path) implements Subject {

    /** The end of a path. */
    public static PathSubject at(EditSession session, EReference... path) {
        return new PathSubject(session, List.of(path));
    }

    @Override
    public List<? extends EObject> elements() {
        EObject at = session.project();
        for (EReference step : path) {
            at = at == null ? null : (EObject) at.eGet(step);
        }
        return at == null ? List.of() : List.of(at);
    }

    @Override
    public Command create(EStructuralFeature feature, Object value) {
        EObject owner = session.project();
        int missing = 0;
        while (owner.eGet(path.get(missing)) instanceof EObject next) {
            owner = next;
            missing++;
        }
        EObject made = EcoreUtil.create(path.getLast().getEReferenceType());
        give(made, feature, value);
        for (int i = path.size() - 1; i > missing; i--) {
            EObject around = EcoreUtil.create(path.get(i - 1).getEReferenceType());
            around.eSet(path.get(i), made);
            made = around;
        }
        return SetCommand.create(session.domain(), owner, path.get(missing), made);
    }

    @SuppressWarnings("unchecked")
    private static void give(EObject element, EStructuralFeature feature, Object value) {
        if (feature.isMany() && !(value instanceof List)) {
            ((EList<Object>) element.eGet(feature)).add(value);
        } else {
            element.eSet(feature, value);
        }
    }
}
