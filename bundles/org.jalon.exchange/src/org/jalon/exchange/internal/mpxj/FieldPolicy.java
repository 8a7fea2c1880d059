/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.exchange.internal.mpxj;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mpxj.AccrueType;
import org.mpxj.BookingType;
import org.mpxj.Duration;
import org.mpxj.FieldType;
import org.mpxj.FieldTypeClass;
import org.mpxj.Rate;
import org.mpxj.TaskField;
import org.mpxj.UserDefinedField;
import org.mpxj.common.AssignmentFieldLists;
import org.mpxj.common.ResourceFieldLists;
import org.mpxj.common.TaskFieldLists;

/**
 * What becomes of each field of MPXJ. A field that is named nowhere here is lost, and therefore reported: a new version
 * of the library, or a field nobody thought of, can't make data vanish in silence.
 */
final class FieldPolicy {

    /** Converted, or reported in words of its own by the converter that would have converted it. */
    private static final Map<FieldTypeClass, Set<String>> MAPPED = new EnumMap<>(Map.of(
            FieldTypeClass.TASK, names("""
                    NAME WBS ID UNIQUE_ID GUID OUTLINE_LEVEL OUTLINE_NUMBER PARENT_TASK_UNIQUE_ID SUMMARY NULL ACTIVE
                    CONSTRAINT_TYPE CONSTRAINT_DATE SECONDARY_CONSTRAINT_TYPE SECONDARY_CONSTRAINT_DATE DEADLINE
                    MILESTONE ACTIVITY_TYPE TASK_MODE DURATION MANUAL_DURATION ESTIMATED TYPE EFFORT_DRIVEN PRIORITY
                    CALENDAR_UNIQUE_ID TASK_CALENDAR TASK_CALENDAR_GUID IGNORE_RESOURCE_CALENDAR WORK
                    PERCENT_COMPLETE PHYSICAL_PERCENT_COMPLETE REMAINING_DURATION ACTUAL_START ACTUAL_FINISH
                    EARNED_VALUE_METHOD EXPECTED_FINISH FIXED_COST FIXED_COST_ACCRUAL ACTUAL_COST EXPENSE_ITEMS
                    PREDECESSORS SUCCESSORS NOTES HYPERLINK HYPERLINK_ADDRESS HYPERLINK_SUBADDRESS HYPERLINK_HREF
                    HYPERLINK_DATA EXTERNAL_TASK EXTERNAL_PROJECT SUBPROJECT_FILE STEPS ACTIVITY_ID
                    ACTIVITY_CODE_VALUES PRIMARY_RESOURCE_UNIQUE_ID SPLITS STOP RESUME LEVELING_DELAY RECURRING"""),
            FieldTypeClass.RESOURCE, names("""
                    NAME ID UNIQUE_ID GUID INITIALS CODE RESOURCE_ID GROUP TYPE GENERIC ROLE NOTES EMAIL_ADDRESS PHONE
                    MAX_UNITS DEFAULT_UNITS AVAILABLE_FROM AVAILABLE_TO AVAILABILITY_DATA CALENDAR_UNIQUE_ID
                    CALENDAR_GUID BASE_CALENDAR STANDARD_RATE OVERTIME_RATE COST_PER_USE MATERIAL_LABEL UNIT
                    UNIT_OF_MEASURE_UNIQUE_ID PARENT_ID HYPERLINK HYPERLINK_ADDRESS HYPERLINK_SUBADDRESS
                    HYPERLINK_HREF HYPERLINK_DATA RESOURCE_CODE_VALUES ROLE_CODE_VALUES"""),
            FieldTypeClass.ASSIGNMENT, names("""
                    TASK_UNIQUE_ID TASK_ID TASK_NAME RESOURCE_UNIQUE_ID RESOURCE_ID RESOURCE_NAME UNIQUE_ID GUID
                    ASSIGNMENT_TASK_GUID ASSIGNMENT_RESOURCE_GUID ASSIGNMENT_UNITS WORK ACTUAL_WORK REMAINING_WORK
                    OVERTIME_WORK WORK_CONTOUR TIMEPHASED_WORK ASSIGNMENT_DELAY LEVELING_DELAY ACTUAL_COST
                    VARIABLE_RATE_UNITS
                    RATE_INDEX ROLE_UNIQUE_ID OVERRIDE_RATE RATE_SOURCE"""),
            FieldTypeClass.PROJECT, names("""
                    PROJECT_TITLE NAME GUID PROJECT_ID COMPANY MANAGER AUTHOR SUBJECT COMMENTS KEYWORDS CATEGORY NOTES
                    START_DATE FINISH_DATE PLANNED_START MUST_FINISH_BY STATUS_DATE SCHEDULE_FROM HONOR_CONSTRAINTS
                    SPLIT_IN_PROGRESS_TASKS SCHEDULING_PROGRESSED_ACTIVITIES CRITICAL_SLACK_LIMIT MINUTES_PER_DAY
                    MINUTES_PER_WEEK DAYS_PER_MONTH DEFAULT_CALENDAR_UNIQUE_ID CURRENCY_CODE CURRENCY_SYMBOL
                    RELATIONSHIP_LAG_CALENDAR PROJECT_CODE_VALUES PROJECT_WEBSITE_URL CUSTOM_PROPERTIES
                    BASELINE_DATE BASELINE1_DATE BASELINE2_DATE BASELINE3_DATE BASELINE4_DATE BASELINE5_DATE
                    BASELINE6_DATE BASELINE7_DATE BASELINE8_DATE BASELINE9_DATE BASELINE10_DATE""")));

