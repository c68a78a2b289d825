package org.yizhan.web.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.content.packs.Edition;
import org.yizhan.content.packs.PackBuilder;
import org.yizhan.demo.DemoVillage;
import org.yizhan.domain.accounts.Role;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.meetings.MeetingPhase;
import org.yizhan.domain.meetings.MeetingProgress;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.LessonPage;
import org.yizhan.domain.study.Publication;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.terminals.Budget;
import org.yizhan.domain.terminals.Terminal;
import org.yizhan.ledger.meetings.MeetingFacts;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.terminals.TerminalFacts;
import org.yizhan.web.TestVillage;
import org.yizhan.web.TestWindow;

/// The pages of packs, publishers and meetings that listen together, filled, on a phone and a laptop,
/// for a person to look at. `LooksTest` sees them empty.
@Tag("full")
class StudyLooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Audience EVERYONE = new Audience(Set.of(), TODAY, Optional.empty());

    @TempDir Path folder;

    private static void signIn(TestWindow window, String login) {
        window.open("/login");
        window.type("#login", login);
        window.type("#password", TestVillage.PASSWORD);
        window.press("#sign-in");
        window.find("nav");
    }

    private static void look(TestWindow window, String name) {
        window.asLaptop();
        assertTrue(window.fits(), name);
        window.picture("laptop-" + name);
        window.asPhone();
        assertTrue(window.fits(), name);
        window.picture("phone-" + name);
        assertEquals(List.of(), window.barriers(), name);
    }

    @Test
    void aMeetingThatListensTogether() {
        try (TestVillage village = TestVillage.terminal(folder);
                TestWindow phone = TestWindow.phone(village, folder.resolve("profile"))) {
            DemoVillage demo = DemoVillage.of(DemoVillage.SEED, TODAY);
            demo.recordInto(village.ledger);
            SubjectId meeting = demo.agenda().meeting().id();
            village.put(
                    TestVillage.VILLAGE,
                    MeetingFacts.PROGRESS,
                    meeting,
                    new MeetingProgress(MeetingPhase.OPEN));
            for (String title : List.of("下雪天看好大棚", "今年医保怎么交、怎么报", "冬天烧炉子要当心")) {
                lesson(village, title);
            }
            village.account(TestVillage.VILLAGE, "liu", Role.SECRETARY);
            signIn(phone, "liu");
            String study = "/at/" + TestVillage.VILLAGE + "/meetings/" + meeting + "/study";
            phone.open(study);
            look(phone, "together-choose");
            phone.press("form button.small");
            phone.press("#lead-next");
            phone.waitFor("第 2 句");
            look(phone, "together-leading");
            phone.open("/at/" + TestVillage.VILLAGE + "/meetings/" + meeting);
            look(phone, "together-meeting");
        }
    }

    private static void lesson(TestVillage village, String title) {
        LessonPage page =
                new LessonPage(
                        Optional.empty(),
                        List.of("今晚有大雪，请看一看大棚的压膜线紧不紧。", "雪厚十厘米以上，要边下边扫，别等停了再扫。", "人不要站在棚顶上。"));
        SubjectId subject = SubjectId.named(title);
        Lesson lesson =
                new Lesson(subject.toString(), title, "farming", "县农技站", TODAY, List.of(page));
        village.put(
                TestVillage.VILLAGE,
                StudyFacts.PUBLICATION,
                subject,
                new Publication(lesson, List.of(), EVERYONE, false));
    }

    @Test
    void aPackBeforeItIsGivenAndAfterwards() throws Exception {
        KeyPair key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        try (TestVillage hub = TestVillage.hub(folder);
                TestWindow window = TestWindow.laptop(hub, folder.resolve("profile"))) {
            hub.account(TestVillage.COUNTY, "zhang", Role.COUNTY);
            publisher(hub, "station", "清河县农业技术推广站", key, Set.of("farming"), false);
            publisher(hub, "old", "原县广播站", key, Set.of(), true);
            terminal(hub, "a", TestVillage.VILLAGE, 200, 40_000_000);
            terminal(hub, "b", TestVillage.NEIGHBOUR, 50, 49_500_000);
            signIn(window, "zhang");
            window.open("/at/999901/packs");
            window.find("#pack").sendKeys(pack(key).toString());
            window.press("#bring");
            window.waitFor("发之前先看清楚");
            window.press("#freight summary");
            look(window, "pack-before");
            window.press("#some");
            window.press("input[name=to][value='" + TestVillage.NEIGHBOUR.code() + "']");
            window.press("#give");
            window.waitFor("已经发给终端");
            look(window, "packs-given");
            window.press("#again-winter-wheat");
            window.waitFor("发之前先看清楚");
            window.open("/at/999901/packs");
            look(window, "packs-offered");
            window.open("/at/999901/publishers");
            look(window, "publishers-known");
        }
    }

    private Path pack(KeyPair key) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String title : List.of("浇冻水", "看叶色", "防冻害")) {
            String lesson =
                    """
                    ---
                    title: %s
                    topic: farming
                    publisher: 县农技站
                    checked: 2026-11-20
                    ---
                    夜冻昼消，浇水正好。
                    """
                            .formatted(title);
            files.put("lessons/l" + files.size() + ".md", lesson.getBytes(StandardCharsets.UTF_8));
        }
        byte[] reading = new byte[3_000_000];
        new Random(5).nextBytes(reading);
        files.put("media/reading.opus", reading);
        Edition edition =
                new Edition(
                        "winter-wheat",
                        1,
                        "station",
                        "zh_CN",
                        new Edition.Validity(TODAY, Optional.of(TODAY.plusDays(90))));
        Path zip = folder.resolve("winter-wheat.zip");
        return Files.write(zip, PackBuilder.build(edition, files, key.getPrivate()));
    }

    private static void publisher(
            TestVillage hub,
            String word,
            String name,
            KeyPair key,
            Set<String> topics,
            boolean revoked) {
        String hex = HexFormat.of().formatHex(key.getPublic().getEncoded());
        Publisher.Right right =
                new Publisher.Right(hex, topics, Optional.of(LocalDate.of(2027, 12, 31)));
        hub.put(
                TestVillage.COUNTY,
                StudyFacts.PUBLISHER,
                StudyFacts.publisher(word),
                new Publisher(word, name, Publisher.Kind.PARTNER, right, revoked));
    }

    private static void terminal(
            TestVillage hub,
            String name,
            org.yizhan.domain.places.PlaceId place,
            int month,
            long used) {
        SubjectId node = SubjectId.named("terminal/" + name);
        hub.put(
                TerminalFacts.place(place),
                TerminalFacts.TERMINAL,
                node,
                new Terminal(place, "村部一楼大厅", "", "", false));
        hub.put(
                place,
                TerminalFacts.BUDGET,
                TerminalFacts.budget(node),
                new Budget("2026-11", month, used, 8_000_000_000L));
    }
}
