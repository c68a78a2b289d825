package org.yizhan.tour.keeper;

/// Keeps the UI thread of a program busy for ever, as a defect would: the program goes on, its
/// screen does not. Runs in the other program, which has this class and JavaFX only.
public final class Busy {
    private Busy() {}

    /// Where an agent of the JVM begins.
    ///
    /// @throws ReflectiveOperationException if there is no JavaFX in it
    public static void agentmain(String nothing) throws ReflectiveOperationException {
        Runnable busy =
                () -> {
                    while (true) {
                        Thread.onSpinWait();
                    }
                };
        Class.forName("javafx.application.Platform")
                .getMethod("runLater", Runnable.class)
                .invoke(null, busy);
    }
}
