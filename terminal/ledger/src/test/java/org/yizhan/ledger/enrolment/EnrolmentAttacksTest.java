package org.yizhan.ledger.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.yizhan.ledger.nodes.County.NEIGHBOUR;
import static org.yizhan.ledger.nodes.County.VILLAGE;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.TestLedgers;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Outcome;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.terminals.Terminals;
import org.yizhan.ledger.views.Entry;

/// Whoever has no code that is good now gets no terminal into a village, and takes none over. One
/// honest terminal stands in the village before each attack, and alone stands there after it.
class EnrolmentAttacksTest {
    @TempDir Path folder;
    private County county;
    private TerminalNode honest;
    private TerminalNode stranger;

    @BeforeEach
    void open() {
        county = new County(folder);
        honest = county.enrolled("honest", VILLAGE);
        stranger = county.terminal("stranger");
    }

    @AfterEach
    void close() {
        stranger.close();
        honest.close();
        county.close();
    }

    /// Tries to get the stranger in, with a code that was given out to somebody else.
    @FunctionalInterface
    interface Attack {
        void on(EnrolmentAttacksTest it, EnrolmentCode code);
    }

    private static Arguments attack(String name, Attack attack) {
        return argumentSet(name, attack);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("a name that nobody has", (it, _) -> it.tries(it.guess("ZZZZ", "00000000"))),
                attack("a secret guessed", (it, code) -> it.tries(it.guess(code, "00000000"))),
                attack("the fifth guess is right", EnrolmentAttacksTest::fifthIsRight),
                attack("a secret that only looks like it", (it, code) -> it.tries(small(code))),
                attack("another code's secret", EnrolmentAttacksTest::crossed),
                attack("a code that is too old", EnrolmentAttacksTest::late),
                attack("a code that was used", EnrolmentAttacksTest::used),
                attack("a code that was used, after a restart", EnrolmentAttacksTest::restarted),
                attack("a code of a terminal that was shut out", EnrolmentAttacksTest::shutOut),
                attack("somebody else's request, sent again", EnrolmentAttacksTest::replayed),
                attack(
                        "keys of somebody else",
                        (it, code) -> it.forged(code, it.keysOf(it.honest))),
                attack("no proof", (it, code) -> it.sends(it.request(code, new byte[0]))),
                attack(
                        "a proof of another length",
                        (it, code) -> it.sends(it.request(code, new byte[65]))),
                attack("keys that are none", EnrolmentAttacksTest::noKeys),
                attack(
                        "words in the place of a code",
                        (it, _) -> it.sends("let me in".getBytes(StandardCharsets.US_ASCII))),
                attack("a request of a megabyte", (it, _) -> it.sends(new byte[1 << 20])),
                attack("a code of another county", EnrolmentAttacksTest::otherHub));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void getsNobodyIn(Attack attack) {
        EnrolmentCode code = county.code(VILLAGE);

        attack.on(this, code);

        assertEquals(Optional.empty(), stranger.place());
        assertEquals(List.of(node(honest)), standing());
        assertEquals(new Outcome.Drained(), county.exchange(honest));
    }

    /// Otherwise every attack would fail for another reason.
    @Test
    void theCodeItselfGetsItIn() {
        tries(county.code(VILLAGE));

        assertEquals(Optional.of(VILLAGE), stranger.place());
        assertEquals(2, standing().size());
    }

    @Test
    void aCodeThatSomebodyKillsIsGivenOutAnew() {
        EnrolmentCode code = county.code(VILLAGE);
        for (int i = 0; i < 5; i++) {
            tries(guess(code, "00000000"));
        }
        assertInstanceOf(EnrolmentResult.Wrong.class, stranger.enrol(code, county.wire()));
        assertInstanceOf(
                EnrolmentResult.Enrolled.class,
                stranger.enrol(county.code(VILLAGE), county.wire()));
    }

    private void tries(EnrolmentCode code) {
        stranger.enrol(code, county.wire());
    }

