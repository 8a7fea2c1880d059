/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.edit;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;

/** Does the commands of this bundle: each is an action of the diagram on top, enabled where that is. */
public final class DiagramHandler extends AbstractHandler implements IExecutableExtension {

    private String command;

    @Override
    public void setInitializationData(IConfigurationElement declaration, String property, Object data) {
        command = declaration.getAttribute("id");
    }

    @Override
    public Object execute(ExecutionEvent event) {
        PageActions actions = Adapters.adapt(HandlerUtil.getActiveEditor(event), PageActions.class);
        if (actions != null) {
            actions.find(event.getCommand().getId()).ifPresent(IAction::run);
        }
        return null;
    }

    @Override
    public void setEnabled(Object evaluationContext) {
        Object editor = HandlerUtil.getVariable(evaluationContext, ISources.ACTIVE_EDITOR_NAME);
        PageActions actions = editor == null ? null : Adapters.adapt(editor, PageActions.class);
        setBaseEnabled(actions != null && actions.find(command).filter(IAction::isEnabled).isPresent());
    }
}
