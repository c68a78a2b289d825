/// Whatever is said into the terminal takes the same steps: speak, hear it again, say who you are
/// or do not, and be told that it is kept.
@NullMarked
package org.yizhan.kiosk.errands;

import org.jspecify.annotations.NullMarked;
