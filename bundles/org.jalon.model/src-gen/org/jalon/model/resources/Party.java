/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Party</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Someone who can own an action, attend a meeting or receive information.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.Party#getOrganisation <em>Organisation</em>}</li>
 *   <li>{@link org.jalon.model.resources.Party#getFunction <em>Function</em>}</li>
 *   <li>{@link org.jalon.model.resources.Party#getEmail <em>Email</em>}</li>
 *   <li>{@link org.jalon.model.resources.Party#getPhone <em>Phone</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getParty()
 * @model abstract="true"
 *        annotation="http://jalon.org/model/meta criterion='C4.4'"
 * @generated
 */
public interface Party extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Organisation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Company, service or body the party belongs to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Organisation</em>' attribute.
	 * @see #setOrganisation(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getParty_Organisation()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getOrganisation();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Party#getOrganisation <em>Organisation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Organisation</em>' attribute.
	 * @see #getOrganisation()
	 * @generated
	 */
	void setOrganisation(String value);

	/**
	 * Returns the value of the '<em><b>Function</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Function held there.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Function</em>' attribute.
	 * @see #setFunction(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getParty_Function()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getFunction();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Party#getFunction <em>Function</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Function</em>' attribute.
	 * @see #getFunction()
	 * @generated
	 */
	void setFunction(String value);

	/**
	 * Returns the value of the '<em><b>Email</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Electronic mail address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Email</em>' attribute.
	 * @see #setEmail(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getParty_Email()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getEmail();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Party#getEmail <em>Email</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Email</em>' attribute.
	 * @see #getEmail()
	 * @generated
	 */
	void setEmail(String value);

	/**
	 * Returns the value of the '<em><b>Phone</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Telephone number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Phone</em>' attribute.
	 * @see #setPhone(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getParty_Phone()
	 * @model annotation="http://jalon.org/model/meta criterion='C4.4'"
	 * @generated
	 */
	String getPhone();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.Party#getPhone <em>Phone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Phone</em>' attribute.
	 * @see #getPhone()
	 * @generated
	 */
	void setPhone(String value);

} // Party
