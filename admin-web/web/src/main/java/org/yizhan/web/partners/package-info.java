/// Partners on staff pages: whom messages can be handed on to.
@NullMarked
package org.yizhan.web.partners;

import org.jspecify.annotations.NullMarked;
