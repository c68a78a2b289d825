/// What the terminal shows and says, as keys with arguments, and the texts behind the keys in every
/// language. Never anything that draws, speaks or stores.
@NullMarked
package org.yizhan.domain.texts;

import org.jspecify.annotations.NullMarked;
