/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.jalon.model.breakdown.provider.BreakdownItemProviderAdapterFactory;
import org.jalon.model.closing.provider.ClosingItemProviderAdapterFactory;
import org.jalon.model.control.provider.ControlItemProviderAdapterFactory;
import org.jalon.model.framing.provider.FramingItemProviderAdapterFactory;
import org.jalon.model.diagrams.provider.DiagramsItemProviderAdapterFactory;
import org.jalon.model.meetings.provider.MeetingsItemProviderAdapterFactory;
import org.jalon.model.project.provider.ProjectItemProviderAdapterFactory;
import org.jalon.model.provider.ModelItemProviderAdapterFactory;
import org.jalon.model.resources.provider.ResourcesItemProviderAdapterFactory;
import org.jalon.model.risk.provider.RiskItemProviderAdapterFactory;
import org.jalon.model.stakeholders.provider.StakeholdersItemProviderAdapterFactory;

/**
 * The item providers for editing a project: the generated ones, with the texts of {@link ModelLabels} and the images
 * of {@link ModelIcons}, those that extensions register, and reflective ones for the rest. Whatever shows elements
 * of a project, in trees, tables, properties or the menu of new children, goes through this factory.
 */
public class JalonAdapterFactory extends ComposedAdapterFactory {

    private static final Adapter LABELS = new Labels();

    /** A factory with the item providers of the metamodel and of all extensions registered. */
    public JalonAdapterFactory() {
        super(Descriptor.Registry.INSTANCE);
        List.<AdapterFactory>of(new ModelItemProviderAdapterFactory(), new ProjectItemProviderAdapterFactory(),
                new FramingItemProviderAdapterFactory(), new BreakdownItemProviderAdapterFactory(),
                new ResourcesItemProviderAdapterFactory(), new RiskItemProviderAdapterFactory(),
                new StakeholdersItemProviderAdapterFactory(), new MeetingsItemProviderAdapterFactory(),
                new ControlItemProviderAdapterFactory(), new ClosingItemProviderAdapterFactory(),
                new DiagramsItemProviderAdapterFactory(),
                new ReflectiveItemProviderAdapterFactory()).forEach(this::addAdapterFactory);
    }

    @Override
    public Adapter adapt(Notifier target, Object type) {
        return type == IItemLabelProvider.class && target instanceof EObject element
                && ModelIcons.isOurs(element.eClass()) ? LABELS : super.adapt(target, type);
    }

    private static final class Labels extends AdapterImpl implements IItemLabelProvider {
        @Override
        public String getText(Object object) {
            return ModelLabels.current().text((EObject) object);
        }

        @Override
        public Object getImage(Object object) {
            return ModelIcons.of((EObject) object);
        }
    }
}
