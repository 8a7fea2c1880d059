/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.overview;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EventObject;
import java.util.List;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.FeatureValues;

/** Labelled fields of a form, bound to features of elements through the command stack. */
final class FeatureFields implements CommandStackListener {

    /** Key under which a field's control holds the name of its feature. */
    static final String FEATURE = "org.jalon.ui.feature";
    /** Stands for "no element" in a choice, since a viewer can't show null. */
    private static final Object NONE = new Object();
    private static final int TYPING_PAUSE = 400;
    private static final int TEXT_WIDTH = 120;

    private final EditSession session;
    private final FormToolkit toolkit;
    private final DataBindingContext bindings = new DataBindingContext();
    private final List<FeatureObservable> observables = new ArrayList<>();
    private final FeatureValues values = FeatureValues.inUserLanguage();

    FeatureFields(EditSession session, FormToolkit toolkit) {
        this.session = session;
        this.toolkit = toolkit;
        session.commandStack().addCommandStackListener(this);
    }

    /** Adds a field of the kind that suits the feature. */
    Control add(Composite parent, EObject element, EStructuralFeature feature) {
        return switch (feature) {
            case EReference reference -> choice(parent, element, reference);
            default -> feature.getEType() instanceof EEnum ? choice(parent, element, feature)
                    : text(parent, new FeatureObservable(session, element, feature), element, 1);
        };
    }

    /** Adds a field for a text of several lines. */
    Text lines(Composite parent, FeatureObservable.Subject subject, EStructuralFeature feature, int height) {
        return text(parent, new FeatureObservable(session, subject, feature), session.project(), height);
    }

    private Text text(Composite parent, FeatureObservable observable, EObject owner, int height) {
        EStructuralFeature feature = observable.feature();
        Label label = label(parent, feature);
        Text field = toolkit.createText(parent, "", height > 1 ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE);
        GridData data = GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).create();
        if (height > 1) {
            data.heightHint = field.getLineHeight() * height;
            ((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
        }
        data.horizontalIndent = 5;
        field.setLayoutData(data);
        field.setEditable(!session.isReadOnly());
        IObservableValue<String> typed = WidgetProperties.text(SWT.Modify).observeDelayed(TYPING_PAUSE, field);
        Binding binding = bindings.bindValue(typed, observable, toModel(owner, feature), toText(owner, feature));
        ControlDecorationSupport.create(binding, SWT.TOP | SWT.LEFT);
        return finish(field, observable);
    }

    private UpdateValueStrategy<String, Object> toModel(EObject owner, EStructuralFeature feature) {
        UpdateValueStrategy<String, Object> strategy = new UpdateValueStrategy<>();
        strategy.setAfterGetValidator(text -> check(owner, feature, text));
        strategy.setConverter(IConverter.create(text -> values.parse(owner, feature, text)));
        return strategy;
    }

    private UpdateValueStrategy<Object, String> toText(EObject owner, EStructuralFeature feature) {
        UpdateValueStrategy<Object, String> strategy = new UpdateValueStrategy<>();
        strategy.setConverter(IConverter.create(value -> values.text(owner, feature, value)));
        return strategy;
    }

    private IStatus check(EObject owner, EStructuralFeature feature, String text) {
        try {
            values.parse(owner, feature, text);
            return Status.OK_STATUS;
        } catch (IllegalArgumentException e) {
            return ValidationStatus.error(e.getMessage());
        }
    }

    private Control choice(Composite parent, EObject element, EStructuralFeature feature) {
        label(parent, feature);
        ComboViewer viewer = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(viewer.getControl(), true, false);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object value) {
                return value == NONE ? "" : values.text(element, feature, value);
            }
        });
        viewer.setInput(candidates(element, feature));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).indent(5, 0)
                .applyTo(viewer.getControl());
        viewer.getControl().setEnabled(!session.isReadOnly());
        viewer.getControl().addFocusListener(FocusListener.focusGainedAdapter(e -> {
            Object selected = viewer.getStructuredSelection().getFirstElement();
            List<Object> now = candidates(element, feature);
            if (!now.equals(viewer.getInput())) {
                viewer.setInput(now);
                viewer.setSelection(selected == null ? StructuredSelection.EMPTY
                        : new StructuredSelection(selected));
            }
        }));
        FeatureObservable observable = new FeatureObservable(session, element, feature);
        UpdateValueStrategy<Object, Object> toModel = new UpdateValueStrategy<>();
        toModel.setConverter(IConverter.create(value -> value == NONE ? null : value));
        UpdateValueStrategy<Object, Object> toViewer = new UpdateValueStrategy<>();
        toViewer.setConverter(IConverter.create(value -> value == null ? NONE : value));
        bindings.bindValue(ViewerProperties.singleSelection(Object.class).observe(viewer), observable, toModel,
                toViewer);
        return finish(viewer.getControl(), observable);
    }

    private List<Object> candidates(EObject element, EStructuralFeature feature) {
        List<Object> candidates = new ArrayList<>();
        if (feature instanceof EReference reference) {
            candidates.add(NONE);
            EcoreUtil.getAllProperContents(session.project(), false).forEachRemaining(each -> {
                if (reference.getEReferenceType().isInstance(each) && each != element) {
                    candidates.add(each);
                }
            });
            candidates.subList(1, candidates.size()).sort(
                    Comparator.comparing(each -> ModelLabels.current().text((EObject) each), Collator.getInstance()));
        } else {
            for (EEnumLiteral literal : ((EEnum) feature.getEType()).getELiterals()) {
                candidates.add(literal.getInstance());
            }
        }
        return candidates;
    }

    private Label label(Composite parent, EStructuralFeature feature) {
        Label label = toolkit.createLabel(parent, ModelLabels.current().feature(feature));
        label.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    private <T extends Control> T finish(T control, FeatureObservable observable) {
        observables.add(observable);
        control.setData(FEATURE, observable.feature().getName());
        control.addFocusListener(FocusListener.focusLostAdapter(e -> observable.endTyping()));
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                if (e.childID == ACC.CHILDID_SELF) {
                    e.result = ModelLabels.current().feature(observable.feature());
                }
            }
        });
        return control;
    }

    @Override
    public void commandStackChanged(EventObject event) {
        observables.forEach(FeatureObservable::changed);
    }

    void dispose() {
        session.commandStack().removeCommandStackListener(this);
        bindings.dispose();
        observables.forEach(FeatureObservable::dispose);
    }
}
