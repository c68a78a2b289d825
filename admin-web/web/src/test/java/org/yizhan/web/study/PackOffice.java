package org.yizhan.web.study;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.yizhan.content.packs.Edition;
import org.yizhan.content.packs.PackBuilder;
import org.yizhan.web.TestBrowser;
import org.yizhan.web.TestVillage;

/// A county hospital that makes packs, and the county's page to which they are brought.
final class PackOffice {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String COUNTY = "/at/" + TestVillage.COUNTY;
    static final String PACKS = COUNTY + "/packs";

    private final KeyPair key;

    PackOffice() {
        try {
            key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Has a place believe the hospital.
    HttpResponse<String> believe(TestBrowser who, String place, String kind) {
        String file =
                "yizhan publishing public 1\n"
                        + HexFormat.of().formatHex(key.getPublic().getEncoded())
                        + "\n";
        return who.upload(
                place + "/publishers",
                place + "/publishers",
                "keyfile",
                "publisher.public",
                file.getBytes(StandardCharsets.UTF_8),
                "name",
                "县人民医院",
                "word",
                "hospital",
                "kind",
                kind,
                "topic",
                "health");
    }

    /// Brings a pack to the county's page.
    HttpResponse<String> bring(TestBrowser clerk, int version, String topic) {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(
                "lessons/pressure.md",
                """
                ---
                title: 量血压
                topic: %s
                publisher: 县人民医院
                checked: 2026-11-20
                ---
                早上量一次。第%d版。
                """
                        .formatted(topic, version)
                        .getBytes(StandardCharsets.UTF_8));
        byte[] reading = new byte[3_000_000];
        new Random(5).nextBytes(reading);
        files.put("media/reading.opus", reading);
        Edition edition =
                new Edition(
                        "pressure",
                        version,
                        "hospital",
                        "zh_CN",
                        new Edition.Validity(TODAY, Optional.of(TODAY.plusDays(90))));
        byte[] zip = PackBuilder.build(edition, files, key.getPrivate());
        return clerk.upload(PACKS, PACKS, "pack", "pressure.zip", zip);
    }
}
