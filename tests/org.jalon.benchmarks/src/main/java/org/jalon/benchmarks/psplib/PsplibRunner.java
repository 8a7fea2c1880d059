/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.benchmarks.psplib;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jalon.benchmarks.Table;
import org.jalon.benchmarks.psplib.ProblemSet.Kind;
import org.jalon.benchmarks.psplib.ProblemSet.Reference;

/**
 * Runs the search of short schedules over public problem sets and prints how close it comes, as the literature
 * compares methods: by the number of schedules generated, each pass of a justification included. Each schedule found
 * is checked.
 *
 * @see <a href="https://doi.org/10.1016/j.ejor.2005.01.065">R. Kolisch and S. Hartmann, Experimental investigation of
 *      heuristics for resource-constrained project scheduling: an update, European Journal of Operational Research 174
 *      (2006)</a>, for the way to compare
 */
public final class PsplibRunner {

    private final PsplibOptions options;
    private final PrintStream out;

    PsplibRunner(PsplibOptions options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /**
     * Runs.
     *
     * @param args options; anything wrong lists them
     * @throws IOException if a problem can't be read
     */
    public static void main(String[] args) throws IOException {
        PsplibOptions options;
        try {
            options = PsplibOptions.of(args);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + PsplibOptions.USAGE);
            System.exit(2);
            return;
        }
        new PsplibRunner(options, System.out).run();
    }

    void run() throws IOException {
        Table table = new Table("Set", "Schedules", "Problems", "Deviation %", "by seed", "from", "From best known %",
                "Equal to best known %", "Seconds");
        for (Kind kind : options.sets()) {
            Optional<ProblemSet> set = ProblemSet.find(options.data(), kind);
            if (set.isEmpty()) {
                out.println(name(kind) + " is left out: there is no such set in " + options.data().toAbsolutePath()
                        + " (--data FOLDER).");
                continue;
            }
            for (int schedules : options.schedules()) {
                measure(set.get().every(options.every()), schedules, table);
            }
        }
        if (!table.isEmpty()) {
            out.println(table);
            out.println("All schedules are checked. Seconds: of search for all problems, one seed, on one thread.");
        }
    }

    private void measure(ProblemSet set, int schedules, Table table) throws IOException {
        List<Measurement> runs = new ArrayList<>();
        for (int seed : options.seeds()) {
            runs.add(Measurement.of(set, schedules, seed, options.threads()));
            out.printf(Locale.ROOT, "%s, %,d schedules, seed %d: %.3f %%%n", name(set.kind()), schedules, seed,
                    runs.getLast().deviation());
        }
        table.row(name(set.kind()), Table.number(schedules, 0), Table.number(set.files().size(), 0),
                Table.number(runs.stream().collect(Collectors.averagingDouble(Measurement::deviation)), 3),
                runs.stream().map(run -> Table.number(run.deviation(), 3)).collect(Collectors.joining(" ")),
                set.kind().reference() == Reference.OPTIMUM ? "optimum" : "critical path",
                Table.number(runs.stream().collect(Collectors.averagingDouble(Measurement::fromBest)), 3),
                Table.number(runs.stream().collect(Collectors.averagingDouble(Measurement::asGoodAsBest)), 1),
                Table.number(runs.stream().collect(Collectors.averagingDouble(Measurement::seconds)), 1));
    }

    private static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
