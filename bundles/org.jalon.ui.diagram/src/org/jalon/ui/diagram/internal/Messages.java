/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.diagram.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle in the user's language. */
public final class Messages extends NLS {
    public static String actualSize;
    public static String chartName;
    public static String collapse;
    public static String delete;
    public static String deleteLink;
    public static String drawLink;
    public static String edit;
    public static String editDuration;
    public static String editTerms;
    public static String expand;
    public static String exportFailed;
    public static String exportPicture;
    public static String filePng;
    public static String fileSvg;
    public static String filter;
    public static String filterCritical;
    public static String filtered;
    public static String filterLate;
    public static String filterMine;
    public static String filterMineOf;
    public static String filterNone;
    public static String filterPeriod;
    public static String filterPerson;
    public static String filterResource;
    public static String fit;
    public static String fitPage;
    public static String foldBranch;
    public static String goToday;
    public static String groupByPackage;
    public static String groupFrames;
    public static String grouping;
    public static String groupNone;
    public static String groupPackageLanes;
    public static String groupResource;
    public static String groupResourceLanes;
    public static String groupResponsible;
    public static String groupState;
    public static String insert;
    public static String insertActivity;
    public static String insertGate;
    public static String insertMilestone;
    public static String keyShift;
    public static String layerBaseline;
    public static String layerConstraint;
    public static String layerDeadline;
    public static String layerFloat;
    public static String layerLabel;
    public static String layerLink;
    public static String layerNonWorking;
    public static String layerProgress;
    public static String layers;
    public static String layerStatusDate;
    public static String layerToday;
    public static String layingOut;
    public static String layOut;
    public static String linkModeBegun;
    public static String linkModeBegunPlain;
    public static String linkModeReady;
    public static String linkModeReadyPlain;
    public static String linkType;
    public static String loadListHint;
    public static String loadOfResources;
    public static String networkName;
    public static String newActivity;
    public static String newGate;
    public static String newMilestone;
    public static String overloaded;
    public static String periodFrom;
    public static String periodOther;
    public static String periodThisMonth;
    public static String periodThisWeek;
    public static String periodThreeMonths;
    public static String periodTo;
    public static String periodTwoWeeks;
    public static String plannedWords;
    public static String readOnly;
    public static String rename;
    public static String scale;
    public static String scaleDays;
    public static String scaleHours;
    public static String scaleMonths;
    public static String scaleQuarters;
    public static String scaleWeeks;
    public static String scaleYears;
    public static String selectAll;
    public static String setProgress;
    public static String showEstimates;
    public static String subject;
    public static String textsDates;
    public static String textsNames;
    public static String textsResources;
    public static String toolActivity;
    public static String toolGate;
    public static String toolLink;
    public static String toolMilestone;
    public static String toolSelect;
    public static String typeFinishToFinish;
    public static String typeFinishToStart;
    public static String typeStartToFinish;
    public static String typeStartToStart;
    public static String unfoldBranch;
    public static String whoIAm;
    public static String whoUnknown;
    public static String zoomIn;
    public static String zoomOut;

    static {
        NLS.initializeMessages("org.jalon.ui.diagram.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
