package org.yizhan.ledger.personal;

import static org.yizhan.ledger.TestLedgers.NEIGHBOUR;
import static org.yizhan.ledger.TestLedgers.NOW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.activities.Signup;
import org.yizhan.domain.attendance.Phone;
import org.yizhan.domain.away.Invitation;
import org.yizhan.domain.away.News;
import org.yizhan.domain.branches.Dossier;
import org.yizhan.domain.branches.MemberStatus;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.branches.Office;
import org.yizhan.domain.branches.TransferIn;
import org.yizhan.domain.branches.TransferOut;
import org.yizhan.domain.branches.TransferStep;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Back;
import org.yizhan.domain.family.Relative;
import org.yizhan.domain.family.Word;
import org.yizhan.domain.heritage.Piece;
import org.yizhan.domain.meetings.Reply;
import org.yizhan.domain.meetings.Rsvp;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.HomeVisit;
import org.yizhan.domain.residents.Passing;
import org.yizhan.domain.residents.Portrait;
import org.yizhan.domain.residents.Resident;
import org.yizhan.domain.staff.StaffKey;
import org.yizhan.domain.study.Learned;
import org.yizhan.domain.study.Stop;
import org.yizhan.domain.study.Stops;
import org.yizhan.domain.voicebox.Answer;
import org.yizhan.domain.voicebox.Audience;
import org.yizhan.domain.voicebox.HandedOn;
import org.yizhan.domain.voicebox.Handling;
import org.yizhan.domain.voicebox.Heard;
import org.yizhan.domain.voicebox.Message;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.domain.voices.Clip;
import org.yizhan.ledger.activities.ActivityFacts;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.away.AwayFacts;
import org.yizhan.ledger.branches.BranchFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.family.FamilyFacts;
import org.yizhan.ledger.heritage.HeritageFacts;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.mutualaid.MutualAidFacts;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.staff.StaffFacts;
import org.yizhan.ledger.study.LearnedFacts;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.voicebox.VoiceboxFacts;
import org.yizhan.ledger.voices.VoiceFacts;

