/// What a village talks about, as records, sealed results, rules and texts. Nothing here stores,
/// draws, speaks or sends, and nothing here uses more than the JDK.
@NullMarked
package org.yizhan.domain;

import org.jspecify.annotations.NullMarked;
