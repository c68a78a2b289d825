package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yizhan.domain.facts.TimeTrust;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.terminals.Check;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.branches.TransferCourier;
import org.yizhan.ledger.cards.CardDirectory;
import org.yizhan.ledger.enrolment.EnrolmentDesk;
import org.yizhan.ledger.exchange.Deliveries;
import org.yizhan.ledger.exchange.ExchangeHandler;
import org.yizhan.ledger.exchange.HubLetters;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.exchange.SetAside;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.facts.Stamp;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.places.Places;
import org.yizhan.ledger.retention.BlobSweep;
import org.yizhan.ledger.retention.Retention;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.storage.Storage;
import org.yizhan.ledger.streams.FactStore;
import org.yizhan.ledger.time.TrustedClock;
import org.yizhan.ledger.updates.Publishing;
import org.yizhan.ledger.voicebox.TownshipKeys;

/// A hub's node, open. Safe for any thread.
public final class HubNode implements AutoCloseable {
    private static final String MEDIA = "YIZHAN_BLOBS";

    private final NodeFolder folder;
    private final NodeSetup setup;
    private final NodeKeys keys;
    private final HubCertificate certificates;
    private final NodeCertificate certificate;
    private final Check dataCheck;
    private final Ledger ledger;
    private final Deliveries deliveries;
    private final SetAside setAside;
    private final EnrolmentDesk desk;
    private final ExchangeHandler handler;
    private final HubLetters letters;
    private final CardDirectory directory;
    private final TransferCourier courier;
    private final Housekeeping housekeeping;
    private final Optional<NodeDoor> door;
    private final TownshipKeys townshipKeys;

    private HubNode(NodeFolder folder, NodeSetup setup) {
        this.folder = folder;
        this.setup = setup;
        keys = NodeKeys.open(folder.keys(), setup.environment());
        keys.wrapForGiven();
        HubDatabase database = HubDatabase.open(folder, setup, keys.cipher());
        dataCheck = database.check();
        Storage storage = database.storage();
        ledger = new Ledger(storage, TerminalLedger.parts(setup, keys.cipher()));
        ledger.facts(FactStore::last).ifPresent(last -> setup.clock().passed(last.time()));
        deliveries = new Deliveries(storage, ledger);
        certificates = new HubCertificate(keys, folder.keys(), ledger, deliveries);
        certificate = certificates.open(hubTime().at());
        setAside = new SetAside(storage, ledger, keys.cipher());
        desk = new EnrolmentDesk(ledger, storage, setup.clock(), county(keys));
        handler = new ExchangeHandler(keys, ledger, setup.clock(), books());
        letters = new HubLetters(handler);
        directory = CardDirectory.keep(ledger);
        townshipKeys = TownshipKeys.keep(ledger);
        courier = TransferCourier.keep(ledger, setup.ids());
        keys.recovery().ifPresent(word -> RecoveryWord.tell(ledger, word));
        housekeeping =
                new Housekeeping(this::retentions, new BlobSweep(ledger, media()), this::hubTime);
        housekeeping.start();
        door = NodeDoor.tryToOpen(folder.door(), errands());
    }

    private Stream<Retention> retentions() {
        return ledger.read(views -> new Places(views).all()).stream()
                .map(Place::id)
                .map(place -> new Retention(ledger, place, settings(place), Features.types()));
    }

    /// A hub's clock is looked after by the machine's own time service.
    private Stamp hubTime() {
        Stamp now = clock().now();
        return now.trust() == TimeTrust.SUSPECT ? now : new Stamp(now.at(), TimeTrust.SYNCHRONISED);
    }

    private Map<String, NodeDoor.Errand> errands() {
        return Map.of(
                NodeErrands.KIND, NodeErrands.kind("hub", keys),
                NodeErrands.TAKE, NodeErrands.take(letters),
                NodeErrands.WRITE, NodeErrands.write(letters),
                NodeErrands.BACKUP, NodeErrands.backup(folder, keys),
                NodeErrands.NEXT_KEY, NodeErrands.nextKey(this::announceNextKey),
                NodeErrands.PUBLISH, NodeErrands.publish(new Publishing(ledger, blobs())));
    }

    /// The exchange by files that somebody carries.
    public HubLetters letters() {
        return letters;
    }

    private static EnrolmentDesk.County county(NodeKeys keys) {
        return new EnrolmentDesk.County(keys.publicKeys(), keys.recovery());
    }

    private ExchangeHandler.Books books() {
        return new ExchangeHandler.Books(
                deliveries, setAside, new FactTypes(Features.types()), blobs());
    }

    /// Opens a hub's node. Its records are in a file of the folder, or in PostgreSQL where the
    /// environment names a database (`YIZHAN_DATABASE`, as in
    /// `jdbc:postgresql://host/yizhan?user=…&password=…`).
    ///
    /// @param folder made if absent
    /// @throws NodeException if another program has it open
    /// @throws org.yizhan.ledger.keys.KeysException if the keys cannot be used
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    public static HubNode open(Path folder, NodeSetup setup) {
        NodeFolder held = NodeFolder.hold(folder);
        try {
            return new HubNode(held, setup);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    public Ledger ledger() {
        return ledger;
    }

    public TrustedClock clock() {
        return setup.clock();
    }

    public NodeKeys keys() {
        return keys;
    }

    /// The certificate that terminals pin.
    public NodeCertificate certificate() {
        return certificate;
    }

    /// Makes the next TLS key, where there is none yet, and tells the terminals of it. It takes over
    /// at a start, once they all know it or have had a month.
    NextKey announceNextKey() {
        return certificates.announce(certificate);
    }

    public NodeFolder folder() {
        return folder;
    }

    /// Recordings and media: in the hub's folder, or where the environment says (`YIZHAN_BLOBS`), so
    /// that several programs on one PostgreSQL share them.
    public Blobs blobs() {
        return Blobs.open(media());
    }

    private Path media() {
        String shared = setup.environment().getOrDefault(MEDIA, "");
        return shared.isBlank() ? folder.blobs() : Path.of(shared);
    }

    /// The settings in force for a place of the county.
    public Settings settings(PlaceId place) {
        return new LedgerSettings(ledger, place);
    }

    /// Where terminals are given codes.
    public EnrolmentDesk desk() {
        return desk;
    }

    /// What has come to which terminal.
    public Deliveries deliveries() {
        return deliveries;
    }

    /// What revoked terminals still sent.
    public SetAside setAside() {
        return setAside;
    }

    /// Answers a message, however it came: what is mounted under [Route#ROOT].
    ///
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    public Reply answer(Route route, byte[] message) {
        return switch (route) {
            case MESSAGES -> handler.handle(message);
            case ENROLMENT -> desk.handle(message);
        };
    }

    /// What can be checked of the node itself.
    public List<Check> checks() {
        return List.of(keys.check(), dataCheck, new AuthorCheck(ledger), new SetbackCheck(ledger));
    }

    @Override
    public void close() {
        try (ledger) {
            housekeeping.close();
            door.ifPresent(NodeDoor::close);
            directory.close();
            townshipKeys.close();
            courier.close();
        } finally {
            folder.close();
        }
    }
}
