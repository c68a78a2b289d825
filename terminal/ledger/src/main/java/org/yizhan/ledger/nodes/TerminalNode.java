package org.yizhan.ledger.nodes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.places.PlaceKind;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.terminals.Check;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.Subscription;
import org.yizhan.ledger.blobs.Blobs;
import org.yizhan.ledger.enrolment.Enrolment;
import org.yizhan.ledger.enrolment.EnrolmentCode;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.Allowance;
import org.yizhan.ledger.exchange.Exchanger;
import org.yizhan.ledger.exchange.HttpsTransport;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.HubPins;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.exchange.TerminalLetters;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.features.Features;
import org.yizhan.ledger.keys.NodeCertificate;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.retention.BlobSweep;
import org.yizhan.ledger.retention.Retention;
import org.yizhan.ledger.settings.LedgerSettings;
import org.yizhan.ledger.time.TrustedClock;

/// A terminal's node, open. Until it is enrolled, or set up to stand alone, it has no place and
/// records nothing. Safe for any thread.
public final class TerminalNode implements AutoCloseable {
    private static final String MENDING = "mending";
    private final NodeFolder folder;
    private final NodeSetup setup;
    private final NodeKeys keys;
    private final HomeFile homeFile;
    private final TerminalLedger opened;
    private final TerminalExchange exchange;
    private final Housekeeping housekeeping;
    private final Optional<NodeDoor> door;
    private final Subscription recovery;
    private volatile Optional<Home> home;
    private volatile Runnable beforeAsking = () -> {};

    private TerminalNode(NodeFolder folder, NodeSetup setup) {
        this.folder = folder;
        this.setup = setup;
        keys = NodeKeys.open(folder.keys(), setup.environment());
        homeFile = new HomeFile(folder.home(), keys.cipher());
        home = homeFile.read();
        opened = TerminalLedger.open(folder, setup, keys.cipher(), this::isOwn);
        opened.damage().filter(_ -> hasHub()).ifPresent(_ -> mending(true));
        exchange = new TerminalExchange(this);
        exchange.join();
        recovery = RecoveryWord.follow(ledger(), keys, () -> settings());
        housekeeping =
                new Housekeeping(
                        () -> place().stream().map(this::retention),
                        new BlobSweep(ledger(), folder.blobs()),
                        clock()::now);
        door = NodeDoor.tryToOpen(folder.door(), errands());
    }

    private Retention retention(PlaceId place) {
        return new Retention(ledger(), place, settings(), Features.types());
    }

    /// For tests: what is otherwise done every few hours.
    void keepHouse() {
        housekeeping.run();
    }

    private Map<String, NodeDoor.Errand> errands() {
        return Map.of(
                NodeErrands.KIND, NodeErrands.kind("terminal", keys),
                NodeErrands.TAKE, NodeErrands.take(this::letters),
                NodeErrands.WRITE, NodeErrands.write(this::letters),
                NodeErrands.BACKUP, NodeErrands.backup(folder, keys),
                NodeErrands.WAY, WayToHub.told(this));
    }

    /// The exchange by files that somebody carries; empty without a hub.
    public Optional<TerminalLetters> letters() {
        return home.flatMap(known -> known.hub().map(hub -> rounds(known, hub)))
                .map(rounds -> new TerminalLetters(rounds, blobs(), () -> beforeAsking.run()));
    }

    /// Says what is to be done before the hub is asked by letters for what is not here: perhaps it
    /// can be made here.
    public void beforeAsking(Runnable makes) {
        beforeAsking = makes;
    }

    Rounds rounds(Home known, HubLink hub) {
        return new Rounds(ledger(), clock(), new Rounds.Parties(keys, hub.keys()), known.place());
    }

    /// Opens a terminal's node. A damaged database is set aside and told of by [#checks()].
    ///
    /// @param folder made if absent
    /// @throws NodeException if another program has it open
    /// @throws org.yizhan.ledger.keys.KeysException if the keys cannot be used
    /// @throws org.yizhan.ledger.storage.StorageException if the disk refuses
    public static TerminalNode open(Path folder, NodeSetup setup) {
        NodeFolder held = NodeFolder.hold(folder);
        try {
            FactoryReset.finish(held);
            return new TerminalNode(held, setup);
        } catch (RuntimeException e) {
            held.close();
            throw e;
        }
    }

    public Ledger ledger() {
        return opened.ledger();
    }

    public TrustedClock clock() {
        return setup.clock();
    }

    public NodeKeys keys() {
        return keys;
    }

    /// How this node is known on the village network.
    public NodeCertificate certificate() {
        return NodeCertificate.open(folder.keys().resolve("certificate"), keys.cipher());
    }

    public NodeFolder folder() {
        return folder;
    }

    /// Recordings and media.
    public Blobs blobs() {
        return Blobs.open(folder.blobs());
    }