    private void sends(byte[] request) {
        county.hub().answer(Route.ENROLMENT, request);
    }

    private EnrolmentCode guess(EnrolmentCode code, String secret) {
        return guess(code.name(), secret);
    }

    private EnrolmentCode guess(String name, String secret) {
        return new EnrolmentCode(address(), name, secret);
    }

    private HubLink.Address address() {
        return new HubLink.Address("127.0.0.1", 1, county.hub().certificate().pin());
    }

    private static EnrolmentCode small(EnrolmentCode code) {
        String secret = code.secret().toLowerCase(Locale.ROOT);
        String other = secret.equals(code.secret()) ? secret.replace('0', 'o') : secret;
        return new EnrolmentCode(code.address(), code.name(), other + " ");
    }

    private void fifthIsRight(EnrolmentCode code) {
        for (int i = 0; i < 5; i++) {
            tries(guess(code, "0000000" + i));
        }
        tries(code);
    }

    private void crossed(EnrolmentCode code) {
        EnrolmentCode other = county.code(NEIGHBOUR);
        tries(new EnrolmentCode(code.address(), code.name(), other.secret()));
        tries(new EnrolmentCode(code.address(), other.name(), code.secret()));
    }

    private void late(EnrolmentCode code) {
        county.setTime(TestLedgers.NOW.plus(Duration.ofMinutes(11)));
        tries(code);
    }

    /// By the honest terminal, for the place where it stands.
    private void used(EnrolmentCode code) {
        honest.enrol(code, county.wire());
        tries(code);
    }

    private void restarted(EnrolmentCode code) {
        honest.enrol(code, county.wire());
        county.restartHub();
        tries(code);
    }

    /// The code was somebody's, who was shut out; it opens nothing to anybody else.
    private void shutOut(EnrolmentCode code) {
        try (TerminalNode other = county.enrolled("other", NEIGHBOUR)) {
            other.enrol(county.code(NEIGHBOUR), county.wire());
            county.hub().desk().revoke(other.keys().publicKeys());
        }
        honest.enrol(code, county.wire());
        tries(code);
    }

    /// Whoever listens in sends it once more, from elsewhere: it speaks for the honest one's keys.
    private void replayed(EnrolmentCode code) {
        byte[] request = Letters.encode(Letters.Request.of(code, honest.keys()));
        sends(request);
        sends(request);
    }

    private Letters.Request keysOf(TerminalNode node) {
        return Letters.Request.of(county.code(VILLAGE), node.keys());
    }

    /// Another's public keys, proved by the stranger's own.
    private void forged(EnrolmentCode code, Letters.Request other) {
        Letters.Request own = Letters.Request.of(code, stranger.keys());
        sends(
                Letters.encode(
                        new Letters.Request(
                                code.name(),
                                code.secret(),
                                other.signing(),
                                other.sealing(),
                                own.proof())));
    }

    private byte[] request(EnrolmentCode code, byte[] proof) {
        Letters.Request own = Letters.Request.of(code, stranger.keys());
        return Letters.encode(
                new Letters.Request(
                        code.name(), code.secret(), own.signing(), own.sealing(), proof));
    }

    private void noKeys(EnrolmentCode code) {
        byte[] proof = new byte[64];
        new SecureRandom().nextBytes(proof);
        for (String keys : List.of("", "zz", "00", "f".repeat(5_000))) {
            sends(
                    Letters.encode(
                            new Letters.Request(code.name(), code.secret(), keys, keys, proof)));
        }
    }

    /// It never gave this code out.
    private void otherHub(EnrolmentCode code) {
        try (County other = new County(folder.resolve("other"))) {
            stranger.enrol(code, other.wire());
        }
    }

    private static SubjectId node(TerminalNode terminal) {
        return terminal.keys().publicKeys().node();
    }

    private List<SubjectId> standing() {
        return county.hub().ledger().read(views -> new Terminals(views).within(VILLAGE)).stream()
                .filter(entry -> !entry.value().revoked())
                .map(Entry::subject)
                .toList();
    }
}
