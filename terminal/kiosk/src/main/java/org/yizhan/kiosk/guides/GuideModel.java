package org.yizhan.kiosk.guides;

import java.util.ArrayList;
import java.util.List;
import org.yizhan.domain.guides.Guide;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Reading;

/// A guide being read: what to bring, each step, where, when, whom to call.
public final class GuideModel {
    private final Guide guide;
    private final List<Part> parts = new ArrayList<>();
    private final Reading reading;

    /// One page of a guide.
    ///
    /// @param picture the name of one of the project's pictures
    /// @param label what kind of page it is, in a word or two
    record Part(String picture, Sentence label) {}

    public GuideModel(Guide guide, Narrator narrator) {
        this.guide = guide;
        List<String> lines = new ArrayList<>();
        bring(narrator, lines);
        for (int i = 0; i < guide.steps().size(); i++) {
            parts.add(new Part("step", Sentence.of("guides.step", "number", i + 1)));
            lines.add(guide.steps().get(i));
        }
        add("door", "guides.where", guide.counter().where(), lines);
        add("clock", "guides.when", guide.counter().when(), lines);
        add("phone", "guides.call", guide.counter().phone(), lines);
        if (lines.isEmpty()) {
            add("guide", "guides.call", guide.title(), lines);
        }
        reading = new Reading(narrator, lines);
    }

    private void bring(Narrator narrator, List<String> lines) {
        if (!guide.bring().isEmpty()) {
            parts.add(new Part("bag", Sentence.of("guides.bring")));
            String between = narrator.texts().get("guides.and");
            lines.add(String.join(between, guide.bring()));
        }
    }

    private void add(String picture, String key, String text, List<String> lines) {
        if (!text.isEmpty()) {
            parts.add(new Part(picture, Sentence.of(key)));
            lines.add(text);
        }
    }

    Guide guide() {
        return guide;
    }

    Reading reading() {
        return reading;
    }

    /// The page a line belongs to.
    Part part(int line) {
        return parts.get(line);
    }

    /// Where the reading is, such as "第 2 页，共 7 页".
    Sentence place(int line) {
        return Sentence.of("guides.place", "page", line + 1, "pages", parts.size());
    }
}
