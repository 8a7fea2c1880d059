/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import static org.jalon.ui.table.internal.columns.TableContext.label;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.jalon.diagram.ElementRoles;
import org.jalon.diagram.Role;
import org.jalon.model.ModelPackage;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.meetings.ActionItem;
import org.jalon.model.meetings.ActionState;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.risk.ImpactDimension;
import org.jalon.model.risk.Risk;
import org.jalon.model.risk.RiskKind;
import org.jalon.model.risk.RiskAssessment;
import org.jalon.model.risk.RiskFactory;
import org.jalon.model.risk.RiskPackage.Literals;
import org.jalon.model.risk.RiskResponse;
import org.jalon.planning.RiskLevels;
import org.jalon.planning.StatusDay;
import org.jalon.planning.edit.Codes;
import org.jalon.planning.edit.Reassessment;
import org.jalon.ui.table.internal.ElementRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.EditRefused;
import org.jalon.ui.table.internal.columns.FeatureColumns;
import org.jalon.ui.table.internal.columns.TableContext;

/** The table of risks: what they are, where they stand before and after response, what is done about them. */
final class RiskTable {

    private static final int NUMBER = 96;

    private RiskTable() {
    }

    static ElementTable declared() {
        return new ElementTable("risks", Literals.RISK, 2, "name",
                Stream.of(identity(), assessed(), treated(), described()).flatMap(List::stream).toList(),
                project -> ElementRows.list(Risk.class, project::getRisks),
                Creation.in(ProjectPackage.Literals.PROJECT__RISKS, RiskTable::create));
    }

    private static Risk create(TableContext context) {
        Risk risk = RiskFactory.eINSTANCE.createRisk();
        risk.setCode(Codes.next(Messages.riskCode, context.project().getRisks().stream().map(Risk::getCode).toList()));
        return risk;
    }

