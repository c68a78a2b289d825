package org.yizhan.kiosk;

import static org.yizhan.kiosk.Chore.CARD;
import static org.yizhan.kiosk.Chore.HEARD;
import static org.yizhan.kiosk.Chore.READ;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.facts.SubjectId;

/// Every task of the house, as the people of the invented village do them.
final class Chores {
    private static final List<String> IN = List.of("#home-checkin", CARD);
    private static final List<String> MINE = List.of("#home-checkin", CARD, "#letters", "#my-page");
    private static final List<String> SPEAK = List.of("#speak-start", "#speak-stop", "#speak-send");

    private static final InventedNews NEWS = new InventedNews();

    private final List<Chore> all = new ArrayList<>();

    private Chores() {}

    static List<Chore> all() {
        Chores chores = new Chores();
        chores.looking();
        chores.hearing();
        chores.speaking();
        chores.deciding();
        chores.own();
        chores.staff();
        return chores.all;
    }

    /// One of each room; they are played whenever the house is checked.
    static List<Chore> some() {
        List<String> some =
                List.of(
                        "a word is left",
                        "an opinion is given",
                        "one signs up",
                        "the daughter is answered",
                        "leave is asked for",
                        "the short number");
        return all().stream().filter(chore -> some.contains(chore.name())).toList();
    }

    @SafeVarargs
    private void add(String name, Chore.End end, List<String>... parts) {
        List<String> steps = new ArrayList<>(List.of("#idle-start"));
        for (List<String> part : parts) {
            steps.addAll(part);
        }
        all.add(
                new Chore(
                        name,
                        village -> {
                            village.result = Exhibits.accepted("王秀英");
                            village.recorder = Speaking.of(8, 9_000);
                        },
                        steps,
                        end));
    }

    private static Chore.End heard(String said) {
        return new Chore.End(said, List.of());
    }

    private static Chore.End left(String said, String... traces) {
        return new Chore.End(said, List.of(traces));
    }

    private static List<String> of(String... steps) {
        return List.of(steps);
    }

    private void looking() {
        List<String> village = of("#home-village");
        add(
                "a notice is heard",
                heard("六十岁以上的低保户"),
                village,
                of("#village-notices", "#notice-" + Village.notice(0), "#pause", "#pause", READ));
        add(
                "the accounts are heard",
                heard("光伏发电"),
                village,
                of("#village-money", "#notice-" + Village.notice(1), READ));
        add(
                "a rumour is answered",
                heard("不"),
                village,
                of("#village-rumours", "#rumour-" + NEWS.rumours().getFirst().id(), READ));
        add("who is here", heard("刘建国"), village, of("#village-duty", HEARD));
        add(
                "weather and prices",
                heard("元"),
                village,
                of("#village-weather", HEARD, "#weather-prices", HEARD));
        add(
                "a broadcast that was missed",
                heard("请今天晚上把水存好"),
                village,
                of("#broadcasts", "#broadcast-" + InventedRadio.MISSED, READ));
        add(
                "a guide is followed",
                heard("带"),
                of("#home-guides", "#help-service", "#guide-" + firstGuide("SERVICE"), READ));
        add(
                "the law is read",
                heard("法"),
                of("#home-guides", "#help-legal", "#guide-" + firstGuide("LEGAL"), READ));
    }

