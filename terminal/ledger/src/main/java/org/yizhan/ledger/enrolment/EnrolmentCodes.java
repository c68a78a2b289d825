package org.yizhan.ledger.enrolment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.facts.Hash;
import org.yizhan.ledger.storage.Storage;

/// The codes a hub gave out, hashed: each works once, for ten minutes, and dies at the fifth wrong
/// try.
final class EnrolmentCodes {
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final int MOST_TRIES = 5;

    private final Storage storage;

    EnrolmentCodes(Storage storage) {
        this.storage = storage;
    }

    private record Given(
            Standing standing, String hash, Instant until, int tries, @Nullable String node) {}

    /// Where a terminal is to stand.
    ///
    /// @param replaces the terminal that stood there with another disk; absent for a further one
    record Standing(PlaceId place, String label, Optional<SubjectId> replaces) {}

    /// What a code that was tried came to.
    ///
    /// @param standing only with a welcome
    record Tried(Letters.Verdict verdict, Optional<Standing> standing) {
        static Tried refused(Letters.Verdict verdict) {
            return new Tried(verdict, Optional.empty());
        }
    }

    /// Gives a code out.
    ///
    /// @return false if another has its name; then nothing is changed
    boolean give(EnrolmentCode code, Standing standing, Instant now) {
        return storage.write((facts, _) -> {
            facts.execute(
                    "DELETE FROM enrolment_code WHERE until < ?",
                    now.minus(Duration.ofDays(1)).toEpochMilli());
            return facts.execute(
                            """
                            INSERT INTO enrolment_code (name, place, label, hash, until, tries, replaces)
                            VALUES (?, ?, ?, ?, ?, 0, ?) ON CONFLICT (name) DO NOTHING
                            """,
                            code.name(),
                            standing.place().code(),
                            standing.label(),
                            hash(code.name(), code.secret()),
                            now.plus(LIFE).toEpochMilli(),
                            standing.replaces().map(SubjectId::toString).orElse(null))
                    == 1;
        });
    }

    /// Uses a code up for a node. The same node may try again with the same code: its first answer
    /// may have been lost.
    Tried use(Letters.Request request, Instant now) {
        String node = request.keys().node().toString();
        return storage.write((facts, _) -> {
            Optional<Given> found = find(facts, request.name());
            if (found.isEmpty() || found.get().tries >= MOST_TRIES) {
                return Tried.refused(Letters.Verdict.WRONG);
            }
            Given given = found.get();
            if (!isSame(given.hash, hash(request.name(), request.secret()))) {
                facts.execute(
                        "UPDATE enrolment_code SET tries = tries + 1 WHERE name = ?",
                        request.name());
                return Tried.refused(Letters.Verdict.WRONG);
            }
            return use(facts, given, request.name(), new Use(node, now));
        });
    }

    private record Use(String node, Instant at) {}

    private static Tried use(Handle facts, Given given, String name, Use use) {
        if (given.node == null && use.at.isAfter(given.until)) {
            return Tried.refused(Letters.Verdict.EXPIRED);
        }
        if (given.node != null && !given.node.equals(use.node)) {
            return Tried.refused(Letters.Verdict.USED);
        }
        facts.execute("UPDATE enrolment_code SET node = ? WHERE name = ?", use.node, name);
        return new Tried(Letters.Verdict.WELCOME, Optional.of(given.standing));
    }

    private static Optional<Given> find(Handle facts, String name) {
        return facts.createQuery("SELECT * FROM enrolment_code WHERE name = :name")
                .bind("name", name)
                .map((row, _) ->
                        new Given(
                                new Standing(
                                        new PlaceId(row.getString("place")),
                                        row.getString("label"),
                                        Optional.ofNullable(row.getString("replaces"))
                                                .map(SubjectId::parse)),
                                row.getString("hash"),
                                Instant.ofEpochMilli(row.getLong("until")),
                                row.getInt("tries"),
                                row.getString("node")))
                .findOne();
    }

    private static String hash(String name, String secret) {
        return Hash.of((name + secret).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
