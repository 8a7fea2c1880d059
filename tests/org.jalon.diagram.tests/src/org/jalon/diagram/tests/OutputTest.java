/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.Theme;
import org.jalon.diagram.gantt.GanttDiagram;
import org.jalon.diagram.gantt.GanttOptions;
import org.jalon.diagram.gantt.GanttPicture;
import org.jalon.diagram.network.NetworkDiagram;
import org.jalon.diagram.network.NetworkOptions;
import org.jalon.diagram.network.NetworkPicture;
import org.jalon.diagram.output.DiagramTooLargeException;
import org.jalon.diagram.output.PngRenderer;
import org.jalon.diagram.output.SvgWriter;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class OutputTest {

    private static final String HOSTILE = "</title><script>alert('1')</script> & \"]]> \u0001\uD800 <svg onload=x>";

    static List<Drawing> drawings() {
        return drawings(PackagingLine.plan());
    }

    private static List<Drawing> drawings(ProjectPlan plan) {
        return List.of(GanttPicture.of(GanttDiagram.of(plan, GanttOptions.in(Locale.FRENCH))),
            NetworkPicture.of(NetworkDiagram.of(plan, NetworkOptions.in(Locale.FRENCH))),
            NetworkPicture.of(NetworkDiagram.of(plan, NetworkOptions.in(Locale.ENGLISH).withGrouping(NetworkOptions.Grouping.FRAMES))));
    }

    private static Document parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void svgIsWellFormedInEveryThemeAndTellsWhatItShows(Drawing drawing) throws Exception {
        for (Theme theme : Theme.all()) {
            Element svg = parse(SvgWriter.standalone(theme, Locale.FRENCH).toString(drawing)).getDocumentElement();
            assertEquals("svg", svg.getTagName());
            assertEquals(drawing.title(), svg.getElementsByTagName("title").item(0).getTextContent());
            assertEquals(drawing.description(), svg.getElementsByTagName("desc").item(0).getTextContent());
            assertEquals("fr", svg.getAttribute("lang"));
        }
        assertFalse(drawing.description().isBlank());
    }

    @Test
    void hostileNamesStayNames() throws Exception {
        ProjectPlan plan = ProjectPlanner.plan(aProject().set(project -> project.setName(HOSTILE))
            .with(activity(HOSTILE, days(3)), activity("B", days(1)).after(HOSTILE)).build());
        for (Drawing drawing : drawings(plan)) {
            for (String svg : List.of(SvgWriter.standalone(Theme.LIGHT, Locale.FRENCH).toString(drawing),
                SvgWriter.embedded("x", Locale.FRENCH).toString(drawing))) {
                Document document = parse(svg);
                assertEquals(0, document.getElementsByTagName("script").getLength());
                NodeList all = document.getElementsByTagName("*");
                for (int i = 0; i < all.getLength(); i++) {
                    assertFalse(((Element) all.item(i)).hasAttribute("onload"));
                }
                assertTrue(document.getElementsByTagName("title").item(0).getTextContent().contains("<script>"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void nothingOutsideIsReferredTo(Drawing drawing) {
        String svg = SvgWriter.standalone(Theme.COLOUR_BLIND_SAFE, Locale.FRENCH).toString(drawing)
            .replace("xmlns=\"http://www.w3.org/2000/svg\"", "");
        assertFalse(svg.contains("http") || svg.contains("href") || svg.contains("<script"));
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void embeddedPicturesLeaveColoursToTheStyleSheet(Drawing drawing) {
        String svg = SvgWriter.embedded("x", Locale.FRENCH).toString(drawing);
        assertFalse(svg.matches("(?s).*#[0-9a-f]{6}.*"), "a colour of one theme is written into the picture");
        for (Theme theme : Theme.all()) {
            String sheet = SvgWriter.styleSheet(theme);
            for (Role role : Role.values()) {
                assertTrue(sheet.contains(".jd-" + role.styleName() + "{"), role.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void textsOfThePictureLieOnIt(Drawing drawing) {
        for (Shape.Text text : texts(drawing.shapes()).toList()) {
            double width = TextMetrics.width(text.text(), text.font());
            double start = switch (text.align()) {
                case START -> text.x();
                case MIDDLE -> text.x() - width / 2;
                case END -> text.x() - width;
            };
            assertTrue(start >= -0.5 && start + width <= drawing.width() + 0.5, text::toString);
        }
    }

    static Stream<Shape.Text> texts(List<Shape> shapes) {
        List<Shape.Text> texts = new ArrayList<>();
        for (Shape shape : shapes) {
            switch (shape) {
                case Shape.Text text -> texts.add(text);
                case Shape.Group group -> texts(group.shapes()).forEach(texts::add);
                case Shape.Window window -> texts(window.shapes()).forEach(texts::add);
                default -> { }
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void pngHasTheSizeAskedAndShowsSomething(Drawing drawing) throws IOException {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PngRenderer.write(drawing, Theme.LIGHT, Locale.FRENCH, 0.5, output);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(output.toByteArray()));
        assertEquals(Math.ceil(drawing.width() / 2), image.getWidth());
        assertEquals(Math.ceil(drawing.height() / 2), image.getHeight());
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertTrue(Arrays.stream(pixels).distinct().count() > 20, "an empty picture");
    }

    @Test
    void aPictureThatNothingOpensIsRefusedWithAReason() {
        Drawing drawing = drawings().getFirst();
        DiagramTooLargeException french = assertThrows(DiagramTooLargeException.class,
            () -> PngRenderer.write(drawing, Theme.LIGHT, Locale.FRENCH, 60, new ByteArrayOutputStream()));
        assertTrue(french.getMessage().contains("échelle plus petite"), french.getMessage());
        GanttDiagram wide = GanttDiagram.of(PackagingLine.plan(), GanttOptions.in(Locale.ENGLISH)
            .withPixelsPerDay(1440).withFilter(element -> true));
        assertThrows(DiagramTooLargeException.class, () -> GanttPicture.of(
            GanttDiagram.of(ProjectPlanner.plan(aProject().with(activity("long", days(2000))).build()),
                wide.options())));
    }
}
