/// From a luminance plane to the QR codes in it, and from a text to a QR code. Never where a picture comes from.
@NullMarked
package org.yizhan.scan.qr;

import org.jspecify.annotations.NullMarked;
