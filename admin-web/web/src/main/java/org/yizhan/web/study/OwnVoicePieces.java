package org.yizhan.web.study;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.study.OwnReading;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.sound.SentenceCuts;
import org.yizhan.speech.sound.SoundFiles;

/// The reading of a whole lesson, brought as one file, becomes a file for each sentence.
final class OwnVoicePieces {
    private static final MandarinReader READER = new MandarinReader();

    private OwnVoicePieces() {}

    /// @param read mono at the house's rate
    /// @return files by their paths; empty if the sentences cannot be told apart
    static Optional<Map<String, byte[]>> of(Lesson lesson, short[] read) {
        List<String> sentences = lesson.sentences();
        List<Integer> lengths = sentences.stream().map(OwnVoicePieces::length).toList();
        return SentenceCuts.cut(read, lengths).map(pieces -> named(sentences, pieces));
    }

    private static Map<String, byte[]> named(List<String> sentences, List<short[]> pieces) {
        Map<String, byte[]> files = new HashMap<>();
        for (int i = 0; i < sentences.size(); i++) {
            files.put(OwnReading.path(sentences.get(i)), SoundFiles.opus(pieces.get(i)));
        }
        return files;
    }

    /// In syllables.
    private static int length(String sentence) {
        return Math.max(1, READER.read(sentence, List.of()).size());
    }
}
