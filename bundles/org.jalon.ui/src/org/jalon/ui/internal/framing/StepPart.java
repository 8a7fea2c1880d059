/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.IFormColors;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.fields.ElementList;
import org.jalon.ui.internal.fields.FeatureFields;

/** The form of one step: its title, what it lacks, its fields, and the ways to the steps before and after. */
final class StepPart {

    private final EditSession session;
    private final FormToolkit toolkit;
    private final FramingStep step;
    private final ScrolledForm form;
    private final FeatureFields fields;
    private final GapsPanel gaps;
    private final StepForm content;

    StepPart(EditSession session, FormToolkit toolkit, Composite parent, FramingStep step, Consumer<Gap> go,
            Consumer<EObject> opener) {
        this.session = session;
        this.toolkit = toolkit;
        this.step = step;
        form = toolkit.createScrolledForm(parent);
        Composite body = form.getBody();
        GridLayoutFactory.fillDefaults().margins(4, 2).spacing(0, 6).applyTo(body);
        Label title = toolkit.createLabel(body, NLS.bind(Messages.framingStepTitle, step.title(), step.criterion()));
        title.setFont(JFaceResources.getBannerFont());
        title.setForeground(toolkit.getColors().getColor(IFormColors.TITLE));
        Label help = toolkit.createLabel(body, step.help(), SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(help);
        fields = new FeatureFields(session, toolkit, opener);
        gaps = new GapsPanel(toolkit, body, go);
        Composite fill = toolkit.createComposite(body);
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(fill);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fill);
        content = new StepForm(session, toolkit, fields, fill, () -> form.reflow(true));
    }

    /** Adds the fields of the step and the ways to its neighbours. */
    void build(StepContents contents, Runnable previous, Runnable next) {
        contents.fill(step, content);
        Composite ways = toolkit.createComposite(form.getBody());
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 4).applyTo(ways);
        Button back = toolkit.createButton(ways, Messages.framingPrevious, SWT.PUSH);
        back.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> previous.run()));
        back.setEnabled(step.ordinal() > 0);
        Button on = toolkit.createButton(ways, Messages.framingNext, SWT.PUSH);
        on.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> next.run()));
        on.setEnabled(step.ordinal() < FramingStep.values().length - 1);
        form.reflow(true);
        form.reskin(SWT.ALL);
    }

    Control control() {
        return form;
    }

    /** Shows what the step still lacks. */
    void show(List<Gap> missing) {
        if (gaps.show(missing)) {
            form.reflow(true);
        }
    }

    /** Gives the keyboard to the field of a gap, or to the row of its element. */
    void go(Gap gap) {
        for (ElementList list : List.copyOf(content.lists())) {
            for (EObject at = gap.element(); at != null; at = at.eContainer()) {
                if (list.shows(at)) {
                    list.reveal(at);
                    list.table().setFocus();
                    session.selection().select(List.of(at), this);
                }
            }
        }
        Control field = gap.feature() == null ? null : field(form.getBody(), gap.feature().getName());
        if (field == null && gap.element() == null) {
            field = field(form.getBody(), null);
        }
        if (field != null) {
            field.setFocus();
        }
    }

    /** The control of a feature, the first there is if none is given. */
    private static Control field(Composite root, String feature) {
        for (Control child : root.getChildren()) {
            Object shown = child.getData(FeatureFields.FEATURE);
            if (shown != null && (feature == null || feature.equals(shown)) && child.isVisible()) {
                return child;
            }
            Control found = child instanceof Composite composite ? field(composite, feature) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    void dispose() {
        fields.dispose();
    }
}
