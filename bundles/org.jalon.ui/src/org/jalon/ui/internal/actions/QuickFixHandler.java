/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.actions;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.Problems;
import org.jalon.ui.common.QuickFixMenu;
import org.jalon.ui.internal.Messages;
import org.jalon.validation.Finding;

/** Offers, in a menu, what puts right what is wrong with the selected elements. */
public final class QuickFixHandler extends SessionHandler {

    @Override
    boolean isPossible(EditSession session) {
        return session.selection().elements().stream().anyMatch(e -> !session.problems().about(e).isEmpty());
    }

    @Override
    void execute(EditSession session) {
        Control owner = Display.getCurrent().getFocusControl();
        if (owner == null) {
            return;
        }
        MenuManager menu = new MenuManager();
        fill(menu, session, session.selection().elements());
        Menu shown = menu.createContextMenu(owner);
        Rectangle place = owner.getBounds();
        shown.setLocation(owner.toDisplay(place.width / 3, place.height / 3));
        shown.addListener(SWT.Hide, e -> owner.getDisplay().asyncExec(menu::dispose));
        shown.setVisible(true);
    }

    /** The fixes; where there are none, what is wrong. */
    static void fill(MenuManager menu, EditSession session, List<EObject> elements) {
        List<Action> fixes = QuickFixMenu.fixes(session, elements);
        fixes.forEach(menu::add);
        if (fixes.isEmpty()) {
            menu.add(disabled(Messages.noQuickFix));
            menu.add(new Separator());
            for (EObject element : elements) {
                for (Finding finding : session.problems().about(element)) {
                    menu.add(disabled(Problems.words(List.of(finding))));
                }
            }
        }
    }

    private static Action disabled(String text) {
        Action action = new Action(text.replace("&", "&&")) { };
        action.setEnabled(false);
        return action;
    }
}
