/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.schedule.rcpsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.jalon.schedule.rcpsp.ProblemFileException.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Files of problems: a shed that two crews build, in both formats, and what can be wrong with them. */
class ProblemReaderTest {

    private static final String SM = """
            ************************************************************************
            file with basedata            : shed.bas
            initial value random generator: 1
            ************************************************************************
            projects                      :  1
            jobs (incl. supersource/sink ):  5
            horizon                       :  12
            RESOURCES
              - renewable                 :  2   R
              - nonrenewable              :  0   N
              - doubly constrained        :  0   D
            ************************************************************************
            PRECEDENCE RELATIONS:
            jobnr.    #modes  #successors   successors
               1        1          2           2   3
               2        1          1           4
               3        1          1           5
               4        1          1           5
               5        1          0
            ************************************************************************
            REQUESTS/DURATIONS:
            jobnr. mode duration  R 1  R 2
            ------------------------------------------------------------------------
              1      1     0       0    0
              2      1     3       2    0
              3      1     4       1    1
              4      1     5       2    1
              5      1     0       0    0
            ************************************************************************
            RESOURCEAVAILABILITIES:
              R 1  R 2
                2     1
            ************************************************************************
            """;

    private static final String RCP = """
            5 2

            2 1

            0 0 0 2 2 3
            3 2 0 1 4
            4 1 1 1 5
            5 2 1 1 5
            0 0 0 0
            """;

    @TempDir
    Path folder;