    private static SubjectId firstGuide(String kind) {
        return NEWS.guides().stream()
                .filter(help -> help.guide().kind().name().equals(kind))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void hearing() {
        add(
                "a lesson is heard and its question answered",
                heard("一律挂断"),
                of(
                        "#home-study",
                        "#lesson-lesson0",
                        READ,
                        "#feel-understood",
                        "#answer-2",
                        "#quiz-next"));
        add(
                "the opera is heard",
                heard("单永福唱的"),
                of("#home-village", "#village-lively", "#heritage-opera"),
                of("#piece-" + InventedLife.OPERA, HEARD, "#piece-play", "#piece-back"));
        add(
                "an old photograph",
                heard("1978"),
                of("#home-village", "#village-lively", "#heritage-photo"),
                of("#piece-" + InventedLife.RESERVOIR, HEARD));
        add(
                "neighbours are heard",
                heard(""),
                of(
                        "#home-guides",
                        "#help-aid",
                        "#aid-listen",
                        "#offer-" + new SubjectId(7, 1),
                        HEARD));
    }

    private void speaking() {
        add(
                "a word is left",
                left("收下了", "word to VILLAGE 10"),
                of("#home-message"),
                SPEAK,
                of(CARD));
        add(
                "a nameless word is heard again and left",
                left("收下了", "word to VILLAGE nameless"),
                of("#home-message", "#speak-start", "#speak-stop", "#speak-listen", HEARD),
                of("#speak-send", "#speak-nameless"));
        add(
                "a word goes to the township alone",
                left("收下了", "word to TOWNSHIP 10"),
                of("#home-message", "#speak-start", "#speak-to-township", "#speak-stop"),
                of("#speak-send", CARD));
        add(
                "a word is dropped",
                heard(""),
                of("#home-message", "#speak-start", "#speak-stop", "#speak-drop"));
        withCard("mediation is asked for", "word to VILLAGE 10 MEDIATION", "#help-mediation");
        withCard("the law is asked", "word to VILLAGE 10 LEGAL", "#help-law");
        withCard("help is offered", "offer CAN_HELP 10", "#help-aid", "#aid-can");
        withCard("help is wanted", "offer NEEDS_HELP 10", "#help-aid", "#aid-needs");
        add(
                "a song is given",
                left("", "SONG 10"),
                of("#home-village", "#village-lively", "#heritage-own", "#own-song"),
                SPEAK,
                of(CARD));
    }

    /// Something of 办事帮忙 that is spoken and wants a card.
    private void withCard(String name, String trace, String... way) {
        add(name, left("", trace), of("#home-guides"), List.of(way), SPEAK, of(CARD));
    }

    private void deciding() {
        add(
                "an opinion is given",
                left("算上了", "opinion " + InventedBallots.ROAD + " 1 10"),
                of("#home-consultation", "#poll-" + InventedBallots.ROAD),
                of("#choice-0", "#poll-other", "#choice-1", CARD));
        add(
                "an opinion is spoken",
                left("", "word to VILLAGE nameless on a topic"),
                of("#home-consultation", "#poll-" + InventedBallots.TOPIC),
                SPEAK,
                of("#speak-nameless"));
        add(
                "a result is heard",
                heard("37"),
                of("#home-consultation", "#poll-" + InventedBallots.OVER, HEARD));
        add(
                "one signs up",
                left("报上了", "comes " + InventedLife.DUMPLINGS + " 10"),
                of("#home-village", "#village-lively", "#heritage-activities"),
                of("#activity-" + InventedLife.DUMPLINGS, "#activity-sign", CARD));
        add(
                "one will not come after all",
                left("", "stays " + InventedLife.DUMPLINGS + " 10"),
                of("#home-village", "#village-lively", "#heritage-activities"),
                of("#activity-" + InventedLife.DUMPLINGS, "#activity-off", CARD));
    }

    private void own() {
        add("one checks in", heard("王秀英，签到成功"), IN);
        add(
                "the short number",
                heard("王秀英，签到成功"),
                of("#home-checkin", "#without-card", "#number-4", "#number-0", "#number-7"),
                of("#number-back", "#number-7", "#number-1", "#animal-dragon"));
        add(
                "an answer is heard",
                heard("路灯周三有人来修"),
                IN,
                of("#letters", "#letter-" + new SubjectId(5, 3), READ));
        add(
                "answers are looked for",
                heard("路灯周三有人来修"),
                of("#home-message", "#letters", CARD, "#letter-" + new SubjectId(5, 3), READ));
        add(
                "the daughter is answered",
                left(
                        "捎去了",
                        "heard " + InventedLife.DAUGHTER,
                        "answered " + InventedLife.DAUGHTER + " 10"),
                IN,
                of("#family", "#family-" + InventedLife.DAUGHTER, HEARD, "#family-answer"),
                SPEAK);
        add("what one attended", heard("村民代表会议"), MINE, of("#my-attended", READ));
        add("what is to come", heard("主题党日"), MINE, of("#my-coming", READ));
        add("what is recorded", heard("想删掉的"), MINE, of("#my-records", READ));
        add("what one learned", heard("再听一遍"), MINE, of("#my-lessons", HEARD));
        add(
                "one will come",
                left("到时候见", "meeting coming 10"),
                MINE,
                of("#my-answer", "#answer-coming"));
        add(
                "leave is asked for",
                left("请假记下了", "meeting leave 10 8"),
                MINE,
                of("#my-answer", "#answer-leave"),
                SPEAK);
    }

    private void staff() {
        List<String> in =
                of(
                        "#help",
                        "#help-staff",
                        "#staff-enter",
                        CARD,
                        "#staff-2",
                        "#staff-4",
                        "#staff-6",
                        "#staff-8",
                        "#staff-1",
                        "#staff-0");
        add("staff see what is wrong", heard("8443"), in, of("#panel-findings", HEARD));
        add(
                "the volume is set",
                left("声音 80", "volume 80"),
                in,
                of("#panel-volume", "#volume-more"));
        add("the network is looked at", heard("没有网络"), in, of("#panel-network", READ));
        add(
                "a prompt is recorded",
                left("", "clip 签到成功，请进"),
                in,
                of(
                        "#panel-voices",
                        "#voices-prompts",
                        "#studio-start",
                        "#studio-stop",
                        "#studio-keep"));
        add(
                "a meeting is opened",
                left("", "begin 10"),
                in,
                of("#panel-meeting", "#meeting-switch"));
    }
}
