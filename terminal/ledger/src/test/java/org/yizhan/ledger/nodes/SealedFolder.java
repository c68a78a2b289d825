package org.yizhan.ledger.nodes;

import static org.yizhan.ledger.TestLedgers.NOW;
import static org.yizhan.ledger.TestLedgers.VILLAGE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.facts.Ids;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.residents.Gender;
import org.yizhan.domain.residents.Household;
import org.yizhan.domain.residents.Resident;
import org.yizhan.ledger.blobs.BlobRef;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.time.TrustedClock;

/// A terminal's data folder whose key lies elsewhere, with a person, a message and a recording in it.
abstract class SealedFolder {
    static final SubjectId WANG = SubjectId.named("resident/1");
    static final String NAME = "欧阳秀英";
    static final String PHONE = "13812345678";
    static final String MESSAGE = "老人家的药快吃完了请捎两盒";
    static final String RECORDING = "这是一段录音里的声音".repeat(9_000);

    @TempDir Path folder;
    @TempDir Path credentials;
    Map<String, String> environment = Map.of();

    @BeforeEach
    void keepTheKeyElsewhere() throws IOException {
        Files.writeString(credentials.resolve("yizhan-key"), "sixteen bytes and more of secret");
        environment = Map.of("CREDENTIALS_DIRECTORY", credentials.toString());
    }

    TerminalNode open() {
        TrustedClock clock = new TrustedClock(InstantSource.fixed(NOW), () -> 0, NOW);
        clock.reference(NOW);
        return TerminalNode.open(folder, new NodeSetup(clock, Ids.secure(), environment, "1"));
    }

    static <B> void put(TerminalNode node, FactType<B> type, SubjectId subject, B body) {
        node.ledger().record(VILLAGE, new Actor.Program(), Draft.of(type, subject, body));
    }

    static BlobRef fill(TerminalNode node) throws IOException {
        node.standAlone(VILLAGE);
        put(
                node,
                ResidentFacts.RESIDENT,
                WANG,
                new Resident(
                        NAME,
                        Optional.empty(),
                        Gender.FEMALE,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PHONE),
                        false));
        BlobRef recording =
                node.blobs()
                        .put(new ByteArrayInputStream(RECORDING.getBytes(StandardCharsets.UTF_8)));
        put(
                node,
                ResidentFacts.HOUSEHOLD,
                SubjectId.named("household/1"),
                new Household(MESSAGE, recording.toString()));
        return recording;
    }
}
