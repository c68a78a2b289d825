/// The people of a village, on pages: found, shown, changed, taken over from a clerk's table.
@NullMarked
package org.yizhan.web.residents;

import org.jspecify.annotations.NullMarked;
