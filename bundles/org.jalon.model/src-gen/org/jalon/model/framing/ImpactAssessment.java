/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import org.eclipse.emf.common.util.EList;

import org.jalon.model.ProjectElement;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Impact Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An impact of the project on people, organisation or surroundings.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.ImpactAssessment#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.framing.ImpactAssessment#getAffected <em>Affected</em>}</li>
 *   <li>{@link org.jalon.model.framing.ImpactAssessment#getSeverity <em>Severity</em>}</li>
 *   <li>{@link org.jalon.model.framing.ImpactAssessment#getMeasures <em>Measures</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getImpactAssessment()
 * @model annotation="http://jalon.org/model/meta criterion='C1.4'"
 * @generated
 */
public interface ImpactAssessment extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.ImpactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whom or what is affected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.ImpactKind
	 * @see #setKind(ImpactKind)
	 * @see org.jalon.model.framing.FramingPackage#getImpactAssessment_Kind()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.4'"
	 * @generated
	 */
	ImpactKind getKind();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.ImpactAssessment#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.jalon.model.framing.ImpactKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(ImpactKind value);

	/**
	 * Returns the value of the '<em><b>Affected</b></em>' reference list.
	 * The list contents are of type {@link org.jalon.model.resources.Party}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Parties affected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Affected</em>' reference list.
	 * @see org.jalon.model.framing.FramingPackage#getImpactAssessment_Affected()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.4'"
	 * @generated
	 */
	EList<Party> getAffected();

	/**
	 * Returns the value of the '<em><b>Severity</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How strong the impact is, from 1 (slight) to 5 (major).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Severity</em>' attribute.
	 * @see #setSeverity(int)
	 * @see org.jalon.model.framing.FramingPackage#getImpactAssessment_Severity()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C1.4' unit='level, 1\u20135'"
	 * @generated
	 */
	int getSeverity();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.ImpactAssessment#getSeverity <em>Severity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Severity</em>' attribute.
	 * @see #getSeverity()
	 * @generated
	 */
	void setSeverity(int value);

	/**
	 * Returns the value of the '<em><b>Measures</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measures taken to accompany the change.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Measures</em>' attribute.
	 * @see #setMeasures(String)
	 * @see org.jalon.model.framing.FramingPackage#getImpactAssessment_Measures()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.4'"
	 * @generated
	 */
	String getMeasures();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.ImpactAssessment#getMeasures <em>Measures</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Measures</em>' attribute.
	 * @see #getMeasures()
	 * @generated
	 */
	void setMeasures(String value);

} // ImpactAssessment
