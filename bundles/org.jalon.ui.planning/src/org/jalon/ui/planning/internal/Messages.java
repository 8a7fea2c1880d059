/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.planning.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle in the user's language. */
public final class Messages extends NLS {
    public static String adviceApply;
    public static String adviceApplyToolTip;
    public static String adviceAsk;
    public static String adviceBackward;
    public static String adviceBy;
    public static String adviceEnough;
    public static String adviceMet;
    public static String adviceMissed;
    public static String adviceNotEnough;
    public static String adviceNothing;
    public static String adviceOutdated;
    public static String advising;
    public static String clearLevellingTitle;
    public static String columnAsPlanned;
    public static String columnCost;
    public static String columnCriticality;
    public static String columnCruciality;
    public static String columnDelay;
    public static String columnDue;
    public static String columnExcessAfter;
    public static String columnExcessBefore;
    public static String columnFinish;
    public static String columnFrom;
    public static String columnGain;
    public static String columnMeasure;
    public static String columnMedian;
    public static String columnName;
    public static String columnOnTime;
    public static String columnP80;
    public static String columnPeakAfter;
    public static String columnPeakBefore;
    public static String columnPlanned;
    public static String columnReason;
    public static String columnRemaining;
    public static String columnRemedy;
    public static String columnRisk;
    public static String columnSignificance;
    public static String columnTo;
    public static String columnWhy;
    public static String copyLines;
    public static String effortQuick;
    public static String effortThorough;
    public static String effortUsual;
    public static String explainSlip;
    public static String explainSlipHint;
    public static String explainSlipToolTip;
    public static String explaining;
    public static String forecastOutdated;
    public static String levelAsNeeded;
    public static String levelBest;
    public static String levelDescription;
    public static String levelEffort;
    public static String levelMoves;
    public static String levelNoResource;
    public static String levelNothingNew;
    public static String levelOtherFinish;
    public static String levelProposalDescription;
    public static String levelReadOnly;
    public static String levelResources;
    public static String levelSameFinish;
    public static String levelSearching;
    public static String levelTitle;
    public static String levelWithinFloat;
    public static String noProject;
    public static String noProjectToAdvise;
    public static String noProjectToSimulate;
    public static String notAdvised;
    public static String notPlanned;
    public static String notSimulated;
    public static String nothingUncertain;
    public static String provenCheapest;
    public static String responsesAll;
    public static String responsesInPlace;
    public static String responsesNone;
    public static String simulate;
    public static String simulating;
    public static String simulationCorrelation;
    public static String simulationCorrelationToolTip;
    public static String simulationResponses;
    public static String simulationRuns;
    public static String simulationSpread;
    public static String simulationSpreadToolTip;
    public static String singleMeasures;
    public static String stillMissing;
    public static String summaryFinish;
    public static String summaryTarget;
    public static String tabActivities;
    public static String tabCommitment;
    public static String tabFinish;
    public static String tabGantt;
    public static String tabLoads;
    public static String tabMilestones;
    public static String tabMoves;
    public static String tabRemaining;
    public static String tabRemainingCount;
    public static String tabTornado;

    static {
        NLS.initializeMessages("org.jalon.ui.planning.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
