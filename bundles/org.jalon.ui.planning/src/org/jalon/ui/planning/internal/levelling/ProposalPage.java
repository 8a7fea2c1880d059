/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal.levelling;

import java.text.NumberFormat;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.gantt.GanttPicture.Column;
import org.jalon.model.edit.ModelLabels;
import org.jalon.planning.Durations;
import org.jalon.planning.Texts;
import org.jalon.planning.levelling.ActivityMove;
import org.jalon.planning.levelling.LevellingProposal;
import org.jalon.planning.levelling.LoadChange;
import org.jalon.planning.levelling.RemainingOverload;
import org.jalon.ui.diagram.DrawingCanvas;
import org.jalon.ui.planning.internal.Messages;

/** Shows what a levelling would change, why, and what it can't solve. */
final class ProposalPage extends WizardPage {

    private static final Set<Column> COLUMNS = Set.of(Column.NAME);
    /** A chart of less logical pixels can't be read. */
    private static final double NARROWEST = 600;

    private Label summary;
    private TableViewer moves;
    private TableViewer loads;
    private TableViewer remaining;
    private CTabItem remainingTab;
    private DrawingCanvas chart;
    private LevellingProposal proposal;

    ProposalPage() {
        super("proposal");
        setTitle(Messages.levelTitle);
        setDescription(Messages.levelProposalDescription);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(area);
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(760, SWT.DEFAULT).applyTo(summary);
        CTabFolder folder = new CTabFolder(area, SWT.BORDER | SWT.FLAT);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 320).applyTo(folder);
        moves = table(folder);
        column(moves, Messages.columnName, 190, ActivityMove.class, move -> labels().text(move.activity()));
        column(moves, Messages.columnFrom, 125, ActivityMove.class, move -> Texts.date(move.from(), locale()));
        column(moves, Messages.columnTo, 125, ActivityMove.class, move -> Texts.date(move.to(), locale()));
        column(moves, Messages.columnDelay, 70, ActivityMove.class,
                move -> Durations.of(proposal.project()).format(move.delay(), move.activity(), locale()));
        column(moves, Messages.columnReason, 520, ActivityMove.class, move -> move.reason(locale()));
        tab(folder, Messages.tabMoves, moves.getControl());
        loads = table(folder);
        column(loads, Messages.columnName, 190, LoadChange.class, load -> labels().text(load.resource()));
        column(loads, Messages.columnPeakBefore, 110, LoadChange.class, load -> percent(load.before().peak()));
        column(loads, Messages.columnPeakAfter, 110, LoadChange.class, load -> percent(load.after().peak()));
        column(loads, Messages.columnExcessBefore, 140, LoadChange.class, load -> days(load.before().excess()));
        column(loads, Messages.columnExcessAfter, 140, LoadChange.class, load -> days(load.after().excess()));
        tab(folder, Messages.tabLoads, loads.getControl());
        chart = new DrawingCanvas(folder);
        tab(folder, Messages.tabGantt, chart.control());
        remaining = table(folder);
        column(remaining, Messages.columnRemaining, 460, RemainingOverload.class, each -> each.cause(locale()));
        column(remaining, Messages.columnRemedy, 420, RemainingOverload.class, each -> each.remedy(locale()));
        remainingTab = tab(folder, Messages.tabRemaining, remaining.getControl());
        folder.setSelection(0);
        setControl(area);
    }

    private static TableViewer table(Composite parent) {
        TableViewer viewer = new TableViewer(parent, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTable().setHeaderVisible(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        return viewer;
    }

    private static <T> void column(TableViewer viewer, String title, int width, Class<T> type,
            Function<T, String> text) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> text.apply(type.cast(row))));
    }

    private static CTabItem tab(CTabFolder folder, String title, Control content) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(title);
        item.setControl(content);
        return item;
    }

    private static Locale locale() {
        return Locale.getDefault();
    }

    private static ModelLabels labels() {
        return ModelLabels.current();
    }

    private String days(Duration duration) {
        return Durations.of(proposal.project()).format(duration, locale());
    }

    private static String percent(double share) {
        return Double.isInfinite(share) ? "∞" : NumberFormat.getPercentInstance().format(share);
    }

    /** Shows a proposal. */
    void show(LevellingProposal shown, boolean readOnly) {
        proposal = shown;
        moves.setInput(shown.moves());
        loads.setInput(shown.loads());
        remaining.setInput(shown.remaining());
        remainingTab.setText(shown.remaining().isEmpty() ? Messages.tabRemaining
                : NLS.bind(Messages.tabRemainingCount, shown.remaining().size()));
        GanttDiagram diagram = GanttDiagram.of(shown.after(), GanttOptions.in(locale()));
        chart.show((width, height) -> {
            GanttDiagram fitted = GanttPicture.fitted(diagram, COLUMNS, Math.max(width, NARROWEST));
            return GanttPicture.of(fitted, COLUMNS, 0, fitted.rowCount(), false);
        });
        summary.setText(summaryOf(shown).replace("&", "&&"));
        summary.getParent().layout();
        String missed = String.join(" ", shown.newlyMissed().stream().map(p -> p.message(locale())).toList());
        setMessage(readOnly ? Messages.levelReadOnly : missed.isEmpty() ? null : missed, WARNING);
        setPageComplete(shown.isNew() && !readOnly);
    }

    private static String summaryOf(LevellingProposal shown) {
        String before = Texts.date(shown.before().finish(), locale());
        String after = Texts.date(shown.after().finish(), locale());
        List<String> sentences = List.of(
                before.equals(after) ? NLS.bind(Messages.levelSameFinish, after)
                        : NLS.bind(Messages.levelOtherFinish, before, after),
                NLS.bind(Messages.levelMoves, shown.moves().size(), shown.remaining().size()),
                shown.isNew() ? "" : Messages.levelNothingNew);
        return String.join(" ", sentences).strip();
    }

    /** The proposal shown; null as long as there is none. */
    LevellingProposal proposal() {
        return proposal;
    }
}
