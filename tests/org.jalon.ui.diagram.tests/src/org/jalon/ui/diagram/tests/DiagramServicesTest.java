/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.commands.ICommandService;
import org.jalon.diagram.Drawing;
import org.jalon.diagram.Theme;
import org.jalon.diagram.network.NetworkCategory;
import org.jalon.diagram.output.PageSetup;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.BreakdownPackage;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.testsupport.ui.Widgets;
import org.jalon.ui.common.JalonPreferences;
import org.jalon.ui.common.Problems;
import org.jalon.ui.common.QuickFixMenu;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.output.PageSetups;
import org.jalon.ui.diagram.internal.output.PictureExport;
import org.jalon.ui.diagram.internal.services.DiagramServices;
import org.jalon.ui.diagram.internal.services.FindBar;
import org.jalon.ui.diagram.internal.services.Miniature;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every diagram can do, on the network of the sample project. */
class DiagramServicesTest {

    private static final String LANGUAGE = Locale.getDefault().getLanguage();

    private NetworkFixture network;
    private DiagramServices services;

    @BeforeEach
    void open() {
        network = new NetworkFixture(SampleProject.create());
        services = network.editor.getAdapter(DiagramServices.class);
    }

    @AfterEach
    void close() {
        network.close();
        for (String key : List.of(JalonPreferences.GRID_VISIBLE, JalonPreferences.GRID_SNAP,
                JalonPreferences.GEOMETRY_SNAP, JalonPreferences.THEME, JalonPreferences.NETWORK_FIGURES)) {
            JalonPreferences.store().setToDefault(key);
        }
    }

    private void run(String id) {
        IAction action = services.actions().find(id).orElseThrow();
        assertTrue(action.isEnabled(), id);
        action.run();
        Ui.events();
    }

    // export, copy, print

    @Test
    void theDiagramGoesIntoFilesOfEveryKind(@TempDir Path folder) throws Exception {
        Drawing drawing = network.view.drawing();
        PictureExport export = new PictureExport(drawing, Theme.LIGHT, "Line");
        for (String name : List.of("n.svg", "n.png", "n.pdf")) {
            export.write(folder.resolve(name), false);
            assertTrue(Files.size(folder.resolve(name)) > 5_000, name);
        }
    }

