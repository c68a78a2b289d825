package org.yizhan.kiosk;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.yizhan.kiosk.attendance.TypedCodes;
import org.yizhan.scan.Scan;
import org.yizhan.scan.ScanListener;
import org.yizhan.scan.keys.KeyBurstSource;

/// A program of its own, because an input method is told by the environment: a window that says on its
/// standard output what a scanner typed and what stands in its line of text.
final class TypingWindow {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private TypingWindow() {}

    /// @param args `line` or `button`: what has the focus
    public static void main(String[] args) {
        KeyBurstSource keys = new KeyBurstSource();
        keys.start(
                new ScanListener() {
                    @Override
                    public void scanned(Scan scan) {
                        OUT.println("scanned " + scan.text());
                    }
                });
        Platform.startup(() -> open(keys, args[0].equals("line")));
    }

    private static void open(KeyBurstSource keys, boolean line) {
        TextField text = new TextField();
        Button button = new Button("签到");
        text.textProperty().addListener((_, _, now) -> OUT.println("line " + now));
        Scene scene = new Scene(new VBox(text, button), 400, 200);
        TypedCodes.hear(scene, keys, System::nanoTime);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        (line ? text : button).requestFocus();
        OUT.println("open");
    }
}