    private ResourceProblem read(String name, String text) throws IOException {
        return ProblemReader.read(Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1));
    }

    private ProblemFileException refused(String name, String text) {
        ProblemFileException refused = assertThrows(ProblemFileException.class, () -> read(name, text));
        assertTrue(refused.getMessage().startsWith(folder.resolve(name).toString()), refused.getMessage());
        assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        return refused;
    }

    @Test
    void bothFormatsTellTheSameProblem() throws IOException {
        for (ResourceProblem problem : List.of(read("shed.sm", SM), read("shed.rcp", RCP),
                read("SHED.SM", SM.replace("\n", "\r\n")))) {
            assertEquals(5, problem.size());
            assertEquals(2, problem.resources());
            assertEquals(2, problem.capacity(0));
            assertEquals(1, problem.capacity(1));
            assertEquals(5, problem.duration(3));
            assertEquals(2, problem.demand(3, 0));
            assertEquals(1, problem.demand(2, 1));
            assertArrayEquals(new int[] {1, 2}, problem.successors(0));
            assertArrayEquals(new int[] {4}, problem.successors(2));
            assertEquals(12, new PopulationSearch(100, 1).search(problem).makespan());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '   3        1          1           5' | '   3        1          1           6'   | UNKNOWN_ACTIVITY | 17
            '   3        1          1           5' | '   3        1          1           -5'  | UNKNOWN_ACTIVITY | 17
            '   3        1          1           5' | '   3        1          2           5'   | WRONG_COUNT      | 17
            '   3        1          1           5' | '   3        1          1           4 5' | WRONG_COUNT      | 17
            '   3        1          1           5' | '   3        1          1           five'| NOT_A_NUMBER     | 17
            '   3        1          1           5' | '   3        2          1           5'   | MANY_MODES       | 17
            '   3        1          1           5' | '   2        1          1           5'   | REPEATED         | 17
            '   3        1          1           5' | '   3        1          1           1'   | CYCLE            | 0
            '   3        1          1           5' | ''                                       | MISSING          | 0
            '  2      1     3       2    0'        | '  2      1     -3      2    0'          | OUT_OF_RANGE     | 25
            '  2      1     3       2    0'        | '  2      1     3       3    0'          | OVERLOAD         | 25
            '  2      1     3       2    0'        | '  2      1     3       2.5  0'          | NOT_A_NUMBER     | 25
            '  2      1     3       2    0'        | '  2      1     3       2'               | WRONG_COUNT      | 25
            '  2      1     3       2    0'        | '  2 1 99999999999999999999 2 0'         | OUT_OF_RANGE     | 25
            ':  5'                                 | ':  -5'                                  | OUT_OF_RANGE     | 6
            ':  5'                                 | ':  2000000000'                          | OUT_OF_RANGE     | 6
            ':  5'                                 | ':  many'                                | NOT_A_NUMBER     | 6
            ':  5'                                 | ':  4'                                   | UNKNOWN_ACTIVITY | 17
            ':  5'                                 | ':  6'                                   | MISSING          | 0
            ':  0   N'                             | ':  2   N'                               | MANY_MODES       | 10
            'RESOURCEAVAILABILITIES:'              | 'AVAILABILITIES:'                        | TRUNCATED        | 0
            '    2     1'                          | '    2'                                  | WRONG_COUNT      | 32
            """)
    void faultsOfLibraryFilesAreNamedWithTheirLine(String found, String put, Fault fault, int line) {
        assertTrue(SM.contains(found));
        ProblemFileException refused = refused("wrong.sm", SM.replace(found, put));
        assertEquals(fault, refused.fault(), refused.getMessage());
        assertEquals(line, refused.line(), refused.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '4 1 1 1 5' | '4 1 1 1 6'  | UNKNOWN_ACTIVITY | 7
            '4 1 1 1 5' | '4 1 1 1 1'  | CYCLE            | 0
            '4 1 1 1 5' | '4 x 1 1 5'  | NOT_A_NUMBER     | 7
            '4 1 1 1 5' | '-4 1 1 1 5' | OUT_OF_RANGE     | 7
            '4 1 1 1 5' | '4 3 1 1 5'  | OVERLOAD         | 7
            '0 0 0 0'   | '0 0 0'      | TRUNCATED        | 10
            '0 0 0 0'   | '0 0 0 0 7'  | SURPLUS          | 9
            '5 2'       | '-5 2'       | OUT_OF_RANGE     | 1
            """)
    void faultsOfPattersonFilesAreNamedWithTheirLine(String found, String put, Fault fault, int line) {
        int at = RCP.lastIndexOf(found.equals("5 2") ? RCP.substring(0, 3) : found);
        String text = found.equals("5 2") ? put + RCP.substring(3) : RCP.substring(0, at) + put
                + RCP.substring(at + found.length());
        ProblemFileException refused = refused("wrong.rcp", text);
        assertEquals(fault, refused.fault(), refused.getMessage());
        assertEquals(line, refused.line(), refused.getMessage());
    }

    @Test
    void cycleIsShownWithTheNumbersOfTheFile() {
        ProblemFileException refused = refused("circle.rcp", "2 0 1 1 2 1 1 1");
        assertEquals(Fault.CYCLE, refused.fault());
        assertTrue(refused.detail().equals("1 → 2") || refused.detail().equals("2 → 1"), refused.detail());
    }

    @Test
    void emptyUnknownAndMissingFilesAreRefused() {
        assertEquals(Fault.TRUNCATED, refused("empty.rcp", "").fault());
        assertEquals(Fault.MISSING, refused("empty.sm", "").fault());
        assertEquals(Fault.UNKNOWN_FORMAT, refused("shed.txt", SM).fault());
        assertThrows(NoSuchFileException.class, () -> ProblemReader.read(folder.resolve("none.sm")));
    }

    @Test
    void hugeFilesAreRefusedUnread() throws IOException {
        Path huge = folder.resolve("huge.rcp");
        try (OutputStream out = Files.newOutputStream(huge)) {
            byte[] blanks = " ".repeat(1_000_000).getBytes(StandardCharsets.ISO_8859_1);
            for (int k = 0; k <= ProblemReader.MOST_BYTES / blanks.length; k++) {
                out.write(blanks);
            }
        }
        ProblemFileException refused = assertThrows(ProblemFileException.class, () -> ProblemReader.read(huge));
        assertEquals(Fault.TOO_LARGE, refused.fault());
    }

    @Property(tries = 300)
    void cutOrOverwrittenFilesAreReadOrRefusedButNeverFailOtherwise(@ForAll @IntRange(max = 2_500) int at,
            @ForAll @IntRange(max = 2_500) int length, @ForAll char put) throws IOException {
        Path temporary = Files.createTempDirectory("problems");
        for (String text : List.of(SM, RCP)) {
            int from = Math.min(at, text.length());
            int to = Math.min(from + length, text.length());
            Path file = temporary.resolve(text.equals(SM) ? "cut.sm" : "cut.rcp");
            Files.writeString(file, text.substring(0, from) + (char) (put & 0xFF) + text.substring(to),
                    StandardCharsets.ISO_8859_1);
            try {
                ResourceProblem problem = ProblemReader.read(file);
                assertEquals(List.of(), ScheduleChecker.check(problem, Heuristic.best(problem)));
            } catch (ProblemFileException e) {
                assertTrue(e.getMessage().startsWith(file.toString()));
            } finally {
                Files.delete(file);
            }
        }
        Files.delete(temporary);
    }
}
