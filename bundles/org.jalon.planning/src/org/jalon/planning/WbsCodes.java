/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.breakdown.WorkPackage;
import org.jalon.model.project.Project;

/** Codes of a work breakdown structure, computed from positions: {@code 1}, {@code 1.2}, {@code 1.2.3}. Immutable. */
public final class WbsCodes {

    private final Map<WbsElement, String> codes = new LinkedHashMap<>();
    private final Map<String, WbsElement> elements = new LinkedHashMap<>();

    private WbsCodes(Project project) {
        number(project.getWbs(), "");
    }

    /**
     * The codes of a project.
     *
     * @param project the project as it is now
     * @return its codes
     */
    public static WbsCodes of(Project project) {
        return new WbsCodes(project);
    }

    private void number(List<WbsElement> siblings, String prefix) {
        int rank = 0;
        for (WbsElement element : siblings) {
            String code = prefix + ++rank;
            codes.put(element, code);
            elements.put(code, element);
            if (element instanceof WorkPackage parent) {
                number(parent.getChildren(), code + ".");
            }
        }
    }

    /**
     * The code of an element.
     *
     * @param element an element of the breakdown
     * @return its code, empty if it doesn't belong to the project
     */
    public String of(WbsElement element) {
        return codes.getOrDefault(element, "");
    }

    /**
     * The depth of an element.
     *
     * @param element an element of the breakdown
     * @return 1 at the top, 0 if it doesn't belong to the project
     */
    public int level(WbsElement element) {
        String code = of(element);
        return code.isEmpty() ? 0 : 1 + (int) code.chars().filter(c -> c == '.').count();
    }

    /**
     * The element that has a code.
     *
     * @param code a code
     * @return its element
     */
    public Optional<WbsElement> find(String code) {
        return Optional.ofNullable(elements.get(code));
    }

    /**
     * All elements, parents before children, in order.
     *
     * @return activities and work packages, inactive ones too
     */
    public List<WbsElement> elements() {
        return new ArrayList<>(codes.keySet());
    }
}
