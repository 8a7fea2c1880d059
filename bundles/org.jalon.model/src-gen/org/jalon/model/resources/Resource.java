/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Resource</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something the project needs to be carried out.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Resource#getCode <em>Code</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getCapacity <em>Capacity</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getAvailabilities <em>Availabilities</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getCalendar <em>Calendar</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getRates <em>Rates</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getSkills <em>Skills</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getMaterialUnit <em>Material Unit</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getSupplier <em>Supplier</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#getMembers <em>Members</em>}</li>
 *   <li>{@link org.jalon.model.resources.Resource#isGeneric <em>Generic</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getResource()
 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
 * @generated
 */
public interface Resource extends Party {
	/**
	 * Returns the value of the '<em><b>Code</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Short code or initials.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Code</em>' attribute.
	 * @see #setCode(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Code()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	String getCode();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Resource#getCode <em>Code</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Code</em>' attribute.
	 * @see #getCode()
	 * @generated
	 */
	void setCode(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.ResourceKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Kind of resource.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.resources.ResourceKind
	 * @see #setKind(ResourceKind)
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	ResourceKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Resource#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.resources.ResourceKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ResourceKind value);

	/**
	 * Returns the value of the '<em><b>Capacity</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units available when no dated availability says otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capacity</em>' attribute.
	 * @see #setCapacity(double)
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Capacity()
	 * @model default="1.0"
	 *        annotation="http://jalon.org/model/meta criterion='C2.12' unit='units (1 = one person or machine full time)'"
	 * @generated
	 */
	double getCapacity();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Resource#getCapacity <em>Capacity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capacity</em>' attribute.
	 * @see #getCapacity()
	 * @generated
	 */
	void setCapacity(double value);

	/**
	 * Returns the value of the '<em><b>Availabilities</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Availability}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Capacity over time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Availabilities</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Availabilities()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.12'"
	 * @generated
	 */
	EList<Availability> getAvailabilities();

	/**
	 * Returns the value of the '<em><b>Calendar</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Working time of the resource; the project's when empty.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Calendar</em>' reference.
	 * @see #setCalendar(Calendar)
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Calendar()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.12'"
	 * @generated
	 */
	Calendar getCalendar();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Resource#getCalendar <em>Calendar</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Calendar</em>' reference.
	 * @see #getCalendar()
	 * @generated
	 */
	void setCalendar(Calendar value);

	/**
	 * Returns the value of the '<em><b>Rates</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Rate}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rates over time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rates</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Rates()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.13'"
	 * @generated
	 */
	EList<Rate> getRates();

	/**
	 * Returns the value of the '<em><b>Skills</b></em>' containment reference list.
	 * The list contents are of type {@link org.jalon.model.resources.SkillLevel}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Skills the resource has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Skills</em>' containment reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Skills()
	 * @model containment="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	EList<SkillLevel> getSkills();

	/**
	 * Returns the value of the '<em><b>Material Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit in which a material is counted (kg, m, piece).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material Unit</em>' attribute.
	 * @see #setMaterialUnit(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_MaterialUnit()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	String getMaterialUnit();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Resource#getMaterialUnit <em>Material Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material Unit</em>' attribute.
	 * @see #getMaterialUnit()
	 * @generated
	 */
	void setMaterialUnit(String value);

	/**
	 * Returns the value of the '<em><b>Supplier</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who supplies it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplier</em>' reference.
	 * @see #setSupplier(Supplier)
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Supplier()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.4'"
	 * @generated
	 */
	Supplier getSupplier();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Resource#getSupplier <em>Supplier</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supplier</em>' reference.
	 * @see #getSupplier()
	 * @generated
	 */
	void setSupplier(Supplier value);

	/**
	 * Returns the value of the '<em><b>Members</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Resource}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Members of a team.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Members</em>' reference list.
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Members()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	EList<Resource> getMembers();

	/**
	 * Returns the value of the '<em><b>Generic</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it stands for a profile not yet named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generic</em>' attribute.
	 * @see #setGeneric(boolean)
	 * @see org.jalon.model.resources.ResourcesPackage#getResource_Generic()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.4'"
	 * @generated
	 */
	boolean isGeneric();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Resource#isGeneric <em>Generic</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generic</em>' attribute.
	 * @see #isGeneric()
	 * @generated
	 */
	void setGeneric(boolean value);

} // Resource