    /** Follows from the rest of the file; Jalon computes it anew. */
    private static final Map<FieldTypeClass, Set<String>> COMPUTED = new EnumMap<>(Map.of(
            FieldTypeClass.TASK, names("""
                    START FINISH EARLY_START EARLY_FINISH LATE_START LATE_FINISH REMAINING_EARLY_START
                    REMAINING_EARLY_FINISH REMAINING_LATE_START REMAINING_LATE_FINISH FREE_SLACK TOTAL_SLACK
                    START_SLACK FINISH_SLACK CRITICAL LONGEST_PATH FLOAT_PATH FLOAT_PATH_ORDER ACTUAL_DURATION
                    SCHEDULED_START SCHEDULED_FINISH SCHEDULED_DURATION PRELEVELED_START PRELEVELED_FINISH
                    PLANNED_START PLANNED_FINISH PLANNED_DURATION PLANNED_COST PLANNED_WORK PLANNED_WORK_LABOR
                    PLANNED_WORK_NONLABOR ACTUAL_WORK ACTUAL_WORK_LABOR ACTUAL_WORK_NONLABOR REMAINING_WORK
                    REMAINING_WORK_LABOR REMAINING_WORK_NONLABOR REGULAR_WORK OVERTIME_WORK ACTUAL_OVERTIME_WORK
                    REMAINING_OVERTIME_WORK ACTUAL_WORK_PROTECTED ACTUAL_OVERTIME_WORK_PROTECTED COST REMAINING_COST
                    OVERTIME_COST ACTUAL_OVERTIME_COST REMAINING_OVERTIME_COST WORK_VARIANCE START_VARIANCE
                    FINISH_VARIANCE DURATION_VARIANCE COST_VARIANCE PERCENT_WORK_COMPLETE ACTIVITY_PERCENT_COMPLETE
                    OVERALL_PERCENT_COMPLETE ACTIVITY_STATUS BCWP BCWS ACWP SV CV CPI SPI EAC VAC TCPI CVPERCENT
                    SVPERCENT OVERALLOCATED PEAK STATUS STATUS_INDICATOR COMPLETE_THROUGH SUMMARY_PROGRESS
                    RESUME_VALID RESOURCE_NAMES RESOURCE_INITIALS RESOURCE_GROUP RESOURCE_PHONETICS RESOURCE_TYPE
                    ASSIGNMENT ASSIGNMENT_UNITS ASSIGNMENT_DELAY WORK_CONTOUR UNIQUE_ID_PREDECESSORS
                    UNIQUE_ID_SUCCESSORS WBS_PREDECESSORS WBS_SUCCESSORS IS_START_VALID IS_FINISH_VALID
                    IS_DURATION_VALID TASK_SUMMARY_NAME PROJECT UNAVAILABLE PATH_DRIVEN_SUCCESSOR
                    PATH_DRIVING_PREDECESSOR PATH_PREDECESSOR PATH_SUCCESSOR"""),
            FieldTypeClass.RESOURCE, names("""
                    START FINISH COST ACTUAL_COST REMAINING_COST WORK ACTUAL_WORK REMAINING_WORK REGULAR_WORK
                    OVERTIME_WORK ACTUAL_OVERTIME_WORK REMAINING_OVERTIME_WORK OVERTIME_COST ACTUAL_OVERTIME_COST
                    REMAINING_OVERTIME_COST ACTUAL_WORK_PROTECTED ACTUAL_OVERTIME_WORK_PROTECTED WORK_VARIANCE
                    COST_VARIANCE PERCENT_WORK_COMPLETE OVERALLOCATED PEAK BCWP BCWS ACWP SV CV VAC ACTUAL_START
                    ACTUAL_FINISH ASSIGNMENT ASSIGNMENT_UNITS ASSIGNMENT_DELAY WORK_CONTOUR LEVELING_DELAY
                    TASK_SUMMARY_NAME TASK_OUTLINE_NUMBER PROJECT UNAVAILABLE WBS SUMMARY PRIMARY_ROLE_UNIQUE_ID"""),
            FieldTypeClass.ASSIGNMENT, names("""
                    START FINISH PLANNED_START PLANNED_FINISH PLANNED_WORK PLANNED_COST REMAINING_EARLY_START
                    REMAINING_EARLY_FINISH REMAINING_LATE_START REMAINING_LATE_FINISH COST REMAINING_COST REGULAR_WORK
                    ACTUAL_OVERTIME_WORK REMAINING_OVERTIME_WORK OVERTIME_COST ACTUAL_OVERTIME_COST
                    REMAINING_OVERTIME_COST ACTUAL_WORK_PROTECTED ACTUAL_OVERTIME_WORK_PROTECTED WORK_VARIANCE
                    COST_VARIANCE START_VARIANCE FINISH_VARIANCE PERCENT_WORK_COMPLETE OVERALLOCATED PEAK BCWP BCWS
                    ACWP SV CV VAC RESUME STOP TASK_SUMMARY_NAME TASK_OUTLINE_NUMBER RESOURCE_TYPE PROJECT WBS SUMMARY
                    UNAVAILABLE REMAINING_ASSIGNMENT_UNITS"""),
            FieldTypeClass.PROJECT, names("""
                    COST ACTUAL_COST WORK ACTUAL_WORK WORK2 DURATION ACTUAL_DURATION PERCENTAGE_COMPLETE ACTUAL_START
                    ACTUAL_FINISH SCHEDULED_FINISH START_VARIANCE FINISH_VARIANCE MINUTES_PER_MONTH MINUTES_PER_YEAR
                    BASELINE_COST BASELINE_WORK BASELINE_START BASELINE_FINISH BASELINE_DURATION""")));

