package org.yizhan.kiosk.duty;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.yizhan.domain.duty.DutyRoster.Shift;
import org.yizhan.kiosk.navigation.Tasks;

/// Brings the photographs of those on duty, behind the screen that shows them.
///
/// @param photograph a JPEG; never asked on the UI thread
public record Faces(Function<Shift, Optional<byte[]>> photograph, Tasks tasks) {
    private static final Logger LOG = LoggerFactory.getLogger(Faces.class);

    /// As large as a face is ever drawn, in pixels.
    private static final int SIDE = 400;

    /// Tells `shown`, on the UI thread, of the photograph, where there is one that can be drawn.
    void bring(Shift shift, Consumer<Image> shown) {
        if (shift.photo().isPresent()) {
            tasks.run(
                    () -> photograph.apply(shift).map(Faces::image),
                    image -> image.filter(one -> !one.isError()).ifPresent(shown),
                    failure -> LOG.warn("A photograph is not shown", failure));
        }
    }

    private static Image image(byte[] jpeg) {
        return new Image(new ByteArrayInputStream(jpeg), SIDE, SIDE, true, true);
    }
}
