/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.List;

import org.jalon.model.framing.Function;
import org.jalon.model.framing.Interactor;

/** What rules on functions of a functional analysis share. */
final class Functions {

    private Functions() {
    }

    /** The interactors that a function concerns, without those of other analyses. */
    static List<Interactor> interactors(Function function) {
        return function.getInteractors().stream().filter(each -> each.eContainer() == function.eContainer()).toList();
    }
}
