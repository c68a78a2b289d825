package org.yizhan.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Together;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.accounts.FirstAccount;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.CardDesk.Waiting;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.LedgerDesk;
import org.yizhan.kiosk.attendance.LedgerDoor;
import org.yizhan.kiosk.attendance.LedgerNumberDesk;
import org.yizhan.kiosk.attendance.NumberDesk;
import org.yizhan.kiosk.broadcast.Radio;
import org.yizhan.kiosk.enrolment.EnrolmentDesk;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.LedgerDays;
import org.yizhan.kiosk.idle.Today;
import org.yizhan.kiosk.idle.Today.Days;
import org.yizhan.kiosk.meetings.AnswerDesk;
import org.yizhan.kiosk.mutualaid.LedgerNeighbours;
import org.yizhan.kiosk.mutualaid.Neighbours;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.notices.Board;
import org.yizhan.kiosk.notices.LedgerBoard;
import org.yizhan.kiosk.notices.LedgerNews;
import org.yizhan.kiosk.notices.News;
import org.yizhan.kiosk.polls.Ballots;
import org.yizhan.kiosk.polls.LedgerBallots;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.residents.LedgerMine;
import org.yizhan.kiosk.residents.Mine;
import org.yizhan.kiosk.staff.StaffDesk;
import org.yizhan.kiosk.study.Hearing;
import org.yizhan.kiosk.study.LedgerHearing;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.study.Shelves;
import org.yizhan.kiosk.study.Studying;
import org.yizhan.kiosk.views.Kept;
import org.yizhan.kiosk.voicebox.Letterbox;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.Checkins;
import org.yizhan.ledger.mutualaid.Offers;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.polls.BallotBox;
import org.yizhan.ledger.polls.Polls;
import org.yizhan.ledger.study.GroupStudy;
import org.yizhan.ledger.views.Views;
import org.yizhan.speech.voices.ClipShelf;

