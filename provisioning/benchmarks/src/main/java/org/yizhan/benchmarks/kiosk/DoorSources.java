package org.yizhan.benchmarks.kiosk;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import javafx.application.Platform;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.Sources;
import org.yizhan.kiosk.accounts.FirstAccount;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.LedgerDesk;
import org.yizhan.kiosk.attendance.LedgerDoor;
import org.yizhan.kiosk.attendance.NumberDesk;
import org.yizhan.kiosk.broadcast.Radio;
import org.yizhan.kiosk.enrolment.EnrolmentDesk;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.LedgerDays;
import org.yizhan.kiosk.idle.Today.Days;
import org.yizhan.kiosk.meetings.AnswerDesk;
import org.yizhan.kiosk.mutualaid.Neighbours;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.notices.Board;
import org.yizhan.kiosk.notices.LedgerBoard;
import org.yizhan.kiosk.notices.News;
import org.yizhan.kiosk.polls.Ballots;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.residents.Mine;
import org.yizhan.kiosk.staff.StaffDesk;
import org.yizhan.kiosk.study.Hearing;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.kiosk.voicebox.Letterbox;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;

/// What a meeting's door needs of the real terminal, on its real ledger; no lessons and no staff.
///
/// @param background where cards are written down
/// @param door how the meeting stands, as the terminal keeps it at hand
record DoorSources(
        Ledger ledger, Eyes eyes, ExecutorService background, Kept<Optional<CardDesk.Door>> door)
        implements Sources {
    private static final PlaceId VILLAGE = DemoPlaces.VILLAGE.id();
    private static final Clock CLOCK = Clock.system(DemoNode.ZONE);

    /// @param asking asks the ledger how the meeting stands
    static DoorSources of(Ledger ledger, Eyes eyes, ExecutorService background, Executor asking) {
        Kept<Optional<CardDesk.Door>> door =
                new Kept<>(ledger, asking, views -> LedgerDoor.of(views, VILLAGE));
        return new DoorSources(ledger, eyes, background, door);
    }

    @Override
    public Station station() {
        return new Station(DemoPlaces.VILLAGE::serviceName, CLOCK, () -> true);
    }

    @Override
    public Days days() {
        return () -> ledger.read(views -> LedgerDays.of(views, VILLAGE, CLOCK));
    }

    @Override
    public Library library(Language language) {
        return Library.EMPTY;
    }

    @Override
    public Hearing hearing() {
        return Hearing.NOBODY;
    }

    @Override
    public Board board() {
        return () -> ledger.read(views -> LedgerBoard.of(views, VILLAGE, CLOCK));
    }

    @Override
    public CardDesk desk() {
        return new LedgerDesk(new Checkins(ledger, VILLAGE, CLOCK), door::now, _ -> Set.of());
    }

    @Override
    public News news() {
        return News.NONE;
    }

    @Override
    public NumberDesk numbers() {
        throw new UnsupportedOperationException("Nobody is without a card here");
    }

    @Override
    public Mine.Desk mine() {
        return _ -> Optional.empty();
    }

    @Override
    public AnswerDesk answers() {
        return AnswerDesk.NONE;
    }

    @Override
    public FirstAccount.Desk accounts() {
        return Optional::empty;
    }

    @Override
    public EnrolmentDesk enrolment() {
        throw new UnsupportedOperationException("A meeting's door joins no hub");
    }

    @Override
    public Radio radio() {
        return Radio.NONE;
    }

    @Override
    public StaffDesk staff() {
        return StaffDesk.NONE;
    }

    @Override
    public Letterbox letterbox() {
        return Letterbox.NONE;
    }

    @Override
    public Neighbours neighbours() {
        return Neighbours.NONE;
    }

    @Override
    public Ballots ballots() {
        return Ballots.NONE;
    }

    @Override
    public Recorder recorder() {
        throw new UnsupportedOperationException("Nobody speaks to a meeting's door");
    }

    @Override
    public Tasks tasks() {
        return new Tasks(background, Platform::runLater);
    }
}
