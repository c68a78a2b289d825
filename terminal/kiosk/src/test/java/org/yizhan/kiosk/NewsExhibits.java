package org.yizhan.kiosk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.guides.Guide.Kind;
import org.yizhan.kiosk.Exhibits.Exhibit;
import org.yizhan.kiosk.navigation.Destination;

/// Village things and getting things done, in every state worth looking at.
final class NewsExhibits {
    private static final Destination RUMOUR =
            new Destination.RumourRead(SubjectId.named("demo/rumour/activate"));
    private static final Destination GUIDE =
            new Destination.GuideRead(SubjectId.named("demo/guide/old-age"));

    private NewsExhibits() {}

    static List<Exhibit> of(String side, Setting plain) {
        Setting nothing = plain.with(village -> village.news.nothing = true);
        Setting old = plain.with(village -> village.news.written = LocalDate.of(2026, 11, 12));
        List<Exhibit> all = new ArrayList<>();
        all.add(new Exhibit("village" + side, plain, new Destination.VillageNews()));
        Setting words =
                plain.with(village -> {
                    village.notices = 6;
                    village.thirdTitle = "关于二组三组四组村民明天上午到村部领取今年冬季取暖用煤补贴款请带好户口本身份证的通知";
                });
        all.add(new Exhibit("notices-long" + side, words, new Destination.NoticeList(0)));
        all.add(new Exhibit("broadcasts" + side, plain, new Destination.BroadcastList(0)));
        all.add(
                new Exhibit(
                        "broadcasts-none" + side,
                        plain.with(village -> village.radio.programmes.clear()),
                        new Destination.BroadcastList(0)));
        Destination missed = new Destination.BroadcastRead(InventedRadio.MISSED);
        all.add(new Exhibit("broadcast" + side, plain.then(show -> show.read(0, 5)), missed));
        all.add(new Exhibit("broadcast-end" + side, plain.then(show -> show.read(2, 0)), missed));
        all.add(
                new Exhibit(
                        "broadcast-spoken" + side,
                        plain,
                        new Destination.BroadcastRead(InventedRadio.SPOKEN)));
        Setting now = plain.with(village -> village.radio.say(false)).then(Show::second);
        all.add(
                new Exhibit(
                        "onair" + side, now.then(show -> show.read(0, 9)), new Destination.Idle()));
        Setting urgent = plain.with(village -> village.radio.say(true)).then(Show::second);
        all.add(
                new Exhibit(
                        "onair-urgent" + side,
                        urgent.then(show -> show.read(0, 6)),
                        new Destination.Home()));
        all.add(new Exhibit("money-list" + side, plain, new Destination.MoneyList(0)));
        all.add(new Exhibit("rumours" + side, plain, new Destination.RumourList(0)));
        all.add(new Exhibit("rumours-none" + side, nothing, new Destination.RumourList(0)));
        all.add(new Exhibit("rumour" + side, plain.then(show -> show.read(0, 5)), RUMOUR));
        all.add(new Exhibit("rumour-end" + side, plain.then(show -> show.read(3, 0)), RUMOUR));
        all.add(new Exhibit("duty" + side, plain, new Destination.DutyToday()));
        all.add(
                new Exhibit(
                        "duty-three" + side,
                        plain.with(village -> village.news.onDuty = 3),
                        new Destination.DutyToday()));
        all.add(
                new Exhibit(
                        "duty-faces" + side,
                        plain.with(village -> village.news.portrait = InventedNews.drawn())
                                .with(village -> village.news.onDuty = 2),
                        new Destination.DutyToday()));
        all.add(new Exhibit("duty-nobody" + side, nothing, new Destination.DutyToday()));
        all.add(new Exhibit("weather" + side, plain, new Destination.WeatherShown()));
        all.add(new Exhibit("weather-old" + side, old, new Destination.WeatherShown()));
        all.add(new Exhibit("weather-none" + side, nothing, new Destination.WeatherShown()));
        all.add(new Exhibit("prices" + side, plain, new Destination.PricesShown(0)));
        all.add(new Exhibit("prices-old" + side, old, new Destination.PricesShown(1)));
        all.add(new Exhibit("prices-none" + side, nothing, new Destination.PricesShown(0)));
        all.add(new Exhibit("help-choices" + side, plain, new Destination.HelpChoices()));
        all.add(new Exhibit("guides" + side, plain, new Destination.GuideList(Kind.SERVICE, 0)));
        all.add(new Exhibit("guides-law" + side, plain, new Destination.GuideList(Kind.LEGAL, 0)));
        all.add(
                new Exhibit(
                        "guides-none" + side, nothing, new Destination.GuideList(Kind.LEGAL, 0)));
        all.add(new Exhibit("guide" + side, plain.then(show -> show.read(0, 3)), GUIDE));
        all.add(new Exhibit("guide-step" + side, plain.then(show -> show.read(1, 3)), GUIDE));
        all.add(new Exhibit("guide-phone" + side, plain.then(show -> show.read(7, 3)), GUIDE));
        all.add(new Exhibit("guide-end" + side, plain.then(show -> show.read(8, 0)), GUIDE));
        return all;
    }
}
