package org.yizhan.hub;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.web.PageNode;
import org.yizhan.web.PageServer;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.server.Listening;

/// A hub, running. Close it to stop.
public final class Hub implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String VERSION = "0.1.0";

    private final HubOptions options;
    private final HubNode node;
    private final PageServer server;

    private Hub(HubOptions options, HubNode node, PageServer server) {
        this.options = options;
        this.node = node;
        this.server = server;
    }

    /// @param machine the machine's clock
    /// @throws HubException if it is not known which county this is for, or the port is taken
    /// @throws org.yizhan.ledger.nodes.NodeException if another program has the folder open
    public static Hub start(HubOptions options, InstantSource machine) {
        HubNode node = HubNode.open(options.data(), NodeSetup.real(machine, VERSION));
        try {
            return new Hub(options, node, serve(options, node, furnish(options, node)));
        } catch (RuntimeException e) {
            node.close();
            throw e;
        }
    }

    /// Records what is known of the county's places.
    private static PlaceId furnish(HubOptions options, HubNode node) {
        HubPlaces places = new HubPlaces(node.ledger());
        options.places().map(PlacesFile::read).ifPresent(places::record);
        options.places().map(PlacesFile::joints).ifPresent(all -> all.forEach(places::recordJoint));
        if (options.demo()) {
            LocalDate today = LocalDate.ofInstant(node.clock().instant(), ZONE);
            DemoVillage.of(DemoVillage.SEED, today).recordSurroundingsInto(node.ledger());
        }
        options.privacy().ifPresent(places::recordPrivacy);
        return places.county().orElseThrow(() -> new HubException(Sentence.of("hub.noPlaces")));
    }

    private static PageServer serve(HubOptions options, HubNode node, PlaceId county) {
        PageNode.Parts parts =
                new PageNode.Parts(
                        node.certificate(),
                        () -> node.checks().stream().map(Check::run).toList(),
                        node.blobs(),
                        Optional.of(new HubMount(node)),
                        Optional.of(office(options, node)),
                        new Courier.Hub(node.letters(), node.setAside()),
                        Optional.empty());
        int port = options.listening().port();
        try {
            return PageServer.start(
                    new PageNode(node.ledger(), county, true, node.clock(), parts),
                    new Listening("0.0.0.0", port, OptionalInt.empty()));
        } catch (IllegalStateException e) {
            throw new HubException(Sentence.of("hub.portTaken", "port", Integer.toString(port)), e);
        }
    }

    private static PageNode.Office office(HubOptions options, HubNode node) {
        return new PageNode.Office(
                new HubCodes(node, options.listening().host()), node.deliveries());
    }

    public HubNode node() {
        return node;
    }

    /// Where terminals reach this hub.
    public HubLink.Address address() {
        return new HubLink.Address(
                options.listening().host(), server.httpsPort(), node.certificate().pin());
    }

    /// Where staff open the pages.
    public String pages() {
        return "https://" + address().host() + ":" + address().port() + "/";
    }

    public String fingerprint() {
        return server.fingerprint();
    }

    /// The code for the first account, as long as there is no account.
    public Optional<String> firstAccountCode() {
        return server.firstAccountCode().map(shown -> shown.grouped());
    }

    /// A code for a terminal of the demo village; empty outside the demo.
    public Optional<EnrolmentCode> demoCode() {
        return options.demo()
                ? Optional.of(node.desk().offer(DemoPlaces.VILLAGE.id(), "村部一楼大厅", address()))
                : Optional.empty();
    }

    @Override
    public void close() {
        try (node) {
            server.close();
        }
    }
}
