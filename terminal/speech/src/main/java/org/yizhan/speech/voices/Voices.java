package org.yizhan.speech.voices;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.terminals.Check;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Language;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.speech.mandarin.MandarinReader;
import org.yizhan.speech.utterances.Utterance;

/// The engines of this machine, best first; silence is always the last.
public final class Voices {
    private static final Logger LOG = LoggerFactory.getLogger(Voices.class);

    private static final List<String> WARM_UP =
            List.of("您好", "请进", "签到成功", "现在是8:30", "2026年", "第1页", "一共2个人", "电话12345", "请点一下");

    private static final VoiceSink NOBODY =
            new VoiceSink() {
                @Override
                public void mark(int characterIndex, long frame) {}

                @Override
                public boolean sound(short[] samples, int count) {
                    return true;
                }
            };

    private final List<Voice> voices;

    private Voices(List<Voice> voices) {
        this.voices = List.copyOf(voices);
    }

    /// Tries what the machine has and keeps what works. Takes some milliseconds; the Chinese
    /// dictionary goes on loading in the background.
    public static Voices select(VoiceOptions options) {
        return select(options, Optional.empty());
    }

    /// As [#select(VoiceOptions)]; the village's own recordings go before all others.
    public static Voices select(VoiceOptions options, Optional<ClipShelf> own) {
        MandarinReader reader = new MandarinReader();
        List<Voice> found = new ArrayList<>();
        own.map(ClipVoice::new).ifPresent(found::add);
        options.pack().ifPresent(pack -> keep(found, () -> ClipVoice.open(pack)));
        if (options.synthesis()) {
            keep(found, () -> new EspeakVoice(reader, options.dialect()));
        }
        if (found.stream().noneMatch(EspeakVoice.class::isInstance)) {
            keep(found, () -> new FreeTtsVoice(reader));
        }
        found.add(new SilentVoice());
        LOG.info("Voices: {}", found.stream().map(Voice::name).toList());
        Voices selected = new Voices(found);
        selected.warmUp();
        return selected;
    }

    /// Loads the dictionary and lets the engine say a few things to nobody, so that the first
    /// sentence need not wait. Each is short: who really speaks waits for no more than one.
    private void warmUp() {
        Thread thread =
                new Thread(
                        () ->
                                WARM_UP.forEach(
                                        text -> sayToNobody(Utterance.of(text, Language.ZH_CN))),
                        "voices-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    private void sayToNobody(Utterance utterance) {
        try {
            able(utterance).getFirst().render(utterance, NOBODY);
        } catch (VoiceException e) {
            LOG.warn("Warming up failed", e);
        }
    }

    private static void keep(List<Voice> found, Supplier<Voice> voice) {
        try {
            found.add(voice.get());
        } catch (VoiceException e) {
            LOG.warn("A voice is missing: {}", e.getMessage());
        }
    }

    /// The engines that can say it, best first; never empty.
    public List<Voice> able(Utterance utterance) {
        return voices.stream().filter(voice -> voice.speaks(utterance)).toList();
    }

    public boolean isSilent(Voice voice) {
        return voice instanceof SilentVoice;
    }

    /// Whether Chinese is heard at all.
    public boolean haveVoice() {
        return !isSilent(able(Utterance.of("您好", Language.ZH_CN)).getFirst());
    }

    /// What staff are told about the voices.
    public Check check() {
        return () ->
                haveVoice()
                        ? Finding.of(
                                "voice",
                                Severity.GOOD,
                                Sentence.of(
                                        "speech.voice.works", "voices", String.join("，", names())))
                        : Finding.of("voice", Severity.BROKEN, Sentence.of("speech.voice.missing"));
    }

    /// The names of the engines, best first, without silence.
    public List<String> names() {
        return voices.stream().filter(voice -> !isSilent(voice)).map(Voice::name).toList();
    }
}
