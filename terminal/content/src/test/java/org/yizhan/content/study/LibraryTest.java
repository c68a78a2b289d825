package org.yizhan.content.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.content.packs.Packs;
import org.yizhan.content.packs.TestPack;
import org.yizhan.domain.study.Topic;
import org.yizhan.domain.texts.Language;

class LibraryTest {
    @TempDir Path temp;
    private Packs packs;

    @BeforeEach
    void openTheShelf() {
        packs = new Packs(temp.resolve("packs"), TestPack.PUBLISHERS, TestPack.CLOCK);
    }

    @Test
    void findsTheLessonsOfItsLanguageByTopic() {
        Map<String, byte[]> files = TestPack.files("先开窗。");
        files.put("lessons/insurance.md", withTopic("policy"));
        files.put("lessons/drones.md", withTopic("word-of-tomorrow"));
        install("winter", 1, files);
        Library library = library(Language.ZH_CN, TestPack.CLOCK);
        assertEquals(Set.of(Topic.SAFETY, Topic.POLICY, Topic.OTHER), library.byTopic().keySet());
        assertEquals(
                List.of("stove", "insurance", "drones"),
                library.lessons().stream().map(shelved -> shelved.lesson().id()).toList());
        assertEquals(List.of(), library(Language.EN, TestPack.CLOCK).lessons());
    }

    @Test
    void seesWhatIsInstalledLater() {
        Library library = library(Language.ZH_CN, TestPack.CLOCK);
        assertEquals(List.of(), library.lessons());
        install("winter", 1, TestPack.files("第一版。"));
        assertEquals("第一版。", firstSentence(library));
        install("winter", 2, TestPack.files("第二版。"));
        assertEquals("第二版。", firstSentence(library));
    }

    @Test
    void aLessonBeingListenedToGoesOnWhileANewOneIsInstalled() {
        Library library = library(Language.ZH_CN, TestPack.CLOCK);
        install("winter", 1, TestPack.files("第一版。"));
        try (OpenLesson open = library.open("stove").orElseThrow()) {
            for (int version = 2; version < 6; version++) {
                install("winter", version, TestPack.files("新版。"));
            }
            assertEquals("第一版。", open.lesson().sentences().getFirst());
            assertTrue(open.picture("pictures/stove.svg").isPresent());
            assertFalse(open.picture("pictures/none.svg").isPresent());
            assertFalse(open.picture("lessons/stove.md").isPresent());
        }
    }

    @Test
    void showsOfTwoLessonsWithTheSameIdTheOneCheckedLast() {
        install("winter", 1, TestPack.files("十一月的。"));
        Map<String, byte[]> older = TestPack.files("");
        older.put("lessons/stove.md", TestPack.lesson("旧", "2026-10-01", "十月的。"));
        install("autumn", 1, older);
        assertEquals("十一月的。", firstSentence(library(Language.ZH_CN, TestPack.CLOCK)));
    }

    @Test
    void saysWhenALessonMayBeOvertakenButStillShowsIt() {
        install("winter", 1, TestPack.files("先开窗。"));
        for (int days : List.of(39, 40)) {
            Clock later = Clock.offset(TestPack.CLOCK, Duration.ofDays(days));
            ShelvedLesson shelved = library(Language.ZH_CN, later).lessons().getFirst();
            assertEquals(days == 40, shelved.stale());
        }
    }

    @Test
    void aDayNamedByThePublisherGoesBeforeTheSixtyDays() {
        Map<String, byte[]> files = TestPack.files("");
        String lesson = new String(files.get("lessons/stove.md"), StandardCharsets.UTF_8);
        String named = lesson.replace("checked:", "recheck: 2027-11-01\nchecked:");
        files.put("lessons/stove.md", named.getBytes(StandardCharsets.UTF_8));
        install("winter", 1, files);
        Clock later = Clock.offset(TestPack.CLOCK, Duration.ofDays(300));
        assertFalse(library(Language.ZH_CN, later).lessons().getFirst().stale());
    }

    private Library library(Language language, Clock clock) {
        return new Library(packs, language, clock);
    }

    private void install(String pack, int version, Map<String, byte[]> files) {
        packs.install(TestPack.write(temp, TestPack.edition(pack, version, "county"), files));
    }

    private static byte[] withTopic(String word) {
        String lesson =
                new String(TestPack.lesson("另一课", "2026-11-01", "好。"), StandardCharsets.UTF_8);
        return lesson.replace("safety", word).getBytes(StandardCharsets.UTF_8);
    }

    private static String firstSentence(Library library) {
        return library.lessons().getFirst().lesson().sentences().getFirst();
    }
}
