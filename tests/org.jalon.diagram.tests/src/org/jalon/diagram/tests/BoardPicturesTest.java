/*
 * Copyright (c) 2026 Jalon contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jalon.diagram.tests;

import static org.jalon.testsupport.ProjectBuilder.aProject;
import static org.jalon.testsupport.RiskBuilder.risk;
import static org.jalon.testsupport.StakeholderBuilder.stakeholder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jalon.diagram.Drawing;
import org.jalon.diagram.Rect;
import org.jalon.diagram.Shape;
import org.jalon.diagram.TextMetrics;
import org.jalon.diagram.Theme;
import org.jalon.diagram.board.Board;
import org.jalon.diagram.board.BoardKind;
import org.jalon.diagram.board.BoardSwitch;
import org.jalon.diagram.board.BoardView;
import org.jalon.diagram.board.Boards;
import org.jalon.diagram.output.OutputFile;
import org.jalon.diagram.output.PngRenderer;
import org.jalon.diagram.output.SvgWriter;
import org.jalon.examples.Examples;
import org.jalon.model.project.Project;
import org.jalon.model.stakeholders.Attitude;
import org.jalon.model.stakeholders.Relation;
import org.jalon.model.stakeholders.RelationKind;
import org.jalon.model.stakeholders.StakeholdersFactory;
import org.jalon.testsupport.RiskBuilder;
import org.jalon.testsupport.StakeholderBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of board of the worked sample, as a picture in both languages and all themes. */
class BoardPicturesTest {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH);

    static List<BoardKind> kinds() {
        return Boards.all();
    }

    /** Texts with the room that they take; those of windows are left out. */
    private static Stream<Rect> texts(List<Shape> shapes) {
        return shapes.stream().flatMap(shape -> switch (shape) {
            case Shape.Group group -> texts(group.shapes());
            case Shape.Text text -> Stream.of(room(text));
            default -> Stream.empty();
        });
    }

    private static Rect room(Shape.Text text) {
        double width = TextMetrics.width(text.text(), text.font());
        double x = switch (text.align()) {
            case START -> text.x();
            case MIDDLE -> text.x() - width / 2;
            case END -> text.x() - width;
        };
        return new Rect(x, text.y() - text.font().size() * 0.75, width, text.font().size() * 0.9);
    }

    private static List<BoardView> views(BoardKind kind, Locale locale) {
        BoardView first = BoardView.first(kind, locale);
        List<BoardSwitch> switches = kind.switches(locale);
        List<BoardView> views = new ArrayList<>(List.of(first));
        BoardView all = first;
        for (BoardSwitch each : switches) {
            views.add(first.with(each, !first.shows(each.id()), switches));
            all = each.group() == null ? all.with(each, true, switches) : all;
        }
        views.add(all);
        return views;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void textsOfASampleDontOverlapAndStayOnTheBoard(BoardKind kind) {
        for (Locale locale : LANGUAGES) {
            Project project = Examples.PACKAGING_LINE.load(locale);
            for (BoardView view : views(kind, locale)) {
                Board board = kind.board(project, view);
                List<Rect> texts = texts(board.drawing().shapes()).toList();
                Rect sheet = new Rect(0, 0, board.width(), board.height());
                for (int i = 0; i < texts.size(); i++) {
                    Rect text = texts.get(i);
                    assertTrue(text.x() >= 0 && text.y() >= 0 && text.right() <= sheet.right()
                        && text.bottom() <= sheet.bottom(), kind.id() + ": " + text);
                    for (int j = i + 1; j < texts.size(); j++) {
                        assertFalse(text.grown(-0.5).overlaps(texts.get(j).grown(-0.5)),
                            kind.id() + " " + view.switches() + ": " + text + " and " + texts.get(j));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void picturesOfASampleAreKept(BoardKind kind) throws IOException {
        for (Locale locale : LANGUAGES) {
            Project project = Examples.PACKAGING_LINE.load(locale);
            Drawing drawing = kind.board(project, BoardView.first(kind, locale)).drawing();
            assertFalse(drawing.title().isBlank() || drawing.description().isBlank());
            assertEquals(locale.getLanguage().equals("fr"), drawing.title().contains("\u00A0:"), drawing.title());
            for (Theme theme : Theme.all()) {
                String name = kind.id() + "-" + locale.getLanguage() + "-" + theme.id();
                picture(drawing, theme, locale, name);
                OutputFile.writeText(FOLDER.resolve(name + ".svg"),
                    out -> SvgWriter.standalone(theme, locale).write(drawing, out));
            }
        }
        List<BoardView> views = views(kind, Locale.ENGLISH);
        Project project = Examples.PACKAGING_LINE.load(Locale.ENGLISH);
        for (int i = 1; i < views.size(); i++) {
            picture(kind.board(project, views.get(i)).drawing(), Theme.LIGHT, Locale.ENGLISH, kind.id() + "-view" + i);
        }
        assertTrue(FOLDER.resolve(kind.id() + "-en-light.png").toFile().length() > 10_000);
    }

    @Test
    void sixtyStakeholdersAndFortyRisksStayReadable() throws IOException {
        Random random = new Random(60);
        Project crowd = aProject().with(IntStream.range(0, 60).mapToObj(i -> stakeholder("Stakeholder number " + i,
            1 + random.nextInt(5), 1 + random.nextInt(5)).set(each -> {
                each.setAttitude(Attitude.values()[random.nextInt(6)]);
                each.setWantedAttitude(Attitude.values()[random.nextInt(6)]);
            })).toArray(StakeholderBuilder[]::new))
            .with(IntStream.range(0, 40).mapToObj(i -> risk("R" + i, "Something that might well go wrong, number " + i)
                .assessed("2026-03-02", 1 + random.nextInt(5), 1 + random.nextInt(5), 1, 1)
                .residual("2026-03-02", 1 + random.nextInt(3), 1 + random.nextInt(3), 1, 1))
                .toArray(RiskBuilder[]::new)).build();
        crowd.setName("A crowd");
        for (int i = 0; i < 40; i++) {
            Relation relation = StakeholdersFactory.eINSTANCE.createRelation();
            relation.setKind(RelationKind.values()[i % 6]);
            relation.setTarget(crowd.getStakeholders().get(random.nextInt(60)));
            crowd.getStakeholders().get(i).getRelations().add(relation);
        }
        for (String id : List.of("stakeholders", "risks")) {
            BoardKind kind = Boards.find(id).orElseThrow();
            Board board = kind.board(crowd, BoardView.first(kind, Locale.ENGLISH));
            assertTrue(board.width() < 3000 && board.height() < 2500, board.width() + " × " + board.height());
            picture(board.drawing(), Theme.LIGHT, Locale.ENGLISH, id + "-crowd");
        }
    }

    private static void picture(Drawing drawing, Theme theme, Locale locale, String name) throws IOException {
        OutputFile.write(FOLDER.resolve(name + ".png"), out -> PngRenderer.write(drawing, theme, locale, 1.5, out));
    }
}
