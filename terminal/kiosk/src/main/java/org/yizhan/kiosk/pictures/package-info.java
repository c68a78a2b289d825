/// The project's pictures and those of lessons, drawn from a small part of SVG.
@NullMarked
package org.yizhan.kiosk.pictures;

import org.jspecify.annotations.NullMarked;
