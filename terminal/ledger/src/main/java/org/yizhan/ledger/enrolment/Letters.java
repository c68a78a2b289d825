package org.yizhan.ledger.enrolment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.PublicKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.cbor.CBORMapper;

/// What terminal and hub write to each other once, as CBOR maps. They travel over TLS to the
/// pinned key, so they are not sealed.
final class Letters {
    private static final int MOST_BYTES = 64 * 1024;
    private static final CBORMapper MAPPER =
            CBORMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private Letters() {}

    /// What the hub made of a request.
    enum Verdict {
        WELCOME,
        WRONG,
        EXPIRED,
        USED
    }

    /// @param proof the terminal's signature: whoever asks holds the private half
    record Request(String name, String secret, String signing, String sealing, byte[] proof) {
        static Request of(EnrolmentCode code, NodeKeys keys) {
            PublicKeys own = keys.publicKeys();
            byte[] proof = keys.sign(proven(code.name(), code.secret(), own));
            return new Request(code.name(), code.secret(), own.signing(), own.sealing(), proof);
        }

        PublicKeys keys() {
            return new PublicKeys(signing, sealing);
        }

        boolean isProven() {
            return keys().signed(proven(name, secret, keys()), proof);
        }

        private static byte[] proven(String name, String secret, PublicKeys keys) {
            return String.join(
                            "/", "yizhan enrolment 1", name, secret, keys.signing(), keys.sealing())
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    /// @param home only with a welcome
    record Answer(int verdict, @Nullable Welcome home) {}

    /// @param names the place and those it lies in
    /// @param recovery the county's recovery key, if it has one
    record Welcome(
            String place,
            List<Name> names,
            String signing,
            String sealing,
            @Nullable String recovery) {}

    record Name(String id, String name, String serviceName) {
        static Name of(Place place) {
            return new Name(place.id().code(), place.name(), place.serviceName());
        }

        Place place() {
            return new Place(new PlaceId(id), name, serviceName);
        }
    }

    static byte[] encode(Object letter) {
        return MAPPER.writeValueAsBytes(letter);
    }

    static <T> Optional<T> decode(byte[] bytes, Class<T> letter) {
        if (bytes.length > MOST_BYTES) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(MAPPER.readValue(bytes, letter));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
