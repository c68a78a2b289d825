package org.yizhan.scan;

/// How bright each point of a picture is: 0 black to 255 white, row after row without gaps. The array
/// is shared, not copied, and nobody changes it after handing it over.
///
/// @param width in pixels, at least 1
/// @param height in pixels, at least 1
/// @param pixels `width * height` unsigned bytes
@SuppressWarnings(
        "ArrayRecordComponent") // a frame is never compared, and copying one costs a frame
public record Luminance(int width, int height, byte[] pixels) {
    /// @throws IllegalArgumentException if the array does not fit the size
    public Luminance {
        if (width < 1 || height < 1 || (long) width * height != pixels.length) {
            throw new IllegalArgumentException(
                    pixels.length + " bytes are not " + width + " × " + height + " pixels");
        }
    }

    /// The brightness of one point, 0 to 255.
    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }
}
