package org.yizhan.demo.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.yizhan.demo.residents.Identified;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.notices.MoneyTable;
import org.yizhan.domain.notices.Notice;

/// What the demo village is told this week, dated around the day it is asked for.
public final class DemoNotices {
    private static final String VILLAGE = "青石沟村委会";

    private final LocalDate today;

    private DemoNotices(LocalDate today) {
        this.today = today;
    }

    /// The notices, by fixed subjects, so that a day later they are the same ones.
    public static List<Identified<Notice>> of(LocalDate today) {
        DemoNotices notices = new DemoNotices(today);
        return List.of(
                notices.money(),
                notices.coal(),
                notices.insurance(),
                notices.health(),
                notices.water(),
                notices.road(),
                notices.rumour());
    }

    private Identified<Notice> coal() {
        String day = day(today.plusDays(2));
        return notice(
                "coal",
                new Words(
                        "冬天的煤，" + day + "送到",
                        VILLAGE,
                        "取暖的煤" + day + "上午送到村部门口。",
                        "每户先领一吨，带上户口本。",
                        "家里没人能搬的，跟值班的人说一声，我们送上门。"),
                today.plusDays(2));
    }

    private Identified<Notice> insurance() {
        LocalDate last = today.plusDays(19);
        return notice(
                "insurance",
                new Words(
                        "医保交费，%s截止".formatted(day(last)),
                        "清河镇便民服务中心",
                        "明年的居民医保，最后一天是%s。".formatted(day(last)),
                        "可以在手机上交，也可以带身份证到村部，我们帮您交。",
                        "村里不会打电话让您转账。让您转账的，是骗子。"),
                last);
    }

    private Identified<Notice> health() {
        LocalDate day = today.plusDays(3);
        return notice(
                "health",
                new Words(
                        "六十五岁以上，免费查身体",
                        "清河镇卫生院",
                        "%s早上七点半，在村部一楼。".formatted(day(day)),
                        "量血压、抽血、做心电图，都不要钱。",
                        "早上先别吃饭，可以喝一小口水。吃药的，把药盒带上。",
                        "腿脚不好的，给村部打电话，有车去接。"),
                day);
    }

    private Identified<Notice> water() {
        LocalDate day = today.plusDays(1);
        return notice(
                "water",
                new Words(
                        day(day) + "上午停水",
                        VILLAGE,
                        "%s上午八点到十二点，一组和二组停水。".formatted(day(day)),
                        "要换一段水管。请头天晚上先存点水。",
                        "来水以后，先放一会儿，清了再用。"),
                day);
    }

    private Identified<Notice> road() {
        return notice(
                "road",
                new Words(
                        "二组的路要修了",
                        VILLAGE,
                        "%s开始修二组村口到桥头的路，要修十天左右。".formatted(day(today.plusDays(5))),
                        "修路的时候，车从北边的路走。",
                        "晚上走路，请带上手电，慢一点。"),
                today.plusDays(16));
    }

    private Identified<Notice> rumour() {
        return notice(
                "rumour",
                new Words(
                        "“养老卡要换新卡”，是假的",
                        "清河镇派出所",
                        "有人在群里说，养老卡要换新卡，不换就停钱。这是假的。",
                        "养老钱照常发，不用换卡，也不用交钱。",
                        "收到这样的消息，别点，别转发。",
                        "拿不准，来问村干部。"),
                today.plusDays(20));
    }

    private Identified<Notice> money() {
        MoneyTable table = DemoMoney.lastQuarter(today);
        Notice notice =
                new Notice(
                        table.title(),
                        List.of(
                                "这是上个季度村里的账，请大家看一看，听一听。",
                                DemoMoney.summary(table),
                                "有不明白的，问村务监督委员会，也可以在这里留句话。"),
                        "青石沟村务监督委员会",
                        today.minusDays(6),
                        Optional.of(today.plusDays(60)),
                        Optional.of(table),
                        false);
        return new Identified<>(SubjectId.named("demo/notice/money"), notice);
    }

    private record Words(String title, String publisher, String... paragraphs) {}

    private Identified<Notice> notice(String word, Words words, LocalDate last) {
        Notice notice =
                new Notice(
                        words.title(),
                        List.of(words.paragraphs()),
                        words.publisher(),
                        today.minusDays(2),
                        Optional.of(last),
                        Optional.empty(),
                        false);
        return new Identified<>(SubjectId.named("demo/notice/" + word), notice);
    }

    private static String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
