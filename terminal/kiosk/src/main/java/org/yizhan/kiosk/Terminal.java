package org.yizhan.kiosk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.content.packs.Arrivals;
import org.yizhan.content.packs.LedgerPublishers;
import org.yizhan.content.packs.Packs;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.settings.Settings;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;
import org.yizhan.kiosk.accounts.PageDesk;
import org.yizhan.kiosk.accounts.PageService;
import org.yizhan.kiosk.enrolment.EnrolmentDesk;
import org.yizhan.kiosk.navigation.Destination.Enrolment;
import org.yizhan.kiosk.study.PackRounds;
import org.yizhan.kiosk.terminals.Carer;
import org.yizhan.kiosk.terminals.MendingScreen;
import org.yizhan.kiosk.updates.Installed;
import org.yizhan.kiosk.updates.TerminalUpdates;
import org.yizhan.kiosk.updates.Visits;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.speech.voices.ClipShelf;
import org.yizhan.web.PageNode;
import org.yizhan.web.PageServer;
import org.yizhan.web.exchange.Courier;
import org.yizhan.web.terminals.FindingsFile;
import org.yizhan.web.terminals.MachineChecks;

/// A terminal, put together: its node, its machine, its pages and screens.
final class Terminal implements AutoCloseable {
    /// All of China keeps this time.
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Logger LOG = LoggerFactory.getLogger(Terminal.class);

    private static final String VERSION = "0.1.0";

