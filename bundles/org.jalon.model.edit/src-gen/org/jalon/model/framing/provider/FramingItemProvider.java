/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing.provider;


import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EStructuralFeature;

import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ViewerNotification;

import org.jalon.model.framing.Framing;
import org.jalon.model.framing.FramingFactory;
import org.jalon.model.framing.FramingPackage;

import org.jalon.model.provider.ProjectElementItemProvider;

/**
 * This is the item provider adapter for a {@link org.jalon.model.framing.Framing} object.
 * <!-- begin-user-doc -->
 * <!-- end-user-doc -->
 * @generated
 */
public class FramingItemProvider extends ProjectElementItemProvider {
	/**
	 * This constructs an instance from a factory and a notifier.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FramingItemProvider(AdapterFactory adapterFactory) {
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

			addValidatedByPropertyDescriptor(object);
			addValidatedOnPropertyDescriptor(object);
		}
		return itemPropertyDescriptors;
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
				 getString("_UI_Framing_validatedBy_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Framing_validatedBy_feature", "_UI_Framing_type"),
				 FramingPackage.Literals.FRAMING__VALIDATED_BY,
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
				 getString("_UI_Framing_validatedOn_feature"),
				 getString("_UI_PropertyDescriptor_description", "_UI_Framing_validatedOn_feature", "_UI_Framing_type"),
				 FramingPackage.Literals.FRAMING__VALIDATED_ON,
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
			childrenFeatures.add(FramingPackage.Literals.FRAMING__REQUEST);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__REQUIREMENTS);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__CONSTRAINTS);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__SCOPE);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__ASSUMPTIONS);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__FEASIBILITY);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__IMPACTS);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__SOLUTIONS);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__OBJECTIVES);
			childrenFeatures.add(FramingPackage.Literals.FRAMING__ANALYSES);
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
	 * This returns Framing.gif.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object getImage(Object object) {
		return overlayImage(object, getResourceLocator().getImage("full/obj16/Framing"));
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
		String label = ((Framing)object).getName();
		return label == null || label.length() == 0 ?
			getString("_UI_Framing_type") :
			getString("_UI_Framing_type") + " " + label;
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

		switch (notification.getFeatureID(Framing.class)) {
			case FramingPackage.FRAMING__VALIDATED_ON:
				fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), false, true));
				return;
			case FramingPackage.FRAMING__REQUEST:
			case FramingPackage.FRAMING__REQUIREMENTS:
			case FramingPackage.FRAMING__CONSTRAINTS:
			case FramingPackage.FRAMING__SCOPE:
			case FramingPackage.FRAMING__ASSUMPTIONS:
			case FramingPackage.FRAMING__FEASIBILITY:
			case FramingPackage.FRAMING__IMPACTS:
			case FramingPackage.FRAMING__SOLUTIONS:
			case FramingPackage.FRAMING__OBJECTIVES:
			case FramingPackage.FRAMING__ANALYSES:
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
				(FramingPackage.Literals.FRAMING__REQUEST,
				 FramingFactory.eINSTANCE.createRequest()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__REQUIREMENTS,
				 FramingFactory.eINSTANCE.createRequirement()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__CONSTRAINTS,
				 FramingFactory.eINSTANCE.createConstraint()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__SCOPE,
				 FramingFactory.eINSTANCE.createScopeItem()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__ASSUMPTIONS,
				 FramingFactory.eINSTANCE.createAssumption()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__FEASIBILITY,
				 FramingFactory.eINSTANCE.createFeasibility()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__IMPACTS,
				 FramingFactory.eINSTANCE.createImpactAssessment()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__SOLUTIONS,
				 FramingFactory.eINSTANCE.createSolution()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__OBJECTIVES,
				 FramingFactory.eINSTANCE.createObjective()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__ANALYSES,
				 FramingFactory.eINSTANCE.createFreeAnalysis()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__ANALYSES,
				 FramingFactory.eINSTANCE.createInterview()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__ANALYSES,
				 FramingFactory.eINSTANCE.createFunctionalAnalysis()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__ANALYSES,
				 FramingFactory.eINSTANCE.createFiveWTwoH()));

		newChildDescriptors.add
			(createChildParameter
				(FramingPackage.Literals.FRAMING__ANALYSES,
				 FramingFactory.eINSTANCE.createSwotAnalysis()));
	}

}
