package org.yizhan.kiosk.recording;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.yizhan.domain.texts.Sentence;
import org.yizhan.kiosk.glass.Print;
import org.yizhan.kiosk.navigation.Kit;

/// How loud it was, second by second, and how much of the minute is left.
public final class LevelBars extends Region {
    private static final PseudoClass COMING = PseudoClass.getPseudoClass("coming");
    private static final double LOWEST = 0.06;

    private final Kit kit;
    private final RecordingModel model;
    private final List<Region> bars = new ArrayList<>();
    private final Label time = Print.word("", "level-time");
    private final InvalidationListener louder = _ -> refresh();

    public LevelBars(Kit kit, RecordingModel model) {
        this.kit = kit;
        this.model = model;
        getStyleClass().add("level");
        setId("level");
        for (int i = 0; i < RecordingModel.BARS; i++) {
            Region bar = new Region();
            bar.getStyleClass().add("level-bar");
            bars.add(bar);
        }
        getChildren().addAll(bars);
        getChildren().add(time);
        refresh();
    }

    /// Paired with [#hidden()].
    public void shown() {
        model.pieces().addListener(louder);
        refresh();
    }

    public void hidden() {
        model.pieces().removeListener(louder);
    }

    private void refresh() {
        Sentence seconds =
                Sentence.of(
                        "voicebox.seconds", "seconds", model.seconds(), "most", model.longest());
        time.setText(kit.say(seconds));
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(COMING, i >= model.reached());
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double foot = time.prefHeight(-1);
        double height = getHeight() - snappedTopInset() - snappedBottomInset() - foot;
        double step = width / bars.size();
        for (int i = 0; i < bars.size(); i++) {
            double tall = height * Math.max(LOWEST, model.bar(i)) * 0.94;
            bars.get(i)
                    .resizeRelocate(
                            left + step * (i + 0.22),
                            snappedTopInset() + (height - tall) / 2,
                            step * 0.56,
                            tall);
        }
        double wide = time.prefWidth(-1);
        time.resizeRelocate(left + (width - wide) / 2, snappedTopInset() + height, wide, foot);
    }
}
