package org.yizhan.ledger.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Arrivals;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.streams.HaveVector;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.ledger.views.Entry;

/// The hub's end of the exchange: an envelope in, an envelope out, however it came. Safe for any
/// thread.
public final class ExchangeHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ExchangeHandler.class);
    private static final Duration PAUSE = Duration.ofSeconds(30);
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final int AT_ONCE = 64;

    private final NodeKeys keys;
    private final Ledger ledger;
    private final TrustedClock clock;
    private final Books books;
    private final HubCourier courier;
    private final Semaphore room = new Semaphore(AT_ONCE);

    /// What a hub keeps about its terminals.
    public record Books(Deliveries deliveries, SetAside aside, FactTypes types, Blobs blobs) {}

    public ExchangeHandler(NodeKeys keys, Ledger ledger, TrustedClock clock, Books books) {
        this.keys = keys;
        this.ledger = ledger;
        this.clock = clock;
        this.books = books;
        courier = new HubCourier(ledger, books.blobs, books.types);
    }

    /// Answers one envelope. Repeating it is harmless.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses; nothing was taken
    public Reply handle(byte[] request) {
        if (!hasRoom()) {
            return new Reply.Busy(PAUSE);
        }
        try {
            return Envelope.parse(request)
                    .map(envelope -> handle(envelope, Hash.of(request)))
                    .orElse(new Reply.Failed(Reply.Cause.NOT_UNDERSTOOD));
        } finally {
            room.release();
        }
    }

    /// Waiting a moment here is shorter than coming back.
    private boolean hasRoom() {
        try {
            return room.tryAcquire(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Reply handle(Envelope envelope, Hash request) {
        Optional<Terminal> known = known(envelope.from());
        if (known.isEmpty()) {
            LOG.info("{} is not enrolled here", envelope.from());
            return new Reply.Refused();
        }
        Optional<Said> said = said(envelope, known.get());
        if (said.isEmpty()) {
            return new Reply.Failed(Reply.Cause.NOT_UNDERSTOOD);
        }
        Message answer =
                known.get().revoked() ? keepAside(said.get(), request) : take(said.get(), request);
        return new Reply.Answer(sealed(known.get(), answer));
    }

    private Optional<Terminal> known(SubjectId node) {
        return ledger.read(views -> new Terminals(views).find(node)).map(Entry::value);
    }

    private Optional<Said> said(Envelope envelope, Terminal terminal) {
        Following following = Following.of(ledger, terminal.place());
        Privacy privacy = Privacy.of(ledger, terminal.place());
        return envelope.open(keys, sender(terminal))
                .flatMap(MessageCodec::decode)
                .map(message -> new Said(envelope.from(), following, message, privacy));
    }

    private static PublicKeys sender(Terminal terminal) {
        return new PublicKeys(terminal.signingKey(), terminal.sealingKey());
    }

    byte[] sealed(Terminal terminal, Message message) {
        return Envelope.seal(keys, sender(terminal), MessageCodec.encode(message));
    }

    /// Takes in a message that somebody carried here; what is to go back is written later.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    HubLetters.Received takeIn(byte[] letter) {
        Optional<Envelope> envelope = Envelope.parse(letter);
        Optional<Terminal> terminal = envelope.flatMap(one -> known(one.from()));
        if (terminal.isEmpty()) {
            Brought why = envelope.isEmpty() ? new Brought.NotForHere() : new Brought.ShutOut();
            return new HubLetters.Received(Optional.empty(), why);
        }
        return said(envelope.orElseThrow(), terminal.get())
                .map(said -> takeIn(said, terminal.get().revoked()))
                .orElse(HubLetters.Received.NOTHING);
    }

    private HubLetters.Received takeIn(Said said, boolean revoked) {
        if (revoked) {
            keepAside(said, Hash.NONE);
            return new HubLetters.Received(Optional.of(said.node), new Brought.ShutOut());
        }
        Arrivals arrivals = accept(said);
        carried(said.node).take(said.following.own(), said.message.extras());
        bodies(said.node).take(said.message.extras());
        return new HubLetters.Received(
                Optional.of(said.node), new Brought.Taken(arrivals.accepted()));
    }

    /// Writes what a terminal lacks, by what it last said, as a bundle for carrying.
    ///
    /// @return whether there is such a terminal
    boolean write(SubjectId node, OutputStream out, long most) throws IOException {
        Optional<Terminal> terminal = known(node);
        if (terminal.isEmpty()) {
            return false;
        }
        new LettersBack(this, new LettersBack.To(node, terminal.get()), out).write(most);
        return true;
    }

    long waiting(SubjectId node) {
        return known(node)
                .map(terminal -> carried(node).waiting(following(terminal).all()))
                .orElse(0L);
    }

    /// What of a fact a terminal may have.
    Fact visible(Following following, Fact fact) {
        return following.visible(fact, books.types);
    }

    /// What a terminal last said it has.
    HaveVector has(SubjectId node) {
        return books.deliveries.have(node);
    }

    Following following(Terminal terminal) {
        return Following.of(ledger, terminal.place());
    }

    CarriedBlobs carried(SubjectId node) {
        return new CarriedBlobs(ledger, books.blobs, node);
    }

    CarriedBodies bodies(SubjectId node) {
        return new CarriedBodies(ledger, node);
    }

    /// What is missing here of a terminal's places.
    Extras asking(SubjectId node, Terminal terminal) {
        List<PlaceId> own = following(terminal).own();
        Privacy privacy = Privacy.of(ledger, terminal.place());
        return carried(node).asking(own, bodies(node).asking(own, List.of(), privacy::keeps));
    }

    Message shutOut() {
        return new Message(
                about(Message.Standing.REVOKED, Hash.NONE), HaveVector.NOTHING, Message.Page.EMPTY);
    }

    private record Said(SubjectId node, Following following, Message message, Privacy privacy) {
        /// A terminal writes in its own places only, and never in this hub's name.
        List<Fact> own(long hub) {
            return message.page().facts().stream()
                    .filter(fact -> following.own().contains(fact.header().stream().place()))
                    .filter(fact -> fact.header().stream().author() != hub)
                    .map(privacy::forHub)
                    .toList();
        }

        /// Above its places a terminal only gives back what this hub forgot, and only for a person.
        List<Fact> offered(HaveVector here) {
            return message.page().facts().stream()
                    .filter(fact -> following.above().contains(fact.header().stream().place()))
                    .filter(fact -> fact.header().sequence() > here.of(fact.header().stream()))
                    .toList();
        }
    }

    private Message keepAside(Said said, Hash request) {
        books.aside.keep(said.node, said.own(ledger.author()), clock.instant());
        HaveVector accepted = ledger.facts(store -> store.have(said.following.own()));
        return new Message(
                about(Message.Standing.REVOKED, request),
                books.aside.reach(said.node, accepted),
                Message.Page.EMPTY);
    }

    private Message take(Said said, Hash request) {
        accept(said);
        Message answer = given(said.following, said.message.have(), request);
        return courier.carrying(answer, said.following, said.message, said.privacy);
    }

    private Arrivals accept(Said said) {
        ledger.compare(said.message.have());
        Arrivals arrivals = ledger.accept(said.own(ledger.author()));
        keepOffered(said);
        if (!arrivals.forked().isEmpty()) {
            LOG.warn("{} tells of streams otherwise than known here: {}", said.node, arrivals);
        }
        books.deliveries.heard(said.node, clock.instant(), said.message.have());
        return arrivals;
    }

    private void keepOffered(Said said) {
        List<Fact> offered =
                said.offered(ledger.facts(store -> store.have(said.following.above())));
        if (!offered.isEmpty()) {
            LOG.warn("{} still has {} facts that this hub forgot", said.node, offered.size());
            List<Fact> visible =
                    offered.stream()
                            .map(fact -> said.following.visible(fact, books.types)) // no more
                            .toList();
            books.aside.keep(said.node, visible, clock.instant());
        }
    }

    /// A page of what a terminal lacks.
    Message given(Following following, HaveVector there, Hash request) {
        return ledger.facts(store ->
                new Message(
                        about(Message.Standing.ENROLLED, request),
                        books.aside.reach(store.have(following.all()), following.above(), there),
                        new Outgoing(store, following.all(), fact -> visible(following, fact))
                                .lackingIn(there)));
    }

    private Message.About about(Message.Standing standing, Hash request) {
        return new Message.About(clock.instant(), standing, request);
    }
}
