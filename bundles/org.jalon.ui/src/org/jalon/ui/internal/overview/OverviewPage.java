/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.overview;

import java.util.EventObject;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.forms.widgets.ColumnLayout;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.common.JalonPage;
import org.jalon.ui.common.PageSwitch;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.UiPlugin;
import org.jalon.ui.internal.fields.ElementList;
import org.jalon.ui.internal.fields.FeatureFields;
import org.jalon.ui.internal.fields.ListStyle;
import org.jalon.ui.internal.fields.PathSubject;
import org.jalon.ui.internal.fields.Subject;

/** The first page: what the project is, where it stands in figures, how it is planned, and why it is led. */
public final class OverviewPage implements JalonPage, CommandStackListener {

    private static final List<EStructuralFeature> IDENTITY = List.of(ModelPackage.Literals.PROJECT_ELEMENT__NAME,
            ProjectPackage.Literals.PROJECT__CODE, ProjectPackage.Literals.PROJECT__STATE,
            ProjectPackage.Literals.PROJECT__ORGANISATION, ProjectPackage.Literals.PROJECT__SITE,
            ProjectPackage.Literals.PROJECT__MANAGER, ProjectPackage.Literals.PROJECT__SPONSOR,
            ProjectPackage.Literals.PROJECT__BUDGET, ProjectPackage.Literals.PROJECT__CURRENCY);
    private static final List<EStructuralFeature> SCHEDULING = List.of(ProjectPackage.Literals.PROJECT__START,
            ProjectPackage.Literals.PROJECT__FINISH, ProjectPackage.Literals.PROJECT__STATUS_DATE,
            ProjectPackage.Literals.PROJECT__DIRECTION, ProjectPackage.Literals.PROJECT__CALENDAR,
            ProjectPackage.Literals.PROJECT__CONSTRAINT_PRECEDENCE, ProjectPackage.Literals.PROJECT__PROGRESS_POLICY,
            ProjectPackage.Literals.PROJECT__CRITICAL_FLOAT, ProjectPackage.Literals.PROJECT__NEAR_CRITICAL_FLOAT,
            ProjectPackage.Literals.PROJECT__MINUTES_PER_DAY, ProjectPackage.Literals.PROJECT__MINUTES_PER_WEEK,
            ProjectPackage.Literals.PROJECT__DAYS_PER_MONTH);
    private static final List<EStructuralFeature> REQUEST = List.of(FramingPackage.Literals.REQUEST__CONTEXT,
            FramingPackage.Literals.REQUEST__STAKES, FramingPackage.Literals.REQUEST__PROBLEM,
            FramingPackage.Literals.REQUEST__EXPECTED_RESULTS);

    /** Id of the page on which the plan begins. */
    private static final String ACTIVITIES = "org.jalon.ui.table.activities";

    private EditSession session;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private FeatureFields fields;
    private KeyFiguresSection keyFigures;
    private Control first;

    @Override
    public void create(Composite parent, EditSession newSession, IEditorPart editor) {
        session = newSession;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        toolkit.decorateFormHeading(form.getForm());
        form.setImage(UiPlugin.image("jalon"));
        fields = new FeatureFields(session, toolkit,
                element -> editor.getAdapter(PageSwitch.class).reveal(element));
        ColumnLayout layout = new ColumnLayout();
        layout.maxNumColumns = 2;
        layout.leftMargin = layout.rightMargin = 12;
        layout.topMargin = layout.bottomMargin = 10;
        layout.horizontalSpacing = 20;
        layout.verticalSpacing = 14;
        form.getBody().setLayout(layout);
        Composite left = column();
        Composite right = column();
        Project project = session.project();
        Composite identity = section(left, Messages.overviewProject, "");
        Subject whole = Subject.of(project);
        IDENTITY.forEach(feature -> fields.add(identity, whole, feature));
        first = identity.getChildren()[1];
        keyFigures = new KeyFiguresSection(session, toolkit, section(right, Messages.overviewKeyFigures, ""),
                () -> editor.getAdapter(PageSwitch.class).show(ACTIVITIES));
        Composite scheduling = section(right, Messages.overviewScheduling, "");
        SCHEDULING.forEach(feature -> fields.add(scheduling, whole, feature));
        Composite framing = section(left, Messages.overviewFraming, Messages.overviewFramingHelp);
        Subject request = PathSubject.at(session, ProjectPackage.Literals.PROJECT__FRAMING,
                FramingPackage.Literals.FRAMING__REQUEST);
        REQUEST.forEach(feature -> fields.lines(framing, request, feature, 4));
        ElementList objectives = fields.list(section(left, Messages.overviewObjectives, ""),
                PathSubject.at(session, ProjectPackage.Literals.PROJECT__FRAMING),
                FramingPackage.Literals.FRAMING__OBJECTIVES, ListStyle.of(5,
                        ModelPackage.Literals.PROJECT_ELEMENT__NAME, FramingPackage.Literals.OBJECTIVE__DUE_ON));
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(objectives.control());
        session.commandStack().addCommandStackListener(this);
        update();
        form.reflow(true);
    }

    private Composite column() {
        Composite column = toolkit.createComposite(form.getBody());
        GridLayout layout = new GridLayout();
        layout.marginWidth = layout.marginHeight = 0;
        layout.verticalSpacing = 14;
        column.setLayout(layout);
        return column;
    }

    private Composite section(Composite parent, String title, String description) {
        int style = Section.TITLE_BAR | Section.EXPANDED | Section.TWISTIE
                | (description.isEmpty() ? 0 : Section.DESCRIPTION);
        Section section = toolkit.createSection(parent, style);
        section.setText(title);
        if (!description.isEmpty()) {
            section.setDescription(description);
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(section);
        Composite client = toolkit.createComposite(section);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 4;
        layout.horizontalSpacing = 8;
        layout.verticalSpacing = 6;
        client.setLayout(layout);
        toolkit.paintBordersFor(client);
        section.setClient(client);
        return client;
    }

    private void update() {
        String name = session.project().getName();
        String title = name == null || name.isBlank() ? ModelLabels.current().type(session.project().eClass()) : name;
        if (!title.equals(form.getText())) {
            form.setText(title.replace("&", "&&"));
        }
        String message = session.isReadOnly() ? Messages.readOnly : null;
        if (!Objects.equals(message, form.getForm().getMessage())) {
            form.getForm().setMessage(message, IMessageProvider.INFORMATION); // lays the whole form out
        }
    }

    @Override
    public void commandStackChanged(EventObject event) {
        if (!form.isDisposed()) {
            update();
        }
    }

    @Override
    public void setFocus() {
        first.setFocus();
    }

    @Override
    public boolean shows(EObject element) {
        return element instanceof Project;
    }

    @Override
    public void dispose() {
        session.commandStack().removeCommandStackListener(this);
        keyFigures.dispose();
        fields.dispose();
        toolkit.dispose();
    }
}
