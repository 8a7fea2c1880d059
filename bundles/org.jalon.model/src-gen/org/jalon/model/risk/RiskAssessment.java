/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.risk;

import java.time.LocalDate;

import org.jalon.model.Identified;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Assessment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Levels given to a risk on a given day.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#getAssessedOn <em>Assessed On</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#getAssessedBy <em>Assessed By</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#getProbabilityLevel <em>Probability Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#getCostLevel <em>Cost Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#getTimeLevel <em>Time Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#getQualityLevel <em>Quality Level</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#isResidual <em>Residual</em>}</li>
 *   <li>{@link org.jalon.model.risk.RiskAssessment#getComment <em>Comment</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment()
 * @model annotation="http://jalon.org/model/meta criterion='C3.5'"
 * @generated
 */
public interface RiskAssessment extends Identified {
	/**
	 * Returns the value of the '<em><b>Assessed On</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Day of the assessment.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed On</em>' attribute.
	 * @see #setAssessedOn(LocalDate)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_AssessedOn()
	 * @model dataType="org.jalon.model.LocalDate" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5' unit='date'"
	 * @generated
	 */
	LocalDate getAssessedOn();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#getAssessedOn <em>Assessed On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed On</em>' attribute.
	 * @see #getAssessedOn()
	 * @generated
	 */
	void setAssessedOn(LocalDate value);

	/**
	 * Returns the value of the '<em><b>Assessed By</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who assessed it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Assessed By</em>' reference.
	 * @see #setAssessedBy(Party)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_AssessedBy()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.5'"
	 * @generated
	 */
	Party getAssessedBy();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#getAssessedBy <em>Assessed By</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Assessed By</em>' reference.
	 * @see #getAssessedBy()
	 * @generated
	 */
	void setAssessedBy(Party value);

	/**
	 * Returns the value of the '<em><b>Probability Level</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of probability.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Probability Level</em>' attribute.
	 * @see #setProbabilityLevel(int)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_ProbabilityLevel()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5' unit='level, 1\u20135'"
	 * @generated
	 */
	int getProbabilityLevel();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#getProbabilityLevel <em>Probability Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Probability Level</em>' attribute.
	 * @see #getProbabilityLevel()
	 * @generated
	 */
	void setProbabilityLevel(int value);

	/**
	 * Returns the value of the '<em><b>Cost Level</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of impact on cost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cost Level</em>' attribute.
	 * @see #setCostLevel(int)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_CostLevel()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5' unit='level, 1\u20135'"
	 * @generated
	 */
	int getCostLevel();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#getCostLevel <em>Cost Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cost Level</em>' attribute.
	 * @see #getCostLevel()
	 * @generated
	 */
	void setCostLevel(int value);

	/**
	 * Returns the value of the '<em><b>Time Level</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of impact on time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Level</em>' attribute.
	 * @see #setTimeLevel(int)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_TimeLevel()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5' unit='level, 1\u20135'"
	 * @generated
	 */
	int getTimeLevel();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#getTimeLevel <em>Time Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Level</em>' attribute.
	 * @see #getTimeLevel()
	 * @generated
	 */
	void setTimeLevel(int value);

	/**
	 * Returns the value of the '<em><b>Quality Level</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Level of impact on quality.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Quality Level</em>' attribute.
	 * @see #setQualityLevel(int)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_QualityLevel()
	 * @model default="1"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5' unit='level, 1\u20135'"
	 * @generated
	 */
	int getQualityLevel();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#getQualityLevel <em>Quality Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Quality Level</em>' attribute.
	 * @see #getQualityLevel()
	 * @generated
	 */
	void setQualityLevel(int value);

	/**
	 * Returns the value of the '<em><b>Residual</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it supposes the responses in place (residual risk).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Residual</em>' attribute.
	 * @see #setResidual(boolean)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_Residual()
	 * @model annotation="http://jalon.org/model/meta criterion='C3.5'"
	 * @generated
	 */
	boolean isResidual();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#isResidual <em>Residual</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Residual</em>' attribute.
	 * @see #isResidual()
	 * @generated
	 */
	void setResidual(boolean value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Reasons for the levels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.jalon.model.risk.RiskPackage#getRiskAssessment_Comment()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C3.5'"
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.jalon.model.risk.RiskAssessment#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

} // RiskAssessment
