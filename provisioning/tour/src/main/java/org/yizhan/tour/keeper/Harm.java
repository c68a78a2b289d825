package org.yizhan.tour.keeper;

import org.yizhan.tour.programs.ToolException;

/// What may become of a running terminal.
public enum Harm {
    /// The program is killed.
    PROGRAM_KILLED,
    /// What draws its window is killed.
    DISPLAY_KILLED,
    /// Its UI thread is busy for ever.
    SCREEN_FROZEN;

    /// Does it.
    ///
    /// @param agent of [Freezer], as the terminal calls it
    void to(Keeper keeper, String agent) {
        switch (this) {
            case PROGRAM_KILLED -> there(keeper, "java").destroyForcibly();
            case DISPLAY_KILLED -> there(keeper, "Xvfb").destroyForcibly();
            case SCREEN_FROZEN -> Freezer.freeze(there(keeper, "java"), agent);
        }
    }

    private static ProcessHandle there(Keeper keeper, String program) {
        return keeper.running(program)
                .orElseThrow(() -> new ToolException("No " + program + " runs: " + keeper.log()));
    }
}
