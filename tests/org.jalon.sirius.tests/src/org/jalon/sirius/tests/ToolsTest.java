/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every tool used on the sample project, wherever it may be, until it does something; undo takes that back. */
class ToolsTest {

    /** What is typed, until something fits: a name, type and lag, a duration, days, a share. */
    private static final List<String> TYPED = List.of("Another name", "SS+2 d", "9 d", "10/5/2026", "12/18/2026",
        "40 %", "3");
    /** Tools that do nothing to the project. */
    private static final Set<String> IDLE = Set.of("RiskMatrixKeepChange", "NetworkOpen", "GanttOpen",
        "RiskMatrixOpen", "StakeholderMapOpen", "ObjectivesOpen", "FunctionalAnalysisOpen");

    private final Locale before = Locale.getDefault();
    private final Set<String> tried = new LinkedHashSet<>();
    private final Set<String> useful = new TreeSet<>();
    private Specification specification;
    private Evaluator evaluator;
    private Project sample;
    private String asItWas;

    @BeforeEach
    void load() throws Exception {
        Locale.setDefault(Locale.US);
        specification = Specification.load();
        sample = Samples.packagingLine(Locale.ENGLISH);
        evaluator = new Evaluator(specification).with("root", sample);
        asItWas = xml();
    }

    @AfterEach
    void language() {
        Locale.setDefault(before);
    }

    @Test
    void everyToolOfDiagramsDoesWhatOneUndoTakesBack() throws Exception {
        for (Element tool : specification.of("ownedTools")) {
            List<Element> users = specification.all().stream().filter(each -> List.of("deletionDescription",
                "labelDirectEdit", "reconnections", "doubleClickDescription", "dropDescriptions").stream()
                .anyMatch(use -> Specification.ids(each, use).contains(tool.getAttribute(Specification.ID)))).toList();
            switch (tool.getAttribute("xsi:type").substring(3)) {
                case "NodeCreationDescription", "ContainerCreationDescription" -> create(tool);
                case "EdgeCreationDescription" -> link(tool);
                case "DirectEditLabel" -> edit(tool, users);
                case "DeleteElementDescription" -> delete(tool, users);
                case "DoubleClickDescription" -> each(users, element -> use(tool, Map.of("element", element)));
                case "ReconnectEdgeDescription" -> reconnect(tool, users);
                case "ContainerDropDescription" -> drop(tool, users);
                default -> throw new AssertionError(tool.getAttribute("xsi:type"));
            }
        }
        everythingWasOfUse();
    }

    @Test
    void everyToolOfTablesDoesWhatOneUndoTakesBack() throws Exception {
        for (Element table : specification.of("ownedRepresentations")) {
            List<Element> lines = Specification.children(table, "ownedLineMappings");
            for (Element line : lines) {
                for (Element delete : Specification.children(line, "delete")) {
                    each(List.of(line), element -> use(delete, Map.of("element", element)));
                }
            }
            for (Element create : Specification.children(table, "ownedCreateLine")) {
                use(create, Map.of("element", sample));
                each(lines, element -> use(create, Map.of("element", element)));
            }
            for (Element column : Specification.children(table, "ownedColumnMappings")) {
                for (Element typing : Specification.children(column, "directEdit")) {
                    evaluator.with("column", SiriusObjects.column(column.getAttribute("name")));
                    type(typing, column, lines);
                }
            }
            for (Element cells : Specification.children(table, "intersection")) {
                type(Specification.children(cells, "directEdit").getFirst(), cells, List.of(cells));
                assign(Specification.children(cells, "create").getFirst(), lines);
            }
        }
        everythingWasOfUse();
    }

