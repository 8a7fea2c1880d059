/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.explain;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.planning.Durations;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.Texts;
import org.jalon.planning.explain.Explainer;
import org.jalon.planning.explain.Explanation;
import org.jalon.planning.explain.ExplanationText;
import org.jalon.planning.explain.ExplanationText.Line;
import org.jalon.planning.explain.ExplanationText.Section;
import org.jalon.planning.explain.ProjectExplanation;
import org.jalon.planning.explain.SlipEffect;
import org.jalon.ui.common.EditSession;
import org.jalon.ui.planning.internal.Background;
import org.jalon.ui.planning.internal.Messages;
import org.jalon.ui.planning.internal.ProjectSnapshot;
import org.jalon.ui.planning.internal.SessionView;

/**
 * Why the selected activity or work package is when it is, what would free it and what depends on it; of the project,
 * when nothing planned is selected. An element named in a line is selected by a double click.
 */
public final class ExplanationView extends SessionView {

    /** Identifier of the view. */
    public static final String ID = "org.jalon.ui.planning.explanation";
    /** Selections that follow each other within this many milliseconds are passed over. */
    private static final int PAUSE = 250;

    private Label header;
    private Text slip;
    private TreeViewer tree;
    private Background background;
    private final Runnable explain = this::explain;

    /** What is shown: a heading and lines about elements of the project. */
    private record Shown(String header, List<Section> sections, ProjectSnapshot snapshot) {
    }

    @Override
    protected void createControls(Composite area) {
        background = new Background(area.getDisplay(), failure -> show(new Shown(failure.getLocalizedMessage(),
                List.of(), null)));
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(area);
        header = new Label(area, SWT.NONE);
        header.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(6, 0).applyTo(header);
        Label slipLabel = new Label(area, SWT.NONE);
        slipLabel.setText(Messages.explainSlip);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(slipLabel);
        slip = new Text(area, SWT.BORDER);
        slip.setMessage(Messages.explainSlipHint);
        slip.setToolTipText(Messages.explainSlipToolTip);
        GridDataFactory.fillDefaults().hint(80, SWT.DEFAULT).applyTo(slip);
        slip.addModifyListener(e -> later());
        slip.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(e -> explain()));
        tree = new TreeViewer(area, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(tree.getControl());
        tree.setContentProvider(new SectionContent());
        tree.setLabelProvider(new SectionLabels());
        tree.addDoubleClickListener(event -> selectNamed((IStructuredSelection) event.getSelection()));
        CopyLines.install(getViewSite(), tree);
    }

    private void selectNamed(IStructuredSelection lines) {
        Object shown = tree.getInput();
        if (session() != null && shown instanceof ProjectSnapshot snapshot
                && lines.getFirstElement() instanceof Line line && line.element() != null) {
            session().selection().select(List.of(snapshot.original(line.element())), this);
        }
    }

    @Override
    protected void sessionChanged(EditSession other) {
        explain();
    }

    @Override
    protected void planChanged(EditSession changed) {
        explain();
    }

    @Override
    protected void selectionChanged(List<EObject> elements) {
        later();
    }

    private void later() {
        parent().getDisplay().timerExec(PAUSE, explain);
    }

    @Override
    protected void becameVisible() {
        explain();
    }

    /** Copies the project, which takes its time in a large one: so nothing is explained that nobody sees. */
    private void explain() {
        if (header.isDisposed() || !getSite().getPage().isPartVisible(this)) {
            return;
        }
        if (session() == null) {
            background.cancel();
            show(new Shown(Messages.noProject, List.of(), null));
            return;
        }
        WbsElement selected = session().selection().elements().stream().filter(WbsElement.class::isInstance)
                .map(WbsElement.class::cast).findFirst().orElse(null);
        Durations durations = Durations.of(session().project());
        Duration asked = durations.parse(slip.getText()).map(Durations.Parsed::duration).filter(Duration::isPositive)
                .orElse(null);
        slip.setEnabled(selected != null);
        ProjectSnapshot snapshot = new ProjectSnapshot(session().project());
        background.start(Messages.explaining, false, monitor -> {
            ProjectPlan plan = ProjectPlanner.plan(snapshot.project());
            return selected == null ? ofProject(plan, snapshot)
                    : ofElement(plan, snapshot.copy(selected), asked, snapshot);
        }, this::show, () -> { });
    }

    private static Shown ofProject(ProjectPlan plan, ProjectSnapshot snapshot) {
        Locale locale = Locale.getDefault();
        ProjectExplanation explanation = Explainer.of(plan).explainProject();
        String title = String.join(" – ", Texts.date(explanation.start(), locale),
                Texts.date(explanation.finish(), locale));
        String name = Objects.requireNonNullElse(plan.project().getName(), "");
        return new Shown((name + " : " + title).strip(), new ExplanationText(plan, locale).sections(explanation),
                snapshot);
    }

    private static Shown ofElement(ProjectPlan plan, WbsElement element, Duration asked, ProjectSnapshot snapshot) {
        Explainer explainer = Explainer.of(plan);
        Optional<Explanation> explained = explainer.explain(element);
        if (explained.isEmpty()) {
            return new Shown(Messages.notPlanned, List.of(), snapshot);
        }
        ExplanationText words = new ExplanationText(plan, Locale.getDefault());
        SlipEffect effect = asked == null ? null : explainer.slip(element, asked).orElse(null);
        return new Shown(words.header(explained.get().planned()),
                words.sections(explained.get(), explainer, effect), snapshot);
    }

    private void show(Shown shown) {
        if (header.isDisposed()) {
            return;
        }
        header.setText(shown.header().replace("&", "&&"));
        header.setToolTipText(header.getText());
        ((SectionContent) tree.getContentProvider()).setSections(shown.sections());
        tree.getControl().setRedraw(false);
        tree.setInput(shown.snapshot());
        tree.expandAll();
        tree.getControl().setRedraw(true);
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (background != null) {
            background.cancel();
        }
        super.dispose();
    }
}
