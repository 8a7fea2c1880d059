/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.planning.Texts;

/**
 * A quick fix as it is registered.
 *
 * @param id    stable id
 * @param rules ids of the rules whose findings it can put right
 * @param fix   what it does
 */
public record QuickFixDescriptor(String id, List<String> rules, QuickFix fix) {

    /**
     * What the fix does, in words: the label of its command too.
     *
     * @param locale the language
     * @return a label
     */
    public String label(Locale locale) {
        return Texts.of(fix.getClass()).get(locale, "fix." + id);
    }

    /**
     * What puts a finding right.
     *
     * @param finding the finding
     * @param domain  the domain on whose command stack it will be executed
     * @param locale  the language of the Undo menu
     * @return one undo step
     */
    public Command command(Finding finding, EditingDomain domain, Locale locale) {
        CompoundCommand step = new CompoundCommand(label(locale));
        step.append(fix.command(finding, domain));
        return step;
    }
}
