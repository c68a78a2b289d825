/// Members who live away: their phones, taking part in a meeting from afar, and news they send.
@NullMarked
package org.yizhan.domain.away;

import org.jspecify.annotations.NullMarked;
