/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.Locale;

import org.jalon.planning.Texts;

/**
 * A rule as it is registered.
 *
 * @param id        stable id, such as {@code JAL-PLAN-012}
 * @param criterion criterion of the professional reference that it serves, such as {@code C2.7}
 * @param severity  how much it weighs unless a {@link RuleSet} says otherwise
 * @param wholePlan whether it looks at the plan as a whole rather than at each element alone
 * @param rule      the check
 */
public record RuleDescriptor(String id, String criterion, Severity severity, boolean wholePlan, Rule<?> rule) {

    /**
     * The capability that the rule belongs to.
     *
     * @return what stands before the point of the criterion, such as {@code C2}
     */
    public String category() {
        return criterion.replaceAll("\\..*", "");
    }

    /**
     * What the rule asks for, in a few words.
     *
     * @param locale the language
     * @return a title without full stop
     */
    public String title(Locale locale) {
        return texts().get(locale, id + ".title");
    }

    /**
     * Why the rule is there and what to do about a finding.
     *
     * @param locale the language
     * @return a few sentences
     */
    public String explanation(Locale locale) {
        return texts().get(locale, id + ".explanation");
    }

    Texts texts() {
        return Texts.of(rule.getClass());
    }
}
