/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.report.tests;

import static org.jalon.testsupport.ActivityBuilder.activity;
import static org.jalon.testsupport.Amounts.days;
import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.project.Project;
import org.jalon.planning.ProjectPlanner;
import org.jalon.report.HtmlReport;
import org.jalon.report.ReportOptions;
import org.jalon.report.ReportOptions.Note;
import org.jalon.report.ReportOptions.PageSize;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class HtmlReportTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 9, 10, 0);
    /** Words that French and English write in the same way, and names. */
    private static final Set<String> SPELLED_ALIKE = Set.of("Action", "Attitude", "Budget", "Code", "Date",
        "Impact", "Import", "Information", "Message", "Total");
    private static final String HOSTILE = "\"><script>alert(1)</script><img src=x onerror='y'> & ";

    private static ReportOptions options(String language) {
        return ReportOptions.in(Locale.of(language)).withNow(NOW).withImport("plan.mpp",
            List.of(new Note("7", "8")));
    }

    private static String report(Project project, String language) {
        return HtmlReport.of(ProjectPlanner.plan(project), options(language)
            .withFindings(Validator.validate(project)));
    }

    /** The page as XML: elements without content closed, the style left out. */
    private static Document parse(String html) throws Exception {
        String xml = html.replace("<!DOCTYPE html>", "").replaceAll("(?s)<style>.*?</style>", "")
            .replaceAll("<(meta|br|col|hr)([^>]*?)/?>", "<$1$2/>");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static Stream<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everySectionIsThereInBothLanguages(String language) throws Exception {
        Document page = parse(report(WholeProject.named(""), language));
        assertEquals(List.of("summary", "framing", "wbs", "critical-path", "gantt", "network", "milestones", "progress",
            "workload", "costs", "risks", "stakeholders", "actions", "findings", "import", "reading"),
            elements(page, "section").map(section -> section.getAttribute("id")).toList());
        assertEquals(language, page.getDocumentElement().getAttribute("lang"));
    }

    @Test
    void noWordOfOneLanguageIsInTheOther() throws Exception {
        List<String> french = words("fr");
        List<String> english = words("en");
        Set<String> same = new TreeSet<>(french);
        same.retainAll(english);
        same.removeIf(text -> !text.matches(".*\\p{L}{3,}.*"));
        same.removeIf(text -> text.matches("JAL-[A-Z]+-\\d+"));
        same.removeAll(SPELLED_ALIKE);
        assertEquals(Set.of(), same, "the same in both languages");
        String all = String.join(" ", french);
        for (String word : List.of(" the ", " of ", "float", "Start", "Finish", " and ", "Late", "week")) {
            assertFalse(all.contains(word), () -> "English in the French report: " + word);
        }
        String other = String.join(" ", english);
        for (String word : List.of(" le ", " de ", "marge", "Début", " et ", "retard", "semaine")) {
            assertFalse(other.contains(word), () -> "French in the English report: " + word);
        }
    }

    /** All texts of the page and of its pictures, one an element. */
    private static List<String> words(String language) throws Exception {
        List<String> texts = new ArrayList<>();
        elements(parse(report(WholeProject.named(""), language)), "*").forEach(element -> {
            for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                if (child.getNodeType() == org.w3c.dom.Node.TEXT_NODE && !child.getTextContent().isBlank()) {
                    texts.add(child.getTextContent().strip());
                }
            }
        });
        return texts;
    }

    @Test
    void frenchTypographyKeepsSignsWithTheirWords() throws Exception {
        for (String text : words("fr")) {
            assertFalse(text.matches("(?s).*[\\p{L}\\d] [:;?!%»].*") || text.contains("« "), text);
            assertFalse(text.contains("'"), text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void hostileNamesStayNames(String language) throws Exception {
        Project project = WholeProject.named(HOSTILE);
        String html = HtmlReport.of(ProjectPlanner.plan(project), options(language)
            .withImport(HOSTILE, List.of(new Note(HOSTILE, HOSTILE))));
        Document page = parse(html);
        assertEquals(0, elements(page, "script").count());
        assertEquals(0, elements(page, "img").count());
        assertTrue(elements(page, "h1").findFirst().orElseThrow().getTextContent().contains("<script>"));
        elements(page, "*").forEach(element -> {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertFalse(element.getAttributes().item(i).getNodeName().startsWith("on"));
            }
        });
    }

    @Test
    void thePageNeedsNothingFromOutside() throws Exception {
        String html = report(WholeProject.named("x"), "fr");
        Document page = parse(html);
        elements(page, "a").forEach(link -> assertTrue(link.getAttribute("href").startsWith("#")));
        for (String name : List.of("link", "script", "img", "iframe", "object", "image", "use")) {
            assertEquals(0, elements(page, name).count(), name);
        }
        assertFalse(html.contains("@import") || html.contains("url("), "style sheets refer to nothing");
    }

    @Test
    void anchorsOfTheContentsExistAndIdsAreUnique() throws Exception {
        Document page = parse(report(WholeProject.named("x"), "fr"));
        List<String> ids = elements(page, "*").map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty())
            .toList();
        assertEquals(ids.size(), ids.stream().distinct().count(), ids::toString);
        elements(page, "a").forEach(link -> assertTrue(ids.contains(link.getAttribute("href").substring(1))));
    }

    @Test
    void risksAndStakeholdersAreDrawnOnTheirBoards() throws Exception {
        Document page = parse(report(WholeProject.named("x"), "fr"));
        for (String id : List.of("risks", "stakeholders")) {
            Element section = elements(page, "section").filter(each -> each.getAttribute("id").equals(id)).findFirst()
                .orElseThrow();
            assertEquals(2, section.getElementsByTagName("svg").getLength(), "on the screen and on paper");
            String drawn = section.getElementsByTagName("svg").item(0).getTextContent();
            assertTrue(drawn.contains(id.equals("risks") ? "Probabilité" : "Gérer de près"), drawn);
        }
    }

    @Test
    void framingAndBreakdownAreDrawnOnTheirBoards() throws Exception {
        Project project = WholeProject.named("x");
        FunctionalAnalysis analysis = FramingFactory.eINSTANCE.createFunctionalAnalysis();
        analysis.setName("Analyse de la ligne");
        analysis.setServesWhom("Les conducteurs");
        project.getFraming().getAnalyses().add(analysis);
        Document page = parse(report(project, "fr"));
        List<String> ids = elements(page, "svg").map(svg -> svg.getAttribute("aria-labelledby")).toList();
        for (String id : List.of("wbs-board", "wbs-sheet", "objectives-board", "functions-board", "functions-sheet",
            "functions-sheet-2")) {
            assertTrue(ids.contains(id + "-title " + id + "-desc"), id + " in " + ids);
        }
        assertTrue(elements(page, "section").filter(each -> each.getAttribute("id").equals("framing")).findFirst()
            .orElseThrow().getTextContent().contains("À qui rend-il service"));
    }

    @Test
    void aProjectWithNothingInItStillHasAReport() throws Exception {
        Document page = parse(HtmlReport.of(ProjectPlanner.plan(aProject().build()),
            ReportOptions.in(Locale.FRENCH).withNow(NOW)));
        assertEquals(List.of("summary"), elements(page, "section").map(s -> s.getAttribute("id")).toList());
    }

    @Test
    void numbersAreThoseOfThePlan() throws Exception {
        String text = parse(report(aProject().with(activity("1", days(5)), activity("2", days(3)).after("1")).build(),
            "fr")).getDocumentElement().getTextContent();
        assertTrue(text.contains("du lundi 2\u00A0mars 2026 au mercredi 11\u00A0mars 2026")
            || text.contains("du lundi 2 mars 2026 au mercredi 11 mars 2026"), text.substring(0, 1500));
        assertTrue(text.contains("8\u00A0j"));
    }

    @Test
    void amountsAndDatesFollowTheLanguage() {
        Project project = WholeProject.named("");
        String french = report(project, "fr");
        String english = report(project, "en");
        assertTrue(french.contains("06/03/2026") && !french.contains(">2026-03-06<"));
        assertTrue(english.contains("2026-03-06"));
        Matcher euros = Pattern.compile("20\\h000\\h€").matcher(french);
        assertTrue(euros.find(), "French amounts");
        assertTrue(english.contains("€20,000"), "English amounts");
    }

    @Test
    void aLargeProjectIsCutToWhatCanBeRead() {
        var builder = aProject();
        for (int i = 0; i < 60; i++) {
            builder.with(activity("A" + i, days(1)));
        }
        String html = HtmlReport.of(ProjectPlanner.plan(builder.build()),
            ReportOptions.in(Locale.ENGLISH).withNow(NOW).withMaximumRows(20));
        assertTrue(html.contains("40 elements of deeper levels aren’t listed")
            || html.contains("59 elements of deeper levels aren’t listed"), "the reader is told");
    }

    @Test
    void paperSizeIsThatAsked() {
        Project project = aProject().with(activity("A", days(1))).build();
        assertTrue(HtmlReport.of(ProjectPlanner.plan(project), options("fr").withPageSize(PageSize.A3))
            .contains("size: A3 landscape"));
        assertTrue(report(project, "fr").contains("size: A4 portrait"));
    }

    @Test
    void theFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("deep/report.html");
        Project project = aProject().with(activity("A", days(1))).build();
        HtmlReport.write(ProjectPlanner.plan(project), options("fr"), file);
        Files.writeString(file, "old");
        HtmlReport.write(ProjectPlanner.plan(project), options("fr"), file);
        assertTrue(Files.readString(file).endsWith("</html>"));
        try (Stream<Path> left = Files.list(file.getParent())) {
            assertEquals(1, left.count(), "nothing temporary is left");
        }
    }
}
