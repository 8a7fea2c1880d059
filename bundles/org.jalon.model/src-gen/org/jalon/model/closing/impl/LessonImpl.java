/**
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.model.closing.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;

import org.jalon.model.ProjectElement;

import org.jalon.model.closing.ClosingPackage;
import org.jalon.model.closing.Lesson;
import org.jalon.model.closing.LessonKind;
import org.jalon.model.closing.LessonPlane;

import org.jalon.model.impl.ProjectElementImpl;

import org.jalon.model.resources.Party;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Lesson</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getPlane <em>Plane</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getContext <em>Context</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getWhatHappened <em>What Happened</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getCause <em>Cause</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getRecommendation <em>Recommendation</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getKeywords <em>Keywords</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getConcerns <em>Concerns</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getAuthor <em>Author</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#getLearnedOn <em>Learned On</em>}</li>
 *   <li>{@link org.jalon.model.closing.impl.LessonImpl#isShareable <em>Shareable</em>}</li>
 * </ul>
 *
 * @generated
 */
public class LessonImpl extends ProjectElementImpl implements Lesson {
	/**
	 * The default value of the '{@link #getPlane() <em>Plane</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlane()
	 * @generated
	 * @ordered
	 */
	protected static final LessonPlane PLANE_EDEFAULT = LessonPlane.TECHNICAL_QUALITY;

	/**
	 * The cached value of the '{@link #getPlane() <em>Plane</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlane()
	 * @generated
	 * @ordered
	 */
	protected LessonPlane plane = PLANE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final LessonKind KIND_EDEFAULT = LessonKind.DIFFICULTY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected LessonKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected static final String CONTEXT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getContext() <em>Context</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContext()
	 * @generated
	 * @ordered
	 */
	protected String context = CONTEXT_EDEFAULT;

	/**
	 * The default value of the '{@link #getWhatHappened() <em>What Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatHappened()
	 * @generated
	 * @ordered
	 */
	protected static final String WHAT_HAPPENED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getWhatHappened() <em>What Happened</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWhatHappened()
	 * @generated
	 * @ordered
	 */
	protected String whatHappened = WHAT_HAPPENED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected static final String CAUSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getCause() <em>Cause</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCause()
	 * @generated
	 * @ordered
	 */
	protected String cause = CAUSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRecommendation() <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected static final String RECOMMENDATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getRecommendation() <em>Recommendation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRecommendation()
	 * @generated
	 * @ordered
	 */
	protected String recommendation = RECOMMENDATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getKeywords() <em>Keywords</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeywords()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keywords;

	/**
	 * The cached value of the '{@link #getConcerns() <em>Concerns</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcerns()
	 * @generated
	 * @ordered
	 */
	protected EList<ProjectElement> concerns;

	/**
	 * The cached value of the '{@link #getAuthor() <em>Author</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthor()
	 * @generated
	 * @ordered
	 */
	protected Party author;

	/**
	 * The default value of the '{@link #getLearnedOn() <em>Learned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearnedOn()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate LEARNED_ON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLearnedOn() <em>Learned On</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLearnedOn()
	 * @generated
	 * @ordered
	 */
	protected LocalDate learnedOn = LEARNED_ON_EDEFAULT;

