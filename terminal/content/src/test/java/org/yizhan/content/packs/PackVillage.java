package org.yizhan.content.packs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yizhan.content.study.Library;
import org.yizhan.content.study.ShelvedLesson;
import org.yizhan.domain.facts.Actor;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.study.PackRelease;
import org.yizhan.domain.study.Publication.Audience;
import org.yizhan.domain.study.Publisher;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.domain.texts.Texts;
import org.yizhan.ledger.facts.Draft;
import org.yizhan.ledger.nodes.NodeSetup;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.study.StudyFacts;
import org.yizhan.ledger.study.Trusted;

/// A terminal with a real ledger, its blobs and its shelf of packs, to which a county gives packs.
final class PackVillage implements AutoCloseable {
    static final PlaceId COUNTY = new PlaceId("999901");
    static final PlaceId VILLAGE = new PlaceId("999901100201");
    static final Audience EVERYONE = new Audience(Set.of(), LocalDate.EPOCH, Optional.empty());

    final TerminalNode node;
    private final Path folder;

    PackVillage(Path folder) {
        this.folder = folder;
        node = TerminalNode.open(folder.resolve("node"), NodeSetup.real(TestPack.CLOCK, "test"));
        node.standAlone(VILLAGE);
        believe(COUNTY, "county", TestPack.COUNTY.getPublic(), Set.of(), false);
    }

    void believe(PlaceId place, String word, PublicKey key, Set<String> topics, boolean revoked) {
        believe(place, word, key, new Limits(topics, Optional.empty()), revoked);
    }

    record Limits(Set<String> topics, Optional<LocalDate> until) {}

    void believe(PlaceId place, String word, PublicKey key, Limits limits, boolean revoked) {
        Publisher.Right right =
                new Publisher.Right(
                        HexFormat.of().formatHex(key.getEncoded()),
                        limits.topics(),
                        limits.until());
        Publisher publisher = new Publisher(word, "清河县应急局", Publisher.Kind.PARTNER, right, revoked);
        node.ledger()
                .record(
                        place,
                        new Actor.Program(),
                        Draft.of(StudyFacts.PUBLISHER, StudyFacts.publisher(word), publisher));
    }

    /// A page of the county gives a pack.
    Giving.Result given(PlaceId place, Path zip) {
        Giving.Result result =
                new Giving(node.ledger(), node.blobs(), TestPack.CLOCK).look(place, zip, EVERYONE);
        if (result instanceof Giving.Result.Given(PackRelease release)) {
            release(place, release);
        }
        return result;
    }

    void release(PlaceId place, PackRelease release) {
        node.ledger()
                .record(
                        place,
                        new Actor.Program(),
                        Draft.of(
                                StudyFacts.PACK, StudyFacts.pack(release.about().pack()), release));
    }

    PackRelease release(PlaceId place, String pack) {
        return node.ledger()
                .read(views -> views.register(StudyFacts.PACK).find(place, StudyFacts.pack(pack)))
                .orElseThrow()
                .value();
    }

    /// What nobody looked at before: a county's node that was taken over, a line that garbles.
    PackRelease forged(int version, byte[] zip) {
        try {
            String blob = node.blobs().put(new ByteArrayInputStream(zip)).toString();
            return new PackRelease(
                    new PackRelease.About(
                            "winter", "county", List.of(), 1, Optional.empty(), List.of()),
                    List.of(new PackRelease.Part(version, zip.length, blob)),
                    EVERYONE,
                    false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Packs packs(Disk disk, Clock clock) {
        Publishers believed = new LedgerPublishers(node.ledger(), VILLAGE);
        return new Packs(shelf(), disk, new Admission(believed, clock, PackLimits.standard()));
    }

    private Path shelf() {
        return folder.resolve("packs");
    }

    Arrivals.State look() {
        return look(new LocalDisk(), TestPack.CLOCK);
    }

    Arrivals.State look(Disk disk, Clock clock) {
        Arrivals.Where where = new Arrivals.Where(VILLAGE, folder, clock);
        return new Arrivals(node.ledger(), node.blobs(), packs(disk, clock), where).look();
    }

    /// What people can listen to.
    List<String> heard() {
        return shown().lessons().stream()
                .map(ShelvedLesson::lesson)
                .map(lesson -> lesson.sentences().getFirst())
                .toList();
    }

    Library shown() {
        Trusted.Barred barred =
                node.ledger().read(views -> new Trusted(views).barred(VILLAGE, TestPack.TODAY));
        return new Library(
                packs(new LocalDisk(), TestPack.CLOCK),
                Language.ZH_CN,
                TestPack.CLOCK,
                edition -> !Arrivals.isBarred(edition, barred));
    }

    static String words(Sentence sentence) {
        return Texts.load(Language.ZH_CN).render(sentence);
    }

    /// The files of a pack with a sentence.
    static Map<String, byte[]> saying(String sentence) {
        return TestPack.files(sentence);
    }

    @Override
    public void close() {
        node.close();
    }
}
