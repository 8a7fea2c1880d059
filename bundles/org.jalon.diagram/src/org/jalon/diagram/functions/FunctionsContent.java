/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.functions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jalon.diagram.Role;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.internal.Messages;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Function;
import org.jalon.model.framing.FunctionKind;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.framing.Interactor;

/** A functional analysis as it is shown: its functions with their codes. */
final class FunctionsContent {

    private final FunctionalAnalysis analysis;
    private final BoardView view;
    private final ModelLabels labels;
    private final Map<Function, String> codes = new HashMap<>();
    private final List<Function> ordered = new ArrayList<>();

    FunctionsContent(FunctionalAnalysis analysis, BoardView view) {
        this.analysis = analysis;
        this.view = view;
        labels = ModelLabels.in(view.locale());
        for (FunctionKind kind : FunctionKind.values()) {
            int rank = 0;
            for (Function function : analysis.getFunctions()) {
                if (function.getKind() == kind) {
                    codes.put(function, Messages.get(locale(), "functions.code." + kind.name(), ++rank));
                    ordered.add(function);
                }
            }
        }
    }

    FunctionalAnalysis analysis() {
        return analysis;
    }

    Locale locale() {
        return view.locale();
    }

    ModelLabels labels() {
        return labels;
    }

    boolean shows(String id) {
        return view.shows(id);
    }

    /** Principal functions, then constraint functions. */
    List<Function> functions() {
        return ordered;
    }

    String code(Function function) {
        return codes.get(function);
    }

    /** The interactors that a function concerns, without those of other analyses. */
    List<Interactor> ends(Function function) {
        return function.getInteractors().stream().filter(analysis.getInteractors()::contains).toList();
    }

    static Role role(Function function) {
        return function.getKind() == FunctionKind.PRINCIPAL ? Role.PRINCIPAL_FUNCTION : Role.CONSTRAINT_FUNCTION;
    }

    /** A function in words: code, name, and how it is judged. */
    String words(Function function) {
        List<String> parts = new ArrayList<>(List.of(code(function) + " " + labels.text(function),
            labels.literal(function.getKind())));
        for (String part : new String[] {function.getCriterion(), function.getLevel(), function.getFlexibility()}) {
            if (!isBlank(part)) {
                parts.add(part);
            }
        }
        return String.join(" · ", parts);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
