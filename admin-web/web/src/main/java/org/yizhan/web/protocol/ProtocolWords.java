package org.yizhan.web.protocol;

import java.util.Map;
import java.util.Optional;
import org.yizhan.ledger.accounts.AccountFacts;
import org.yizhan.ledger.facts.FactTypes;
import org.yizhan.ledger.residents.ResidentFacts;
import org.yizhan.ledger.terminals.TerminalFacts;

/// What a fact is about, in the words of staff. A type this program has no words for is shown by
/// its own name.
public final class ProtocolWords {
    private static final Map<String, String> DEEDS =
            Map.of(
                    AccountFacts.SIGNED_IN.name(), "protocol.about.signedIn",
                    AccountFacts.LOCKED.name(), "protocol.about.locked",
                    AccountFacts.EXPORTED.name(), "protocol.about.exported",
                    FactTypes.ERASURE.name(), "protocol.about.erasure",
                    TerminalFacts.SEEN.name(), "protocol.about.seen",
                    ResidentFacts.HOUSEHOLD.name(), "protocol.about.household");

    private ProtocolWords() {}

    /// The text key for a fact type.
    public static String about(String type) {
        return Optional.ofNullable(DEEDS.get(type))
                .orElseGet(() -> feature(type.substring(0, Math.max(0, type.indexOf('.')))));
    }

    private static String feature(String feature) {
        return switch (feature) {
            case "accounts" -> "protocol.about.accounts";
            case "attendance" -> "protocol.about.attendance";
            case "branches" -> "protocol.about.branches";
            case "activities" -> "protocol.about.activities";
            case "broadcast" -> "protocol.about.broadcast";
            case "calls" -> "protocol.about.calls";
            case "cards" -> "protocol.about.cards";
            case "duty" -> "protocol.about.duty";
            case "meetings" -> "protocol.about.meetings";
            case "mutualaid" -> "protocol.about.mutualaid";
            case "almanac" -> "protocol.about.almanac";
            case "away" -> "protocol.about.away";
            case "family" -> "protocol.about.family";
            case "guides" -> "protocol.about.guides";
            case "heritage" -> "protocol.about.heritage";
            case "partners" -> "protocol.about.partners";
            case "updates" -> "protocol.about.updates";
            case "voices" -> "protocol.about.voices";
            case "notices" -> "protocol.about.notices";
            case "places" -> "protocol.about.places";
            case "polls" -> "protocol.about.polls";
            case "residents" -> "protocol.about.residents";
            case "settings" -> "protocol.about.settings";
            case "staff" -> "protocol.about.staff";
            case "study" -> "protocol.about.study";
            case "terminals" -> "protocol.about.terminals";
            case "voicebox" -> "protocol.about.voicebox";
            default -> "protocol.about.other";
        };
    }
}
