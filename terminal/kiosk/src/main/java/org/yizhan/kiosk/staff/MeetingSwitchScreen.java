package org.yizhan.kiosk.staff;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.cards.HeldCode;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.frame.Finished;
import org.yizhan.kiosk.frame.Medallion;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.navigation.Tasks;
import org.yizhan.kiosk.staff.StaffDesk.Gathering;

/// Opens the next meeting, or ends the open one.
final class MeetingSwitchScreen implements Screen {
    private static final Logger LOG = LoggerFactory.getLogger(MeetingSwitchScreen.class);

    private final Kit kit;
    private final StaffDesk desk;
    private final Tasks tasks;
    private final HeldCode code;
    private final Optional<Gathering> gathering;
    private final VBox node;

    /// @param code of the card in whose name it is done
    MeetingSwitchScreen(Kit kit, StaffDesk desk, Tasks tasks, HeldCode code) {
        this.kit = kit;
        this.desk = desk;
        this.tasks = tasks;
        this.code = code;
        gathering = desk.gathering();
        node = Medallion.of("people", kit.say("staff.panel.meeting"), kit.say(purpose()));
        node.getStyleClass().add("checkin");
        gathering.ifPresent(found -> {
            String key = found.open() ? "staff.meeting.end" : "staff.meeting.begin";
            String picture = found.open() ? "stop" : "play";
            node.getChildren()
                    .add(Finished.way(kit, "meeting-switch", picture, key, () -> turn(found)));
        });
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Sentence purpose() {
        return gathering
                .map(found ->
                        Sentence.of(
                                found.open() ? "staff.meeting.open" : "staff.meeting.planned",
                                "title",
                                found.meeting().title()))
                .orElse(Sentence.of("staff.meeting.none"));
    }

    private void turn(Gathering found) {
        tasks.run(
                () -> {
                    desk.gather(code, found);
                    return found.open();
                },
                ended -> {
                    if (ended) {
                        kit.navigator().idle();
                        kit.narrator().say(Sentence.of("staff.meeting.ended"));
                    } else {
                        kit.navigator().go(new MeetingDoor());
                    }
                },
                failure -> {
                    LOG.error("The meeting could not be switched", failure);
                    kit.narrator().say(Sentence.of("staff.failed"));
                });
    }
}
