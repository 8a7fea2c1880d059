/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Font;
import org.jalon.diagram.Point;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Role;
import org.jalon.diagram.Shape;
import org.jalon.diagram.internal.Messages;
import org.jalon.planning.Texts;
import org.jalon.planning.uncertainty.Forecast;

/** All that a simulation says in one picture: finish, tornado, commitment, one below the other. */
public final class ForecastPicture {

    private static final double WIDTH = 1000;
    private static final double MARGIN = 24;
    private static final int MOST_BARS = 12;

    private final Locale locale;
    private final List<Shape> shapes = new ArrayList<>();
    private double y = MARGIN;

    private ForecastPicture(Locale locale) {
        this.locale = locale;
    }

    /**
     * Draws everything.
     *
     * @param forecast a simulation
     * @param locale   language of labels
     * @return one picture
     */
    public static Drawing of(Forecast forecast, Locale locale) {
        return new ForecastPicture(locale).draw(forecast);
    }

    private Drawing draw(Forecast forecast) {
        String name = forecast.plan().project().getName() == null ? "" : forecast.plan().project().getName();
        String title = text("title", name);
        text(title, Font.TITLE, Role.TEXT, 22);
        text(text("conditions", forecast.options().runs(), Long.toString(forecast.options().seed())), Font.SMALL,
            Role.TEXT_MUTED, 10);
        double inner = WIDTH - 2 * MARGIN;
        section(FinishChart.of(forecast, locale, inner), subtitle(forecast));
        section(TornadoChart.of(forecast, locale, inner, MOST_BARS), text("tornadoMeaning"));
        if (forecast.hasCosts()) {
            section(CommitmentChart.of(forecast, locale, inner), text("commitmentMeaning"));
        }
        return new Drawing(WIDTH, y + MARGIN / 2, title, text("finishTitle"), shapes);
    }

    private String subtitle(Forecast forecast) {
        String safe = Texts.date(forecast.finish().at(0.8).toLocalDate(), locale);
        return forecast.target().map(target -> text("finishWithTarget", safe, Texts.date(target.toLocalDate(), locale),
            forecast.finish().probabilityBy(target))).orElseGet(() -> text("finishMeaning", safe,
                forecast.finish().probabilityBy(forecast.plan().finish())));
    }

    private void section(Drawing chart, String meaning) {
        y += 22;
        text(chart.title(), new Font(13, true), Role.TEXT, 16);
        text(meaning, Font.NORMAL, Role.TEXT_MUTED, 8);
        shapes.add(new Shape.Window(new Rect(MARGIN, y, chart.width(), chart.height()), new Point(0, 0),
            chart.shapes()));
        y += chart.height();
    }

    private void text(String text, Font font, Role role, double below) {
        y += font.size() * 0.8;
        shapes.add(new Shape.Text(MARGIN, y, text, font, Shape.Align.START, role, false));
        y += below;
    }

    private String text(String key, Object... arguments) {
        return Messages.get(locale, "forecast." + key, arguments);
    }
}
