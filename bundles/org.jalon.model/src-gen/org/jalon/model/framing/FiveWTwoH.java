/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.framing;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Five WTwo H</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The seven questions about a situation (5W2H, QQOQCCP).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.framing.FiveWTwoH#getWho <em>Who</em>}</li>
 *   <li>{@link org.jalon.model.framing.FiveWTwoH#getWhat <em>What</em>}</li>
 *   <li>{@link org.jalon.model.framing.FiveWTwoH#getWhere <em>Where</em>}</li>
 *   <li>{@link org.jalon.model.framing.FiveWTwoH#getWhen <em>When</em>}</li>
 *   <li>{@link org.jalon.model.framing.FiveWTwoH#getHow <em>How</em>}</li>
 *   <li>{@link org.jalon.model.framing.FiveWTwoH#getHowMuch <em>How Much</em>}</li>
 *   <li>{@link org.jalon.model.framing.FiveWTwoH#getWhy <em>Why</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH()
 * @model annotation="http://jalon.org/model/meta criterion='C1.9'"
 * @generated
 */
public interface FiveWTwoH extends Analysis {
	/**
	 * Returns the value of the '<em><b>Who</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Who is concerned.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Who</em>' attribute.
	 * @see #setWho(String)
	 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH_Who()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getWho();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FiveWTwoH#getWho <em>Who</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Who</em>' attribute.
	 * @see #getWho()
	 * @generated
	 */
	void setWho(String value);

	/**
	 * Returns the value of the '<em><b>What</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is about.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>What</em>' attribute.
	 * @see #setWhat(String)
	 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH_What()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getWhat();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FiveWTwoH#getWhat <em>What</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>What</em>' attribute.
	 * @see #getWhat()
	 * @generated
	 */
	void setWhat(String value);

	/**
	 * Returns the value of the '<em><b>Where</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Where</em>' attribute.
	 * @see #setWhere(String)
	 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH_Where()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getWhere();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FiveWTwoH#getWhere <em>Where</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Where</em>' attribute.
	 * @see #getWhere()
	 * @generated
	 */
	void setWhere(String value);

	/**
	 * Returns the value of the '<em><b>When</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * When it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>When</em>' attribute.
	 * @see #setWhen(String)
	 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH_When()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getWhen();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FiveWTwoH#getWhen <em>When</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>When</em>' attribute.
	 * @see #getWhen()
	 * @generated
	 */
	void setWhen(String value);

	/**
	 * Returns the value of the '<em><b>How</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How it happens.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How</em>' attribute.
	 * @see #setHow(String)
	 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH_How()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getHow();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FiveWTwoH#getHow <em>How</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How</em>' attribute.
	 * @see #getHow()
	 * @generated
	 */
	void setHow(String value);

	/**
	 * Returns the value of the '<em><b>How Much</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many, how much.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>How Much</em>' attribute.
	 * @see #setHowMuch(String)
	 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH_HowMuch()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getHowMuch();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FiveWTwoH#getHowMuch <em>How Much</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>How Much</em>' attribute.
	 * @see #getHowMuch()
	 * @generated
	 */
	void setHowMuch(String value);

	/**
	 * Returns the value of the '<em><b>Why</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why it happens and why to act.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Why</em>' attribute.
	 * @see #setWhy(String)
	 * @see org.jalon.model.framing.FramingPackage#getFiveWTwoH_Why()
	 * @model dataType="org.jalon.model.Text"
	 *        annotation="http://jalon.org/model/meta criterion='C1.9'"
	 * @generated
	 */
	String getWhy();

	/**
	 * Sets the value of the '{@link org.jalon.model.framing.FiveWTwoH#getWhy <em>Why</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Why</em>' attribute.
	 * @see #getWhy()
	 * @generated
	 */
	void setWhy(String value);

} // FiveWTwoH
