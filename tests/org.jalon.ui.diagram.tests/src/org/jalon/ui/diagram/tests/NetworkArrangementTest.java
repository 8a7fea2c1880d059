/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.WorkPackageBuilder.workPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.gef.EditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Shell;
import org.jalon.diagram.network.NetworkLane;
import org.jalon.diagram.network.NetworkNode.Content;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkOptions.Grouping;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.ThreePointEstimate;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectPackage;
import org.jalon.testsupport.Lookup;
import org.jalon.testsupport.SampleProject;
import org.jalon.testsupport.ui.Screenshots;
import org.jalon.testsupport.ui.Ui;
import org.jalon.ui.diagram.internal.Messages;
import org.jalon.ui.diagram.internal.network.NetworkView;
import org.junit.jupiter.api.Test;

/** How the network is arranged: places given by hand, lanes, collapsed work packages, figures. */
class NetworkArrangementTest {

    private static Project packages() {
        return aProject().with(
                workPackage("Study").with(activity("A", days(2)), activity("B", days(3)).after("A")),
                workPackage("Works").with(activity("C", days(4)).after("B"), activity("D", days(1)).after("C")))
                .build();
    }

    private static WbsElement element(NetworkFixture network, String name) {
        return Lookup.in(network.project()).element(name);
    }

