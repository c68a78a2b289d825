package org.yizhan.web.residents.roster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatAClerkSaidOfColumnsIsUnderstoodFromThenOn() {
        byte[] file = csv("编号,户主,备注,证件\n1,王秀英,五保户,11010519491231002X\n");
        var seen = assertInstanceOf(RosterResult.Nameless.class, Roster.read(file, TODAY));
        assertEquals(
                List.of("编号 1", "户主 王秀英", "备注 五保户", "证件 **************002X"),
                seen.columns().stream().map(each -> each.header() + " " + each.sample()).toList());
        Headers headers =
                Headers.of(
                        Headers.USUAL
                                .and(Map.of("户主", "NAME", "备注", "", "证件", "IDENTITY"))
                                .written());
        var ready = assertInstanceOf(RosterResult.Ready.class, Roster.read(file, TODAY, headers));
        assertEquals("王秀英", ready.lines().getFirst().name());
        assertEquals(Optional.of(LocalDate.of(1949, 12, 31)), ready.lines().getFirst().birthday());
        assertEquals(List.of("编号", "备注"), ready.unused());
    }

    @Test
    void aColumnThatIsNotWantedIsLeftAlone() {
        byte[] file = csv("姓名,电话\n王秀英,打不通\n");
        assertInstanceOf(RosterResult.Faulty.class, Roster.read(file, TODAY));
        Headers headers = Headers.USUAL.and(Map.of("电话", ""));
        assertInstanceOf(RosterResult.Ready.class, Roster.read(file, TODAY, headers));
        assertEquals(Headers.USUAL, headers.and(Map.of("电话", "PHONE")));
    }
}