    /// The place this terminal serves; empty until it is enrolled or stands alone.
    public Optional<PlaceId> place() {
        return home.map(Home::place);
    }

    /// Where it belongs and whom it exchanges with.
    public Optional<Home> home() {
        return home;
    }

    /// The settings in force here; the defaults while there is no place.
    public Settings settings() {
        return home.<Settings>map(known -> new LedgerSettings(ledger(), known.place()))
                .orElseGet(Defaults::new);
    }

    /// Gives the terminal a place without a hub, as in a village that stands alone. Where it has a
    /// place already, nothing happens.
    public void standAlone(PlaceId place) {
        if (home.isEmpty()) {
            belong(new Home(place, Optional.empty()));
        }
    }

    /// Enrols this terminal at the hub that gave the code. Trying again is harmless.
    ///
    /// @param text scanned or typed
    /// @throws org.yizhan.ledger.storage.StorageException if this terminal's own disk refuses
    public EnrolmentResult enrol(String text) {
        Optional<EnrolmentCode> code = EnrolmentCode.parse(text);
        if (code.isEmpty()) {
            return new EnrolmentResult.NotACode();
        }
        try (HttpsTransport transport = new HttpsTransport(code.get().address())) {
            return enrol(code.get(), transport);
        }
    }

    /// As [#enrol(String)], by another way to the hub.
    public EnrolmentResult enrol(EnrolmentCode code, Transport transport) {
        EnrolmentResult result = new Enrolment(keys).enrol(code, transport);
        if (!(result instanceof EnrolmentResult.Enrolled enrolled)) {
            return result;
        }
        if (place().filter(known -> !known.equals(enrolled.place())).isPresent()) {
            return new EnrolmentResult.OtherPlace();
        }
        enrolled.recovery().ifPresent(keys::wrapFor);
        belong(new Home(enrolled.place(), Optional.of(enrolled.hub())));
        exchange.join();
        return result;
    }

    private void belong(Home found) {
        homeFile.write(found);
        home = Optional.of(found);
    }

    /// By which TLS keys the hub may be known now: that of the enrolment or of the last contact, and
    /// those it has told of since. None without a hub.
    public Set<String> pins() {
        return home.flatMap(known ->
                        known.hub().map(hub -> HubPins.accepted(ledger(), hub, known.place())))
                .orElse(Set.of());
    }

    /// The hub answered by this one of its keys: it is the one to know it by from now on.
    synchronized void met(String pin) {
        home.filter(known ->
                        known.hub().filter(hub -> !hub.address().pin().equals(pin)).isPresent())
                .filter(_ -> pins().contains(pin))
                .ifPresent(known ->
                        belong(new Home(known.place(), known.hub().map(hub -> hub.pinned(pin)))));
    }

    private boolean isOwn(PlaceId place) {
        return home.map(Home::place)
                .filter(own -> own.equals(place) || isJoint(place, own))
                .isPresent();
    }

    private static boolean isJoint(PlaceId place, PlaceId own) {
        return place.kind() == PlaceKind.JOINT_BRANCH && place.parent().equals(own.parent());
    }

    private boolean hasHub() {
        return home.flatMap(Home::hub).isPresent();
    }

    /// Whether records were found damaged at a start, and what is missing is still to come from the
    /// hub.
    public boolean isMending() {
        return ledger().remembered(MENDING).filter(Boolean::parseBoolean).isPresent();
    }

    private void mending(boolean still) {
        ledger().remember(MENDING, Boolean.toString(still));
    }

    /// The hub has given everything it has.
    void drained() {
        if (isMending()) {
            mending(false);
        }
    }

    /// Exchanges with the hub from now on; before enrolment, as soon as there is a hub.
    public void startExchange() {
        exchange.start();
        housekeeping.start();
    }

    /// The exchange with the hub; empty without a hub.
    public Optional<Exchanger> exchanger() {
        return exchange.exchanger();
    }

    /// How much may still go over the line this month.
    public Allowance allowance() {
        return exchange.allowance();
    }

    /// Brings the hub everything, and fetches everything, and says whether it has come there. Takes
    /// as long as the line needs.
    public Delivered deliver() {
        return home.flatMap(known -> exchanger().map(line -> exchange.delivered(known, line)))
                .orElseGet(Delivered.NoHub::new);
    }

    /// What can be checked of the node itself.
    public List<Check> checks() {
        return List.of(
                keys.check(),
                new DataCheck(opened.damage()),
                new AuthorCheck(ledger()),
                new SetbackCheck(ledger()),
                new MediaCheck(exchange.courier(), place()));
    }

    @Override
    public void close() {
        try (opened) {
            housekeeping.close();
            door.ifPresent(NodeDoor::close);
            recovery.close();
            exchange.close();
        } finally {
            folder.close();
        }
    }
}
