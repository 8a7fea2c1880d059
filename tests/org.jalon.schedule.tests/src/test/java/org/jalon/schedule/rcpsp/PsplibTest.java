/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

/**
 * The search on public problem libraries, with few schedules so that it stays short; the folder comes from
 * {@code -Djalon.data}. No problem may come out better than the best known makespan: the checker would have missed
 * something.
 */
class PsplibTest {

    private static final int EVERY = 16;

    private static Path data(String folder) {
        Path path = Path.of(System.getProperty("jalon.data", "../shared/data")).resolve(folder);
        assumeTrue(Files.isDirectory(path), "no problem library at " + path);
        return path;
    }

    /** The mean deviation of every sixteenth problem from the best known makespan, in percent. */
    private static double deviation(String set, String bestKnown) throws IOException {
        Path folder = data("psplib");
        Map<String, Integer> best = Psplib.best(folder.resolve("best-known").resolve(bestKnown), set);
        List<Path> files = Psplib.problems(folder.resolve(set), ".sm");
        double sum = 0;
        int count = 0;
        for (int k = 0; k < files.size(); k += EVERY) {
            ResourceProblem problem = Psplib.readSm(files.get(k));
            ResourceSchedule schedule = new PopulationSearch(1_000, 1).search(problem);
            assertEquals(List.of(), ScheduleChecker.check(problem, schedule));
            int known = best.get(files.get(k).getFileName().toString());
            assertTrue(schedule.makespan() >= known, files.get(k).toString());
            sum += 100.0 * (schedule.makespan() - known) / known;
            count++;
        }
        return sum / count;
    }

    @Test
    void thirtyActivitiesComeCloseToTheOptimum() throws IOException {
        assertTrue(deviation("j30", "j30opt.sm") < 0.5);
    }

    @Test
    void sixtyActivitiesComeCloseToTheBestKnown() throws IOException {
        assertTrue(deviation("j60", "j60hrs.sm") < 1.3);
    }

    @Test
    void hundredAndTwentyActivitiesComeCloseToTheBestKnown() throws IOException {
        assertTrue(deviation("j120", "j120hrs.sm") < 4.5);
    }

    @Test
    void pattersonProblemsComeOutOptimal() throws IOException {
        Path folder = data("patterson");
        Map<String, Integer> optima = Psplib.optima(folder.resolve("optimum.csv"));
        int optimal = 0;
        List<Path> files = Psplib.problems(folder, ".rcp");
        for (Path file : files) {
            ResourceProblem problem = Psplib.readRcp(file);
            ResourceSchedule schedule = new PopulationSearch(1_000, 1).search(problem);
            assertEquals(List.of(), ScheduleChecker.check(problem, schedule));
            int optimum = optima.get(file.getFileName().toString());
            assertTrue(schedule.makespan() >= optimum, file.toString());
            optimal += schedule.makespan() == optimum ? 1 : 0;
        }
        assertTrue(optimal >= 0.95 * files.size(), optimal + " of " + files.size());
    }
}
