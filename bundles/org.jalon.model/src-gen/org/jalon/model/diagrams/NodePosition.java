/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.diagrams;

import org.jalon.model.Identified;
import org.jalon.model.ProjectElement;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Node Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How one element stands on a diagram.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.diagrams.NodePosition#getElement <em>Element</em>}</li>
 *   <li>{@link org.jalon.model.diagrams.NodePosition#getX <em>X</em>}</li>
 *   <li>{@link org.jalon.model.diagrams.NodePosition#getY <em>Y</em>}</li>
 *   <li>{@link org.jalon.model.diagrams.NodePosition#isCollapsed <em>Collapsed</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.diagrams.DiagramsPackage#getNodePosition()
 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
 * @generated
 */
public interface NodePosition extends Identified {
	/**
	 * Returns the value of the '<em><b>Element</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The element whose node it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Element</em>' reference.
	 * @see #setElement(ProjectElement)
	 * @see org.jalon.model.diagrams.DiagramsPackage#getNodePosition_Element()
	 * @model required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	ProjectElement getElement();

	/**
	 * Sets the value of the '{@link org.jalon.model.diagrams.NodePosition#getElement <em>Element</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Element</em>' reference.
	 * @see #getElement()
	 * @generated
	 */
	void setElement(ProjectElement value);

	/**
	 * Returns the value of the '<em><b>X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Left edge of the node where a hand put it; none where it is laid out automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>X</em>' attribute.
	 * @see #setX(Integer)
	 * @see org.jalon.model.diagrams.DiagramsPackage#getNodePosition_X()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.8' unit='px'"
	 * @generated
	 */
	Integer getX();

	/**
	 * Sets the value of the '{@link org.jalon.model.diagrams.NodePosition#getX <em>X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' attribute.
	 * @see #getX()
	 * @generated
	 */
	void setX(Integer value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Upper edge of the node where a hand put it; none where it is laid out automatically.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Y</em>' attribute.
	 * @see #setY(Integer)
	 * @see org.jalon.model.diagrams.DiagramsPackage#getNodePosition_Y()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.8' unit='px'"
	 * @generated
	 */
	Integer getY();

	/**
	 * Sets the value of the '{@link org.jalon.model.diagrams.NodePosition#getY <em>Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' attribute.
	 * @see #getY()
	 * @generated
	 */
	void setY(Integer value);

	/**
	 * Returns the value of the '<em><b>Collapsed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether a work package is shown as one node in place of its content.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Collapsed</em>' attribute.
	 * @see #setCollapsed(boolean)
	 * @see org.jalon.model.diagrams.DiagramsPackage#getNodePosition_Collapsed()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.8'"
	 * @generated
	 */
	boolean isCollapsed();

	/**
	 * Sets the value of the '{@link org.jalon.model.diagrams.NodePosition#isCollapsed <em>Collapsed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Collapsed</em>' attribute.
	 * @see #isCollapsed()
	 * @generated
	 */
	void setCollapsed(boolean value);

} // NodePosition
