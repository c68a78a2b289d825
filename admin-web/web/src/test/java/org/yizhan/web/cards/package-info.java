@NullMarked
package org.yizhan.web.cards;

import org.jspecify.annotations.NullMarked;
