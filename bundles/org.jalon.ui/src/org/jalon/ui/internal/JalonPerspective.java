/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.navigator.resources.ProjectExplorer;
import org.eclipse.ui.progress.IProgressConstants;

/** Explorer on the left, editor in the middle, outline on the right, properties and problems below. */
public final class JalonPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editor = layout.getEditorArea();
        layout.addView(ProjectExplorer.VIEW_ID, IPageLayout.LEFT, 0.2f, editor);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.75f, editor);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editor);
        below.addView(IPageLayout.ID_PROP_SHEET);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addPlaceholder(IProgressConstants.PROGRESS_VIEW_ID);
        for (String wizard : new String[] {"org.jalon.ui.newProject", "org.jalon.ui.newFile",
            "org.eclipse.ui.wizards.new.folder", "org.eclipse.ui.wizards.new.file"}) {
            layout.addNewWizardShortcut(wizard);
        }
        for (String view : new String[] {ProjectExplorer.VIEW_ID, IPageLayout.ID_OUTLINE, IPageLayout.ID_PROP_SHEET,
            IPageLayout.ID_PROBLEM_VIEW, IProgressConstants.PROGRESS_VIEW_ID}) {
            layout.addShowViewShortcut(view);
        }
        layout.addShowInPart(ProjectExplorer.VIEW_ID);
    }
}
