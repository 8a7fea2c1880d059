/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jalon.model.framing.FunctionalAnalysis;
import org.jalon.model.project.Project;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every expression that shows something, evaluated on the sample project wherever Sirius would. */
class ExpressionsTest {

    private final Set<String> done = new LinkedHashSet<>();
    private Specification specification;
    private Evaluator evaluator;

    @Test
    void everyExpressionSaysSomethingFitOnTheSample() throws Exception {
        Project sample = Samples.packagingLine(Locale.ENGLISH);
        specification = Specification.load();
        evaluator = new Evaluator(specification).with("root", sample);
        for (Element representation : specification.of("ownedRepresentations")) {
            String title = representation.getAttribute("titleExpression");
            assertTrue(((String) evaluator.evaluate(sample, title)).contains(sample.getName()), title);
            done.add(title);
            createdOn(representation, sample);
            Specification.children(representation).forEach(child -> walk(child, sample));
        }
        for (Element rule : specification.of("ownedRules")) {
            sample.eAllContents().forEachRemaining(each -> evaluateOn(rule, SiriusObjects.box(each)));
        }
        List<String> left = specification.expressions().stream().filter(e -> !isOfTool(e.owner()))
            .map(Specification.Expression::text).filter(text -> !done.contains(text)).distinct().toList();
        assertEquals(List.of(), left, "never evaluated on the sample: no element shows them");
    }

    /** A representation that isn't only of projects: what it can be created on is as described in the handbook. */
    private void createdOn(Element representation, Project sample) {
        String condition = representation.getAttribute("preconditionExpression");
        if (!condition.isEmpty()) {
            FunctionalAnalysis analysis = (FunctionalAnalysis) sample.getFraming().getAnalyses().stream()
                .filter(FunctionalAnalysis.class::isInstance).findFirst().orElseThrow();
            assertEquals(true, evaluator.evaluate(sample, condition));
            assertEquals(true, evaluator.evaluate(analysis, condition));
            assertEquals(false, evaluator.evaluate(sample.getFraming(), condition));
            done.add(condition);
        }
    }

    private static boolean isOfTool(Element element) {
        return Specification.around(element, each -> List.of("toolSections", "directEdit", "delete", "create",
            "dropTools", "ownedCreateLine").contains(each.getTagName())) != null;
    }

    /** Evaluates what a mapping says on each of its elements, and what the mappings in it say on theirs. */
    private void walk(Element element, EObject context) {
        switch (element.getTagName()) {
            case "toolSections", "dropTools", "delete", "create", "directEdit", "filters" -> filter(element);
            case "defaultLayer", "additionalLayers" -> Specification.children(element)
                .forEach(child -> walk(child, context));
            case "ownedColumnMappings", "intersection" -> column(element, context);
            default -> {
                if (element.hasAttribute("semanticCandidatesExpression")) {
                    mapping(element, context, new LinkedHashSet<>());
                } else if ("edgeMappings".equals(element.getTagName())) {
                    // lines that stand for references, from the boxes where they begin
                    Specification.ids(element, "sourceMapping").forEach(id -> onAll(id, element));
                } else if ("customization".equals(element.getTagName())) {
                    customization(element);
                }
            }
        }
    }

    private void mapping(Element mapping, EObject context, Set<EObject> above) {
        String text = mapping.getAttribute("semanticCandidatesExpression");
        Object value = evaluator.evaluate(context, text);
        assertNotNull(value, text);
        done.add(text);
        EClass domain = Specification.eClass(mapping.getAttribute("domainClass"));
        for (EObject each : Evaluator.elements(value)) {
            if (domain.isInstance(each) && above.add(each)) {
                evaluateOn(mapping, each);
                for (Element child : Specification.children(mapping)) {
                    walk(child, each);
                }
                if (mapping.hasAttribute("reusedTreeItemMappings") || mapping.hasAttribute("reusedSubLines")) {
                    mapping(mapping, each, above);
                }
            }
        }
    }

