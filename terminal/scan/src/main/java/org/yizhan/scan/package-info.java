/// What scanning gives to the rest of the house: frames, texts, hints and the state of a source. Never
/// a ledger, a meaning of a code, or anything that draws.
@NullMarked
package org.yizhan.scan;

import org.jspecify.annotations.NullMarked;
