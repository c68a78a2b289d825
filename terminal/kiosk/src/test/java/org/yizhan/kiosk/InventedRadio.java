package org.yizhan.kiosk;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yizhan.domain.broadcast.Broadcast;
import org.yizhan.domain.broadcast.Broadcast.Airing;
import org.yizhan.domain.broadcast.Broadcast.Step;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.terminals.QuietHours;
import org.yizhan.domain.voicebox.Voice;
import org.yizhan.kiosk.broadcast.Radio;

/// What the invented village's loudspeaker says; two things were missed yesterday.
final class InventedRadio implements Radio {
    static final SubjectId MISSED = SubjectId.named("broadcast/water");
    static final SubjectId SPOKEN = SubjectId.named("broadcast/spoken");
    static final SubjectId NOW = SubjectId.named("broadcast/now");

    private static final Instant YESTERDAY = Instant.parse("2026-11-21T02:00:00Z");

    final List<Programme> programmes = new ArrayList<>();
    final List<SubjectId> aired = new ArrayList<>();
    short[] recording = Speaking.words(3, 9_000);

    InventedRadio() {
        programmes.add(new Programme(MISSED, water(), false));
        programmes.add(new Programme(SPOKEN, spoken(), false));
        programmes.add(
                new Programme(
                        SubjectId.named("broadcast/road"),
                        past("修路绕行", "清河镇", List.of("走老桥。")),
                        true));
    }

    static Broadcast water() {
        return past("明天上午停水", "青石沟村委会", List.of("明天上午八点到十一点，全村停水。", "请今天晚上把水存好。"));
    }

    private static Broadcast past(String title, String publisher, List<String> lines) {
        return new Broadcast(
                title,
                lines,
                Optional.empty(),
                publisher,
                new Airing(YESTERDAY, YESTERDAY.plusSeconds(7_200), 30),
                false,
                Step.ON);
    }

    private static Broadcast spoken() {
        return new Broadcast(
                "卖豆腐的来了",
                List.of(),
                Optional.of(new Voice("somewhere", 3)),
                "青石沟村委会",
                new Airing(YESTERDAY, YESTERDAY.plusSeconds(3_600), 30),
                false,
                Step.ON);
    }

    /// One that is on at the village's morning, for an hour.
    void say(boolean urgent) {
        Instant from = Village.NOW.minusSeconds(60);
        programmes.add(
                new Programme(
                        NOW,
                        new Broadcast(
                                urgent ? "山洪要来了" : "下午打疫苗",
                                urgent
                                        ? List.of("山洪要来了，住在河边的人，马上往学校走。", "什么东西也别拿，先走人。")
                                        : List.of("下午两点，卫生院来村部打流感疫苗。", "六十岁以上的老人不要钱，请带身份证。"),
                                Optional.empty(),
                                urgent ? "清河镇政府" : "青石沟村委会",
                                new Airing(from, from.plusSeconds(3_600), 10),
                                urgent,
                                Step.ON),
                        false));
    }

    @Override
    public List<Programme> programmes() {
        return programmes;
    }

    @Override
    public QuietHours quiet() {
        return new QuietHours(LocalTime.of(21, 0), LocalTime.of(6, 30));
    }

    @Override
    public short[] recording(Broadcast broadcast) {
        return broadcast.recording().isPresent() ? recording : new short[0];
    }

    @Override
    public void aired(SubjectId broadcast) {
        aired.add(broadcast);
    }
}
