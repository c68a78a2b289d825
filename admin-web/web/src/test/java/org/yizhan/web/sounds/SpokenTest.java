package org.yizhan.web.sounds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yizhan.content.markdown.LessonMarkdown;
import org.yizhan.content.markdown.LessonResult;
import org.yizhan.demo.study.DemoLessons;
import org.yizhan.domain.study.Lesson;
import org.yizhan.domain.texts.Language;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.utterances.Utterance;

class SpokenTest {
    private static String read(String sentence) {
        StringBuilder read = new StringBuilder();
        Spoken.of(0, sentence).signs().forEach(sign -> read.append(sign.sound()).append('|'));
        return read.toString();
    }

    @Test
    void saysHowEveryCharacterIsRead() {
        assertEquals("nín|hǎo||", read("您好。"));
        assertEquals("lǜ|dòu|jiǔ|", read("绿豆九"));
        assertEquals("gǒu|duì|guì|", read("狗对贵"));
        assertEquals("ma|", read("吗"));
    }

    @Test
    void lightsEveryCharacterOfEveryDemoLessonOnceFromLeftToRight() {
        int sentences = 0;
        for (Map.Entry<String, byte[]> file : DemoLessons.files(Language.ZH_CN).entrySet()) {
            if (!file.getKey().endsWith(".md")) {
                continue;
            }
            for (String sentence : lesson(file).sentences()) {
                sentences++;
                List<Integer> lit =
                        new MandarinReader()
                                .read(sentence, List.of()).stream()
                                        .flatMap(syllable -> syllable.marks().stream())
                                        .toList();
                assertEquals(Utterance.of(sentence, Language.ZH_CN).marked(), lit, sentence);
            }
        }
        assertFalse(sentences < 180, sentences + " sentences");
    }

    private static Lesson lesson(Map.Entry<String, byte[]> file) {
        LessonResult read =
                LessonMarkdown.read("a", new String(file.getValue(), StandardCharsets.UTF_8));
        return ((LessonResult.Read) read).lesson();
    }
}
