/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal.framing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Label;
import org.jalon.model.ModelPackage;
import org.jalon.model.control.ControlPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingPackage;
import org.jalon.model.framing.Requirement;
import org.jalon.model.framing.RequirementKind;
import org.jalon.model.framing.ScopeSide;
import org.jalon.model.framing.SwotQuadrant;
import org.jalon.model.project.ProjectPackage;
import org.jalon.ui.common.PageSwitch;
import org.jalon.ui.internal.Messages;
import org.jalon.ui.internal.fields.ElementList;
import org.jalon.ui.internal.fields.ListStyle;
import org.jalon.ui.internal.fields.PathSubject;
import org.jalon.ui.internal.fields.Subject;

/** What each step of the framing shows. */
final class StepContents {

    /** The page of risks. */
    static final String RISKS = "org.jalon.ui.table.risks";
    /** The page of work packages and activities. */
    static final String ACTIVITIES = "org.jalon.ui.table.activities";

    private static final EStructuralFeature NAME = ModelPackage.Literals.PROJECT_ELEMENT__NAME;
    private static final int FEW = 4;
    private static final int MANY = 7;

    private final PageSwitch pages;
    private final Consumer<Runnable> computed;

    /**
     * The contents of steps.
     *
     * @param pages leads to other pages
     * @param computed takes what shows computed texts anew after each command
     */
    StepContents(PageSwitch pages, Consumer<Runnable> computed) {
        this.pages = pages;
        this.computed = computed;
    }

    /** Fills the form of a step. */
    void fill(FramingStep step, StepForm form) {
        Subject framing = PathSubject.at(form.session(), ProjectPackage.Literals.PROJECT__FRAMING);
        switch (step) {
            case REQUEST -> request(form);
            case SCOPE -> scope(form, framing);
            case FEASIBILITY -> form.list(framing, FramingPackage.Literals.FRAMING__FEASIBILITY, ListStyle.of(MANY,
                    NAME, FramingPackage.Literals.FEASIBILITY__ASPECT, FramingPackage.Literals.FEASIBILITY__VERDICT,
                    FramingPackage.Literals.FEASIBILITY__RESERVES, FramingPackage.Literals.FEASIBILITY__STUDIED_ON));
            case CONSTRAINTS -> constraints(form, framing);
            case ASSUMPTIONS -> form.list(framing, FramingPackage.Literals.FRAMING__ASSUMPTIONS, ListStyle.of(MANY,
                    NAME, FramingPackage.Literals.ASSUMPTION__CHECK_BY, FramingPackage.Literals.ASSUMPTION__CONFIRMED,
                    FramingPackage.Literals.ASSUMPTION__CONSEQUENCE));
            case IMPACTS -> form.list(framing, FramingPackage.Literals.FRAMING__IMPACTS, ListStyle.of(MANY, NAME,
                    FramingPackage.Literals.IMPACT_ASSESSMENT__KIND,
                    FramingPackage.Literals.IMPACT_ASSESSMENT__AFFECTED,
                    FramingPackage.Literals.IMPACT_ASSESSMENT__SEVERITY,
                    FramingPackage.Literals.IMPACT_ASSESSMENT__MEASURES));
            case REQUIREMENTS -> requirements(form, framing);
            case SOLUTIONS -> solutions(form, framing);
            case OBJECTIVES -> objectives(form, framing);
            case BREAKDOWN -> breakdown(form);
            case ANALYSES -> form.details(form.list(framing, FramingPackage.Literals.FRAMING__ANALYSES,
                    ListStyle.of(FEW, NAME, FramingPackage.Literals.ANALYSIS__LED_ON,
                            FramingPackage.Literals.ANALYSIS__CONCLUSION)), StepContents::analysis);
            case VALIDATION -> validation(form, framing);
        }
    }

    private void request(StepForm form) {
        Subject request = PathSubject.at(form.session(), ProjectPackage.Literals.PROJECT__FRAMING,
                FramingPackage.Literals.FRAMING__REQUEST);
        form.fields(request, FramingPackage.Literals.REQUEST__REQUESTER, FramingPackage.Literals.REQUEST__RECEIVED_ON,
                FramingPackage.Literals.REQUEST__CONTEXT, FramingPackage.Literals.REQUEST__STAKES,
                FramingPackage.Literals.REQUEST__PROBLEM, FramingPackage.Literals.REQUEST__EXPECTED_RESULTS,
                FramingPackage.Literals.REQUEST__NEEDS);
        form.section(ModelLabels.current().feature(FramingPackage.Literals.REQUEST__SOURCES), "").list(request,
                FramingPackage.Literals.REQUEST__SOURCES, ListStyle.of(FEW, NAME,
                        FramingPackage.Literals.INFORMATION_SOURCE__ORIGIN,
                        FramingPackage.Literals.INFORMATION_SOURCE__CONSULTED_ON,
                        FramingPackage.Literals.INFORMATION_SOURCE__RELEVANCE,
                        FramingPackage.Literals.INFORMATION_SOURCE__JUSTIFICATION));
    }

