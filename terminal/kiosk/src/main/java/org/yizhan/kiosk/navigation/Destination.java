package org.yizhan.kiosk.navigation;

import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.guides.Guide;
import org.yizhan.domain.mutualaid.Offer;
import org.yizhan.domain.voicebox.Matter;

/// Everywhere a person can be on the screen.
public sealed interface Destination
        permits Destination.Open, Destination.Spoken, Destination.Aired, Life, Staffed {
    /// Open to whoever stands here, or whose card was held up.
    sealed interface Open extends Destination {}

    /// Nobody is here: the day, who is on duty, the next meeting.
    record Idle() implements Open {}

    /// The six choices.
    record Home() implements Open {}

    /// A choice that this version does not offer yet; it says so and whom to ask.
    record NotOpen(Service service) implements Open {}

    /// @param page of the list, from 0
    record StudyList(int page) implements Open {}

    /// @param lesson the lesson's own word
    record LessonRead(String lesson) implements Open {}

    /// The questions after a lesson.
    ///
    /// @param lesson the lesson's own word
    record LessonQuiz(String lesson) implements Open {}

    /// A meeting listens together; whoever leads turns it.
    ///
    /// @param lesson the lesson's own word
    /// @param line the sentence, from 0
    /// @param turn grows each time it is to be read; 0 while nothing is
    record StudyTogether(String lesson, int line, int turn) implements Open {}

    /// @param page of the list, from 0
    record NoticeList(int page) implements Open {}

    /// Money made public.
    ///
    /// @param page of the list, from 0
    record MoneyList(int page) implements Open {}

    /// The choices of village things.
    record VillageNews() implements Open {}

    /// What is said and is not so.
    ///
    /// @param page of the list, from 0
    record RumourList(int page) implements Open {}

    record RumourRead(SubjectId rumour) implements Open {}

    /// Who is here today.
    record DutyToday() implements Open {}

    record WeatherShown() implements Open {}

    /// @param page of the list, from 0
    record PricesShown(int page) implements Open {}

    /// The choices of getting things done.
    record HelpChoices() implements Open {}

    /// @param page of the list, from 0
    record GuideList(Guide.Kind kind, int page) implements Open {}

    record GuideRead(SubjectId guide) implements Open {}

    record NoticeRead(SubjectId notice) implements Open {}

    /// Where people speak, or hear what was spoken for them.
    sealed interface Spoken extends Destination {}

    /// Somebody leaves a word.
    record LeaveWord() implements Spoken {}

    /// Neighbours help each other.
    record MutualAid() implements Spoken {}

    /// Somebody can help, or wants help.
    record OfferSpeak(Offer.Kind kind) implements Spoken {}

    /// What neighbours offer and want.
    ///
    /// @param page of the list, from 0
    record OfferList(int page) implements Spoken {}

    /// What everyone is asked.
    ///
    /// @param page of the list, from 0
    record PollList(int page) implements Spoken {}

    /// A question with pictured answers, or what came of it.
    record PollAnswer(SubjectId poll) implements Spoken {}

    /// A topic that collects spoken opinions.
    record TopicSpeak(SubjectId topic) implements Spoken {}

    /// Somebody asks privately for mediation, or for advice on the law.
    record MatterSpeak(Matter matter) implements Spoken {}

    /// A card is held up to hear what was answered.
    record Letters() implements Spoken {}

    /// What the holder of a card said and what was answered.
    ///
    /// @param code of the card
    /// @param page of the list, from 0
    record LetterList(HeldCode code, int page) implements Spoken {}

    /// An answer is listened to.
    ///
    /// @param code of the card
    record LetterRead(HeldCode code, SubjectId message) implements Spoken {}

    /// What the loudspeaker has said.
    sealed interface Aired extends Destination {}

    /// @param page of the list, from 0
    record BroadcastList(int page) implements Aired {}

    record BroadcastRead(SubjectId broadcast) implements Aired {}

    /// One person holds a card to the mirror.
    record CheckinAlone() implements Open {}

    /// A card was held up where other things are chosen; it is checked in.
    ///
    /// @param code what was read
    record CardHeld(HeldCode code, Evidence evidence) implements Open {}

    /// Somebody without a card types its short number.
    record ShortNumber() implements Open {}

    /// What belongs to the holder of a card.
    ///
    /// @param code what was held up
    record MyPage(HeldCode code) implements Open {}

    /// A part of a person's own page.
    enum MyPart {
        ATTENDED,
        COMING,
        /// What this terminal has recorded of them.
        RECORDS
    }

    /// A part of a person's own page is read to them.
    ///
    /// @param code what was held up
    record MyLines(HeldCode code, MyPart part) implements Open {}

    /// Somebody says whether they will come to a meeting.
    ///
    /// @param code what was held up
    /// @param which of the meetings they are expected at, from 0
    record MyAnswer(HeldCode code, int which) implements Open {}

    /// Somebody cannot come to a meeting and says why.
    ///
    /// @param code what was held up
    record LeaveSpeak(HeldCode code, SubjectId meeting) implements Spoken {}

    /// A meeting is open: check-in only.
    record MeetingDoor() implements Open {}

    /// For village staff: the pages' address and the one-time code of the first account.
    record StaffCorner() implements Open {}

    /// The terminal serves no village yet; a technician holds up the hub's code.
    record Enrolment() implements Open {}

    /// Part of the records was damaged; what is missing is being fetched, and all else works.
    record Mending() implements Open {}

    /// Something broke that the terminal cannot work without.
    record OutOfService() implements Open {}
}