    /** How the other tool shows or enters things, its own bookkeeping and its dealings with its server. */
    private static final Map<FieldTypeClass, Set<String>> PRESENTATION = new EnumMap<>(Map.of(
            FieldTypeClass.TASK, names("""
                    ROLLUP HIDE_BAR EXPANDED MARKED INDEX SEQUENCE_NUMBER CREATED INDICATORS OBJECTS LINKED_FIELDS
                    GROUP_BY_SUMMARY RECALC_OUTLINE_CODES SHOW_ON_BOARD SHOW_START_TEXT SHOW_FINISH_TEXT
                    SHOW_DURATION_TEXT IGNORE_WARNINGS WARNING ERROR_MESSAGE PLACEHOLDER CONFIRMED RESPONSE_PENDING
                    UPDATE_NEEDED TEAMSTATUS_PENDING PUBLISH REQUEST_DEMAND ASSIGNMENT_OWNER STATUS_MANAGER
                    ACTUAL_DURATION_UNITS LEVELING_DELAY_UNITS MANUAL_DURATION_UNITS HYPERLINK_SCREEN_TIP
                    SUBPROJECT_READ_ONLY SUBPROJECT_TASKS_UNIQUEID_OFFSET SUBPROJECT_TASK_UNIQUE_ID
                    SUBPROJECT_TASK_ID SUBPROJECT_GUID FIXED_DURATION METHODOLOGY_GUID PERCENT_COMPLETE_TYPE
                    RECURRING_DATA ENTERPRISE_DATA"""),
            FieldTypeClass.RESOURCE, names("""
                    INDEX SEQUENCE_NUMBER CREATED INDICATORS OBJECTS LINKED_FIELDS GROUP_BY_SUMMARY PHONETICS WORKGROUP
                    IMPORT ENTERPRISE ERROR_MESSAGE CONFIRMED RESPONSE_PENDING UPDATE_NEEDED TEAM_STATUS_PENDING
                    REQUEST_DEMAND ASSIGNMENT_OWNER DEFAULT_ASSIGNMENT_OWNER STANDARD_RATE_UNITS OVERTIME_RATE_UNITS
                    HYPERLINK_SCREEN_TIP MODIFY_ON_INTEGRATE CURRENCY_UNIQUE_ID SUBPROJECT_RESOURCE_UNIQUE_ID
                    ENTERPRISE_DATA"""),
            FieldTypeClass.ASSIGNMENT, names("""
                    INDEX CREATED LINKED_FIELDS CONFIRMED RESPONSE_PENDING UPDATE_NEEDED TEAM_STATUS_PENDING OWNER
                    RESOURCE_REQUEST_TYPE LEVELING_DELAY_UNITS HYPERLINK_SCREEN_TIP"""),
            FieldTypeClass.PROJECT, names("""
                    CURRENCY_SYMBOL_POSITION CURRENCY_DIGITS THOUSANDS_SEPARATOR DECIMAL_SEPARATOR DATE_ORDER
                    DATE_SEPARATOR DATE_FORMAT TIME_FORMAT TIME_SEPARATOR AM_TEXT PM_TEXT BAR_TEXT_DATE_FORMAT
                    DEFAULT_DURATION_UNITS DEFAULT_DURATION_IS_FIXED DEFAULT_WORK_UNITS DEFAULT_STANDARD_RATE
                    DEFAULT_OVERTIME_RATE DEFAULT_START_TIME DEFAULT_END_TIME DEFAULT_TASK_TYPE
                    DEFAULT_TASK_EARNED_VALUE_METHOD DEFAULT_FIXED_COST_ACCRUAL EARNED_VALUE_METHOD
                    NEW_TASKS_ARE_MANUAL NEW_TASKS_EFFORT_DRIVEN NEW_TASKS_ESTIMATED NEW_TASK_START_IS_PROJECT_START
                    AUTO_ADD_NEW_RESOURCES_AND_TASKS AUTO_LINK AUTOFILTER CURRENT_DATE CREATION_DATE
                    EXTENDED_CREATION_DATE LAST_SAVED LAST_AUTHOR LASTPRINTED REVISION EDITING_TIME TEMPLATE
                    SHORT_APPLICATION_NAME FULL_APPLICATION_NAME APPLICATION_VERSION FILE_APPLICATION FILE_TYPE
                    MPP_FILE_TYPE MPX_DELIMITER MPX_PROGRAM_NAME MPX_FILE_VERSION MPX_CODE_PAGE PROJECT_FILE_PATH
                    CONTENT_TYPE CONTENT_STATUS DOCUMENT_VERSION LANGUAGE PRESENTATION_FORMAT HYPERLINK_BASE
                    REMOVE_FILE_PROPERTIES PROJECT_EXTERNALLY_EDITED MICROSOFT_PROJECT_SERVER_URL ADMIN_PROJECT
                    ACTUALS_IN_SYNC SHOW_PROJECT_SUMMARY_TASK INSERTED_PROJECTS_LIKE_SUMMARY FISCAL_YEAR_START
                    FISCAL_YEAR_START_MONTH WEEK_START_DAY UNIQUE_ID EXPORT_FLAG WBS_CODE_SEPARATOR ACTIVITY_ID_PREFIX
                    ACTIVITY_ID_SUFFIX ACTIVITY_ID_INCREMENT ACTIVITY_ID_INCREMENT_BASED_ON_SELECTED_ACTIVITY
                    BASELINE_CALENDAR_NAME BASELINE_PROJECT_UNIQUE_ID PROJECT_IS_BASELINE LAST_BASELINE_UPDATE_DATE
                    TOTAL_SLACK_CALCULATION_TYPE CRITICAL_ACTIVITY_TYPE ENABLE_SUMMARIZATION ENABLE_PUBLICATION
                    CALCULATE_MULTIPLE_FLOAT_PATHS CALCULATE_MULTIPLE_FLOAT_PATHS_USING_TOTAL_FLOAT
                    DISPLAY_MULTIPLE_FLOAT_PATHS_ENDING_WITH_ACTIVITY_UNIQUE_ID
                    LIMIT_NUMBER_OF_FLOAT_PATHS_TO_CALCULATE MAXIMUM_NUMBER_OF_FLOAT_PATHS_TO_CALCULATE
                    CONSIDER_ASSIGNMENTS_IN_OTHER_PROJECTS LEVEL_ALL_RESOURCES LEVELING_PRIORITIES
                    CONSIDER_ASSIGNMENTS_IN_OTHER_PROJECTS_WITH_PRIORITY_EQUAL_HIGHER_THAN
                    LEVEL_RESOURCES_ONLY_WITHIN_ACTIVITY_TOTAL_FLOAT PRESERVE_MINIMUM_FLOAT_WHEN_LEVELING
                    PRESERVE_SCHEDULED_EARLY_AND_LATE_DATES MAX_PERCENT_TO_OVERALLOCATE_RESOURCES
                    UPDATING_TASK_STATUS_UPDATES_RESOURCE_STATUS SPREAD_ACTUAL_COST SPREAD_PERCENT_COMPLETE
                    EDITABLE_ACTUAL_COSTS MULTIPLE_CRITICAL_PATHS""")));

