package org.yizhan.kiosk.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.content.packs.Arrivals;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.Shelf;
import org.yizhan.domain.terminals.Budget;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.terminals.TerminalFacts;

/// Once a minute: packs that have come are installed, and the hub is told what line and disk still
/// allow.
public final class PackRounds implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PackRounds.class);

    private final Texts texts;
    private final ScheduledExecutorService looking =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("packs").daemon().factory());
    private volatile Arrivals.State state = Arrivals.State.NONE;

    /// @param texts of the village, for what is wrong with a pack
    public PackRounds(Texts texts) {
        this.texts = texts;
    }

    /// Looks from now on.
    ///
    /// @param data a folder on the disk that packs go to
    public void start(TerminalNode node, PlaceId village, Arrivals arrivals, Path data) {
        looking.scheduleWithFixedDelay(
                () -> round(node, village, arrivals, data), 0, 1, TimeUnit.MINUTES);
    }

    private void round(TerminalNode node, PlaceId village, Arrivals arrivals, Path data) {
        try {
            state = arrivals.look();
            SubjectId self = node.keys().publicKeys().node();
            Budget budget = node.allowance().budget(free(data));
            tell(
                    node,
                    village,
                    Draft.of(TerminalFacts.BUDGET, TerminalFacts.budget(self), budget),
                    budget::isLike);
            Shelf shelf = arrivals.shelf();
            tell(
                    node,
                    village,
                    Draft.of(StudyFacts.SHELF, StudyFacts.shelf(self), shelf),
                    shelf::equals);
        } catch (IOException | RuntimeException e) {
            LOG.error("Packs could not be looked at; tried again in a minute", e);
        }
    }

    private static long free(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace();
    }

    /// Only what is news.
    ///
    /// @param known whether what was told before is the same
    private static <T> void tell(
            TerminalNode node, PlaceId village, Draft<T> now, Predicate<T> known) {
        node.ledger()
                .record(
                        village,
                        new Actor.Program(),
                        views ->
                                views.register(now.type())
                                                .find(village, now.subject())
                                                .filter(told -> known.test(told.value()))
                                                .isPresent()
                                        ? Decided.of(false)
                                        : Decided.of(true, now));
    }

    /// How it stands with packs.
    public List<Check> checks() {
        return List.of(new PacksCheck(() -> state, texts));
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }
}
