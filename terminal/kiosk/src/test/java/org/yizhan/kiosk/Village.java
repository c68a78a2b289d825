package org.yizhan.kiosk;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.yizhan.domain.attendance.CheckinResult;
import org.yizhan.domain.attendance.Standing;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.MeetingRules;
import org.yizhan.domain.study.Tally;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.accounts.FirstAccount;
import org.yizhan.kiosk.attendance.CardDesk;
import org.yizhan.kiosk.attendance.Eyes;
import org.yizhan.kiosk.attendance.NumberDesk;
import org.yizhan.kiosk.broadcast.Radio;
import org.yizhan.kiosk.enrolment.EnrolmentDesk;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.idle.Today;
import org.yizhan.kiosk.idle.Today.Days;
import org.yizhan.kiosk.meetings.AnswerDesk;
import org.yizhan.kiosk.mutualaid.Neighbours;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.notices.Board;
import org.yizhan.kiosk.notices.News;
import org.yizhan.kiosk.polls.Ballots;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.residents.Mine;
import org.yizhan.kiosk.staff.StaffDesk;
import org.yizhan.kiosk.study.Hearing;
import org.yizhan.kiosk.study.Library;
import org.yizhan.kiosk.study.Studying;
import org.yizhan.kiosk.voicebox.Letterbox;
import org.yizhan.ledger.enrolment.EnrolmentResult;

/// An invented village on the day of 小雪. Whatever works in the background works at once, on the
/// thread that asked.
final class Village implements Sources {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    static final Instant NOW = Instant.parse("2026-11-22T01:20:00Z");

    static final Shift LIU = new Shift(DayOfWeek.SUNDAY, "刘建国", "支部书记", "全天在村部", "138 0572 1234");

    final Hands hands = new Hands();
    final InventedNews news = new InventedNews();
    HandClock clock = new HandClock(NOW, ZONE);
    boolean trusted = true;
    int lessons = 5;
    int withdrawn;

    /// Lessons of real packs instead.
    Optional<Library> packed = Optional.empty();

    int notices = 4;
    String thirdTitle = "周三上午八点停水";
    CheckinResult result = new CheckinResult.NotACard();

    /// A real one instead.
    Optional<CardDesk> desk = Optional.empty();

    CardDesk.Door door = open(32, 30);
    Optional<String> phone = Optional.empty();
    final InventedPeople people = new InventedPeople(() -> result);
    boolean firstAccountMade;
    EnrolmentResult enrolment = new EnrolmentResult.Expired();
    final List<String> codes = new ArrayList<>();
    Recorder recorder = Recorder.NONE;
    final InventedNeighbours neighbours = new InventedNeighbours();
    final InventedBallots ballots = new InventedBallots();
    final InventedLetterbox letterbox = new InventedLetterbox();
    final InventedRadio radio = new InventedRadio();
    final InventedLife life = new InventedLife();
    final InventedStaff staff = new InventedStaff();
    final InventedReadings readings = new InventedReadings();
    boolean enrolled;

    /// The assembly, open.
    static CardDesk.Door open(int present, int voters) {
        Meeting meeting = assembly();
        int due = meeting.voters().size();
        Standing.Count votes =
                new Standing.Count(due, voters, MeetingRules.of(meeting.kind()).quorum(due));
        return new CardDesk.Door(
                SubjectId.named("meeting/assembly"),
                meeting,
                new Standing(meeting.expected().size(), present, votes, Standing.Count.NONE));
    }

    static Meeting assembly() {
        List<SubjectId> members =
                LongStream.range(0, 52).mapToObj(i -> new SubjectId(1, i)).toList();
        return new Meeting(
                MeetingKind.ASSEMBLY,
                "支部党员大会",
                Instant.parse("2026-11-22T06:30:00Z"),
                "二楼会议室",
                List.of("学习", "讨论修路"),
                members,
                members.subList(0, 49));
    }

    @Override
    public Station station() {
        return new Station(() -> "青石沟村党群服务中心", clock, () -> trusted);
    }

    @Override
    public Days days() {
        return () ->
                new Today(
                        List.of(LIU),
                        Optional.of(assembly()),
                        List.of("城乡居民医保十二月二十号前交，每人四百块", "冬天烧炉子，睡觉前开一扇窗"));
    }

    @Override
    public Library library(Language language) {
        return packed.orElseGet(() -> new VillageLibrary(lessons, withdrawn));
    }

    final List<Tally.Happened> happened = new ArrayList<>();

    @Override
    public Hearing hearing() {
        return (_, what) -> happened.add(what);
    }

    @Override
    public Studying studying() {
        return new Studying(readings, readings);
    }

    @Override
    public Board board() {
        return new InventedBoard(notices, thirdTitle);
    }

    @Override
    public News news() {
        return news;
    }

    static SubjectId notice(int number) {
        return new SubjectId(2, number);
    }

    @Override
    public CardDesk desk() {
        return desk.orElseGet(this::invented);
    }

    private CardDesk invented() {
        return new CardDesk() {
            @Override
            public Optional<String> phone() {
                return phone;
            }

            @Override
            public CheckinResult take(Eyes.Held held) {
                return result;
            }

            @Override
            public Set<Waiting> waiting(HeldCode code) {
                return Waiting.of(letterbox.unheard(code), life.unheard(code));
            }

            @Override
            public Optional<Door> door() {
                return Optional.of(door);
            }
        };
    }

    @Override
    public NumberDesk numbers() {
        return people;
    }

    @Override
    public Mine.Desk mine() {
        return people;
    }

    @Override
    public AnswerDesk answers() {
        return people;
    }

    @Override
    public Eyes eyes() {
        return hands;
    }

    @Override
    public FirstAccount.Desk accounts() {
        return () ->
                Optional.of(
                        new FirstAccount(
                                "https://192.168.1.20:8443",
                                "3F:A1:9C:07:5B:E2:44:D8:10:6E:92:C5:7A:0B:F3:88:"
                                        + "21:DD:64:9E:55:0C:B7:3A:E9:41:6D:F2:18:CA:80:7B",
                                firstAccountMade ? Optional.empty() : Optional.of("4827 1935")));
    }

    @Override
    public EnrolmentDesk enrolment() {
        return new EnrolmentDesk() {
            @Override
            public EnrolmentResult enrol(String code) {
                codes.add(code);
                return enrolment;
            }

            @Override
            public void finished() {
                enrolled = true;
            }
        };
    }

    @Override
    public Recorder recorder() {
        return recorder;
    }

    @Override
    public Neighbours neighbours() {
        return neighbours;
    }

    @Override
    public Ballots ballots() {
        return ballots;
    }

    @Override
    public Radio radio() {
        return radio;
    }

    @Override
    public StaffDesk staff() {
        return staff;
    }

    @Override
    public Letterbox letterbox() {
        return letterbox;
    }

    @Override
    public VillageLife life() {
        return new VillageLife(life, life, life, life);
    }

    @Override
    public Tasks tasks() {
        return new Tasks(Runnable::run, Runnable::run);
    }
}