    /** Fields that are true unless somebody said otherwise. */
    private static final Set<String> TRUE_BY_DEFAULT = names("""
            LEVELING_CAN_SPLIT LEVEL_ASSIGNMENTS CAN_LEVEL ACTIVE CALCULATE_COSTS_FROM_UNITS USE_EXPECTED_FINISH_DATES
            CALCULATE_FLOAT_BASED_ON_FINISH_DATE_OF_EACH_PROJECT COMPUTE_START_TO_START_LAG_FROM_EARLY_START""");

    private static final Set<FieldType> BASELINES = new HashSet<>();
    private static final Set<FieldType> CUSTOM = new HashSet<>();

    static {
        BASELINES.addAll(List.of(TaskField.BASELINE_START, TaskField.BASELINE_FINISH, TaskField.BASELINE_DURATION,
                TaskField.BASELINE_WORK, TaskField.BASELINE_COST, TaskField.BASELINE_ESTIMATED_START,
                TaskField.BASELINE_ESTIMATED_FINISH, TaskField.BASELINE_ESTIMATED_DURATION));
        for (TaskField[] fields : List.of(TaskFieldLists.BASELINE_STARTS, TaskFieldLists.BASELINE_FINISHES,
                TaskFieldLists.BASELINE_DURATIONS, TaskFieldLists.BASELINE_WORKS, TaskFieldLists.BASELINE_COSTS,
                TaskFieldLists.BASELINE_ESTIMATED_STARTS, TaskFieldLists.BASELINE_ESTIMATED_FINISHES,
                TaskFieldLists.BASELINE_ESTIMATED_DURATIONS)) {
            BASELINES.addAll(Arrays.asList(fields));
        }
        CUSTOM.addAll(TaskFieldLists.CUSTOM_FIELDS);
        CUSTOM.addAll(ResourceFieldLists.CUSTOM_FIELDS);
        // units and indices go with the value they belong to
        for (FieldType[] fields : new FieldType[][] { TaskFieldLists.CUSTOM_DURATION_UNITS,
                TaskFieldLists.CUSTOM_OUTLINE_CODE_INDEX, ResourceFieldLists.CUSTOM_DURATION_UNITS,
                ResourceFieldLists.CUSTOM_OUTLINE_CODE_INDEX, AssignmentFieldLists.CUSTOM_DURATION_UNITS }) {
            CUSTOM.removeAll(Arrays.asList(fields));
            BASELINES.addAll(Arrays.asList(fields));
        }
    }

