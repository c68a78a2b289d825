package org.yizhan.kiosk;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import org.yizhan.content.packs.Packs;
import org.yizhan.content.study.OpenLesson;
import org.yizhan.content.study.ShelvedLesson;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.accounts.FirstAccount;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.Today;
import org.yizhan.kiosk.idle.Today.Days;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.notices.Board;
import org.yizhan.kiosk.study.Library;

/// The demo village without a ledger: to be looked at and listened to. It takes no cards.
final class DemoSources implements Sources {
    private final DemoVillage village;
    private final Clock clock;
    private final org.yizhan.content.study.Library lessons;

    DemoSources(DemoVillage village, Path packs, Clock clock) {
        this.village = village;
        this.clock = clock;
        this.lessons =
                new org.yizhan.content.study.Library(
                        new Packs(packs, _ -> Optional.empty(), clock), Language.ZH_CN, clock);
    }

    @Override
    public Station station() {
        return new Station(DemoPlaces.VILLAGE.serviceName(), clock, () -> true);
    }

    @Override
    public Days days() {
        return () ->
                new Today(
                        village.agenda().duty().on(LocalDate.now(clock).getDayOfWeek()),
                        Optional.of(village.agenda().meeting().value()),
                        board().notices().stream().map(posted -> posted.notice().title()).toList());
    }

    @Override
    public Library library() {
        return new Library() {
            @Override
            public List<Lesson> lessons() {
                return lessons.lessons().stream().map(ShelvedLesson::lesson).toList();
            }

            @Override
            public Optional<InputStream> picture(Lesson lesson, String path) {
                try (OpenLesson open = lessons.open(lesson.id()).orElse(null)) {
                    return open == null
                            ? Optional.empty()
                            : open.bytes(path).map(ByteArrayInputStream::new);
                }
            }
        };
    }

    @Override
    public Board board() {
        return () ->
                village.agenda().notices().stream()
                        .map(notice -> new Board.Posted(notice.id(), notice.value()))
                        .toList();
    }

    @Override
    public CardDesk desk() {
        return new CardDesk() {
            @Override
            public CheckinResult take(Eyes.Held held) {
                return new CheckinResult.NotRecorded();
            }

            @Override
            public Optional<Door> door() {
                return Optional.empty();
            }
        };
    }

    @Override
    public Eyes eyes() {
        return new Eyes() {
            @Override
            public void watch(Watcher watcher) {
                watcher.camera(false);
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public FirstAccount.Desk accounts() {
        return Optional::empty;
    }

    @Override
    public Tasks tasks() {
        return new Tasks(ForkJoinPool.commonPool(), Platform::runLater);
    }
}