    private void scope(StepForm form, Subject framing) {
        ListStyle style = ListStyle.of(FEW + 1, NAME, FramingPackage.Literals.SCOPE_ITEM__JUSTIFICATION)
                .compacted();
        List<StepForm> sides = form.columns(Messages.framingIn, Messages.framingOut);
        sides.get(0).list(framing, FramingPackage.Literals.FRAMING__SCOPE,
                style.where(FramingPackage.Literals.SCOPE_ITEM__SIDE, ScopeSide.IN));
        sides.get(1).list(framing, FramingPackage.Literals.FRAMING__SCOPE,
                style.where(FramingPackage.Literals.SCOPE_ITEM__SIDE, ScopeSide.OUT));
    }

    private void constraints(StepForm form, Subject framing) {
        form.list(framing, FramingPackage.Literals.FRAMING__CONSTRAINTS, ListStyle.of(MANY, NAME,
                FramingPackage.Literals.CONSTRAINT__KIND, FramingPackage.Literals.CONSTRAINT__SOURCE,
                FramingPackage.Literals.CONSTRAINT__CONSEQUENCE));
        Label risks = form.line();
        show(() -> risks.setText(NLS.bind(Messages.framingRiskCount, form.session().project().getRisks().size())));
        page(form, Messages.framingOpenRisks, RISKS);
    }

    private void requirements(StepForm form, Subject framing) {
        Label kinds = form.line();
        show(() -> kinds.setText(byKind(form.session().project().getFraming())));
        page(form, Messages.framingOpenRequirements, "org.jalon.ui.table.requirements");
        form.details(form.list(framing, FramingPackage.Literals.FRAMING__REQUIREMENTS, ListStyle.of(MANY,
                FramingPackage.Literals.REQUIREMENT__CODE, NAME, FramingPackage.Literals.REQUIREMENT__KIND,
                FramingPackage.Literals.REQUIREMENT__TARGET, FramingPackage.Literals.REQUIREMENT__PRIORITY,
                FramingPackage.Literals.REQUIREMENT__STATE)),
                (details, requirement) -> details.fields(requirement, FramingPackage.Literals.REQUIREMENT__SOURCE,
                        FramingPackage.Literals.REQUIREMENT__VERIFICATION,
                        FramingPackage.Literals.REQUIREMENT__SATISFIED_BY));
    }

