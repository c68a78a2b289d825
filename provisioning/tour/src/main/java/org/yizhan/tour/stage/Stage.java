package org.yizhan.tour.stage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Dimension;
import org.yizhan.tour.browser.Browser;
import org.yizhan.tour.browser.Certificate;
import org.yizhan.tour.display.Display;
import org.yizhan.tour.office.Office;
import org.yizhan.tour.paper.CameraFolder;
import org.yizhan.tour.programs.ToolException;
import org.yizhan.tour.sound.Room;
import org.yizhan.tour.steps.Notes;
import org.yizhan.tour.visitor.Visitor;

/// Everything the tour has started, for its steps to share. Closing it ends all of it, the newest
/// first.
public final class Stage implements AutoCloseable {
    private static final int HUB_PORT = 18_443;
    private static final int TERMINAL_PORT = 18_444;

    private final Launcher launcher;
    private final Path folder;
    private final Room room;
    private final CameraFolder camera;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final Map<String, Office> offices = new HashMap<>();
    private @Nullable Visitor visitor;
    private @Nullable Hub hub;
    private @Nullable Terminal terminal;

    /// @param folder for everything that is not shown afterwards
    public Stage(Launcher launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
        camera = CameraFolder.in(folder.resolve("camera"));
        room = keep(Room.open(folder, launcher.log("sound")));
    }

    private <T extends AutoCloseable> T keep(T thing) {
        open.push(thing);
        return thing;
    }

    public Path folder() {
        return folder;
    }

    public CameraFolder camera() {
        return camera;
    }

    /// Puts a glass of this size there, and someone before it.
    public void openGlass(int width, int height) {
        visitor =
                new Visitor(
                        keep(
                                Display.open(
                                        width,
                                        height,
                                        launcher.log("display-" + width + "x" + height))),
                        room);
    }

    public Visitor visitor() {
        return there(visitor, "glass");
    }

    public void startHub() {
        hub = keep(Hub.start(launcher, HUB_PORT));
    }

    public Hub hub() {
        return there(hub, "hub");
    }

    /// Starts the terminal on the glass, in the invented village.
    ///
    /// @param camera what it sees
    public void startTerminal(Path camera) {
        startTerminal(camera, List.of("--demo"));
    }

    /// Starts the terminal on the glass, as it comes out of the box.
    public void startNewTerminal() {
        startTerminal(camera.path(), List.of());
    }

    private void startTerminal(Path seen, List<String> more) {
        Terminal.Options options = new Terminal.Options(TERMINAL_PORT, seen.toString(), more);
        terminal = keep(Terminal.start(launcher, visitor().display(), room, options));
    }

    public Terminal terminal() {
        return there(terminal, "terminal");
    }

    /// Opens a browser for someone at the pages of a node.
    ///
    /// @param name of the office, and of the account in it
    /// @param address of the node
    /// @param accepted the certificate that was compared
    public Office openOffice(
            String name, java.net.URI address, Certificate accepted, Dimension window) {
        Browser browser = keep(Browser.open(folder.resolve("chromium-" + name), accepted, window));
        Office office = new Office(browser, address, name);
        offices.put(name, office);
        return office;
    }

    public Office office(String name) {
        return there(offices.get(name), "office of the " + name);
    }

    private static <T> T there(@Nullable T thing, String name) {
        return Optional.ofNullable(thing)
                .orElseThrow(() -> new ToolException("There is no " + name));
    }

    /// Adds to the notes of a step that failed what everything looked like.
    public void leaveTraces(Notes notes) {
        if (visitor != null) {
            notes.picture("failed-glass", visitor.display().picture());
        }
        offices.forEach(
                (name, office) -> notes.picture("failed-" + name, office.browser().picture()));
        notes.check("the hub runs", hub != null && hub.runs(), "");
        notes.check("the terminal runs", terminal != null && terminal.runs(), "");
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                // What follows must be ended too.
                Thread.yield();
            }
        }
    }
}
