/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.core.runtime.Platform;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jalon.diagram.Color;
import org.jalon.diagram.Role;
import org.jalon.diagram.Theme;
import org.jalon.model.ModelPackage;
import org.jalon.sirius.JalonViewpoints;
import org.jalon.sirius.internal.Messages;
import org.jalon.testsupport.Translations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What can be said of the viewpoint specification without Sirius: that everything it names is there. */
class SpecificationTest {

    private Specification specification;
    private Evaluator evaluator;

    @BeforeEach
    void load() throws Exception {
        specification = Specification.load();
        evaluator = new Evaluator(specification);
    }

    @Test
    void itsFormatIsOneThatEverySirius7Reads() {
        assertEquals("12.0.0.2017041100", specification.root().getAttribute("version"));
    }

    @Test
    void viewpointsAreThoseOfTheApi() {
        assertEquals(JalonViewpoints.all(), specification.of("ownedViewpoints").stream()
            .map(each -> each.getAttribute("name")).toList());
        assertTrue(specification.of("ownedViewpoints").stream().noneMatch(each -> each.hasAttribute(Specification.ID)),
            "with an id its URI doesn't say its name, by which extensions find it");
        assertEquals("viewpoint:/org.jalon.sirius/Planning", JalonViewpoints.uri(JalonViewpoints.PLANNING));
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        Set<String> lost = new TreeSet<>();
        for (String reference : List.of("deletionDescription", "labelDirectEdit", "doubleClickDescription",
            "dropDescriptions", "reconnections", "nodeMappings", "containerMappings", "edgeMappings", "extraMappings",
            "sourceMapping", "targetMapping", "mappings", "mapping", "lineMapping", "columnMapping", "appliedOn",
            "reusedTreeItemMappings", "reusedSubLines", "targets", "labelColor", "borderColor", "color", "backgroundColor",
            "foregroundColor", "foreGroundColor", "strokeColor")) {
            for (Element element : specification.all()) {
                for (String id : Specification.ids(element, reference)) {
                    if (specification.find(id) == null) {
                        lost.add(Specification.name(element) + "/@" + reference + " = " + id);
                    }
                }
            }
        }
        assertEquals(Set.of(), lost);
    }

    @Test
    void idsAndNamesAreUnique() {
        Set<String> seen = new HashSet<>();
        for (Element element : specification.all()) {
            String id = element.getAttribute(Specification.ID);
            assertTrue(id.isEmpty() || seen.add(id), id);
            if (!id.isEmpty() && element.hasAttribute("name")) {
                assertEquals(id, element.getAttribute("name"));
            }
        }
    }

    @Test
    void domainClassesAndMetamodelsAreOurs() {
        Set<String> unknown = new TreeSet<>();
        for (Element element : specification.all()) {
            for (String attribute : List.of("domainClass", "targetClass")) {
                String name = element.getAttribute(attribute);
                if (!name.isEmpty() && Specification.eClass(name) == null) {
                    unknown.add(name);
                }
            }
            if ("metamodel".equals(element.getTagName())) {
                String href = element.getAttribute("href");
                assertTrue(EPackage.Registry.INSTANCE.containsKey(href.substring(0, href.indexOf('#'))), href);
            }
        }
        assertEquals(Set.of(), unknown);
    }

    @Test
    void expressionsAreInTheThreeLanguagesOnly() {
        List<String> others = specification.expressions().stream().map(Specification.Expression::text)
            .filter(text -> !text.matches("(service:([a-zA-Z]+\\.)?[a-z][a-zA-Z]*(\\([a-zA-Z0-9]+(,[a-zA-Z0-9]+)*\\))?"
                + "|feature:[a-zA-Z]+|var:[a-zA-Z0-9]+)")).toList();
        assertEquals(List.of(), others);
    }

    @Test
    void eachServiceHasANameOfItsOwn() {
        Map<String, Method> names = new HashMap<>();
        for (Method method : evaluator.methods()) {
            Method other = names.put(method.getName(), method);
            assertTrue(other == null, () -> other + " and " + method);
            assertTrue(method.getParameterCount() > 0 && EObject.class.isAssignableFrom(method.getParameterTypes()[0]),
                method.toString());
        }
    }

    @Test
    void everyServiceCalledExistsAndTakesWhatItIsGiven() {
        List<String> faults = new ArrayList<>();
        Set<String> called = new HashSet<>();
        for (Specification.Expression expression : specification.expressions()) {
            if (expression.text().startsWith("service:")) {
                Evaluator.Call call = Evaluator.Call.of(expression.text().substring(8));
                Method method = evaluator.method(call.name());
                called.add(call.name());
                if (method == null || method.getParameterCount() != call.arguments().size() + 1) {
                    faults.add(expression.toString());
                } else if (call.receiver() == null && !takes(method, Evaluator.domain(expression.owner()))) {
                    faults.add(expression + " on " + Evaluator.domain(expression.owner()));
                }
            }
        }
        assertEquals(List.of(), faults);
        List<String> idle = evaluator.methods().stream().map(Method::getName).filter(name -> !called.contains(name))
            .toList();
        assertEquals(List.of(), idle, "services that no expression calls");
    }

