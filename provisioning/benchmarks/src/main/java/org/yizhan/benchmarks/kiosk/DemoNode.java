package org.yizhan.benchmarks.kiosk;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.yizhan.demo.DemoPlaces;
import org.yizhan.demo.DemoVillage;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;

/// The demo village's terminal, as it is after its first day.
final class DemoNode {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private DemoNode() {}

    static TerminalNode open(Path data) {
        return TerminalNode.open(data, NodeSetup.real(Clock.systemUTC(), "bench"));
    }

    /// Makes the terminal, records the village and its lessons, and closes it.
    static void furnish(Path data) {
        try (TerminalNode node = open(data)) {
            furnish(node, data);
        }
    }

    /// Records the village and its lessons.
    static DemoVillage furnish(TerminalNode node, Path data) {
        Clock clock = Clock.system(ZONE);
        DemoVillage village = DemoVillage.of(DemoVillage.SEED, LocalDate.now(clock));
        node.standAlone(DemoPlaces.VILLAGE.id());
        village.recordSurroundingsInto(node.ledger());
        village.recordInto(node.ledger());
        DemoLessons.installInto(data.resolve("packs"), clock);
        return village;
    }

    /// From now on cards are taken.
    static void openMeeting(TerminalNode node, SubjectId meeting) {
        node.ledger()
                .record(
                        DemoPlaces.VILLAGE.id(),
                        new Actor.Program(),
                        Draft.of(
                                MeetingFacts.PROGRESS,
                                meeting,
                                new MeetingProgress(MeetingPhase.OPEN)));
    }
}
