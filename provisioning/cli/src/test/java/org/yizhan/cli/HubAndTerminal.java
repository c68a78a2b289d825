package org.yizhan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;

/// A hub and a terminal of its, in the folders `hub` and `terminal`, with no line between them.
///
/// @param folder above both
record HubAndTerminal(Path folder) {
    static final PlaceId VILLAGE = new PlaceId("999901100201");
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-22T06:30:00Z"));

    /// Makes both, and the terminal belong to the hub.
    void make() {
        try (HubNode hub = hub();
                TerminalNode terminal = terminal()) {
            HubLink.Address nowhere = new HubLink.Address("127.0.0.1", 1, hub.certificate().pin());
            terminal.enrol(hub.desk().offer(VILLAGE, "村部一楼大厅", nowhere), hub::answer);
        }
    }

    HubNode hub() {
        return HubNode.open(folder.resolve("hub"), setup());
    }

    TerminalNode terminal() {
        return terminal("terminal");
    }

    /// Another terminal's folder beside them.
    TerminalNode terminal(String name) {
        return TerminalNode.open(folder.resolve(name), setup());
    }

    private static NodeSetup setup() {
        return NodeSetup.real(CLOCK, "0.1.0");
    }

    /// A path for a command line.
    String at(String name) {
        return folder.resolve(name).toString();
    }
}
