package org.yizhan.hub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Tally;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.study.Publications;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.StudyMedia;
import org.yizhan.ledger.study.Tallies;
import org.yizhan.ledger.views.Entry;

/// What the county releases is on two villages' terminals after the next exchange, with its
/// picture; what people touched after it comes back in sums.
class StudyDeliveryTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PlaceId COUNTY = DemoPlaces.COUNTY.id();
    private static final PlaceId HERE = DemoPlaces.VILLAGE.id();
    private static final PlaceId THERE = DemoPlaces.NEIGHBOUR.id();
    private static final SubjectId SNOW = SubjectId.named("study/snow");
    private static final byte[] PICTURE = picture();

    @TempDir Path folder;

    private static byte[] picture() {
        byte[] picture = new byte[100_000];
        new Random(5).nextBytes(picture);
        return picture;
    }

    private static Publication snow(String sentence, Set<PlaceId> places, boolean withdrawn) {
        Lesson lesson =
                new Lesson(
                        SNOW.toString(),
                        "下雪天",
                        "farming",
                        "清河县",
                        TODAY,
                        List.of(new LessonPage(Optional.of("pictures/01.jpg"), List.of(sentence))));
        return new Publication(
                lesson,
                List.of(StudyMedia.name("pictures/01.jpg", PICTURE)),
                new Audience(places, TODAY, Optional.empty()),
                withdrawn);
    }

    private static void release(Hub hub, Publication publication) {
        hub.node()
                .ledger()
                .record(
                        COUNTY,
                        new Actor.Program(),
                        views -> {
                            var drafts =
                                    new java.util.ArrayList<>(
                                            StudyMedia.drafts(views, COUNTY, List.of(PICTURE)));
                            drafts.add(Draft.of(StudyFacts.PUBLICATION, SNOW, publication));
                            return new Decided<>(true, drafts);
                        });
    }

    private TerminalNode terminal(Hub hub, String name, PlaceId village) {
        TerminalNode terminal =
                TerminalNode.open(folder.resolve(name), NodeSetup.real(CLOCK, "test"));
        EnrolmentCode code =
                village.equals(HERE)
                        ? hub.demoCode().orElseThrow()
                        : hub.node().desk().offer(village, name, hub.address());
        assertInstanceOf(EnrolmentResult.Enrolled.class, terminal.enrol(code.text()));
        return terminal;
    }

    private static void exchange(TerminalNode terminal) throws Exception {
        assertEquals(new Outcome.Drained(), terminal.exchanger().orElseThrow().now().get());
    }

    private static List<Entry<Publication>> shown(TerminalNode terminal, PlaceId village) {
        return terminal.ledger().read(views -> new Publications(views).shown(village, TODAY));
    }

    private static List<String> heard(TerminalNode terminal, PlaceId village) {
        return shown(terminal, village).stream()
                .flatMap(entry -> entry.value().lesson().sentences().stream())
                .toList();
    }

    @Test
    void whatIsReleasedIsHeardInBothVillagesChangedAndWithdrawn() throws Exception {
        HubOptions.Where where = new HubOptions.Where("127.0.0.1", 0);
        HubOptions options = new HubOptions(folder.resolve("hub"), where, Optional.empty(), true);
        try (Hub hub = Hub.start(options, CLOCK);
                TerminalNode one = terminal(hub, "one", HERE);
                TerminalNode two = terminal(hub, "two", THERE)) {
            release(hub, snow("今晚有大雪。", Set.of(), false));
            exchange(one);
            exchange(two);
            assertEquals(List.of("今晚有大雪。"), heard(one, HERE));
            assertEquals(List.of("今晚有大雪。"), heard(two, THERE));
            for (TerminalNode terminal : List.of(one, two)) {
                Publication publication = snow("", Set.of(), false);
                byte[] here =
                        terminal.ledger()
                                .read(views ->
                                        new Publications(views)
                                                .media(COUNTY, publication, "pictures/01.jpg"))
                                .orElseThrow();
                assertTrue(java.util.Arrays.equals(PICTURE, here));
            }
            Lesson lesson = shown(one, HERE).getFirst().value().lesson();
            Tallies.count(one.ledger(), HERE, lesson, Tally.Happened.UNDERSTOOD);
            Tallies.count(two.ledger(), THERE, lesson, Tally.Happened.UNDERSTOOD);
            Tallies.count(two.ledger(), THERE, lesson, Tally.Happened.AGAIN);

            release(hub, snow("今晚有暴雪。", Set.of(THERE), false));
            exchange(one);
            exchange(two);
            assertEquals(List.of(), heard(one, HERE));
            assertEquals(List.of("今晚有暴雪。"), heard(two, THERE));
            Tally sum =
                    hub.node()
                            .ledger()
                            .read(views -> new Tallies(views).within(COUNTY))
                            .get(lesson.id());
            assertEquals(new Tally(lesson.id(), "farming", 0, 2, 1, 0), sum);

            release(hub, snow("今晚有暴雪。", Set.of(), true));
            exchange(two);
            assertEquals(List.of(), heard(two, THERE));
        }
    }
}
