/// What staff do about the exchange by hand: carrying it on a phone, and deciding about what a
/// terminal that was shut out still sent.
@NullMarked
package org.yizhan.web.exchange;

import org.jspecify.annotations.NullMarked;
