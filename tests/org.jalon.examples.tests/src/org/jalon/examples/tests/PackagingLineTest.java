/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.examples.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.jalon.examples.Examples;
import org.jalon.model.Identified;
import org.jalon.model.ModelPackage;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.ActivityKind;
import org.jalon.model.breakdown.Dependency;
import org.jalon.model.breakdown.DependencyType;
import org.jalon.model.project.Project;
import org.jalon.model.resource.JalonResource;
import org.jalon.model.resource.ProjectFiles;
import org.jalon.model.resources.Assignment;
import org.jalon.model.resources.Resource;
import org.jalon.model.resources.ResourceKind;
import org.jalon.planning.PlannedElement;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.validation.Finding;
import org.jalon.validation.Severity;
import org.jalon.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The worked sample: sound in both languages, complete, and planned without a problem. */
class PackagingLineTest {

    private final Project english = Examples.PACKAGING_LINE.load(Locale.ENGLISH);
    private final Project french = Examples.PACKAGING_LINE.load(Locale.FRANCE);

    static List<EObject> contents(Project project) {
        List<EObject> all = new ArrayList<>(List.of(project));
        for (TreeIterator<EObject> it = project.eAllContents(); it.hasNext();) {
            all.add(it.next());
        }
        return all;
    }

    private static <T> List<T> of(Project project, Class<T> type) {
        return contents(project).stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void bothLanguagesTellTheSameProjectWithTheSameIdentifiers() {
        assertEquals(of(english, Identified.class).stream().map(Identified::getId).toList(),
                of(french, Identified.class).stream().map(Identified::getId).toList());
        assertEquals(Set.copyOf(of(english, Identified.class)).size(),
                of(english, Identified.class).stream().map(Identified::getId).distinct().count());
        assertFalse(english.getName().equals(french.getName()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theFileIsWrittenAsJalonWritesIt(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Project project = Examples.PACKAGING_LINE.load(locale);
        assertTrue(ProjectFiles.warnings(project).isEmpty());
        try (InputStream in = Examples.PACKAGING_LINE.open(locale)) {
            assertEquals(new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8),
                    new String(((JalonResource) project.eResource()).toBytes(),
                            java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    @Test
    void itIsARealisticProject() {
        assertTrue(of(english, Activity.class).size() >= 60);
        assertEquals(8, english.getWbs().size());
        assertEquals(EnumSet.allOf(DependencyType.class), kindsOfLinks());
        assertTrue(of(english, Dependency.class).stream().anyMatch(d -> d.getLag().isNegative()));
        assertEquals(Set.of(ActivityKind.values()), new HashSet<>(of(english, Activity.class).stream()
                .map(Activity::getKind).toList()));
        Set<ResourceKind> kinds = EnumSet.noneOf(ResourceKind.class);
        of(english, Resource.class).forEach(r -> kinds.add(r.getKind()));
        assertTrue(kinds.size() >= 7, kinds.toString());
        assertTrue(english.getResources().size() >= 12);
        assertEquals(2, english.getDeviations().size());
        assertEquals(2, english.getProgressRecords().size());
    }

    private Set<DependencyType> kindsOfLinks() {
        Set<DependencyType> types = EnumSet.noneOf(DependencyType.class);
        of(english, Dependency.class).forEach(d -> types.add(d.getType()));
        return types;
    }

    @Test
    void nearlyEveryClassOfTheMetamodelIsShown() {
        Set<String> shown = new HashSet<>();
        contents(english).forEach(o -> shown.add(o.eClass().getName()));
        List<String> missing = Stream.concat(Stream.of(ModelPackage.eINSTANCE),
                ModelPackage.eINSTANCE.getESubpackages().stream()).flatMap(p -> p.getEClassifiers().stream())
                .filter(c -> c instanceof EClass t && !t.isAbstract()).map(c -> c.getName())
                .filter(n -> !shown.contains(n)).sorted().toList();
        // what only a closing project has, what the organisation adds, and what hands arranged on diagrams
        assertEquals(List.of("ClosingReport", "DiagramView", "DocumentLink", "Evaluation",
                "FreeAnalysis", "Interruption", "NodePosition", "SatisfactionSurvey", "SurveyAnswer", "TypedProperty"),
                missing);
    }

    @Test
    void everyElementHasAName() {
        for (Project project : List.of(english, french)) {
            assertEquals(List.of(), of(project, ProjectElement.class).stream()
                    .filter(e -> e.getName() == null || e.getName().isBlank()).toList());
        }
    }

    @Test
    void itIsPlannedWithoutProblems() {
        ProjectPlan plan = ProjectPlanner.plan(english);
        assertEquals(List.of(), plan.problems());
        assertEquals(LocalDate.of(2026, 12, 2), plan.finish().toLocalDate());
        assertFalse(plan.criticalPath().isEmpty());
        assertTrue(plan.activities().stream().map(PlannedElement::totalFloat).noneMatch(f -> f.isNegative()));
    }

    @Test
    void itsOnlyWarningsAreTheDeliberateOnes() {
        List<Finding> findings = Validator.validate(english).stream().filter(f -> f.severity() != Severity.INFO)
                .toList();
        assertTrue(findings.stream().allMatch(f -> f.severity() == Severity.WARNING), findings.toString());
        assertEquals(List.of("Karim Benali", "Occupational safety inspector of the pension fund",
                "Update the drawings of hall C with the survey"), findings.stream()
                .map(f -> f.element() instanceof Assignment a ? a.getResource().getName()
                        : ((ProjectElement) f.element()).getName()).distinct().sorted().toList());
    }

    @Test
    void bothLanguagesGiveTheSamePlan() {
        List<String> one = dates(english);
        assertEquals(one, dates(french));
    }

    private static List<String> dates(Project project) {
        return ProjectPlanner.plan(project).elements().stream().map(e -> e.code() + e.start() + e.finish()).toList();
    }

    @Test
    void progressIsConsistentWithTheStatusDate() {
        for (Activity activity : of(english, Activity.class)) {
            boolean started = activity.getActualStart() != null;
            assertTrue(!started || !activity.getActualStart().isAfter(english.getStatusDate()), activity.getName());
            assertTrue(activity.getActualFinish() == null
                    || !activity.getActualFinish().isAfter(english.getStatusDate()), activity.getName());
            assertEquals(activity.getActualFinish() != null, activity.getPercentComplete() == 100,
                    activity.getName());
        }
        assertTrue(of(english, Activity.class).stream().filter(a -> a.getActualFinish() != null).count() > 12);
    }

    @Test
    void theBaselineHoldsEveryElementAndEndsEarlier() {
        ProjectPlan plan = ProjectPlanner.plan(english);
        var baseline = english.getBaselines().getFirst();
        assertEquals(plan.elements().size(), baseline.getEntries().size());
        assertTrue(baseline.getFinish().isBefore(plan.finish()));
    }

    @Test
    void frenchTextHasItsTypography() {
        List<String> loose = contents(french).stream().flatMap(o -> o.eClass().getEAllAttributes().stream()
                .map(o::eGet).filter(String.class::isInstance).map(String.class::cast))
                .filter(s -> s.matches("(?s).*( [:;?!»]|« |').*")).distinct().toList();
        assertEquals(List.of(), loose);
    }
}
