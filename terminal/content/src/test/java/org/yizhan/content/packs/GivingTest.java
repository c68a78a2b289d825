package org.yizhan.content.packs;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;

/// Who may publish what where; what is taken back; a pack that goes from branch to branch.
class GivingTest {
    private static final PlaceId TOWNSHIP = new PlaceId("999901100");

    @TempDir Path temp;
    private PackVillage village;

    @BeforeEach
    void open() {
        village = new PackVillage(temp);
    }

    @AfterEach
    void close() {
        village.close();
    }

    private Path pack(int version, String sentence) {
        return TestPack.write(temp, TestPack.edition(version), PackVillage.saying(sentence));
    }

    private Path station(int version) {
        return TestPack.write(
                temp, TestPack.edition("bees", version, "station"), PackVillage.saying("蜜蜂怕冷。"));
    }

    private void refused(Class<? extends InstallResult> why, Giving.Result result) {
        assertInstanceOf(why, assertInstanceOf(Giving.Result.Refused.class, result).why());
    }

    @Test
    void whatTheCountyGivesIsHeardInTheVillage() {
        village.given(PackVillage.COUNTY, pack(1, "先开窗。"));
        assertEquals(List.of("winter"), packs(village.look().installed()));
        assertEquals(List.of("先开窗。"), village.heard());
        assertEquals(List.of(), village.look().installed(), "Once is enough");
    }

    private static List<String> packs(List<Edition> editions) {
        return editions.stream().map(Edition::pack).toList();
    }

    @Test
    void onlyWhatChangedTravels() {
        Map<String, byte[]> files = PackVillage.saying("先开窗。");
        byte[] reading = new byte[200_000];
        new Random(3).nextBytes(reading);
        files.put("media/reading.opus", reading);
        village.given(PackVillage.COUNTY, TestPack.write(temp, TestPack.edition(1), files));
        files.put("lessons/more.md", TestPack.lesson("再来一课", "2026-11-20", "关门。"));
        village.given(PackVillage.COUNTY, TestPack.write(temp, TestPack.edition(2), files));
        PackRelease release = village.release(PackVillage.COUNTY, "winter");
        assertEquals(
                List.of(1, 2), release.parts().stream().map(PackRelease.Part::version).toList());
        assertTrue(release.changedBytes() < 4_000, release.changedBytes() + " bytes");
        assertTrue(release.wholeBytes() > 200_000);
        village.look();
        assertEquals(List.of("关门。", "先开窗。"), village.heard());
    }

    @Test
    void whoIsNotBelievedHereIsRefused() {
        refused(InstallResult.UnknownPublisher.class, village.given(TOWNSHIP, station(1)));
        village.believe(TOWNSHIP, "station", TestPack.STATION.getPublic(), Set.of(), false);
        assertInstanceOf(Giving.Result.Given.class, village.given(TOWNSHIP, station(1)));
        refused(
                InstallResult.UnknownPublisher.class,
                village.given(PackVillage.COUNTY, station(1)));
    }

    @Test
    void aPartnerTeachesOnlyItsOwnTopics() {
        village.believe(
                PackVillage.COUNTY,
                "station",
                TestPack.STATION.getPublic(),
                Set.of("farming"),
                false);
        refused(InstallResult.OtherTopic.class, village.given(PackVillage.COUNTY, station(1)));
        village.believe(
                PackVillage.COUNTY,
                "station",
                TestPack.STATION.getPublic(),
                Set.of("farming", "safety"),
                false);
        assertInstanceOf(Giving.Result.Given.class, village.given(PackVillage.COUNTY, station(1)));
    }

    @Test
    void nobodyTakesTheCountysWordForHimself() {
        village.believe(
                PackVillage.VILLAGE, "county", TestPack.STRANGER.getPublic(), Set.of(), false);
        byte[] forged =
                PackBuilder.build(
                        TestPack.edition(1),
                        PackVillage.saying("先转账。"),
                        TestPack.STRANGER.getPrivate());
        refused(
                InstallResult.WrongSignature.class,
                village.given(PackVillage.VILLAGE, TestPack.save(temp, forged)));
    }

    @Test
    void aKeyThatWasGoodUntilYesterdayIsGoodForNothingNew() {
        LocalDate yesterday = TestPack.TODAY.minusDays(1);
        village.believe(
                PackVillage.COUNTY,
                "station",
                TestPack.STATION.getPublic(),
                new PackVillage.Limits(Set.of(), Optional.of(yesterday)),
                false);
        refused(InstallResult.LapsedKey.class, village.given(PackVillage.COUNTY, station(1)));
    }

