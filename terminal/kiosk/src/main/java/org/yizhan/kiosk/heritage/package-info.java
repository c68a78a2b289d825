/// 乡音 at the screen: listening to songs, opera and stories, looking at old photographs, and adding
/// one's own.
@NullMarked
package org.yizhan.kiosk.heritage;

import org.jspecify.annotations.NullMarked;
