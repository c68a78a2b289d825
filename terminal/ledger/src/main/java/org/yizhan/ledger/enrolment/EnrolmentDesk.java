package org.yizhan.ledger.enrolment;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Where a hub gives out codes and takes terminals in. Safe for any thread.
public final class EnrolmentDesk {
    private final Ledger ledger;
    private final EnrolmentCodes codes;
    private final TrustedClock clock;
    private final County county;
    private final SecureRandom random = new SecureRandom();

    /// What a new terminal is told of its hub.
    ///
    /// @param hub the hub's own keys
    /// @param recovery the county's recovery key, X25519, X.509 encoding, hexadecimal; may be
    ///     absent
    public record County(PublicKeys hub, Optional<String> recovery) {}

    public EnrolmentDesk(Ledger ledger, Storage storage, TrustedClock clock, County county) {
        this.ledger = ledger;
        codes = new EnrolmentCodes(storage);
        this.clock = clock;
        this.county = county;
    }

    /// A new code for a terminal of a place.
    ///
    /// @param label how staff call the terminal, such as "村部一楼大厅"
    /// @param address where the terminal reaches this hub
    /// @throws IllegalArgumentException if the place is no village and no joint branch
    public EnrolmentCode offer(PlaceId place, String label, HubLink.Address address) {
        if (place.kind() != PlaceKind.VILLAGE && place.kind() != PlaceKind.JOINT_BRANCH) {
            throw new IllegalArgumentException("No terminals stand in a " + place.kind());
        }
        return give(new EnrolmentCodes.Standing(place, label, Optional.empty()), address);
    }

    /// A new code for a terminal that stands here already and got another disk, or another board:
    /// whoever uses it takes its place, and what the old one still sends waits for a person.
    ///
    /// @param address where the terminal reaches this hub
    /// @return empty if there is no such terminal
    public Optional<EnrolmentCode> replace(SubjectId node, HubLink.Address address) {
        return ledger.read(views -> new Terminals(views).find(node))
                .map(Entry::value)
                .filter(known -> !known.revoked())
                .map(known ->
                        give(
                                new EnrolmentCodes.Standing(
                                        known.place(), known.label(), Optional.of(node)),
                                address));
    }

    private EnrolmentCode give(EnrolmentCodes.Standing standing, HubLink.Address address) {
        EnrolmentCode code = EnrolmentCode.fresh(address, random);
        while (!codes.give(code, standing, clock.instant())) {
            code = EnrolmentCode.fresh(address, random);
        }
        return code;
    }

    /// Answers a terminal's request. Repeating it is harmless.
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    public Reply handle(byte[] bytes) {
        return Letters.decode(bytes, Letters.Request.class)
                .filter(EnrolmentDesk::isSound)
                .<Reply>map(request -> new Reply.Answer(Letters.encode(answer(request))))
                .orElse(new Reply.Failed(Reply.Cause.NOT_UNDERSTOOD));
    }

    private static boolean isSound(Letters.Request request) {
        try {
            return request.isProven();
        } catch (IllegalArgumentException | NullPointerException e) {
            return false;
        }
    }

    private Letters.Answer answer(Letters.Request request) {
        EnrolmentCodes.Tried tried = codes.use(request, clock.instant());
        Letters.@Nullable Welcome welcome =
                tried.standing().map(standing -> welcome(standing, request)).orElse(null);
        return new Letters.Answer(tried.verdict().ordinal(), welcome);
    }

    private Letters.Welcome welcome(EnrolmentCodes.Standing standing, Letters.Request request) {
        PlaceId place = standing.place();
        enter(
                request.keys(),
                new Terminal(place, standing.label(), request.signing(), request.sealing(), false));
        standing.replaces()
                .filter(old -> !old.equals(request.keys().node()))
                .ifPresent(this::makeWay);
        List<Letters.Name> names = ledger.read(views -> names(new Places(views), place));
        return new Letters.Welcome(
                place.code(),
                names,
                county.hub.signing(),
                county.hub.sealing(),
                county.recovery.orElse(null));
    }

    private static List<Letters.Name> names(Places places, PlaceId place) {
        List<Letters.Name> names = new ArrayList<>();
        for (Optional<PlaceId> at = Optional.of(place); at.isPresent(); at = at.get().parent()) {
            places.find(at.get()).map(Letters.Name::of).ifPresent(names::add);
        }
        return names;
    }

    private void enter(PublicKeys keys, Terminal terminal) {
        leaveOthers(keys, terminal.place());
        record(
                terminal,
                keys.node(),
                views ->
                        !new Terminals(views)
                                .find(keys.node())
                                .map(Entry::value)
                                .equals(Optional.of(terminal)));
    }

    /// A terminal that was carried to another village no longer writes in the old one.
    private void leaveOthers(PublicKeys keys, PlaceId place) {
        ledger.read(views -> views.register(TerminalFacts.TERMINAL).anywhere(keys.node())).stream()
                .filter(entry -> !entry.value().revoked())
                .filter(entry -> !entry.place().equals(TerminalFacts.place(place)))
                .forEach(entry -> record(shutOut(entry.value()), keys.node(), _ -> true));
    }

    /// The terminal that was replaced no longer writes.
    private void makeWay(SubjectId old) {
        ledger.read(views -> new Terminals(views).find(old))
                .map(Entry::value)
                .filter(terminal -> !terminal.revoked())
                .ifPresent(terminal -> record(shutOut(terminal), old, _ -> true));
    }

    /// Shuts a terminal out: what it still sends waits for a person.
    ///
    /// @return whether there is such a terminal
    public boolean revoke(PublicKeys keys) {
        Optional<Entry<Terminal>> known =
                ledger.read(views -> new Terminals(views).find(keys.node()));
        known.ifPresent(entry -> record(shutOut(entry.value()), keys.node(), _ -> true));
        return known.isPresent();
    }

    private static Terminal shutOut(Terminal terminal) {
        return new Terminal(
                terminal.place(),
                terminal.label(),
                terminal.signingKey(),
                terminal.sealingKey(),
                true);
    }

    private void record(Terminal terminal, SubjectId node, Predicate<Views> needed) {
        ledger.record(
                TerminalFacts.place(terminal.place()),
                new Actor.Program(),
                views ->
                        needed.test(views)
                                ? Decided.of(true, Draft.of(TerminalFacts.TERMINAL, node, terminal))
                                : Decided.of(false));
    }
}