    @Test
    void everyToolOfTreesDoesWhatOneUndoTakesBack() throws Exception {
        for (Element item : specification.of("subItemMappings")) {
            for (Element edit : Specification.children(item, "directEdit")) {
                type(edit, edit, List.of(item));
            }
            List<Element> tools = new ArrayList<>(Specification.children(item, "delete"));
            tools.addAll(Specification.children(item, "create"));
            for (Element tool : tools) {
                each(List.of(item), element -> use(tool, Map.of("element", element)));
            }
            for (Element drop : specification.of("dropTools")) {
                List<EObject> elements = elements(item);
                for (EObject target : elements) {
                    use(drop, Map.of("element", elements.getLast(), "newContainer", target,
                        "precedingSiblings", List.of()));
                }
                use(drop, Map.of("element", elements.getLast(), "newContainer", sample, "precedingSiblings",
                    List.of(SiriusObjects.box(elements.getFirst()))));
            }
        }
        everythingWasOfUse();
    }

    private void everythingWasOfUse() throws IOException {
        Set<String> useless = new TreeSet<>(tried);
        useless.removeAll(useful);
        useless.removeAll(IDLE);
        assertEquals(Set.of(), useless, "tools that change nothing anywhere");
        assertFalse(tried.isEmpty());
        assertEquals(asItWas, xml());
    }

    private void create(Element tool) throws IOException {
        assertTrue(use(tool, Map.of("container", sample)) || tool.hasAttribute("extraMappings"),
            Specification.name(tool));
        for (String mapping : Specification.ids(tool, "extraMappings")) {
            each(List.of(specification.find(mapping)), element -> use(tool, Map.of("container", element)));
        }
    }

    private void link(Element tool) throws IOException {
        String precondition = tool.getAttribute("precondition");
        for (String id : Specification.ids(tool, "edgeMappings")) {
            Element edge = specification.find(id);
            for (EObject source : ends(edge, "sourceMapping")) {
                for (EObject target : ends(edge, "targetMapping")) {
                    evaluator.with("preSource", source).with("preTarget", target);
                    if ((Boolean) evaluator.evaluate(sample, precondition)
                        && use(tool, Map.of("source", source, "target", target))) {
                        return;
                    }
                }
            }
        }
        tried.add(tool.getAttribute("name"));
    }

    private void edit(Element tool, List<Element> users) throws IOException {
        String input = tool.getAttribute("inputLabelExpression");
        for (Element user : users) {
            for (EObject element : elements(user)) {
                assertTrue(evaluator.evaluate(element, input) instanceof String, input);
            }
        }
        type(tool, tool, users);
    }

    private void type(Element tool, Element named, List<Element> users) throws IOException {
        tried.add(named.getAttribute("name"));
        for (Element user : users) {
            for (EObject element : elements(user)) {
                for (String text : TYPED) {
                    if (use(named, tool, element, Map.of("arg0", text))) {
                        return;
                    }
                }
            }
        }
    }

    private void delete(Element tool, List<Element> users) throws IOException {
        for (Element user : users) {
            if (user.hasAttribute("targetFinderExpression") && !user.hasAttribute("useDomainElement")) {
                for (EObject source : ends(user, "sourceMapping")) {
                    for (EObject target : ends(user, "targetMapping")) {
                        use(tool, Map.of("element", source, "elementView", SiriusObjects.line(source, target)));
                    }
                }
            } else {
                each(List.of(user), element -> use(tool, Map.of("element", element)));
            }
        }
    }

    private void reconnect(Element tool, List<Element> users) throws IOException {
        for (Element user : users) {
            boolean source = "RECONNECT_SOURCE".equals(tool.getAttribute("reconnectionKind"));
            List<EObject> ends = ends(user, source ? "sourceMapping" : "targetMapping");
            if (user.hasAttribute("useDomainElement")) {
                for (EObject line : elements(user)) {
                    for (EObject end : ends) {
                        if (use(tool, Map.of("element", line, "target", end))) {
                            return;
                        }
                    }
                }
            } else {
                for (EObject from : ends(user, "sourceMapping")) {
                    for (EObject to : ends(user, "targetMapping")) {
                        for (EObject end : ends) {
                            use(tool, Map.of("edgeView", SiriusObjects.line(from, to), "target", end));
                        }
                    }
                }
            }
        }
    }

