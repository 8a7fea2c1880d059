/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.tables;

import java.util.List;

import org.jalon.diagram.Role;
import org.jalon.model.ModelPackage;
import org.jalon.model.project.ProjectPackage;
import org.jalon.model.resources.ResourcesPackage;
import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.Stakeholder;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.model.stakeholders.StakeholdersPackage.Literals;
import org.jalon.planning.CommunicationCoverage;
import org.jalon.ui.table.internal.ElementRows;
import org.jalon.ui.table.internal.Messages;
import org.jalon.ui.table.internal.columns.Column;
import org.jalon.ui.table.internal.columns.FeatureColumns;

/** The tables of stakeholders and of what is communicated to them. */
final class StakeholderTable {

    private static final int LEVEL = 78;

    private StakeholderTable() {
    }

    static ElementTable declared() {
        return new ElementTable("stakeholders", Literals.STAKEHOLDER, 1, "name", List.of(
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 220),
                FeatureColumns.of(ResourcesPackage.Literals.PARTY__ORGANISATION).wide(130),
                FeatureColumns.of(Literals.STAKEHOLDER__ROLE), FeatureColumns.of(Literals.STAKEHOLDER__SIDE).wide(104),
                FeatureColumns.level(Literals.STAKEHOLDER__POWER, CommunicationCoverage.LEVELS).wide(LEVEL),
                FeatureColumns.level(Literals.STAKEHOLDER__INTEREST, CommunicationCoverage.LEVELS).wide(LEVEL),
                FeatureColumns.of(Literals.STAKEHOLDER__ATTITUDE).wide(120), FeatureColumns.of(
                        Literals.STAKEHOLDER__WANTED_ATTITUDE).wide(130),
                FeatureColumns.of(Literals.STAKEHOLDER__EXPECTATIONS),
                Column.of(Stakeholder.class, "communications", Messages.columnCommunications, 128,
                        (s, c) -> Integer.toString(CommunicationCoverage.received(c.project(), s).size())).right()
                        .by(Stakeholder.class, (s, c) -> CommunicationCoverage.received(c.project(), s).size())
                        .coloured((e, c) -> CommunicationCoverage.isMissing(c.project(), (Stakeholder) e)
                                ? Role.LATE : null),
                FeatureColumns.of(Literals.STAKEHOLDER__STRATEGY).hidden(),
                FeatureColumns.of(Literals.STAKEHOLDER__CONTRIBUTION).hidden(),
                FeatureColumns.of(Literals.STAKEHOLDER__RESOURCE).hidden(),
                FeatureColumns.of(ResourcesPackage.Literals.PARTY__FUNCTION).hidden(),
                FeatureColumns.of(ResourcesPackage.Literals.PARTY__EMAIL).hidden(),
                FeatureColumns.of(ResourcesPackage.Literals.PARTY__PHONE).hidden()),
                project -> ElementRows.list(Stakeholder.class, project::getStakeholders),
                Creation.in(ProjectPackage.Literals.PROJECT__STAKEHOLDERS,
                        context -> StakeholdersFactory.eINSTANCE.createStakeholder()));
    }

    static ElementTable communication() {
        return new ElementTable("communication", Literals.COMMUNICATION_ITEM, 1, "name", List.of(
                FeatureColumns.main(ModelPackage.Literals.PROJECT_ELEMENT__NAME, 220),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__INFORMATION).wide(180),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__PURPOSE),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__SENDER),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__RECIPIENTS),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__COPIES),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__FREQUENCY),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__MEDIUM),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__PLACE),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__MANDATORY),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__VALIDATED_ON),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__VALIDATED_BY),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__FIRST_ON).hidden(),
                FeatureColumns.of(Literals.COMMUNICATION_ITEM__JUSTIFICATION).hidden()),
                project -> ElementRows.list(CommunicationItem.class, project::getCommunicationPlan),
                Creation.in(ProjectPackage.Literals.PROJECT__COMMUNICATION_PLAN, context -> {
                    CommunicationItem item = StakeholdersFactory.eINSTANCE.createCommunicationItem();
                    item.setSender(context.project().getManager());
                    return item;
                }));
    }
}