    @Test
    void theDiagramIsCopiedAsAnImage() {
        run("org.jalon.ui.diagram.copyPicture");
        Clipboard clipboard = new Clipboard(Ui.display());
        try {
            ImageData copied = (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            assertNotNull(copied, "an image is on the clipboard");
            assertTrue(copied.width >= network.view.drawing().width());
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void thePreviewShowsPagesAsTheyWillBePrinted() {
        PageSetups.keep(PageSetup.usual());
        String title = NLS.bind(Messages.printPreviewOf, network.view.drawing().title());
        Ui.answering(() -> run(ActionFactory.PRINT.getId()), title, shell -> {
            Screenshots.take(shell, "print-preview-" + LANGUAGE);
            choose(Widgets.labelled(shell, Combo.class, Messages.printScale), 1);
            choose(Widgets.labelled(shell, Combo.class, Messages.printPaper), 1);
            choose(Widgets.labelled(shell, Combo.class, Messages.printScale), 2);
            List<Button> turning = Widgets.all(shell, Button.class, b -> (b.getStyle() & SWT.ARROW) != 0);
            assertFalse(turning.get(0).isEnabled(), "there is nothing before the first page");
            Widgets.press(turning.get(1));
            assertTrue(turning.get(0).isEnabled());
            Screenshots.take(shell, "print-preview-tiled-" + LANGUAGE);
            shell.close();
        });
        assertEquals(PageSetup.Paper.A3, PageSetups.last().paper(), "the setup is kept");
        assertEquals(PageSetup.Scaling.PERCENT, PageSetups.last().scaling());
        PageSetups.keep(PageSetup.usual());
    }

    private static void choose(Combo combo, int index) {
        combo.select(index);
        Ui.send(combo, SWT.Selection);
    }

    @Test
    void commandsAreEnabledWhereADiagramIs() {
        ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
        for (String id : List.of("exportPicture", "copyPicture", "printPreview", "toggleGrid")) {
            assertTrue(commands.getCommand("org.jalon.ui.diagram." + id).isEnabled(), id);
        }
        network.editor.getSite().getPage().closeAllEditors(false);
        Ui.events();
        assertFalse(commands.getCommand("org.jalon.ui.diagram.copyPicture").isEnabled());
    }

    // find

    private FindBar find(String text) {
        run(ActionFactory.FIND.getId());
        Widgets.type(services.find().field(), text);
        return services.find();
    }

    @Test
    void whatIsTypedIsFoundByNameMarkedAndShown() {
        FindBar bar = find("FENCES");
        Activity fences = network.activity("Fences");
        assertEquals(List.of(fences), bar.matches(), "capitals don't matter");
        assertEquals(List.of(fences), network.session.selection().elements());
        Widgets.type(bar.field(), "e");
        int count = bar.matches().size();
        assertTrue(count > 5);
        assertEquals(List.of(fences), network.session.selection().elements(), "what matches stays selected");
        Screenshots.take("find-" + LANGUAGE);
        int before = bar.matches().indexOf(fences);
        key(bar, SWT.CR, SWT.NONE);
        assertEquals(List.of(bar.matches().get((before + 1) % count)), network.session.selection().elements());
        key(bar, SWT.CR, SWT.SHIFT);
        key(bar, SWT.ARROW_UP, SWT.NONE);
        assertEquals(List.of(bar.matches().get(Math.floorMod(before - 1, count))),
                network.session.selection().elements());
        key(bar, SWT.ESC, SWT.NONE);
        assertFalse(bar.isOpen());
        // a runner without window manager may leave the window without the keyboard
        Control focus = Ui.display().getFocusControl();
        assertTrue(focus == null || focus == network.canvas(), "the keyboard is back on the diagram");
    }

    @Test
    void codesAreFoundToo() {
        String code = network.view.diagram().plan().of(network.activity("Fences")).orElseThrow().code();
        assertTrue(find(code).matches().contains(network.activity("Fences")));
        assertTrue(find("no such thing").matches().isEmpty());
    }

    private static void key(FindBar bar, int keyCode, int modifiers) {
        Event event = new Event();
        event.keyCode = keyCode;
        event.stateMask = modifiers;
        bar.field().notifyListeners(SWT.KeyDown, event);
        Ui.events();
    }

    // problems

    private IFigure sign(Activity activity) {
        IFigure box = ((GraphicalEditPart) network.view.viewer().getEditPartRegistry().get(activity)).getFigure();
        for (Object child : box.getChildren()) {
            if (child instanceof ImageFigure sign) {
                return sign;
            }
        }
        return null;
    }

    @Test
    void whatIsWrongIsMarkedOnItsBoxAndPutRightFromThere() {
        Activity fences = network.activity("Fences");
        network.session.set(fences, BreakdownPackage.Literals.ACTIVITY__KIND, ActivityKind.MILESTONE);
        Ui.until("sign", () -> sign(fences) != null);
        String told = ((Label) sign(fences).getToolTip()).getText();
        assertTrue(told.contains("Fences"), told);
        network.session.selection().select(List.of(fences), this);
        NetworkFixture.settle();
        IFigure hit = ((GraphicalEditPart) network.view.viewer().getContents()).getFigure()
                .findFigureAt(sign(fences).getBounds().getCenter());
        assertSame(sign(fences), hit, "the pointer reaches the sign");
        Screenshots.take("problem-network-" + LANGUAGE);
        List<Problems.Fix> fixes = network.session.problems().fixes(network.session.problems().about(fences));
        assertFalse(fixes.isEmpty(), "a milestone with a duration can be put right");
        MenuManager menu = new MenuManager();
        assertTrue(QuickFixMenu.addTo(menu, network.session, List.of(fences)));
        IContributionItem item = menu.getItems()[0];
        assertEquals(fixes.size(), ((MenuManager) item).getItems().length);
        QuickFixMenu.fixes(network.session, List.of(fences)).getFirst().run();
        Ui.until("no sign", () -> sign(fences) == null
                || !((Label) sign(fences).getToolTip()).getText().equals(told));
        network.session.commandStack().undo();
        Ui.until("sign again", () -> sign(fences) != null);
    }

    // grid, categories, theme

    @Test
    void boxesSnapToTheGridThatIsShown() {
        run("org.jalon.ui.diagram.toggleGrid");
        assertTrue(JalonPreferences.isOn(JalonPreferences.GRID_VISIBLE));
        run("org.jalon.ui.diagram.toggleSnap");
        JalonPreferences.store().setValue(JalonPreferences.GEOMETRY_SNAP, false);
        network.session.selection().select(List.of(network.activity("Fences")), this);
        NetworkFixture.settle();
        Point from = network.middle("Fences");
        network.drag(from, new Point(from.x + 37, from.y + 53));
        var bounds = network.view.diagram().node(network.activity("Fences")).orElseThrow().bounds();
        int spacing = JalonPreferences.gridSpacing();
        assertEquals(0, Math.round(bounds.x()) % spacing, "left edge on the grid: " + bounds);
        assertEquals(0, Math.round(bounds.y()) % spacing, "upper edge on the grid: " + bounds);
        Screenshots.take("grid-" + LANGUAGE);
    }

    @Test
    void kindsOfActivitiesAreHiddenAndShownAgain() {
        int all = network.view.diagram().nodes().size();
        network.view.show(network.view.options().withFilter(
                NetworkCategory.without(Set.of(NetworkCategory.MILESTONES))));
        Ui.until("milestones are gone", () -> network.view.diagram().nodes().stream()
                .noneMatch(node -> node.planned().isMilestone()));
        assertTrue(network.view.diagram().nodes().size() < all);
        network.view.show(network.view.options().withFilter(NetworkCategory.without(Set.of())));
        Ui.until("all are back", () -> network.view.diagram().nodes().size() == all);
    }

    @Test
    void preferencesAreFollowedAtOnce() {
        JalonPreferences.store().setValue(JalonPreferences.THEME, Theme.DARK.id());
        NetworkFixture.settle();
        Screenshots.take("network-theme-dark-" + LANGUAGE);
        JalonPreferences.store().setValue(JalonPreferences.THEME, Theme.COLOUR_BLIND_SAFE.id());
        NetworkFixture.settle();
        Screenshots.take("network-theme-safe-" + LANGUAGE);
        JalonPreferences.store().setValue(JalonPreferences.NETWORK_FIGURES, "ESTIMATES");
        assertEquals("ESTIMATES", network.view.options().figures().name());
    }

    // overview

    @Test
    void theMiniatureShowsWhereOneIsAndMovesThere() {
        network.view.viewer().setProperty("zoom", null);
        Shell shell = new Shell(Ui.display(), SWT.SHELL_TRIM);
        shell.setLayout(new org.eclipse.swt.layout.FillLayout());
        shell.setSize(320, 240);
        Miniature miniature = services.miniature(shell);
        shell.open();
        NetworkFixture.settle();
        var before = miniature.frame();
        assertTrue(before.width > 10 && before.height > 10, before.toString());
        Screenshots.take(shell, "miniature-" + LANGUAGE);
        Event press = new Event();
        press.button = 1;
        press.x = miniature.control().getClientArea().width - 10;
        press.y = miniature.control().getClientArea().height / 2;
        miniature.control().notifyListeners(SWT.MouseDown, press);
        NetworkFixture.settle();
        assertTrue(miniature.frame().x > before.x, before + " moves to " + miniature.frame());
        shell.dispose();
    }
}
