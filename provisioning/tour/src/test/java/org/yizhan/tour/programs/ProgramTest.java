package org.yizhan.tour.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private static final String WITH_LAST_WORD =
            "trap 'echo last word; exit' TERM; echo ready; while :; do sleep 0.02; done";

    @TempDir Path folder;

    private Program start(String script) {
        return Program.start("test", Command.of("sh", "-c", script), folder.resolve("log"));
    }

    @Test
    void anEndedProgramMaySayALastWordAndAKilledOneMayNot() {
        Program killed = start(WITH_LAST_WORD);
        killed.awaitPrinted("ready", LONG);
        killed.kill();
        assertFalse(killed.runs());
        assertEquals("ready\n", killed.printed());
        Program ended = start(WITH_LAST_WORD);
        Waiting.until("started again", LONG, () -> ended.printed().equals("ready\nready\n"));
        ended.close();
        assertEquals("ready\nready\nlast word\n", ended.printed());
    }

    @Test
    void waitingForAProgramThatEndedIsOverAtOnce() {
        try (Program program = start("echo not enough memory")) {
            String said =
                    assertThrows(ToolException.class, () -> program.awaitPrinted("ready", LONG))
                            .toString();
            assertTrue(said.contains("not enough memory"), said);
        }
    }
}
