package org.yizhan.ledger.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.views.Entry;

/// By which keys a hub is known in TLS from now on, in its own hand: how terminals hear of its next
/// key before it uses it. A fact of the county, and signed by the hub's lasting key besides, so that
/// nothing a terminal writes or a stranger carries makes anybody trust another machine.
public final class HubPins {
    /// @param pins the one in use first, then the next; as of
    ///     [org.yizhan.ledger.keys.NodeCertificate#pin()]
    /// @param signature the hub's, over its own name and the pins; base64url
    public record Value(List<String> pins, String signature) {
        public Value {
            pins = List.copyOf(pins);
        }
    }

    public static final FactType<Value> PINS =
            FactType.register("exchange.hubPins", Value.class).visibleWithin();

    public static final List<FactType<?>> TYPES = List.of(PINS);

    private HubPins() {}

    /// What a hub's word is recorded under.
    static SubjectId subject(SubjectId hub) {
        return SubjectId.named("hubPins/" + hub);
    }

    private static byte[] signed(SubjectId hub, List<String> pins) {
        return ("yizhan: hub pins\n" + hub + "\n" + String.join("\n", pins))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// On a hub: records the pins for a county, where that is not the last word already.
    public static void tell(Ledger ledger, NodeKeys hub, PlaceId county, List<String> pins) {
        SubjectId node = hub.publicKeys().node();
        byte[] signature = hub.sign(signed(node, pins));
        Value value = new Value(pins, Base64.getUrlEncoder().encodeToString(signature));
        ledger.record(
                county,
                new Actor.Program(),
                views ->
                        views.register(PINS)
                                        .find(county, subject(node))
                                        .filter(known -> known.value().equals(value))
                                        .isPresent()
                                ? Decided.of(false)
                                : Decided.of(true, Draft.of(PINS, subject(node), value)));
    }

    /// A hub's last word on its pins, for a place it keeps.
    ///
    /// @return empty if there is none, or it is not in the hub's hand
    public static Optional<Entry<Value>> find(Ledger ledger, PublicKeys hub, PlaceId place) {
        return ledger.read(views -> views.register(PINS).find(place, subject(hub.node())))
                .filter(entry -> isOf(hub, entry.value()));
    }

    private static boolean isOf(PublicKeys hub, Value value) {
        try {
            byte[] signature = Base64.getUrlDecoder().decode(value.signature);
            return hub.signed(signed(hub.node(), value.pins), signature);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// Every pin by which a terminal takes its hub for its hub: the one it knows it by, and those
    /// that the hub has told of above the village.
    ///
    /// @param place the terminal's
    public static Set<String> accepted(Ledger ledger, HubLink hub, PlaceId place) {
        Set<String> pins = new LinkedHashSet<>(List.of(hub.address().pin()));
        for (PlaceId above : above(place)) {
            find(ledger, hub.keys(), above).ifPresent(entry -> pins.addAll(entry.value().pins()));
        }
        return pins;
    }

    private static List<PlaceId> above(PlaceId place) {
        List<PlaceId> above = new ArrayList<>();
        for (Optional<PlaceId> at = place.parent(); at.isPresent(); at = at.get().parent()) {
            above.add(at.get());
        }
        return above;
    }
}
