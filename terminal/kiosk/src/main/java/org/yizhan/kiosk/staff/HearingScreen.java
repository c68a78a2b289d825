package org.yizhan.kiosk.staff;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.terminals.Finding;
import org.yizhan.domain.terminals.Severity;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.glass.TapButton;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.recording.Recorder;
import org.yizhan.kiosk.voice.Voice;
import org.yizhan.speech.sound.HearingCheck;

/// A tone is played, as loud as the village has it, and the microphone should hear it.
final class HearingScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(HearingScreen.class);

    private final Kit kit;
    private final Recorder recorder;
    private final Tasks tasks;
    private final StackPane node = new StackPane();
    private Sentence words = Sentence.of("staff.hearing.purpose");
    private boolean listening;
    private int turn;

    HearingScreen(Kit kit, Recorder recorder, Tasks tasks) {
        this.kit = kit;
        this.recorder = recorder;
        this.tasks = tasks;
        show("microphone", "staff.hearing.begin");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return words;
    }

    @Override
    public void hidden() {
        cut();
    }

    private void show(String picture, String button) {
        VBox message =
                Medallion.of(
                        picture, kit.say("staff.panel.hearing"), kit.say(words), button(button));
        message.getStyleClass().add("message");
        node.getChildren().setAll(message);
    }

    private TapButton button(String key) {
        return Finished.way(kit, "hearing-begin", "louder", key, this::begin);
    }

    /// The voice falls silent, so that only the tone is heard.
    private void begin() {
        cut();
        kit.narrator().hush();
        if (!kit.narrator().audible()) {
            told(finding(Severity.BROKEN, "speech.hearing.noLoudspeaker"));
            return;
        }
        int mine = turn;
        listening = true;
        tasks.run(
                () -> recorder.start(_ -> {}),
                found -> play(mine, found),
                failure -> failed(mine, failure));
    }

    private void play(int mine, boolean microphone) {
        if (mine != turn) {
            return;
        }
        Voice.Listener listener =
                ending -> {
                    if (mine == turn && ending == Voice.Ending.SAID) {
                        judge(mine, microphone);
                    } else if (mine == turn) {
                        cut();
                    }
                };
        kit.narrator().play(HearingCheck.tone(), listener);
    }

    private void judge(int mine, boolean microphone) {
        listening = false;
        if (!microphone) {
            told(finding(Severity.LOOK, "speech.hearing.noMicrophone"));
            return;
        }
        tasks.run(
                () -> HearingCheck.judge(recorder.stop()),
                found -> {
                    if (mine == turn) {
                        told(found);
                    }
                },
                failure -> failed(mine, failure));
    }

    private static Finding finding(Severity severity, String key) {
        return Finding.of("hearing", severity, Sentence.of(key));
    }

    private void told(Finding found) {
        boolean good = found.severity() == Severity.GOOD;
        words =
                good
                        ? found.what()
                        : Sentence.of(
                                "staff.finding.said",
                                "what",
                                kit.say(found.what()),
                                "todo",
                                kit.say(found.todo()));
        end(good ? "tick" : "microphone");
    }

    private void end(String picture) {
        show(picture, "staff.touch.again");
        kit.narrator().say(words);
    }

    private void failed(int mine, Exception failure) {
        LOG.error("The machine could not be heard", failure);
        if (mine == turn) {
            words = Sentence.of("staff.failed");
            end("microphone");
        }
    }

    /// Whatever is under way ends; the microphone is closed.
    private void cut() {
        turn++;
        if (listening) {
            listening = false;
            tasks.run(recorder::stop, _ -> {}, failure -> LOG.warn("Not closed", failure));
        }
    }
}
