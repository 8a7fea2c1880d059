/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.properties;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.internal.Messages;

/** The title of the properties view: what the element selected is and what it is called. */
public final class PropertyTitle extends LabelProvider {

    @Override
    public String getText(Object selection) {
        List<EObject> elements = elements(selection);
        ModelLabels labels = ModelLabels.current();
        if (elements.isEmpty()) {
            return "";
        } else if (elements.size() > 1) {
            return NLS.bind(Messages.propertiesOfSeveral, elements.size());
        }
        String type = labels.type(elements.getFirst());
        String text = labels.text(elements.getFirst());
        return text.equals(type) ? type : NLS.bind(Messages.propertiesOf, type, text);
    }

    @Override
    public Image getImage(Object selection) {
        List<EObject> elements = elements(selection);
        return elements.isEmpty() ? null : ModelImages.image(elements.getFirst());
    }

    private static List<EObject> elements(Object selection) {
        return selection instanceof ISelection some ? PropertyTabs.elements(some) : List.of();
    }
}
