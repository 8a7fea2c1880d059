/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.breakdown;

import java.time.Duration;

import org.jalon.model.Identified;
import org.jalon.model.TimeUnit;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Dependency</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A precedence between two nodes of the breakdown, owned by the successor.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getPredecessor <em>Predecessor</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getSuccessor <em>Successor</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getType <em>Type</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getNature <em>Nature</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getLag <em>Lag</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getLagUnit <em>Lag Unit</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getLagPercent <em>Lag Percent</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getLagCalendar <em>Lag Calendar</em>}</li>
 *   <li>{@link org.jalon.model.breakdown.Dependency#getJustification <em>Justification</em>}</li>
 * </ul>
 *
 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency()
 * @model annotation="http://jalon.org/model/meta criterion='C2.2'"
 * @generated
 */
public interface Dependency extends Identified {
	/**
	 * Returns the value of the '<em><b>Predecessor</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.breakdown.WbsElement#getSuccessorLinks <em>Successor Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What comes before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Predecessor</em>' reference.
	 * @see #setPredecessor(WbsElement)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_Predecessor()
	 * @see org.jalon.model.breakdown.WbsElement#getSuccessorLinks
	 * @model opposite="successorLinks" required="true"
	 *        annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	WbsElement getPredecessor();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getPredecessor <em>Predecessor</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Predecessor</em>' reference.
	 * @see #getPredecessor()
	 * @generated
	 */
	void setPredecessor(WbsElement value);

	/**
	 * Returns the value of the '<em><b>Successor</b></em>' container reference.
	 * It is bidirectional and its opposite is '{@link org.jalon.model.breakdown.WbsElement#getPredecessorLinks <em>Predecessor Links</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What comes after; the owner of the link.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Successor</em>' container reference.
	 * @see #setSuccessor(WbsElement)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_Successor()
	 * @see org.jalon.model.breakdown.WbsElement#getPredecessorLinks
	 * @model opposite="predecessorLinks"
	 *        annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	WbsElement getSuccessor();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getSuccessor <em>Successor</em>}' container reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Successor</em>' container reference.
	 * @see #getSuccessor()
	 * @generated
	 */
	void setSuccessor(WbsElement value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.DependencyType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which ends are tied.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.jalon.model.breakdown.DependencyType
	 * @see #setType(DependencyType)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_Type()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	DependencyType getType();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.jalon.model.breakdown.DependencyType
	 * @see #getType()
	 * @generated
	 */
	void setType(DependencyType value);

	/**
	 * Returns the value of the '<em><b>Nature</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.DependencyNature}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How binding it is: only a precedence that was chosen can be overlapped without harm.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.breakdown.DependencyNature
	 * @see #setNature(DependencyNature)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_Nature()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	DependencyNature getNature();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getNature <em>Nature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Nature</em>' attribute.
	 * @see org.jalon.model.breakdown.DependencyNature
	 * @see #getNature()
	 * @generated
	 */
	void setNature(DependencyNature value);

	/**
	 * Returns the value of the '<em><b>Lag</b></em>' attribute.
	 * The default value is <code>"PT0H"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time between the two ends.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lag</em>' attribute.
	 * @see #setLag(Duration)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_Lag()
	 * @model default="PT0H" dataType="org.jalon.model.Duration"
	 *        annotation="http://jalon.org/model/meta criterion='C2.2' unit='working time in the lag calendar; negative for a lead'"
	 * @generated
	 */
	Duration getLag();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getLag <em>Lag</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lag</em>' attribute.
	 * @see #getLag()
	 * @generated
	 */
	void setLag(Duration value);

	/**
	 * Returns the value of the '<em><b>Lag Unit</b></em>' attribute.
	 * The default value is <code>"DAY"</code>.
	 * The literals are from the enumeration {@link org.jalon.model.TimeUnit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Unit in which the lag is shown.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lag Unit</em>' attribute.
	 * @see org.jalon.model.TimeUnit
	 * @see #setLagUnit(TimeUnit)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_LagUnit()
	 * @model default="DAY"
	 *        annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	TimeUnit getLagUnit();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getLagUnit <em>Lag Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lag Unit</em>' attribute.
	 * @see org.jalon.model.TimeUnit
	 * @see #getLagUnit()
	 * @generated
	 */
	void setLagUnit(TimeUnit value);

	/**
	 * Returns the value of the '<em><b>Lag Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lag as a share of the predecessor's duration; replaces the lag when set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lag Percent</em>' attribute.
	 * @see #setLagPercent(Double)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_LagPercent()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.2' unit='percent of the predecessor\'s duration'"
	 * @generated
	 */
	Double getLagPercent();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getLagPercent <em>Lag Percent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lag Percent</em>' attribute.
	 * @see #getLagPercent()
	 * @generated
	 */
	void setLagPercent(Double value);

	/**
	 * Returns the value of the '<em><b>Lag Calendar</b></em>' attribute.
	 * The literals are from the enumeration {@link org.jalon.model.breakdown.LagCalendar}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Calendar in which the lag is counted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lag Calendar</em>' attribute.
	 * @see org.jalon.model.breakdown.LagCalendar
	 * @see #setLagCalendar(LagCalendar)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_LagCalendar()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	LagCalendar getLagCalendar();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getLagCalendar <em>Lag Calendar</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Lag Calendar</em>' attribute.
	 * @see org.jalon.model.breakdown.LagCalendar
	 * @see #getLagCalendar()
	 * @generated
	 */
	void setLagCalendar(LagCalendar value);

	/**
	 * Returns the value of the '<em><b>Justification</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Why the precedence is needed.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Justification</em>' attribute.
	 * @see #setJustification(String)
	 * @see org.jalon.model.breakdown.BreakdownPackage#getDependency_Justification()
	 * @model annotation="http://jalon.org/model/meta criterion='C2.2'"
	 * @generated
	 */
	String getJustification();

	/**
	 * Sets the value of the '{@link org.jalon.model.breakdown.Dependency#getJustification <em>Justification</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Justification</em>' attribute.
	 * @see #getJustification()
	 * @generated
	 */
	void setJustification(String value);

} // Dependency
