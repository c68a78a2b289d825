package org.yizhan.ledger.exchange;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Arrivals;
import org.yizhan.ledger.Ledger;
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
    private static final int AT_ONCE = 64;

    private final NodeKeys keys;
    private final Ledger ledger;
    private final TrustedClock clock;
    private final Books books;
    private final Semaphore room = new Semaphore(AT_ONCE);

    /// What a hub keeps about its terminals.
    public record Books(Deliveries deliveries, SetAside aside, FactTypes types) {}

    public ExchangeHandler(NodeKeys keys, Ledger ledger, TrustedClock clock, Books books) {
        this.keys = keys;
        this.ledger = ledger;
        this.clock = clock;
        this.books = books;
    }

    /// Answers one envelope. Repeating it is harmless.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses; nothing was taken
    public Reply handle(byte[] request) {
        if (!room.tryAcquire()) {
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

    private Reply handle(Envelope envelope, Hash request) {
        Optional<Entry<Terminal>> known =
                ledger.read(views -> new Terminals(views).find(envelope.from()));
        if (known.isEmpty()) {
            LOG.info("{} is not enrolled here", envelope.from());
            return new Reply.Refused();
        }
        Terminal terminal = known.get().value();
        PublicKeys sender = new PublicKeys(terminal.signingKey(), terminal.sealingKey());
        Optional<Message> message = envelope.open(keys, sender).flatMap(MessageCodec::decode);
        if (message.isEmpty()) {
            return new Reply.Failed(Reply.Cause.NOT_UNDERSTOOD);
        }
        Following following = Following.of(terminal.place());
        Said said = new Said(envelope.from(), following, message.get());
        Message answer = terminal.revoked() ? keepAside(said, request) : take(said, request);
        return new Reply.Answer(Envelope.seal(keys, sender, MessageCodec.encode(answer)));
    }

    private record Said(SubjectId node, Following following, Message message) {
        /// A terminal writes in its own places only, and never in this hub's name.
        List<Fact> own(long hub) {
            return message.page().facts().stream()
                    .filter(fact -> following.own().contains(fact.header().stream().place()))
                    .filter(fact -> fact.header().stream().author() != hub)
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
        ledger.compare(said.message.have());
        Arrivals arrivals = ledger.accept(said.own(ledger.author()));
        if (!arrivals.forked().isEmpty()) {
            LOG.warn("{} tells of streams otherwise than known here: {}", said.node, arrivals);
        }
        books.deliveries.heard(said.node, clock.instant(), said.message.have());
        return ledger.facts(store ->
                new Message(
                        about(Message.Standing.ENROLLED, request),
                        store.have(said.following.all()),
                        new Outgoing(
                                        store,
                                        said.following.all(),
                                        fact -> said.following.visible(fact, books.types))
                                .lackingIn(said.message.have())));
    }

    private Message.About about(Message.Standing standing, Hash request) {
        return new Message.About(clock.instant(), standing, request);
    }
}