    private void drop(Element tool, List<Element> users) throws IOException {
        EObject dropped = sample.getResources().getFirst();
        each(users, element -> {
            evaluator.with("newContainer", element);
            boolean there = element instanceof Activity activity
                && activity.getAssignments().stream().anyMatch(each -> each.getResource() == dropped);
            boolean accepted = (Boolean) evaluator.evaluate(dropped, tool.getAttribute("precondition"));
            assertEquals(element instanceof Activity && !there, accepted, tool.getAttribute("name"));
            return accepted && use(tool, Map.of("element", dropped, "newSemanticContainer", element));
        });
    }

    private void assign(Element tool, List<Element> lines) throws IOException {
        use(tool, Map.of("lineSemantic", elements(lines.getFirst()).getFirst(), "columnSemantic",
            sample.getResources().getLast(), "arg0", "40 %"));
    }

    private List<EObject> ends(Element edge, String reference) {
        List<EObject> ends = new ArrayList<>();
        Specification.ids(edge, reference).forEach(id -> ends.addAll(elements(specification.find(id))));
        return ends;
    }

    /** The elements that a mapping shows on the sample; those of the mapping around it for lines of text. */
    private List<EObject> elements(Element mapping) {
        Element asked = mapping;
        while ("var:self".equals(asked.getAttribute("semanticCandidatesExpression"))) {
            asked = (Element) asked.getParentNode();
        }
        if (!asked.hasAttribute("semanticCandidatesExpression")) {
            return asked.hasAttribute("sourceMapping") ? ends(asked, "sourceMapping") : List.of();
        }
        String candidates = asked.getAttribute("semanticCandidatesExpression");
        EClass domain = Specification.eClass(asked.getAttribute("domainClass"));
        List<EObject> found = new ArrayList<>(Evaluator.elements(evaluator.evaluate(sample, candidates)));
        boolean nested = asked.hasAttribute("reusedTreeItemMappings") || asked.hasAttribute("reusedSubLines");
        for (int i = 0; nested && i < found.size(); i++) {
            found.addAll(Evaluator.elements(evaluator.evaluate(found.get(i), candidates)));
        }
        return found.stream().filter(domain::isInstance).toList();
    }

    /** What a tool does for one element; says whether it did something. */
    private interface Use {
        boolean on(EObject element) throws IOException;
    }

    /** Uses a tool on one element of each kind that mappings show, more if nothing happens. */
    private void each(List<Element> mappings, Use use) throws IOException {
        for (Element mapping : mappings) {
            Set<String> kinds = new LinkedHashSet<>();
            for (EObject element : elements(mapping)) {
                if (!kinds.contains(element.eClass().getName()) && use.on(element)) {
                    kinds.add(element.eClass().getName());
                }
            }
        }
    }

    private boolean use(Element tool, Map<String, ?> variables) throws IOException {
        return use(tool, tool, sample, variables);
    }

    private boolean use(Element named, Element tool, EObject self, Map<String, ?> variables) throws IOException {
        String name = named.getAttribute("name");
        tried.add(name);
        variables.forEach(evaluator::with);
        String expression = specification.expressions().stream().filter(e -> e.attribute().equals("browseExpression")
            && Specification.around(e.owner(), each -> each == tool) != null).findFirst().orElseThrow().text();
        ChangeRecorder recorder = new ChangeRecorder(sample.eResource());
        evaluator.evaluate(self, expression);
        ChangeDescription change = recorder.endRecording();
        recorder.dispose();
        if (change.getObjectChanges().isEmpty()) {
            return false;
        }
        change.apply();
        if (useful.add(name)) {
            assertEquals(asItWas, xml(), name);
        }
        return true;
    }

    private String xml() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        sample.eResource().save(bytes, Map.of());
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
