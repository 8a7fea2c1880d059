/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.api.Test;

/** Everything in the metamodel says what it means, in what unit, and which criterion of the reference it serves. */
class MetamodelDocumentationTest {

    private static final String GENMODEL = "http://www.eclipse.org/emf/2002/GenModel";
    private static final String META = "http://jalon.org/model/meta";
    /** Number of criteria of each capability of the professional reference, C1 to C7. */
    private static final int[] CRITERIA = {10, 14, 9, 5, 6, 3, 9};
    private static final Set<String> AMOUNTS = Set.of("Duration", "Decimal", "EDouble", "EDoubleObject", "EInt",
            "EIntegerObject", "EBigDecimal", "ELong", "DoubleObject", "Double", "Int", "LocalDate", "LocalDateTime",
            "LocalTime");
    /** Amounts that are mere ranks. */
    private static final Set<String> UNITLESS = Set.of("Baseline.number");
    private static final Pattern CRITERION = Pattern.compile("C\\d+\\.\\d+(, ?C\\d+\\.\\d+)*");

    private final EPackage root = load();

    private static EPackage load() {
        ResourceSetImpl resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        Path ecore = Path.of("../../bundles/org.jalon.model/model/jalon.ecore").toAbsolutePath().normalize();
        return (EPackage) resources.getResource(URI.createFileURI(ecore.toString()), true).getContents().get(0);
    }

    private Stream<EPackage> packages() {
        return Stream.concat(Stream.of(root), root.getESubpackages().stream());
    }

    private Stream<EClassifier> classifiers() {
        return packages().flatMap(p -> p.getEClassifiers().stream());
    }

    private Stream<EClass> classes() {
        return classifiers().filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    private static String name(ENamedElement element) {
        return element instanceof EStructuralFeature f ? f.getEContainingClass().getName() + "." + f.getName()
                : element.getName();
    }

    private static List<String> criteria(EModelElement element) {
        String ids = EcoreUtil.getAnnotation(element, META, "criterion");
        return ids == null ? List.of() : List.of(ids.split(", ?"));
    }

    private static Set<String> known() {
        Set<String> ids = new TreeSet<>();
        for (int capability = 1; capability <= CRITERIA.length; capability++) {
            String prefix = "C" + capability + ".";
            IntStream.rangeClosed(1, CRITERIA[capability - 1]).forEach(i -> ids.add(prefix + i));
        }
        return ids;
    }

    @Test
    void everythingIsDocumented() {
        List<String> silent = Stream.of(packages(), classifiers(),
                classes().flatMap(c -> c.getEStructuralFeatures().stream()))
                .flatMap(s -> s.map(ENamedElement.class::cast))
                .filter(e -> !speaks(EcoreUtil.getAnnotation(e, GENMODEL, "documentation")))
                .map(MetamodelDocumentationTest::name).toList();
        assertEquals(List.of(), silent);
        assertTrue(classes().count() > 80);
    }

    private static boolean speaks(String text) {
        return text != null && text.strip().length() > 8 && text.strip().endsWith(".");
    }

    @Test
    void everyClassServesACriterionOfTheReference() {
        assertEquals(List.of(), classes().filter(c -> criteria(c).isEmpty()).map(EClass::getName).toList());
    }

    @Test
    void noCriterionIsInvented() {
        Set<String> known = known();
        List<String> unknown = new ArrayList<>();
        Stream.concat(classes(), classes().flatMap(c -> c.getEStructuralFeatures().stream())).forEach(e -> {
            String ids = EcoreUtil.getAnnotation(e, META, "criterion");
            if (ids != null && (!CRITERION.matcher(ids).matches() || !known.containsAll(criteria(e)))) {
                unknown.add(name(e) + ": " + ids);
            }
        });
        assertEquals(List.of(), unknown);
    }

    @Test
    void everyCriterionIsServed() {
        Set<String> missing = known();
        assertEquals(56, missing.size());
        Stream.concat(classes(), classes().flatMap(c -> c.getEStructuralFeatures().stream()))
                .forEach(e -> missing.removeAll(criteria(e)));
        assertEquals(Set.of(), missing);
    }

    @Test
    void everyAmountHasAUnit() {
        List<String> bare = classes().flatMap(c -> c.getEStructuralFeatures().stream())
                .filter(EAttribute.class::isInstance).filter(f -> AMOUNTS.contains(f.getEType().getName()))
                .filter(f -> Objects.toString(EcoreUtil.getAnnotation(f, META, "unit"), "").isBlank())
                .map(MetamodelDocumentationTest::name).filter(n -> !UNITLESS.contains(n)).toList();
        assertEquals(List.of(), bare);
    }

    @Test
    void typesUnderstoodAsAmountsAreStillThere() {
        Map<String, Long> used = classes().flatMap(c -> c.getEStructuralFeatures().stream())
                .filter(EAttribute.class::isInstance).filter(f -> !(f.getEType() instanceof EEnum))
                .collect(java.util.stream.Collectors.groupingBy(f -> f.getEType().getName(), java.util.TreeMap::new,
                        java.util.stream.Collectors.counting()));
        Set<String> others = new TreeSet<>(used.keySet());
        others.removeAll(AMOUNTS);
        assertEquals(Set.of("EBoolean", "EString", "Text"), others, "classify new types as amounts or not");
    }
}
