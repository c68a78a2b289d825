package org.yizhan.tour.trial;

import java.time.Duration;
import java.util.List;
import org.yizhan.tour.stage.Said;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.steps.Steps;
import org.yizhan.tour.visitor.Corners;
import org.yizhan.tour.visitor.Eyes;
import org.yizhan.tour.visitor.Visitor;

/// Somebody stands before a terminal that was just installed and enrolled, and touches each of the
/// six choices once, and the help.
final class FirstVisit {
    static final String IDLE = "idle-screen";
    private static final String HOME = "six-choices";
    private static final Duration TO_START = Duration.ofSeconds(150);

    private final Visitor visitor;

    FirstVisit(Visitor visitor) {
        this.visitor = visitor;
    }

    void take(Steps steps) {
        steps.step(IDLE, List.of(), this::idle);
        steps.step(HOME, List.of(IDLE), this::home);
        for (String choice :
                List.of("study", "checkin", "village", "guides", "message", "consultation")) {
            steps.step("choice-" + choice, List.of(HOME), notes -> choice(notes, choice));
        }
        steps.step("help", List.of(HOME), this::help);
    }

    private void idle(Notes notes) {
        visitor.awaitAnything(TO_START);
        Eyes eyes = visitor.await(TO_START, Said.of("idle.touch"));
        notes.picture("idle", eyes.picture());
        notes.check("the glass says: " + Said.of("idle.touch"), true, eyes.text());
    }

    private void home(Notes notes) {
        visitor.touch(Said.of("idle.touch"));
        Eyes eyes = atHome();
        notes.picture("home", eyes.picture());
        notes.check("the glass shows the choices", eyes.see(Said.of("home.message")), eyes.text());
    }

    private Eyes atHome() {
        return visitor.await(Visitor.PATIENCE, Said.of("home.study"), Said.of("home.village"));
    }

    private void choice(Notes notes, String choice) {
        String word = Said.of("home." + choice);
        Eyes home = atHome();
        visitor.touch(home, word);
        Eyes there =
                visitor.await(
                        Visitor.PATIENCE,
                        "what " + word + " opens",
                        eyes -> !eyes.see(Said.of("home.question")));
        notes.picture(choice, there.picture());
        Corners.touchHome(visitor);
        notes.check(word + " opens, and the corner leads back", true, there.text());
        atHome();
    }

    private void help(Notes notes) {
        Corners.touchHelp(visitor);
        Eyes eyes = visitor.await(Visitor.PATIENCE, Said.of("screen.helpTitle"));
        notes.picture("help", eyes.picture());
        notes.check("the help opens", true, eyes.text());
        Corners.touchHome(visitor);
    }
}
