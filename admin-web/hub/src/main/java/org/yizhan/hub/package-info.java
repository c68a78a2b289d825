/// The hub program: a node of many places, its pages and its end of the exchange. Everything it
/// does is done elsewhere; here it is only put together.
@NullMarked
package org.yizhan.hub;

import org.jspecify.annotations.NullMarked;
