package org.yizhan.kiosk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.yizhan.domain.cards.HeldCode;

/// A whole task at the terminal, from the idle screen to what comes of it.
///
/// @param village how the village is before
/// @param steps in order: `#id` is touched, [#CARD] is held up, [#HEARD] listens to the end of what
///     is being said, [#READ] to the end of all that is read
/// @param end what must have been heard, and what is there, when all is done
record Chore(String name, Consumer<Village> village, List<String> steps, End end) {
    static final String CARD = "card";
    static final String HEARD = "heard";
    static final String READ = "read";

    /// The card that is held up.
    static final HeldCode CODE = InventedPeople.CARD;

    /// @param said words that were heard
    /// @param traces all that is left in the village, each once
    record End(String said, List<String> traces) {}

    @Override
    public String toString() {
        return name;
    }

    /// Everything somebody has left in a village.
    static List<String> traces(Village village) {
        List<String> traces = new ArrayList<>();
        village.letterbox.left.forEach(left ->
                traces.add(
                        "word to "
                                + left.to()
                                + " "
                                + left.card().map(HeldCode::text).orElse("nameless")
                                + left.spoken().matter().map(matter -> " " + matter).orElse("")
                                + left.spoken().topic().map(_ -> " on a topic").orElse("")));
        village.ballots.given.forEach(given -> traces.add("opinion " + given));
        village.life.done.forEach(traces::add);
        village.neighbours.kept.forEach(offer -> traces.add("offer " + offer));
        village.people.answers.forEach(answer -> traces.add("meeting " + answer));
        village.staff.gathered.forEach(traces::add);
        village.staff.care.volumes.forEach(volume -> traces.add("volume " + volume));
        village.staff.care.kept.forEach(text -> traces.add("clip " + text));
        village.readings.kept.forEach(line -> traces.add("reading " + line));
        return traces;
    }
}