    private FieldPolicy() {
    }

    /** Whether nothing converts the field, so that its values must be reported. */
    static boolean isLost(FieldType field) {
        FieldTypeClass type = field.getFieldTypeClass();
        String name = field.name();
        boolean known = List.of(MAPPED, COMPUTED, PRESENTATION).stream()
                .anyMatch(names -> names.getOrDefault(type, Set.of()).contains(name));
        return !known && !BASELINES.contains(field) && !isCustom(field);
    }

    /** Whether the field is one that users fill as they like, which becomes a free property. */
    static boolean isCustom(FieldType field) {
        boolean onElement = field.getFieldTypeClass() == FieldTypeClass.TASK
                || field.getFieldTypeClass() == FieldTypeClass.RESOURCE;
        return CUSTOM.contains(field) || onElement && field instanceof UserDefinedField;
    }

    /** The custom fields among those given, in a stable order. */
    static List<FieldType> customFields(Collection<FieldType> populated) {
        return populated.stream().filter(FieldPolicy::isCustom)
                .sorted(Comparator.comparing((FieldType field) -> field.name().replaceAll("[0-9]", ""))
                        .thenComparing(field -> field.name().length()).thenComparing(FieldType::name))
                .toList();
    }

    /** Whether a value of this field says anything, beyond what goes without saying. */
    static boolean isInformative(FieldType field, Object value) {
        if (value instanceof Boolean flag && TRUE_BY_DEFAULT.contains(field.name())) {
            return !flag.booleanValue();
        }
        return value != AccrueType.PRORATED && isInformative(value);
    }

    /** Whether a value says anything: it isn't absent, empty, zero, false or a default. */
    static boolean isInformative(Object value) {
        return switch (value) {
        case null -> false;
        case Boolean flag -> flag.booleanValue();
        case Number number -> number.doubleValue() != 0;
        case Duration duration -> duration.getDuration() != 0;
        case Rate rate -> rate.getAmount() != 0;
        case Collection<?> collection -> !collection.isEmpty();
        case Map<?, ?> map -> !map.isEmpty();
        case BookingType booking -> booking != BookingType.COMMITTED;
        default -> !value.toString().isBlank();
        };
    }

    private static Set<String> names(String text) {
        return Set.of(text.strip().split("\\s+"));
    }
}
