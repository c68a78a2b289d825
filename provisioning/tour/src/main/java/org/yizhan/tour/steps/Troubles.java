package org.yizhan.tour.steps;

/// What was thrown, for a person who reads tour.json.
final class Troubles {
    private static final int LONGEST = 1200;

    private Troubles() {}

    /// Its words, those of its causes, and where in the tour it came from.
    static String words(Throwable thrown) {
        StringBuilder words = new StringBuilder();
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            words.append(at.getClass().getSimpleName()).append(": ");
            words.append(message.lines().findFirst().orElse(""));
            for (StackTraceElement place : at.getStackTrace()) {
                if (place.getClassName().startsWith("org.yizhan.")) {
                    words.append(" at ").append(place);
                    break;
                }
            }
            words.append('\n');
        }
        String all = words.toString().strip();
        return all.length() > LONGEST ? all.substring(0, LONGEST) + " …" : all;
    }
}
