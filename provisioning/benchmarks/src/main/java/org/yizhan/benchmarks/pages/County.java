package org.yizhan.benchmarks.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yizhan.domain.accounts.SecondFactor;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.Contact;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.places.PlaceFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.voicebox.VoiceboxFacts;

/// An invented county: townships of fifty villages, each village with its members, a terminal, a
/// notice and a number to call. Only its size matters.
final class County {
    static final PlaceId ID = new PlaceId("999901");
    private static final int VILLAGES_A_TOWNSHIP = 50;
    private static final String CHARACTERS = "青石沟柳树湾大洼北岭上庄桥东河西山前后王李张刘陈杨赵黄周吴";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Ledger ledger;

    County(Ledger ledger) {
        this.ledger = ledger;
    }

    /// @return the villages
    List<PlaceId> fill(int villages, int members) {
        record(ID, List.of(place(ID, "清河县"), noSecondFactor()));
        List<PlaceId> all = new ArrayList<>();
        for (int i = 0; i < villages; i++) {
            PlaceId township = township(i);
            if (i % VILLAGES_A_TOWNSHIP == 0) {
                record(ID, List.of(place(township, name(i) + "镇")));
            }
            PlaceId village =
                    new PlaceId(
                            String.format(
                                    Locale.ROOT,
                                    "%s%03d",
                                    township,
                                    200 + i % VILLAGES_A_TOWNSHIP));
            record(township, List.of(place(village, name(i) + "村"), terminal(village)));
            record(village, inside(village, i, members));
            all.add(village);
        }
        return all;
    }

    private static PlaceId township(int village) {
        return new PlaceId(
                String.format(Locale.ROOT, "%s%03d", ID, 100 + village / VILLAGES_A_TOWNSHIP));
    }

    private void record(PlaceId place, List<Draft<?>> drafts) {
        ledger.record(place, new Actor.Program(), _ -> new Decided<>(true, drafts));
    }

    private static Draft<SettingFacts.Value> noSecondFactor() {
        String name = SecondFactor.REQUIRED.name();
        return Draft.of(
                SettingFacts.SETTING,
                SettingFacts.subject(name),
                new SettingFacts.Value(name, "false"));
    }

    private static Draft<Place> place(PlaceId id, String name) {
        return Draft.of(
                PlaceFacts.PLACE, PlaceFacts.subject(id), new Place(id, name, name + "党群服务中心"));
    }

    private static Draft<Terminal> terminal(PlaceId village) {
        return Draft.of(
                TerminalFacts.TERMINAL,
                SubjectId.named("terminal/" + village),
                new Terminal(village, "村部一楼大厅", "00", "00", false));
    }

    private static List<Draft<?>> inside(PlaceId village, int number, int members) {
        List<Draft<?>> drafts = new ArrayList<>();
        drafts.add(
                Draft.of(
                        PlaceFacts.CONTACT,
                        PlaceFacts.subject(village),
                        new Contact("王会计", "139 0000 0001")));
        drafts.add(Draft.of(NoticeFacts.NOTICE, SubjectId.named("notice/" + village), notice()));
        drafts.add(
                Draft.of(VoiceboxFacts.MESSAGE, SubjectId.named("message/" + village), message()));
        meeting(drafts, village, members);
        for (int i = 0; i < members; i++) {
            SubjectId household = SubjectId.named("household/" + village + "/" + i / 2);
            SubjectId person = SubjectId.named("person/" + village + "/" + i);
            if (i % 2 == 0) {
                drafts.add(
                        Draft.of(
                                ResidentFacts.HOUSEHOLD,
                                household,
                                new Household(i / 2 + "号", i % 8 / 2 + 1 + "组")));
            }
            drafts.add(Draft.of(ResidentFacts.RESIDENT, person, resident(number + i, household)));
            drafts.add(Draft.of(BranchFacts.MEMBERSHIP, person, membership(i)));
        }
        return drafts;
    }

    /// One meeting each, with ten who came.
    private static void meeting(List<Draft<?>> drafts, PlaceId village, int members) {
        SubjectId meeting = SubjectId.named("meeting/" + village);
        List<SubjectId> expected =
                IntStream.range(0, members)
                        .mapToObj(i -> SubjectId.named("person/" + village + "/" + i))
                        .toList();
        drafts.add(
                Draft.of(
                        MeetingFacts.MEETING,
                        meeting,
                        new Meeting(
                                MeetingKind.ASSEMBLY,
                                "支部党员大会",
                                Instant.parse("2026-11-21T06:30:00Z"),
                                "二楼会议室",
                                List.of("学习"),
                                expected,
                                expected)));
        expected.stream()
                .limit(10)
                .map(person ->
                        new Checkin(
                                meeting,
                                person,
                                Evidence.CARD_CAMERA,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()))
                .forEach(came -> drafts.add(Draft.of(AttendanceFacts.CHECKIN, meeting, came)));
    }

    private static Message message() {
        return new Message(
                Audience.VILLAGE,
                false,
                Optional.empty(),
                Optional.empty(),
                new Voice("", 12),
                Optional.empty(),
                Optional.empty());
    }

    private static Notice notice() {
        return new Notice(
                "今冬防火",
                List.of("烧炕的时候，请有人看着。"),
                "村委会",
                DAY,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Resident resident(int number, SubjectId household) {
        return new Resident(
                name(number) + CHARACTERS.charAt(number / 7 % CHARACTERS.length()),
                Optional.empty(),
                number % 2 == 0 ? Gender.FEMALE : Gender.MALE,
                Optional.of(LocalDate.of(1935 + number % 60, 1 + number % 12, 1 + number % 28)),
                Optional.of(household),
                Optional.of("138 0000 0001"),
                number % 5 == 0);
    }

    private static Membership membership(int number) {
        return new Membership(
                number % 20 == 0 ? MemberStatus.PROBATIONARY : MemberStatus.FULL,
                Optional.of(LocalDate.of(1990, 7, 1)),
                "第一党小组");
    }

    private static String name(int number) {
        int first = number % CHARACTERS.length();
        int second = number / CHARACTERS.length() % CHARACTERS.length();
        return "" + CHARACTERS.charAt(first) + CHARACTERS.charAt(second);
    }
}
