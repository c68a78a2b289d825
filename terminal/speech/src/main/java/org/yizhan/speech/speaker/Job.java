package org.yizhan.speech.speaker;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.speech.sound.Chime;
import org.yizhan.speech.utterances.Utterance;

/// Something the speaker was asked for: a chime, or utterances one after the other.
final class Job implements Speech {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final Optional<Chime> chime;
    private final Optional<SoundStream> recording;
    private final List<Utterance> utterances;
    private final SpeechListener listener;
    private final Runnable whenCut;
    private final CompletableFuture<Ending> ended = new CompletableFuture<>();
    private volatile boolean cut;
    private boolean failed;

    private Job(What what, SpeechListener listener, Runnable whenCut) {
        this.chime = what.chime;
        this.recording = what.recording;
        this.utterances = List.copyOf(what.utterances);
        this.listener = listener;
        this.whenCut = whenCut;
    }

    /// One of the three.
    private record What(
            Optional<Chime> chime, Optional<SoundStream> recording, List<Utterance> utterances) {}

    static Job of(List<Utterance> utterances, SpeechListener listener, Runnable whenCut) {
        What what = new What(Optional.empty(), Optional.empty(), utterances);
        return new Job(what, listener, whenCut);
    }

    /// @param sound closed when the job is over, whether any of it was heard or not
    static Job of(SoundStream sound, SpeechListener listener, Runnable whenCut) {
        What what = new What(Optional.empty(), Optional.of(sound), List.of());
        return new Job(what, listener, whenCut);
    }

    static Job of(Chime chime, Runnable whenCut) {
        What what = new What(Optional.of(chime), Optional.empty(), List.of());
        return new Job(what, SpeechListener.NONE, whenCut);
    }

    Optional<Chime> chime() {
        return chime;
    }

    /// What somebody said, to be heard as it is.
    Optional<SoundStream> recording() {
        return recording;
    }

    List<Utterance> utterances() {
        return utterances;
    }

    @Override
    public void cut() {
        cut = true;
        whenCut.run();
    }

    boolean isCut() {
        return cut;
    }

    @Override
    public CompletionStage<Ending> ended() {
        return ended.minimalCompletionStage();
    }

    void started(int utterance) {
        tell(to -> to.started(utterance));
    }

    void mark(int characterIndex) {
        tell(to -> to.mark(characterIndex));
    }

    void finish(Ending ending) {
        recording.ifPresent(SoundStream::close);
        tell(to -> to.finished(ending));
        ended.complete(ending);
    }

    private void tell(Consumer<SpeechListener> what) {
        try {
            what.accept(listener);
        } catch (RuntimeException e) {
            if (!failed) {
                LOG.error("A speech listener failed", e);
            }
            failed = true;
        }
    }
}
