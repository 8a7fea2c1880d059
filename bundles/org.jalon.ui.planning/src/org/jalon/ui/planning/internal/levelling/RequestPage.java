/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.levelling;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.model.resources.Resource;
import org.jalon.planning.ResourceKinds;
import org.jalon.planning.levelling.LevellingRequest;
import org.jalon.schedule.levelling.LevellingOptions;
import org.jalon.schedule.levelling.LevellingOptions.Limit;
import org.jalon.ui.common.ModelImages;
import org.jalon.ui.planning.internal.Messages;

/** Asks which resources are to be levelled, how far activities may move and how long to search. */
final class RequestPage extends WizardPage {

    /** How many schedules each choice of effort stands for. */
    private static final int[] SCHEDULES = {1, LevellingOptions.DEFAULT.schedules(), 5_000};

    private final List<Resource> resources;
    private final BooleanSupplier answer;
    private CheckboxTableViewer chosen;
    private Button withinFloat;
    private Combo effort;

    /** @param answer has a proposal made; asked when the user goes on */
    RequestPage(Project project, BooleanSupplier answer) {
        super("request");
        this.answer = answer;
        resources = project.getResources().stream().filter(ResourceKinds::worksInTime).toList();
        setTitle(Messages.levelTitle);
        setDescription(Messages.levelDescription);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, false);
        layout.verticalSpacing = 7;
        area.setLayout(layout);
        Label what = new Label(area, SWT.NONE);
        what.setText(Messages.levelResources);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(what);
        chosen = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(360, 180).applyTo(chosen.getControl());
        chosen.setContentProvider(ArrayContentProvider.getInstance());
        chosen.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object element) {
                return ModelLabels.current().text((Resource) element);
            }

            @Override
            public Image getImage(Object element) {
                return ModelImages.image((Resource) element);
            }
        });
        chosen.setInput(resources);
        chosen.setAllChecked(true);
        chosen.addCheckStateListener(e -> validate());
        withinFloat = radio(area, Messages.levelWithinFloat);
        radio(area, Messages.levelAsNeeded).setSelection(true);
        new Label(area, SWT.NONE).setText(Messages.levelEffort);
        effort = new Combo(area, SWT.READ_ONLY);
        effort.setItems(Messages.effortQuick, Messages.effortUsual, Messages.effortThorough);
        effort.select(1);
        setControl(area);
    }

    private static Button radio(Composite area, String text) {
        Button radio = new Button(area, SWT.RADIO);
        radio.setText(text);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(radio);
        return radio;
    }

    private void validate() {
        boolean any = chosen.getCheckedElements().length > 0;
        setErrorMessage(any ? null : Messages.levelNoResource);
        setPageComplete(any);
    }

    @Override
    public IWizardPage getNextPage() {
        // asked by the Next button alone: isPageComplete and canFlipToNextPage don't come here
        return answer.getAsBoolean() ? super.getNextPage() : null;
    }

    @Override
    public boolean canFlipToNextPage() {
        return isPageComplete();
    }

    LevellingRequest request() {
        Set<Resource> checked = Arrays.stream(chosen.getCheckedElements()).map(Resource.class::cast)
                .collect(Collectors.toSet());
        return new LevellingRequest(checked.size() == resources.size() ? Set.of() : checked,
                LevellingOptions.DEFAULT.with(withinFloat.getSelection() ? Limit.WITHIN_FLOAT : Limit.AS_NEEDED)
                        .withSchedules(SCHEDULES[effort.getSelectionIndex()]));
    }
}
