package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.cli.command.ExitCode;
import org.yizhan.content.packs.InstallResult;
import org.yizhan.content.packs.LedgerPublishers;
import org.yizhan.content.packs.Packs;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.texts.Language;

/// `yizhan pack`, from a publisher's key to a pack that a terminal installs.
class PackTest {
    /// The first day of a pack is a day of the village.
    private static final ZoneId VILLAGE = ZoneId.of("Asia/Shanghai");

    private final Shell yizhan = new Shell(Language.ZH_CN);

    @TempDir Path folder;

    @BeforeEach
    void aFolderOfLessons() throws IOException {
        Path lessons = Files.createDirectories(folder.resolve("wheat/lessons"));
        Files.writeString(
                lessons.resolve("wheat.md"),
                """
                ---
                title: 浇冻水
                topic: farming
                publisher: 县农技站
                checked: 2026-11-20
                ---
                夜冻昼消，浇水正好。
                """);
        assertEquals(0, yizhan.run("pack", "key", at("safe")), yizhan::complained);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private int build() {
        return yizhan.run(
                "pack",
                "build",
                at("wheat"),
                "--pack",
                "wheat",
                "--number",
                "1",
                "--publisher",
                "station",
                "--key",
                at("safe/publisher.private"),
                "--until",
                "2099-12-31",
                "--out",
                at("wheat.zip"));
    }

    @Test
    void whatIsBuiltIsInstalledWhereThePublishersKeyIsKnown() throws IOException {
        assertEquals(0, build(), yizhan::complained);
        assertTrue(yizhan.said().contains("wheat.zip"), yizhan::said);
        String hex = Files.readAllLines(folder.resolve("safe/publisher.public")).get(1);
        Publisher.Right right = new Publisher.Right(hex, Set.of(), Optional.empty());
        Packs packs =
                new Packs(
                        folder.resolve("shelf"),
                        _ -> LedgerPublishers.key(right),
                        Clock.system(VILLAGE));
        assertInstanceOf(InstallResult.Installed.class, packs.install(folder.resolve("wheat.zip")));
    }

    @Test
    void aFolderThatIsNoPackIsRefusedAndSaysWhy() throws IOException {
        Files.writeString(folder.resolve("wheat/lessons/broken.md"), "没有开头");
        assertEquals(ExitCode.FILES.number(), build());
        assertTrue(yizhan.complained().contains("broken.md"), yizhan::complained);
    }

    @Test
    void aKeyIsNeverWrittenOverAnother() {
        assertEquals(ExitCode.FILES.number(), yizhan.run("pack", "key", at("safe")));
    }
}
