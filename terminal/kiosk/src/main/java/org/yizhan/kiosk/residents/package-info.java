/// What a person sees of their own after holding up a card. Never anything of another's.
@NullMarked
package org.yizhan.kiosk.residents;

import org.jspecify.annotations.NullMarked;
