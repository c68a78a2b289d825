package org.yizhan.tour.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandTest {
    @Test
    void passesWhatItIsGivenToTheProgramAndBack() {
        byte[] much = "驿站".repeat(100_000).getBytes(StandardCharsets.UTF_8);
        assertEquals(much.length, Command.of("cat").run(much).length);
        Command greeting = Command.of("sh", "-c", "printf %s \"$WORD\"").in(Map.of("WORD", "您好"));
        assertEquals("您好", new String(greeting.run(), StandardCharsets.UTF_8));
    }

    @Test
    void saysWhatAProgramComplainedOf() {
        Command failing = Command.of("sh", "-c", "echo no paper >&2; exit 3");
        String said = assertThrows(ToolException.class, failing::run).toString();
        assertTrue(said.contains("with 3: no paper"), said);
    }

    @Test
    void saysThatAProgramIsMissing() {
        assertThrows(ToolException.class, () -> Command.of("no-such-program-here").run());
    }
}
