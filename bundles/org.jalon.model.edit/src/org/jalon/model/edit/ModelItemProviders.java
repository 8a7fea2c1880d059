/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.edit;

import java.util.List;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.jalon.model.breakdown.provider.BreakdownItemProviderAdapterFactory;
import org.jalon.model.closing.provider.ClosingItemProviderAdapterFactory;
import org.jalon.model.control.provider.ControlItemProviderAdapterFactory;
import org.jalon.model.diagrams.provider.DiagramsItemProviderAdapterFactory;
import org.jalon.model.framing.provider.FramingItemProviderAdapterFactory;
import org.jalon.model.meetings.provider.MeetingsItemProviderAdapterFactory;
import org.jalon.model.project.provider.ProjectItemProviderAdapterFactory;
import org.jalon.model.provider.ModelItemProviderAdapterFactory;
import org.jalon.model.resources.provider.ResourcesItemProviderAdapterFactory;
import org.jalon.model.risk.provider.RiskItemProviderAdapterFactory;
import org.jalon.model.stakeholders.provider.StakeholdersItemProviderAdapterFactory;

/**
 * The item providers of the metamodel: the generated ones, with the texts of {@link ModelLabels} and the images of
 * {@link ModelIcons}. It is registered, so that editors of others that show elements of a project show them as ours do.
 */
public class ModelItemProviders extends AdapterFactoryImpl implements ComposeableAdapterFactory, IDisposable {

    private static final Adapter LABELS = new Labels();

    private final ComposedAdapterFactory generated = new ComposedAdapterFactory(List.<AdapterFactory>of(
            new ModelItemProviderAdapterFactory(), new ProjectItemProviderAdapterFactory(),
            new FramingItemProviderAdapterFactory(), new BreakdownItemProviderAdapterFactory(),
            new ResourcesItemProviderAdapterFactory(), new RiskItemProviderAdapterFactory(),
            new StakeholdersItemProviderAdapterFactory(), new MeetingsItemProviderAdapterFactory(),
            new ControlItemProviderAdapterFactory(), new ClosingItemProviderAdapterFactory(),
            new DiagramsItemProviderAdapterFactory()));

    @Override
    public boolean isFactoryForType(Object type) {
        return generated.isFactoryForType(type);
    }

    @Override
    public Adapter adapt(Notifier target, Object type) {
        return type == IItemLabelProvider.class && target instanceof EObject element
                && ModelIcons.isOurs(element.eClass()) ? LABELS : generated.adapt(target, type);
    }

    @Override
    public Adapter adaptNew(Notifier target, Object type) {
        return generated.adaptNew(target, type);
    }

    @Override
    public void adaptAllNew(Notifier target) {
        generated.adaptAllNew(target);
    }

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return generated.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory parent) {
        generated.setParentAdapterFactory(parent);
    }

    @Override
    public void dispose() {
        generated.dispose();
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
