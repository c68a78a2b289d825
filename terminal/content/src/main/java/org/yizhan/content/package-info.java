/// Packs of lessons: how they are written, signed, installed and opened. Never how they are shown
/// or spoken; that is the kiosk's and the voice's.
@NullMarked
package org.yizhan.content;

import org.jspecify.annotations.NullMarked;
