package org.yizhan.demo.broadcast;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.broadcast.Aired;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.Decided;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.broadcast.BroadcastFacts;
import org.yizhan.ledger.broadcast.Broadcasts;
import org.yizhan.ledger.facts.Draft;

/// Three announcements of a village: one was missed last night, one was heard yesterday morning, one
/// is to come tomorrow. None is said on the day itself, so that nobody who tries the demo is talked
/// over.
public final class DemoBroadcasts {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int MINUTES = 30;
    private static final int EVERY = 10;

    private DemoBroadcasts() {}

    /// Records them, unless there are some that can still be heard.
    ///
    /// @param terminal which has said the second
    public static void record(Ledger ledger, PlaceId village, LocalDate today, SubjectId terminal) {
        SubjectId clinic = id("clinic", today);
        Instant morning = at(today, LocalTime.MIDNIGHT);
        ledger.record(
                village,
                new Actor.Program(),
                views ->
                        new Broadcasts(views).heardIn(village, morning).isEmpty()
                                ? Decided.of(
                                        true,
                                        Draft.of(
                                                BroadcastFacts.BROADCAST,
                                                id("water", today),
                                                water(today)),
                                        Draft.of(BroadcastFacts.BROADCAST, clinic, clinic(today)),
                                        Draft.of(
                                                BroadcastFacts.BROADCAST,
                                                id("fees", today),
                                                fees(today)),
                                        Draft.of(
                                                BroadcastFacts.AIRED,
                                                BroadcastFacts.aired(clinic, terminal),
                                                new Aired(clinic, terminal)))
                                : Decided.of(false));
    }

    private static SubjectId id(String word, LocalDate today) {
        return SubjectId.named("demo/broadcast/" + word + "/" + today);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }

    private static Broadcast water(LocalDate today) {
        String day = today.getMonthValue() + "月" + today.getDayOfMonth() + "日";
        return said(
                "明天上午停水",
                List.of("村里修水管。", day + "上午八点到十二点，全村停水。", "今天晚上先存一些水。", "水来了，放一放再喝。"),
                at(today.minusDays(1), LocalTime.of(18, 30)));
    }

    private static Broadcast clinic(LocalDate today) {
        return said(
                "县医院要来义诊",
                List.of("县医院的大夫要来咱们村。", "量血压、查血糖，都不要钱。", "想去的，到机器上报个名。"),
                at(today.minusDays(1), LocalTime.of(7, 0)));
    }

    private static Broadcast fees(LocalDate today) {
        return said(
                "交医保的日子快到了",
                List.of("城乡居民医保，月底以前交。", "每个人四百块。", "不会交的，到村部来，我们帮您交。"),
                at(today.plusDays(1), LocalTime.of(7, 0)));
    }

    private static Broadcast said(String title, List<String> lines, Instant from) {
        return new Broadcast(
                title,
                lines,
                Optional.empty(),
                "青石沟村委会",
                new Broadcast.Airing(from, from.plusSeconds(MINUTES * 60L), EVERY),
                false,
                Broadcast.Step.ON);
    }
}
