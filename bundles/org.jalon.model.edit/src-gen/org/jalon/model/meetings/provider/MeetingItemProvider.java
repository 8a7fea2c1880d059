/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.meetings.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.jalon.model.meetings.Meeting;
import org.jalon.model.meetings.MeetingsFactory;
import org.jalon.model.meetings.MeetingsPackage;

import org.jalon.model.provider.ProjectElementItemProvider;

/**
 * This is the item provider adapter for a {@link org.jalon.model.meetings.Meeting} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class MeetingItemProvider extends ProjectElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MeetingItemProvider(AdapterFactory adapterFactory) {
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

			addNaturePropertyDescriptor(object);
			addStatePropertyDescriptor(object);
			addStartPropertyDescriptor(object);
			addDurationPropertyDescriptor(object);
			addPlacePropertyDescriptor(object);
			addContextPropertyDescriptor(object);
			addObjectivesPropertyDescriptor(object);
			addExpectedDeliverablesPropertyDescriptor(object);
			addSituationPropertyDescriptor(object);
			addMethodPropertyDescriptor(object);
			addMethodReasonPropertyDescriptor(object);
			addReviewedActionsPropertyDescriptor(object);
			addSessionPropertyDescriptor(object);
			addMinutesApprovedByPropertyDescriptor(object);
			addMinutesApprovedOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
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
				 getString("_UI_Meeting_nature_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_nature_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__NATURE,
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
				 getString("_UI_Meeting_state_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_state_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__STATE,
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
				 getString("_UI_Meeting_start_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_start_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__START,
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
				 getString("_UI_Meeting_duration_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_duration_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__DURATION,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Place feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPlacePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_place_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_place_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__PLACE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Context feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addContextPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_context_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_context_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__CONTEXT,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Objectives feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addObjectivesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_objectives_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_objectives_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__OBJECTIVES,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Expected Deliverables feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addExpectedDeliverablesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_expectedDeliverables_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_expectedDeliverables_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__EXPECTED_DELIVERABLES,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Situation feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSituationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_situation_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_situation_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__SITUATION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Method feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMethodPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_method_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_method_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__METHOD,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Method Reason feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMethodReasonPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_methodReason_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_methodReason_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__METHOD_REASON,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Reviewed Actions feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addReviewedActionsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_reviewedActions_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_reviewedActions_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__REVIEWED_ACTIONS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Session feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSessionPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_session_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_session_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__SESSION,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minutes Approved By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinutesApprovedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_minutesApprovedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_minutesApprovedBy_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__MINUTES_APPROVED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Minutes Approved On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMinutesApprovedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_Meeting_minutesApprovedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Meeting_minutesApprovedOn_feature", "_UI_Meeting_type"),
				 MeetingsPackage.Literals.MEETING__MINUTES_APPROVED_ON,
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
			childrenFeatures.add(MeetingsPackage.Literals.MEETING__AGENDA);
			childrenFeatures.add(MeetingsPackage.Literals.MEETING__PARTICIPANTS);
			childrenFeatures.add(MeetingsPackage.Literals.MEETING__FACTS);
			childrenFeatures.add(MeetingsPackage.Literals.MEETING__DECISIONS);
			childrenFeatures.add(MeetingsPackage.Literals.MEETING__OPEN_POINTS);
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
	 * This returns Meeting.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Meeting"));
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
		String label = ((Meeting)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Meeting_type") :
			getString("_UI_Meeting_type") + " " + label;
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

		switch (notification.getFeatureID(Meeting.class)) {
			case MeetingsPackage.MEETING__NATURE:
			case MeetingsPackage.MEETING__STATE:
			case MeetingsPackage.MEETING__START:
			case MeetingsPackage.MEETING__DURATION:
			case MeetingsPackage.MEETING__PLACE:
			case MeetingsPackage.MEETING__CONTEXT:
			case MeetingsPackage.MEETING__OBJECTIVES:
			case MeetingsPackage.MEETING__EXPECTED_DELIVERABLES:
			case MeetingsPackage.MEETING__SITUATION:
			case MeetingsPackage.MEETING__METHOD:
			case MeetingsPackage.MEETING__METHOD_REASON:
			case MeetingsPackage.MEETING__MINUTES_APPROVED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case MeetingsPackage.MEETING__AGENDA:
			case MeetingsPackage.MEETING__PARTICIPANTS:
			case MeetingsPackage.MEETING__FACTS:
			case MeetingsPackage.MEETING__DECISIONS:
			case MeetingsPackage.MEETING__OPEN_POINTS:
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
				(MeetingsPackage.Literals.MEETING__AGENDA,
				 MeetingsFactory.eINSTANCE.createAgendaItem()));

		newChildDescriptors.add
			(createChildParameter
				(MeetingsPackage.Literals.MEETING__PARTICIPANTS,
				 MeetingsFactory.eINSTANCE.createParticipant()));

		newChildDescriptors.add
			(createChildParameter
				(MeetingsPackage.Literals.MEETING__FACTS,
				 MeetingsFactory.eINSTANCE.createFact()));

		newChildDescriptors.add
			(createChildParameter
				(MeetingsPackage.Literals.MEETING__DECISIONS,
				 MeetingsFactory.eINSTANCE.createDecision()));

		newChildDescriptors.add
			(createChildParameter
				(MeetingsPackage.Literals.MEETING__OPEN_POINTS,
				 MeetingsFactory.eINSTANCE.createOpenPoint()));
	}

}
