/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.ui.table.internal.nat;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.jalon.planning.ProjectPlan;
import org.jalon.ui.table.TreeRows;
import org.jalon.ui.table.internal.columns.Column;

/**
 * How a table is sorted and filtered: by columns, the first counting most; by words looked for in all columns shown;
 * by values picked in single columns. It changes the rows shown, never the model. What cells say is remembered until
 * the plan changes, so that typing into the filter field stays quick in large tables.
 */
public final class Arranger {

    /**
     * A column by which rows are sorted.
     *
     * @param column id of the column
     * @param descending whether the greatest come first
     */
    public record Key(String column, boolean descending) {
    }

    /**
     * How a table is arranged, to be taken over by another.
     *
     * @param keys columns by which rows are sorted
     * @param query words looked for
     * @param picked values picked, by column
     */
    public record State(List<Key> keys, String query, Map<String, Set<String>> picked) {
    }

    private final TableModel model;
    private final Supplier<List<Column>> shown;
    private final List<Key> keys = new ArrayList<>();
    private final Map<String, Set<String>> picked = new LinkedHashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<EObject, String> said = new IdentityHashMap<>();
    private final Map<Key, Map<EObject, Comparable<?>>> places = new LinkedHashMap<>();
    private final Map<Character, Character> bare = new HashMap<>();
    private List<Column> searched = List.of();
    private List<String> words = List.of();
    private String query = "";
    private ProjectPlan known;

    /** @param shown the columns shown, in which words are looked for */
    Arranger(TableModel model, Supplier<List<Column>> shown) {
        this.model = model;
        this.shown = shown;
    }

    // sorting

    /** The columns by which rows are sorted, the first counting most; none for the order of the model. */
    public List<Key> keys() {
        return List.copyOf(keys);
    }

    /**
     * What a click on a header does: upwards at first, then downwards, then no more by this column.
     *
     * @param also whether rows stay sorted by other columns too
     */
    public void toggle(String columnId, boolean also) {
        Key old = keys.stream().filter(key -> key.column().equals(columnId)).findFirst().orElse(null);
        if (!also) {
            keys.clear();
        }
        if (old == null) {
            keys.add(new Key(columnId, false));
        } else if (!old.descending()) {
            int at = keys.indexOf(old);
            keys.remove(old);
            keys.add(Math.max(at, 0), new Key(columnId, true));
        } else {
            keys.remove(old);
        }
        apply();
    }

    /** Sorts by one column alone. */
    public void sort(String columnId, boolean descending) {
        keys.clear();
        keys.add(new Key(columnId, descending));
        apply();
    }

    /** Goes back to the order of the model. */
    public void unsort() {
        keys.clear();
        apply();
    }

    // filtering

    /** The words looked for, as they were typed. */
    public String query() {
        return query;
    }

