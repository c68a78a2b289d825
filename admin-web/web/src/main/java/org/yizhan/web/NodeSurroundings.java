package org.yizhan.web;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.places.Places;
import org.yizhan.web.server.Surroundings;

/// The surroundings as the ledger knows them.
final class NodeSurroundings implements Surroundings {
    /// All of China keeps this time.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final PageNode node;

    NodeSurroundings(PageNode node) {
        this.node = node;
    }

    @Override
    public PlaceId home() {
        return node.home();
    }

    @Override
    public Optional<String> nameOf(PlaceId place) {
        Optional<String> name =
                node.ledger().read(views -> new Places(views).find(place)).map(Place::name);
        return name.or(() -> place.equals(node.home()) ? Optional.of(place.code()) : name);
    }

    @Override
    public boolean isHub() {
        return node.hub();
    }

    @Override
    public InstantSource clock() {
        return node.clock();
    }

    @Override
    public ZoneId zone() {
        return ZONE;
    }
}
