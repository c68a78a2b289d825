package org.yizhan.ledger.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Arrivals;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.time.TrustedClock;

/// The terminal's end of the exchange: asks and tells until neither side lacks anything. Whatever
/// the answer, what is here afterwards is something the next try works from.
public final class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Ledger ledger;
    private final TrustedClock clock;
    private final Parties parties;
    private final PlaceId place;
    private Optional<Courier> courier = Optional.empty();

    /// The two who talk.
    public record Parties(NodeKeys own, PublicKeys hub) {}

    /// What both sides had when a request was made. Two requests in a row that say the same would
    /// be followed by a third.
    ///
    /// @param moved what came on besides facts
    private record Told(HaveVector here, Optional<HaveVector> there, long moved) {}

    /// @param place the terminal's
    public Rounds(Ledger ledger, TrustedClock clock, Parties parties, PlaceId place) {
        this.ledger = ledger;
        this.clock = clock;
        this.parties = parties;
        this.place = place;
    }

    /// The same, bringing and fetching blobs and missing bodies too.
    public Rounds with(Courier bringing) {
        courier = Optional.of(bringing);
        return this;
    }

    /// Exchanges until both sides have everything, or something stands in the way.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if this terminal's own disk refuses
    public Outcome run(Transport transport) {
        Optional<Told> before = Optional.empty();
        courier.ifPresent(Courier::begin);
        while (true) {
            Told told = told();
            if (before.equals(Optional.of(told))) {
                LOG.warn("The exchange does not get on");
                return new Outcome.Failed(Outcome.Trouble.NONSENSE);
            }
            Optional<Outcome> end = round(told, transport);
            if (end.isPresent()) {
                return end.get();
            }
            before = Optional.of(told);
        }
    }

    /// Villages may join a branch, or leave it, at any time.
    Following following() {
        return Following.of(ledger, place);
    }

    private HaveVector have(List<PlaceId> places) {
        return ledger.facts(store -> store.have(places));
    }

    private Told told() {
        return new Told(have(following().all()), hubHas(), courier.map(Courier::moved).orElse(0L));
    }

    private Optional<Outcome> round(Told told, Transport transport) {
        Message message = message(told);
        byte[] request = sealed(message);
        Reply reply = transport.send(Route.MESSAGES, request);
        courier.ifPresent(line -> line.spent(request.length, reply));
        return switch (reply) {
            case Reply.Answer answer ->
                    opened(answer.bytes())
                            .map(opened -> take(message, opened, Hash.of(request)))
                            .orElse(failed(Outcome.Trouble.NONSENSE));
            case Reply.Busy busy -> Optional.of(new Outcome.Busy(busy.pause()));
            case Reply.Refused _ -> failed(Outcome.Trouble.UNKNOWN_HERE);
            case Reply.Failed failed -> failed(trouble(failed.cause()));
        };
    }

    private Message message(Told told) {
        Message.Page page = told.there.map(this::lackingIn).orElse(Message.Page.EMPTY);
        Message message = new Message(about(), told.here, page);
        return courier.map(line -> message.with(line.request(following(), page.more())))
                .orElse(message);
    }

    private static Optional<Outcome> failed(Outcome.Trouble trouble) {
        return Optional.of(new Outcome.Failed(trouble));
    }

    private static Outcome.Trouble trouble(Reply.Cause cause) {
        return switch (cause) {
            case UNREACHABLE -> Outcome.Trouble.UNREACHABLE;
            case OTHER_KEY -> Outcome.Trouble.OTHER_KEY;
            case NOT_UNDERSTOOD, BROKEN -> Outcome.Trouble.NONSENSE;
        };
    }

    /// Empty unless the hub sealed it to this terminal.
    Optional<Message> opened(byte[] answer) {
        return Envelope.parse(answer)
                .flatMap(envelope -> envelope.open(parties.own, parties.hub))
                .flatMap(MessageCodec::decode);
    }

    /// Takes an answer in.
    ///
    /// @return the end, if this was it
    private Optional<Outcome> take(Message request, Message answer, Hash hash) {
        if (answer.about().answers().equals(hash)) {
            clock.reference(answer.about().sent());
        }
        takeIn(answer);
        courier.ifPresent(line -> line.take(following(), request.extras(), answer.extras()));
        if (!answer.page().facts().isEmpty() || waiting() > 0) {
            return Optional.empty();
        }
        if (answer.about().standing() == Message.Standing.REVOKED) {
            return failed(Outcome.Trouble.REVOKED);
        }
        boolean on = lacking(answer.have()) || courier.filter(Courier::hasMore).isPresent();
        return on ? Optional.empty() : Optional.of(new Outcome.Drained());
    }

    /// Takes in what an answer brings, however it came.
    Arrivals takeIn(Message answer) {
        List<PlaceId> all = following().all();
        List<Fact> facts =
                answer.page().facts().stream()
                        .filter(fact -> all.contains(fact.header().stream().place()))
                        .toList();
        Arrivals arrivals = ledger.give(answer.have(), facts);
        hubHas(answer.have());
        return arrivals;
    }

    /// Whether the hub has something that this terminal does not, or not any more.
    private boolean lacking(HaveVector there) {
        return !have(following().all()).covers(there);
    }

    /// Before the hub has said what it has, nothing is sent on a line: it may have everything.
    private Message.Page lackingIn(HaveVector there) {
        Following following = following();
        Privacy privacy = Privacy.of(ledger, place);
        List<Fact> asked =
                courier.map(line -> line.bodies(following)).orElse(List.of()).stream()
                        .filter(fact -> !privacy.keeps(fact.header().type()))
                        .toList();
        Message.Page own =
                ledger.facts(store ->
                        new Outgoing(store, following.own(), privacy::forHub).lackingIn(there));
        return (own.more() ? own : own.and(offered(following, there))).with(asked);
    }

    /// What the hub itself wrote above the village, or its neighbours did, and has no more: it was
    /// put back from an old backup, or another took its place. A person there decides about it.
    /// Before the hub has said what it has, nobody knows.
    private Message.Page offered(Following following, HaveVector there) {
        return hubHas().isEmpty()
                ? Message.Page.EMPTY
                : ledger.facts(store ->
                        new Outgoing(store, following.above(), fact -> fact).lackingIn(there));
    }

    private Message.About about() {
        return Message.About.request(clock.instant());
    }

    /// A message that brings only pieces of blobs.
    Message bringing(Extras pieces) {
        return new Message(about(), have(following().all()), Message.Page.EMPTY, pieces);
    }

    /// A message that brings bodies of facts that the hub has without them.
    Message healing(List<Fact> facts) {
        Message.Page page = new Message.Page(facts, false);
        return new Message(about(), have(following().all()), page);
    }

    /// What of a fact the hub may have.
    Fact shown(Fact fact) {
        return Privacy.of(ledger, place).forHub(fact);
    }

    /// Missing bodies, by hand.
    CarriedBodies carryingBodies() {
        return new CarriedBodies(ledger, parties.hub.node());
    }

    /// Which bodies are missing here.
    List<Extras.BodyAt> lacking(CarriedBodies bodies) {
        Following following = following();
        return bodies.asking(following.own(), following.above(), _ -> false);
    }

    /// Blobs for the hub, by hand.
    CarriedBlobs carrying(Blobs blobs) {
        return new CarriedBlobs(ledger, blobs, parties.hub.node());
    }

    /// A message with a page of what the hub lacks beyond `there`.
    Message request(HaveVector there) {
        return new Message(about(), have(following().all()), lackingIn(there));
    }

    byte[] sealed(Message message) {
        return Envelope.seal(parties.own, parties.hub, MessageCodec.encode(message));
    }

    /// How many facts of this place the hub does not have yet, as far as it has said.
    public long waiting() {
        HaveVector there = hubHas().orElse(HaveVector.NOTHING);
        HaveVector here = have(following().own());
        return here.highest().entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - there.of(entry.getKey())))
                .sum();
    }

    /// The terminal.
    SubjectId own() {
        return parties.own.publicKeys().node();
    }

    /// The time, for noting when the hub was heard.
    Instant now() {
        return clock.instant();
    }

    /// What the hub last said it has; empty before its first word.
    Optional<HaveVector> hubHas() {
        return ledger.remembered(word()).map(HubReach::decode);
    }

    private void hubHas(HaveVector there) {
        if (!hubHas().equals(Optional.of(there))) {
            ledger.remember(word(), HubReach.encode(there));
        }
    }

    private String word() {
        return HubReach.word(parties.hub.node());
    }
}
