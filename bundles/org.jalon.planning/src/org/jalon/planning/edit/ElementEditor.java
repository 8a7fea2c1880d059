/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.planning.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CommandParameter;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.jalon.model.ModelPackage;
import org.jalon.model.ProjectElement;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.model.project.Project;
import org.jalon.planning.Texts;

/**
 * Edits of elements of any class: what every diagram, table and form may do. Each gives an {@link Edit}, whose command
 * is one undo step named after what the user did; nothing changes before it is executed. What only makes sense for
 * activities is the {@link PlanEditor}'s.
 */
public final class ElementEditor {

    private static final Texts TEXTS = Texts.of(ElementEditor.class);

    private final EditingDomain domain;
    private final Project project;
    private final Locale locale;
    private final ModelLabels labels;

    /**
     * An editor.
     *
     * @param domain  the domain on whose command stack the edits will be executed
     * @param project the project that is edited
     * @param locale  the language of labels and refusals
     */
    public ElementEditor(EditingDomain domain, Project project, Locale locale) {
        this.domain = domain;
        this.project = project;
        this.locale = locale;
        labels = ModelLabels.in(locale);
    }

    /**
     * Puts a new element at the end of a feature of another, or in it if it holds one only.
     *
     * @param owner   will contain it
     * @param feature a containment feature of the owner
     * @param element the element, with the values it starts with
     * @return the edit
     */
    public Edit create(EObject owner, EReference feature, EObject element) {
        return create(owner, feature, element, CommandParameter.NO_INDEX);
    }

    /**
     * Puts a new element in a feature of another.
     *
     * @param owner   will contain it
     * @param feature a containment feature of the owner
     * @param element the element, with the values it starts with
     * @param index   its place among the others, from 0; {@link CommandParameter#NO_INDEX} for the end
     * @return the edit
     */
    public Edit create(EObject owner, EReference feature, EObject element, int index) {
        CompoundCommand command = labelled("create_element", labels.type(element));
        command.append(feature.isMany() ? AddCommand.create(domain, owner, feature, element, index)
                : SetCommand.create(domain, owner, feature, element));
        return Edit.of(command, List.of(element));
    }

    /**
     * Puts a new element in a feature of what another holds, which is created with it if it isn't there yet.
     *
     * @param owner   contains the holder
     * @param holder  a containment feature of the owner that holds one element
     * @param feature a containment feature of the holder that holds several elements
     * @param element the element, with the values it starts with
     * @param index   its place among the others, from 0; {@link CommandParameter#NO_INDEX} for the end
     * @return the edit
     */
    public Edit createWithin(EObject owner, EReference holder, EReference feature, EObject element, int index) {
        if (owner.eGet(holder) instanceof EObject present) {
            return create(present, feature, element, index);
        }
        CompoundCommand command = labelled("create_element", labels.type(element));
        EObject created = EcoreUtil.create(holder.getEReferenceType());
        command.append(SetCommand.create(domain, owner, holder, created));
        command.append(new AddCommand(domain, created, feature, element));
        return Edit.of(command, List.of(element));
    }

    /**
     * Deletes elements with all references to them, and with what can't be without them: a link without its
     * predecessor, an assignment without its resource. The project itself stays, so that whoever selects all deletes
     * what it contains.
     *
     * @param elements elements of the project, of any class
     * @return the edit; refused if there are none but the project
     */
    public Edit delete(Collection<? extends EObject> elements) {
        List<EObject> tops = outermost(elements.stream().filter(each -> each != project).toList());
        if (tops.isEmpty()) {
            return Edit.refused(TEXTS.get(locale, elements.isEmpty() ? "refused.nothing_to_do"
                    : "refused.project_stays"));
        }
        List<WbsElement> planned = only(tops, WbsElement.class);
        if (planned.size() == tops.size()) {
            return new PlanEditor(domain, project, locale).delete(planned);
        }
        CompoundCommand command = tops.size() == 1
                ? labelled("delete.one", TEXTS.get(locale, "quoted", labels.text(tops.getFirst())))
                : labelled("delete.many", tops.size());
        command.append(DeleteCommand.create(domain, withDependants(tops)));
        return Edit.of(command);
    }

    /**
     * Gives an element a name.
     *
     * @param name the name; blank for none
     * @return the edit
     */
    public Edit rename(ProjectElement element, String name) {
        CompoundCommand command = labelled("rename");
        command.append(SetCommand.create(domain, element, ModelPackage.Literals.PROJECT_ELEMENT__NAME,
                name.isBlank() ? null : name.strip()));
        return Edit.of(command);
    }

