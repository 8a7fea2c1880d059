/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.columns;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.jalon.model.ModelPackage;
import org.jalon.model.breakdown.WbsElement;
import org.jalon.model.edit.ModelLabels;
import org.jalon.ui.common.ElementChooser;
import org.jalon.ui.table.internal.Messages;

/**
 * Columns that show a feature of the element of a row and take entries of its type: words for literals, yes and no,
 * dates, durations, amounts, shares, the names of elements referred to.
 */
public final class FeatureColumns {

    private static final int WORD = 110;
    private static final int DAY = 96;
    private static final int NUMBER = 84;
    private static final int NAMES = 160;
    private static final int TEXT = 220;
    private static final String SEPARATOR = "; ";

    private FeatureColumns() {
    }

    /** The column of a feature, by its type. */
    public static Column of(EStructuralFeature feature) {
        Class<?> type = feature.getEType().getInstanceClass();
        if (feature instanceof EReference reference) {
            return reference.isMany() ? names(reference) : name(reference);
        } else if (feature.getEType() instanceof EEnum) {
            return literal(feature);
        } else if (type == boolean.class) {
            return yesOrNo(feature);
        } else if (type == LocalDate.class || type == LocalDateTime.class) {
            return read(feature, DAY).entered(Column.Entry.DATE);
        } else if (type == BigDecimal.class) {
            return money(feature);
        } else if (Number.class.isAssignableFrom(type) || type.isPrimitive() || type == Duration.class) {
            return read(feature, NUMBER).right();
        }
        Column text = read(feature, feature.getEType() == ModelPackage.Literals.TEXT ? TEXT : WORD);
        return feature.getEType() == ModelPackage.Literals.TEXT ? text.entered(Column.Entry.LONG_TEXT) : text;
    }

    /** The column that says what rows are, with their signs. */
    public static Column main(EStructuralFeature feature, int width) {
        return plain(feature, width).looking(Column.Look.TREE).editing((e, text, c) -> parsed(e, feature, text, c));
    }

    private static Column plain(EStructuralFeature feature, int width) {
        return Column.of(owner(feature), feature.getName(), TableContext.label(feature), width,
                (e, c) -> has(e, feature) ? c.values().text(e, feature, e.eGet(feature)) : "").about(feature);
    }

    @SuppressWarnings("unchecked")
    private static Class<EObject> owner(EStructuralFeature feature) {
        return (Class<EObject>) feature.getEContainingClass().getInstanceClass();
    }

    private static boolean has(EObject element, EStructuralFeature feature) {
        return feature.getEContainingClass().isSuperTypeOf(element.eClass());
    }

    private static Column editable(Column column, EStructuralFeature feature, Column.Edit edit) {
        return column.editingWhere((e, c) -> has(e, feature), edit);
    }

    /** A value that is read from text; sorted by itself if it isn't a text. */
    private static Column read(EStructuralFeature feature, int width) {
        Column column = editable(plain(feature, width), feature, (e, text, c) -> parsed(e, feature, text, c));
        return feature.getEType().getInstanceClass() == String.class ? column
                : column.by(owner(feature), (e, c) -> (Comparable<?>) e.eGet(feature));
    }

    private static Command parsed(EObject element, EStructuralFeature feature, String text, TableContext context)
            throws EditRefused {
        try {
            return context.set(element, feature, context.values().parse(element, feature, text));
        } catch (IllegalArgumentException e) {
            throw new EditRefused(e.getMessage());
        }
    }

    private static Column money(EStructuralFeature feature) {
        Column column = Column.of(owner(feature), feature.getName(), TableContext.label(feature), NUMBER + 6,
                (e, c) -> c.numbers().money((BigDecimal) e.eGet(feature), c.project().getCurrency()));
        return editable(column, feature, (e, text, c) -> c.set(e, feature,
                text.isEmpty() ? null : c.numbers().decimal(text))).right().about(feature)
                .by(owner(feature), (e, c) -> (BigDecimal) e.eGet(feature));
    }

    /** A number between 0 and the whole as a share of a hundred, with a bar. */
    public static Column share(EStructuralFeature feature, double whole) {
        Column column = Column.of(owner(feature), feature.getName(), TableContext.label(feature), NUMBER + 12,
                (e, c) -> c.numbers().percent((Double) e.eGet(feature) * 100 / whole));
        return editable(column, feature, (e, text, c) -> c.set(e, feature, ActivityEdits.share(text, c) * whole / 100))
                .right().about(feature).by(owner(feature), (e, c) -> (Double) e.eGet(feature))
                .barred((e, c) -> has(e, feature) ? (Double) e.eGet(feature) * 100 / whole : 0);
    }

    /** A level from 1 to the highest, chosen. */
    public static Column level(EStructuralFeature feature, int highest) {
        List<String> levels = IntStream.rangeClosed(1, highest).mapToObj(Integer::toString).toList();
        return editable(plain(feature, NUMBER), feature, (e, text, c) -> {
            if (!levels.contains(text)) {
                throw new EditRefused(NLS.bind(Messages.notALevel, text, highest));
            }
            return c.set(e, feature, Integer.valueOf(text));
        }).right().choosing((e, c) -> levels).by(owner(feature), (e, c) -> (Integer) e.eGet(feature));
    }

