package org.yizhan.ledger.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.storage.StorageException;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;

/// Enrolment is interrupted at each of its steps, and the same code is used again: the same end.
class EnrolmentInterruptionsTest {
    @TempDir Path folder;

    /// What went wrong the first time.
    enum Step {
        THE_REQUEST_WAS_LOST,
        THE_HUB_STOPPED_AFTER_IT_TOOK_THE_TERMINAL_IN,
        THE_ANSWER_WAS_LOST,
        THE_ANSWER_WAS_CUT,
        THE_DISK_REFUSED_THE_PLACE,
        THE_POWER_WENT_BEFORE_THE_FIRST_EXCHANGE
    }

    @ParameterizedTest
    @EnumSource
    void theSameCodeComesToTheSameEnd(Step step) throws IOException {
        try (County county = new County(folder)) {
            EnrolmentCode code = county.code(VILLAGE);
            SubjectId first = interrupted(county, code, step);
            try (TerminalNode terminal = county.terminal("terminal")) {
                assertInstanceOf(
                        EnrolmentResult.Enrolled.class, terminal.enrol(code, county.wire()));
                assertEquals(Optional.of(VILLAGE), terminal.place());
                assertEquals(first, terminal.keys().publicKeys().node());
                assertEquals(List.of(first), standing(county));
                assertEquals(new Outcome.Drained(), county.exchange(terminal));
            }
        }
    }

    private SubjectId interrupted(County county, EnrolmentCode code, Step step) throws IOException {
        Path inTheWay = folder.resolve("terminal/home.sealed.new");
        try (TerminalNode terminal = county.terminal("terminal")) {
            SubjectId node = terminal.keys().publicKeys().node();
            if (step == Step.THE_DISK_REFUSED_THE_PLACE) {
                Files.createDirectories(inTheWay.resolve("full"));
                assertThrows(StorageException.class, () -> terminal.enrol(code, county.wire()));
                Files.delete(inTheWay.resolve("full"));
                Files.delete(inTheWay);
            } else {
                EnrolmentResult result = terminal.enrol(code, wire(county, step));
                boolean through = step == Step.THE_POWER_WENT_BEFORE_THE_FIRST_EXCHANGE;
                assertEquals(through, result instanceof EnrolmentResult.Enrolled);
            }
            return node;
        }
    }

    private static Transport wire(County county, Step step) {
        return (route, message) ->
                switch (step) {
                    case THE_REQUEST_WAS_LOST -> lost();
                    case THE_HUB_STOPPED_AFTER_IT_TOOK_THE_TERMINAL_IN -> {
                        county.hub().answer(route, message);
                        county.restartHub();
                        yield lost();
                    }
                    case THE_ANSWER_WAS_LOST -> {
                        county.hub().answer(route, message);
                        yield lost();
                    }
                    case THE_ANSWER_WAS_CUT ->
                            county.hub().answer(route, message) instanceof Reply.Answer whole
                                    ? new Reply.Answer(
                                            java.util.Arrays.copyOf(
                                                    whole.bytes(), whole.bytes().length / 2))
                                    : lost();
                    case THE_DISK_REFUSED_THE_PLACE, THE_POWER_WENT_BEFORE_THE_FIRST_EXCHANGE ->
                            county.hub().answer(route, message);
                };
    }

    private static Reply lost() {
        return new Reply.Failed(Reply.Cause.UNREACHABLE);
    }

    private static List<SubjectId> standing(County county) {
        return county.hub().ledger().read(views -> new Terminals(views).within(VILLAGE)).stream()
                .filter(entry -> !entry.value().revoked())
                .map(Entry::subject)
                .toList();
    }

    /// A request is proved by the terminal's own key: whoever alters it on the way lets nobody in.
    @Test
    void anAlteredRequestLetsNobodyIn() {
        try (County county = new County(folder);
                TerminalNode terminal = county.terminal("terminal")) {
            EnrolmentCode code = county.code(VILLAGE);
            byte[][] sent = {new byte[0]};
            terminal.enrol(
                    code,
                    (_, message) -> {
                        sent[0] = message;
                        return lost();
                    });
            assertTrue(sent[0].length > 100);
            SubjectId self = terminal.keys().publicKeys().node();
            for (int at = 0; at < sent[0].length; at += 7) {
                byte[] altered = sent[0].clone();
                altered[at] ^= 0x20;
                county.hub().answer(Route.ENROLMENT, altered);
                assertTrue(standing(county).stream().allMatch(self::equals), "altered at " + at);
            }
        }
    }

    /// What comes back altered gives a terminal no other place, and no other hub's keys.
    @Test
    void anAlteredAnswerGivesNoOtherPlace() {
        try (County county = new County(folder)) {
            EnrolmentCode code = county.code(VILLAGE);
            try (TerminalNode terminal = county.terminal("terminal")) {
                for (int cut = 0; cut < 200; cut += 9) {
                    int length = cut;
                    terminal.enrol(
                            code,
                            (route, message) ->
                                    county.hub().answer(route, message) instanceof Reply.Answer it
                                            ? new Reply.Answer(
                                                    java.util.Arrays.copyOf(it.bytes(), length))
                                            : lost());
                    assertEquals(Optional.empty(), terminal.place(), "cut at " + cut);
                }
                assertInstanceOf(
                        EnrolmentResult.Enrolled.class, terminal.enrol(code, county.wire()));
            }
        }
    }
}
