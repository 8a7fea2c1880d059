/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.Amounts.endOf;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.ResourceBuilder.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.uncertainty.CommitmentChart;
import org.jalon.diagram.uncertainty.FinishChart;
import org.jalon.diagram.uncertainty.ForecastPicture;
import org.jalon.diagram.uncertainty.TornadoChart;
import org.jalon.model.project.Project;
import org.jalon.model.resources.RateUnit;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.UncertainPlan;
import org.jalon.planning.uncertainty.UncertaintyOptions;
import org.jalon.schedule.uncertainty.SimulationMonitor;
import org.junit.jupiter.api.Test;

/** Charts of a simulation. */
class ForecastChartTest {

    private static Forecast forecast(Project project) {
        return UncertainPlan.of(ProjectPlanner.plan(project), UncertaintyOptions.DEFAULT.withRuns(1_000))
            .simulate(SimulationMonitor.NONE);
    }

    private static Project project() {
        return aProject().with(resource("Ana").rate("50", RateUnit.HOUR))
            .with(activity("Long", days(20)).estimate(days(15), days(20), days(40)).by("Ana"),
                activity("Short", days(5)).estimate(days(4), days(5), days(8)).after("Long").by("Ana"))
            .set(each -> each.setFinish(endOf("2026-04-10"))).build();
    }

    private static Stream<Shape> all(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case Shape.Group group -> Stream.concat(Stream.of(shape), all(group.shapes()));
            case Shape.Window window -> Stream.concat(Stream.of(shape), all(window.shapes()));
            default -> Stream.of(shape);
        });
    }

    private static List<String> texts(Drawing drawing) {
        return all(drawing.shapes()).filter(Shape.Text.class::isInstance).map(Shape.Text.class::cast)
            .map(Shape.Text::text).toList();
    }

    private static List<Shape.Box> boxes(Drawing drawing, Role role) {
        return all(drawing.shapes()).filter(Shape.Box.class::isInstance).map(Shape.Box.class::cast)
            .filter(box -> box.role() == role).toList();
    }

    @Test
    void finishChartReadsPercentilesAndTheImposedFinish() {
        Forecast forecast = forecast(project());
        Drawing chart = FinishChart.of(forecast, Locale.ENGLISH, 900);
        List<String> texts = texts(chart);
        assertTrue(texts.contains("P80 · " + forecast.finish().at(0.8).toLocalDate()), texts.toString());
        assertTrue(texts.contains("imposed 2026-04-10"), texts.toString());
        assertTrue(texts.contains("100%"), texts.toString());
        assertTrue(boxes(chart, Role.OUTCOME).size() > 10);
        assertFalse(texts.contains("the same if no risk occurs"));
    }

    @Test
    void curveOfChancesRisesFromNothingToCertainty() {
        Drawing chart = FinishChart.of(forecast(project()), Locale.ENGLISH, 900);
        Shape.Line curve = all(chart.shapes()).filter(Shape.Line.class::isInstance).map(Shape.Line.class::cast)
            .filter(line -> line.role() == Role.CHANCE && line.points().size() > 2).findFirst().orElseThrow();
        for (int i = 1; i < curve.points().size(); i++) {
            assertTrue(curve.points().get(i).y() <= curve.points().get(i - 1).y());
        }
        assertTrue(curve.points().getFirst().y() - curve.points().getLast().y() > 200);
    }

    @Test
    void tornadoHasTheGreatestBarFirst() {
        Forecast forecast = forecast(project());
        Drawing chart = TornadoChart.of(forecast, Locale.FRENCH, 900, 10);
        List<String> texts = texts(chart);
        assertTrue(texts.indexOf("1 Long") < texts.indexOf("2 Short") && texts.contains("part"), texts.toString());
        List<Shape.Box> later = boxes(chart, Role.UNFAVOURABLE);
        assertTrue(later.get(0).bounds().width() > later.get(1).bounds().width());
        assertTrue(later.get(0).bounds().y() < later.get(1).bounds().y());
    }

    @Test
    void commitmentStaysWithinItsBand() {
        Drawing chart = CommitmentChart.of(forecast(project()), Locale.ENGLISH, 900);
        assertTrue(all(chart.shapes()).anyMatch(shape -> shape instanceof Shape.Polygon band
            && band.role() == Role.CONFIDENCE && band.points().size() > 10));
        assertTrue(texts(chart).contains("P10 to P90"));
    }

    @Test
    void certainProjectWithoutCostsIsDrawnToo() {
        Forecast certain = forecast(aProject().with(activity("A", days(3))).build());
        assertTrue(texts(TornadoChart.of(certain, Locale.ENGLISH, 600, 5)).contains("Nothing spreads the finish."));
        assertEquals(1, boxes(FinishChart.of(certain, Locale.ENGLISH, 600), Role.OUTCOME).stream()
            .filter(box -> box.paint() == Shape.Paint.FILL).count());
        assertThrows(IllegalArgumentException.class, () -> CommitmentChart.of(certain, Locale.ENGLISH, 600));
        assertTrue(ForecastPicture.of(certain, Locale.ENGLISH).height() > 300);
    }

    @Test
    void everythingLiesWithinThePicture() {
        Drawing picture = ForecastPicture.of(forecast(project()), Locale.FRENCH);
        for (Shape shape : picture.shapes()) {
            if (shape instanceof Shape.Window window) {
                assertTrue(window.bounds().right() <= picture.width());
                assertTrue(window.bounds().bottom() <= picture.height());
            }
        }
    }
}
