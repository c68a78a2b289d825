package org.yizhan.kiosk.updates;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Running;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.keys.PublishingKey;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.updates.Caretaker;
import org.yizhan.ledger.updates.UpdateCheck;
import org.yizhan.ledger.updates.Updates;
import org.yizhan.ledger.updates.Versions;

/// Looks for new versions once a minute, where the program is installed and knows who may sign.
public final class TerminalUpdates implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(TerminalUpdates.class);

    private final Optional<Installed> installed;
    private final String program;
    private final Clock time;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("updates").daemon().factory());
    private volatile Optional<Updates.State> state = Optional.empty();

    /// @param program what people call the version that runs
    /// @param time the node's, in the village's zone
    public TerminalUpdates(Optional<Installed> installed, String program, Clock time) {
        this.installed = installed;
        this.program = program;
        this.time = time;
    }

    /// What the rounds need of the terminal.
    ///
    /// @param well whether its checks find nothing broken that was whole before
    /// @param idle how long nobody has used it
    /// @param restart ends the program, to be started anew
    public record Surroundings(BooleanSupplier well, Supplier<Duration> idle, Runnable restart) {}

    /// Says what runs, and looks from now on.
    public void start(TerminalNode node, PlaceId village, Surroundings surroundings) {
        long number = installed.map(Installed::number).orElse(0L);
        RunningWord.tell(
                node.ledger(),
                village,
                node.keys().publicKeys().node(),
                new Running(number, program));
        installed.ifPresent(
                where -> where.key().ifPresent(key -> look(node, village, surroundings, key)));
    }

    private void look(
            TerminalNode node, PlaceId village, Surroundings surroundings, PublishingKey key) {
        Installed where = installed.orElseThrow();
        Path folder = node.folder().folder("versions");
        Versions versions = Versions.in(folder, where.packagedNumber());
        Updates.Trust trust =
                new Updates.Trust(
                        key, System.getProperty("os.arch"), versions, Optional.of(where.home()));
        Updates updates = new Updates(node.ledger(), village, node.blobs(), trust);
        Caretaker caretaker =
                new Caretaker(
                        updates,
                        versions,
                        new Caretaker.Running(where.number(), time.instant(), surroundings.well()));
        node.beforeAsking(() -> look(updates));
        looking.scheduleWithFixedDelay(
                () -> round(caretaker, surroundings), 1, 1, TimeUnit.MINUTES);
    }

    /// As soon as somebody who carries a version asks what it still lacks.
    private void look(Updates updates) {
        try {
            state = Optional.of(updates.look());
        } catch (IOException | RuntimeException e) {
            LOG.error("Looking for a new version failed; tried again in a minute", e);
        }
    }

    private void round(Caretaker caretaker, Surroundings surroundings) {
        try {
            Caretaker.Round round =
                    caretaker.round(
                            new Caretaker.Moment(
                                    time.instant(),
                                    LocalTime.now(time),
                                    surroundings.idle().get()));
            state = Optional.of(round.state());
            if (round.restart()) {
                LOG.info("Ends, so that another version is started");
                surroundings.restart().run();
            }
        } catch (IOException | RuntimeException e) {
            LOG.error("Looking for a new version failed; tried again in a minute", e);
        }
    }

    /// How it stands; none where the program is not installed.
    public List<Check> checks() {
        return installed
                .<List<Check>>map(where ->
                        where.key().isPresent()
                                ? List.of(
                                        new UpdateCheck(
                                                () -> state, where.number(), where.since(), time))
                                : List.of(TerminalUpdates::noKey))
                .orElse(List.of());
    }

    /// What there is to say of the version that is wanted here, whenever it is not what runs.
    public Optional<Finding> word() {
        return checks().stream()
                .map(Check::run)
                .filter(finding -> !finding.what().key().equals("updates.newest"))
                .findFirst();
    }

    private static Finding noKey() {
        return Finding.of("updates", Severity.LOOK, Sentence.of("updates.noKey"));
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