    @Test
    void aBoxStaysWhereAHandPutItUntilTheNetworkIsLaidOut() {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            Rectangle before = network.box("D").getCopy();
            network.drag(network.middle("D"), new Point(300, 350));
            Rectangle moved = network.box("D").getCopy();
            assertEquals(new Point(300, 350).x, moved.getCenter().x, 12, "snapped at most");
            assertEquals(new Point(300, 350).y, moved.getCenter().y, 12, "snapped at most");
            assertEquals(1, network.project().getDiagrams().get(0).getNodes().size());
            network.session.set(network.activity("A"),
                    ModelPackage.Literals.PROJECT_ELEMENT__NAME, "A2");
            NetworkFixture.settle();
            assertEquals(moved, network.box("D"));
            network.run("layOut");
            Ui.until("laid out", () -> network.box("D").equals(before));
            assertTrue(network.project().getDiagrams().get(0).getNodes().isEmpty());
            network.undo();
            assertEquals(moved, network.box("D"), "undo gives it back");
            network.undo();
            network.undo();
            assertTrue(network.project().getDiagrams().isEmpty());
        }
    }

    @Test
    void whoCancelsTheFirstLayoutSeesTheBoxesInColumns() {
        AtomicBoolean canceled = new AtomicBoolean();
        IJobChangeListener impatience = new JobChangeAdapter() {
            @Override
            public void scheduled(IJobChangeEvent event) {
                if (event.getJob().getName().equals(Messages.layingOut) && canceled.compareAndSet(false, true)) {
                    event.getJob().cancel();
                }
            }
        };
        Job.getJobManager().addJobChangeListener(impatience);
        try (NetworkFixture network = new NetworkFixture(packages())) {
            assertTrue(canceled.get());
            assertTrue(network.box("B").x > network.box("A").right());
            assertEquals(network.box("B").x - network.box("A").x, network.box("C").x - network.box("B").x, 1);
            network.session.execute(network.session.elements().rename(network.activity("A"), "A2"));
            assertEquals(4, network.view.diagram().nodes().size());
        } finally {
            Job.getJobManager().removeJobChangeListener(impatience);
        }
    }

    @Test
    void aLayoutThatFailsIsToldAndTriedInColumnsOnce() {
        AtomicInteger layouts = new AtomicInteger();
        IJobChangeListener count = new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                if (event.getJob().getName().equals(Messages.layingOut) && event.getResult().matches(IStatus.ERROR)) {
                    layouts.incrementAndGet();
                }
            }
        };
        List<String> said = new ArrayList<>();
        try (NetworkFixture network = new NetworkFixture(packages())) {
            Shell shell = new Shell(Ui.display());
            Job.getJobManager().addJobChangeListener(count);
            NetworkView view = new NetworkView(shell, network.session, said::add, hint -> { });
            NetworkOptions options = view.options();
            view.show(options.withFilter(activity -> {
                throw new IllegalStateException("no layout, for a test");
            }));
            Ui.until("both ways to lay out have failed", () -> said.equals(List.of(Messages.layoutFailed,
                    Messages.layoutFailed)));
            NetworkFixture.settle();
            assertEquals(2, layouts.get());
            assertNull(view.diagram());
            view.show(options);
            Ui.until("the network is laid out", () -> view.diagram() != null);
            shell.dispose();
        } finally {
            Job.getJobManager().removeJobChangeListener(count);
        }
    }

    /** Whatever comes, goes and moves, the parts stand in the order of the breakdown, in which the keyboard goes. */
    @Test
    void partsStandInTheOrderOfTheBreakdown() {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            List<WbsElement> wbs = network.project().getWbs();
            EReference feature = ProjectPackage.Literals.PROJECT__WBS;
            network.session.execute(MoveCommand.create(network.session.domain(), network.project(), feature,
                    wbs.get(0), 1));
            assertEquals(List.of("C", "D", "A", "B"), parts(network));
            network.session.execute(DeleteCommand.create(network.session.domain(), network.activity("D")));
            assertEquals(List.of("C", "A", "B"), parts(network));
            network.undo();
            network.undo();
            assertEquals(List.of("A", "B", "C", "D"), parts(network));
        }
    }

    private static List<String> parts(NetworkFixture network) {
        List<String> names = new ArrayList<>();
        for (Object part : network.viewer().getContents().getChildren()) {
            names.add(((WbsElement) ((EditPart) part).getModel()).getName());
        }
        return names;
    }

    @Test
    void whatIsMovedWhileTheNetworkIsLaidOutStaysThere() throws InterruptedException {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            network.select(network.activity("D"));
            int y = network.box("D").y;
            network.action("layOut").run();
            for (Job job : Job.getJobManager().find(null)) {
                if (job.getName().equals(Messages.layingOut)) {
                    job.join();
                }
            }
            network.press(SWT.MOD1, SWT.ARROW_DOWN);
            assertEquals(y + 12, network.box("D").y, 2);
        }
    }

    @Test
    void undoPutsABoxBackThatNoHandHadPlacedBefore() {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            Rectangle before = network.box("D").getCopy();
            network.drag(network.middle("D"), new Point(300, 350));
            Rectangle moved = network.box("D").getCopy();
            assertNotEquals(before, moved);
            network.undo();
            assertEquals(before, network.box("D"));
            network.redo();
            assertEquals(moved, network.box("D"));
        }
    }

    @Test
    void controlAndArrowsMoveABoxFromTheKeyboard() {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            network.select(network.activity("D"));
            int y = network.box("D").y;
            network.press(SWT.MOD1, SWT.ARROW_DOWN);
            network.press(SWT.MOD1, SWT.ARROW_DOWN);
            assertEquals(y + 24, network.box("D").y, 2);
            network.undo();
            assertEquals(y + 12, network.box("D").y, 2);
        }
    }

    @Test
    void whatIsInsertedFindsRoomAndNothingElseChangesItsLine() {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            int line = network.box("C").y;
            network.select(network.link("C"));
            network.run("insertThird");
            network.type("G");
            assertTrue(network.box("G").x > network.box("B").right());
            assertTrue(network.box("C").x > network.box("G").right());
            assertEquals(line, network.box("C").y);
            network.screenshot("network-room-made");
        }
    }

    @Test
    void dropInAnotherLaneMovesToItsWorkPackage() {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            network.show(Grouping.PACKAGE_LANES);
            assertEquals(2, network.view.diagram().lanes().size());
            network.screenshot("network-lanes");
            NetworkLane works = network.view.diagram().lanes().get(1);
            assertSame(element(network, "Works"), works.owner());
            Rectangle target = network.box("D");
            network.drag(network.middle("A"), new Point(target.x - 20, target.getCenter().y));
            assertSame(element(network, "Works"), network.activity("A").eContainer());
            network.undo();
            assertSame(element(network, "Study"), network.activity("A").eContainer());
            network.dragTo(network.middle("A"), new Point(network.middle("A").x + 30, network.middle("A").y));
            assertFalse(network.status().isEmpty(), "in its own lane nothing can be chosen");
            network.drop(new Point(network.middle("A").x + 30, network.middle("A").y));
        }
    }

    @Test
    void aWorkPackageCollapsesToOneBoxWithItsLinks() {
        try (NetworkFixture network = new NetworkFixture(packages())) {
            network.select(network.activity("C"));
            network.run("collapse");
            assertTrue(network.view.diagram().node(element(network, "Works")).orElseThrow().isCollapsed());
            assertTrue(network.view.diagram().node(network.activity("C")).isEmpty());
            assertEquals(2, network.view.diagram().edges().size(), "A to B, and B to the package");
            network.screenshot("network-collapsed");
            network.select(element(network, "Works"));
            network.run("expand");
            assertEquals(4, network.view.diagram().nodes().size());
            network.undo();
            network.undo();
            assertEquals(4, network.view.diagram().nodes().size());
            assertTrue(network.project().getDiagrams().isEmpty());
        }
    }

    @Test
    void pertShowsThreePointsExpectedDurationAndDeviation() {
        Project project = packages();
        ThreePointEstimate estimate = BreakdownFactory.eINSTANCE.createThreePointEstimate();
        estimate.setOptimistic(days(2));
        estimate.setMostLikely(days(3));
        estimate.setPessimistic(days(10));
        Lookup.in(project).activity("B").setEstimate(estimate);
        try (NetworkFixture network = new NetworkFixture(project)) {
            network.tool(Messages.showEstimates);
            var node = network.view.diagram().node(network.activity("B")).orElseThrow();
            assertTrue(node.cell(Content.EXPECTED).orElseThrow().lines().get(0).contains("4"), node.cells().toString());
            assertTrue(node.cell(Content.DEVIATION).orElseThrow().lines().get(0).matches("σ 1[.,]3\\h.*"),
                    node.cells().toString());
            network.screenshot("network-pert");
            network.tool(Messages.showEstimates);
            assertTrue(network.view.diagram().node(network.activity("B")).orElseThrow().cell(Content.FLOATS)
                    .isPresent());
        }
    }

    @Test
    void aNetworkLargerThanItsPageOpensWhereItBegins() {
        try (NetworkFixture network = new NetworkFixture(SampleProject.create())) {
            var seen = network.canvas().getClientArea();
            assertTrue(network.view.diagram().width() > seen.width, "there is more than the page holds");
            Rectangle first = network.view.diagram().nodes().stream().map(node -> node.planned().element())
                    .filter(network.view::shows).map(element -> network.box(element.getName()))
                    .min(Comparator.comparingInt(box -> box.x)).orElseThrow();
            assertTrue(new Rectangle(0, 0, seen.width, seen.height).contains(first), () -> first + " in " + seen);
        }
    }

    @Test
    void theSampleProjectInAllItsForms() {
        try (NetworkFixture network = new NetworkFixture(SampleProject.create())) {
            String language = Locale.getDefault().getLanguage();
            network.screenshot("network-sample-" + language);
            network.show(Grouping.RESOURCE_LANES);
            network.screenshot("network-sample-resources-" + language);
            network.show(Grouping.FRAMES);
            Ui.until("laid out in frames", () -> network.view.diagram().options().grouping() == Grouping.FRAMES
                    && !network.view.diagram().frames().isEmpty());
            NetworkFixture.settle();
            network.screenshot("network-sample-frames-" + language);
            assertNotEquals(0, network.view.diagram().frames().size());
        }
    }

    @Test
    void onADarkGroundTheNetworkIsPaintedInTheDarkTheme() {
        try (NetworkFixture network = new NetworkFixture(SampleProject.create())) {
            Color dark = new Color(32, 36, 42);
            network.canvas().getParent().setBackground(dark);
            network.canvas().setBackground(dark);
            network.canvas().getParent().redraw();
            network.select(network.activity("Layout"));
            network.screenshot("network-sample-dark");
            ImageData picture = Screenshots.image(network.canvas());
            int corner = picture.getPixel(picture.width - 30, picture.height - 40);
            assertTrue(picture.palette.getRGB(corner).getHSB()[2] < 0.4, "the sheet is dark");
        }
    }
}
