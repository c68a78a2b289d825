/// Village things: notices read aloud, money made public.
@NullMarked
package org.yizhan.kiosk.notices;

import org.jspecify.annotations.NullMarked;
