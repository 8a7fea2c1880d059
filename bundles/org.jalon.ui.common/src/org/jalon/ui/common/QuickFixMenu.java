/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.common;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jalon.ui.common.internal.Messages;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;

/** What is wrong with the elements selected and what can be done about it, as a menu. */
public final class QuickFixMenu {

    /** The command of the workbench, Ctrl+1. */
    public static final String COMMAND = "org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals";

    private QuickFixMenu() {
    }

    /**
     * Adds a menu "Quick fix" with all fixes for the elements given.
     *
     * @return whether there is any; otherwise nothing is added
     */
    public static boolean addTo(IContributionManager menu, EditSession session, List<? extends EObject> elements) {
        return add(menu, fixes(session, elements));
    }

    /**
     * Adds a menu "Quick fix" with all fixes for what is wrong where the menu is asked for.
     *
     * @return whether there is any; otherwise nothing is added
     */
    public static boolean addFor(IContributionManager menu, EditSession session, List<Finding> findings) {
        return add(menu, actions(session, findings));
    }

    private static boolean add(IContributionManager menu, List<Action> fixes) {
        if (fixes.isEmpty()) {
            return false;
        }
        MenuManager below = new MenuManager(Messages.quickFix);
        below.setActionDefinitionId(COMMAND);
        fixes.forEach(below::add);
        menu.add(below);
        return true;
    }

    /** The fixes for elements, each named with what it cures where several things are wrong. */
    public static List<Action> fixes(EditSession session, List<? extends EObject> elements) {
        List<Finding> findings = new ArrayList<>();
        elements.forEach(element -> findings.addAll(session.problems().about(element)));
        return actions(session, findings);
    }

    private static List<Action> actions(EditSession session, List<Finding> findings) {
        List<Action> actions = new ArrayList<>();
        for (Problems.Fix fix : session.problems().fixes(findings)) {
            String cured = Problems.words(List.of(fix.finding()));
            actions.add(action(session, fix, NLS.bind(Messages.fixOf, fix.label(), cured)));
        }
        return actions;
    }

    private static Action action(EditSession session, Problems.Fix fix, String text) {
        Action action = new Action(text.replace("&", "&&")) {
            @Override
            public void run() {
                session.problems().apply(fix);
            }
        };
        String image = fix.finding().severity() == Severity.ERROR ? ISharedImages.IMG_OBJS_ERROR_TSK
                : ISharedImages.IMG_OBJS_WARN_TSK;
        action.setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
        return action;
    }
}
