/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.fields;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.jalon.ui.common.FeatureValues;

/** Binds fields in which values are typed. What doesn't read as a value is marked and not stored. */
final class TextBinding {

    private static final int TYPING_PAUSE = 400;

    private final DataBindingContext bindings = new DataBindingContext();
    private final List<IObservableValue<String>> typed = new ArrayList<>();
    private final FeatureValues values = FeatureValues.inUserLanguage();

    void bind(Text field, FeatureObservable observable) {
        IObservableValue<String> text = WidgetProperties.text(SWT.Modify).observeDelayed(TYPING_PAUSE, field);
        UpdateValueStrategy<String, Object> toModel = new UpdateValueStrategy<>();
        toModel.setAfterGetValidator(input -> check(observable, input));
        toModel.setConverter(IConverter.create(input -> read(observable, input)));
        UpdateValueStrategy<Object, String> toText = new UpdateValueStrategy<>();
        toText.setConverter(IConverter.create(value -> write(observable, value)));
        Binding binding = bindings.bindValue(text, observable, toModel, toText);
        ControlDecorationSupport.create(binding, SWT.TOP | SWT.LEFT);
        typed.add(text);
    }

    private IStatus check(FeatureObservable observable, String input) {
        try {
            read(observable, input);
            return Status.OK_STATUS;
        } catch (IllegalArgumentException e) {
            return ValidationStatus.error(e.getMessage());
        }
    }

    private Object read(FeatureObservable observable, String input) {
        EStructuralFeature feature = observable.feature();
        Object value = observable.getValue();
        if (input.equals(write(observable, value))) {
            return value; // shown rounded, stored exactly: looking at a value must not change it
        }
        return feature.isMany() ? input.lines().filter(line -> !line.isBlank())
                .map(line -> values.parse(observable.owner(), feature, line.strip())).toList()
                : values.parse(observable.owner(), feature, input);
    }

    private String write(FeatureObservable observable, Object value) {
        return value instanceof List<?> many
                ? String.join("\n", many.stream()
                        .map(each -> values.text(observable.owner(), observable.feature(), each)).toList())
                : values.text(observable.owner(), observable.feature(), value);
    }

    /** Passes on at once what was typed and is still held back. */
    void flush() {
        typed.forEach(IObservableValue::getValue);
    }

    void dispose() {
        bindings.dispose();
        typed.forEach(IObservableValue::dispose);
    }
}
