package org.yizhan.benchmarks.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
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
/// disk of its own.
final class CountyTerminals implements AutoCloseable {
    private final Path folder;
    private final List<TerminalNode> nodes = new ArrayList<>();
    private final AtomicLong recorded = new AtomicLong();

    CountyTerminals(Path folder) {
        this.folder = folder;
    }

    /// Adds a terminal.
    void enrol(HubNode hub, PlaceId village) {
        TerminalNode node = Nodes.terminal(folder.resolve(village.code()));
        nodes.add(node);
        HubLink.Address address = new HubLink.Address("127.0.0.1", 1, hub.certificate().pin());
        EnrolmentResult result =
                node.enrol(hub.desk().offer(village, "村部一楼大厅", address), Nodes.direct(hub));
        if (!(result instanceof EnrolmentResult.Enrolled)) {
            throw new IllegalStateException("Not enrolled: " + result);
        }
    }

    int count() {
        return nodes.size();
    }

    TerminalNode node(int number) {
        return nodes.get(number);
    }

    /// Somebody checks in at a terminal.
    void record(int number, long run) {
        TerminalNode node = nodes.get(number);
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
        long missing = 0;
        for (TerminalNode node : nodes) {
            HaveVector here =
                    node.ledger().facts(store -> store.have(List.of(node.place().orElseThrow())));
            missing +=
                    here.highest().entrySet().stream()
                            .mapToLong(entry ->
                                    Math.max(0, entry.getValue() - there.of(entry.getKey())))
                            .sum();
        }
        return missing;
    }

    @Override
    public void close() {
        nodes.forEach(TerminalNode::close);
    }
}
