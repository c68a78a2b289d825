package org.yizhan.ledger.away;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.attendance.Phone;
import org.yizhan.domain.away.Invitation;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Personal links: 128 random bits, good for one phone within three days. They are facts, so that
/// every program of a hub knows them and none is used twice. Safe for any thread.
public final class Invitations {
    public static final Duration LIFE = Duration.ofDays(3);

    private final Ledger ledger;
    private final InstantSource clock;

    public Invitations(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// @return the secret of the link, 32 hexadecimal digits; only its hash is kept
    public String offer(PlaceId place, Actor staff, List<SubjectId> people, SecureRandom random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        String secret = HexFormat.of().formatHex(bits);
        Invitation invitation = new Invitation(people, clock.instant().plus(LIFE), false);
        return ledger.record(
                place,
                staff,
                _ ->
                        Decided.of(
                                secret,
                                Draft.of(AwayFacts.INVITATION, subject(secret), invitation)));
    }

    /// Whether a phone could be bound with a link now.
    public boolean isGood(PlaceId place, String secret) {
        return ledger.read(views -> good(views, place, secret)).isPresent();
    }

    /// Binds a phone; the link is used up by that.
    ///
    /// @param phone a hash of the key its browser keeps
    /// @return whether the link was good
    public boolean bind(PlaceId place, String secret, String phone) {
        return ledger.record(
                place,
                new Actor.Program(),
                views ->
                        good(views, place, secret)
                                .map(found ->
                                        Decided.of(
                                                true,
                                                Draft.of(
                                                        AwayFacts.INVITATION,
                                                        subject(secret),
                                                        found.spent()),
                                                Draft.of(
                                                        AttendanceFacts.PHONE,
                                                        Phone.subject(phone),
                                                        new Phone(phone, found.residents()))))
                                .orElseGet(() -> Decided.of(false)));
    }

    private Optional<Invitation> good(Views views, PlaceId place, String secret) {
        return views.register(AwayFacts.INVITATION)
                .find(place, subject(secret))
                .map(Entry::value)
                .filter(invitation -> invitation.isGoodAt(clock.instant()));
    }

    private static SubjectId subject(String secret) {
        return Invitation.subject(Hash.of(secret.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /// Whom a phone is bound to at a place.
    public static List<SubjectId> of(Views views, PlaceId place, String phone) {
        return views.register(AttendanceFacts.PHONE)
                .find(place, Phone.subject(phone))
                .map(entry -> entry.value().residents())
                .orElse(List.of());
    }
}
