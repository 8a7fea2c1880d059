/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.model.ProjectElement;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Requirement;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.MeetingsPackage;
import org.jalon.model.project.Project;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskPackage;
import org.jalon.validation.Rule;
import org.jalon.validation.RuleContext;

/** A code stands for one thing. Codes of resources are often initials, which several may share. */
public final class DuplicateCodeRule extends Rule<Project> {

    /** The rule. */
    public DuplicateCodeRule() {
        super(Project.class);
    }

    @Override
    public void check(Project project, RuleContext context) {
        check(project.getRisks(), Risk::getCode, RiskPackage.Literals.RISK__CODE, context);
        check(project.getActions(), ActionItem::getCode, MeetingsPackage.Literals.ACTION_ITEM__CODE, context);
        if (project.getFraming() != null) {
            check(project.getFraming().getRequirements(), Requirement::getCode,
                    FramingPackage.Literals.REQUIREMENT__CODE, context);
        }
    }

    private static <T extends ProjectElement> void check(List<T> elements, Function<T, String> code,
            EStructuralFeature feature, RuleContext context) {
        Map<String, T> first = new LinkedHashMap<>();
        for (T element : elements) {
            String own = code.apply(element);
            T other = own == null || own.isBlank() ? null : first.putIfAbsent(own.strip(), element);
            if (other != null) {
                context.report(element, feature, own.strip(), other, element);
            }
        }
    }
}
