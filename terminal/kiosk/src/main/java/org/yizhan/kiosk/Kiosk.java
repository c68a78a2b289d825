package org.yizhan.kiosk;

import java.time.Clock;
import java.time.LocalTime;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.yizhan.domain.texts.Language;
import org.yizhan.kiosk.broadcast.Tower;
import org.yizhan.kiosk.frame.Frame;
import org.yizhan.kiosk.frame.Frame.Station;
import org.yizhan.kiosk.frame.HelpPanel;
import org.yizhan.kiosk.frame.StillHere;
import org.yizhan.kiosk.glass.Glass;
import org.yizhan.kiosk.glass.Stylesheet;
import org.yizhan.kiosk.glass.Taps;
import org.yizhan.kiosk.glass.TextSize;
import org.yizhan.kiosk.glass.Theme;
import org.yizhan.kiosk.navigation.Destination;
import org.yizhan.kiosk.navigation.Destination.Enrolment;
import org.yizhan.kiosk.navigation.Destination.Home;
import org.yizhan.kiosk.navigation.Destination.Idle;
import org.yizhan.kiosk.navigation.Destination.MeetingDoor;
import org.yizhan.kiosk.navigation.Destination.OutOfService;
import org.yizhan.kiosk.navigation.Destination.StudyTogether;
import org.yizhan.kiosk.navigation.Kit;
import org.yizhan.kiosk.navigation.Navigator;
import org.yizhan.kiosk.navigation.Screen;
import org.yizhan.kiosk.session.Session;
import org.yizhan.kiosk.study.Bookmarks;
import org.yizhan.kiosk.study.Visitor;
import org.yizhan.kiosk.terminals.OpeningScreen;
import org.yizhan.kiosk.voice.Narrator;
import org.yizhan.kiosk.voice.Voice;

/// The whole glass: its frame, its session, its voice and the way between its screens. Used on the
/// UI thread only.
public final class Kiosk {
    private final Glass glass;
    private final Narrator narrator;
    private final Session session;
    private final Kit kit;
    private final Bookmarks bookmarks = new Bookmarks();
    private final Visitor visitor = new Visitor();
    private final Frame frame;
    private final Scene scene;
    private final Tower tower;
    private volatile Sources sources;
    private boolean ready = true;
    private TextSize size = TextSize.NORMAL;
    private Theme theme = Theme.DAY;
    private @Nullable Screen open;

