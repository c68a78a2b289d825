package org.yizhan.ledger.nodes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.keys.PublicKeys;
import org.yizhan.ledger.storage.DurableFiles;
import org.yizhan.ledger.streams.BodyCipher;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.cbor.CBORMapper;

/// Keeps a terminal's [Home], sealed, so that nobody who gets at the disk gives it another hub.
final class HomeFile {
    private static final byte[] BOUND = "yizhan: home".getBytes(StandardCharsets.US_ASCII);
    private static final CBORMapper MAPPER =
            CBORMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final Path file;
    private final BodyCipher cipher;

    private record Wire(String place, @Nullable Hub hub) {}

    private record Hub(String host, int port, String pin, String signing, String sealing) {}

    HomeFile(Path file, BodyCipher cipher) {
        this.file = file;
        this.cipher = cipher;
    }

    /// Empty if the terminal belongs nowhere yet.
    ///
    /// @throws NodeException if there is a home that cannot be read
    Optional<Home> read() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] opened =
                    cipher.open(Files.readAllBytes(file), BOUND)
                            .orElseThrow(() -> new IOException(file + " was altered"));
            return Optional.of(home(MAPPER.readValue(opened, Wire.class)));
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            throw new NodeException(Sentence.of("nodes.homeUnreadable"), e);
        }
    }

    private static Home home(Wire wire) {
        return new Home(new PlaceId(wire.place), Optional.ofNullable(wire.hub).map(HomeFile::link));
    }

    private static HubLink link(Hub hub) {
        return new HubLink(
                new HubLink.Address(hub.host, hub.port, hub.pin),
                new PublicKeys(hub.signing, hub.sealing));
    }

    void write(Home home) {
        Wire wire = new Wire(home.place().code(), home.hub().map(HomeFile::hub).orElse(null));
        DurableFiles.write(file, cipher.seal(MAPPER.writeValueAsBytes(wire), BOUND));
    }

    private static Hub hub(HubLink link) {
        HubLink.Address address = link.address();
        return new Hub(
                address.host(),
                address.port(),
                address.pin(),
                link.keys().signing(),
                link.keys().sealing());
    }
}
