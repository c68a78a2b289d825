package org.yizhan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The recipes and the Wi-Fi's switch of the package, with commands in the place of the machine's
/// that only write down how they were called. Nobody has seen them on hardware.
class RecipesTest {
    private static final Path SHIPPED =
            Path.of(System.getProperty("basedir")).resolve("../package/debian/terminal");

    private static final List<String> MACHINE =
            List.of(
                    "blkid",
                    "cryptsetup",
                    "mkfs.ext4",
                    "mount",
                    "networkctl",
                    "nft",
                    "systemctl",
                    "systemd-creds",
                    "systemd-cryptenroll",
                    "umount");

    @TempDir Path folder;
    private Path etc;

    @BeforeEach
    void make() throws IOException {
        etc = Files.createDirectories(folder.resolve("etc/systemd/system")).resolve("../..");
        etc = etc.toRealPath();
        Path bin = Files.createDirectories(folder.resolve("bin"));
        for (String name : MACHINE) {
            Path file = bin.resolve(name);
            String script = "#!/bin/sh\necho \"" + name + " $*\" >>" + folder + "/called\n";
            // sealed to its last argument, as the real one does
            String more = name.equals("systemd-creds") ? "for to; do :; done; cat >\"$to\"\n" : "";
            Files.writeString(file, script + more);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private int run(String script, String... arguments) throws IOException, InterruptedException {
        List<String> line =
                Stream.concat(
                                Stream.of("sh", "-eu", SHIPPED.resolve(script).toString()),
                                Stream.of(arguments))
                        .toList();
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().merge("PATH", "", (path, _) -> folder.resolve("bin") + ":" + path);
        builder.environment().put("YIZHAN_ETC", etc.toString());
        builder.environment().put("YIZHAN_CHIP", folder.resolve("chip").toString());
        Process process = builder.start();
        process.getInputStream().readAllBytes();
        return process.waitFor();
    }

    private List<String> called() throws IOException {
        Path file = folder.resolve("called");
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    @Test
    void everyScriptIsOneThatAShellCanRead() throws IOException, InterruptedException {
        try (Stream<Path> scripts =
                Stream.concat(
                        Files.list(SHIPPED.resolve("recipes")),
                        Stream.of("wifi/serve", "wifi/village-wifi").map(SHIPPED::resolve))) {
            for (Path script : scripts.toList()) {
                Process check = new ProcessBuilder("sh", "-n", script.toString()).start();
                assertEquals(0, check.waitFor(), script.toString());
                assertTrue(Files.isExecutable(script), script.toString());
            }
        }
    }

    @Test
    void theKeyIsSealedOnceAndTheUnitIsTold() throws IOException, InterruptedException {
        Files.createFile(folder.resolve("chip"));
        assertEquals(0, run("recipes/guard-key"));
        Path sealed = etc.resolve("credstore.encrypted/yizhan-key");
        byte[] first = Files.readAllBytes(sealed);
        assertEquals(32, first.length);
        assertEquals(0, run("recipes/guard-key"));
        assertEquals(
                new String(first, StandardCharsets.ISO_8859_1),
                Files.readString(sealed, StandardCharsets.ISO_8859_1));
        assertEquals(
                "[Service]\nLoadCredentialEncrypted=yizhan-key:" + sealed + "\n",
                Files.readString(
                        etc.resolve("systemd/system/yizhan-terminal.service.d/credential.conf")));
    }

    @Test
    void withoutAChipNothingIsChanged() throws IOException, InterruptedException {
        assertEquals(1, run("recipes/guard-key"));
        assertFalse(Files.exists(etc.resolve("credstore.encrypted")));
        assertEquals(List.of(), called());
    }

    @Test
    void aSystemIsReadOnlyOnlyWhereTheRecordsHaveAPartition()
            throws IOException, InterruptedException {
        Path fstab =
                Files.writeString(etc.resolve("fstab"), "UUID=1 / ext4 errors=remount-ro 0 1\n");
        assertEquals(1, run("recipes/read-only-root"));
        assertEquals(1, Files.readAllLines(fstab).size());
        Files.writeString(
                fstab, "UUID=1 / ext4 defaults 0 1\nUUID=2 /var/lib/yizhan ext4 rw 0 2\n");
        assertEquals(0, run("recipes/read-only-root"));
        List<String> lines = Files.readAllLines(fstab);
        assertEquals("UUID=1 / ext4 defaults,ro 0 1", lines.get(0));
        assertEquals("UUID=2 /var/lib/yizhan ext4 rw 0 2", lines.get(1));
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("tmpfs /tmp ")));
        assertEquals(1, run("recipes/read-only-root"));
        assertEquals(lines, Files.readAllLines(fstab));
    }

    @Test
    void theVillagesWifiIsSwitchedOnForAnInterfaceAndOffAgain()
            throws IOException, InterruptedException {
        assertEquals(0, run("wifi/village-wifi", "on", "wlp3s0"));
        Path hostapd = etc.resolve("yizhan/hostapd.conf");
        assertTrue(Files.readAllLines(hostapd).contains("interface=wlp3s0"));
        assertTrue(called().toString().contains("yizhan-wifi@hostapd.service"));
        Files.writeString(hostapd, "ssid=ours\n");
        assertEquals(0, run("wifi/village-wifi", "on", "wlp3s0"));
        assertEquals("ssid=ours\n", Files.readString(hostapd));
        assertEquals(0, run("wifi/village-wifi", "off"));
        assertFalse(Files.exists(etc.resolve("systemd/network/50-yizhan-wifi.network")));
        assertTrue(Files.exists(hostapd));
    }

    @Test
    void anEncryptedPartitionIsNotMadeAgain() throws IOException, InterruptedException {
        Files.writeString(etc.resolve("crypttab"), "yizhan-data UUID=1 none tpm2-device=auto\n");
        assertEquals(1, run("recipes/encrypt-data", "/dev/nothing"));
        assertEquals(List.of(), called());
    }
}
