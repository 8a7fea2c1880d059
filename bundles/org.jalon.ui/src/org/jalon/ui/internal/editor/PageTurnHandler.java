/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.editor;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jalon.ui.common.PageSwitch;

/** Turns to another of the pages that share a tab of the editor. */
public abstract class PageTurnHandler extends AbstractHandler {

    private final int step;

    PageTurnHandler(int step) {
        this.step = step;
    }

    @Override
    public Object execute(ExecutionEvent event) {
        PageSwitch pages = Adapters.adapt(HandlerUtil.getActiveEditor(event), PageSwitch.class);
        if (pages != null) {
            pages.turn(step);
        }
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        Object editor = evaluationContext instanceof IEvaluationContext context
                ? context.getVariable(ISources.ACTIVE_EDITOR_NAME) : null;
        PageSwitch pages = Adapters.adapt(editor, PageSwitch.class);
        setBaseEnabled(pages != null && pages.hasOthers());
    }

    /** Turns to the next page. */
    public static final class Next extends PageTurnHandler {
        public Next() {
            super(1);
        }
    }

    /** Turns to the page before. */
    public static final class Previous extends PageTurnHandler {
        public Previous() {
            super(-1);
        }
    }
}
