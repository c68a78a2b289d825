package org.yizhan.ledger.enrolment;

import java.util.List;
import java.util.Optional;
import org.yizhan.domain.places.Place;
import org.yizhan.domain.places.PlaceId;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.ledger.exchange.HubLink;

/// What came of trying to enrol a terminal.
public sealed interface EnrolmentResult {
    /// The hub took it in.
    ///
    /// @param names of the place and those it lies in, the place first, as far as the hub knows
    /// @param recovery the county's recovery key, if it has one
    record Enrolled(PlaceId place, List<Place> names, HubLink hub, Optional<String> recovery)
            implements EnrolmentResult {
        public Enrolled {
            names = List.copyOf(names);
        }
    }

    /// The text is no enrolment code at all.
    record NotACode() implements EnrolmentResult {}

    /// The hub does not know this code, or it was tried wrongly too often.
    record Wrong() implements EnrolmentResult {}

    /// Ten minutes have passed.
    record Expired() implements EnrolmentResult {}

    /// Another terminal has used it.
    record Used() implements EnrolmentResult {}

    /// This terminal holds the records of another place.
    record OtherPlace() implements EnrolmentResult {}

    /// The hub did not answer, or not as a hub does. Trying again is harmless.
    record NoAnswer() implements EnrolmentResult {}

    /// Something else answers at the hub's address.
    record OtherKey() implements EnrolmentResult {}

    /// What to tell the person who tried.
    default Sentence sentence() {
        return switch (this) {
            case Enrolled enrolled ->
                    Sentence.of(
                            "enrolment.enrolled",
                            "place",
                            enrolled.names().isEmpty()
                                    ? enrolled.place().code()
                                    : enrolled.names().getFirst().name());
            case NotACode _ -> Sentence.of("enrolment.notACode");
            case Wrong _ -> Sentence.of("enrolment.wrong");
            case Expired _ -> Sentence.of("enrolment.expired");
            case Used _ -> Sentence.of("enrolment.used");
            case OtherPlace _ -> Sentence.of("enrolment.otherPlace");
            case NoAnswer _ -> Sentence.of("enrolment.noAnswer");
            case OtherKey _ -> Sentence.of("enrolment.otherKey");
        };
    }
}
