package org.yizhan.ledger.family;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.family.Relative;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.away.Invitations;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.residents.Residents;
import org.yizhan.ledger.views.Entry;
import org.yizhan.ledger.views.Views;

/// Whose phone may send words to whom. Two ways lead in, both through the secretary: a personal link
/// for a relative who is on no roster, and the link of a resident who is away, whose phone may write
/// to those of the same household. Safe for any thread.
public final class Relatives {
    public static final Duration LIFE = Duration.ofDays(3);

    private final Ledger ledger;
    private final InstantSource clock;

    /// Somebody a phone may send words to.
    ///
    /// @param from what the recipient knows the sender by
    public record Tie(SubjectId to, String from) {}

    public Relatives(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /// @param name as the family says it
    /// @return the secret of the link, 32 hexadecimal digits; only its hash is kept
    public String invite(Kin kin, Actor staff, SecureRandom random) {
        byte[] bits = new byte[16];
        random.nextBytes(bits);
        String secret = HexFormat.of().formatHex(bits);
        Relative relative =
                new Relative(
                        kin.name(), kin.of(), clock.instant().plus(LIFE), Optional.empty(), false);
        ledger.record(
                kin.place(), staff, Draft.of(FamilyFacts.RELATIVE, subject(secret), relative));
        return secret;
    }

    /// Whose relative is to be let in, and what the family calls them.
    public record Kin(PlaceId place, SubjectId of, String name) {}

    /// The relative a link was made for, while a phone can be let in with it.
    public Optional<Relative> find(PlaceId place, String secret) {
        return ledger.read(views -> good(views, place, secret));
    }

    /// Lets a phone in; the link is used up by that.
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
                                                        FamilyFacts.RELATIVE,
                                                        subject(secret),
                                                        found.with(phone))))
                                .orElseGet(() -> Decided.of(false)));
    }

    private Optional<Relative> good(Views views, PlaceId place, String secret) {
        return views.register(FamilyFacts.RELATIVE)
                .find(place, subject(secret))
                .map(Entry::value)
                .filter(relative -> relative.isGoodAt(clock.instant()));
    }

    private static SubjectId subject(String secret) {
        return Relative.subject(Hash.of(secret.getBytes(StandardCharsets.UTF_8)).toString());
    }

    /// Takes a phone back, or a link that nobody has opened.
    public void end(PlaceId place, Entry<Relative> relative, Actor staff) {
        ledger.record(
                place,
                staff,
                Draft.of(FamilyFacts.RELATIVE, relative.subject(), relative.value().taken()));
    }

    /// The relatives of a resident, those with a phone first.
    public static List<Entry<Relative>> of(Views views, PlaceId place, SubjectId resident) {
        return views.register(FamilyFacts.RELATIVE).list(place).stream()
                .filter(entry -> entry.value().of().equals(resident) && !entry.value().ended())
                .sorted(
                        Comparator.comparing(
                                (Entry<Relative> entry) -> entry.value().phone().isEmpty()))
                .toList();
    }

    /// Whom a phone may send words to; nobody where it was never let in.
    ///
    /// @param phone a hash of the key its browser keeps
    public static List<Tie> ties(Views views, PlaceId place, String phone) {
        List<Tie> ties = new ArrayList<>();
        views.register(FamilyFacts.RELATIVE).list(place).stream()
                .map(Entry::value)
                .filter(relative -> relative.phone().equals(Optional.of(phone)))
                .filter(relative -> !relative.ended())
                .forEach(relative -> ties.add(new Tie(relative.of(), relative.name())));
        List<SubjectId> own = Invitations.of(views, place, phone);
        if (!own.isEmpty()) {
            household(views, place, own).forEach(ties::add);
        }
        return ties.stream().distinct().toList();
    }

    private static List<Tie> household(Views views, PlaceId place, List<SubjectId> own) {
        List<Entry<Resident>> all = new Residents(views).list(place);
        return all.stream()
                .filter(sender -> own.contains(sender.subject()))
                .flatMap(sender ->
                        all.stream()
                                .filter(other -> !own.contains(other.subject()))
                                .filter(other -> together(sender.value(), other.value()))
                                .map(other -> new Tie(other.subject(), sender.value().name())))
                .toList();
    }

    private static boolean together(Resident one, Resident other) {
        return one.household().isPresent() && one.household().equals(other.household());
    }
}
