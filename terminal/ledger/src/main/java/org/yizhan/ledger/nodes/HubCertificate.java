package org.yizhan.ledger.nodes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.exchange.HubPins;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.views.Entry;

/// The TLS key of a hub, and how it gives way to the next: the next is made and told to the
/// terminals first, and takes over at a start once every terminal has heard of it, or has had
/// [#LONG_ENOUGH] to.
final class HubCertificate {
    /// A terminal that was not heard for so long needs a visit anyway.
    static final Duration LONG_ENOUGH = Duration.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(HubCertificate.class);
    private static final String CURRENT = "certificate";
    private static final String NEXT = "certificate.next";

    private final NodeKeys keys;
    private final Path folder;
    private final Ledger ledger;
    private final Deliveries deliveries;

    /// @param folder of the node's keys
    HubCertificate(NodeKeys keys, Path folder, Ledger ledger, Deliveries deliveries) {
        this.keys = keys;
        this.folder = folder;
        this.ledger = ledger;
        this.deliveries = deliveries;
    }

    /// At the start: the certificate to serve by from now on.
    NodeCertificate open(Instant now) {
        if (Files.exists(file(NEXT)) && isDue(now)) {
            DurableFiles.settle(file(NEXT), file(CURRENT));
            LOG.info("The next key takes over");
        }
        NodeCertificate current = read(CURRENT);
        for (PlaceId county : counties()) {
            if (took(county, current)) {
                HubPins.tell(ledger, keys, county, List.of(current.pin())); // the old one is over
            }
        }
        return current;
    }

    private boolean took(PlaceId county, NodeCertificate current) {
        return said(county)
                .map(entry -> entry.value().pins())
                .filter(pins -> pins.size() > 1 && pins.getLast().equals(current.pin()))
                .isPresent();
    }

    private boolean isDue(Instant now) {
        String next = read(NEXT).pin();
        List<PlaceId> counties = counties();
        return !counties.isEmpty()
                && counties.stream()
                        .allMatch(county ->
                                said(county)
                                        .filter(entry -> entry.value().pins().contains(next))
                                        .filter(entry -> isDue(entry, now))
                                        .isPresent());
    }

    private boolean isDue(Entry<HubPins.Value> entry, Instant now) {
        return heard(entry).isKnownToAll() || !entry.at().plus(LONG_ENOUGH).isAfter(now);
    }

    /// Makes the next key, where there is none yet, and tells the terminals of it. Saying it again
    /// tells how far it has come.
    ///
    /// @param current what is served by now
    NextKey announce(NodeCertificate current) {
        List<String> pins = List.of(current.pin(), read(NEXT).pin());
        counties().forEach(county -> HubPins.tell(ledger, keys, county, pins));
        List<NextKey> all =
                counties().stream()
                        .flatMap(county -> said(county).stream())
                        .map(this::heard)
                        .toList();
        return new NextKey(
                all.stream().mapToInt(NextKey::heard).sum(),
                all.stream().mapToInt(NextKey::terminals).sum());
    }

    private NextKey heard(Entry<HubPins.Value> entry) {
        List<Deliveries.Delivery> all = deliveries.of(entry.fact());
        int arrived = (int) all.stream().filter(Deliveries.Delivery::arrived).count();
        return new NextKey(arrived, all.size());
    }

    private Optional<Entry<HubPins.Value>> said(PlaceId county) {
        return HubPins.find(ledger, keys.publicKeys(), county);
    }

    private List<PlaceId> counties() {
        Stream<Place> all = ledger.read(views -> new Places(views).all()).stream();
        return all.map(Place::id).filter(place -> place.kind() == PlaceKind.COUNTY).toList();
    }

    private NodeCertificate read(String name) {
        return NodeCertificate.open(file(name), keys.cipher());
    }

    private Path file(String name) {
        return folder.resolve(name);
    }
}
