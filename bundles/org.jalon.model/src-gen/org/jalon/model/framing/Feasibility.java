/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;

import java.time.LocalDate;

import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Feasibility</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A feasibility study.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.Feasibility#getAspect <em>Aspect</em>}</li>
 *   <li>{@link org.jalon.model.framing.Feasibility#getVerdict <em>Verdict</em>}</li>
 *   <li>{@link org.jalon.model.framing.Feasibility#getReserves <em>Reserves</em>}</li>
 *   <li>{@link org.jalon.model.framing.Feasibility#getStudiedOn <em>Studied On</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getFeasibility()
 * @model annotation="http://jalon.org/model/meta criterion='C1.2'"
 * @generated
 */
public interface Feasibility extends ProjectElement {
	/**
	 * Returns the value of the '<em><b>Aspect</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.ImpactKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Aspect studied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aspect</em>' attribute.
	 * @see org.jalon.model.framing.ImpactKind
	 * @see #setAspect(ImpactKind)
	 * @see org.jalon.model.framing.FramingPackage#getFeasibility_Aspect()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	ImpactKind getAspect();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Feasibility#getAspect <em>Aspect</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aspect</em>' attribute.
	 * @see org.jalon.model.framing.ImpactKind
	 * @see #getAspect()
	 * @generated
	 */
	void setAspect(ImpactKind value);

	/**
	 * Returns the value of the '<em><b>Verdict</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.framing.FeasibilityVerdict}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Verdict</em>' attribute.
	 * @see org.jalon.model.framing.FeasibilityVerdict
	 * @see #setVerdict(FeasibilityVerdict)
	 * @see org.jalon.model.framing.FramingPackage#getFeasibility_Verdict()
	 * @model annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	FeasibilityVerdict getVerdict();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Feasibility#getVerdict <em>Verdict</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Verdict</em>' attribute.
	 * @see org.jalon.model.framing.FeasibilityVerdict
	 * @see #getVerdict()
	 * @generated
	 */
	void setVerdict(FeasibilityVerdict value);

	/**
	 * Returns the value of the '<em><b>Reserves</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions of the verdict.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserves</em>' attribute.
	 * @see #setReserves(String)
	 * @see org.jalon.model.framing.FramingPackage#getFeasibility_Reserves()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2'"
	 * @generated
	 */
	String getReserves();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Feasibility#getReserves <em>Reserves</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserves</em>' attribute.
	 * @see #getReserves()
	 * @generated
	 */
	void setReserves(String value);

	/**
	 * Returns the value of the '<em><b>Studied On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the conclusion.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Studied On</em>' attribute.
	 * @see #setStudiedOn(LocalDate)
	 * @see org.jalon.model.framing.FramingPackage#getFeasibility_StudiedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C1.2' unit='date'"
	 * @generated
	 */
	LocalDate getStudiedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.Feasibility#getStudiedOn <em>Studied On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Studied On</em>' attribute.
	 * @see #getStudiedOn()
	 * @generated
	 */
	void setStudiedOn(LocalDate value);

} // Feasibility