/// The screens joined to the terminal's node. What the screens ask often is kept at hand and asked
/// of the ledger in the background, when facts came and once a minute.
final class LedgerSources implements Sources, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerSources.class);

    private final TerminalNode node;
    private final PlaceId village;
    private final Clock clock;
    private final Surroundings surroundings;
    private final Shelves shelves;
    private final ExecutorService work =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("screen-work").daemon().factory());
    private final ScheduledExecutorService asking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("screen-views").daemon().factory());
    private final List<Kept<?>> kept = new ArrayList<>();
    private final Kept<String> name;
    private final BallotBox box;
    private final Kept<List<Neighbours.Heard>> neighbours;
    private final Kept<List<Polls.Asked>> asked;
    private final Kept<Optional<CardDesk.Door>> door;
    private final Kept<Optional<Together>> together;
    private final Kept<Today> today;
    private final Kept<List<Board.Posted>> notices;
    private final News news;
    private final NumberDesk numbers;
    private final StaffRoom room;
    private final VillageLife life;

    /// What the screens take from the machine.
    ///
    /// @param packs the folder of installed lessons
    /// @param findings what the checks found last
    record Surroundings(
            Path packs,
            Eyes eyes,
            Recorder recorder,
            FirstAccount.Desk accounts,
            EnrolmentDesk enrolment,
            Supplier<List<Finding>> findings) {}

    LedgerSources(TerminalNode node, PlaceId village, Clock clock, Surroundings surroundings) {
        this.node = node;
        this.village = village;
        this.clock = clock;
        this.surroundings = surroundings;
        shelves =
                new Shelves(
                        new Shelves.Where(node, village, clock, surroundings.packs()), this::keep);
        name =
                keep(views ->
                        new Places(views)
                                .find(village)
                                .map(Place::serviceName)
                                .orElse(village.code()));
        together = keep(views -> new GroupStudy(views).showing(village));
        door = keep(views -> LedgerDoor.of(views, village));
        today = keep(views -> LedgerDays.of(views, village, clock));
        notices = keep(views -> LedgerBoard.of(views, village, clock));
        news = new LedgerNews(this::keep, node.blobs(), village, clock);
        SubjectId own = node.keys().publicKeys().node();
        box =
                new BallotBox(
                        ledger(), node.keys().cipher(), new BallotBox.Station(village, own, clock));
        neighbours = keep(views -> LedgerNeighbours.of(views, village));
        asked = keep(views -> LedgerBallots.of(views, village, own, LocalDate.now(clock)));
        asking.scheduleWithFixedDelay(this::settle, 0, 1, TimeUnit.MINUTES);
        numbers = new LedgerNumberDesk(ledger(), village, clock);
        var ground = new StaffRoom.Ground(node, village, clock);
        room = new StaffRoom(ground, surroundings.findings(), this::keep);
        asking.execute(room::prepare);
        life = LedgerLife.of(node, village, clock, this::keep);
        asking.scheduleWithFixedDelay(() -> kept.forEach(Kept::renew), 1, 1, TimeUnit.MINUTES);
    }

    private void settle() {
        try {
            box.settle();
        } catch (RuntimeException e) {
            LOG.error("Polls that are over could not be ended; tried again", e);
        }
    }

    private <T> Kept<T> keep(Function<Views, T> question) {
        Kept<T> answer = new Kept<>(ledger(), asking, question);
        kept.add(answer);
        return answer;
    }

    private Ledger ledger() {
        return node.ledger();
    }

    Kept<Optional<CardDesk.Door>> door() {
        return door;
    }

    /// What the open meeting listens to together.
    Kept<Optional<Together>> together() {
        return together;
    }

    @Override
    public Station station() {
        return new Station(name::now, clock, () -> node.clock().now().trust() != TimeTrust.SUSPECT);
    }

    @Override
    public Days days() {
        return today::now;
    }

    @Override
    public Library library(Language language) {
        return shelves.of(language);
    }

    @Override
    public Hearing hearing() {
        return new LedgerHearing(ledger(), village, work);
    }

    @Override
    public Board board() {
        return notices::now;
    }

    @Override
    public News news() {
        return news;
    }

    @Override
    public CardDesk desk() {
        return new LedgerDesk(
                new Checkins(ledger(), village, clock),
                door::now,
                code -> Waiting.of(letterbox().unheard(code), life.family().unheard(code)),
                meeting -> surroundings.accounts().phone(meeting, clock.instant()));
    }

    @Override
    public VillageLife life() {
        return life;
    }

    @Override
    public NumberDesk numbers() {
        return numbers;
    }

    @Override
    public Mine.Desk mine() {
        return new LedgerMine(ledger(), village, clock);
    }

    @Override
    public AnswerDesk answers() {
        return new SpokenDesks(node, village).answers();
    }

    @Override
    public Eyes eyes() {
        return surroundings.eyes();
    }

    @Override
    public Recorder recorder() {
        return surroundings.recorder();
    }

    @Override
    public Neighbours neighbours() {
        return new LedgerNeighbours(new Offers(ledger(), node.blobs(), village), neighbours::now);
    }

    @Override
    public Ballots ballots() {
        return new LedgerBallots(box, asked::now);
    }

    @Override
    public Letterbox letterbox() {
        return new SpokenDesks(node, village).letterbox();
    }

    @Override
    public Radio radio() {
        return room.radio();
    }

    @Override
    public StaffDesk staff() {
        return room.desk();
    }

    /// What the village has spoken itself.
    ClipShelf clips() {
        return room.clips();
    }

    @Override
    public Studying studying() {
        return room.studying();
    }

    @Override
    public FirstAccount.Desk accounts() {
        return surroundings.accounts();
    }

    @Override
    public EnrolmentDesk enrolment() {
        return surroundings.enrolment();
    }

    @Override
    public Tasks tasks() {
        return new Tasks(work, Platform::runLater);
    }

    @Override
    public void close() {
        kept.forEach(Kept::close);
        asking.shutdown();
        work.shutdown();
    }
}
