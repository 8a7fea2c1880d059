/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal.output;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.diagram.output.PageSetup;
import org.jalon.diagram.output.PageSetup.Paper;
import org.jalon.diagram.output.PageSetup.Scaling;
import org.jalon.diagram.output.PrintedPages;
import org.jalon.planning.Texts;
import org.jalon.ui.common.HelpContexts;
import org.jalon.ui.diagram.internal.Messages;

/**
 * Shows the pages of a drawing as they will come out of the printer, and lets the user choose paper, margins and
 * scale. Without a printer the pages can be saved as PDF.
 */
public final class PrintPreview extends Dialog {

    private static final int SAVE = IDialogConstants.CLIENT_ID;
    private static final Map<Scaling, String> SCALINGS = new EnumMap<>(Map.of(Scaling.ONE_PAGE, Messages.scaleOnePage,
            Scaling.PAGE_WIDTH, Messages.scalePageWidth, Scaling.PERCENT, Messages.scalePercent));

    private final Drawing drawing;
    private final String project;
    private final Consumer<String> messages;
    private PageSetup setup = PageSetups.last();
    private PrintedPages pages;
    private PrintedPages.Page page;
    private int shown;
    private Combo paper;
    private Button landscape;
    private Spinner margin;
    private Combo scaling;
    private Spinner percent;
    private Button bands;
    private Canvas canvas;
    private Label number;
    private Button before;
    private Button after;

    /**
     * A preview.
     *
     * @param project name of the project
     * @param messages told what went wrong with a file or a printer, null for nothing
     */
    public PrintPreview(Shell parent, Drawing drawing, String project, Consumer<String> messages) {
        super(parent);
        this.drawing = drawing;
        this.project = project == null ? "" : project;
        this.messages = messages;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.printPreviewOf, drawing.title()));
        HelpContexts.set(shell, HelpContexts.PRINT);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(12, 6).applyTo(area);
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(fields);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(fields);
        createFields(fields);
        Composite right = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(right);
        canvas = new Canvas(right, SWT.BORDER | SWT.DOUBLE_BUFFERED);
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        canvas.setData("org.eclipse.e4.ui.css.disabled", Boolean.TRUE);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addListener(SWT.MouseVerticalWheel, e -> turn(e.count > 0 ? -1 : 1));
        GridDataFactory.fillDefaults().grab(true, true).hint(640, 460).applyTo(canvas);
        createTurning(right);
        changed();
        return area;
    }

    private void createFields(Composite fields) {
        paper = combo(fields, Messages.printPaper);
        for (Paper each : Paper.values()) {
            paper.add(each == Paper.LETTER ? Messages.paperLetter : each.name());
        }
        paper.select(setup.paper().ordinal());
        landscape = check(fields, Messages.printLandscape, setup.landscape());
        margin = spinner(fields, Messages.printMargin, (int) setup.margin(), 0, 50);
        scaling = combo(fields, Messages.printScale);
        for (Scaling each : Scaling.values()) {
            scaling.add(SCALINGS.get(each));
        }
        scaling.select(setup.scaling().ordinal());
        percent = spinner(fields, Messages.printPercent, (int) setup.percent(), (int) PageSetup.SMALLEST,
                (int) PageSetup.LARGEST);
        bands = check(fields, Messages.printBands, setup.bands());
    }

    private Combo combo(Composite parent, String label) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().applyTo(combo);
        combo.addListener(SWT.Selection, e -> read());
        return combo;
    }

    private Spinner spinner(Composite parent, String label, int value, int least, int most) {
        new Label(parent, SWT.NONE).setText(label);
        Spinner spinner = new Spinner(parent, SWT.BORDER);
        spinner.setValues(value, least, most, 0, 1, 10);
        spinner.addListener(SWT.Selection, e -> read());
        return spinner;
    }

    private Button check(Composite parent, String label, boolean checked) {
        Button button = new Button(parent, SWT.CHECK);
        button.setText(label);
        button.setSelection(checked);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(button);
        button.addListener(SWT.Selection, e -> read());
        return button;
    }

    private void createTurning(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(bar);
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(bar);
        before = turning(bar, SWT.LEFT, -1, Messages.pageBefore);
        number = new Label(bar, SWT.CENTER);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(number);
        after = turning(bar, SWT.RIGHT, 1, Messages.pageAfter);
    }

    private Button turning(Composite bar, int direction, int step, String words) {
        Button button = new Button(bar, SWT.ARROW | direction);
        button.setToolTipText(words);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = words;
            }
        });
        button.addListener(SWT.Selection, e -> turn(step));
        return button;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, SAVE, Messages.printSavePdf, false);
        Button print = createButton(parent, IDialogConstants.OK_ID, Messages.printNow, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
        print.setEnabled(PrintDiagram.isPossible());
        if (!print.isEnabled()) {
            number.getParent().setToolTipText(Messages.noPrinter);
            getButton(SAVE).setFocus();
        }
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == SAVE) {
            PageSetups.keep(setup);
            new PictureExport(drawing, Theme.PRINT, project).askForPdf(getShell(), messages);
            return;
        }
        super.buttonPressed(id);
    }

    @Override
    protected void okPressed() {
        if (pages != null) {
            PrintDiagram.ask(getShell(), drawing, setup, words(), messages);
        }
        super.okPressed();
    }

    /** However it is closed, what was chosen is there the next time. */
    @Override
    public boolean close() {
        PageSetups.keep(setup);
        return super.close();
    }

    private PrintedPages.Words words() {
        return new PrintedPages.Words(project, Texts.date(LocalDate.now(), Locale.getDefault()));
    }

    /** Takes up what the user chose. */
    private void read() {
        setup = new PageSetup(Paper.values()[paper.getSelectionIndex()], landscape.getSelection(),
                margin.getSelection(), Scaling.values()[scaling.getSelectionIndex()], percent.getSelection(),
                bands.getSelection());
        changed();
    }

    private void changed() {
        try {
            pages = PrintedPages.of(drawing, setup, words(), Locale.getDefault());
        } catch (DiagramTooLargeException e) {
            pages = null;
            number.setText(e.getLocalizedMessage());
        }
        percent.setEnabled(setup.scaling() == Scaling.PERCENT);
        turn(0);
    }

    private void turn(int step) {
        int count = pages == null ? 0 : pages.count();
        shown = Math.clamp(shown + step, 0, Math.max(0, count - 1));
        before.setEnabled(shown > 0);
        after.setEnabled(shown < count - 1);
        page = pages == null ? null : pages.page(shown);
        if (pages != null) {
            number.setText(NLS.bind(Messages.pageShown, new Object[] { shown + 1, count,
                Math.round(pages.percent()) }));
        }
        canvas.redraw();
    }

    private void paint(GC gc) {
        if (pages == null) {
            return;
        }
        Rectangle room = canvas.getClientArea();
        double scale = Math.min((room.width - 32) / pages.width(), (room.height - 32) / pages.height());
        int width = (int) Math.round(pages.width() * scale);
        int height = (int) Math.round(pages.height() * scale);
        int x = (room.width - width) / 2;
        int y = (room.height - height) / 2;
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_BLACK));
        gc.setAlpha(70);
        gc.fillRectangle(x + 3, y + 3, width, height);
        gc.setAlpha(255);
        gc.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(x, y, width, height);
        try (PagePainter painter = new PagePainter(canvas.getDisplay(), pages, Theme.PRINT)) {
            painter.paint(gc, page, x, y, scale);
        }
    }
}