	/**
	 * The default value of the '{@link #isShareable() <em>Shareable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShareable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean SHAREABLE_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isShareable() <em>Shareable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isShareable()
	 * @generated
	 * @ordered
	 */
	protected boolean shareable = SHAREABLE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected LessonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClosingPackage.Literals.LESSON;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LessonPlane getPlane() {
		return plane;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlane(LessonPlane newPlane) {
		LessonPlane oldPlane = plane;
		plane = newPlane == null ? PLANE_EDEFAULT : newPlane;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__PLANE, oldPlane, plane));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LessonKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(LessonKind newKind) {
		LessonKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getContext() {
		return context;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContext(String newContext) {
		String oldContext = context;
		context = newContext;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__CONTEXT, oldContext, context));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getWhatHappened() {
		return whatHappened;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWhatHappened(String newWhatHappened) {
		String oldWhatHappened = whatHappened;
		whatHappened = newWhatHappened;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__WHAT_HAPPENED, oldWhatHappened, whatHappened));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCause() {
		return cause;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCause(String newCause) {
		String oldCause = cause;
		cause = newCause;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__CAUSE, oldCause, cause));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRecommendation() {
		return recommendation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRecommendation(String newRecommendation) {
		String oldRecommendation = recommendation;
		recommendation = newRecommendation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__RECOMMENDATION, oldRecommendation, recommendation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKeywords() {
		if (keywords == null) {
			keywords = new EDataTypeUniqueEList<String>(String.class, this, ClosingPackage.LESSON__KEYWORDS);
		}
		return keywords;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ProjectElement> getConcerns() {
		if (concerns == null) {
			concerns = new EObjectResolvingEList<ProjectElement>(ProjectElement.class, this, ClosingPackage.LESSON__CONCERNS);
		}
		return concerns;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Party getAuthor() {
		if (author != null && author.eIsProxy()) {
			InternalEObject oldAuthor = (InternalEObject)author;
			author = (Party)eResolveProxy(oldAuthor);
			if (author != oldAuthor) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, ClosingPackage.LESSON__AUTHOR, oldAuthor, author));
			}
		}
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Party basicGetAuthor() {
		return author;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthor(Party newAuthor) {
		Party oldAuthor = author;
		author = newAuthor;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__AUTHOR, oldAuthor, author));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getLearnedOn() {
		return learnedOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLearnedOn(LocalDate newLearnedOn) {
		LocalDate oldLearnedOn = learnedOn;
		learnedOn = newLearnedOn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__LEARNED_ON, oldLearnedOn, learnedOn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isShareable() {
		return shareable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setShareable(boolean newShareable) {
		boolean oldShareable = shareable;
		shareable = newShareable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClosingPackage.LESSON__SHAREABLE, oldShareable, shareable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClosingPackage.LESSON__PLANE:
				return getPlane();
			case ClosingPackage.LESSON__KIND:
				return getKind();
			case ClosingPackage.LESSON__CONTEXT:
				return getContext();
			case ClosingPackage.LESSON__WHAT_HAPPENED:
				return getWhatHappened();
			case ClosingPackage.LESSON__CAUSE:
				return getCause();
			case ClosingPackage.LESSON__RECOMMENDATION:
				return getRecommendation();
			case ClosingPackage.LESSON__KEYWORDS:
				return getKeywords();
			case ClosingPackage.LESSON__CONCERNS:
				return getConcerns();
			case ClosingPackage.LESSON__AUTHOR:
				if (resolve) return getAuthor();
				return basicGetAuthor();
			case ClosingPackage.LESSON__LEARNED_ON:
				return getLearnedOn();
			case ClosingPackage.LESSON__SHAREABLE:
				return isShareable();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClosingPackage.LESSON__PLANE:
				setPlane((LessonPlane)newValue);
				return;
			case ClosingPackage.LESSON__KIND:
				setKind((LessonKind)newValue);
				return;
			case ClosingPackage.LESSON__CONTEXT:
				setContext((String)newValue);
				return;
			case ClosingPackage.LESSON__WHAT_HAPPENED:
				setWhatHappened((String)newValue);
				return;
			case ClosingPackage.LESSON__CAUSE:
				setCause((String)newValue);
				return;
			case ClosingPackage.LESSON__RECOMMENDATION:
				setRecommendation((String)newValue);
				return;
			case ClosingPackage.LESSON__KEYWORDS:
				getKeywords().clear();
				getKeywords().addAll((Collection<? extends String>)newValue);
				return;
			case ClosingPackage.LESSON__CONCERNS:
				getConcerns().clear();
				getConcerns().addAll((Collection<? extends ProjectElement>)newValue);
				return;
			case ClosingPackage.LESSON__AUTHOR:
				setAuthor((Party)newValue);
				return;
			case ClosingPackage.LESSON__LEARNED_ON:
				setLearnedOn((LocalDate)newValue);
				return;
			case ClosingPackage.LESSON__SHAREABLE:
				setShareable((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClosingPackage.LESSON__PLANE:
				setPlane(PLANE_EDEFAULT);
				return;
			case ClosingPackage.LESSON__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case ClosingPackage.LESSON__CONTEXT:
				setContext(CONTEXT_EDEFAULT);
				return;
			case ClosingPackage.LESSON__WHAT_HAPPENED:
				setWhatHappened(WHAT_HAPPENED_EDEFAULT);
				return;
			case ClosingPackage.LESSON__CAUSE:
				setCause(CAUSE_EDEFAULT);
				return;
			case ClosingPackage.LESSON__RECOMMENDATION:
				setRecommendation(RECOMMENDATION_EDEFAULT);
				return;
			case ClosingPackage.LESSON__KEYWORDS:
				getKeywords().clear();
				return;
			case ClosingPackage.LESSON__CONCERNS:
				getConcerns().clear();
				return;
			case ClosingPackage.LESSON__AUTHOR:
				setAuthor((Party)null);
				return;
			case ClosingPackage.LESSON__LEARNED_ON:
				setLearnedOn(LEARNED_ON_EDEFAULT);
				return;
			case ClosingPackage.LESSON__SHAREABLE:
				setShareable(SHAREABLE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClosingPackage.LESSON__PLANE:
				return plane != PLANE_EDEFAULT;
			case ClosingPackage.LESSON__KIND:
				return kind != KIND_EDEFAULT;
			case ClosingPackage.LESSON__CONTEXT:
				return CONTEXT_EDEFAULT == null ? context != null : !CONTEXT_EDEFAULT.equals(context);
			case ClosingPackage.LESSON__WHAT_HAPPENED:
				return WHAT_HAPPENED_EDEFAULT == null ? whatHappened != null : !WHAT_HAPPENED_EDEFAULT.equals(whatHappened);
			case ClosingPackage.LESSON__CAUSE:
				return CAUSE_EDEFAULT == null ? cause != null : !CAUSE_EDEFAULT.equals(cause);
			case ClosingPackage.LESSON__RECOMMENDATION:
				return RECOMMENDATION_EDEFAULT == null ? recommendation != null : !RECOMMENDATION_EDEFAULT.equals(recommendation);
			case ClosingPackage.LESSON__KEYWORDS:
				return keywords != null && !keywords.isEmpty();
			case ClosingPackage.LESSON__CONCERNS:
				return concerns != null && !concerns.isEmpty();
			case ClosingPackage.LESSON__AUTHOR:
				return author != null;
			case ClosingPackage.LESSON__LEARNED_ON:
				return LEARNED_ON_EDEFAULT == null ? learnedOn != null : !LEARNED_ON_EDEFAULT.equals(learnedOn);
			case ClosingPackage.LESSON__SHAREABLE:
				return shareable != SHAREABLE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (plane: ");
		result.append(plane);
		result.append(", kind: ");
		result.append(kind);
		result.append(", context: ");
		result.append(context);
		result.append(", whatHappened: ");
		result.append(whatHappened);
		result.append(", cause: ");
		result.append(cause);
		result.append(", recommendation: ");
		result.append(recommendation);
		result.append(", keywords: ");
		result.append(keywords);
		result.append(", learnedOn: ");
		result.append(learnedOn);
		result.append(", shareable: ");
		result.append(shareable);
		result.append(')');
		return result.toString();
	}

} //LessonImpl
