package org.yizhan.ledger.views;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.attendance.Correction;
import org.yizhan.domain.attendance.Refusal;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Erasure;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.FactId;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.meetings.MeetingKind;
import org.yizhan.domain.meetings.Postponement;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.voicebox.VoiceboxFacts;

/// What may happen in a village in any order: something of every type that any view is made of, and
/// erasures. There are few subjects, so that several nodes say something of the same.
record Happenings(Random random) {
    private static final FactId UNKNOWN = new FactId(1, 2);

    static <B> void put(Ledger ledger, FactType<B> type, SubjectId subject, B body) {
        ledger.record(
                TestLedgers.VILLAGE,
                new Actor.Staff(SubjectId.named("staff")),
                Draft.of(type, subject, body));
    }

    static void erase(Ledger ledger, FactId fact) {
        Erasure erasure = new Erasure(List.of(fact), Erasure.Reason.ASKED);
        put(ledger, FactTypes.ERASURE, SubjectId.named("erasure"), erasure);
    }

    /// @param number another each time
    void one(Ledger ledger, int number) {
        switch (random.nextInt(14)) {
            case 0, 1, 2 -> erase(ledger);
            case 3 -> put(ledger, AttendanceFacts.CHECKIN, any("meeting"), checkin(number));
            case 4 -> put(ledger, AttendanceFacts.CORRECTION, any("meeting"), correction(ledger));
            case 5 ->
                    put(ledger, AttendanceFacts.REFUSAL, any("meeting"), new Refusal("Forged", ""));
            case 6 -> put(ledger, MeetingFacts.MEETING, any("meeting"), meeting(number));
            case 7 -> put(ledger, MeetingFacts.POSTPONEMENT, any("meeting"), postponement());
            case 8 -> put(ledger, NoticeFacts.NOTICE, any("notice"), notice(number));
            case 9 -> put(ledger, BranchFacts.MEMBERSHIP, any("member"), member(number));
            case 10 -> put(ledger, VoiceboxFacts.MESSAGE, any("message"), message());
            case 11 -> put(ledger, VoiceboxFacts.HANDLING, any("message"), handling(number));
            case 12 -> put(ledger, VoiceboxFacts.ANSWER, any("answer"), answer(any("message")));
            default -> {
                Household household = new Household(number + "号", "一组");
                put(ledger, ResidentFacts.HOUSEHOLD, any("door"), household);
            }
        }
    }

    private SubjectId any(String kind) {
        return SubjectId.named(kind + "/" + random.nextInt(3));
    }

    private void erase(Ledger ledger) {
        List<Fact> all = HistoriesTest.everything(ledger);
        if (!all.isEmpty()) {
            erase(ledger, all.get(random.nextInt(all.size())).header().id());
        }
    }

    private Checkin checkin(int number) {
        SubjectId resident = SubjectId.named("resident/" + number);
        return new Checkin(any("meeting"), resident, Evidence.CARD_CAMERA, Optional.empty());
    }

    /// Of a check-in that is known here, if there is one.
    private Correction correction(Ledger ledger) {
        List<FactId> came =
                HistoriesTest.everything(ledger).stream()
                        .map(Fact::header)
                        .filter(header -> header.type().equals(AttendanceFacts.CHECKIN.name()))
                        .map(header -> header.id())
                        .toList();
        FactId record = came.isEmpty() ? UNKNOWN : came.get(random.nextInt(came.size()));
        SubjectId resident = SubjectId.named("resident/1");
        return new Correction(any("meeting"), resident, List.of(record), "认错了");
    }

    private static Meeting meeting(int number) {
        MeetingKind[] all = MeetingKind.values();
        Instant starts = TestLedgers.NOW.plus(Duration.ofDays(number));
        return new Meeting(
                all[number % all.length], "会", starts, "", List.of(), List.of(), List.of());
    }

    private static Postponement postponement() {
        return new Postponement(TestLedgers.NOW, TestLedgers.NOW.plusSeconds(3600), "下雪");
    }

    private static Membership member(int number) {
        MemberStatus[] all = MemberStatus.values();
        return new Membership(all[number % all.length], Optional.empty(), "");
    }

    static Message message() {
        return new Message(
                Audience.VILLAGE,
                false,
                Optional.empty(),
                Optional.empty(),
                new Voice("", 3),
                Optional.empty(),
                Optional.empty());
    }

    private static Handling handling(int number) {
        Handling.Step[] all = Handling.Step.values();
        return new Handling(all[number % all.length], Audience.VILLAGE, "");
    }

    static Answer answer(SubjectId message) {
        return new Answer(
                message,
                Answer.Way.VISIT,
                "去看了",
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// Names a recording.
    private static Notice notice(int number) {
        String name = "%064x".formatted(number);
        return new Notice(
                "听一听",
                List.of(new BlobRef(name, name, 1_000 + number).toString()),
                "村委会",
                LocalDate.of(2026, 11, 1),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
