/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.stakeholders.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.jalon.model.provider.ProjectElementItemProvider;

import org.jalon.model.stakeholders.CommunicationItem;
import org.jalon.model.stakeholders.StakeholdersPackage;

/**
 * This is the item provider adapter for a {@link org.jalon.model.stakeholders.CommunicationItem} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class CommunicationItemItemProvider extends ProjectElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public CommunicationItemItemProvider(AdapterFactory adapterFactory) {
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

			addSenderPropertyDescriptor(object);
			addRecipientsPropertyDescriptor(object);
			addCopiesPropertyDescriptor(object);
			addFrequencyPropertyDescriptor(object);
			addFirstOnPropertyDescriptor(object);
			addMediumPropertyDescriptor(object);
			addInformationPropertyDescriptor(object);
			addPlacePropertyDescriptor(object);
			addPurposePropertyDescriptor(object);
			addJustificationPropertyDescriptor(object);
			addMandatoryPropertyDescriptor(object);
			addValidatedByPropertyDescriptor(object);
			addValidatedOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
	}

	/**
	 * This adds a property descriptor for the Sender feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addSenderPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_sender_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_sender_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__SENDER,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Recipients feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addRecipientsPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_recipients_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_recipients_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__RECIPIENTS,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Copies feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addCopiesPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_copies_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_copies_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__COPIES,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Frequency feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFrequencyPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_frequency_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_frequency_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__FREQUENCY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the First On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addFirstOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_firstOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_firstOn_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__FIRST_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Medium feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMediumPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_medium_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_medium_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__MEDIUM,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Information feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addInformationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_information_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_information_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__INFORMATION,
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
				 getString("_UI_CommunicationItem_place_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_place_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__PLACE,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Purpose feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addPurposePropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_purpose_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_purpose_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__PURPOSE,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Justification feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addJustificationPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_justification_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_justification_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__JUSTIFICATION,
				 true,
				 true,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Mandatory feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addMandatoryPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_mandatory_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_mandatory_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__MANDATORY,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.BOOLEAN_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Validated By feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addValidatedByPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_validatedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_validatedBy_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__VALIDATED_BY,
				 true,
				 false,
				 true,
				 null,
				 null,
				 null));
	}

	/**
	 * This adds a property descriptor for the Validated On feature.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void addValidatedOnPropertyDescriptor(Object object) {
		itemPropertyDescriptors.add
			(createItemPropertyDescriptor
				(((ComposeableAdapterFactory)adapterFactory).getRootAdapterFactory(),
				 getResourceLocator(),
				 getString("_UI_CommunicationItem_validatedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_CommunicationItem_validatedOn_feature", "_UI_CommunicationItem_type"),
				 StakeholdersPackage.Literals.COMMUNICATION_ITEM__VALIDATED_ON,
				 true,
				 false,
				 false,
				 ItemPropertyDescriptor.GENERIC_VALUE_IMAGE,
				 null,
				 null));
	}

	/**
	 * This returns CommunicationItem.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/CommunicationItem"));
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
		String label = ((CommunicationItem)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_CommunicationItem_type") :
			getString("_UI_CommunicationItem_type") + " " + label;
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

		switch (notification.getFeatureID(CommunicationItem.class)) {
			case StakeholdersPackage.COMMUNICATION_ITEM__FREQUENCY:
			case StakeholdersPackage.COMMUNICATION_ITEM__FIRST_ON:
			case StakeholdersPackage.COMMUNICATION_ITEM__MEDIUM:
			case StakeholdersPackage.COMMUNICATION_ITEM__INFORMATION:
			case StakeholdersPackage.COMMUNICATION_ITEM__PLACE:
			case StakeholdersPackage.COMMUNICATION_ITEM__PURPOSE:
			case StakeholdersPackage.COMMUNICATION_ITEM__JUSTIFICATION:
			case StakeholdersPackage.COMMUNICATION_ITEM__MANDATORY:
			case StakeholdersPackage.COMMUNICATION_ITEM__VALIDATED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
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
	}

}
