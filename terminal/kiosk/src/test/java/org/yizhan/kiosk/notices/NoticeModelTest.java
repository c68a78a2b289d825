package org.yizhan.kiosk.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.notices.MoneyTable;
import org.yizhan.domain.notices.MoneyTable.Row;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Texts;

class NoticeModelTest {
    private final Texts texts = Texts.load(Language.ZH_CN);

    @Test
    void cutsAParagraphAfterEachSentenceAndItsClosingMark() {
        assertEquals(List.of("他说：“别转账。”", "记住了吗？", "好"), NoticeModel.sentences("他说：“别转账。”记住了吗？ 好"));
    }

    @Test
    void saysWhatIsLeft() {
        MoneyTable table =
                new MoneyTable("账", List.of(new Row("承包费", 320_050), new Row("电费", -20_000)));
        assertEquals("一共收入3200.50元，支出200元，还剩3000.50元。", texts.render(NoticeModel.total(table)));
    }

    @Test
    void saysWhatIsMissing() {
        MoneyTable table =
                new MoneyTable("账", List.of(new Row("承包费", 10_000), new Row("修路", -30_000)));
        assertEquals("一共收入100元，支出300元，还差200元。", texts.render(NoticeModel.total(table)));
    }

    @Test
    void printsThousandsApartAndSpeaksThemTogether() {
        assertEquals("1,234,567.05", Money.printed(123_456_705));
        assertEquals("1234567.05", Money.plain(123_456_705));
    }
}
