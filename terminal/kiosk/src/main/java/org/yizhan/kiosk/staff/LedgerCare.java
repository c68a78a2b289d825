package org.yizhan.kiosk.staff;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.settings.Setting;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voices.Studio;
import org.yizhan.ledger.exchange.Exchanger;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.nodes.WayToHub;
import org.yizhan.ledger.settings.SettingFacts;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.speech.speaker.Manner;
import org.yizhan.web.terminals.MachineChecks;

/// The care of a village's terminal.
public final class LedgerCare implements Care {
    private final TerminalNode node;
    private final ZoneId zone;
    private final Function<HeldCode, Optional<SubjectId>> holder;
    private final Studio studio;
    private final Check phones;

    /// @param zone the village's
    /// @param holder whose card a code is
    public LedgerCare(
            TerminalNode node,
            ZoneId zone,
            Function<HeldCode, Optional<SubjectId>> holder,
            Studio studio) {
        this.node = node;
        this.zone = zone;
        this.holder = holder;
        this.studio = studio;
        phones = MachineChecks.phones(node.folder().folder(MachineChecks.PHONES_SEEN));
    }

    @Override
    public int volume() {
        return node.settings().get(Manner.VOLUME);
    }

    @Override
    public int volume(HeldCode code, int percent) {
        Optional<SubjectId> who = holder.apply(code);
        Setting<Integer> volume = Manner.VOLUME;
        if (who.isPresent()) {
            node.ledger()
                    .record(
                            node.place().orElseThrow(),
                            new Actor.Resident(who.get()),
                            Draft.of(
                                    SettingFacts.SETTING,
                                    SettingFacts.subject(volume.name()),
                                    new SettingFacts.Value(
                                            volume.name(), Integer.toString(percent))));
        }
        return volume();
    }

    @Override
    public List<Sentence> network() {
        List<Finding> found = new ArrayList<>(WayToHub.of(node));
        if (found.isEmpty()) {
            return List.of(Sentence.of("staff.network.alone"));
        }
        found.add(phones.run());
        List<Sentence> lines = new ArrayList<>();
        for (Finding step : found) {
            lines.add(step.what());
            if (step.severity() != Severity.GOOD) {
                lines.add(step.todo());
            }
        }
        node.exchanger()
                .map(Exchanger::state)
                .ifPresent(state -> {
                    lines.add(
                            state.lastContact()
                                    .map(this::last)
                                    .orElse(Sentence.of("staff.network.never")));
                    lines.add(state.sentence());
                });
        return lines;
    }

    private Sentence last(Instant at) {
        boolean today =
                LocalDate.ofInstant(at, zone)
                        .equals(LocalDate.ofInstant(node.clock().instant(), zone));
        var time = at.atZone(zone);
        return today
                ? Sentence.of(
                        "staff.network.lastToday",
                        "time",
                        "%d:%02d".formatted(time.getHour(), time.getMinute()))
                : Sentence.of(
                        "staff.network.last",
                        "month",
                        time.getMonthValue(),
                        "day",
                        time.getDayOfMonth());
    }

    @Override
    public void touched(int millimetres) {
        DurableFiles.write(
                node.folder().folder(MachineChecks.TOUCH_TRIED),
                Integer.toString(millimetres).getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public Studio studio() {
        return studio;
    }
}
