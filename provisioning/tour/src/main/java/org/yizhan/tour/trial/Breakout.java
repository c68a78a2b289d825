package org.yizhan.tour.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.yizhan.tour.display.Area;
import org.yizhan.tour.display.Display;

/// Somebody who wants to get out of the terminal and into the machine: with every chord that opens
/// menus, files, printers, consoles or other programs anywhere, with every button of a mouse, long
/// presses and drags. They fail where no window but the terminal's is to be seen, none is smaller
/// than the display, no other program runs, and it is still the same one.
public final class Breakout {
    private static final List<String> MODIFIERS =
            List.of("", "ctrl+", "alt+", "super+", "ctrl+alt+", "ctrl+shift+", "ctrl+alt+shift+");

    private static final List<String> KEYS =
            Stream.of(
                            Stream.of("Escape", "Tab", "Menu", "Print", "Pause", "Super_L"),
                            Stream.of("BackSpace", "Delete", "Insert", "Home", "End", "space"),
                            Stream.of("Up", "Down", "Left", "Right", "Prior", "Next", "Return"),
                            Stream.iterate(1, key -> key <= 12, key -> key + 1)
                                    .map(key -> "F" + key),
                            Stream.of("o", "p", "s", "n", "t", "w", "q", "l", "e", "r", "d", "i"),
                            Stream.of("a", "c", "v", "x", "z", "h", "j", "k", "u", "f"))
                    .flatMap(keys -> keys)
                    .toList();

    private final Display display;
    private final Supplier<Set<String>> programs;
    private final Supplier<String> self;
    private final List<String> escapes = new ArrayList<>();

    /// @param programs what runs because of the terminal
    /// @param self what only changes when the terminal is started again
    public Breakout(Display display, Supplier<Set<String>> programs, Supplier<String> self) {
        this.display = display;
        this.programs = programs;
        this.self = self;
    }

    /// Tries everything on the screen that is open.
    ///
    /// @param every only each so many-th chord, and few places; 1 for all
    /// @return what was there after which try; nothing where there is no way out
    public List<String> tryAll(int every) {
        Set<String> before = programs.get();
        String me = self.get();
        chords(every, before, me);
        List<Area> spots = every == 1 ? spots() : spots().subList(4, 6);
        buttons(spots, before, me);
        presses(spots, before, me);
        drags(before, me);
        return List.copyOf(escapes);
    }

    private void chords(int every, Set<String> before, String me) {
        int number = 0;
        for (String modifier : MODIFIERS) {
            List<String> line = new ArrayList<>(List.of("key", "--clearmodifiers", "--delay", "5"));
            for (String key : KEYS) {
                if (number++ % every == 0) {
                    line.add(modifier + key);
                }
            }
            display.act(line.toArray(String[]::new));
            look("chords with " + modifier, before, me);
        }
        display.act("key", "--repeat", "12", "--delay", "20", "Shift_L");
        display.act("type", "--delay", "5", "file:///etc/passwd http://example.org javascript:");
        look("sticky keys and typed addresses", before, me);
    }

    private void buttons(List<Area> spots, Set<String> before, String me) {
        for (Area spot : spots) {
            move(spot);
            for (String button : List.of("2", "3", "4", "5", "6", "7", "8", "9")) {
                display.act("click", "--repeat", "2", "--delay", "30", button);
            }
            look("other buttons at " + spot, before, me);
        }
    }

    private void presses(List<Area> spots, Set<String> before, String me) {
        for (Area spot : spots) {
            move(spot);
            display.act("mousedown", "1", "sleep", "1.2", "mouseup", "1");
            look("a long press at " + spot, before, me);
        }
    }

    private void drags(Set<String> before, String me) {
        int right = display.whole().width() - 1;
        int foot = display.whole().height() - 1;
        int[][] ways = {
            {0, foot / 2, right, foot / 2},
            {right, foot / 2, 0, foot / 2},
            {right / 2, 0, right / 2, foot},
            {right / 2, foot, right / 2, 0},
            {0, 0, right, foot},
            {right, foot, 0, 0}
        };
        for (int[] way : ways) {
            display.act("mousemove", "" + way[0], "" + way[1], "mousedown", "1");
            for (int step = 1; step <= 8; step++) {
                int x = way[0] + (way[2] - way[0]) * step / 8;
                int y = way[1] + (way[3] - way[1]) * step / 8;
                display.act("mousemove", "" + x, "" + y);
            }
            display.act("mouseup", "1");
            look("a drag", before, me);
        }
    }

    /// Corners, edges and the middle.
    private List<Area> spots() {
        int right = display.whole().width() - 2;
        int foot = display.whole().height() - 2;
        List<Area> spots = new ArrayList<>();
        for (int x : List.of(1, right / 2, right)) {
            for (int y : List.of(1, foot / 2, foot)) {
                spots.add(new Area(x, y, 1, 1));
            }
        }
        return spots;
    }

    private void move(Area spot) {
        display.act("mousemove", Integer.toString(spot.x()), Integer.toString(spot.y()));
    }

    private void look(String tried, Set<String> before, String me) {
        List<Area> windows = display.windows();
        if (!windows.equals(List.of(display.whole()))) {
            escapes.add("after " + tried + " there are the windows " + windows);
        }
        Set<String> now = programs.get();
        if (!before.containsAll(now)) {
            escapes.add("after " + tried + " there run " + now);
        }
        if (!self.get().equals(me)) {
            escapes.add("after " + tried + " it was started again");
        }
    }
}
