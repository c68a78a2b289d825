package org.yizhan.benchmarks.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.yizhan.domain.attendance.Checkin;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Evidence;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.Notice;
import org.yizhan.domain.residents.Household;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.attendance.AttendanceFacts;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.HubNode;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.notices.NoticeFacts;
import org.yizhan.ledger.residents.ResidentFacts;

/// What 30 days leave behind in a village that had no line: meetings, changes to its roster, what
/// was said at the terminal, and what the township published meanwhile.
final class VillageMonth {
    /// 20 seconds of Opus at 16 kbit/s.
    static final int RECORDING_BYTES = 40_000;

    private static final int NOTICES = 60;
    private static final int HOUSEHOLDS = 240;
    private static final int PEOPLE = 50;

    private final Random random = new Random(30);

    /// Records all facts but the recordings', half of them together, as a busy evening would.
    void record(HubNode hub, TerminalNode terminal, int facts) {
        var township = Nodes.VILLAGE.parent().orElseThrow();
        for (int number = 0; number < NOTICES; number++) {
            Draft<?> notice = notice(number, "各家各户请在十二月二十号前交清。");
            hub.ledger().record(township, new Actor.Program(), notice);
        }
        List<Draft<?>> drafts = new ArrayList<>();
        IntStream.range(0, HOUSEHOLDS).mapToObj(VillageMonth::household).forEach(drafts::add);
        IntStream.range(0, facts - NOTICES - HOUSEHOLDS)
                .mapToObj(this::checkin)
                .forEach(drafts::add);
        terminal.ledger()
                .record(Nodes.VILLAGE, new Actor.Program(), _ -> new Decided<>(true, drafts));
    }

    /// Keeps recordings on the terminal, each named by a fact.
    List<BlobRef> speak(TerminalNode terminal, int recordings) throws IOException {
        List<BlobRef> refs = new ArrayList<>();
        for (int number = 0; number < recordings; number++) {
            byte[] sound = new byte[RECORDING_BYTES];
            random.nextBytes(sound);
            BlobRef ref = terminal.blobs().put(new ByteArrayInputStream(sound));
            Draft<?> said = notice(NOTICES + number, ref.toString());
            terminal.ledger().record(Nodes.VILLAGE, new Actor.Program(), said);
            refs.add(ref);
        }
        return refs;
    }

    private static Draft<Notice> notice(int number, String text) {
        return Draft.of(
                NoticeFacts.NOTICE,
                SubjectId.named("notice/" + number),
                new Notice(
                        "通知第" + number + "号",
                        List.of(text),
                        "青石沟乡政府",
                        LocalDate.of(2026, 11, 1),
                        Optional.empty(),
                        Optional.empty(),
                        false));
    }

    private static Draft<Household> household(int number) {
        return Draft.of(
                ResidentFacts.HOUSEHOLD,
                SubjectId.named("household/" + number),
                new Household(number + "号", "一组"));
    }

    private Draft<Checkin> checkin(int number) {
        SubjectId meeting = SubjectId.named("meeting/" + number / PEOPLE);
        SubjectId resident = SubjectId.named("resident/" + number % PEOPLE);
        return Draft.of(
                AttendanceFacts.CHECKIN,
                meeting,
                new Checkin(
                        meeting,
                        resident,
                        Evidence.CARD_CAMERA,
                        Optional.of(String.valueOf(1_000_000_000L + random.nextInt(1_000_000)))));
    }
}
