package org.yizhan.speech.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Notes everything a speech tells.
final class Follower implements SpeechListener {
    final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private int utterance;

    @Override
    public void started(int index) {
        utterance = index;
        told.add("start " + index);
    }

    @Override
    public void mark(int characterIndex) {
        told.add(utterance + ":" + characterIndex);
    }

    @Override
    public void finished(Ending ending) {
        told.add(ending.name());
    }

    /// The indices told for one utterance, in order.
    List<Integer> marks(int index) {
        return told.stream()
                .filter(what -> what.startsWith(index + ":"))
                .map(what -> Integer.valueOf(what.substring(what.indexOf(':') + 1)))
                .toList();
    }
}
