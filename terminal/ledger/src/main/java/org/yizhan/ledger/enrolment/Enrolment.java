package org.yizhan.ledger.enrolment;

import java.util.Optional;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.ledger.exchange.HubLink;
import org.yizhan.ledger.exchange.Reply;
import org.yizhan.ledger.exchange.Route;
import org.yizhan.ledger.exchange.Transport;
import org.yizhan.ledger.keys.NodeKeys;
import org.yizhan.ledger.keys.PublicKeys;

/// The terminal's side of enrolment. It sends its public keys and the code; whatever interrupts
/// it, trying again comes to the same end.
public final class Enrolment {
    private final NodeKeys keys;

    public Enrolment(NodeKeys keys) {
        this.keys = keys;
    }

    /// @param transport to the address in the code
    public EnrolmentResult enrol(EnrolmentCode code, Transport transport) {
        byte[] request = Letters.encode(Letters.Request.of(code, keys));
        return switch (transport.send(Route.ENROLMENT, request)) {
            case Reply.Answer answer ->
                    Letters.decode(answer.bytes(), Letters.Answer.class)
                            .flatMap(letter -> result(letter, code))
                            .orElseGet(EnrolmentResult.NoAnswer::new);
            case Reply.Failed failed when failed.cause() == Reply.Cause.OTHER_KEY ->
                    new EnrolmentResult.OtherKey();
            case Reply.Failed _, Reply.Busy _, Reply.Refused _ -> new EnrolmentResult.NoAnswer();
        };
    }

    private static Optional<EnrolmentResult> result(Letters.Answer answer, EnrolmentCode code) {
        if (answer.verdict() < 0 || answer.verdict() >= Letters.Verdict.values().length) {
            return Optional.empty();
        }
        return switch (Letters.Verdict.values()[answer.verdict()]) {
            case WELCOME -> enrolled(answer, code);
            case WRONG -> Optional.of(new EnrolmentResult.Wrong());
            case EXPIRED -> Optional.of(new EnrolmentResult.Expired());
            case USED -> Optional.of(new EnrolmentResult.Used());
        };
    }

    private static Optional<EnrolmentResult> enrolled(Letters.Answer answer, EnrolmentCode code) {
        Letters.Welcome home = answer.home();
        if (home == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new EnrolmentResult.Enrolled(
                            new PlaceId(home.place()),
                            home.names().stream().map(Letters.Name::place).toList(),
                            new HubLink(
                                    code.address(), new PublicKeys(home.signing(), home.sealing())),
                            Optional.ofNullable(home.recovery())));
        } catch (IllegalArgumentException | NullPointerException e) {
            return Optional.empty();
        }
    }
}
