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
    private final List<Utterance> utterances;
    private final SpeechListener listener;
    private final Runnable whenCut;
    private final CompletableFuture<Ending> ended = new CompletableFuture<>();
    private volatile boolean cut;
    private boolean failed;

    private Job(
            Optional<Chime> chime,
            List<Utterance> utterances,
            SpeechListener listener,
            Runnable whenCut) {
        this.chime = chime;
        this.utterances = List.copyOf(utterances);
        this.listener = listener;
        this.whenCut = whenCut;
    }

    static Job of(List<Utterance> utterances, SpeechListener listener, Runnable whenCut) {
        return new Job(Optional.empty(), utterances, listener, whenCut);
    }

    static Job of(Chime chime, Runnable whenCut) {
        return new Job(Optional.of(chime), List.of(), SpeechListener.NONE, whenCut);
    }

    Optional<Chime> chime() {
        return chime;
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
