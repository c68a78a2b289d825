package org.yizhan.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Check;
import org.yizhan.kiosk.accounts.PageDesk;
import org.yizhan.kiosk.attendance.ScanEyes;
import org.yizhan.kiosk.voice.SpeakerVoice;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.scan.camera.CameraCheck;
import org.yizhan.scan.camera.CameraSource;
import org.yizhan.scan.keys.KeyBurstSource;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.speech.speaker.Speaker;
import org.yizhan.speech.voices.VoiceOptions;
import org.yizhan.speech.voices.Voices;
import org.yizhan.web.PageNode;
import org.yizhan.web.PageServer;
import org.yizhan.web.server.Listening;
import org.yizhan.web.terminals.MachineChecks;

/// A terminal, put together: its node, voice, eyes, pages and screens.
final class Terminal implements AutoCloseable {
    /// All of China keeps this time.
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final String VERSION = "0.1.0";

    private final TerminalOptions options;
    private final TerminalNode node;
    private final Clock clock;
    private final Speaker speaker;
    private final KeyBurstSource scanner = new KeyBurstSource();
    private final TerminalFindings findings;
    private volatile @Nullable PageServer pages;
    private @Nullable KioskWindow window;

    private Terminal(TerminalOptions options, TerminalNode node) {
        this.options = options;
        this.node = node;
        clock = new NodeTime(node.clock(), ZONE);
        Voices voices = Voices.select(VoiceOptions.of(node.settings()));
        speaker = Speaker.start(voices, Manner.of(node.settings()));
        findings = new TerminalFindings(checks());
    }

    /// Opens the node, without screen, pages and exchange yet.
    ///
    /// @param machine the machine's clock
    /// @throws org.yizhan.ledger.nodes.NodeException if another program has the folder open
    static Terminal open(TerminalOptions options, Clock machine) {
        TerminalNode node = TerminalNode.open(options.data(), NodeSetup.real(machine, VERSION));
        return new Terminal(options, node);
    }

    /// Uses the enrolment code of the options, where there is one and it is still needed.
    ///
    /// @return what the hub said; empty if nothing had to be asked
    Optional<EnrolmentResult> enrol() {
        boolean needed = node.home().flatMap(home -> home.hub()).isEmpty();
        return needed ? options.enrolment().map(node::enrol) : Optional.empty();
    }

    /// Fills the invented village where the options ask for it. Repeating it changes nothing.
    void furnish() {
        if (!options.demo()) {
            return;
        }
        DemoVillage village = DemoVillage.of(DemoVillage.SEED, LocalDate.now(clock));
        if (node.place().isEmpty()) {
            node.standAlone(DemoPlaces.VILLAGE.id());
            village.recordSurroundingsInto(node.ledger());
        }
        village.recordInto(node.ledger());
        DemoLessons.installInto(packs(), clock);
    }

    /// The place it serves; empty until it is enrolled.
    Optional<PlaceId> place() {
        return node.place();
    }

    private Path packs() {
        return options.data().resolve("packs");
    }

    private List<Check> checks() {
        List<Check> checks = new ArrayList<>(node.checks());
        checks.addAll(MachineChecks.of(options.data()));
        checks.addAll(speaker.checks());
        checks.add(new CameraCheck(options.camera()));
        return checks;
    }

    /// Opens the window. On the UI thread.
    void show(PlaceId village) {
        ScanEyes eyes = new ScanEyes(() -> new CameraSource(options.camera()), scanner);
        @Nullable Kiosk[] shown = new Kiosk[1];
        LedgerSources sources =
                new LedgerSources(
                        node,
                        village,
                        clock,
                        new LedgerSources.Surroundings(
                                packs(),
                                eyes,
                                new PageDesk(() -> Optional.ofNullable(pages)),
                                () ->
                                        java.util.Objects.requireNonNull(shown[0])
                                                .narrator()
                                                .language()));
        Kiosk kiosk =
                new Kiosk(
                        KioskWindow.glass(node.settings(), options.window()),
                        sources,
                        new SpeakerVoice(speaker),
                        System::nanoTime);
        shown[0] = kiosk;
        kiosk.scene()
                .addEventFilter(
                        javafx.scene.input.KeyEvent.KEY_TYPED,
                        typed ->
                                typed.getCharacter()
                                        .chars()
                                        .forEach(
                                                key -> scanner.key((char) key, System.nanoTime())));
        window = new KioskWindow(kiosk);
        window.open();
        new DoorKeeper(node.ledger(), sources.desk(), kiosk.navigator()).look();
    }

    /// Serves the pages and exchanges with the hub from now on.
    ///
    /// @throws IllegalStateException if the port is taken
    void serve(PlaceId village) {
        PageNode.Parts parts =
                new PageNode.Parts(node.certificate(), findings::last, Optional.empty());
        pages =
                PageServer.start(
                        new PageNode(node.ledger(), village, false, node.clock(), parts),
                        new Listening("0.0.0.0", options.port(), OptionalInt.empty()));
        node.startExchange();
        findings.start();
    }

    @Override
    public void close() {
        PageServer serving = pages;
        if (serving != null) {
            serving.close();
        }
        findings.close();
        speaker.close();
        node.close();
    }
}
