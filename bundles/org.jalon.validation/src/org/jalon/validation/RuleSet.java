/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.validation;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * Which rules are checked, and how much each weighs. A team keeps its own set in a file {@code .jalon-rules} beside
 * its projects, in the format of Java properties:
 *
 * <pre>
 * # we plan without named persons
 * JAL-PLAN-011 = off
 * JAL-PLAN-008 = error
 * </pre>
 *
 * The values are {@code error}, {@code warning}, {@code info} and {@code off}; rules that aren't named keep their
 * severity. Immutable.
 */
public final class RuleSet {

    /** Name of the file beside a project. */
    public static final String FILE_NAME = ".jalon-rules";

    private static final String OFF = "off";
    private static final RuleSet DEFAULTS = new RuleSet(Map.of());

    private final Map<String, Optional<Severity>> choices;

    private RuleSet(Map<String, Optional<Severity>> choices) {
        this.choices = Map.copyOf(choices);
    }

    /**
     * All rules as they are registered.
     *
     * @return the set without any choice
     */
    public static RuleSet defaults() {
        return DEFAULTS;
    }

    /**
     * The set that holds for a project file.
     *
     * @param projectFile the project file
     * @return the file {@value #FILE_NAME} beside it, or else the defaults
     * @throws RuleFileException if there is such a file and it can't be used
     */
    public static RuleSet beside(Path projectFile) throws RuleFileException {
        Path file = projectFile.toAbsolutePath().resolveSibling(FILE_NAME);
        return Files.exists(file) ? read(file) : DEFAULTS;
    }

    /**
     * The set that holds for a project file where something is to be shown in any case.
     *
     * @param projectFile the project file
     * @param note        told why the file {@value #FILE_NAME} beside it can't be used
     * @return the set of that file; the defaults if there is none, or if it can't be used
     */
    public static RuleSet besideOrDefaults(Path projectFile, Consumer<RuleFileException> note) {
        try {
            return beside(projectFile);
        } catch (RuleFileException e) {
            note.accept(e);
            return DEFAULTS;
        }
    }

    /**
     * Reads a set.
     *
     * @param file a file of rules
     * @return its set
     * @throws RuleFileException if it can't be read, names a rule that doesn't exist or a severity that doesn't
     */
    public static RuleSet read(Path file) throws RuleFileException {
        Properties lines = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new RuleFileException("validation.rule_file.unreadable", e, file.toString(),
                    String.valueOf(e.getMessage()));
        }
        Map<String, Optional<Severity>> choices = new HashMap<>();
        for (String id : new TreeSet<>(lines.stringPropertyNames())) {
            String value = lines.getProperty(id).strip().toLowerCase(Locale.ROOT);
            if (Rules.find(id).isEmpty()) {
                throw new RuleFileException("validation.rule_file.unknown_rule", null, file.toString(), id);
            }
            choices.put(id, switch (value) {
                case OFF -> Optional.empty();
                case "error" -> Optional.of(Severity.ERROR);
                case "warning" -> Optional.of(Severity.WARNING);
                case "info" -> Optional.of(Severity.INFO);
                default -> throw new RuleFileException("validation.rule_file.unknown_severity", null,
                        file.toString(), id, value);
            });
        }
        return new RuleSet(choices);
    }

    /**
     * The same set with another weight for one rule.
     *
     * @param ruleId   id of the rule
     * @param severity how much it weighs
     * @return the set
     */
    public RuleSet with(String ruleId, Severity severity) {
        return choose(ruleId, Optional.of(severity));
    }

    /**
     * The same set without one rule.
     *
     * @param ruleId id of the rule
     * @return the set
     */
    public RuleSet without(String ruleId) {
        return choose(ruleId, Optional.empty());
    }

    private RuleSet choose(String ruleId, Optional<Severity> choice) {
        Map<String, Optional<Severity>> changed = new HashMap<>(choices);
        changed.put(ruleId, choice);
        return new RuleSet(changed);
    }

    /**
     * How much a rule weighs.
     *
     * @param rule the rule
     * @return its severity here; empty if it isn't checked
     */
    public Optional<Severity> severity(RuleDescriptor rule) {
        return choices.getOrDefault(rule.id(), Optional.of(rule.severity()));
    }
}
