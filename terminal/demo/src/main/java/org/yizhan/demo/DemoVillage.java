package org.yizhan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.yizhan.demo.branches.DemoMembers;
import org.yizhan.demo.cards.DemoCards;
import org.yizhan.demo.duty.DemoDuty;
import org.yizhan.demo.meetings.DemoMeetings;
import org.yizhan.demo.notices.DemoNotices;
import org.yizhan.demo.residents.DemoPeople;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.branches.Membership;
import org.yizhan.domain.duty.DutyRoster;
import org.yizhan.domain.meetings.Meeting;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.nodes.TerminalNode;

/// 青石沟村 as it is on a day. The same seed and day give the same village, down to every id and
/// every digit of a card.
///
/// @param today the day it was made for
/// @param members memberships by the resident's subject
/// @param agenda what happens today and this week
public record DemoVillage(
        LocalDate today,
        DemoPeople people,
        List<Identified<Membership>> members,
        DemoCards cards,
        Agenda agenda) {
    /// The village that `try` and the tour show.
    public static final long SEED = 20_261_122;

    public DemoVillage {
        members = List.copyOf(members);
    }

    /// @param meeting this afternoon's
    /// @param duty of every week
    /// @param notices shown today, money first
    public record Agenda(
            Identified<Meeting> meeting, DutyRoster duty, List<Identified<Notice>> notices) {
        public Agenda {
            notices = List.copyOf(notices);
        }
    }

    /// @param today in the village
    public static DemoVillage of(long seed, LocalDate today) {
        Random random = new Random(seed);
        DemoPeople people = DemoPeople.of(random, today);
        List<Identified<Membership>> members = DemoMembers.of(people, random, today);
        PlaceId village = DemoPlaces.VILLAGE.id();
        return new DemoVillage(
                today,
                people,
                members,
                DemoCards.of(people, village, DemoPlaces.NEIGHBOUR.id(), random),
                new Agenda(
                        DemoMeetings.assembly(today, members),
                        DemoDuty.week(people),
                        DemoNotices.of(today)));
    }

    /// Records what belongs to the village itself: people, cards, duty, notices and the meeting of
    /// the day. What is there already is left as it is; on a later day only the meeting and the
    /// notices that have run out are recorded.
    ///
    /// @return how many facts were recorded
    public int recordInto(Ledger ledger) {
        return new DemoRecording(ledger, this).recordVillage();
    }

    /// The same, and what makes the village live: sounds and pictures are put where the terminal
    /// keeps its own.
    public void recordInto(TerminalNode terminal) {
        recordInto(terminal.ledger());
        recordLifeInto(terminal.ledger(), terminal.blobs(), terminal.keys().publicKeys());
    }

    /// Records what makes the village live: messages, offers, questions, songs.
    ///
    /// @param terminal which words of families are sealed to
    public void recordLifeInto(Ledger ledger, Blobs blobs, PublicKeys terminal) {
        DemoLife.record(this, ledger, blobs, terminal);
    }

    /// Records what the village learns from above: the names of the places, and the neighbouring
    /// village's card in the township's directory. On the hub where there is one, else on the
    /// terminal; never on both, or two nodes contend for the same subjects.
    ///
    /// @return how many facts were recorded
    public int recordSurroundingsInto(Ledger ledger) {
        return new DemoRecording(ledger, this).recordSurroundings();
    }
}
