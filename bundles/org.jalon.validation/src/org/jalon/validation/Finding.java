/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something that a rule has found.
 *
 * @param rule      the rule
 * @param severity  how much it weighs here
 * @param element   the object at fault
 * @param feature   its feature at fault; null for the object as a whole
 * @param key       key of the message among the texts of the rule
 * @param arguments what the message speaks of
 */
public record Finding(RuleDescriptor rule, Severity severity, EObject element, EStructuralFeature feature, String key,
        List<Object> arguments) {

    /**
     * The id of the rule.
     *
     * @return such as {@code JAL-PLAN-012}
     */
    public String ruleId() {
        return rule.id();
    }

    /**
     * What is wrong, in words.
     *
     * @param locale the language
     * @return one sentence that names the elements
     */
    public String message(Locale locale) {
        return Messages.of(this, locale);
    }

    /**
     * The ids of the quick fixes that apply.
     *
     * @return ids, to be looked up in {@link QuickFixes}; often none
     */
    public List<String> quickFixIds() {
        return QuickFixes.of(this).stream().map(QuickFixDescriptor::id).toList();
    }
}