    private static Column literal(EStructuralFeature feature) {
        List<Enumerator> literals = ((EEnum) feature.getEType()).getELiterals().stream()
                .map(EEnumLiteral::getInstance).toList();
        return editable(plain(feature, WORD), feature,
                (e, text, c) -> c.set(e, feature, Choices.literal(literals, text, c)))
                .choosing((e, c) -> Choices.literals(literals, c))
                .by(owner(feature), (e, c) -> ((Enumerator) e.eGet(feature)).getValue());
    }

    private static Column yesOrNo(EStructuralFeature feature) {
        return editable(plain(feature, NUMBER), feature, (e, text, c) -> {
            boolean yes = text.equalsIgnoreCase(word(true, e, feature, c));
            if (!yes && !text.isEmpty() && !text.equalsIgnoreCase(word(false, e, feature, c))) {
                throw new EditRefused(NLS.bind(Messages.notAChoice, text));
            }
            return c.set(e, feature, yes);
        }).choosing((e, c) -> List.of(word(true, e, feature, c), word(false, e, feature, c)))
                .by(owner(feature), (e, c) -> (Boolean) e.eGet(feature));
    }

    private static String word(boolean value, EObject element, EStructuralFeature feature, TableContext context) {
        return context.values().text(element, feature, value);
    }

    private static Column name(EReference reference) {
        return editable(plain(reference, NAMES - 30), reference, (e, text, c) -> c.set(e, reference,
                text.isEmpty() ? null : find(candidates(e, reference, c), text, List.of(), c)))
                .choosing((e, c) -> choices(candidates(e, reference, c)));
    }

    private static List<String> choices(List<EObject> elements) {
        Set<String> names = new LinkedHashSet<>();
        names.add("");
        elements.forEach(element -> names.add(ModelLabels.current().text(element)));
        return List.copyOf(names);
    }

    private static Column names(EReference reference) {
        return editable(Column.of(owner(reference), reference.getName(), TableContext.label(reference), NAMES,
                (e, c) -> ((List<?>) e.eGet(reference)).stream().map(EObject.class::cast)
                        .map(ModelLabels.current()::text).collect(Collectors.joining(SEPARATOR))).about(reference),
                reference, (e, text, c) -> several(e, reference, text, c))
                .entered((shell, e, c) -> choose(shell, e, reference, c));
    }

    private static Optional<Command> choose(Shell shell, EObject element, EReference reference, TableContext context)
            throws EditRefused {
        List<EObject> current = ((List<?>) element.eGet(reference)).stream().map(EObject.class::cast).toList();
        Optional<List<EObject>> chosen = ElementChooser.choose(shell, context.project(), List.of(element), reference,
                current);
        return chosen.isEmpty() ? Optional.empty() : Optional.ofNullable(context.set(element, reference, chosen.get()));
    }

    private static Command several(EObject element, EReference reference, String text, TableContext context)
            throws EditRefused {
        List<EObject> candidates = candidates(element, reference, context);
        List<?> present = (List<?>) element.eGet(reference);
        List<EObject> wanted = new ArrayList<>();
        for (String part : text.split(";")) {
            if (!part.isBlank()) {
                EObject found = find(candidates, part.strip(), present, context);
                if (!wanted.contains(found)) {
                    wanted.add(found);
                }
            }
        }
        return context.set(element, reference, wanted);
    }

    /** The one element of a name or code; of several that are called so, the one referred to already. */
    private static EObject find(List<EObject> candidates, String name, List<?> present, TableContext context)
            throws EditRefused {
        List<EObject> found = candidates.stream()
                .filter(each -> name.equalsIgnoreCase(ModelLabels.current().text(each))).toList();
        if (found.isEmpty()) {
            found = candidates.stream().filter(each -> name.equalsIgnoreCase(code(each, context))).toList();
        }
        if (found.isEmpty()) {
            throw new EditRefused(NLS.bind(Messages.noSuchElement, name));
        }
        List<EObject> meant = found.size() == 1 ? found : found.stream().filter(present::contains).toList();
        if (meant.size() != 1) {
            throw new EditRefused(NLS.bind(Messages.severalElements, name));
        }
        return meant.getFirst();
    }

    /** Its code, where its class has codes. */
    private static String code(EObject element, TableContext context) {
        EStructuralFeature code = element.eClass().getEStructuralFeature("code");
        String given = code == null ? null : Objects.toString(element.eGet(code), null);
        return given == null && element instanceof WbsElement node ? context.code(node) : given;
    }

    /** The elements of the project to which a reference may lead, in the order of the model. */
    static List<EObject> candidates(EObject element, EReference reference, TableContext context) {
        List<EObject> candidates = new ArrayList<>();
        EcoreUtil.getAllProperContents(context.project(), false).forEachRemaining(each -> {
            if (each instanceof EObject candidate && candidate != element
                    && reference.getEReferenceType().isSuperTypeOf(candidate.eClass())) {
                candidates.add(candidate);
            }
        });
        return candidates;
    }
}