    /** Shows only rows in whose columns all of these words stand, in any order, whatever their accents and capitals. */
    public void setQuery(String text) {
        query = text;
        words = Stream.of(plain(text).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        apply();
    }

    /** The values picked in a column; empty if it isn't filtered. */
    public Set<String> picked(String columnId) {
        return picked.getOrDefault(columnId, Set.of());
    }

    /** The columns filtered by values. */
    public Set<String> pickedColumns() {
        return new LinkedHashSet<>(picked.keySet());
    }

    /** Shows only rows that say one of some things in a column; null for all rows. */
    public void pick(String columnId, Collection<String> values) {
        if (values == null) {
            picked.remove(columnId);
        } else {
            picked.put(columnId, Set.copyOf(values));
        }
        apply();
    }

    /** What there is to pick in a column, with the number of elements that say it, whether shown now or not. */
    public SortedMap<String, Integer> values(String columnId) {
        Column column = model.kind().column(columnId);
        Collator collator = collator();
        SortedMap<String, Integer> values = new TreeMap<>(Comparator.comparing(
                (String value) -> new NaturalKey(value, collator)).thenComparing(Comparator.naturalOrder()));
        collect(model.rows(), column, values);
        return values;
    }

    private <E extends EObject> void collect(TreeRows<E> rows, Column column, Map<String, Integer> values) {
        rows.all().forEach(element -> values.merge(model.line(column, element), 1, Integer::sum));
    }

    /** Whether something is filtered here. */
    public boolean isFiltered() {
        return !words.isEmpty() || !picked.isEmpty();
    }

    /** Shows all rows again. */
    public void clearFilters() {
        query = "";
        words = List.of();
        picked.clear();
        apply();
    }

    /** How the table is arranged now. */
    public State state() {
        return new State(keys(), query, new LinkedHashMap<>(picked));
    }

    /** Arranges the table as another was, as far as it has the same columns. */
    public void restore(State state) {
        keys.clear();
        state.keys().stream().filter(key -> model.index(key.column()) >= 0).forEach(keys::add);
        picked.clear();
        state.picked().forEach((column, values) -> {
            if (model.index(column) >= 0) {
                picked.put(column, values);
            }
        });
        setQuery(state.query());
    }

    /** Looks again, for columns show something else. */
    public void refresh() {
        known = null;
        apply();
    }

    /** Looks again, for other columns are shown. */
    void columnsChanged() {
        known = null;
        if (!words.isEmpty()) {
            apply();
        }
    }

    /** Adds a listener told when rows are sorted or filtered otherwise. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    private void apply() {
        places.clear();
        model.rows().arrange(keys.isEmpty() ? null : this::compare, isFiltered() ? this::isWanted : null);
        listeners.forEach(Runnable::run);
    }

    private void forgetWhatIsOld() {
        ProjectPlan plan = model.context().plan();
        if (plan != known) {
            known = plan;
            searched = shown.get().stream().filter(Column::isSearched).toList();
            said.clear();
            places.clear();
        }
    }

    private boolean isWanted(EObject element) {
        forgetWhatIsOld();
        for (Map.Entry<String, Set<String>> entry : picked.entrySet()) {
            if (!entry.getValue().contains(model.line(model.kind().column(entry.getKey()), element))) {
                return false;
            }
        }
        if (words.isEmpty()) {
            return true;
        }
        String text = said.computeIfAbsent(element, this::say);
        return words.stream().allMatch(text::contains);
    }

    private String say(EObject element) {
        StringBuilder all = new StringBuilder();
        for (Column column : searched) {
            all.append(column.text(element, model.context())).append('\n');
        }
        return plain(all.toString());
    }

    /** A text without capitals and accents, with plain blanks. */
    private String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(c < 128 ? Character.toLowerCase(c) : bare.computeIfAbsent(c, Arranger::bare));
        }
        return plain.toString();
    }

    private static Character bare(char c) {
        return Character.isSpaceChar(c) ? ' '
                : Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
    }

    private int compare(EObject one, EObject other) {
        forgetWhatIsOld();
        for (Key key : keys) {
            int order = compare(place(key, one), place(key, other), key.descending());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Rows without anything to sort by come last, upwards and downwards. */
    @SuppressWarnings({ "unchecked", "rawtypes" })
    private static int compare(Comparable one, Comparable other, boolean descending) {
        if (one == null || other == null) {
            return one == other ? 0 : one == null ? 1 : -1;
        }
        return descending ? other.compareTo(one) : one.compareTo(other);
    }

    private Comparable<?> place(Key key, EObject element) {
        Map<EObject, Comparable<?>> known = places.computeIfAbsent(key, k -> new IdentityHashMap<>());
        if (known.containsKey(element)) {
            return known.get(element);
        }
        Comparable<?> place = newPlace(model.kind().column(key.column()), element);
        known.put(element, place);
        return place;
    }

    private Comparable<?> newPlace(Column column, EObject element) {
        if (column.key() != null) {
            return column.key().apply(element, model.context());
        }
        String text = model.line(column, element);
        return text.isEmpty() ? null : new NaturalKey(text, collator());
    }

    private Collator collator() {
        return Collator.getInstance(model.context().locale());
    }
}
