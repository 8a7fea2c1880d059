/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.jalon.model.breakdown.Activity;
import org.jalon.model.breakdown.BreakdownFactory;
import org.jalon.model.breakdown.BreakdownPackage;

import org.jalon.model.resources.ResourcesFactory;

/**
 * This is the item provider adapter for a {@link org.jalon.model.breakdown.Activity} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ActivityItemProvider extends WbsElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ActivityItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	/**
	 * This returns the property descriptors for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			super.getPropertyDescriptors(object);

			addKindPropertyDescriptor(object);
			addNaturePropertyDescriptor(object);
			addSchedulingModePropertyDescriptor(object);
			addManualStartPropertyDescriptor(object);
			addManualFinishPropertyDescriptor(object);
			addDurationPropertyDescriptor(object);
			addDurationUnitPropertyDescriptor(object);
			addElapsedPropertyDescriptor(object);
			addEstimatedPropertyDescriptor(object);
			addEffortPropertyDescriptor(object);
			addEffortRulePropertyDescriptor(object);
			addEffortDrivenPropertyDescriptor(object);
			addCalendarPropertyDescriptor(object);
			addIgnoreResourceCalendarsPropertyDescriptor(object);
			addLevellingPriorityPropertyDescriptor(object);
			addLevelledStartPropertyDescriptor(object);
			addValidatesPropertyDescriptor(object);
			addEarnedValueMethodPropertyDescriptor(object);
			addActualStartPropertyDescriptor(object);
			addActualFinishPropertyDescriptor(object);
			addPercentCompletePropertyDescriptor(object);
			addPhysicalPercentCompletePropertyDescriptor(object);
			addRemainingDurationPropertyDescriptor(object);
			addFixedCostPropertyDescriptor(object);
			addFixedCostAccrualPropertyDescriptor(object);
			addActualFixedCostPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Kind feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addKindPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_kind_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_kind_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__KIND,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Nature feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNaturePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_nature_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_nature_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__NATURE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Scheduling Mode feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSchedulingModePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_schedulingMode_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_schedulingMode_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__SCHEDULING_MODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Manual Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addManualStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_manualStart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_manualStart_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__MANUAL_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Manual Finish feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addManualFinishPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_manualFinish_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_manualFinish_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__MANUAL_FINISH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duration feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDurationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_duration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_duration_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__DURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Duration Unit feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDurationUnitPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_durationUnit_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_durationUnit_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__DURATION_UNIT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Elapsed feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addElapsedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_elapsed_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_elapsed_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__ELAPSED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Estimated feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEstimatedPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_estimated_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_estimated_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__ESTIMATED,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Effort feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEffortPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_effort_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_effort_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__EFFORT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Effort Rule feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEffortRulePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_effortRule_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_effortRule_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__EFFORT_RULE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Effort Driven feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEffortDrivenPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_effortDriven_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_effortDriven_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__EFFORT_DRIVEN,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Calendar feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCalendarPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_calendar_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_calendar_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__CALENDAR,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Ignore Resource Calendars feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addIgnoreResourceCalendarsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_ignoreResourceCalendars_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_ignoreResourceCalendars_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__IGNORE_RESOURCE_CALENDARS,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Levelling Priority feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLevellingPriorityPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_levellingPriority_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_levellingPriority_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__LEVELLING_PRIORITY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Levelled Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addLevelledStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_levelledStart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_levelledStart_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__LEVELLED_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Validates feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addValidatesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_validates_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_validates_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__VALIDATES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Earned Value Method feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addEarnedValueMethodPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_earnedValueMethod_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_earnedValueMethod_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__EARNED_VALUE_METHOD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Actual Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActualStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_actualStart_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_actualStart_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__ACTUAL_START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Actual Finish feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActualFinishPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_actualFinish_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_actualFinish_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__ACTUAL_FINISH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Percent Complete feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPercentCompletePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_percentComplete_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_percentComplete_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__PERCENT_COMPLETE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Physical Percent Complete feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPhysicalPercentCompletePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_physicalPercentComplete_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_physicalPercentComplete_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__PHYSICAL_PERCENT_COMPLETE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.REAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Remaining Duration feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRemainingDurationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_remainingDuration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_remainingDuration_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__REMAINING_DURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fixed Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFixedCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_fixedCost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_fixedCost_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__FIXED_COST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Fixed Cost Accrual feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFixedCostAccrualPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_fixedCostAccrual_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_fixedCostAccrual_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__FIXED_COST_ACCRUAL,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Actual Fixed Cost feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addActualFixedCostPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Activity_actualFixedCost_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Activity_actualFixedCost_feature", "_UI_Activity_type"),
				 BreakdownPackage.Literals.ACTIVITY__ACTUAL_FIXED_COST,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This specifies how to implement {@link #getChildren} and is used to deduce an appropriate feature for an
	 * {@link org.eclipse.emf.edit.command.AddCommand}, {@link org.eclipse.emf.edit.command.RemoveCommand} or
	 * {@link org.eclipse.emf.edit.command.MoveCommand} in {@link #createCommand}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		if (childrenFeatures == null) {
			super.getChildrenFeatures(object);
			childrenFeatures.add(BreakdownPackage.Literals.ACTIVITY__ESTIMATE);
			childrenFeatures.add(BreakdownPackage.Literals.ACTIVITY__CRASH_OPTIONS);
			childrenFeatures.add(BreakdownPackage.Literals.ACTIVITY__INTERRUPTIONS);
			childrenFeatures.add(BreakdownPackage.Literals.ACTIVITY__REQUIRED_SKILLS);
			childrenFeatures.add(BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS);
			childrenFeatures.add(BreakdownPackage.Literals.ACTIVITY__PROGRESS_MILESTONES);
		}
		return childrenFeatures;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		// Check the type of the specified child object and return the proper feature to use for
		// adding (see {@link AddCommand}) it as a child.

		return super.getChildFeature(object, child);
	}

	/**
	 * This returns Activity.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Activity"));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected boolean shouldComposeCreationImage() {
		return true;
	}

	/**
	 * This returns the label text for the adapted class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getText(Object object) {
		String label = ((Activity)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Activity_type") :
			getString("_UI_Activity_type") + " " + label;
	}


	/**
	 * This handles model notifications by calling {@link #updateChildren} to update any cached
	 * children and by creating a viewer notification, which it passes to {@link #fireNotifyChanged}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);

		switch (notification.getFeatureID(Activity.class)) {
			case BreakdownPackage.ACTIVITY__KIND:
			case BreakdownPackage.ACTIVITY__NATURE:
			case BreakdownPackage.ACTIVITY__SCHEDULING_MODE:
			case BreakdownPackage.ACTIVITY__MANUAL_START:
			case BreakdownPackage.ACTIVITY__MANUAL_FINISH:
			case BreakdownPackage.ACTIVITY__DURATION:
			case BreakdownPackage.ACTIVITY__DURATION_UNIT:
			case BreakdownPackage.ACTIVITY__ELAPSED:
			case BreakdownPackage.ACTIVITY__ESTIMATED:
			case BreakdownPackage.ACTIVITY__EFFORT:
			case BreakdownPackage.ACTIVITY__EFFORT_RULE:
			case BreakdownPackage.ACTIVITY__EFFORT_DRIVEN:
			case BreakdownPackage.ACTIVITY__IGNORE_RESOURCE_CALENDARS:
			case BreakdownPackage.ACTIVITY__LEVELLING_PRIORITY:
			case BreakdownPackage.ACTIVITY__LEVELLED_START:
			case BreakdownPackage.ACTIVITY__EARNED_VALUE_METHOD:
			case BreakdownPackage.ACTIVITY__ACTUAL_START:
			case BreakdownPackage.ACTIVITY__ACTUAL_FINISH:
			case BreakdownPackage.ACTIVITY__PERCENT_COMPLETE:
			case BreakdownPackage.ACTIVITY__PHYSICAL_PERCENT_COMPLETE:
			case BreakdownPackage.ACTIVITY__REMAINING_DURATION:
			case BreakdownPackage.ACTIVITY__FIXED_COST:
			case BreakdownPackage.ACTIVITY__FIXED_COST_ACCRUAL:
			case BreakdownPackage.ACTIVITY__ACTUAL_FIXED_COST:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case BreakdownPackage.ACTIVITY__ESTIMATE:
			case BreakdownPackage.ACTIVITY__CRASH_OPTIONS:
			case BreakdownPackage.ACTIVITY__INTERRUPTIONS:
			case BreakdownPackage.ACTIVITY__REQUIRED_SKILLS:
			case BreakdownPackage.ACTIVITY__ASSIGNMENTS:
			case BreakdownPackage.ACTIVITY__PROGRESS_MILESTONES:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), true, false));
				return;
		}
		super.notifyChanged(notification);
	}

	/**
	 * This adds {@link org.eclipse.emf.edit.command.CommandParameter}s describing the children
	 * that can be created under this object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
		super.collectNewChildDescriptors(newChildDescriptors, object);

		newChildDescriptors.add
			(createChildParameter
				(BreakdownPackage.Literals.ACTIVITY__ESTIMATE,
				 BreakdownFactory.eINSTANCE.createThreePointEstimate()));

		newChildDescriptors.add
			(createChildParameter
				(BreakdownPackage.Literals.ACTIVITY__CRASH_OPTIONS,
				 BreakdownFactory.eINSTANCE.createCrashOption()));

		newChildDescriptors.add
			(createChildParameter
				(BreakdownPackage.Literals.ACTIVITY__INTERRUPTIONS,
				 BreakdownFactory.eINSTANCE.createInterruption()));

		newChildDescriptors.add
			(createChildParameter
				(BreakdownPackage.Literals.ACTIVITY__REQUIRED_SKILLS,
				 BreakdownFactory.eINSTANCE.createSkillRequirement()));

		newChildDescriptors.add
			(createChildParameter
				(BreakdownPackage.Literals.ACTIVITY__ASSIGNMENTS,
				 ResourcesFactory.eINSTANCE.createAssignment()));

		newChildDescriptors.add
			(createChildParameter
				(BreakdownPackage.Literals.ACTIVITY__PROGRESS_MILESTONES,
				 BreakdownFactory.eINSTANCE.createProgressMilestone()));
	}

}