    /// @param nanoTime a clock that never jumps, for telling taps apart
    public Kiosk(Glass glass, Sources sources, Voice voice, LongSupplier nanoTime) {
        this.glass = glass;
        this.sources = sources;
        narrator = new Narrator(voice, Platform::runLater);
        session = new Session(station().clock(), this::sounds);
        Navigator navigator = new Navigator(this::open, this::present, narrator::say);
        kit = new Kit(glass, narrator, navigator, new Taps(nanoTime));
        frame = new Frame(kit, station(), this::help);
        tower = new Tower(kit, frame, surroundings());
        scene = new Scene((javafx.scene.Parent) frame.node(), glass.widthPx(), glass.heightPx());
        scene.getRoot().getStyleClass().add("root");
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> touched());
        // A menu of the toolkit's would be a window of its own, with no way back for a finger.
        scene.addEventFilter(ContextMenuEvent.ANY, ContextMenuEvent::consume);
        session.state().addListener((_, _, now) -> sessionIs(now));
        dress();
    }

    public Scene scene() {
        return scene;
    }

    public Navigator navigator() {
        return kit.navigator();
    }

    public Narrator narrator() {
        return narrator;
    }

    public Session session() {
        return session;
    }

    /// Whose terminal it is, by what the screens are joined to at the moment.
    private Station station() {
        return new Station(
                () -> sources.station().serviceName().get(),
                new NodeTime(() -> time().instant(), time().getZone()),
                () -> sources.station().time().trusted());
    }

    private Tower.Surroundings surroundings() {
        return new Tower.Surroundings(
                () -> sources.radio(),
                () -> sources.tasks(),
                () -> Rooms.of(sources, navigator().here(), narrator, session),
                station().clock(),
                () -> sources.station().time().trusted(),
                session::stay);
    }

    private Clock time() {
        return sources.station().clock();
    }

    /// Until the records are open: whatever needs them asks to wait.
    Kiosk waiting() {
        ready = false;
        return this;
    }

    /// Gives the screens their records; the open one is made anew from them.
    ///
    /// @param first where to be unless the person has gone somewhere already
    void join(Sources now, Destination first) {
        sources = now;
        ready = true;
        if (!(first instanceof Idle)) {
            navigator().go(first);
        } else if (stays(navigator().here())) {
            navigator().idle();
        } else {
            navigator().reopen();
        }
    }

    Glass glass() {
        return glass;
    }

    /// Once a second.
    public void tick() {
        session.tick();
        frame.tick();
        dim();
        tower.tick();
        kit.navigator().tick();
    }

    /// Opens the help of the open screen and speaks it.
    public void help() {
        Screen screen = open;
        if (screen != null) {
            narrator.hush();
            HelpPanel panel = new HelpPanel(kit, screen, new HelpActions());
            frame.cover(panel.node());
            panel.speak();
        }
    }

    /// Writes in this size until the person leaves.
    public void size(TextSize chosen) {
        size = chosen;
        dress();
    }

    public void theme(Theme chosen) {
        theme = chosen;
        dress();
    }

    /// By lamp light in the evening, unless a person asked for high contrast.
    private void dim() {
        if (theme != Theme.CONTRAST && theme != light()) {
            theme(light());
        }
    }

    private Theme light() {
        return Theme.at(LocalTime.now(time()));
    }

    private Screen open(Destination destination) {
        if (size != TextSize.NORMAL && (destination instanceof Idle || stays(destination))) {
            size(TextSize.NORMAL);
        }
        return ready || destination instanceof Idle || destination instanceof Home
                ? new Screens(sources, bookmarks, visitor).open(kit, destination)
                : new OpeningScreen(kit);
    }

    private void present(Screen screen) {
        narrator.hush();
        open = screen;
        frame.show(screen);
    }

    /// Somebody listens or speaks.
    private boolean sounds() {
        return narrator.speaking().get() || sources.recorder().recording();
    }

    private void touched() {
        session.use();
    }

    private void sessionIs(Session.State state) {
        switch (state) {
            case ACTIVE -> {}
            case ASKING -> askWhetherHere();
            case NONE -> leave();
        }
    }

    private void askWhetherHere() {
        Destination here = kit.navigator().here();
        if (here instanceof Idle) {
            session.end();
        } else if (stays(here)) {
            session.use();
        } else {
            ask();
        }
    }

    private void ask() {
        frame.cover(
                StillHere.of(
                        kit,
                        () -> {
                            session.use();
                            frame.uncover();
                        }));
        narrator.say(StillHere.QUESTION);
    }

    /// Screens that stand until staff or a repair ends them.
    private static boolean stays(Destination here) {
        return here instanceof MeetingDoor
                || here instanceof StudyTogether
                || here instanceof Enrolment
                || here instanceof OutOfService;
    }

    private void leave() {
        narrator.restore();
        size = TextSize.NORMAL;
        theme(light());
        kit.navigator().idle();
    }

    private void dress() {
        scene.getStylesheets().setAll(Stylesheet.of(glass, size, theme));
    }

    private final class HelpActions implements HelpPanel.Actions {
        @Override
        public void close() {
            narrator.hush();
            frame.uncover();
        }

        @Override
        public void larger() {
            size(size.next());
        }

        @Override
        public void contrast() {
            theme(theme == Theme.CONTRAST ? light() : Theme.CONTRAST);
        }

        @Override
        public void language(Language language) {
            narrator.language(language);
            if (kit.navigator().here() instanceof Idle) {
                kit.navigator().go(new Home());
            } else {
                kit.navigator().reopen();
            }
        }
    }
}