    private static List<Column> identity() {
        return List.of(FeatureColumns.of(Literals.RISK__CODE).wide(56),
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 250),
                FeatureColumns.of(Literals.RISK__KIND).wide(92), FeatureColumns.of(Literals.RISK__CATEGORY),
                FeatureColumns.of(Literals.RISK__STATE));
    }

    private static List<Column> assessed() {
        return List.of(
                level("probabilityNow", Messages.columnProbability, false, RiskAssessment::getProbabilityLevel,
                        RiskTable::probability),
                level("impactNow", Messages.columnImpact, false, RiskLevels::impact, impact(null)),
                criticality("criticality", Messages.columnCriticality, false),
                level("costLevel", label(Literals.RISK_ASSESSMENT__COST_LEVEL), false, RiskAssessment::getCostLevel,
                        impact(ImpactDimension.COST)).hidden(),
                level("timeLevel", label(Literals.RISK_ASSESSMENT__TIME_LEVEL), false, RiskAssessment::getTimeLevel,
                        impact(ImpactDimension.TIME)).hidden(),
                level("qualityLevel", label(Literals.RISK_ASSESSMENT__QUALITY_LEVEL), false,
                        RiskAssessment::getQualityLevel, impact(ImpactDimension.QUALITY)).hidden(),
                level("probabilityAfter", Messages.columnProbabilityAfter, true, RiskAssessment::getProbabilityLevel,
                        RiskTable::probability),
                level("impactAfter", Messages.columnImpactAfter, true, RiskLevels::impact, impact(null)),
                criticality("criticalityAfter", Messages.columnCriticalityAfter, true));
    }

    private static List<Column> treated() {
        return List.of(FeatureColumns.of(Literals.RISK__OWNER), FeatureColumns.of(Literals.RISK__PROXIMITY).wide(90),
                Column.of(Risk.class, "responses", label(Literals.RISK__RESPONSES), 210, RiskTable::responses)
                        .about(Literals.RISK__RESPONSES),
                Column.of(Risk.class, "nextAction", Messages.columnNextAction, 200, (risk, c) -> next(risk)
                        .map(action -> text(action, c)).orElse(""))
                        .by(Risk.class, (risk, c) -> next(risk).map(ActionItem::getDueOn).orElse(null)));
    }

    private static List<Column> described() {
        return List.of(FeatureColumns.of(Literals.RISK__CAUSE).hidden(),
                FeatureColumns.of(Literals.RISK__EVENT).hidden(), FeatureColumns.of(Literals.RISK__EFFECT).hidden(),
                FeatureColumns.share(Literals.RISK__PROBABILITY, 1).hidden(),
                FeatureColumns.of(Literals.RISK__TIME_IMPACT).hidden(),
                FeatureColumns.of(Literals.RISK__COST_IMPACT).hidden(),
                FeatureColumns.of(Literals.RISK__CONCERNS).hidden(),
                FeatureColumns.of(Literals.RISK__OCCURRED_ON).hidden());
    }

    // levels

    /** What a level entered does to the assessment of a risk. */
    private interface Assessing {
        Reassessment of(Risk risk, boolean residual, int level, TableContext context);
    }

    private static Reassessment probability(Risk risk, boolean residual, int level, TableContext context) {
        int impact = Reassessment.current(risk, residual).map(RiskLevels::impact).orElse(1);
        return new Reassessment(risk, residual, level, impact, null, StatusDay.of(context.project()));
    }

    private static Assessing impact(ImpactDimension dimension) {
        return (risk, residual, level, context) -> new Reassessment(risk, residual,
                Reassessment.current(risk, residual).map(RiskAssessment::getProbabilityLevel).orElse(1), level,
                dimension, StatusDay.of(context.project()));
    }

    private static Column level(String id, String header, boolean residual, ToIntFunction<RiskAssessment> level,
            Assessing assessing) {
        boolean probability = id.startsWith("probability");
        return Column.of(Risk.class, id, header, NUMBER, (risk, c) -> RiskLevels.latest(risk, residual)
                .map(each -> Integer.toString(level.applyAsInt(each))).orElse("")).right()
                .by(Risk.class, (risk, c) -> RiskLevels.latest(risk, residual).map(level::applyAsInt).orElse(null))
                .choosing((e, c) -> levels(highest(probability, c)))
                .editing((e, text, c) -> assess((Risk) e, text, residual, highest(probability, c), assessing, c));
    }

    private static int highest(boolean probability, TableContext context) {
        RiskLevels levels = RiskLevels.of(context.project());
        return probability ? levels.probabilities() : levels.impacts(null);
    }

    private static List<String> levels(int highest) {
        return IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).toList();
    }

    private static Command assess(Risk risk, String text, boolean residual, int highest, Assessing assessing,
            TableContext context) throws EditRefused {
        if (text.isEmpty() && RiskLevels.latest(risk, residual).isEmpty()) {
            return null;
        }
        if (!levels(highest).contains(text)) {
            throw new EditRefused(NLS.bind(Messages.notALevel, text, highest));
        }
        CompoundCommand command = new CompoundCommand();
        assessing.of(risk, residual, Integer.parseInt(text), context).append(command, context.domain(),
                RiskLevels.of(context.project()));
        return command.isEmpty() ? null : command;
    }

    private static Column criticality(String id, String header, boolean residual) {
        return Column.of(Risk.class, id, header, NUMBER, (risk, c) -> criticality(risk, residual)
                .map(String::valueOf).orElse("")).right().looking(Column.Look.CHIP)
                .by(Risk.class, (risk, c) -> criticality(risk, residual).orElse(null))
                .coloured((e, c) -> criticality((Risk) e, residual).map(RiskLevels.of(c.project())::rating)
                        .map(rating -> look((Risk) e, rating)).orElse(null));
    }

    /** A high opportunity is no alarm. */
    private static Role look(Risk risk, RiskLevels.Rating rating) {
        return risk.getKind() == RiskKind.OPPORTUNITY ? Role.RISK_ACCEPTABLE : ElementRoles.of(rating);
    }

    private static Optional<Integer> criticality(Risk risk, boolean residual) {
        return RiskLevels.latest(risk, residual).map(RiskLevels::criticality);
    }

    // responses

    private static String responses(Risk risk, TableContext context) {
        return risk.getResponses().stream().map(each -> context.label(each.getStrategy())
                + (each.getName() == null || each.getName().isBlank() ? "" : " (" + each.getName() + ")"))
                .collect(Collectors.joining("; "));
    }

    /** The open action of a response that is due first. */
    private static Optional<ActionItem> next(Risk risk) {
        return risk.getResponses().stream().map(RiskResponse::getAction).filter(Objects::nonNull)
                .filter(action -> action.getState() == ActionState.OPEN || action.getState() == ActionState.IN_PROGRESS)
                .min(Comparator.comparing(ActionItem::getDueOn, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    private static String text(ActionItem action, TableContext context) {
        String due = context.dates().format(action.getDueOn());
        String name = ModelLabels.current().text(action);
        return due.isEmpty() ? name : due + " " + name;
    }
}
