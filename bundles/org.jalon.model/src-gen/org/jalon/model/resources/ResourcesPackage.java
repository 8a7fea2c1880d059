/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.jalon.model.ModelPackage;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Resources, calendars, assignments, suppliers and commitments.
 * <!-- end-model-doc -->
 * @see org.jalon.model.resources.ResourcesFactory
 * @model kind="package"
 * @generated
 */
public interface ResourcesPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "resources";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://jalon.org/model/1/resources";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "resources";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ResourcesPackage eINSTANCE = org.jalon.model.resources.impl.ResourcesPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.PartyImpl <em>Party</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.PartyImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getParty()
	 * @generated
	 */
	int PARTY = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__ORGANISATION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__FUNCTION = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__EMAIL = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY__PHONE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Party</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PARTY_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.ResourceImpl <em>Resource</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.ResourceImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getResource()
	 * @generated
	 */
	int RESOURCE = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__DOCUMENTATION = PARTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PROPERTIES = PARTY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__EXTENSIONS = PARTY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__ORGANISATION = PARTY__ORGANISATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__FUNCTION = PARTY__FUNCTION;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__EMAIL = PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__PHONE = PARTY__PHONE;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__CODE = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__KIND = PARTY_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__CAPACITY = PARTY_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Availabilities</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__AVAILABILITIES = PARTY_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Calendar</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__CALENDAR = PARTY_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rates</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__RATES = PARTY_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Skills</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__SKILLS = PARTY_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Material Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__MATERIAL_UNIT = PARTY_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__SUPPLIER = PARTY_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Members</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__MEMBERS = PARTY_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Generic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE__GENERIC = PARTY_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_FEATURE_COUNT = PARTY_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Resource</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RESOURCE_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.AvailabilityImpl <em>Availability</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.AvailabilityImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getAvailability()
	 * @generated
	 */
	int AVAILABILITY = 2;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__TO = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__UNITS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reason</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY__REASON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Availability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Availability</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AVAILABILITY_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.RateImpl <em>Rate</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.RateImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getRate()
	 * @generated
	 */
	int RATE = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE__FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE__AMOUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE__UNIT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Overtime Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE__OVERTIME_AMOUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Cost Per Use</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE__COST_PER_USE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Rate</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RATE_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.SkillImpl <em>Skill</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.SkillImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSkill()
	 * @generated
	 */
	int SKILL = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Mandatory</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL__MANDATORY = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Skill</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Skill</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.SkillLevelImpl <em>Skill Level</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.SkillLevelImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSkillLevel()
	 * @generated
	 */
	int SKILL_LEVEL = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_LEVEL__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Skill</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_LEVEL__SKILL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_LEVEL__LEVEL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Valid Until</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_LEVEL__VALID_UNTIL = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Skill Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_LEVEL_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Skill Level</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SKILL_LEVEL_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.CalendarImpl <em>Calendar</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.CalendarImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCalendar()
	 * @generated
	 */
	int CALENDAR = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Base</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__BASE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Public Holidays</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__PUBLIC_HOLIDAYS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Week</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__WEEK = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exceptions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR__EXCEPTIONS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Calendar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Calendar</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.DayPatternImpl <em>Day Pattern</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.DayPatternImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getDayPattern()
	 * @generated
	 */
	int DAY_PATTERN = 7;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_PATTERN__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Day</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_PATTERN__DAY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_PATTERN__PERIODS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Day Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_PATTERN_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Day Pattern</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DAY_PATTERN_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.WorkingPeriodImpl <em>Working Period</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.WorkingPeriodImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getWorkingPeriod()
	 * @generated
	 */
	int WORKING_PERIOD = 8;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PERIOD__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PERIOD__FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PERIOD__TO = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Working Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PERIOD_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Working Period</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int WORKING_PERIOD_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.CalendarExceptionImpl <em>Calendar Exception</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.CalendarExceptionImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCalendarException()
	 * @generated
	 */
	int CALENDAR_EXCEPTION = 9;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EXCEPTION__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EXCEPTION__NAME = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>From</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EXCEPTION__FROM = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>To</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EXCEPTION__TO = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Periods</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EXCEPTION__PERIODS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Calendar Exception</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EXCEPTION_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Calendar Exception</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CALENDAR_EXCEPTION_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.AssignmentImpl <em>Assignment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.AssignmentImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getAssignment()
	 * @generated
	 */
	int ASSIGNMENT = 10;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Activity</b></em>' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ACTIVITY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Resource</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__RESOURCE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__UNITS = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__EFFORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Contour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__CONTOUR = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__DELAY = ModelPackage.IDENTIFIED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Actual Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ACTUAL_EFFORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Remaining Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__REMAINING_EFFORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Overtime Effort</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__OVERTIME_EFFORT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Actual Cost</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ACTUAL_COST = ModelPackage.IDENTIFIED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT__ROLE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Assignment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ASSIGNMENT_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.SupplierImpl <em>Supplier</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.SupplierImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSupplier()
	 * @generated
	 */
	int SUPPLIER = 11;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__ID = PARTY__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__NAME = PARTY__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__DESCRIPTION = PARTY__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__DOCUMENTATION = PARTY__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PROPERTIES = PARTY__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__EXTENSIONS = PARTY__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__ORGANISATION = PARTY__ORGANISATION;

	/**
	 * The feature id for the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__FUNCTION = PARTY__FUNCTION;

	/**
	 * The feature id for the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__EMAIL = PARTY__EMAIL;

	/**
	 * The feature id for the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__PHONE = PARTY__PHONE;

	/**
	 * The feature id for the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__CODE = PARTY_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ratings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER__RATINGS = PARTY_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Supplier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_FEATURE_COUNT = PARTY_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Supplier</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_OPERATION_COUNT = PARTY_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.SupplierRatingImpl <em>Supplier Rating</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.SupplierRatingImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSupplierRating()
	 * @generated
	 */
	int SUPPLIER_RATING = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_RATING__ID = ModelPackage.IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Rated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_RATING__RATED_ON = ModelPackage.IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Criterion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_RATING__CRITERION = ModelPackage.IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Score</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_RATING__SCORE = ModelPackage.IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_RATING__COMMENT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Supplier Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_RATING_FEATURE_COUNT = ModelPackage.IDENTIFIED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Supplier Rating</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SUPPLIER_RATING_OPERATION_COUNT = ModelPackage.IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.impl.CommitmentImpl <em>Commitment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.impl.CommitmentImpl
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCommitment()
	 * @generated
	 */
	int COMMITMENT = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__ID = ModelPackage.PROJECT_ELEMENT__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__NAME = ModelPackage.PROJECT_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DESCRIPTION = ModelPackage.PROJECT_ELEMENT__DESCRIPTION;

	/**
	 * The feature id for the '<em><b>Documentation</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DOCUMENTATION = ModelPackage.PROJECT_ELEMENT__DOCUMENTATION;

	/**
	 * The feature id for the '<em><b>Properties</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__PROPERTIES = ModelPackage.PROJECT_ELEMENT__PROPERTIES;

	/**
	 * The feature id for the '<em><b>Extensions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__EXTENSIONS = ModelPackage.PROJECT_ELEMENT__EXTENSIONS;

	/**
	 * The feature id for the '<em><b>Reference</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__REFERENCE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__KIND = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__STATE = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__SUPPLIER = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__AMOUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Committed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__COMMITTED_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Delivery On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__DELIVERY_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Payment On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__PAYMENT_ON = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Invoiced Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__INVOICED_AMOUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Paid Amount</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__PAID_AMOUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Concerns</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT__CONCERNS = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 10;

	/**
	 * The number of structural features of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_FEATURE_COUNT = ModelPackage.PROJECT_ELEMENT_FEATURE_COUNT + 11;

	/**
	 * The number of operations of the '<em>Commitment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COMMITMENT_OPERATION_COUNT = ModelPackage.PROJECT_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.ResourceKind <em>Resource Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.ResourceKind
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getResourceKind()
	 * @generated
	 */
	int RESOURCE_KIND = 14;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.Weekday <em>Weekday</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.Weekday
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getWeekday()
	 * @generated
	 */
	int WEEKDAY = 15;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.PublicHolidays <em>Public Holidays</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.PublicHolidays
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getPublicHolidays()
	 * @generated
	 */
	int PUBLIC_HOLIDAYS = 16;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.RateUnit <em>Rate Unit</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.RateUnit
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getRateUnit()
	 * @generated
	 */
	int RATE_UNIT = 17;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.Contour <em>Contour</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.Contour
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getContour()
	 * @generated
	 */
	int CONTOUR = 18;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.CommitmentKind <em>Commitment Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.CommitmentKind
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCommitmentKind()
	 * @generated
	 */
	int COMMITMENT_KIND = 19;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.CommitmentState <em>Commitment State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.CommitmentState
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCommitmentState()
	 * @generated
	 */
	int COMMITMENT_STATE = 20;

	/**
	 * The meta object id for the '{@link org.jalon.model.resources.SupplierCriterion <em>Supplier Criterion</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.jalon.model.resources.SupplierCriterion
	 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSupplierCriterion()
	 * @generated
	 */
	int SUPPLIER_CRITERION = 21;


	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Party <em>Party</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Party</em>'.
	 * @see org.jalon.model.resources.Party
	 * @generated
	 */
	EClass getParty();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Party#getOrganisation <em>Organisation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Organisation</em>'.
	 * @see org.jalon.model.resources.Party#getOrganisation()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Organisation();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Party#getFunction <em>Function</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Function</em>'.
	 * @see org.jalon.model.resources.Party#getFunction()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Function();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Party#getEmail <em>Email</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Email</em>'.
	 * @see org.jalon.model.resources.Party#getEmail()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Email();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Party#getPhone <em>Phone</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phone</em>'.
	 * @see org.jalon.model.resources.Party#getPhone()
	 * @see #getParty()
	 * @generated
	 */
	EAttribute getParty_Phone();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Resource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Resource</em>'.
	 * @see org.jalon.model.resources.Resource
	 * @generated
	 */
	EClass getResource();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Resource#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jalon.model.resources.Resource#getCode()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Code();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Resource#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.resources.Resource#getKind()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Resource#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacity</em>'.
	 * @see org.jalon.model.resources.Resource#getCapacity()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Capacity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.Resource#getAvailabilities <em>Availabilities</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Availabilities</em>'.
	 * @see org.jalon.model.resources.Resource#getAvailabilities()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Availabilities();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.resources.Resource#getCalendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Calendar</em>'.
	 * @see org.jalon.model.resources.Resource#getCalendar()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Calendar();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.Resource#getRates <em>Rates</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rates</em>'.
	 * @see org.jalon.model.resources.Resource#getRates()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Rates();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.Resource#getSkills <em>Skills</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Skills</em>'.
	 * @see org.jalon.model.resources.Resource#getSkills()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Skills();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Resource#getMaterialUnit <em>Material Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material Unit</em>'.
	 * @see org.jalon.model.resources.Resource#getMaterialUnit()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_MaterialUnit();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.resources.Resource#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supplier</em>'.
	 * @see org.jalon.model.resources.Resource#getSupplier()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Supplier();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.resources.Resource#getMembers <em>Members</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Members</em>'.
	 * @see org.jalon.model.resources.Resource#getMembers()
	 * @see #getResource()
	 * @generated
	 */
	EReference getResource_Members();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Resource#isGeneric <em>Generic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generic</em>'.
	 * @see org.jalon.model.resources.Resource#isGeneric()
	 * @see #getResource()
	 * @generated
	 */
	EAttribute getResource_Generic();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Availability <em>Availability</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Availability</em>'.
	 * @see org.jalon.model.resources.Availability
	 * @generated
	 */
	EClass getAvailability();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Availability#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.jalon.model.resources.Availability#getFrom()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_From();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Availability#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.jalon.model.resources.Availability#getTo()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_To();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Availability#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.jalon.model.resources.Availability#getUnits()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_Units();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Availability#getReason <em>Reason</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reason</em>'.
	 * @see org.jalon.model.resources.Availability#getReason()
	 * @see #getAvailability()
	 * @generated
	 */
	EAttribute getAvailability_Reason();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Rate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rate</em>'.
	 * @see org.jalon.model.resources.Rate
	 * @generated
	 */
	EClass getRate();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Rate#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.jalon.model.resources.Rate#getFrom()
	 * @see #getRate()
	 * @generated
	 */
	EAttribute getRate_From();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Rate#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.jalon.model.resources.Rate#getAmount()
	 * @see #getRate()
	 * @generated
	 */
	EAttribute getRate_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Rate#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.jalon.model.resources.Rate#getUnit()
	 * @see #getRate()
	 * @generated
	 */
	EAttribute getRate_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Rate#getOvertimeAmount <em>Overtime Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overtime Amount</em>'.
	 * @see org.jalon.model.resources.Rate#getOvertimeAmount()
	 * @see #getRate()
	 * @generated
	 */
	EAttribute getRate_OvertimeAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Rate#getCostPerUse <em>Cost Per Use</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cost Per Use</em>'.
	 * @see org.jalon.model.resources.Rate#getCostPerUse()
	 * @see #getRate()
	 * @generated
	 */
	EAttribute getRate_CostPerUse();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Skill <em>Skill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Skill</em>'.
	 * @see org.jalon.model.resources.Skill
	 * @generated
	 */
	EClass getSkill();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Skill#isMandatory <em>Mandatory</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mandatory</em>'.
	 * @see org.jalon.model.resources.Skill#isMandatory()
	 * @see #getSkill()
	 * @generated
	 */
	EAttribute getSkill_Mandatory();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.SkillLevel <em>Skill Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Skill Level</em>'.
	 * @see org.jalon.model.resources.SkillLevel
	 * @generated
	 */
	EClass getSkillLevel();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.resources.SkillLevel#getSkill <em>Skill</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Skill</em>'.
	 * @see org.jalon.model.resources.SkillLevel#getSkill()
	 * @see #getSkillLevel()
	 * @generated
	 */
	EReference getSkillLevel_Skill();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.SkillLevel#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.jalon.model.resources.SkillLevel#getLevel()
	 * @see #getSkillLevel()
	 * @generated
	 */
	EAttribute getSkillLevel_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.SkillLevel#getValidUntil <em>Valid Until</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Valid Until</em>'.
	 * @see org.jalon.model.resources.SkillLevel#getValidUntil()
	 * @see #getSkillLevel()
	 * @generated
	 */
	EAttribute getSkillLevel_ValidUntil();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Calendar <em>Calendar</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calendar</em>'.
	 * @see org.jalon.model.resources.Calendar
	 * @generated
	 */
	EClass getCalendar();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.resources.Calendar#getBase <em>Base</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Base</em>'.
	 * @see org.jalon.model.resources.Calendar#getBase()
	 * @see #getCalendar()
	 * @generated
	 */
	EReference getCalendar_Base();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Calendar#getPublicHolidays <em>Public Holidays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Public Holidays</em>'.
	 * @see org.jalon.model.resources.Calendar#getPublicHolidays()
	 * @see #getCalendar()
	 * @generated
	 */
	EAttribute getCalendar_PublicHolidays();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.Calendar#getWeek <em>Week</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Week</em>'.
	 * @see org.jalon.model.resources.Calendar#getWeek()
	 * @see #getCalendar()
	 * @generated
	 */
	EReference getCalendar_Week();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.Calendar#getExceptions <em>Exceptions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exceptions</em>'.
	 * @see org.jalon.model.resources.Calendar#getExceptions()
	 * @see #getCalendar()
	 * @generated
	 */
	EReference getCalendar_Exceptions();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.DayPattern <em>Day Pattern</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Day Pattern</em>'.
	 * @see org.jalon.model.resources.DayPattern
	 * @generated
	 */
	EClass getDayPattern();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.DayPattern#getDay <em>Day</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Day</em>'.
	 * @see org.jalon.model.resources.DayPattern#getDay()
	 * @see #getDayPattern()
	 * @generated
	 */
	EAttribute getDayPattern_Day();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.DayPattern#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Periods</em>'.
	 * @see org.jalon.model.resources.DayPattern#getPeriods()
	 * @see #getDayPattern()
	 * @generated
	 */
	EReference getDayPattern_Periods();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.WorkingPeriod <em>Working Period</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Working Period</em>'.
	 * @see org.jalon.model.resources.WorkingPeriod
	 * @generated
	 */
	EClass getWorkingPeriod();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.WorkingPeriod#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.jalon.model.resources.WorkingPeriod#getFrom()
	 * @see #getWorkingPeriod()
	 * @generated
	 */
	EAttribute getWorkingPeriod_From();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.WorkingPeriod#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.jalon.model.resources.WorkingPeriod#getTo()
	 * @see #getWorkingPeriod()
	 * @generated
	 */
	EAttribute getWorkingPeriod_To();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.CalendarException <em>Calendar Exception</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Calendar Exception</em>'.
	 * @see org.jalon.model.resources.CalendarException
	 * @generated
	 */
	EClass getCalendarException();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.CalendarException#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.jalon.model.resources.CalendarException#getName()
	 * @see #getCalendarException()
	 * @generated
	 */
	EAttribute getCalendarException_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.CalendarException#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>From</em>'.
	 * @see org.jalon.model.resources.CalendarException#getFrom()
	 * @see #getCalendarException()
	 * @generated
	 */
	EAttribute getCalendarException_From();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.CalendarException#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>To</em>'.
	 * @see org.jalon.model.resources.CalendarException#getTo()
	 * @see #getCalendarException()
	 * @generated
	 */
	EAttribute getCalendarException_To();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.CalendarException#getPeriods <em>Periods</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Periods</em>'.
	 * @see org.jalon.model.resources.CalendarException#getPeriods()
	 * @see #getCalendarException()
	 * @generated
	 */
	EReference getCalendarException_Periods();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Assignment <em>Assignment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Assignment</em>'.
	 * @see org.jalon.model.resources.Assignment
	 * @generated
	 */
	EClass getAssignment();

	/**
	 * Returns the meta object for the container reference '{@link org.jalon.model.resources.Assignment#getActivity <em>Activity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the container reference '<em>Activity</em>'.
	 * @see org.jalon.model.resources.Assignment#getActivity()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Activity();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.resources.Assignment#getResource <em>Resource</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Resource</em>'.
	 * @see org.jalon.model.resources.Assignment#getResource()
	 * @see #getAssignment()
	 * @generated
	 */
	EReference getAssignment_Resource();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.jalon.model.resources.Assignment#getUnits()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Units();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getEffort <em>Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Effort</em>'.
	 * @see org.jalon.model.resources.Assignment#getEffort()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Effort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getContour <em>Contour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contour</em>'.
	 * @see org.jalon.model.resources.Assignment#getContour()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Contour();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getDelay <em>Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delay</em>'.
	 * @see org.jalon.model.resources.Assignment#getDelay()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Delay();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getActualEffort <em>Actual Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Effort</em>'.
	 * @see org.jalon.model.resources.Assignment#getActualEffort()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_ActualEffort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getRemainingEffort <em>Remaining Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Remaining Effort</em>'.
	 * @see org.jalon.model.resources.Assignment#getRemainingEffort()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_RemainingEffort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getOvertimeEffort <em>Overtime Effort</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overtime Effort</em>'.
	 * @see org.jalon.model.resources.Assignment#getOvertimeEffort()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_OvertimeEffort();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getActualCost <em>Actual Cost</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Actual Cost</em>'.
	 * @see org.jalon.model.resources.Assignment#getActualCost()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_ActualCost();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Assignment#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.jalon.model.resources.Assignment#getRole()
	 * @see #getAssignment()
	 * @generated
	 */
	EAttribute getAssignment_Role();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Supplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplier</em>'.
	 * @see org.jalon.model.resources.Supplier
	 * @generated
	 */
	EClass getSupplier();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Supplier#getCode <em>Code</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Code</em>'.
	 * @see org.jalon.model.resources.Supplier#getCode()
	 * @see #getSupplier()
	 * @generated
	 */
	EAttribute getSupplier_Code();

	/**
	 * Returns the meta object for the containment reference list '{@link org.jalon.model.resources.Supplier#getRatings <em>Ratings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ratings</em>'.
	 * @see org.jalon.model.resources.Supplier#getRatings()
	 * @see #getSupplier()
	 * @generated
	 */
	EReference getSupplier_Ratings();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.SupplierRating <em>Supplier Rating</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Supplier Rating</em>'.
	 * @see org.jalon.model.resources.SupplierRating
	 * @generated
	 */
	EClass getSupplierRating();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.SupplierRating#getRatedOn <em>Rated On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated On</em>'.
	 * @see org.jalon.model.resources.SupplierRating#getRatedOn()
	 * @see #getSupplierRating()
	 * @generated
	 */
	EAttribute getSupplierRating_RatedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.SupplierRating#getCriterion <em>Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Criterion</em>'.
	 * @see org.jalon.model.resources.SupplierRating#getCriterion()
	 * @see #getSupplierRating()
	 * @generated
	 */
	EAttribute getSupplierRating_Criterion();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.SupplierRating#getScore <em>Score</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Score</em>'.
	 * @see org.jalon.model.resources.SupplierRating#getScore()
	 * @see #getSupplierRating()
	 * @generated
	 */
	EAttribute getSupplierRating_Score();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.SupplierRating#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.jalon.model.resources.SupplierRating#getComment()
	 * @see #getSupplierRating()
	 * @generated
	 */
	EAttribute getSupplierRating_Comment();

	/**
	 * Returns the meta object for class '{@link org.jalon.model.resources.Commitment <em>Commitment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Commitment</em>'.
	 * @see org.jalon.model.resources.Commitment
	 * @generated
	 */
	EClass getCommitment();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getReference <em>Reference</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reference</em>'.
	 * @see org.jalon.model.resources.Commitment#getReference()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Reference();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.jalon.model.resources.Commitment#getKind()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.jalon.model.resources.Commitment#getState()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_State();

	/**
	 * Returns the meta object for the reference '{@link org.jalon.model.resources.Commitment#getSupplier <em>Supplier</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supplier</em>'.
	 * @see org.jalon.model.resources.Commitment#getSupplier()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Supplier();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getAmount <em>Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Amount</em>'.
	 * @see org.jalon.model.resources.Commitment#getAmount()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_Amount();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getCommittedOn <em>Committed On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Committed On</em>'.
	 * @see org.jalon.model.resources.Commitment#getCommittedOn()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_CommittedOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getDeliveryOn <em>Delivery On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Delivery On</em>'.
	 * @see org.jalon.model.resources.Commitment#getDeliveryOn()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_DeliveryOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getPaymentOn <em>Payment On</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Payment On</em>'.
	 * @see org.jalon.model.resources.Commitment#getPaymentOn()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_PaymentOn();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getInvoicedAmount <em>Invoiced Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Invoiced Amount</em>'.
	 * @see org.jalon.model.resources.Commitment#getInvoicedAmount()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_InvoicedAmount();

	/**
	 * Returns the meta object for the attribute '{@link org.jalon.model.resources.Commitment#getPaidAmount <em>Paid Amount</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Paid Amount</em>'.
	 * @see org.jalon.model.resources.Commitment#getPaidAmount()
	 * @see #getCommitment()
	 * @generated
	 */
	EAttribute getCommitment_PaidAmount();

	/**
	 * Returns the meta object for the reference list '{@link org.jalon.model.resources.Commitment#getConcerns <em>Concerns</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Concerns</em>'.
	 * @see org.jalon.model.resources.Commitment#getConcerns()
	 * @see #getCommitment()
	 * @generated
	 */
	EReference getCommitment_Concerns();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.ResourceKind <em>Resource Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resource Kind</em>'.
	 * @see org.jalon.model.resources.ResourceKind
	 * @generated
	 */
	EEnum getResourceKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.Weekday <em>Weekday</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Weekday</em>'.
	 * @see org.jalon.model.resources.Weekday
	 * @generated
	 */
	EEnum getWeekday();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.PublicHolidays <em>Public Holidays</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Public Holidays</em>'.
	 * @see org.jalon.model.resources.PublicHolidays
	 * @generated
	 */
	EEnum getPublicHolidays();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.RateUnit <em>Rate Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rate Unit</em>'.
	 * @see org.jalon.model.resources.RateUnit
	 * @generated
	 */
	EEnum getRateUnit();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.Contour <em>Contour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Contour</em>'.
	 * @see org.jalon.model.resources.Contour
	 * @generated
	 */
	EEnum getContour();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.CommitmentKind <em>Commitment Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment Kind</em>'.
	 * @see org.jalon.model.resources.CommitmentKind
	 * @generated
	 */
	EEnum getCommitmentKind();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.CommitmentState <em>Commitment State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Commitment State</em>'.
	 * @see org.jalon.model.resources.CommitmentState
	 * @generated
	 */
	EEnum getCommitmentState();

	/**
	 * Returns the meta object for enum '{@link org.jalon.model.resources.SupplierCriterion <em>Supplier Criterion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Supplier Criterion</em>'.
	 * @see org.jalon.model.resources.SupplierCriterion
	 * @generated
	 */
	EEnum getSupplierCriterion();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ResourcesFactory getResourcesFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.PartyImpl <em>Party</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.PartyImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getParty()
		 * @generated
		 */
		EClass PARTY = eINSTANCE.getParty();

		/**
		 * The meta object literal for the '<em><b>Organisation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__ORGANISATION = eINSTANCE.getParty_Organisation();

		/**
		 * The meta object literal for the '<em><b>Function</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__FUNCTION = eINSTANCE.getParty_Function();

		/**
		 * The meta object literal for the '<em><b>Email</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__EMAIL = eINSTANCE.getParty_Email();

		/**
		 * The meta object literal for the '<em><b>Phone</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PARTY__PHONE = eINSTANCE.getParty_Phone();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.ResourceImpl <em>Resource</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.ResourceImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getResource()
		 * @generated
		 */
		EClass RESOURCE = eINSTANCE.getResource();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__CODE = eINSTANCE.getResource_Code();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__KIND = eINSTANCE.getResource_Kind();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__CAPACITY = eINSTANCE.getResource_Capacity();

		/**
		 * The meta object literal for the '<em><b>Availabilities</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__AVAILABILITIES = eINSTANCE.getResource_Availabilities();

		/**
		 * The meta object literal for the '<em><b>Calendar</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__CALENDAR = eINSTANCE.getResource_Calendar();

		/**
		 * The meta object literal for the '<em><b>Rates</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__RATES = eINSTANCE.getResource_Rates();

		/**
		 * The meta object literal for the '<em><b>Skills</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__SKILLS = eINSTANCE.getResource_Skills();

		/**
		 * The meta object literal for the '<em><b>Material Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__MATERIAL_UNIT = eINSTANCE.getResource_MaterialUnit();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__SUPPLIER = eINSTANCE.getResource_Supplier();

		/**
		 * The meta object literal for the '<em><b>Members</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RESOURCE__MEMBERS = eINSTANCE.getResource_Members();

		/**
		 * The meta object literal for the '<em><b>Generic</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RESOURCE__GENERIC = eINSTANCE.getResource_Generic();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.AvailabilityImpl <em>Availability</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.AvailabilityImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getAvailability()
		 * @generated
		 */
		EClass AVAILABILITY = eINSTANCE.getAvailability();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__FROM = eINSTANCE.getAvailability_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__TO = eINSTANCE.getAvailability_To();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__UNITS = eINSTANCE.getAvailability_Units();

		/**
		 * The meta object literal for the '<em><b>Reason</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AVAILABILITY__REASON = eINSTANCE.getAvailability_Reason();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.RateImpl <em>Rate</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.RateImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getRate()
		 * @generated
		 */
		EClass RATE = eINSTANCE.getRate();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATE__FROM = eINSTANCE.getRate_From();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATE__AMOUNT = eINSTANCE.getRate_Amount();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATE__UNIT = eINSTANCE.getRate_Unit();

		/**
		 * The meta object literal for the '<em><b>Overtime Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATE__OVERTIME_AMOUNT = eINSTANCE.getRate_OvertimeAmount();

		/**
		 * The meta object literal for the '<em><b>Cost Per Use</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RATE__COST_PER_USE = eINSTANCE.getRate_CostPerUse();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.SkillImpl <em>Skill</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.SkillImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSkill()
		 * @generated
		 */
		EClass SKILL = eINSTANCE.getSkill();

		/**
		 * The meta object literal for the '<em><b>Mandatory</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL__MANDATORY = eINSTANCE.getSkill_Mandatory();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.SkillLevelImpl <em>Skill Level</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.SkillLevelImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSkillLevel()
		 * @generated
		 */
		EClass SKILL_LEVEL = eINSTANCE.getSkillLevel();

		/**
		 * The meta object literal for the '<em><b>Skill</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SKILL_LEVEL__SKILL = eINSTANCE.getSkillLevel_Skill();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_LEVEL__LEVEL = eINSTANCE.getSkillLevel_Level();

		/**
		 * The meta object literal for the '<em><b>Valid Until</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SKILL_LEVEL__VALID_UNTIL = eINSTANCE.getSkillLevel_ValidUntil();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.CalendarImpl <em>Calendar</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.CalendarImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCalendar()
		 * @generated
		 */
		EClass CALENDAR = eINSTANCE.getCalendar();

		/**
		 * The meta object literal for the '<em><b>Base</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR__BASE = eINSTANCE.getCalendar_Base();

		/**
		 * The meta object literal for the '<em><b>Public Holidays</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR__PUBLIC_HOLIDAYS = eINSTANCE.getCalendar_PublicHolidays();

		/**
		 * The meta object literal for the '<em><b>Week</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR__WEEK = eINSTANCE.getCalendar_Week();

		/**
		 * The meta object literal for the '<em><b>Exceptions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR__EXCEPTIONS = eINSTANCE.getCalendar_Exceptions();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.DayPatternImpl <em>Day Pattern</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.DayPatternImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getDayPattern()
		 * @generated
		 */
		EClass DAY_PATTERN = eINSTANCE.getDayPattern();

		/**
		 * The meta object literal for the '<em><b>Day</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DAY_PATTERN__DAY = eINSTANCE.getDayPattern_Day();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DAY_PATTERN__PERIODS = eINSTANCE.getDayPattern_Periods();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.WorkingPeriodImpl <em>Working Period</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.WorkingPeriodImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getWorkingPeriod()
		 * @generated
		 */
		EClass WORKING_PERIOD = eINSTANCE.getWorkingPeriod();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PERIOD__FROM = eINSTANCE.getWorkingPeriod_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute WORKING_PERIOD__TO = eINSTANCE.getWorkingPeriod_To();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.CalendarExceptionImpl <em>Calendar Exception</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.CalendarExceptionImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCalendarException()
		 * @generated
		 */
		EClass CALENDAR_EXCEPTION = eINSTANCE.getCalendarException();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EXCEPTION__NAME = eINSTANCE.getCalendarException_Name();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EXCEPTION__FROM = eINSTANCE.getCalendarException_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CALENDAR_EXCEPTION__TO = eINSTANCE.getCalendarException_To();

		/**
		 * The meta object literal for the '<em><b>Periods</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CALENDAR_EXCEPTION__PERIODS = eINSTANCE.getCalendarException_Periods();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.AssignmentImpl <em>Assignment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.AssignmentImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getAssignment()
		 * @generated
		 */
		EClass ASSIGNMENT = eINSTANCE.getAssignment();

		/**
		 * The meta object literal for the '<em><b>Activity</b></em>' container reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__ACTIVITY = eINSTANCE.getAssignment_Activity();

		/**
		 * The meta object literal for the '<em><b>Resource</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ASSIGNMENT__RESOURCE = eINSTANCE.getAssignment_Resource();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__UNITS = eINSTANCE.getAssignment_Units();

		/**
		 * The meta object literal for the '<em><b>Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__EFFORT = eINSTANCE.getAssignment_Effort();

		/**
		 * The meta object literal for the '<em><b>Contour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__CONTOUR = eINSTANCE.getAssignment_Contour();

		/**
		 * The meta object literal for the '<em><b>Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__DELAY = eINSTANCE.getAssignment_Delay();

		/**
		 * The meta object literal for the '<em><b>Actual Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ACTUAL_EFFORT = eINSTANCE.getAssignment_ActualEffort();

		/**
		 * The meta object literal for the '<em><b>Remaining Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__REMAINING_EFFORT = eINSTANCE.getAssignment_RemainingEffort();

		/**
		 * The meta object literal for the '<em><b>Overtime Effort</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__OVERTIME_EFFORT = eINSTANCE.getAssignment_OvertimeEffort();

		/**
		 * The meta object literal for the '<em><b>Actual Cost</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ACTUAL_COST = eINSTANCE.getAssignment_ActualCost();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ASSIGNMENT__ROLE = eINSTANCE.getAssignment_Role();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.SupplierImpl <em>Supplier</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.SupplierImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSupplier()
		 * @generated
		 */
		EClass SUPPLIER = eINSTANCE.getSupplier();

		/**
		 * The meta object literal for the '<em><b>Code</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER__CODE = eINSTANCE.getSupplier_Code();

		/**
		 * The meta object literal for the '<em><b>Ratings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SUPPLIER__RATINGS = eINSTANCE.getSupplier_Ratings();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.SupplierRatingImpl <em>Supplier Rating</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.SupplierRatingImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSupplierRating()
		 * @generated
		 */
		EClass SUPPLIER_RATING = eINSTANCE.getSupplierRating();

		/**
		 * The meta object literal for the '<em><b>Rated On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER_RATING__RATED_ON = eINSTANCE.getSupplierRating_RatedOn();

		/**
		 * The meta object literal for the '<em><b>Criterion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER_RATING__CRITERION = eINSTANCE.getSupplierRating_Criterion();

		/**
		 * The meta object literal for the '<em><b>Score</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER_RATING__SCORE = eINSTANCE.getSupplierRating_Score();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SUPPLIER_RATING__COMMENT = eINSTANCE.getSupplierRating_Comment();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.impl.CommitmentImpl <em>Commitment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.impl.CommitmentImpl
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCommitment()
		 * @generated
		 */
		EClass COMMITMENT = eINSTANCE.getCommitment();

		/**
		 * The meta object literal for the '<em><b>Reference</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__REFERENCE = eINSTANCE.getCommitment_Reference();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__KIND = eINSTANCE.getCommitment_Kind();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__STATE = eINSTANCE.getCommitment_State();

		/**
		 * The meta object literal for the '<em><b>Supplier</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__SUPPLIER = eINSTANCE.getCommitment_Supplier();

		/**
		 * The meta object literal for the '<em><b>Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__AMOUNT = eINSTANCE.getCommitment_Amount();

		/**
		 * The meta object literal for the '<em><b>Committed On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__COMMITTED_ON = eINSTANCE.getCommitment_CommittedOn();

		/**
		 * The meta object literal for the '<em><b>Delivery On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__DELIVERY_ON = eINSTANCE.getCommitment_DeliveryOn();

		/**
		 * The meta object literal for the '<em><b>Payment On</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__PAYMENT_ON = eINSTANCE.getCommitment_PaymentOn();

		/**
		 * The meta object literal for the '<em><b>Invoiced Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__INVOICED_AMOUNT = eINSTANCE.getCommitment_InvoicedAmount();

		/**
		 * The meta object literal for the '<em><b>Paid Amount</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COMMITMENT__PAID_AMOUNT = eINSTANCE.getCommitment_PaidAmount();

		/**
		 * The meta object literal for the '<em><b>Concerns</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference COMMITMENT__CONCERNS = eINSTANCE.getCommitment_Concerns();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.ResourceKind <em>Resource Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.ResourceKind
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getResourceKind()
		 * @generated
		 */
		EEnum RESOURCE_KIND = eINSTANCE.getResourceKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.Weekday <em>Weekday</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.Weekday
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getWeekday()
		 * @generated
		 */
		EEnum WEEKDAY = eINSTANCE.getWeekday();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.PublicHolidays <em>Public Holidays</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.PublicHolidays
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getPublicHolidays()
		 * @generated
		 */
		EEnum PUBLIC_HOLIDAYS = eINSTANCE.getPublicHolidays();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.RateUnit <em>Rate Unit</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.RateUnit
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getRateUnit()
		 * @generated
		 */
		EEnum RATE_UNIT = eINSTANCE.getRateUnit();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.Contour <em>Contour</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.Contour
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getContour()
		 * @generated
		 */
		EEnum CONTOUR = eINSTANCE.getContour();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.CommitmentKind <em>Commitment Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.CommitmentKind
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCommitmentKind()
		 * @generated
		 */
		EEnum COMMITMENT_KIND = eINSTANCE.getCommitmentKind();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.CommitmentState <em>Commitment State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.CommitmentState
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getCommitmentState()
		 * @generated
		 */
		EEnum COMMITMENT_STATE = eINSTANCE.getCommitmentState();

		/**
		 * The meta object literal for the '{@link org.jalon.model.resources.SupplierCriterion <em>Supplier Criterion</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.jalon.model.resources.SupplierCriterion
		 * @see org.jalon.model.resources.impl.ResourcesPackageImpl#getSupplierCriterion()
		 * @generated
		 */
		EEnum SUPPLIER_CRITERION = eINSTANCE.getSupplierCriterion();

	}

} //ResourcesPackage