    private final TerminalOptions options;
    private final Machine machine;
    private final TerminalNode node;
    private final Clock time;
    private final Clock clock;
    private final PageService pages;
    private final TerminalFindings findings;
    private final TerminalUpdates updates;
    private final PackRounds packRounds = new PackRounds(Texts.load(Language.ZH_CN));
    private final Carer care;
    private final Visits visits = new Visits(System::nanoTime, this::isDoor);
    private final ExecutorService background =
            Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("background").daemon().factory());
    private volatile @Nullable LedgerSources sources;

    private Terminal(TerminalOptions options, Machine machine, TerminalNode node, Clock time) {
        this.options = options;
        this.time = time;
        findings = new TerminalFindings(this::checks, FindingsFile.in(options.data()), time);
        this.machine = machine;
        this.node = node;
        clock = new NodeTime(node.clock(), ZONE);
        updates = new TerminalUpdates(Installed.of(System.getenv()), VERSION, clock);
        pages = new PageService(this::pages, options.port());
        care = new Carer(node::settings, clock, new TerminalCare(machine, node.ledger(), visits));
    }

    /// Whether people come in one after the other just now.
    private boolean isDoor() {
        LedgerSources showing = sources;
        return showing != null && showing.door().now().isPresent();
    }

    /// Opens the node, without screen, pages and exchange yet.
    ///
    /// @param machine closed together with the terminal
    /// @param time the machine's clock
    /// @throws org.yizhan.ledger.nodes.NodeException if another program has the folder open
    static Terminal open(TerminalOptions options, Machine machine, Clock time) {
        TerminalNode node = TerminalNode.open(options.data(), NodeSetup.real(time, VERSION));
        return new Terminal(options, machine, node, time);
    }

    /// Uses the enrolment code of the options, where there is one and it is still needed.
    ///
    /// @return what the hub said; empty if nothing had to be asked
    Optional<EnrolmentResult> enrol() {
        boolean needed = node.home().flatMap(home -> home.hub()).isEmpty();
        return needed ? options.enrolment().map(node::enrol) : Optional.empty();
    }

    /// Shows the first screen as soon as there is something to show; voice, lessons, pages and
    /// exchange follow behind it.
    ///
    /// @return whether it serves a village; otherwise its screen asks for an enrolment code
    boolean start() {
        if (options.demo() && node.place().isEmpty()) {
            node.standAlone(DemoPlaces.VILLAGE.id());
            village().recordSurroundingsInto(node.ledger());
            village().recordInto(node.ledger());
        }
        Optional<PlaceId> place = node.place();
        place.ifPresentOrElse(this::showVillage, this::showEnrolment);
        machine.onGlass(() ->
                machine.whenDrawn(() -> {
                    background.execute(
                            () -> machine.speak(node.settings(), Optional.of(new OwnClips())));
                    place.ifPresent(served -> background.execute(() -> serve(served)));
                }));
        return place.isPresent();
    }

    private DemoVillage village() {
        return DemoVillage.of(DemoVillage.SEED, LocalDate.now(clock));
    }

    private void showVillage(PlaceId village) {
        LedgerSources before = sources;
        if (before != null) {
            before.close();
        }
        LedgerSources now =
                new LedgerSources(
                        node,
                        village,
                        clock,
                        new LedgerSources.Surroundings(
                                packs(),
                                machine.eyes(),
                                machine.recorder(),
                                new PageDesk(pages),
                                new Joining(),
                                findings::last));
        sources = now;
        Settings settings = node.settings();
        machine.onGlass(() -> {
            Kiosk kiosk = machine.show(now, settings, MendingScreen.orIdle(node));
            visits.watch(kiosk.session().state());
            new DoorKeeper(now.door(), now.together(), kiosk.navigator(), kiosk.session().state())
                    .keep();
        });
        FirstLook.keep(FirstLook.file(options.data()), settings);
    }

    private void showEnrolment() {
        BareSources bare = new BareSources(clock, machine.eyes(), new Joining(), background);
        machine.onGlass(() -> machine.show(bare, node.settings(), new Enrolment()));
    }

    /// Serves the pages and exchanges with the hub from now on.
    private void serve(PlaceId village) {
        if (options.demo()) {
            village().recordInto(node);
            DemoLessons.installInto(packs(), clock);
        }
        pages.start();
        node.startExchange();
        findings.start(node.ledger(), village, node.keys().publicKeys().node());
        packRounds.start(node, village, arrivals(village), options.data());
        updates.start(
                node,
                village,
                new TerminalUpdates.Surroundings(
                        findings::isAsWellAsBefore, visits::idle, () -> System.exit(0)));
        care.start();
    }

    private Arrivals arrivals(PlaceId village) {
        Packs shelf = new Packs(packs(), new LedgerPublishers(node.ledger(), village), clock);
        return new Arrivals(
                node.ledger(), node.blobs(), shelf, new Arrivals.Where(village, packs(), clock));
    }

    private PageServer pages() {
        PageNode.Parts parts =
                new PageNode.Parts(node.certificate(), findings::last, node.blobs())
                        .with(new Courier.Terminal(node::letters, updates::word))
                        .as(node.keys().publicKeys().node())
                        .teaching(this::lessons);
        PlaceId village = node.place().orElseThrow();
        Doorways doorways = new Doorways(options.port(), node::settings, System.getenv());
        PageNode pages = new PageNode(node.ledger(), village, false, node.clock(), parts);
        try {
            return PageServer.start(pages, doorways.all());
        } catch (IllegalStateException e) {
            LOG.warn("Phones cannot check in here; tried without them", e);
            return PageServer.start(pages, doorways.staffOnly());
        }
    }

    /// What the screen can teach now.
    private List<Lesson> lessons() {
        LedgerSources showing = sources;
        return showing == null ? List.of() : showing.library(Language.ZH_CN).lessons();
    }

    private Path packs() {
        return options.data().resolve("packs");
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>(node.checks());
        checks.addAll(machine.checks());
        checks.addAll(MachineChecks.ofTerminal(options.data(), VERSION, time));
        checks.add(pages.check());
        checks.addAll(updates.checks());
        checks.addAll(packRounds.checks());
        return checks;
    }

    @Override
    public void close() {
        background.shutdown();
        pages.close();
        updates.close();
        packRounds.close();
        care.close();
        findings.close();
        machine.close();
        LedgerSources showing = sources;
        if (showing != null) {
            showing.close();
        }
        node.close();
    }

    /// What the village has spoken itself; nothing before there is a village.
    private final class OwnClips implements ClipShelf {
        private Optional<ClipShelf> shelf() {
            return Optional.ofNullable(sources).map(LedgerSources::clips);
        }

        @Override
        public String name() {
            return shelf().map(ClipShelf::name).orElse("");
        }

        @Override
        public Set<String> texts() {
            return shelf().map(ClipShelf::texts).orElse(Set.of());
        }

        @Override
        public byte[] read(String bare) throws IOException {
            ClipShelf there = shelf().orElseThrow(() -> new IOException("No village yet"));
            return there.read(bare);
        }
    }

    /// The technician's code, used at the screen.
    private final class Joining implements EnrolmentDesk {
        @Override
        public EnrolmentResult enrol(String code) {
            return node.enrol(code);
        }

        @Override
        public void finished() {
            node.place()
                    .ifPresent(village -> {
                        showVillage(village);
                        background.execute(() -> serve(village));
                    });
        }
    }
}
