/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.navigator;

import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.navigator.ICommonContentExtensionSite;
import org.eclipse.ui.navigator.ICommonLabelProvider;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.problems.SeverityIndex;
import org.jalon.ui.internal.tree.ModelTreeLabels;
import org.jalon.validation.Severity;

/** Text and icon of what stands below a project file in the Project Explorer. */
public final class ExplorerLabels extends LabelProvider implements ICommonLabelProvider, IStyledLabelProvider {

    private ExplorerModel model;
    private ExplorerNode current;
    private final ModelTreeLabels labels = new ModelTreeLabels(this::severity);

    @Override
    public void init(ICommonContentExtensionSite site) {
        model = ((ExplorerContent) site.getExtension().getContentProvider()).model();
    }

    private Severity severity(Object shown) {
        SeverityIndex severities = model.severities(current.file());
        return severities == null ? null : severities.of(shown);
    }

    @Override
    public StyledString getStyledText(Object node) {
        if (!(node instanceof ExplorerNode child)) {
            return null;
        }
        Object shown = model.shown(child);
        return shown == null ? new StyledString(child.isLoading() ? Messages.pageLoading : "")
                : labels.getStyledText(shown);
    }

    @Override
    public String getText(Object node) {
        StyledString text = getStyledText(node);
        return text == null ? null : text.getString();
    }

    @Override
    public Image getImage(Object node) {
        if (!(node instanceof ExplorerNode child)) {
            return null;
        }
        current = child;
        Object shown = model.shown(child);
        return shown == null ? null : labels.getImage(shown);
    }

    @Override
    public String getDescription(Object node) {
        return node instanceof ExplorerNode child ? child.file().getName() + " – " + getText(node) : null;
    }

    @Override
    public void restoreState(IMemento memento) {
        // labels have no state
    }

    @Override
    public void saveState(IMemento memento) {
        // labels have no state
    }
}
