/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.tree;

import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.jalon.model.ProjectElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.validation.Severity;

/** Text and icon of elements and groups, with a mark on those that have problems below them. */
public final class ModelTreeLabels extends LabelProvider implements IStyledLabelProvider {

    private final Function<Object, Severity> severities;

    /** @param severities the worst problem of an element or of what it contains; null for none */
    public ModelTreeLabels(Function<Object, Severity> severities) {
        this.severities = severities;
    }

    @Override
    public String getText(Object node) {
        return getStyledText(node).getString();
    }

    @Override
    public StyledString getStyledText(Object node) {
        return switch (node) {
            case ModelTree.Group group -> new StyledString(ModelLabels.current().feature(group.feature()))
                    .append(count(group), StyledString.COUNTER_STYLER);
            case EObject element -> new StyledString(text(element));
            case null, default -> new StyledString(String.valueOf(node));
        };
    }

    /** What there is only one of goes by its kind where it has no name. */
    private static String text(EObject element) {
        boolean named = element instanceof ProjectElement known && known.getName() != null;
        boolean one = element.eContainmentFeature() != null && !element.eContainmentFeature().isMany();
        return one && !named ? ModelLabels.current().feature(element.eContainmentFeature())
                : ModelLabels.current().text(element);
    }

    private static String count(ModelTree.Group group) {
        int size = group.elements().size();
        return size == 0 ? "" : " (" + size + ")";
    }

    @Override
    public Image getImage(Object node) {
        ImageDescriptor icon = switch (node) {
            case ModelTree.Group group -> ModelImages.descriptor(group.feature().getEReferenceType());
            case EObject element -> ModelImages.descriptor(element);
            case null, default -> null;
        };
        if (icon == null) {
            return null;
        }
        Severity severity = severities.apply(node);
        return UiPlugin.image(severity == null || severity == Severity.INFO ? icon : decorated(icon, severity));
    }

    private static ImageDescriptor decorated(ImageDescriptor icon, Severity severity) {
        String mark = severity == Severity.ERROR ? ISharedImages.IMG_DEC_FIELD_ERROR
                : ISharedImages.IMG_DEC_FIELD_WARNING;
        ImageDescriptor overlay = PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(mark);
        return new DecorationOverlayIcon(icon, overlay, IDecoration.BOTTOM_LEFT);
    }
}
