/// Scanners on a wire: those that speak over a serial line, and those that say they are keyboards
/// but are read before any keyboard layout or input method sees them.
@NullMarked
package org.yizhan.scan.handheld;

import org.jspecify.annotations.NullMarked;