    /**
     * Whether a feature of an element has a value already.
     *
     * @param value the value; null for none, which also stands for the default of a feature that has one
     */
    public static boolean has(EObject element, EStructuralFeature feature, Object value) {
        Object wanted = value != null ? value : feature.isMany() ? List.of() : feature.getDefaultValue();
        return Objects.equals(element.eGet(feature), wanted);
    }

    /**
     * Gives features of an element values.
     *
     * @param values the values by feature; null for none, which also stands for the default of a feature that has one
     * @return the edit, labelled by the feature if it is one; refused if nothing would change, or if a reference can't
     *         lead where it should
     */
    public Edit set(EObject element, Map<? extends EStructuralFeature, ?> values) {
        return setAll(Map.of(element, values));
    }

    /**
     * Gives features of several elements values, in one undo step.
     *
     * @param values for each element the values by feature; null for none, which also stands for the default of a
     *               feature that has one
     * @return the edit, labelled by the feature or the element if it is one; refused if nothing would change, or if a
     *         reference can't lead where it should
     */
    public Edit setAll(Map<? extends EObject, ? extends Map<? extends EStructuralFeature, ?>> values) {
        ReferenceCheck check = new ReferenceCheck(domain, project, locale);
        List<Command> changes = new ArrayList<>();
        List<String> refusals = new ArrayList<>();
        Set<EStructuralFeature> features = new LinkedHashSet<>();
        Set<EObject> changed = new LinkedHashSet<>();
        values.forEach((element, wanted) -> wanted.forEach((feature, value) -> {
            if (!has(element, feature, value)) {
                check.refusal(element, feature, value).ifPresent(refusals::add);
                changes.add(SetCommand.create(domain, element, feature,
                        value == null ? SetCommand.UNSET_VALUE : value));
                features.add(feature);
                changed.add(element);
            }
        }));
        if (changes.isEmpty() || !refusals.isEmpty()) {
            return Edit.refused(changes.isEmpty() ? TEXTS.get(locale, "refused.nothing_to_do")
                    : refusals.getFirst());
        }
        CompoundCommand command = changeOf(features, changed);
        changes.forEach(command::append);
        return Edit.of(command);
    }

    private CompoundCommand changeOf(Set<EStructuralFeature> features, Set<EObject> changed) {
        EObject first = changed.iterator().next();
        if (features.size() == 1) {
            return labelled("change", label(first, features.iterator().next()));
        }
        return changed.size() == 1 ? labelled("change", labels.text(first))
                : labelled("change.many", changed.size());
    }

    /** What a feature is called; one of an extension as the extension's item provider says. */
    private String label(EObject element, EStructuralFeature feature) {
        String label = labels.feature(feature);
        if (label.equals(feature.getName()) && domain instanceof AdapterFactoryEditingDomain adapting
                && adapting.getAdapterFactory().adapt(element, IItemPropertySource.class)
                        instanceof IItemPropertySource source) {
            IItemPropertyDescriptor descriptor = source.getPropertyDescriptor(element, feature);
            return descriptor == null ? label : descriptor.getDisplayName(element);
        }
        return label;
    }

    private CompoundCommand labelled(String key, Object... arguments) {
        return new CompoundCommand(TEXTS.get(locale, "label." + key, arguments));
    }

    private List<EObject> withDependants(List<EObject> doomed) {
        Set<EObject> all = new LinkedHashSet<>(doomed);
        List<EObject> news = doomed;
        while (!news.isEmpty()) {
            Set<EObject> content = new LinkedHashSet<>();
            for (EObject element : news) {
                content.add(element);
                element.eAllContents().forEachRemaining(content::add);
            }
            List<EObject> found = new ArrayList<>();
            for (Collection<EStructuralFeature.Setting> settings : EcoreUtil.UsageCrossReferencer
                    .findAll(content, project).values()) {
                for (EStructuralFeature.Setting setting : settings) {
                    if (needs(setting) && all.add(setting.getEObject())) {
                        found.add(setting.getEObject());
                    }
                }
            }
            news = found;
        }
        return outermost(all);
    }

    private static boolean needs(EStructuralFeature.Setting setting) {
        return setting.getEStructuralFeature() instanceof EReference reference
                && reference.isRequired() && !reference.isMany() && !reference.isContainer();
    }

    /** The elements that aren't contained in others of the collection. */
    private static List<EObject> outermost(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        return all.stream().filter(element -> !isInside(element, all)).toList();
    }

    private static boolean isInside(EObject element, Set<EObject> all) {
        for (EObject above = element.eContainer(); above != null; above = above.eContainer()) {
            if (all.contains(above)) {
                return true;
            }
        }
        return false;
    }

    private static <T> List<T> only(List<?> elements, Class<T> type) {
        return elements.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
