/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.command.CompoundCommand;
import org.jalon.planning.edit.Edit;

/** Several edits as one step. */
public final class EditUnion {

    private EditUnion() {
    }

    /**
     * Edits that don't depend on each other, as one under the label of the first; refused if one of them is.
     *
     * @param edits one edit or more
     */
    public static Edit of(List<Edit> edits) {
        Edit first = edits.get(0);
        CompoundCommand all = new CompoundCommand(first.command().getLabel());
        List<Object> created = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.refusal().isPresent()) {
                return edit;
            }
            all.append(edit.command());
            created.addAll(edit.created());
        }
        return new Edit(all, null, List.copyOf(created));
    }
}
