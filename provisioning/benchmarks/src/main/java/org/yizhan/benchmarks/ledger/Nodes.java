package org.yizhan.benchmarks.ledger;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Rounds;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.Home;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;

/// Real nodes of one village and what is written on them: numbered check-ins, so that each can be
/// looked for afterwards.
final class Nodes {
    static final PlaceId VILLAGE = new PlaceId("999901100201");
    private static final SubjectId MEETING = SubjectId.named("meeting");

    private Nodes() {}

    static HubNode hub(Path folder) {
        return hub(folder, InstantSource.system());
    }

    static HubNode hub(Path folder, InstantSource time) {
        return HubNode.open(folder, setup(time));
    }

    static TerminalNode terminal(Path folder) {
        return terminal(folder, InstantSource.system());
    }

    static TerminalNode terminal(Path folder, InstantSource time) {
        return TerminalNode.open(folder, setup(time));
    }

    private static NodeSetup setup(InstantSource time) {
        return NodeSetup.real(time, "bench");
    }

    /// The hub, asked without a network.
    static Transport direct(HubNode hub) {
        return hub::answer;
    }

    static void enrol(HubNode hub, TerminalNode terminal) {
        HubLink.Address address = new HubLink.Address("127.0.0.1", 1, hub.certificate().pin());
        terminal.enrol(hub.desk().offer(VILLAGE, "村部一楼大厅", address), direct(hub));
    }

    static Rounds rounds(TerminalNode terminal) {
        Home home = terminal.home().orElseThrow();
        return new Rounds(
                terminal.ledger(),
                terminal.clock(),
                new Rounds.Parties(terminal.keys(), home.hub().orElseThrow().keys()),
                home.place());
    }

    /// Two exchanges on a sound line, as in two intervals after it healed.
    ///
    /// @return whether both sides have everything then
    static boolean isDrained(TerminalNode terminal, HubNode hub) {
        Rounds rounds = rounds(terminal);
        rounds.run(direct(hub));
        return rounds.run(direct(hub)) instanceof Outcome.Drained && rounds.waiting() == 0;
    }

    /// Returns once the check-in is durable.
    static void checkin(Ledger ledger, long number) {
        checkin(ledger, number, () -> {});
    }

    /// @param deciding runs within the decision
    static void checkin(Ledger ledger, long number, Runnable deciding) {
        ledger.record(
                VILLAGE,
                new Actor.Program(),
                _ -> {
                    deciding.run();
                    return Decided.of(number, draft(number));
                });
    }

    private static Draft<Checkin> draft(long number) {
        return Draft.of(
                AttendanceFacts.CHECKIN,
                MEETING,
                new Checkin(MEETING, resident(number), Evidence.CARD_CAMERA, Optional.empty()));
    }

    private static SubjectId resident(long number) {
        return SubjectId.named("resident/" + number);
    }

    /// @param lost how many of the acknowledged are missing somewhere
    /// @param doubled how many stand somewhere more than once, acknowledged or not
    record Found(int lost, int doubled) {
        Found and(Found other) {
            return new Found(lost + other.lost, doubled + other.doubled);
        }
    }

    /// Looks for check-ins on every node.
    static Found look(Collection<Long> acknowledged, List<Ledger> ledgers) {
        int lost = 0;
        int doubled = 0;
        List<Map<String, Integer>> all = ledgers.stream().map(Nodes::times).toList();
        for (long number : acknowledged) {
            String resident = resident(number).toString();
            lost += all.stream().allMatch(times -> times.containsKey(resident)) ? 0 : 1;
        }
        for (Map<String, Integer> times : all) {
            doubled += (int) times.values().stream().filter(count -> count > 1).count();
        }
        return new Found(lost, doubled);
    }

    private static Map<String, Integer> times(Ledger ledger) {
        Map<String, Integer> times = new HashMap<>();
        ledger.read(views ->
                        views.handle()
                                .createQuery("SELECT resident FROM attendance")
                                .mapTo(String.class)
                                .list())
                .forEach(resident -> times.merge(resident, 1, Integer::sum));
        return times;
    }
}
