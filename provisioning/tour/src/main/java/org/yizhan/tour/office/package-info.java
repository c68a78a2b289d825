/// What the staff do on the pages, by the page's own fields and buttons.
@NullMarked
package org.yizhan.tour.office;

import org.jspecify.annotations.NullMarked;
