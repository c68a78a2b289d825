/// The lessons of a terminal, whatever packs they came in. Never packs themselves, and never who
/// listened.
@NullMarked
package org.yizhan.content.study;

import org.jspecify.annotations.NullMarked;
