/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation.rules;

import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.validation.Finding;
import org.jalon.validation.QuickFix;

/** Numbers a name that a sibling has already: {@code Tests (2)}. */
public final class NumberNameFix implements QuickFix {

    @Override
    public Command command(Finding finding, EditingDomain domain) {
        WbsElement element = (WbsElement) finding.element();
        Set<String> taken = element.eContainer().eContents().stream().filter(WbsElement.class::isInstance)
                .map(sibling -> String.valueOf(((WbsElement) sibling).getName())).collect(Collectors.toSet());
        int number = 2;
        while (taken.contains(element.getName() + " (" + number + ")")) {
            number++;
        }
        return SetCommand.create(domain, element, ModelPackage.Literals.PROJECT_ELEMENT__NAME,
                element.getName() + " (" + number + ")");
    }
}