    /** Evaluates all that one element of the specification says of an element, but not what mappings in it say. */
    private void evaluateOn(Element owner, EObject element) {
        List<Specification.Expression> all = Specification.within(owner, expressions());
        for (Specification.Expression expression : all) {
            boolean own = Specification.around(expression.owner(), e -> e.hasAttribute("semanticCandidatesExpression")
                || e.getTagName().equals("ownedRules")) == owner;
            if (own && !isOfTool(expression.owner())
                && !expression.attribute().equals("semanticCandidatesExpression")) {
                evaluate(expression, element);
            }
        }
    }

    private void evaluate(Specification.Expression expression, EObject element) {
        Object value = evaluator.evaluate(element, expression.text());
        done.add(expression.text());
        String attribute = expression.attribute();
        if (attribute.startsWith("predicate") || attribute.startsWith("audit") || attribute.equals("canEdit")
            || attribute.startsWith("semanticCondition")) {
            assertInstanceOf(Boolean.class, value, expression.toString());
        } else if (attribute.startsWith("label") || attribute.startsWith("tooltip") || attribute.equals("message")) {
            assertInstanceOf(String.class, value, expression.toString());
        } else if (attribute.endsWith("FinderExpression")) {
            assertTrue(value instanceof EObject || value instanceof Collection<?>, expression.toString());
        }
    }

    private void filter(Element element) {
        if (!"filters".equals(element.getTagName())) {
            return;
        }
        for (Element filter : Specification.children(element)) {
            for (String id : Specification.ids(filter, "mappings")) {
                onAll(id, filter);
            }
        }
    }

    private void customization(Element element) {
        for (Element each : Specification.children(element)) {
            for (Element change : Specification.children(each)) {
                for (String id : Specification.ids(change, "appliedOn")) {
                    Element mapping = Specification.around(specification.find(id),
                        e -> e.hasAttribute("semanticCandidatesExpression"));
                    onAll(mapping.getAttribute(Specification.ID), each);
                    onAll(mapping.getAttribute(Specification.ID), change);
                }
            }
        }
    }

    private void column(Element column, EObject project) {
        if (column.hasAttribute("semanticCandidatesExpression")) {
            mapping(column, project, new LinkedHashSet<>());
            return;
        }
        String heading = column.getAttribute("headerLabelExpression");
        assertTrue(!((String) evaluator.evaluate(project, heading)).isBlank(), heading);
        done.add(heading);
        evaluator.with("column", SiriusObjects.column(column.getAttribute("name")));
        Element lines = Specification.children((Element) column.getParentNode(), "ownedLineMappings").getFirst();
        List<Specification.Expression> own = Specification.within(column, expressions()).stream()
            .filter(e -> !isOfTool(e.owner()) && !e.attribute().equals("headerLabelExpression")).toList();
        elements(lines).forEach(each -> own.forEach(expression -> evaluate(expression, each)));
    }

    /** Evaluates what an element of the specification says on all elements of a mapping. */
    private void onAll(String mapping, Element owner) {
        Element found = specification.find(mapping);
        List<Specification.Expression> own = expressions().stream().filter(e -> e.owner() == owner).toList();
        elements(found).forEach(each -> own.forEach(expression -> evaluate(expression, each)));
    }

    private List<EObject> elements(Element mapping) {
        EObject root = (EObject) evaluator.evaluate(null, "var:root");
        EClass domain = Specification.eClass(mapping.getAttribute("domainClass"));
        List<EObject> found = new ArrayList<>(Evaluator.elements(evaluator.evaluate(root,
            mapping.getAttribute("semanticCandidatesExpression"))));
        for (int i = 0; mapping.hasAttribute("reusedSubLines") && i < found.size(); i++) {
            found.addAll(Evaluator.elements(evaluator.evaluate(found.get(i),
                mapping.getAttribute("semanticCandidatesExpression"))));
        }
        return found.stream().filter(domain::isInstance).toList();
    }

    private List<Specification.Expression> known;

    private List<Specification.Expression> expressions() {
        known = known == null ? specification.expressions() : known;
        return known;
    }
}