/// Everything that can be kept of one person: one fact of every kind. What has no name in it bears it
/// in words.
record OnePerson(SubjectId id, String name) {
    private static final SubjectId MEETING = new SubjectId(3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    List<Draft<?>> everything() {
        return Stream.of(data(), branch(), deeds(), letters(), family(), gifts())
                .flatMap(List::stream)
                .toList();
    }

    Draft<Resident> resident() {
        return Draft.of(
                ResidentFacts.RESIDENT,
                id,
                new Resident(
                        name,
                        Optional.empty(),
                        Gender.FEMALE,
                        Optional.of(LocalDate.of(1952, 3, 8)),
                        Optional.empty(),
                        Optional.of("138 0572 7788"),
                        false));
    }

    private SubjectId subject(String word) {
        return SubjectId.named(word + "/" + name);
    }

    private Voice voice() {
        return new Voice("blob of " + name, 9);
    }

    private List<Draft<?>> data() {
        Phone phone = new Phone("phone" + name.hashCode(), List.of(id));
        Invitation link = new Invitation(List.of(id), NOW, true);
        return List.of(
                resident(),
                Draft.of(ResidentFacts.PASSING, id, new Passing(Optional.empty(), true)),
                Draft.of(ResidentFacts.PORTRAIT, id, new Portrait(Optional.of("of " + name))),
                Draft.of(ResidentFacts.VISIT, id, new HomeVisit(DAY, name + "家")),
                Draft.of(
                        VoiceFacts.CLIP,
                        VoiceFacts.clip(name),
                        new Clip(name, Optional.of(voice()))),
                Draft.of(AttendanceFacts.PHONE, Phone.subject(phone.phone()), phone),
                Draft.of(AwayFacts.INVITATION, Invitation.subject(name), link));
    }

    private List<Draft<?>> branch() {
        Membership member = new Membership(MemberStatus.FULL, Optional.empty(), name);
        Office office = new Office(id, "组织委员", DAY, Optional.empty());
        TransferOut out =
                new TransferOut(id, NEIGHBOUR, dossier(member), TransferStep.RECALLED, "code", "");
        TransferIn in =
                new TransferIn(
                        NEIGHBOUR,
                        dossier(member),
                        TransferStep.ACCEPTED,
                        "code",
                        "",
                        Optional.of(id));
        return List.of(
                Draft.of(BranchFacts.MEMBERSHIP, id, member),
                Draft.of(BranchFacts.OFFICE, subject("office"), office),
                Draft.of(BranchFacts.TRANSFER_OUT, subject("out"), out),
                Draft.of(BranchFacts.TRANSFER_IN, subject("in"), in));
    }

    private Dossier dossier(Membership member) {
        return new Dossier(
                name,
                Optional.empty(),
                Gender.FEMALE,
                Optional.empty(),
                Optional.empty(),
                member,
                List.of());
    }

    private List<Draft<?>> deeds() {
        Rsvp rsvp = new Rsvp(MEETING, id, Reply.LEAVE, name + "病了");
        Learned learned = new Learned(id, "fraud", true);
        Stops stops = new Stops(List.of(new Stop("lesson of " + name, 1, 0)));
        Signup signup = new Signup(new SubjectId(6, 1), id, true);
        return List.of(
                Draft.of(StaffFacts.KEY, subject("key"), new StaffKey(id, "hash", false)),
                Draft.of(MeetingFacts.ANSWER, rsvp.subject(), rsvp),
                Draft.of(LearnedFacts.LEARNED, learned.subject(), learned),
                Draft.of(StudyFacts.STOPS, id, stops),
                Draft.of(ActivityFacts.SIGNUP, signup.subject(), signup));
    }

    private List<Draft<?>> letters() {
        SubjectId message = subject("message");
        SubjectId answer = subject("answer");
        Message said =
                new Message(
                        Audience.VILLAGE,
                        true,
                        Optional.of(id),
                        Optional.empty(),
                        voice(),
                        Optional.empty(),
                        Optional.empty());
        return List.of(
                Draft.of(VoiceboxFacts.MESSAGE, message, said),
                Draft.of(
                        VoiceboxFacts.HANDLING,
                        message,
                        new Handling(Handling.Step.CLOSED, Audience.VILLAGE, name + "同意")),
                Draft.of(
                        VoiceboxFacts.HANDED_ON,
                        message,
                        HandedOn.open(new HandedOn.To(subject("law"), "律师问" + name, "12348"))),
                Draft.of(
                        VoiceboxFacts.ANSWER,
                        answer,
                        new Answer(
                                message,
                                Answer.Way.TEXT,
                                name + "，修好了",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())),
                Draft.of(VoiceboxFacts.HEARD, answer, new Heard(answer)));
    }

    private List<Draft<?>> family() {
        SubjectId word = subject("word");
        Word told =
                new Word(
                        id,
                        "phone of " + name,
                        List.of(),
                        Map.of("terminal", "00"),
                        new Message.ReturnAddress("00", "00", "00"));
        Relative daughter = new Relative("女儿", id, NOW, Optional.of("phone"), false);
        return List.of(
                Draft.of(FamilyFacts.WORD, word, told),
                Draft.of(
                        FamilyFacts.BACK, subject("back"), new Back(word, "blob of " + name, "00")),
                Draft.of(FamilyFacts.HEARD, word, new Heard(word)),
                Draft.of(FamilyFacts.RELATIVE, Relative.subject(name), daughter));
    }

    private List<Draft<?>> gifts() {
        Piece song =
                new Piece(
                        Piece.Kind.SONG,
                        "茉莉花",
                        name,
                        Optional.of(id),
                        Optional.of(voice()),
                        Optional.empty(),
                        Piece.Step.RELEASED);
        News news =
                new News(id, name + "在外地", Optional.empty(), Optional.empty(), News.Step.RELEASED);
        return List.of(
                offer("会理发"),
                Draft.of(HeritageFacts.PIECE, subject("piece"), song),
                Draft.of(AwayFacts.NEWS, subject("news"), news));
    }

    /// @param title of what they can do
    Draft<Offer> offer(String title) {
        return Draft.of(
                MutualAidFacts.OFFER,
                subject("offer/" + title),
                new Offer(Offer.Kind.CAN_HELP, id, voice(), title, Offer.Step.RELEASED));
    }
}
