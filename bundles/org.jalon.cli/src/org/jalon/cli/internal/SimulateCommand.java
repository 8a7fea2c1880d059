/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.cli.internal;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jalon.cli.ExitCode;
import org.jalon.diagram.Theme;
import org.jalon.diagram.output.OutputFile;
import org.jalon.diagram.output.SvgWriter;
import org.jalon.diagram.uncertainty.ForecastPicture;
import org.jalon.planning.ProjectPlan;
import org.jalon.planning.ProjectPlanner;
import org.jalon.planning.uncertainty.EndlessForecastException;
import org.jalon.planning.uncertainty.Forecast;
import org.jalon.planning.uncertainty.UncertainPlan;
import org.jalon.planning.uncertainty.UncertaintyOptions;
import org.jalon.planning.uncertainty.UncertaintyOptions.Responses;
import org.jalon.planning.uncertainty.UncertaintyOptions.Spread;
import org.jalon.report.HtmlReport;
import org.jalon.report.ReportOptions;
import org.jalon.schedule.TimeAxis;
import org.jalon.schedule.uncertainty.SimulationMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jalon simulate}: when the project finishes and what it costs, with which chance, and what that depends on. */
@Command(name = "simulate")
final class SimulateCommand extends ProjectCommand {

    private static final Pattern SPREAD = Pattern.compile("-?(\\d+(?:[.,]\\d+)?)%?/\\+?(\\d+(?:[.,]\\d+)?)%?");
    private static final long PATIENCE = 1_000_000_000;

    /** How the forecast is written. */
    enum Format {
        /** Columns for people. */
        TABLE,
        /** Comma-separated values for spreadsheets. */
        CSV,
        /** JSON for programs. */
        JSON,
        /** Charts. */
        SVG,
        /** Charts and tables as a page. */
        HTML
    }

    @Parameters(paramLabel = "FILE", descriptionKey = "input")
    private Path file;

    @Option(names = { "-n", "--runs" }, paramLabel = "NUMBER", descriptionKey = "runs", defaultValue = "10000")
    private int runs;

    @Option(names = "--seed", paramLabel = "NUMBER", descriptionKey = "seed", defaultValue = "1")
    private long seed;

    @Option(names = "--threads", paramLabel = "NUMBER", descriptionKey = "threads")
    private Integer threads;

    @Option(names = "--default-spread", paramLabel = "BELOW/ABOVE", descriptionKey = "spread")
    private String spread;

    @Option(names = "--correlation", paramLabel = "0–0.99", descriptionKey = "correlation", defaultValue = "0")
    private double correlation;

    @Option(names = "--responses", paramLabel = "none|in_place|all", descriptionKey = "responses",
            defaultValue = "in_place")
    private Responses responses;

    @Option(names = "--by", paramLabel = "DATE", descriptionKey = "by")
    private LocalDate by;

    @Option(names = { "-f", "--format" }, paramLabel = "table|csv|json|svg|html", descriptionKey = "format",
            defaultValue = "table")
    private Format format;

    @Option(names = { "-o", "--out" }, paramLabel = "FILE", descriptionKey = "out")
    private Path output;

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "svg.theme", defaultValue = "light")
    private String theme;

    @Option(names = "--separator", paramLabel = "CHAR", descriptionKey = "separator", defaultValue = ",")
    private char separator;

    @Override
    public Integer call() throws Exception {
        UncertaintyOptions options = options();
        Theme look = Themes.named(theme, locale());
        ProjectPlan plan = ProjectPlanner.plan(ProjectInput.read(file, terminal()).project());
        UncertainPlan uncertain = UncertainPlan.of(plan, options);
        uncertain.omissions().forEach(omission -> err().println("! " + omission.message(locale())));
        if (!uncertain.isUncertain()) {
            err().println("! " + text("nothing.uncertain"));
        }
        Forecast forecast;
        try {
            forecast = uncertain.simulate(new Progress(uncertain.totalRuns()));
        } catch (EndlessForecastException e) {
            throw new CommandFailure(ExitCode.FINDINGS, e.message(locale()), e);
        }
        if (output == null) {
            write(forecast, look, out());
            out().flush();
        } else {
            OutputFile.writeText(output, writer -> write(forecast, look, writer));
            out().println(output);
        }
        return uncertain.omissions().isEmpty() && uncertain.isUncertain() ? ExitCode.OK : ExitCode.FINDINGS;
    }

    private UncertaintyOptions options() {
        if (runs < 1 || threads != null && threads < 1 || !(correlation >= 0 && correlation < 1)) {
            throw new CommandFailure(ExitCode.USAGE, text("wrong.simulation"));
        }
        if (by != null && !TimeAxis.isWithinHorizon(TimeAxis.at(by.atStartOfDay()))) {
            throw new CommandFailure(ExitCode.USAGE,
                    text("wrong.value", by, "--by", text("value.type.LocalDate")));
        }
        UncertaintyOptions options = UncertaintyOptions.DEFAULT.withRuns(runs).withSeed(seed)
                .withCorrelation(correlation).withResponses(responses).withDefaultSpread(spread());
        return threads == null ? options : options.withThreads(threads);
    }

    private Spread spread() {
        if (spread == null) {
            return null;
        }
        Matcher matcher = SPREAD.matcher(spread.strip());
        try {
            if (matcher.matches()) {
                return new Spread(share(matcher.group(1)), share(matcher.group(2)));
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.USAGE, text("wrong.spread", spread), e);
        }
        throw new CommandFailure(ExitCode.USAGE, text("wrong.spread", spread));
    }

    private static double share(String percent) {
        return Double.parseDouble(percent.replace(',', '.')) / 100;
    }

    private void write(Forecast forecast, Theme look, Writer writer) throws IOException {
        switch (format) {
            case TABLE -> new ForecastTable(forecast, by, locale()).write(writer);
            case CSV -> new ForecastCsv(forecast, separator).write(writer);
            case JSON -> new ForecastJson(forecast, by, locale()).write(writer);
            case SVG -> SvgWriter.standalone(look, locale()).write(ForecastPicture.of(forecast, locale()), writer);
            case HTML -> writer.write(HtmlReport.of(forecast.plan(),
                    ReportOptions.in(locale()).withForecast(forecast).withSections("forecast")));
        }
    }

    /** Says how far a long simulation is, once a second. */
    private final class Progress implements SimulationMonitor {
        private final int all;
        private long last = System.nanoTime();

        Progress(int all) {
            this.all = all;
        }

        @Override
        public void done(int runs) {
            if (System.nanoTime() - last > PATIENCE) {
                last = System.nanoTime();
                err().println(text("simulate.progress", (double) runs / all));
                err().flush();
            }
        }
    }
}