    private static String byKind(Framing framing) {
        Map<RequirementKind, Long> counts = framing == null ? Map.of() : framing.getRequirements().stream()
                .collect(Collectors.groupingBy(Requirement::getKind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(each -> NLS.bind(Messages.framingByKind,
                ModelLabels.current().literal(each.getKey()), each.getValue())).collect(Collectors.joining("   "));
    }

    private static void solutions(StepForm form, Subject framing) {
        ElementList list = form.list(framing, FramingPackage.Literals.FRAMING__SOLUTIONS, ListStyle.of(FEW, NAME,
                FramingPackage.Literals.SOLUTION__GAINS, FramingPackage.Literals.SOLUTION__EXPECTED_GAIN,
                FramingPackage.Literals.SOLUTION__COST, FramingPackage.Literals.SOLUTION__PROTECTION,
                FramingPackage.Literals.SOLUTION__CHOSEN));
        form.details(list, (details, solution) -> details.fields(solution,
                FramingPackage.Literals.SOLUTION__GAINS, FramingPackage.Literals.SOLUTION__EXPECTED_GAIN,
                FramingPackage.Literals.SOLUTION__COST, FramingPackage.Literals.SOLUTION__ADVANTAGES,
                FramingPackage.Literals.SOLUTION__DRAWBACKS, FramingPackage.Literals.SOLUTION__RISKS,
                FramingPackage.Literals.SOLUTION__PROTECTION, FramingPackage.Literals.SOLUTION__CHOSEN,
                FramingPackage.Literals.SOLUTION__PROTECTION_NOTE, FramingPackage.Literals.SOLUTION__CHOICE_REASON,
                FramingPackage.Literals.SOLUTION__ANSWERS));
    }

    private static void objectives(StepForm form, Subject framing) {
        ElementList list = form.list(framing, FramingPackage.Literals.FRAMING__OBJECTIVES, ListStyle.of(FEW, NAME,
                FramingPackage.Literals.OBJECTIVE__INDICATORS, FramingPackage.Literals.OBJECTIVE__DUE_ON));
        form.details(list, (details, objective) -> {
            details.section(Messages.smartSpecific, Messages.smartSpecificHelp).fields(objective,
                    FramingPackage.Literals.OBJECTIVE__SPECIFIC, FramingPackage.Literals.OBJECTIVE__PURPOSE,
                    FramingPackage.Literals.OBJECTIVE__REQUIREMENTS);
            details.section(Messages.smartMeasurable, Messages.smartMeasurableHelp).list(objective,
                    FramingPackage.Literals.OBJECTIVE__INDICATORS, ListStyle.of(FEW, NAME,
                            ControlPackage.Literals.INDICATOR__UNIT, ControlPackage.Literals.INDICATOR__BASELINE,
                            ControlPackage.Literals.INDICATOR__TARGET, ControlPackage.Literals.INDICATOR__TARGET_ON)
                            .apart());
            details.section(Messages.smartAchievable, Messages.smartAchievableHelp).fields(objective,
                    FramingPackage.Literals.OBJECTIVE__DUE_ON, FramingPackage.Literals.OBJECTIVE__PARENT,
                    FramingPackage.Literals.OBJECTIVE__REALISM);
        });
    }

    private void breakdown(StepForm form) {
        Label counts = form.line();
        show(() -> counts.setText(Breakdown.words(form.session().project())));
        page(form, Messages.framingOpenActivities, ACTIVITIES);
    }

    private static void analysis(StepForm form, StepForm.RowSubject analysis) {
        EClass type = analysis.type();
        form.fields(analysis, FramingPackage.Literals.ANALYSIS__LED_ON);
        if (type == FramingPackage.Literals.INTERVIEW) {
            form.fields(analysis, FramingPackage.Literals.INTERVIEW__MODE,
                    FramingPackage.Literals.INTERVIEW__INTERVIEWEES, FramingPackage.Literals.INTERVIEW__EXCHANGES);
        } else if (type == FramingPackage.Literals.FUNCTIONAL_ANALYSIS) {
            form.fields(analysis, FramingPackage.Literals.FUNCTIONAL_ANALYSIS__PRODUCT,
                    FramingPackage.Literals.FUNCTIONAL_ANALYSIS__SERVES_WHOM,
                    FramingPackage.Literals.FUNCTIONAL_ANALYSIS__ACTS_ON_WHAT,
                    FramingPackage.Literals.FUNCTIONAL_ANALYSIS__FOR_WHAT_PURPOSE,
                    FramingPackage.Literals.FUNCTIONAL_ANALYSIS__INTERACTORS,
                    FramingPackage.Literals.FUNCTIONAL_ANALYSIS__FUNCTIONS);
        } else if (type == FramingPackage.Literals.FIVE_WTWO_H) {
            form.fields(analysis, FramingPackage.Literals.FIVE_WTWO_H__WHO, FramingPackage.Literals.FIVE_WTWO_H__WHAT,
                    FramingPackage.Literals.FIVE_WTWO_H__WHERE, FramingPackage.Literals.FIVE_WTWO_H__WHEN,
                    FramingPackage.Literals.FIVE_WTWO_H__HOW, FramingPackage.Literals.FIVE_WTWO_H__HOW_MUCH,
                    FramingPackage.Literals.FIVE_WTWO_H__WHY);
        } else if (type == FramingPackage.Literals.SWOT_ANALYSIS) {
            swot(form, analysis);
        } else {
            // a free analysis, or one of an extension
            form.fields(analysis, type.getEStructuralFeatures().toArray(EStructuralFeature[]::new));
        }
        form.fields(analysis, FramingPackage.Literals.ANALYSIS__JUSTIFICATION,
                FramingPackage.Literals.ANALYSIS__CONCLUSION, FramingPackage.Literals.ANALYSIS__LED_BY);
    }

    private static void swot(StepForm form, Subject analysis) {
        EReference items = FramingPackage.Literals.SWOT_ANALYSIS__ITEMS;
        ListStyle style = ListStyle.of(FEW, NAME, FramingPackage.Literals.SWOT_ITEM__WEIGHT).apart()
                .compacted();
        List<SwotQuadrant> rows = List.of(SwotQuadrant.STRENGTH, SwotQuadrant.WEAKNESS, SwotQuadrant.OPPORTUNITY,
                SwotQuadrant.THREAT);
        List<StepForm> places = form.columns(Messages.swotStrengths, Messages.swotWeaknesses,
                Messages.swotOpportunities, Messages.swotThreats);
        for (int i = 0; i < rows.size(); i++) {
            places.get(i).list(analysis, items, style.where(FramingPackage.Literals.SWOT_ITEM__QUADRANT, rows.get(i)));
        }
    }

    private void validation(StepForm form, Subject framing) {
        form.fields(framing, FramingPackage.Literals.FRAMING__VALIDATED_BY,
                FramingPackage.Literals.FRAMING__VALIDATED_ON);
        form.section(ModelLabels.current().feature(ProjectPackage.Literals.PROJECT__REFERENCES), "").list(
                Subject.of(form.session().project()), ProjectPackage.Literals.PROJECT__REFERENCES, ListStyle.of(FEW,
                        NAME, ProjectPackage.Literals.PROJECT_REFERENCE__KIND, ProjectPackage.Literals.PROJECT_REFERENCE__URI,
                        ProjectPackage.Literals.PROJECT_REFERENCE__INFLUENCE));
    }

    private void show(Runnable show) {
        computed.accept(show);
        show.run();
    }

    /** A link to a page, if it is installed. */
    private void page(StepForm form, String text, String id) {
        if (pages.has(id)) {
            form.link(text, () -> pages.show(id));
        }
    }
}
