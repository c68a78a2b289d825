/// The staff's pages in a real browser.
@NullMarked
package org.yizhan.tour.browser;

import org.jspecify.annotations.NullMarked;
