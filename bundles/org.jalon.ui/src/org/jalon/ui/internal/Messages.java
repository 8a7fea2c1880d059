/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle in the user's language. */
public final class Messages extends NLS {
    public static String add;
    public static String browse;
    public static String calendarContinuous;
    public static String calendarOfTemplate;
    public static String calendarOffice;
    public static String calendarOfficeFrance;
    public static String calendarTwoShifts;
    public static String changeFeature;
    public static String changedKeep;
    public static String changedQuestion;
    public static String changedReload;
    public static String changedTitle;
    public static String checking;
    public static String choose;
    public static String chooseDate;
    public static String chooseElement;
    public static String chooserNone;
    public static String chooserSearch;
    public static String createElement;
    public static String delete;
    public static String deletedClose;
    public static String deletedQuestion;
    public static String deletedSave;
    public static String deletedTitle;
    public static String errorCannotOpen;
    public static String errorNotOnDisk;
    public static String errorOpenAsText;
    public static String errorTryAgain;
    public static String fieldLabel;
    public static String figureActivities;
    public static String figureCost;
    public static String figureCostOfBudget;
    public static String figureCritical;
    public static String figureFinish;
    public static String figureFinishLate;
    public static String figureNoProblems;
    public static String figureProblems;
    public static String figureProgress;
    public static String figureStart;
    public static String fileExists;
    public static String goToElement;
    public static String importAssumed;
    public static String importChanged;
    public static String importColumnElement;
    public static String importColumnField;
    public static String importColumnSentence;
    public static String importColumnValue;
    public static String importColumnWhat;
    public static String importDescription;
    public static String importFile;
    public static String importFilterAll;
    public static String importFilterProjects;
    public static String importLost;
    public static String importName;
    public static String importNoFile;
    public static String importNothingLost;
    public static String importProject;
    public static String importReading;
    public static String importReportDescription;
    public static String importReportTitle;
    public static String importSummary;
    public static String importTitle;
    public static String importVerdict;
    public static String loading;
    public static String moveDown;
    public static String moveDownElement;
    public static String moveElements;
    public static String moveUp;
    public static String moveUpElement;
    public static String newChild;
    public static String newFileDescription;
    public static String newFileTitle;
    public static String newInFeature;
    public static String newMenu;
    public static String newProjectTitle;
    public static String newSibling;
    public static String open;
    public static String outlineCollapse;
    public static String outlineLink;
    public static String outlineName;
    public static String overviewFraming;
    public static String overviewFramingHelp;
    public static String overviewKeyFigures;
    public static String overviewObjectives;
    public static String overviewProject;
    public static String overviewScheduling;
    public static String pageError;
    public static String pageLoading;
    public static String pageTip;
    public static String projectExists;
    public static String propertiesOf;
    public static String propertiesOfSeveral;
    public static String readOnly;
    public static String redo;
    public static String redoNothing;
    public static String remove;
    public static String reportDescription;
    public static String reportLanguage;
    public static String reportNoProject;
    public static String reportNoTarget;
    public static String reportOpen;
    public static String reportPaper;
    public static String reportProject;
    public static String reportReplaces;
    public static String reportTarget;
    public static String reportTitle;
    public static String reportWriting;
    public static String saveFailedTitle;
    public static String saveReadOnly;
    public static String settingsCode;
    public static String settingsDescription;
    public static String settingsFinish;
    public static String settingsName;
    public static String settingsStart;
    public static String severalValues;
    public static String tabAdvanced;
    public static String tabCommunication;
    public static String tabCosts;
    public static String tabDocumentation;
    public static String tabGeneral;
    public static String tabLinks;
    public static String tabPlanning;
    public static String tabProgress;
    public static String tabResources;
    public static String tabRisks;
    public static String templateBlank;
    public static String templateBlankDescription;
    public static String templates;
    public static String undo;
    public static String undoNothing;
    public static String wizardFailed;

    static {
        NLS.initializeMessages("org.jalon.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
