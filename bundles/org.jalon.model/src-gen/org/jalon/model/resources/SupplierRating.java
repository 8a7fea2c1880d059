/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.resources;

import java.time.LocalDate;

import org.jalon.model.Identified;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Supplier Rating</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A rating of a supplier on one criterion.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.resources.SupplierRating#getRatedOn <em>Rated On</em>}</li>
 *   <li>{@link org.jalon.model.resources.SupplierRating#getCriterion <em>Criterion</em>}</li>
 *   <li>{@link org.jalon.model.resources.SupplierRating#getScore <em>Score</em>}</li>
 *   <li>{@link org.jalon.model.resources.SupplierRating#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.resources.ResourcesPackage#getSupplierRating()
 * @model annotation="http://jalon.org/model/meta criterion='C7.4'"
 * @generated
 */
public interface SupplierRating extends Identified {
	/**
	 * Returns the value of the '<em><b>Rated On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the rating.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rated On</em>' attribute.
	 * @see #setRatedOn(LocalDate)
	 * @see org.jalon.model.resources.ResourcesPackage#getSupplierRating_RatedOn()
	 * @model dataType="org.jalon.model.LocalDate"
	 *        annotation="http://jalon.org/model/meta criterion='C7.4' unit='date'"
	 * @generated
	 */
	LocalDate getRatedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.SupplierRating#getRatedOn <em>Rated On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rated On</em>' attribute.
	 * @see #getRatedOn()
	 * @generated
	 */
	void setRatedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Criterion</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.resources.SupplierCriterion}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is rated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Criterion</em>' attribute.
	 * @see org.jalon.model.resources.SupplierCriterion
	 * @see #setCriterion(SupplierCriterion)
	 * @see org.jalon.model.resources.ResourcesPackage#getSupplierRating_Criterion()
	 * @model annotation="http://jalon.org/model/meta criterion='C7.4'"
	 * @generated
	 */
	SupplierCriterion getCriterion();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.SupplierRating#getCriterion <em>Criterion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Criterion</em>' attribute.
	 * @see org.jalon.model.resources.SupplierCriterion
	 * @see #getCriterion()
	 * @generated
	 */
	void setCriterion(SupplierCriterion value);

	/**
	 * Returns the value of the '<em><b>Score</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rating given.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Score</em>' attribute.
	 * @see #setScore(int)
	 * @see org.jalon.model.resources.ResourcesPackage#getSupplierRating_Score()
	 * @model default="3"
	 *        annotation="http://jalon.org/model/meta criterion='C7.4' unit='1 (poor) \u2013 5 (excellent)'"
	 * @generated
	 */
	int getScore();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.SupplierRating#getScore <em>Score</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Score</em>' attribute.
	 * @see #getScore()
	 * @generated
	 */
	void setScore(int value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Facts behind the rating.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.resources.ResourcesPackage#getSupplierRating_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C7.4'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.resources.SupplierRating#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // SupplierRating