    @Test
    void lessonsOfARevokedKeyAreHeardUntilTheTerminalLearnsOfItAndThenNoMore() {
        village.given(PackVillage.COUNTY, pack(1, "先开窗。"));
        village.look();
        assertEquals(List.of("先开窗。"), village.heard());
        assertEquals(0, village.shown().barred());
        village.believe(PackVillage.COUNTY, "county", TestPack.COUNTY.getPublic(), Set.of(), true);
        assertEquals(List.of("winter"), village.look().taken());
        assertEquals(List.of(), village.heard());
        assertEquals(1, village.shown().barred(), "The list says how many were withdrawn");
        village.believe(PackVillage.COUNTY, "county", TestPack.COUNTY.getPublic(), Set.of(), false);
        assertEquals(List.of("先开窗。"), village.heard(), "Its files were never touched");
    }

    @Test
    void aPackThatTheCountyTakesBackIsHeardNowhereWhoeverGaveIt() {
        village.given(PackVillage.VILLAGE, pack(1, "先开窗。"));
        village.look();
        assertEquals(List.of("先开窗。"), village.heard());
        PackRelease release = village.release(PackVillage.VILLAGE, "winter");
        village.release(
                PackVillage.COUNTY,
                new PackRelease(release.about(), List.of(), PackVillage.EVERYONE, true));
        assertEquals(List.of("winter"), village.look().taken());
        assertEquals(List.of(), village.heard());
    }

    @Test
    void aPackIsHeardUntilItsLastDayAndWhatComesLaterLeavesTheOneBefore() {
        village.given(PackVillage.COUNTY, pack(1, "先开窗。"));
        village.look();
        PackRelease release = village.release(PackVillage.COUNTY, "winter");
        LocalDate today = TestPack.TODAY;
        village.release(
                PackVillage.COUNTY, release.forWhom(days(today.plusDays(7), today.plusDays(9))));
        assertEquals(List.of("先开窗。"), village.heard(), "It is still to come, and was here");
        village.release(
                PackVillage.COUNTY, release.forWhom(days(today.minusDays(9), today.minusDays(1))));
        assertEquals(List.of(), village.heard());
        assertEquals(List.of("winter"), village.look().taken());
    }

    private static Audience days(LocalDate from, LocalDate until) {
        return new Audience(Set.of(), from, Optional.of(until));
    }

    @Test
    void aPackHandedFromBranchToBranchKeepsItsFirstPublishersSignature() throws IOException {
        Path first = pack(1, "先开窗。");
        village.given(PackVillage.VILLAGE, first);
        village.given(PackVillage.VILLAGE, pack(2, "先开门。"));
        Giving here = new Giving(village.node.ledger(), village.node.blobs(), TestPack.CLOCK);
        byte[] handed =
                here.whole(PackVillage.VILLAGE, village.release(PackVillage.VILLAGE, "winter"))
                        .orElseThrow();
        try (PackVillage other = new PackVillage(Files.createDirectory(temp.resolve("other")))) {
            other.given(PackVillage.VILLAGE, TestPack.save(temp, handed));
            other.look();
            assertEquals(List.of("先开门。"), other.heard());
            assertEquals(
                    "county", other.release(PackVillage.VILLAGE, "winter").about().publisher());
        }
        Path again = TestPack.save(temp, handed);
        assertArrayEquals(
                entry(pack(2, "先开门。"), Manifest.SIGNATURE_NAME),
                entry(again, Manifest.SIGNATURE_NAME));
        assertArrayEquals(entry(pack(2, "先开门。"), Manifest.NAME), entry(again, Manifest.NAME));
    }

    private static byte[] entry(Path zip, String name) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile())) {
            return file.getInputStream(file.getEntry(name)).readAllBytes();
        }
    }

    @Test
    void aVersionWhoseDaysHavePassedStillCarriesTheOneAfterIt() {
        Edition old =
                new Edition(
                        "winter",
                        1,
                        "county",
                        "zh_CN",
                        new Edition.Validity(
                                TestPack.TODAY.minusDays(30),
                                Optional.of(TestPack.TODAY.minusDays(1))));
        byte[] first =
                PackBuilder.build(old, PackVillage.saying("旧的。"), TestPack.COUNTY.getPrivate());
        PackRelease before = village.forged(1, first);
        village.release(PackVillage.COUNTY, before);
        assertEquals(1, village.look().refused().size());
        village.given(PackVillage.COUNTY, pack(2, "新的。"));
        assertEquals(2, village.release(PackVillage.COUNTY, "winter").parts().size());
        village.look();
        assertEquals(List.of("新的。"), village.heard());
    }
}
