package org.yizhan.ledger.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.yizhan.ledger.nodes.County.VILLAGE;
import static org.yizhan.ledger.nodes.County.household;
import static org.yizhan.ledger.nodes.County.households;

import com.github.luben.zstd.Zstd;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yizhan.domain.facts.SubjectId;
import org.yizhan.ledger.Ledger;
import org.yizhan.ledger.facts.Fact;
import org.yizhan.ledger.facts.FactHeader;
import org.yizhan.ledger.facts.FactType;
import org.yizhan.ledger.facts.HeaderCodec;
import org.yizhan.ledger.facts.StreamId;
import org.yizhan.ledger.nodes.County;
import org.yizhan.ledger.nodes.OneTerminal;
import org.yizhan.ledger.nodes.TerminalNode;
import org.yizhan.ledger.streams.HaveVector;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.cbor.CBORMapper;

/// An old terminal with a new hub and the reverse: what one does not know it keeps and hands on.
class OldAndNewTest extends OneTerminal {
    private static final CBORMapper CBOR = CBORMapper.builder().build();

    /// What a feature of a later version says.
    public record Weather(String sky, int degrees) {}

    private static final FactType<Weather> LATER =
            FactType.register("weather.forecast", Weather.class);

    private static ObjectNode tree(byte[] message) {
        int bytes = (int) Zstd.getFrameContentSize(message);
        return (ObjectNode) CBOR.readTree(Zstd.decompress(message, bytes));
    }

    private static byte[] packed(ObjectNode tree) {
        return Zstd.compress(CBOR.writeValueAsBytes(tree));
    }

    private Message message() {
        household(terminal.ledger(), VILLAGE, "1号");
        return County.rounds(terminal).request(HaveVector.NOTHING);
    }

    @Test
    void fieldsThatALaterProgramAddsToAMessageAreLeftAlone() {
        Message message = message();
        ObjectNode later = tree(MessageCodec.encode(message));
        later.put("z", "something new");
        later.putObject("x").put("q", 7).putArray("w");
        ((ObjectNode) later.get("f").get(0)).put("z", 1);
        assertEquals(Optional.of(message), MessageCodec.decode(packed(later)));
    }

    @Test
    void aMessageOfAnEarlierProgramWithoutExtrasIsUnderstood() {
        Message message = message();
        ObjectNode earlier = tree(MessageCodec.encode(message));
        earlier.remove("x");
        ((ObjectNode) earlier).get("h").forEach(reached -> ((ObjectNode) reached).remove("e"));
        Message understood = MessageCodec.decode(packed(earlier)).orElseThrow();
        assertEquals(message.page(), understood.page());
        assertEquals(message.have().highest(), understood.have().highest());
        assertEquals(Extras.NONE, understood.extras());
    }

    @Test
    void aFactOfATypeTheHubDoesNotKnowIsKeptAndHandedOn() {
        County.put(
                terminal.ledger(), VILLAGE, LATER, SubjectId.named("today"), new Weather("晴", 5));
        household(terminal.ledger(), VILLAGE, "1号");
        county.exchange(terminal);
        assertEquals(List.of("1号"), households(county.hub().ledger(), VILLAGE));
        try (TerminalNode second = county.enrolled("second", VILLAGE)) {
            county.exchange(second);
            assertEquals(facts(terminal.ledger()), facts(second.ledger()));
            assertTrue(
                    facts(second.ledger()).stream()
                            .anyMatch(fact -> fact.header().type().equals(LATER.name())));
        }
    }

    @Test
    void whatANewHubPublishesAnOldTerminalKeepsAndWhatComesAfterItIsShown() {
        Ledger hub = county.hub().ledger();
        County.put(hub, VILLAGE, LATER, SubjectId.named("today"), new Weather("雪", -3));
        household(hub, VILLAGE, "1号");
        household(terminal.ledger(), VILLAGE, "2号");
        assertEquals(new Outcome.Drained(), county.exchange(terminal));
        assertEquals(List.of("1号", "2号"), households(terminal.ledger(), VILLAGE));
        assertEquals(List.of("1号", "2号"), households(hub, VILLAGE));
        assertEquals(facts(hub, hub.author()), facts(terminal.ledger(), hub.author()));
        assertEquals(2, facts(terminal.ledger(), hub.author()).size());
    }

    private List<Fact> facts(Ledger ledger) {
        return facts(ledger, terminal.ledger().author());
    }

    private static List<Fact> facts(Ledger ledger, long author) {
        StreamId stream = new StreamId(VILLAGE, author);
        return ledger.facts(store -> store.after(stream, 0, 100));
    }

    @Test
    void aHeaderWithFieldsOfALaterProgramTravelsInItsVeryBytes() {
        Fact fact = message().page().facts().getFirst();
        ObjectNode later = (ObjectNode) CBOR.readTree(fact.encoded());
        later.put("z", 1);
        byte[] encoded = CBOR.writeValueAsBytes(later);
        FactHeader header = HeaderCodec.decode(encoded);
        assertEquals(fact.header(), header);
        county.hub().ledger().accept(List.of(new Fact(encoded, header, fact.body())));
        assertArrayEquals(
                encoded,
                facts(county.hub().ledger()).getFirst().encoded(),
                "the chain is over the bytes, so they must stay");
    }

    @Test
    void anEnvelopeWithFieldsOfALaterProgramIsOpened() {
        byte[] envelope =
                Envelope.seal(
                        terminal.keys(), county.hub().keys().publicKeys(), new byte[] {1, 2, 3});
        ObjectNode outer = (ObjectNode) CBOR.readTree(envelope);
        outer.put("z", Map.of().toString());
        assertTrue(
                Envelope.parse(CBOR.writeValueAsBytes(outer))
                        .flatMap(parsed ->
                                parsed.open(county.hub().keys(), terminal.keys().publicKeys()))
                        .isPresent());
    }
}
