/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.project.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.jalon.model.breakdown.BreakdownFactory;

import org.jalon.model.closing.ClosingFactory;

import org.jalon.model.control.ControlFactory;

import org.jalon.model.framing.FramingFactory;

import org.jalon.model.meetings.MeetingsFactory;

import org.jalon.model.project.Project;
import org.jalon.model.project.ProjectFactory;
import org.jalon.model.project.ProjectPackage;

import org.jalon.model.provider.ProjectElementItemProvider;

import org.jalon.model.resources.ResourcesFactory;

import org.jalon.model.risk.RiskFactory;

import org.jalon.model.stakeholders.StakeholdersFactory;

/**
 * This is the item provider adapter for a {@link org.jalon.model.project.Project} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class ProjectItemProvider extends ProjectElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ProjectItemProvider(AdapterFactory adapterFactory) {
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

			addCodePropertyDescriptor(object);
			addStatePropertyDescriptor(object);
			addSponsorPropertyDescriptor(object);
			addManagerPropertyDescriptor(object);
			addOrganisationPropertyDescriptor(object);
			addSitePropertyDescriptor(object);
			addStartPropertyDescriptor(object);
			addFinishPropertyDescriptor(object);
			addStatusDatePropertyDescriptor(object);
			addCurrencyPropertyDescriptor(object);
			addBudgetPropertyDescriptor(object);
			addDirectionPropertyDescriptor(object);
			addConstraintPrecedencePropertyDescriptor(object);
			addProgressPolicyPropertyDescriptor(object);
			addCalendarPropertyDescriptor(object);
			addMinutesPerDayPropertyDescriptor(object);
			addMinutesPerWeekPropertyDescriptor(object);
			addDaysPerMonthPropertyDescriptor(object);
			addCriticalFloatPropertyDescriptor(object);
			addNearCriticalFloatPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Code feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCodePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_code_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_code_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__CODE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the State feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_state_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_state_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__STATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Sponsor feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSponsorPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_sponsor_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_sponsor_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__SPONSOR,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Manager feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addManagerPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_manager_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_manager_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__MANAGER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Organisation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addOrganisationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_organisation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_organisation_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__ORGANISATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Site feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSitePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_site_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_site_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__SITE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Start feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStartPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_start_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_start_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__START,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Finish feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFinishPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_finish_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_finish_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__FINISH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Status Date feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addStatusDatePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_statusDate_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_statusDate_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__STATUS_DATE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Currency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCurrencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_currency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_currency_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__CURRENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Budget feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addBudgetPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_budget_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_budget_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__BUDGET,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Direction feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDirectionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_direction_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_direction_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__DIRECTION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Constraint Precedence feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addConstraintPrecedencePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_constraintPrecedence_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_constraintPrecedence_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__CONSTRAINT_PRECEDENCE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Progress Policy feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addProgressPolicyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_progressPolicy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_progressPolicy_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__PROGRESS_POLICY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
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
				 getString("_UI_Project_calendar_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_calendar_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__CALENDAR,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minutes Per Day feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinutesPerDayPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_minutesPerDay_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_minutesPerDay_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__MINUTES_PER_DAY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minutes Per Week feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinutesPerWeekPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_minutesPerWeek_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_minutesPerWeek_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__MINUTES_PER_WEEK,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Days Per Month feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addDaysPerMonthPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_daysPerMonth_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_daysPerMonth_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__DAYS_PER_MONTH,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.INTEGRAL_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Critical Float feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCriticalFloatPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_criticalFloat_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_criticalFloat_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__CRITICAL_FLOAT,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Near Critical Float feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addNearCriticalFloatPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Project_nearCriticalFloat_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Project_nearCriticalFloat_feature", "_UI_Project_type"),
				 ProjectPackage.Literals.PROJECT__NEAR_CRITICAL_FLOAT,
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
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__FRAMING);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__WBS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__CALENDARS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__SKILLS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__RESOURCES);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__SUPPLIERS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__COMMITMENTS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__RISK_SCALE);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__RISKS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__STAKEHOLDERS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__COMMUNICATION_PLAN);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__MEETING_SERIES);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__MEETINGS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__ACTIONS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__BASELINES);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__PROGRESS_RECORDS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__INDICATORS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__DEVIATIONS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__REPORTS);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__CLOSING);
			childrenFeatures.add(ProjectPackage.Literals.PROJECT__REFERENCES);
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
	 * This returns Project.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Project"));
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
		String label = ((Project)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Project_type") :
			getString("_UI_Project_type") + " " + label;
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

		switch (notification.getFeatureID(Project.class)) {
			case ProjectPackage.PROJECT__CODE:
			case ProjectPackage.PROJECT__STATE:
			case ProjectPackage.PROJECT__ORGANISATION:
			case ProjectPackage.PROJECT__SITE:
			case ProjectPackage.PROJECT__START:
			case ProjectPackage.PROJECT__FINISH:
			case ProjectPackage.PROJECT__STATUS_DATE:
			case ProjectPackage.PROJECT__CURRENCY:
			case ProjectPackage.PROJECT__BUDGET:
			case ProjectPackage.PROJECT__DIRECTION:
			case ProjectPackage.PROJECT__CONSTRAINT_PRECEDENCE:
			case ProjectPackage.PROJECT__PROGRESS_POLICY:
			case ProjectPackage.PROJECT__MINUTES_PER_DAY:
			case ProjectPackage.PROJECT__MINUTES_PER_WEEK:
			case ProjectPackage.PROJECT__DAYS_PER_MONTH:
			case ProjectPackage.PROJECT__CRITICAL_FLOAT:
			case ProjectPackage.PROJECT__NEAR_CRITICAL_FLOAT:
			case ProjectPackage.PROJECT__DIAGRAMS:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case ProjectPackage.PROJECT__FRAMING:
			case ProjectPackage.PROJECT__WBS:
			case ProjectPackage.PROJECT__CALENDARS:
			case ProjectPackage.PROJECT__SKILLS:
			case ProjectPackage.PROJECT__RESOURCES:
			case ProjectPackage.PROJECT__SUPPLIERS:
			case ProjectPackage.PROJECT__COMMITMENTS:
			case ProjectPackage.PROJECT__RISK_SCALE:
			case ProjectPackage.PROJECT__RISKS:
			case ProjectPackage.PROJECT__STAKEHOLDERS:
			case ProjectPackage.PROJECT__COMMUNICATION_PLAN:
			case ProjectPackage.PROJECT__MEETING_SERIES:
			case ProjectPackage.PROJECT__MEETINGS:
			case ProjectPackage.PROJECT__ACTIONS:
			case ProjectPackage.PROJECT__BASELINES:
			case ProjectPackage.PROJECT__PROGRESS_RECORDS:
			case ProjectPackage.PROJECT__INDICATORS:
			case ProjectPackage.PROJECT__DEVIATIONS:
			case ProjectPackage.PROJECT__REPORTS:
			case ProjectPackage.PROJECT__CLOSING:
			case ProjectPackage.PROJECT__REFERENCES:
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
				(ProjectPackage.Literals.PROJECT__FRAMING,
				 FramingFactory.eINSTANCE.createFraming()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__WBS,
				 BreakdownFactory.eINSTANCE.createWorkPackage()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__WBS,
				 BreakdownFactory.eINSTANCE.createActivity()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__CALENDARS,
				 ResourcesFactory.eINSTANCE.createCalendar()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__SKILLS,
				 ResourcesFactory.eINSTANCE.createSkill()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__RESOURCES,
				 ResourcesFactory.eINSTANCE.createResource()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__SUPPLIERS,
				 ResourcesFactory.eINSTANCE.createSupplier()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__COMMITMENTS,
				 ResourcesFactory.eINSTANCE.createCommitment()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__RISK_SCALE,
				 RiskFactory.eINSTANCE.createRiskScale()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__RISKS,
				 RiskFactory.eINSTANCE.createRisk()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__STAKEHOLDERS,
				 StakeholdersFactory.eINSTANCE.createStakeholder()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__COMMUNICATION_PLAN,
				 StakeholdersFactory.eINSTANCE.createCommunicationItem()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__MEETING_SERIES,
				 MeetingsFactory.eINSTANCE.createMeetingSeries()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__MEETINGS,
				 MeetingsFactory.eINSTANCE.createMeeting()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__ACTIONS,
				 MeetingsFactory.eINSTANCE.createActionItem()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__BASELINES,
				 ControlFactory.eINSTANCE.createBaseline()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__PROGRESS_RECORDS,
				 ControlFactory.eINSTANCE.createProgressRecord()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__INDICATORS,
				 ControlFactory.eINSTANCE.createIndicator()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__DEVIATIONS,
				 ControlFactory.eINSTANCE.createDeviation()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__REPORTS,
				 ControlFactory.eINSTANCE.createReportIssue()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__CLOSING,
				 ClosingFactory.eINSTANCE.createClosing()));

		newChildDescriptors.add
			(createChildParameter
				(ProjectPackage.Literals.PROJECT__REFERENCES,
				 ProjectFactory.eINSTANCE.createProjectReference()));
	}

}
