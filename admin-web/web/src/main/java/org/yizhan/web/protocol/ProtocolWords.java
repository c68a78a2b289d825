package org.yizhan.web.protocol;

/// What a fact is about, in the words of staff. A type this program has no words for is shown by
/// its own name.
public final class ProtocolWords {
    private ProtocolWords() {}

    /// The text key for a fact type.
    public static String about(String type) {
        return switch (type) {
            case "accounts.signedIn" -> "protocol.about.signedIn";
            case "accounts.locked" -> "protocol.about.locked";
            case "accounts.exported" -> "protocol.about.exported";
            case "facts.erasure" -> "protocol.about.erasure";
            case "residents.household" -> "protocol.about.household";
            default -> feature(type.substring(0, Math.max(0, type.indexOf('.'))));
        };
    }

    private static String feature(String feature) {
        return switch (feature) {
            case "accounts" -> "protocol.about.accounts";
            case "attendance" -> "protocol.about.attendance";
            case "branches" -> "protocol.about.branches";
            case "calls" -> "protocol.about.calls";
            case "cards" -> "protocol.about.cards";
            case "duty" -> "protocol.about.duty";
            case "meetings" -> "protocol.about.meetings";
            case "notices" -> "protocol.about.notices";
            case "places" -> "protocol.about.places";
            case "residents" -> "protocol.about.residents";
            case "settings" -> "protocol.about.settings";
            case "terminals" -> "protocol.about.terminals";
            default -> "protocol.about.other";
        };
    }
}