    /** Whether a service takes elements of a class; candidates and titles are asked of what is around. */
    private static boolean takes(Method method, String domain) {
        EClass type = domain == null ? null : Specification.eClass(domain);
        Class<?> parameter = method.getParameterTypes()[0];
        return type == null || parameter.isAssignableFrom(type.getInstanceClass())
            || EObject.class.isAssignableFrom(parameter) && !type.getInstanceClass().isAssignableFrom(parameter)
            || type.getInstanceClass().isAssignableFrom(parameter);
    }

    @Test
    void everyIconIsThere() {
        for (Element element : specification.all()) {
            String icon = element.getAttribute("iconPath");
            if (!icon.isEmpty()) {
                String bundle = icon.substring(1, icon.indexOf('/', 1));
                assertTrue(Platform.getBundle(bundle).getEntry(icon.substring(bundle.length() + 1)) != null, icon);
            }
        }
    }

    @Test
    void everyMappingCanBeDeletedOpenedAndRenamed() {
        for (String feature : List.of("nodeMappings", "containerMappings", "edgeMappings", "subNodeMappings")) {
            for (Element mapping : specification.of(feature)) {
                String name = Specification.name(mapping);
                assertTrue(mapping.hasAttribute("deletionDescription"), name);
                assertTrue(mapping.hasAttribute("doubleClickDescription"), name);
                assertTrue(mapping.hasAttribute("labelDirectEdit") || isNameless(mapping), name);
                assertTrue(!Specification.children(mapping, "style").isEmpty(), name);
            }
        }
    }

    /** Whether the elements of a mapping have no name that could be written. */
    private static boolean isNameless(Element mapping) {
        EClass type = Specification.eClass(mapping.getAttribute("domainClass"));
        return type != null && !ModelPackage.Literals.PROJECT_ELEMENT.isSuperTypeOf(type);
    }

    /** Sirius reads what is typed as a value of the feature of its column: only a text takes all that one may type. */
    @Test
    void everyColumnInWhichOneTypesIsOfATextThatAllLinesHave() {
        for (Element column : specification.of("ownedColumnMappings")) {
            if (!Specification.children(column, "directEdit").isEmpty()) {
                Element line = Specification.children((Element) column.getParentNode(), "ownedLineMappings").getFirst();
                EStructuralFeature feature = Specification.eClass(line.getAttribute("domainClass"))
                    .getEStructuralFeature(column.getAttribute("featureName"));
                assertTrue(feature != null && !feature.isMany(), Specification.name(column));
                assertEquals(String.class, feature.getEType().getInstanceClass(), Specification.name(column));
            }
        }
    }

    @Test
    void everyLineThatStandsForAnElementCanBeLedElsewhere() {
        for (Element edge : specification.of("edgeMappings")) {
            if ("true".equals(edge.getAttribute("useDomainElement"))) {
                List<String> kinds = Specification.ids(edge, "reconnections").stream()
                    .map(id -> specification.find(id).getAttribute("reconnectionKind")).toList();
                assertEquals(List.of("RECONNECT_SOURCE", "RECONNECT_TARGET"), kinds, Specification.name(edge));
            }
        }
    }

    @Test
    void coloursAreThoseOfTheTheme() {
        for (Element entry : specification.of("entries")) {
            String[] name = entry.getAttribute("name").split("\\.");
            Role role = Role.valueOf(name[1].toUpperCase(Locale.ROOT).replace('-', '_'));
            Color color = "fill".equals(name[0]) ? Theme.LIGHT.fill(role) : Theme.LIGHT.stroke(role);
            assertEquals(color.hex(), "#%02x%02x%02x".formatted(number(entry, "red"), number(entry, "green"),
                number(entry, "blue")), entry.getAttribute("name"));
        }
    }

    private static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        Translations texts = Translations.of(Messages.class, "OSGI-INF/l10n/bundle");
        Set<String> wanted = new TreeSet<>();
        for (Element element : specification.all()) {
            for (String attribute : List.of("label", "endUserDocumentation")) {
                if (element.getAttribute(attribute).startsWith("%")) {
                    wanted.add(element.getAttribute(attribute).substring(1));
                }
            }
        }
        Set<String> known = new TreeSet<>(texts.english().stringPropertyNames());
        known.removeIf(key -> key.startsWith("bundle"));
        assertEquals(wanted, known);
        assertEquals(List.of(), texts.faults());
        assertEquals(List.of(), Translations.of(Messages.class, "org/jalon/sirius/internal/messages").faults());
    }
}
