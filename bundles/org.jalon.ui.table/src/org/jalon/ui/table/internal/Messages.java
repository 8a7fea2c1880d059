/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle in the user's language. */
public final class Messages extends NLS {
    public static String actionCode;
    public static String addPeriod;
    public static String alreadyBegun;
    public static String availabilityMessage;
    public static String cellDescription;
    public static String changeCell;
    public static String changeCells;
    public static String changeRefused;
    public static String chooseColumns;
    public static String clearCells;
    public static String clearFilters;
    public static String collapseAll;
    public static String columnCode;
    public static String columnCommunications;
    public static String columnCost;
    public static String columnCriticality;
    public static String columnCriticalityAfter;
    public static String columnDown;
    public static String columnEarlyFinish;
    public static String columnEarlyStart;
    public static String columnElement;
    public static String columnFinish;
    public static String columnFreeFloat;
    public static String columnImpact;
    public static String columnImpactAfter;
    public static String columnLateFinish;
    public static String columnLateStart;
    public static String columnLoad;
    public static String columnNextAction;
    public static String columnOverload;
    public static String columnPeak;
    public static String columnPercentComplete;
    public static String columnPredecessors;
    public static String columnProbability;
    public static String columnProbabilityAfter;
    public static String columnReason;
    public static String columnResources;
    public static String columnStart;
    public static String columnSuccessors;
    public static String columnTotalFloat;
    public static String columnUp;
    public static String columns;
    public static String columnsTitle;
    public static String copy;
    public static String delete;
    public static String editCell;
    public static String elementsTable;
    public static String expandAll;
    public static String fillDown;
    public static String fillDownCells;
    public static String filterMessage;
    public static String filterSearch;
    public static String filterState;
    public static String filterTooltip;
    public static String find;
    public static String finishBeforeStart;
    public static String indent;
    public static String insertActivity;
    public static String insertElement;
    public static String insertGate;
    public static String insertMilestone;
    public static String insertPackage;
    public static String labelled;
    public static String link;
    public static String matrixHint;
    public static String matrixName;
    public static String moveDown;
    public static String moveUp;
    public static String newActivity;
    public static String newElement;
    public static String newGate;
    public static String newMilestone;
    public static String newPackage;
    public static String noBreakdown;
    public static String noRows;
    public static String noRowsFound;
    public static String noSuchCode;
    public static String noSuchElement;
    public static String noSuchResource;
    public static String noSuchSkill;
    public static String notAChoice;
    public static String notADuration;
    public static String notALevel;
    public static String notANumber;
    public static String notAPeriod;
    public static String notAPredecessor;
    public static String notAResource;
    public static String notEditable;
    public static String outdent;
    public static String paste;
    public static String pasteRefused;
    public static String pasteRows;
    public static String periodBackward;
    public static String pickDay;
    public static String pickValues;
    public static String predecessorTwice;
    public static String readOnly;
    public static String removePeriod;
    public static String requirementCode;
    public static String resetColumns;
    public static String resourceTwice;
    public static String riskCode;
    public static String rowCount;
    public static String selectAll;
    public static String severalElements;
    public static String severalResources;
    public static String shareOutOfRange;
    public static String showEffort;
    public static String showUnits;
    public static String sortDown;
    public static String sortUp;
    public static String stillPlanned;
    public static String tableName;
    public static String tooltipPlan;
    public static String unitsNotPositive;
    public static String unlink;
    public static String unsort;
    public static String valueCount;
    public static String valueEmpty;
    public static String valuesAll;
    public static String valuesNone;
    public static String valuesTitle;
    public static String withoutCapacity;
    public static String workPackage;

    static {
        NLS.initializeMessages("org.jalon.ui.table.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
