package org.yizhan.web.attendance;

/// What a refusal says to staff: text keys by the kind that was recorded.
final class RefusalWords {
    private RefusalWords() {}

    static String of(String kind) {
        return switch (kind) {
            case "Forged" -> "attendance.refused.forged";
            case "Revoked" -> "attendance.refused.revoked";
            case "OtherVillage" -> "attendance.refused.otherVillage";
            case "UnknownCard" -> "attendance.refused.unknownCard";
            case "PhoneTOO_LATE" -> "attendance.refused.phoneLate";
            case "PhoneFORGED", "PhoneGARBLED" -> "attendance.refused.phoneForged";
            case "PhoneOTHER_TERMINAL", "PhoneOTHER_MEETING" -> "attendance.refused.phoneOther";
            default -> "attendance.refused.other";
        };
    }
}
