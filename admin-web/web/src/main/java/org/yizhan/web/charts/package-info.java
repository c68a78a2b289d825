/// What the village, township or county came to, as pictures: each with its sentence and its table.
/// Above a village only sums; nobody and no place is ever ranked.
@NullMarked
package org.yizhan.web.charts;

import org.jspecify.annotations.NullMarked;
