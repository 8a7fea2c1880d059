/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import org.eclipse.emf.ecore.EObject;

/**
 * One rule of consistency: a check on the objects of one class. Rules have no state, so that one instance checks any
 * number of projects, on any thread. They are registered at the extension point {@code org.jalon.validation.rules}.
 *
 * @param <T> the class of objects that it checks
 */
public abstract class Rule<T extends EObject> {

    private final Class<T> target;

    /**
     * A rule.
     *
     * @param target the class of objects that it checks, subclasses included
     */
    protected Rule(Class<T> target) {
        this.target = target;
    }

    /**
     * The class of objects that the rule checks.
     *
     * @return a class or interface of the model
     */
    public final Class<T> target() {
        return target;
    }

    /**
     * Checks one object and reports what is wrong with it.
     *
     * @param element the object
     * @param context where it stands, and where findings go
     */
    public abstract void check(T element, RuleContext context);

    final void checkAny(EObject element, RuleContext context) {
        check(target.cast(element), context);
    }
}
