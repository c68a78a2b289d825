package org.yizhan.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.enrolment.EnrolmentResult;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.streams.HaveVector;

/// The terminals of a county, one a village. Their ledgers lie in memory, because each would have a
/// disk of its own. A process may hold only so many files: the first thousands of ledgers stay open,
/// the others are opened for each use.
final class CountyTerminals implements AutoCloseable {
    private static final int MOST_OPENED = 500;

    private final Path folder;
    private final int most;
    private final List<TerminalNode> kept = new ArrayList<>();
    private final List<Path> others = new ArrayList<>();
    private final Semaphore opened = new Semaphore(MOST_OPENED);
    private final AtomicLong recorded = new AtomicLong();

    /// @param most ledgers that stay open
    CountyTerminals(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    /// Adds a terminal.
    void enrol(HubNode hub, PlaceId village) {
        Path own = folder.resolve(village.code());
        TerminalNode node = Nodes.terminal(own);
        enrol(hub, village, node);
        if (kept.size() < most) {
            kept.add(node);
        } else {
            node.close();
            others.add(own);
        }
    }

    private static void enrol(HubNode hub, PlaceId village, TerminalNode node) {
        HubLink.Address address = new HubLink.Address("127.0.0.1", 1, hub.certificate().pin());
        EnrolmentResult result =
                node.enrol(hub.desk().offer(village, "村部一楼大厅", address), Nodes.direct(hub));
        if (!(result instanceof EnrolmentResult.Enrolled)) {
            throw new IllegalStateException("Not enrolled: " + result);
        }
    }

    int count() {
        return kept.size() + others.size();
    }

    /// Does something with a terminal; waits while too many are open.
    <T> T with(int number, Function<TerminalNode, T> work) {
        if (number < kept.size()) {
            return work.apply(kept.get(number));
        }
        opened.acquireUninterruptibly();
        try (TerminalNode node = Nodes.terminal(others.get(number - kept.size()))) {
            return work.apply(node);
        } finally {
            opened.release();
        }
    }

    /// People check in at a terminal.
    ///
    /// @param meetings one for each of them
    void record(int number, LongStream meetings) {
        with(
                number,
                node -> {
                    meetings.forEach(meeting -> record(node, number, meeting));
                    return node;
                });
    }

    private void record(TerminalNode node, int number, long run) {
        SubjectId meeting = SubjectId.named("meeting/" + run);
        SubjectId resident = SubjectId.named("resident/" + number);
        Draft<Checkin> draft =
                Draft.of(
                        AttendanceFacts.CHECKIN,
                        meeting,
                        new Checkin(meeting, resident, Evidence.CARD_CAMERA, Optional.empty()));
        node.ledger().record(node.place().orElseThrow(), new Actor.Program(), draft);
        recorded.incrementAndGet();
    }

    /// How many facts were recorded.
    long recorded() {
        return recorded.get();
    }

    /// How many of the terminals' own facts another node does not have.
    long missingIn(HaveVector there) {
        return IntStream.range(0, count())
                .mapToLong(number -> with(number, node -> missing(node, there)))
                .sum();
    }

    private static long missing(TerminalNode node, HaveVector there) {
        HaveVector here =
                node.ledger().facts(store -> store.have(List.of(node.place().orElseThrow())));
        return here.highest().entrySet().stream()
                .mapToLong(entry -> Math.max(0, entry.getValue() - there.of(entry.getKey())))
                .sum();
    }

    @Override
    public void close() {
        kept.forEach(TerminalNode::close);
    }
}
