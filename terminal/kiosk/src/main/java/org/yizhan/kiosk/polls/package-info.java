/// 大家议: an opinion by card and picture, or by voice.
@NullMarked
package org.yizhan.kiosk.polls;

import org.jspecify.annotations.NullMarked;
